### What each randomized trial found. Only what a source states: no trial is compared with another, and nothing is
### summed up. The numbers stand in `src/domain/studies.rs`.

## Said in the browser

# What an embed of it is called.
title = Figure: what each trial found

## Written on the page

# Over all trials.
design = All had surgery. Chance decided who got HIPEC.
# The buttons of the trials, and the switch with its two words.
trials = Choose a trial
view = What was counted
life = Life
harms = Harms

# facts: A20 N01
# sources: quenet-2021 ascopost-2021 mdedge-2018
prodige-7 = Bowel cancer
    .people = spread to the peritoneum
    .name = PRODIGE 7
    .life = On average, this HIPEC did not lengthen life: the gap may be chance.
    .harms = More people had a late severe problem with this HIPEC.
    .more-harms = In the first 30 days no difference was shown; in both groups, 1 to 2 of 100 people died.
# facts: A22 N10
# sources: vandriel-2018 aronson-2023
ovhipec-1 = Ovarian cancer
    .people = stage III, after chemotherapy
    .name = OVHIPEC-1
    .life = On average, people lived longer with this HIPEC.
    .harms = We found no number of harms that we could check.
# facts: N11 N12
# sources: chipor-2024
chipor = Ovarian cancer
    .people = came back, could be removed
    .name = CHIPOR
    .life = On average, people lived longer with this HIPEC.
    .harms = More people had a severe problem with this HIPEC.
    .more-harms = Kidney failure: 10 of 100 with HIPEC, 1 of 100 without. Three people died within 60 days, all without HIPEC.
# facts: A23 N22
# sources: klaver-2019 zwanenburg-2024 goere-2020
colopec = Bowel cancer
    .people = no spread seen: to prevent it
    .name = COLOPEC
    .life = HIPEC was not shown to prevent spread, or to lengthen life.
    .more-life = Chance alone can explain these gaps. PROPHYLOCHIP–PRODIGE 15 (150 people: a second operation with HIPEC, or watching) showed no gain either.
    .harms = We found no number of harms that we could check.
# facts: N20 N21
# sources: arjona-2023 arjona-2026
hipect4 = Bowel cancer
    .people = no spread seen: to prevent it
    .name = HIPECT4
    .life = It came back in the abdomen less often; people did not live longer in those 3 years.
    .harms = Problems were not more frequent with HIPEC. We found no numbers to draw.

# On the button of a trial: the kind of cancer, and which people or when.
choose-prodige-7 = Bowel
    .which = spread
choose-ovhipec-1 = Ovarian
    .which = after chemo
choose-chipor = Ovarian
    .which = came back
choose-colopec = Bowel, no spread
    .which = HIPEC weeks later
choose-hipect4 = Bowel, no spread
    .which = HIPEC at once

# Under the name of a trial.
note-prodige-7 = The trial **PRODIGE 7**, 265 people. The drug oxaliplatin, 30 minutes. [^A12] [^A20] [^A21] [^N01] [^quenet-2021] [^ascopost-2021]
note-ovhipec-1 = **OVHIPEC-1**, 245 people, about 10 years. Cisplatin. It says nothing of bowel cancer. [^A22] [^N10] [^vandriel-2018] [^aronson-2023]
note-chipor = **CHIPOR**, 415 people. Cisplatin, 60 minutes. It says nothing of bowel cancer. [^N11] [^N12] [^chipor-2024]
note-colopec = **COLOPEC**, 204 people. Oxaliplatin, 30 min. It says nothing of cancer that has spread. [^A21] [^A23] [^N22] [^klaver-2019] [^zwanenburg-2024] [^goere-2020]
note-hipect4 = **HIPECT4**, 184 people. Mitomycin C. It says nothing of cancer that has spread. [^N20] [^N21] [^arjona-2023] [^arjona-2026]

# The two groups.
with = with HIPEC
without = without HIPEC

# Over the lines. On the two sides of the upright line, which is the middle, and what the shade is.
half = Half lived longer than
half-less = half lived less long
half-more = half lived longer
key = Gray: where the true middle may lie.
# At the upright line: ≈ 3½ years; and the last number of the line: 6 years.
about-years = ≈ { $years } years
years = { $years } years
# The line, for who does not see it.
spoken = { $group }: half of the people lived longer than { $middle } months. The middle may lie anywhere from { $from } to { $to } months.

# What was counted at a fixed time, and of how many people.
alive-at-5-years = Alive at 5 years
free-of-spread-at-18-months = No spread to the lining at 18 months
not-back-at-3-years = Not back in the abdomen at 3 years
severe-late-within-60-days = A late severe problem, within 60 days (2018 report)
severe-within-60-days = A severe problem within 60 days
# Behind it, over the people: which of them it counts.
filled = (filled)
of-100 = { $people } of 100

# Below all of them.
ask = Ask which one fits you.

# As tables, one for each trial: their fold, their head, and the rows of the middle.
table = As tables
counted = What was counted
head-with = With HIPEC
head-without = Without
median = Half of the people lived longer than
interval = Likely range of that middle (95% CI)
# How long, in the tables: 41.7 months (3.5 years); 36.2–53.8 months.
months = { $months } months
months-and-years = { $months } months ({ $years } years)
