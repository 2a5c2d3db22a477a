### The contents list: what there is, what was read, where the reader is; and what is for the section being read.

## Said in the browser

# How far the reader is.
sections-read = { NUMBER($read) } of { NUMBER($all) } sections read
# The same on the bar of a phone, once something was read.
of-all-read = { NUMBER($read) } of { NUMBER($all) } read
# Beside a section that was read, for a screen reader.
and-read = , read
# For the section being read; and the same, pressed, once it was read.
mark-read = Mark as read
marked-read = Marked as read
# Opens every topic and fold of the page, or closes them.
open-all = Open everything
close-all = Close everything
# Said when it was done.
all-open = Everything is open.
all-closed = The topics are closed.
# When the read marks were taken away.
started-over = Your read marks are gone.

## Written on the page

# The bar of a phone, and the list that it opens.
contents = Contents
on-this-page = On this page
# Before the section that an earlier visit ended in.
continue-at = Continue at
# For the section being read.
share = Share this section
# Forgets what was read.
start-over = Start over
