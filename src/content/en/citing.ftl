### What leads from the text to the sources, and back.

# A number in the text, for a screen reader.
source = Source { $number }
# Before the sections that cite a source.
back = Cited in:
