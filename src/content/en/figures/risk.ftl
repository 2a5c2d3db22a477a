### The risks, as 100 people: what happens, and what does not. One denominator: 100. The numbers stand in
### `src/domain/risk.rs`.

## Said in the browser

# What an embed of it is called.
title = Figure: the risks, as 100 people

## Written on the page

# Each risk and of whom it is told; to how many people it happens, and to how many it does not.
complications = A major complication
    .who = at experienced centers
complications-such = Such as a bowel leak that needs surgery. [^N63] [^clavien-dindo]
complications-happen = About **25 to 35** of 100 people have one. [^F47]
complications-not = About **65 to 75** of 100 do not. [^F47]
# Of both.
fade = Gray: only at some centers.
deaths = Death
    .who = at busy centers
deaths-happen = **Fewer than 5** of 100 people die within 30 days of surgery. [^F48]
deaths-not = **More than 95** of 100 do not, in that time. [^F48]

# Under both.
# facts: N60 N61
# sources: alyami-2018
ask = Ask what your center calls major, and its numbers after 30 and 90 days: some problems come late.

# The fold of other numbers.
others = What other studies found
others-found =
    The numbers above come from the founding text. [^founding] Most studies come close. In several large series, 20 to 34 of 100 people had a major complication, and between fewer than 1 and about 4 died.
    In one center, after 1,321 operations, 20 of 100 people had one and fewer than 1 died. [^A25] [^morbidity-2016] [^catalonia-2023]
    Others give wider ranges. A cancer center in Singapore says of the major centers: 10 to 45 of 100 had a major complication, and 0 to 4 died. [^ranges-singapore]
    A review says that up to 8 of 100 died, even at experienced centers. [^leimkuhler-2020] They do not all count the same days, or by the same scale.
