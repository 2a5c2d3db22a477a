### Words that more than one room uses.

## Said in the browser

# A text or a link was copied.
copied = Copied.
# A file that was asked for.
not-saved = Your browser could not save the file.

## Written on the page

# Takes back what a button took away.
undo = Undo
# Puts a notice or a meaning away.
close = Close
# Beside a text that the browser does not let the page copy.
by-hand = This browser does not let the page copy. Copy the text by hand.
