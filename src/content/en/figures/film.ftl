### The film: what it says, and its scenes as pictures.

## Said in the browser

# What an embed of it is called.
title = Film: CRS + HIPEC explained
# Where the film is, as the slider says it.
spoken = Scene { $scene } of { $scenes }, { $time }
# The time, and how long the film takes: 0:05 of 2:21.
time = { $at } of { $length }

## Written on the page

# The button that plays, and what it says meanwhile.
play = Play
pause = Pause
previous = Previous scene
next = Next scene
# While the other scenes are not there: it could not be fetched, or no script fetches it.
missing = The other pictures of the film could not be loaded. All of its words are here.
# The slider.
place = Place in the film
# What opens the choices, and they.
choices = Speed, captions, voice
speed = Speed
slow = 0.75×
normal = 1× (normal)
faster = 1.25×
fast = 1.5×
captions = Captions
voice = Read aloud (this device’s voice)
# What opens the pictures.
board = Every scene, with its words
# Said of all drawings.
sketch = The drawings are sketches of the idea. Only the three pieces of tissue are to scale.

## Scenes: a name, lines as short as they can be read in their time, what the picture shows, and more as Markdown

# facts: F02 F05
lining = The lining, and how cancer spreads on it
    .line-1 = Inside your belly is a thin lining, the peritoneum.
    .line-2 = It also covers most of the organs there.
    .line-3 = Some cancers spread to this lining.
    .line-4 = Some tumors can be seen. Loose cells and tiny spots cannot.
