### A figure as a still picture: what is written under it, and how it is saved.

## Said in the browser

saved = The picture is saved.
not-saved = Your browser could not save the picture.

## Written on the page

# The figure to save, as it stands on the page.
what = Save the picture
svg = As a drawing (SVG)
png = As an image (PNG)
# Under the still; the address of the page follows.
source = From “CRS + HIPEC explained”, a patient’s project, of [a day](date:changed). A sketch, not medical advice. Free to use under the MIT or the Apache-2.0 license. Its sources:
