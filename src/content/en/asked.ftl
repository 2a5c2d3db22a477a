### Questions to take along, in the words that a patient would say: a tick-list by groups.
### The name of a question, as in .pci-measured, is what a reader's tick is kept under: it never changes.
### A group has at most seven questions.

## Said in the browser

selection = Choosing: is it right for me?
    .aim = What is the aim for me: to cure, to live longer, or to feel better?
    .pci-measured = How was my PCI measured: on scans, or with a camera inside?
    .pci-number = What is my PCI, and what does it mean for my kind of cancer?
    .cc-likely = Can you likely get all, or nearly all, of it out (CC-0 or CC-1)?
    .stop-reasons = What would make you stop during the operation?

team = Team: who will do it?
    .team-count = How many of these do you do a year, and how many in all?
    .team-complications = Of 100 of your patients, how many have a major complication? By which scale?
    .team-deaths = Of 100 of your patients, how many die within 30 days, and within 90?
    .team-decides = Who decides together about my case?
    .team-second-opinion = Where could I get a second opinion?
    .team-cost = What will it cost me, and what does my insurance pay?

operation = Operation: what will you do?
    .organs = Which organs, or parts of them, may come out?
    .stoma = Will I need a stoma (an opening in my belly, with a bag)? For a time, or for good?
    .drug = Which drug will you use, and why that one?
    .heat-time = How hot will it be, and for how long?
    .open-closed = Will my abdomen be open or closed for the heated part?
    .why-hipec = What do you expect HIPEC to add to the surgery for me?
    .drug-effects = What can the drug do to my blood and kidneys, and how do you prevent it?

life-after = Life after: how will I live?
    .icu-days = How many days will I be in intensive care?
    .eating = When and what will I be able to eat?
    .work = When can I work, drive and lift things again?
    .children = Could I still have children? What can I do about that now?
    .help-home = What help will I need at home, and for how long?
    .call-list = What should I call about after I go home, and whom do I call?

next = Next: what comes after that?
    .more-chemo = Will I have more chemotherapy, before or after?
    .tumor-tests = Was my tumor tested for MSI, RAS, BRAF and HER2, and what does it change?
    .get-fit = What should I do before, to be as fit as I can? Which vaccines do I need?
    .scans = How often will I have scans and blood tests?
    .comes-back = What can be done if it comes back?

without = Without HIPEC: what else is there?
    .surgery-alone = What would surgery alone mean for my cancer?
    .chemo-alone = What would chemotherapy alone mean for my cancer?
    .guidelines = What do today’s guidelines say about HIPEC for my kind of cancer?
    .no-treatment = What happens if I choose not to have it?
    .trials = Is there a trial that I could join?
    .comfort = Who can help with pain, worry and comfort, whatever I choose?
