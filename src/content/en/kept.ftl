### What is kept on this device.

## Said in the browser

nothing = Nothing is kept so far.
# Over what is entered but not kept, and where that is nothing so far.
in-memory = This is not kept. It is gone when you close the page:
in-memory-nothing = Nothing that you enter is kept.

# What was entered, a line each.
sections-read = Sections read: { NUMBER($count) }
last-at = You were last at: { $section }
scores = Scores on the PCI map, regions 0 to 12: { $scores }
milestones = Milestones ticked: { NUMBER($count) }
operation-day = Day of the operation: { $day }
questions = Questions ticked: { NUMBER($count) }
own-question = Your question: { $question }
notes = Your notes: { $notes }
answers = Check yourself, questions answered: { NUMBER($count) }
skips-check = Check yourself: no more questions
colors = Colors: { $colors }
text-size = Size of the text: { $size }
pace = Speed of the voice: { $pace }
all-open = Everything stands open

# What was asked of the device.
wish-nothing-and-online = Your wish is kept: keep nothing, and save no copy for reading offline.
wish-nothing = Your wish is kept: keep nothing.
wish-online = Your wish is kept: save no copy for reading offline.

erased = Everything is erased.
brought-back = Brought back from the file.

## Written on the page

lead = Only this device holds it. Nobody else can see it, unless they use this device.
# Over a text that could not be read.
aside = Set aside, because this page could not read it:
aside-download = Download what was set aside
download = Download as a file
bring-back = Bring back from a file
erase = Erase everything
stop = Keep nothing on this device
