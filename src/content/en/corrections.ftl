### "Something wrong here?" at the end of a section: a mail to who keeps the words.

link = Something wrong here?
subject = CRS + HIPEC: something is wrong in “{ $section }”
# $address is where it stands, $date the day of the words.
body =
    { $address }
    Words of { $date }

    What it says now:


    What it should say:


    Where one can look that up:


    (Please write nothing here about your own health: it is not needed.)
