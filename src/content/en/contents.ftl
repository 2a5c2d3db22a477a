### The contents list: what there is, what was read, where the reader is.

## Said in the browser

# When the read marks were taken away.
started-over = Your read marks are gone.
