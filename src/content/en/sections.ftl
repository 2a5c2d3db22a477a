### What the sections are called in lists: short enough for a phone.

## Said in the browser

short = In short
what = What it is
surgery = Part one: surgery
hipec = Part two: HIPEC
candidates = Who it may be for
recovery = Recovery and risks
evidence = What studies found
questions = Questions to ask
why = Why this page exists
about = About and sources

# The link to a section was copied, where the device has no share sheet.
link-copied = The link to this section is copied.
