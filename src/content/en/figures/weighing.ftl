### What the team weighs: three groups of points, each with why it matters.

## Said in the browser

# What an embed of it is called.
title = Figure: what the team weighs

## Written on the page

# Above the groups.
no-test = **This is not a self-test.** Ask your team to weigh these points with you. [^F30]

# Below them: each point again, and why it matters.
why = Why these matter

disease = The disease
# facts: F31 F16 F15
limited = Limited, for its kind: a low to moderate PCI (bowel cancer: most busy centers say under 20 of 39; higher is not always a no)
limited-why = The more there is, the longer the surgery, and where it has spread decides what must come out. [^F14] [^F17] In colorectal cancer, most high-volume centers see a PCI (Peritoneal Cancer Index) under 20 as a reasonable threshold to operate; it depends on the surgeon and the institution. [^F16] Other cancers have other limits. [^A06] [^two-step-2021]
# facts: F31
surface = Only on the surface of the lining
surface-why = The operation is made for this surface: the surgeon takes the visible tumor off it, and then the heated drug washes over it. [^F04]
# facts: F31
elsewhere = Usually not inside liver, lungs, or distant lymph nodes (the body’s filters)
elsewhere-why = The drug is strongest in the abdomen. The rest of the body gets less of it. [^F24] So HIPEC is not made to treat tumor in other places.
# facts: F31
responds = Shrank, or stayed the same, if you had chemotherapy
responds-why = Drugs for the whole body show the team how the disease responds. [^F31] Ask how they judge it, and on which scans.

you = You
# facts: F32
fit = Fit enough for a major operation
fit-why = The surgery alone typically takes 6–12 hours before HIPEC begins. [^F17] Full recovery takes months. [^F44] How well you manage daily life, your *performance status*, tells the team what your body can take on. [^F32]
# facts: F32
organs = Organs that work well enough
organs-why = Doctors look for *no significant organ dysfunction*. [^F32] Your body has to recover from three things at once: a long operation, work on several organs, and chemotherapy in the abdomen. [^F40]
# facts: F32
nourished = Eating well enough to recover
nourished-why = Wounds must heal, and taking in enough food again is one of the main steps before you can go home. [^F43]

operation = The operation
# facts: F33 N180
# sources: aborted-2018
achievable = The surgeons judge that all, or nearly all, can come out: CC-0 or CC-1. They may stop if too much tumor would be left.
achievable-why = The drug is thought to reach only a few millimeters into tissue. [^A11] [^N55] [^oncolex] [^depth-2018] If larger spots are left, HIPEC can add far less. [^F13] Then the case for operating is hard to make for most tumor types. [^F33]
