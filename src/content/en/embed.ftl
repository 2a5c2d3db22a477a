### Put it on your own site: the snippet for a host page, with a preview.

## Said in the browser

page = The whole page
# What a frame is called.
frame = CRS + HIPEC explained: { $name }

## Written on the page

what = Show
width = Width at most
full-width = All there is
pixels = { NUMBER($width) } px
# The choice of the small script.
fits = Fit the height by a small script (if your site allows scripts)
# The choice of a still picture.
still = As a still picture, with nothing to touch
snippet = Paste this into your page
copy = Copy
preview = Preview
# Where the page is a local file.
in-file = This is the page as one file. To embed it, open the page on the web.
