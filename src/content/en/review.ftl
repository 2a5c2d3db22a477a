### When the words were written, when they last changed, and when they are due for review.
### A day is written as 2026-11-23. `cargo xtask check-words` sets the day of the last change.

# The day the words were first written.
written = 2026-11-23
# The day a sentence, a number or a source last changed.
changed = 2026-12-01
# The day by which someone should have read all of it again.
due = 2027-05-23

# How a day is written.
day = { NUMBER($month) ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
 } { $day }, { $year }
