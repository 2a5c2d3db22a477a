### The page for those who do not see it yet: search engines, hosts, installers, the card of a link.

name = CRS + HIPEC explained
short-name = CRS + HIPEC
title = CRS + HIPEC explained: the operation, the Peritoneal Cancer Index (PCI), recovery
description = Cytoreductive surgery and heated chemotherapy in the abdomen (CRS + HIPEC) in plain words: what the operation is, how the spread is scored, what recovery takes, what to ask.

# The card of a link: above its title, and what it says to those who do not see it.
kicker = One operation, explained
card = CRS + HIPEC: One operation, explained. A drawing of the abdomen in nine regions.

# For search engines.
procedure = Cytoreductive surgery with hyperthermic intraperitoneal chemotherapy
condition = Peritoneal surface malignancy
audience = Patients and the people close to them

# The page as an app.
app = One operation in plain words: cytoreductive surgery and heated chemotherapy in the abdomen.
screenshot-wide = The page on a wide screen, with its contents beside the text
screenshot-narrow = The page on a phone
# What the icon of the app offers at once: its name, and the short one.
shortcut-map = The map of the PCI (Peritoneal Cancer Index)
    .short = PCI map
shortcut-questions = Questions to ask your team
    .short = Questions
shortcut-timeline = Recovery, on a timeline
    .short = Timeline
