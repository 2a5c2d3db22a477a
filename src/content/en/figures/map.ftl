### The PCI map: its regions, what lies in them, and how they are scored.

## Said in the browser

# What an embed of it is called.
title = Figure: PCI map
# On paper and over copied text: the letters also name a heart procedure.
# facts: A07
index = Peritoneal Cancer Index (PCI)
# On paper and in copied text: whose scores they are.
of-reader = Filled in by a reader to prepare a talk with the team. Not a diagnosis.
of-example = A made-up example, of no real person, to show how scoring works. Not a diagnosis.
of-link = These scores came from a link. Not a diagnosis.

# What the regions are called.
name-0 = { region-0 }
name-1 = { region-1 }
name-2 = { region-2 }
name-3 = { region-3 }
name-4 = { region-4 }
name-5 = { region-5 }
name-6 = { region-6 }
name-7 = { region-7 }
name-8 = { region-8 }
name-9 = { region-9 }
name-10 = { region-10 }
name-11 = { region-11 }
name-12 = { region-12 }

# The sizes, by points.
# facts: F15 A04
# sources: jacquet-1996 harmon-2005
size =
    .p0 = None seen
    .p1 = Up to 0.5 cm (under ¼ in)
    .p2 = Over 0.5 to 5 cm (2 in)
    .p3 = Over 5 cm, or merged
# Its own state: a region left alone is not a 0.
not-scored = Not scored

# A region and its score, read out and copied.
region-unscored = Region { NUMBER($number) }, { $name }: Not scored
region-scored = Region { NUMBER($number) }, { $name }: { NUMBER($points) } of 3
region-copied = Region { NUMBER($number) }, { $name }: { NUMBER($points) } ({ $size })
# What the map says so far. An untouched map has no number.
# facts: F15
untouched = Ask your surgeon for your scores
partial = { NUMBER($scored) } of 13 regions scored, sum so far { NUMBER($sum) } of 39
complete = PCI { NUMBER($sum) } of 39
# Read out: what was done, and what the map says then.
and-then = { $done }. { $reading }
# Over copied text: the index and the day.
copied-on = { index }, { $date }

cleared = Cleared. Undo brings the scores back.
kept = Kept on this device only. Anyone you send the link to can see the scores.
not-kept = Not kept: gone when you close the page. Anyone you send the link to can see the scores.
# The examples, and whose scores are shown.
four-regions = In 4 regions
nine-regions = In 9 regions
all-regions = In all 13 regions
from-a-link = These scores come from a link. Your own are kept apart.
from-an-example = A made-up example. Your own scores are kept apart.
# Read out.
example-says = { from-an-example } { $reading }
step-through = Go through it, region by region
step-next = Next step
kept-these = These are your scores now. Undo brings back what was there.
only-shown = These are not your scores. Choose “Back to mine” to score your own.

# What to do with the picture: it gives way to the name of what is touched.
hint = Touch a region or organ
# A structure that is touched: its name and its regions.
# facts: A02 A03
# sources: webop
organ =
    .liver = Liver: regions 1 and 2
    .liver-left = Left lobe of the liver: region 2
    .falciform = Falciform ligament: region 2
    .fat-pad = Upper fat pad: region 2
    .lesser-omentum = Lesser omentum: region 2
    .diaphragm = Diaphragm: regions 1 and 3
    .stomach = Stomach: region 3
    .spleen = Spleen: region 3
    .pancreas-tail = Tail of the pancreas: region 3
    .omentum = Greater omentum: region 0
    .colon-transverse = Transverse colon: region 0
    .colon-descending = Descending colon: region 4
    .colon-sigmoid = Sigmoid colon: region 5
    .small-bowel = Small bowel: regions 9 to 12
    .mesentery = Mesentery: regions 9 to 12
# These await a check: see the regions.
# facts: A02 A03
organ-to-check =
    .colon-ascending = Ascending colon: region 8
    .cecum = Cecum: region 7
    .appendix = Appendix: region 7
    .rectum = Rectum and rectosigmoid: region 6
    .bladder = Bladder: region 6
    .uterus-ovaries = Uterus, tubes and ovaries: region 6
    .pouch = Lowest pocket: region 6
    .bowel = Bowel: regions 0 and 4 to 12
# Drawn, and not named in the list of regions.
organ-drawn =
    .gallbladder = Gallbladder
    .duodenum = Duodenum
    .lining = The peritoneum, the lining

## Written on the page

# What the regions are called, and what lies in them.
# facts: A02 A03
# sources: webop
region-0 = Central
    .lies = The middle, the fatty apron (greater omentum), the large bowel crossing over (transverse colon)
# facts: A02 A03
# sources: webop
region-1 = Right upper
    .lies = Right lobe of the liver and the space behind it, underside of the right diaphragm
# facts: A02 A03
# sources: webop
region-2 = Upper middle
    .lies = Fat pad at the top (epigastrium), left lobe of the liver, fold to the stomach (lesser omentum), fold at the liver (falciform ligament)
# facts: A02 A03
# sources: webop
region-3 = Left upper
    .lies = Underside of the left diaphragm, spleen, tail of the pancreas, front and back of the stomach
# facts: A02 A03
# sources: webop
region-4 = Left flank
    .lies = Descending colon and the groove beside it (left paracolic gutter)
# facts: A02 A03
# sources: webop
region-5 = Left lower
    .lies = The S-shaped last part of the colon (sigmoid), and the side wall of the pelvis
