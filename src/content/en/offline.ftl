### Read it without a connection: the saved copy, and the page as one file.

## Said in the browser

saving = Saving a copy for reading without a connection…
saved-on = Saved for offline on { $day }
removed = No copy is saved on this device.
failed = The copy could not be saved. The next visit tries again.
# Where the browser cannot save one.
cannot = This browser cannot save a copy here. The one file below works everywhere.

## Written on the page

save = Save for offline
remove = Remove the saved copy
one-file = Download the page as one file
one-file-how = Well under a megabyte. It opens in any browser, also from a USB drive, with all words, pictures and controls.
