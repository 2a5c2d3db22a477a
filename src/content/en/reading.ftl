### How the page is read: its first screen, the end of each section, and its foot.

## Written on the page

# First link of the page.
skip = Skip to the text
title = CRS + HIPEC
# facts: F01 F04
promise = One operation in two parts. CRS: the surgeon takes out the tumor that can be seen. HIPEC: then a heated drug washes the inside of the belly.

# Over everything, where scripts do not start or start late.
start-failed = The interactive parts could not start on this device. All the words and pictures are here.
start-slow = The interactive parts are still loading. You can read on.

# Three ways in.
ways = Ways in
read-it = { NUMBER($minutes) ->
    [one] Read the text in one minute
   *[other] Read the text in { NUMBER($minutes) } minutes
 }
watch = Watch the film
questions = Questions to ask
by-whom = A patient’s project.
unreviewed = No doctor or nurse has reviewed it yet.

# How long something takes to read or to watch.
minutes = { NUMBER($minutes) } min

# The link of a topic to itself.
link-to-topic = Link to this part

# The end of a section.
next = Next:
back-to = Back to:
stop-here = You can stop here.
the-end = The end.

# The foot of the page.
not-advice = Not medical advice: your own team knows your case.
# In a frame, which has no first screen to say it on.
in-frame = A patient’s project: no doctor or nurse wrote this page, and none has reviewed it yet.
# Privacy, sources, and how new it is.
imprint =
    What you enter stays on this device. Last changed on [a day](date:changed).
# From a frame to the whole page, and to its sources.
whole-page = Open the whole page about CRS + HIPEC
its-sources = Its sources
