### The frame of the page.

# The language of this edition, as a browser names it: for voices, dates and numbers.
language = en-US
