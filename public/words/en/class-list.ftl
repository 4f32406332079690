# The list of names: from a file or a pasted table to a class. Later in the year: names, joiners, leavers, the next year.
# The lines about what was found stand alone, without choices: `cargo run --example class_list` prints them too.

# What a column means
meaning-nothing = Left out
meaning-forename = Forename
meaning-preferred = Known as
meaning-surname = Surname
meaning-full-name = Whole name
meaning-class = Class
meaning-year = School year
meaning-number = Admission number

# The table
list-file = Or choose a file
list-file-hint = A CSV file from Arbor, SIMS, Bromcom, ScholarPack, Google or Microsoft. It is read on this device, and the file itself is not kept.
list-columns = What each column means
list-columns-lead = Put right what was guessed wrongly. Only what you name here goes into the class; everything else, such as a date of birth, is left out and not kept.
list-column = Column { $number }
list-class = Which class
list-class-all = All children in the list
list-class-one = { $class } ({ $count })
list-use =
    { $count ->
        [one] Use this one name
       *[other] Use these { $count } names
    }
list-use-what =
    { $count ->
        [one] One line is left out then. You can add that child later.
       *[other] { $count } lines are left out then. You can add those children later.
    }
list-used = These names are in the class. The lines marked below are left out.

# What was found
list-line = Line { $line }: { $what }
list-too-large = This file is longer than any class list. Ask the system for one class only, and choose that file.
list-workbook = This is a workbook, which only its own program can read. Open it there, choose “Save as” and CSV, and choose that file. Or copy the names and paste them here.
list-not-text = This file is not a list of names. Choose a CSV file, or paste the names.
list-empty = There is no name in this list. Choose another file, or paste the names.
list-no-names = No column is named as the one with the names. Choose it above the table.
list-too-many = { $number } names are too many for one class: { $most } at most. Choose one class, or make two.
list-several-classes = Here are { $number } classes. Choose one of them; the others are made one after another.
list-name-empty = there is no name. Write one, or take the line out.
list-name-long = this name is too long for one line. Shorten it.
list-name-hidden = there is a hidden sign in this name. Type it again.
list-lost-letter = a letter of this name was lost when the file was saved. Type the name again, or save the file as “CSV UTF-8”.
list-twice = this name stands on line { $number } already. If they are two children, add a middle name or a letter.
list-number-twice = the admission number stands on line { $number } already. Look which of the two has it.
list-half-name = only half of a name stands here. Look whether it is whole.
list-hidden-signs = hidden signs were taken out of this name. Look whether it reads rightly.
list-picture-signs = little pictures were taken out of this name, since no paper can print them.
list-formula = this begins as a formula does. It is kept as a name. Look whether it is one.
list-open-quote = a quotation mark opens here and never closes. All of them are read as plain signs. Look at the names below it.
list-title = this is a title and was left out.
list-total = this line counts children and was left out.
list-headings-again = these are the headings once more and were left out.

# Later in the year
roll-title = Joiners, leavers, next year
roll-count =
    { $count ->
        [one] One child is in the class now.
       *[other] { $count } children are in the class now.
    }
name-title = Names
name-covered = Press “Show names” to change them.
name-screen = Name on screens
name-screen-hint = As the class iPad shows it, such as Zaynab A.
name-paper = Name on paper
name-paper-hint = As it stands on the agreement, such as Zaynab Ahmed.
name-admission = Admission number
name-admission-hint = Only if the office wants it in the names of papers. It may stay empty.
name-keep = Keep these names
slip-name = Write a name that fits on one line
slip-name-taken = Another child has this name on screens: add a letter of the surname
join-title = A child joins
join-what = The child gets a picture of its own, and is on the class iPad with the next class code.
join-add = Add this child
moved-on-title = Moved on
moved-on-what = When a child leaves, it is in no count and on no class iPad any more. Its answers stay until the class is closed.
moved-on-now = This child has moved on
moved-on-since = Moved on { $date }.
moved-on-not = Back into the class
moved-on-nobody = Nobody has moved on.
moved-on-kept = Their answers stay until the class is closed.
next-year-title = Next school year
next-year-what = The same children in a new class, with a password and a file of its own. Those who moved on stay behind. This year’s file stays as it is on the staff drive.
next-year-make = Make next year’s class
next-year-save-first = Save the class file first: this browser holds one class at a time.
next-year-children = The children who go on
next-year-children-what =
    { $count ->
        [one] One child keeps its picture and settings.
       *[other] { $count } children keep their pictures and settings.
    }
log-renamed = A child’s names were changed.
log-joined = A child joined.
log-moved-on = A child moved on.
log-came-back = A child came back.
