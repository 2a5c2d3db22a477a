### What leads from the text to the sources, and back.

# A number in the text, for a screen reader.
source = Source { $number }
# From a source to the first, second or third place that cites it.
back-to = ↑{ $count }, back to { $section }
# The link of a part of a section to itself.
link-to-part = Link to this part: { $heading }