# facts: A02 A03
# sources: webop
region-6 = Pelvis
    .lies = Bladder; uterus, tubes, ovaries, if you have them; lowest pocket (pouch of Douglas); end of the colon (rectosigmoid)
    .awaits = No source yet.
# facts: A02 A03
region-7 = Right lower
    .lies = Where the colon begins (cecum), appendix, right side wall of the pelvis
    .awaits = No source yet.
# facts: A02 A03
region-8 = Right flank
    .lies = Ascending colon and the groove beside it (right paracolic gutter)
    .awaits = No source yet.
# facts: A02 A03
# sources: webop
region-9 = Upper jejunum
    .lies = { small-bowel-lies }
# facts: A02 A03
# sources: webop
region-10 = Lower jejunum
    .lies = { small-bowel-lies }
# facts: A02 A03
# sources: webop
region-11 = Upper ileum
    .lies = { small-bowel-lies }
# facts: A02 A03
# sources: webop
region-12 = Lower ileum
    .lies = { small-bowel-lies }
small-bowel-lies = This part of the small bowel and its mesentery, the fold that holds it

# The picture, its hint and its switches.
picture = The 13 regions of the abdomen, from the front
picture-keys = Arrow keys choose a region, 0 to 3 score it, Delete clears it. The right arrow leads to the patient’s left.
right = ‹ Patient’s right
left = Patient’s left ›
from-the-side = From the side
with-uterus = Uterus, ovaries
# What the picture from the side shows.
# facts: F02
side = The belly from the side, cut through the middle, its front on the right. The lining is drawn as one folded sheet, along the wall of the belly and over most organs in it: behind the stomach, down in front as the omentum, around the small bowel as the mesentery, to the lowest pocket.

# The panel.
region = Region
# On the button to the next one by number, and what it is called.
next = Next
next-region = Next region
# facts: A04
# sources: harmon-2005
largest = Points for the largest tumor here
undo = Undo
redo = Redo
clear = Clear

# Folds under the picture.
examples = Examples
examples-say = Made up, of no real person:
share = Share
copy-text = Copy as text
copy-link = Copy a link with the scores
print = Print this map
kept-link = See or erase what is kept
keep-these = Keep these as mine
back-to-mine = Back to mine
in-words = In words
score = The score
# Under the bar from 0 to 39.
# facts: F16 A06
# sources: two-step-2021
mark = The mark at a PCI of 20: for cancer of the colon or rectum that has spread here, most high-volume centers take a score under 20 as a reasonable threshold to operate. It depends on the surgeon and the institution. Other cancers differ. It is not a yes or a no for you: this page never judges a score.
notes =
    Regions 0 to 8 cover the front of the belly in three rows of three. Regions 9 to 12 are four parts of the small bowel, with the [mesentery](term:mesentery), the fold that holds it. [^A02] [^A03] [^webop] Points go by the largest tumor in a region, not by how many there are. [^A04] [^harmon-2005]

    Doctors score it on scans, by [laparoscopy](term:laparoscopy) (a look inside with a thin camera), and in the operation. That last score is the reference, since scans can [show too little](#evidence-scans-and-a-center-s-experience). [^A05] [^imaging-2024]

    A number does not say how you will do, or whether you should have the operation. Its meaning depends on the type of cancer; some types are operated on at high scores. [^A06] [^two-step-2021] Ask your team: how was it measured, and what does it mean for my cancer?

    Two surgeons published the index in 1996: 13 regions, each with 0 to 3 points, at most 39 in all. [^A01] [^jacquet-1996] The letters PCI also name a heart procedure with a stent. That is not meant here. [^A07]

    The names of the regions, and what lies in them as far as we could see it, come from one source. For regions 7 and 8, and part of region 6, we found none: a clinician should check them first. The drawing is a sketch. [^A02] [^A03] [^webop]

# The table.
# facts: F15 A04
# sources: jacquet-1996 harmon-2005
table = The map in words. Score: 0 none seen; 1 up to 0.5 cm; 2 over 0.5, up to 5 cm; 3 over 5 cm, or merged. A blank is not scored.
column-region = Region
column-lies = What lies there
column-score = Score
# Before the date, on paper.
date = Date:

## Labels in the drawing, with leaders: short, there is little room

at-lining = Peritoneum,
    .more = the lining
at-liver = Liver
at-liver-left = Left liver lobe
at-falciform = Falciform ligament
at-fat-pad = Upper fat pad
at-lesser-omentum = Lesser omentum
at-diaphragm = Diaphragm
at-stomach = Stomach
at-spleen = Spleen
at-pancreas-tail = Tail of the pancreas
at-gallbladder = Gallbladder
at-duodenum = Duodenum
at-omentum = Greater omentum
at-colon = Colon
at-colon-transverse = Transverse colon
at-colon-descending = Descending colon
at-colon-sigmoid = Sigmoid colon
at-colon-ascending = Ascending colon
at-cecum = Cecum
at-appendix = Appendix
at-rectum = Rectum
at-bladder = Bladder
at-uterus = Uterus
at-ovary = Ovary and tube
at-pouch = Lowest pocket
at-small-bowel = Small bowel
# The same in two lines, beside the lens on a phone.
at-small-bowel-short = Small
    .more = bowel
at-mesentery = Mesentery
at-lens = Small bowel, apart
at-rib = lowest rib
at-hip = hip bone
# In the picture from the side.
side-pocket = Pocket behind
    .more = the stomach
side-spine = Spine
side-omentum = Omentum,
    .more = the apron
side-pubic-bone = Pubic bone
side-back = ‹ Back
side-front = Front ›
# facts: F02
side-says = The blue-green line is the lining: one folded sheet.
