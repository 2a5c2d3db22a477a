### The completeness explainer: the largest nodule left, its grade, and how deep the drug reaches.

## Said in the browser

# What an embed of it is called.
title = Figure: how complete the surgery is

# facts: F05 F10 F11
# sources: oncolex
cc-0 = CC-0
    .limit = nothing to be seen
    .meaning = CC-0 means that no visible tumor is left. This is the goal. HIPEC is for what nobody can see.
# facts: F12 A11 N55
# sources: oncolex depth-2018
cc-1 = CC-1
    .limit = under 2.5 mm (half a peppercorn)
    .meaning = CC-1 means that only spots under 2.5 mm are left. HIPEC is meant for such small ones; how far it reaches into them is not sure.
# facts: A10 F13 A11 N55
# sources: oncolex depth-2018
cc-2 = CC-2
    .limit = 2.5 to 25 mm (up to 1 in)
    .meaning = CC-2 means that spots of 2.5 to 25 mm are left. HIPEC can add much less: the drug is not thought to reach through them.
# facts: A10 F13 A11 N55
# sources: oncolex depth-2018
cc-3 = CC-3
    .limit = over 25 mm (1 in), or merged
    .meaning = CC-3 means that spots over 25 mm are left, or tumor grown together. HIPEC can add much less: the drug is thought to reach only the outer few millimeters.

# What is read off: in the picture, and with the grade by the slider: 2 mm, no wider than a peppercorn, CC-1.
width = { NUMBER($size) } mm
reading = { $width }, { $grade }
reading-beside = { $width }, no wider than { $thing }, { $grade }
thing =
    .sand = a grain of sand
    .peppercorn = a peppercorn
    .pea = a pea
    .quarter = a US quarter

# When a number is not taken.
refused = Please type a number from 0 to 50, with at most one digit after the point.

## Written on the page

# What the grades are called together.
grades = Choose a grade
# The slider.
size = Size of the largest spot left
# The field of the number, and the buttons beside the slider.
millimeters = Size in millimeters (mm)
smaller = A little smaller
larger = A little larger

# In the picture.
at-drug = heated drug
at-lining = lining
# Its other scale, in two short lines.
at-times = 6 times
at-smaller = smaller
# How deep the drug is thought to reach, in four short lines, or in three from afar.
# facts: A11 N55
# sources: oncolex depth-2018
at-thought = thought to
at-reach = reach only
at-depth = 2–3 mm,
at-or-less = or less

# Beside things that the reader knows.
at-spot = the spot
at-sand = sand
at-peppercorn = peppercorn
at-pea = pea
at-coin = US quarter
at-to-scale = All to one scale

# Under the picture.
ask = Afterward, ask for your CC score.
# The fold below it.
more = About the depth and the edge
below =
    The drug is thought to reach only a few millimeters into tissue: one source says 2–3 mm, others say less. [^A11] [^N55] [^oncolex] [^depth-2018] So it is drawn with a soft edge: nobody knows exactly where it ends.

    Exactly 2.5 mm counts as CC-2 here; sources differ at that edge. [^A10] [^jacquet-1996] [^oncolex]
    “Complete” is not the same everywhere: one large trial took only people with less than 1 mm left. [^A12] [^quenet-2021]

    This is a sketch of one round spot. Beside it, about right, not exact: sand (1 mm), a peppercorn (5), a pea (8), a US quarter (24).
