### "Check yourself": the questions after each section, and the card. What is asked stands in `check.md`.

## Said in the browser

title = Check yourself
right = Right.
not-quite = Not quite. Try again as often as you like.
# Nothing is chosen yet.
choose = Choose an answer first.
# What a slider says.
size = { NUMBER($size) } mm
day = Day { NUMBER($day) }
# A step was moved.
placed = Now step { NUMBER($place) } of 5
skipped = You will not be asked again. The settings bring the questions back.

## Written on the page

asks = { NUMBER($count) ->
    [one] 1 question
   *[other] { NUMBER($count) } questions
 }
see = Check my answer
answer = The answer
# Before the letter of the right answer; steps have five.
right-is = Right: { $answer }.
place = Read that part
skip = Do not ask me again
# The card.
say-it-back = Say it back
compare = Compare with three points
print = Print all the questions

# For the tiles of the map: their number, and where they lie in the picture.
tile = { $number }, { $place }
places =
    .top = top
    .middle = middle
    .bottom = bottom
    .left = left
    .center = center
    .right = right
spot = Largest spot left
home = Going home
days = days after the operation
up = Move { $step } up
down = Move { $step } down
