### How the page looks, on screen and on paper.

## Said in the browser

colors-auto = As my device
colors-light = Light
colors-dark = Dark

size-normal = Normal
size-large = Large
size-largest = Largest

## Written on the page

colors = Colors
size = Size of the text
# The questions after each section.
check = Ask me questions after each section
print-all = Print everything
print-open = Print what is open
print-summary = Print a one-page summary
