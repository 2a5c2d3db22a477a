### The recovery timeline: the road from the bed through the door to the street. When each phase is stands in
### `src/domain/recovery.rs`.

## Said in the browser

# What an embed of it is called.
title = Figure: recovery timeline

# The dates of a phase, from the reader's own day: a typical time is no appointment.
# facts: F42
dates-watch = from { $dates }
# facts: F41
dates-home = { $dates }, or later
# facts: F45 F46 A26
# sources: quality-115 quality-216 tsilimparis-2013
dates-later = around { $dates }

# Where today stands.
today = { $days ->
    [0] Today is the day of the operation.
   *[other] Today is day { $days } after the operation.
}
until = { $days ->
    [one] Your operation is in { $days } day.
   *[other] Your operation is in { $days } days.
}

# Said when the dates are there, and when they are gone.
dates-shown = The dates are shown.
forgotten = The day is forgotten.

# What is wrong with a day. Then no dates are shown.
not-a-day = The calendar has no such day, so no dates are shown. Please check it.
too-long-ago = That is more than { NUMBER($years) } years back, so no dates are shown. Please check the year.
too-far-ahead = That is more than { NUMBER($years) } years ahead, so no dates are shown. Please check the year.

# The phases in a calendar, where nothing else says what they are about.
# facts: F40
in-calendar-operation = The operation: CRS + HIPEC
    .when = Day 0
# facts: F42
in-calendar-watch = From this day: intensive care or step-down (after CRS + HIPEC)
    .when = The first few days
# facts: F41
in-calendar-home = Typically going home (after CRS + HIPEC)
    .when = After 10–14 days if all goes well, often later
# facts: F45
in-calendar-about = Around now: mobile and functioning at a reasonable level (after CRS + HIPEC)
    .when = 6–8 weeks, most centers say
# facts: F46
in-calendar-function = Around now: often full function (after CRS + HIPEC)
    .when = Often 3–6 months
# facts: A26
# sources: quality-216 tsilimparis-2013
in-calendar-reported = Longer for some (after CRS + HIPEC)
    .when = 6–12 months in studies

## Written on the page

# Where the road runs.
in-hospital = In the hospital
at-home = At home

# The stops of the road: when, and what is there.
# facts: F40
operation = Day 0
    .what = The operation
# facts: F42
watch = First few days
    .what = Intensive care or a step-down unit
# facts: F43 N124
# sources: first-days-2011
then = Then
    .what = You drink, eat and walk more. Your bowel wakes up, your wound is healing.
# facts: F41
home = 10–14 days
    .what = Home, if all goes well; often later.
# facts: F45
about = 6–8 weeks
    .what = Mobile, and functioning at a reasonable level: you manage daily life
# facts: F44 F46
function = 3–6 months
    .what = Often: back to what you could do before
# facts: A26
# sources: quality-216 tsilimparis-2013
reported = 6–12 months
    .what = For some it takes this long

# What the filled parts of the road are.
# facts: F46
key = Filled: the usual time, not a promise.
# Under the road.
ask-times = Ask your center for its times.

# The fold of the reader's own day, and what is in it.
own-dates = Your own dates
day = Day of your operation (optional)
day-note = It stays on this device. With it, you see dates.
forget = Forget this day
calendar = Save the dates for my calendar

# The fold of the milestones, and what is in it.
# facts: F43
# sources: going-home
milestones = A list for going home
    .passing-gas = I pass gas: my bowel works again
    .pain-by-tablets = Pills control my pain
    .eating-and-drinking = I eat and drink enough
    .walking = I can walk
    .wound-healing = My wound is healing, with no sign of infection
    .knows-whom-to-call = I know whom to call
ask = Before you leave the hospital, ask for your own team’s list of signs to call about, and for its phone number, day and night.
# On paper, a place for that number.
ask-line = My team’s phone number:
print = Print as a checklist

# The fold of where the times are from.
about-times = Where these times come from
note =
    The times come from the text of the patient who began this page. [^founding] They are ranges, not promises. How much was taken out matters, and so does the person. [^F46]
    The last range is what two studies of quality of life found, 6–12 months. [^A26] [^quality-216] [^tsilimparis-2013]
    In a third, quality of life for the body was back within 6 months. [^quality-115]

    The list to tick holds common milestones. Your own team’s list comes first. [^F43] [^going-home]
