### Reading the short texts aloud, by the device's own voice.

## Said in the browser

pause = Pause
go-on = Go on

pace-slow = Slower
pace-normal = Normal
pace-quick = Faster

## Written on the page

title = Listen
# The button that begins it.
begin = Listen from here
# To the section before and the next one.
back = Back
next = Next
pace = Speed of the voice
stop = Stop
