### How the page is read: its first screen, the ways about it, and the end of each section.

## Said in the browser

# The contents list: how far the reader is.
sections-read = { NUMBER($read) } of { NUMBER($all) } sections read
# The same on the bar of a phone, once something was read.
of-all-read = { NUMBER($read) } of { NUMBER($all) } read
# Beside a section that was read, for a screen reader.
and-read = , read
# In the list, for the section being read; and the same, pressed, once it was read.
mark-read = Mark as read
marked-read = Marked as read
# Opens every topic and fold of the page, or closes them.
open-all = Open everything
close-all = Close everything
# Said when it was done.
all-open = Everything is open.
all-closed = The topics are closed.

## Written on the page

# First link of the page.
skip = Skip to the text
title = CRS + HIPEC
# facts: F01 F04
promise = One operation in two parts. CRS: the surgeon takes out the tumor that can be seen. HIPEC: then a heated drug washes the inside of the belly.

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

# The bar of a phone, and the list that it opens.
contents = Contents
on-this-page = On this page
# Before the section that an earlier visit ended in.
continue-at = Continue at
# Forgets what was read.
start-over = Start over

# The link of a topic to itself.
link-to-topic = Link to this part

# How long something takes to read or to watch.
minutes = { NUMBER($minutes) } min

# The end of a section.
next = Next:
back-to = Back to:
share = Share this section
stop-here = You can stop here.
the-end = The end.

# The foot of the page.
start-failed = The interactive parts could not start on this device. All the words and pictures are here.
start-slow = The interactive parts are still loading. You can read on.
not-advice = Not medical advice: your own team knows your case.
# In a frame, which has no first screen to say it on.
in-frame = A patient’s project: no doctor or nurse wrote this page, and none has reviewed it yet.
# Privacy, sources, and how new it is.
imprint =
    What you enter stays on this device. Last changed on [a day](date:changed).
# From a frame to the whole page, and to its sources.
whole-page = Open the whole page about CRS + HIPEC
its-sources = Its sources
