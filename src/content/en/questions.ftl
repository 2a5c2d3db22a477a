### The tool around the questions to take along. The questions stand in asked.ftl.

## Said in the browser

# Over the list that is copied, shared or printed.
title = Questions about CRS + HIPEC
own = My own questions
notes = My notes
added = Your question is on the list.
too-many = The list holds { NUMBER($limit) } of your own questions. Remove one to add another.
removed = Your question is removed.
cleared = Your ticks, questions and notes are cleared.

## Written on the page

# The field of a new question, and the button beside it.
new = Add a question
add = Add
remove = Remove
print = Print on one sheet
copy = Copy as text
share = Share
clear = Clear the list
