### Quiet words to the reader, on top of the page.

storage-forbidden = This browser does not let the page keep anything here. Everything works; your marks last until you close it.
storage-full = This device has no room left to keep your marks. Everything works; your marks last until you close the page.
newer-state = A newer version of this page wrote what is kept on this device. You see it, but nothing you change now is kept.
unreadable-state = What was kept on this device could not be read, so the page starts fresh. The old text is set aside, not deleted.
unreadable-file = That file does not hold a copy from this page. Nothing was changed.
new-version = There is a new version of this page. What you entered stays.
broken-link = The link held scores that could not be read, so they were left out. Nothing of yours was changed.

# Takes the new version.
reload = Reload