# facts: F02 F05
lining-picture = The belly from the side, cut down the middle, lying down. The lining is one folded sheet around the space and over the organs. Dark spots lie on it. One sheds cells; tiny spots lie lower down, as far as the lowest pocket.
lining-more = [What the operation is](#what)

# facts: F15
measuring = Measuring it
    .line-1 = Doctors divide the abdomen into 13 regions.
    .line-2 = Each region gets 0 to 3 points, by the size of the tumor in it.
    .line-3 = Added up, that is the PCI (Peritoneal Cancer Index): 39 at most.
    .line-4 = Your team can tell you what your number means.
# facts: F15
measuring-picture = The belly from the front under a grid of nine numbered regions, with the small bowel drawn beside it in four. Four sizes of spots stand for 0 to 3 points. Below, a bar from 0 to 39.
measuring-more = 0 points means that no tumor can be seen in the region. [^F15] [Try the map](#map)

# facts: F04 F10 F14 F17
taking-out = Part one: taking out what can be seen
    .line-1 = Part one is surgery: the surgeon aims to take out every tumor that can be seen.
    .line-2 = Parts of the lining, the bowel or other organs may come out too.
    .line-3 = Where the tumor has spread decides how much.
    .line-4 = This part alone typically takes 6–12 hours.
# facts: F04 F10 F14 F17
taking-out-picture = The same belly. Dashed rings stand where the tumors were. Beside it lie the spleen, a piece of the lining, the omentum and a piece of bowel. A clock shows 6–12 hours.
taking-out-more = [What may be taken out](#surgery)

# facts: F10 F11 F12 F13 A11
# sources: oncolex
complete = What “complete” means
    .line-1 = The goal: no tumor left that can be seen. That is CC-0.
    .line-2 = CC-1: only spots under 2.5 mm (half a peppercorn).
    .line-3 = Part two, a heated drug, is thought to reach only a few millimeters in.
    .line-4 = If larger spots are left, it can add far less.
# facts: F10 F11 F12 F13 A11
# sources: oncolex
complete-picture = Three pieces of tissue, drawn to one scale, and how deep the drug is thought to reach, with a soft edge. CC-0: no spot. CC-1: a small spot. More: a spot that goes deeper than the drug is thought to.
complete-more = That is why the line is drawn at 2.5 mm. One source says that the drug reaches 2–3 mm, others say less. [^A11] [^N55] [^oncolex] [^depth-2018] [See it to scale](#completeness)

# facts: F05 F20 F21 F22 F24 F26
wash = Part two: the heated wash
    .line-1 = Part two is HIPEC: a wash with heated chemotherapy.
    .line-2 = Soft tubes lead in and out. A pump keeps the drug moving.
    .line-3 = It is typically 41–43 °C (106–109 °F). Heat helps the drug harm cancer cells.
    .line-4 = The wash typically takes 60–120 minutes.
    .line-5 = It is for what nobody can see: loose cells and tiny spots.
    .line-6 = Less of it reaches the rest of your body.
# facts: F05 F20 F21 F22 F24 F26
wash-picture = The belly from the side again. Fluid with dots fills the space between the organs. Tubes lead out of it to a pump, on to a heater, and back in. A thermometer shows 41–43 °C (106–109 °F), a clock 60–120 minutes.
wash-more = Not every center runs it that long: large trials with the drug oxaliplatin ran it for 30 minutes. [^A21] [^quenet-2021] [^klaver-2019] [Step through it](#perfusion)

# facts: F27
closing = Rinse and close
    .line-1 = The fluid is drained.
    .line-2 = Your abdomen is rinsed.
    .line-3 = Then the surgeon closes it.
# facts: F27
closing-picture = The belly from the front, closed in the middle by a row of stitches.
closing-more = [The heated wash, step by step](#hipec)

# facts: F30 F41 F42 F44 F45 F46
recovery = Recovery
    .line-1 = For the first few days, nurses watch you closely.
    .line-2 = If all goes well, the hospital stay is typically 10–14 days, often longer.
    .line-3 = Most centers say 6–8 weeks until you are mobile and functioning reasonably.
    .line-4 = Full recovery takes months: often 3–6.
    .line-5 = There are serious risks. This page has their numbers, when you want them.
# facts: F30 F41 F42 F44 F45 F46
recovery-picture = Four pictures along a line of time: in bed, the first days. In a chair in the hospital, 10–14 days. Walking, 6–8 weeks. Outside under a tree, 3–6 months.
recovery-more = The first few days are in intensive care or a high-dependency (step-down) unit. [^F42] For some people recovery takes longer than six months. [^A26] [^quality-216] [^tsilimparis-2013] [What comes back when](#timeline) · [The risks, in numbers](#risk)

# facts: F30 F33 F49
asking = What to ask
    .line-1 = This operation is not for everyone. Ask if it can help you.
    .line-2 = Ask what the team expects to be able to take out.
    .line-3 = Ask how many they do a year, and how those turned out.
    .line-4 = Take your time, your questions, and someone to listen with you.
# facts: F30 F33 F49
asking-picture = You and someone close to you sit with the surgeon. A sheet of questions lies between you. One bubble asks, one answers.
asking-more = [Questions to take along](#questions)

## Labels in the drawings: short, there is little room

# At the ends of the body, which lies on its back.
at-head = ‹ head
at-feet = feet ›
at-lining-name = Peritoneum, the lining
at-tumors = Tumors that can be seen
at-loose = Loose cells and tiny spots
at-liver = Liver
at-stomach = Stomach
at-omentum = Omentum
at-bowel = Small bowel
at-sheds = A tumor sheds cells
at-tiny = Loose cells, tiny spots
at-pocket = Lowest pocket
at-points = points, by tumor size
at-pci = PCI
# facts: F15
at-most = 39 at most
at-example = 9, an example
at-may = May come out, too
at-spleen = Spleen
at-bowel-piece = Bowel
at-lining-part = Lining
# facts: F17
at-hours = 6–12 hours
at-lining-large = Lining, enlarged
at-taken-out = Tumor taken out
# facts: F11
at-cc0 = CC-0
at-no-spot = no spot seen
at-cc1 = CC-1
# facts: F12
at-under = under 2.5 mm
at-more = More
at-larger = larger spots
# facts: A11
# sources: oncolex
at-reach = Thought to reach 2–3 mm, or less
at-scale = 1 mm a mark
at-pump = Pump
at-heater = Heater
# facts: F26
at-minutes = 60–120 min
at-unseen = Loose cells, tiny spots
at-less = Less
at-drained = Drained fluid
at-rinse = Rinse
at-stitches = Stitches
at-navel = Navel
at-nurse = Nurse
# facts: F42
at-first = First days
# facts: F41
at-days = 10–14 days
# facts: F45
at-weeks = 6–8 weeks
# facts: F46
at-months = 3–6 months
at-risks = Serious risks
at-numbers = Their numbers: below
at-you = You
at-surgeon = The surgeon
at-help = Can it help me?
at-come-out = What can come out?
at-how-many = How many a year?
at-answers = Answers
at-someone = Someone with you
at-questions = Your questions
at-colon = Colon
at-bladder = Bladder
