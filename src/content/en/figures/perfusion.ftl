### The perfusion circuit: its steps, its picture, and what lies in its folds.

## Said in the browser

# What an embed of it is called.
title = Figure: how HIPEC works

## Written on the page

# Over the steps.
steps = Choose a step
fill = Fill
fill-says = Soft tubes lead in and out, and the heated drug flows in. [^F20]
circulate = Circulate
circulate-says = A pump keeps the drug moving, hotter than a high fever, for 60–120 minutes. [^F20] [^F21] [^F26]
drain = Drain
drain-says = The fluid is drained. [^F27]
rinse = Rinse
rinse-says = The abdomen is rinsed. [^F27]
close = Close
close-says = The surgeon closes the abdomen. [^F27]
# The switch that lets the fluid move.
play = Show the fluid moving
# Under them.
ask = Ask which drug, how hot and how long.

# What the drawing shows.
# facts: F20 F21 F26
drawing = The belly from the side, lying down. Fluid fills the folded space between the organs. A tube leads out of it to a pump, on to a heater, and back in. A thermometer shows 41–43 °C (106–109 °F). A clock shows 60–120 minutes. Later it is drained, the belly rinsed, and stitches close it.

## In a fold: headings, what each says, and the words of the drawings beside it

more = More about the wash

heat = Heat does two jobs
heat-opens = It lets more of the drug into cancer cells, and makes them easier to harm. [^F22]
heat-harms = It harms cancer cells directly. Most normal tissue is spared. [^F23]
where = Where the drug is
where-says = A sketch of the idea, not a measurement. The peritoneum works as a barrier. [^F24]
whole-body = Given through the blood: all of the body gets it. [^F24]
local = Given into the abdomen: much more there, less elsewhere. [^F24]
closed-or-open = Closed or open
closed-or-open-says = While the drug moves, the abdomen is closed for a time, or held open. [^F20] Ask which way your team does it.
technique-closed = Closed for a time. [^F20]
technique-open = Held open. [^F20]

## Labels in the drawing: short, there is little room

at-in = in
at-out = out
at-pump = Pump
at-heater = Heater
# facts: F26
at-minutes = 60–120 min
at-drained = Drained fluid
at-rinse = Rinse
at-used-rinse = Used rinse
at-stitches = Stitches
# At the ends of the body, which lies on its back.
at-head = ‹ head
at-feet = feet ›
at-liver = Liver
at-stomach = Stomach
at-drug = Drug
at-small-bowel = Small bowel
at-bladder = Bladder
at-lining = Lining
at-spine = Spine
at-rectum = Rectum
