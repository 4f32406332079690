# The teacher's side: making a class, opening it, who has signed, the class iPad, handing over.
# $count, $detail and the like are filled in by the app.

teacher-cancel = Cancel
teacher-step-done = (done)
looking-title = One moment …
leaving-title = This device is turning into the class iPad …

# No class on this device
empty-title = No class on this device yet
empty-lead = Make your class in about five minutes, or open the class file from the staff drive.
empty-make = Make a class
empty-open = Open a class file
empty-open-hint = Its name ends in .thinkclick. You can also drop it here. You will be asked for the class password.
empty-rules-title = Whose rules these are
empty-rules-count =
    { $count ->
        [one] one rule
       *[other] { $count } rules
    }
empty-rules-loading = The school’s rules are on their way …
empty-rules-failed = The school’s rules could not be read, so no class can be made. Nothing is lost. Tell the computing lead: { $reason }
empty-rules-refused = A newer file with the school’s rules was refused; the last good one is in use. Tell the computing lead: { $reason }
empty-rules-change = Wrong school or year? The computing lead changes the words in the school pack.
empty-check-open = Check a paper or open a pack
empty-about-title = What this is, and what it is not
empty-about-is = Think then Click takes a class through the start-of-year agreement: it teaches the online-safety rules, lets pupils and their grown-ups sign, keeps the answers locked, and hands the papers over.
empty-about-not = It does not replace your curriculum, your safeguarding system or your policy. It never scores a child, and it is not the place to report a worry: follow your school’s procedure for that.
empty-about-safe = Nothing is sent anywhere. The class lives in one locked file, which you keep on the staff drive. This browser only holds a working copy.
no-storage = This browser will not keep anything, so answers could be lost. No class can be opened here, and nothing has been changed. Leave the private window or allow this site to store data, then load the page again, or use another device.

# Making a class
making-title = Make a class
making-whose = The rules of { $school }, { $year }.
making-name = Class name
making-name-hint = As everyone calls it, such as 4K.
making-step = Step
making-step-hint = Step 1, for the youngest and for special schools, follows.
step-ks1 = Step 2 (Years 1 and 2)
step-lower-ks2 = Step 3 (Years 3 and 4)
step-upper-ks2 = Step 4 (Years 5 and 6)
making-names = Names
making-names-hint = One child on each line: Zaynab Ahmed, or AHMED, Zaynab. You can paste them from a spreadsheet.
making-names-count =
    { $count ->
        [one] One child. Check the name and its picture.
       *[other] { $count } children. Check the names; each child has a picture.
    }
making-names-wrong =
    { $count ->
        [one] One line needs putting right.
       *[other] { $count } lines need putting right.
    }
making-on-paper = On paper: { $name }
making-password-title = The class password
making-password-what = It locks the class. You type it on your own computer, never on a pupil’s device. Keep it where your school keeps passwords: nobody can look it up for you.
making-suggestion = Four words are strong and easy to copy:
making-suggestion-use = Use these four words
making-suggestion-taken = Filled in. Write the words down now.
making-password = Class password
making-password-hint = Eight letters or more. Capitals count.
making-password-again = Class password again
making-after = Next you see the class and save its file to the staff drive.
making-make = Make the class
making-busy = Making the class …

strength-too-short = Too short: eight letters or more
strength-weak = Too easy to guess. Try the four words.
strength-fair = Good enough; more words are stronger
strength-good = Strong
strength-four-words = Very strong

school-key-title = The school key
school-key-in-pack = Your school has a school key already. If the class password is ever lost, the twelve words in the office safe open this class.
school-key-what = If the class password is lost, twelve words in the office safe still open the class. Make them now, with the office or the safeguarding lead beside you: they are shown only once.
school-key-make = Make the school key
school-key-sheet = School key of { $school }, { $year }
school-key-rule = Opens the school’s classes. Office safe. Do not photograph.
school-key-print = Print this page
school-key-paper = Make the recovery sheet (PDF)
school-key-safe = These words are on paper, in the office safe
school-key-pack = For the computing lead: use this key for every class
school-key-pack-what = Put this line into the school pack, and the next class needs no new words. The line is not secret; the twelve words are.

slip-class-name-empty = Give the class a name
slip-class-name-long = The class name is too long for one line: write a shorter one
slip-class-name-hidden = The class name has a hidden sign in it: type it again
slip-band = Choose the step
slip-names = Put at least one name into the list, and put right the lines marked below it, or go on without them
slip-password-weak = Choose a stronger class password, or use the four words
slip-password-again = The two passwords are not the same: type the second one again
slip-school-words = Put the twelve words on paper and into the office safe, then tick the box
slip-school-key = Make the school key, so that a lost password does not lock you out

# Locked
locked-title = Your class is locked
locked-file-title = Open the class file
locked-password = Class password
locked-password-hint = Upper and lower case count; extra spaces do not.
locked-open = Open
locked-opening = Opening …
locked-lost = The password is lost
locked-lost-what = Ask the office for the school’s recovery sheet. Its twelve words open the class, and the class’s diary will say so.
locked-words = The school’s twelve words
locked-words-hint = In their order, with a space between them. The first four letters of each word are enough.
locked-words-open = Open with the twelve words
locked-other = Open another class file
locked-other-hint = It takes the place of the class that this browser holds now. Save that class’s file first.
locked-remove = Remove this copy from this browser
locked-remove-title = Remove this copy?
locked-remove-what = The class is removed from this browser. Whatever was not saved into its class file is lost and cannot be brought back.
locked-remove-stays = The class file on your staff drive stays as it is. Locked answers that pupils left on this device stay too.
locked-remove-keep = Keep it
locked-remove-yes = Remove it
wrong-password =
    { $count ->
        [0] That is not the class password. Nothing is lost. Check capitals and try again.
        [60] That is not the class password. Nothing is lost. The next try waits one minute.
        [120] That is not the class password. Nothing is lost. The next try waits two minutes.
        [300] That is not the class password. Nothing is lost. The next try waits five minutes. The school’s twelve words open the class too.
       *[other] That is not the class password. Nothing is lost. The next try waits { $count } seconds.
    }
wrong-password-again = That is not the class password, so nothing was changed. Try again.
words-count =
    { $count ->
        [one] One word was typed; there should be twelve. Nothing is lost: check the sheet and try again.
       *[other] { $count } words were typed; there should be twelve. Nothing is lost: check the sheet and try again.
    }
words-unknown = Word { $count } is not on the list of words. Did you mean: { $detail }?
words-do-not-fit = These twelve words do not belong together. One is wrong, or two have changed places. Check the sheet and try again.

# Files that do not open
file-not-ours = This is not a class file. Nothing has changed. Class files end in .thinkclick.
file-web-page = This file is a web page, not a class file: perhaps a filter or a sign-in page was saved in its place. Nothing has changed. Copy the class file from the staff drive again.
file-cut-off = This class file is not whole: its end is missing. Nothing has changed. Copy it from the staff drive again, or open an older copy.
file-altered = This class file has been changed or damaged since it was saved, so it was not opened. Nothing has changed. Open an older copy.
file-newer = This class file was made by a newer version of the app. It is safe. Load this page again with a network, then open it.
file-refused = This class file asks this device for more work than any of ours does, so it was not opened. Ask where it came from.
file-no-memory = This device has not enough free memory to open the class. The file is safe. Close other pages and try again, or use another device.
file-no-school-key = This class was made without a school key: only its password opens it.
file-other-school-key = These words belong to another school key. Look for the sheet of the year in which this class was made.
file-too-big = This file is too big to be a class file. Nothing has changed.
letter-too-long = The address of this app, or a child’s name, is too long for a code that every phone can read. No letter was made. Ask for a shorter address, or let letters call children by their pictures.
file-gone = The class is not in this browser any more. Open its class file from the staff drive.

# Who has signed
register-title = Who has signed
register-class = Class { $name }
register-files = Answers as files
register-files-pick = Take in locked answers
register-files-hint = A class iPad that cannot keep an answer gives it out as a file. Pick one or more.
register-saved = Last saved { $clock }
register-saved-on = Last saved on { $date }
register-not-saved = Not saved yet
register-show = Show names
register-cover = Cover names
register-save = Save class file
register-lock = Lock now
register-search = Find a child
register-search-hint = While names are covered, search by picture name, such as Blue Otter.
register-empty-title = No children in this class
register-empty-text = Make a new class and paste the names into its list.
register-nobody = Nobody
register-waiting =
    { $count ->
        [one] One locked answer waits on this device. It is safe here.
       *[other] { $count } locked answers wait on this device. They are safe here.
    }
register-take-in = Take them in
register-older =
    { $count ->
        [one] The school has changed its words. One answer was given to older words and stands under Still to come.
       *[other] The school has changed its words. { $count } answers were given to older words and stand under Still to come.
    }
register-nobodys = Answers of nobody in this class
register-nobodys-what = These belong to no child of this list. Find their child, or set them aside. Nothing is thrown away.
register-next = What next?
register-ipad = Start the class iPad
register-ipad-what = Turn this device into the one on which pupils learn and sign.
register-hand-over = Hand over and clear out
register-check-what = Somebody brings a paper back? Find out whether it is as the school accepted it. Office packs are opened there too.
register-check = Check a document
register-hand-over-what = Make the papers and the table, check them, then clear out.
register-log = Diary of this class

column-needs-you = Needs you
column-still-to-come = Still to come
column-done = Done

row-to-check =
    { $count ->
        [one] An answer to check.
       *[other] { $count } answers to check.
    }
row-not-sure = Is not sure: wants a talk first.
row-not-today = Said “not today”: wants a talk first.
row-photographs = The office asks about photographs.
row-talk = A grown-up would like to talk to the school.
row-question = A grown-up agreed and has a question about { $about }.
row-pupil-older = The pupil signed older words.
row-grown-up-older = The grown-up signed older words.
row-both-older = Both signed older words.
row-both-to-come = Pupil and grown-up still to come
row-pupil-to-come = Pupil still to come
row-grown-up-to-come = Grown-up still to come
row-done = Both signed, { $date }.
row-shared = Shared with the pupil, signed by the grown-up, { $date }.

paper-state-not-made = No paper yet.
paper-state-made = Paper made, not read back yet.
paper-state-read-back = Paper read back.
paper-state-cleared = Handed over and cleared out.

# One child
child-covered = The name is covered.
child-no-pupil = The pupil has not answered yet.
child-no-grown-up = The grown-up has not answered yet.
child-photographs = Photographs count as No until the office has asked who may decide.
child-paper = This child’s agreement
child-export = Make the agreement (PDF)
child-export-nothing = There is no answer to put on it yet.
clear-text = Anyone with this file can read it. Keep it on the school’s drive, not on a stick or at home.

starters-not-sure-title = Not sure: how to begin
starters-not-sure-1 = “You said you were not sure. Thank you for telling me.”
starters-not-sure-2 = “Shall we look at the rules together? Which one shall we look at first?”
starters-not-sure-3 = “What would make this rule easier?”
starters-not-sure-then = Not being sure is a real answer, and no child is kept from learning because of it. They can sign later, anywhere.
starters-not-today-title = Not today: how to begin
starters-not-today-1 = “You said not today. That is fine.”
starters-not-today-2 = “Is there something about the rules that you would like to talk about?”
starters-not-today-3 = “Shall we look at them together tomorrow?”
starters-not-today-then = Not today is a real answer. They can sign another day, or with a partner.

# One answer
answer-pupil = The pupil’s answer
answer-grown-up = The grown-up’s answer
answer-what = Answer
answer-when = When (by the device’s clock)
answer-by = Name
answer-relationship = Relationship
answer-door = How it came
answer-cleared = Kept
answer-cleared-what = The drawing and the words were handed over and cleared out; only the answer is kept.
answer-drawn = Signed by drawing
answer-stamp = Signed with a stamp
answer-typed = Signed by typing the name
answer-picked = Signed by picking the name
answer-partner-looked = With a partner: said yes by looking
answer-partner-said = With a partner: said yes aloud
answer-partner-signed = With a partner: said yes in sign language
answer-partner-reached = With a partner: said yes by reaching
answer-shared = Shared with the pupil, not signed
answer-helper = Who helped
answer-signed = Signed
answer-not-sure = Not sure, wants to ask a grown-up
answer-not-today = Not today
answer-talk = Would like to talk to the school
answer-older = This was an answer to older words. What changed since is asked again; until then this answer stays.
answer-covered = Covered
answer-photographs = May decide about photographs
answer-authority-yes = Yes
answer-authority-someone-else = Someone else decides
answer-authority-not-sure = Is not sure
answer-yes = Yes
answer-no = No
answer-no-for-now = No, until the office has asked
answer-set-aside = Set aside. Reason: { $reason }
answer-count = Count it
answer-bring-back = Bring it back and count it
answer-not-this-childs = Not this child’s
answer-find-child = Find its child, or set it aside
answer-not-this-childs-title = Not this child’s answer
answer-way = What shall happen with it?
answer-way-move = Move it to another child
answer-way-aside = Set it aside
answer-to = Whose is it?
answer-to-empty = Choose a child
answer-reason = Reason
answer-reason-hint = One sentence for the class’s diary, such as “tapped the wrong name”. You can undo this later.
answer-do = Do it
slip-answer-way = Choose what shall happen with it
slip-answer-to = Choose whose answer it is
slip-reason = Write down the reason: it stays in the class’s diary
slip-reason-long = The reason is too long: one or two sentences are enough

door-class-ipad = On the class iPad, in school
door-letter = From home, with the letter’s code
door-staff-present = In school, staff present

doubt-no-live-door = It did not come through a code that this class gave out for that day, so it does not count yet. Ask who signed it and where. Then count it, or set it aside.
doubt-unknown-child = No child of this class has its number, so it does not count yet. Find its child, or set it aside.
doubt-unknown-words = It was signed under rules that this class never used, perhaps an older year’s, so it does not count. Ask for a new signature and set this one aside, or count it if you know the words.
doubt-second = Somebody has answered before, and this is a second answer. The first one counts until you choose. If this one is right, set the first aside, then count this one.
doubt-second-grown-up = A grown-up has answered before, and this is a second answer. If it is another grown-up’s, count it too: for photographs the more protective answer holds. If it takes the place of the first, set the first aside, then count this one.
doubt-please-check = “I made a mistake” was tapped after signing. Ask kindly what they meant, then count it or set it aside.

# A question, a wish to talk, who may decide
settle-question = Agreed, with a question about { $about }.
settle-talk = Would like to talk to the school. Nothing is signed yet, and no child is kept from learning because of it.
settle-pupil = Wants a talk first.
settle-talked = Talked about it on { $date }.
settle-talked-now = We have talked about it
settle-talked-not = Not talked about yet
settle-asked = Asked on { $date }.
settle-asked-now = The office has asked
settle-asked-not = Not asked yet

# Photographs of one child
allowed-title = Photographs: what holds today
allowed-yes = Yes
allowed-no = No
allowed-ask = Ask the office first. It counts as No.
allowed-differ = Two grown-ups answered differently. The more protective answer counts, and neither sees the other’s.
allowed-cleared = This child’s paper was handed over and cleared out. Tell the office what was withdrawn, so that it is noted on the paper.
withdrawal-title = Record a withdrawal
withdrawal-what = A grown-up can withdraw a permission at any time and need not say why, by telephone too. From then on it is No at these places.
withdrawal-places = No longer at these places
withdrawal-means = How did they say it?
withdrawal-telephone = By telephone
withdrawal-in-person = In person
withdrawal-letter = By letter or e-mail
withdrawal-by = Who said it?
withdrawal-relationship = Who are they to the child?
withdrawal-relationship-empty = Choose one
withdrawal-said = When did they say it?
withdrawal-record = Record the withdrawal
withdrawal-aside = Set this withdrawal aside
withdrawal-aside-title = Set a withdrawal aside?
withdrawal-aside-what = Only if it was written down for the wrong child, or if the grown-up has signed anew since. What was answered before then counts again.
slip-withdrawal-by = Write who said it
slip-withdrawal-relationship = Choose who they are to the child
slip-means = Choose how they said it
slip-places = Choose at least one place
slip-day = Write the day as year, month, day: 2026-09-03
slip-day-to-come = This day is still to come: choose the day on which it was said

# The school's words
words-title = The school’s words
words-whose = The computing lead changes the words in the school pack. A changed sentence is asked again; every answer keeps the exact words that it was given to.
words-since = What changed since
words-since-count =
    { $count ->
        [one] One answer was given before these changes.
       *[other] { $count } answers were given before these changes.
    }
words-changed = { $part }: in other words
words-new = { $part }: new
words-gone = { $part }: no longer asked
words-before = Before:
words-now = Now:
part-rules = The rules
part-pupil = The pupil’s agreement
part-early = The pupil’s agreement, Step 1
part-ks1 = The pupil’s agreement, Step 2
part-grown-up = The grown-up’s agreement
part-photographs = Photographs

# Filming at a performance
filming-title = Filming at a performance
filming-lead = Families may film their own child if they agree to three things first: here, with you beside the device, or on paper at the hall door.
filming-new = Announce a performance
performance-name = What is it called?
performance-name-hint = Such as: Winter concert
performance-on = On which day?
performance-on-hint = When this day is over, all that was agreed for it is deleted.
filming-announce = Announce it
filming-of = { $name }, { $date }
filming-count =
    { $count ->
        [0] Nobody has agreed here yet.
        [one] One grown-up has agreed here.
       *[other] { $count } grown-ups have agreed here.
    }
filming-acknowledge = A grown-up agrees here
filming-print = Print the sheet for the hall door
filming-cancel = Take it out
filming-cancel-title = Take this performance out?
filming-cancel-what = All that was agreed for it here is deleted, and that cannot be undone.
filming-cancel-yes = Yes, take it out
filming-gone = Kept until the day of the performance is over, then destroyed.
filming-by = Name of the grown-up
filming-signature = Signature
filming-agrees = I agree to this
filming-done = I agree
slip-performance = Write what the performance is called
slip-day-over = This day is over: choose the day of the performance
slip-filming = Tick the box if you agree; without it, please do not film

# What became of answers that came in
told-counted =
    { $count ->
        [one] One answer was taken in.
       *[other] { $count } answers were taken in.
    }
told-to-check =
    { $count ->
        [one] One answer waits for you under Needs you.
       *[other] { $count } answers wait for you under Needs you.
    }
told-already-here =
    { $count ->
        [one] One answer was here already; nothing changed.
       *[other] { $count } answers were here already; nothing changed.
    }
told-newer =
    { $count ->
        [one] One answer was made by a newer version of the app. It stays locked on this device. Load this page again with a network, then open the class.
       *[other] { $count } answers were made by a newer version of the app. They stay locked on this device. Load this page again with a network, then open the class.
    }
told-unreadable =
    { $count ->
        [one] One answer is damaged and could not be read. It is kept on this device. Ask for it once more.
       *[other] { $count } answers are damaged and could not be read. They are kept on this device. Ask for them once more.
    }
told-other-class =
    { $count ->
        [one] One answer belongs to another class. It is kept, locked, on this device: open that class here to take it in.
       *[other] { $count } answers belong to another class. They are kept, locked, on this device: open that class here to take them in.
    }
told-forged =
    { $count ->
        [one] One answer was locked for a key that this class never had: the letter or code may be forged. It was not taken in. Tell the computing lead.
       *[other] { $count } answers were locked for a key that this class never had: the letter or code may be forged. They were not taken in. Tell the computing lead.
    }
told-read-back =
    { $count ->
        [0] None of these files is one of this class’s newest papers.
        [one] One paper was read back: it is whole.
       *[other] { $count } papers were read back: they are whole.
    }
told-not-ours =
    { $count ->
        [one] One file is not one of this class’s newest papers, or was changed. Pick the newest copy, or make the paper again.
       *[other] { $count } files are not among this class’s newest papers, or were changed. Pick the newest copies, or make the papers again.
    }
told-cleared =
    { $count ->
        [one] One answer was cleared out. Now save the class file.
       *[other] { $count } answers were cleared out. Now save the class file.
    }

busy-saving = Saving …
busy-waiting = Several tries were wrong, so this one waits { $count } seconds on purpose. Nothing is lost.
busy-taking-in = Taking the answers in …
busy-papers = Making the papers …
busy-pack = Making the office pack …
busy-table = Making the table …
busy-reading-back = Reading the papers back …
busy-clearing = Clearing out …
busy-code = Making the class code …
busy-ipad = Turning this device into the class iPad …

not-kept = This could not be kept in the browser, so it was not done. Nothing else has changed. Save the class file, make room on this device, and try again.
not-saved = The file was not saved. The class is safe in this browser. Try again, and say yes when the browser asks.
file-saved = The class file was saved where this browser saves files. Move it to the staff drive if it is not there yet.
change-kept = Done, and kept in this browser. Save the class file when you have finished.
not-there = This answer is not there any more. Nothing has changed.
not-understood = This page is of an older version than the app. Nothing has changed. Load the page again.
no-papers = There is no answer to put on paper yet. Nothing has changed.
paper-unreadable = The words that were signed could not be read, so the papers stop here. The answers are safe. Tell the computing lead.
paper-no-letter = The papers stop here: our fonts have no shape for “{ $detail }”. The answers are safe. Tell the computing lead which letter it is.
paper-failed = The papers stop here: one could not be made. The answers are safe. Try once more; if it stops again, load the page again first.
paper-not-sealed = The papers stop here: one could not be sealed. The answers are safe. Load the page again and try once more.
papers-delivered = The papers are made. Move them to the school’s drive, then read them back in step 2.
table-delivered = The table is made. Move it to the school’s drive.
nothing-read-back = Nothing was cleared out: no paper has been read back yet.
save-first = Not started: save the class file first, with this device’s code in it. Nothing has changed.
code-impossible = A class code could not be made for this class. Nothing has changed. Try fewer or shorter names.

vault-died = The part of the app that holds the class’s keys stopped, so the class is locked. It is kept in this browser as it was before the last step. Type the class password and look whether that step was done.

# The office pack
pack-title = Or one locked file: the office pack
pack-what = Every paper, the table and the class’s public keys in one ZIP under a password. 7-Zip and Keka open it, and so does this app; Windows and iPads cannot by themselves. Anyone can see what the files in it are called, so keep it where names may be seen.
pack-password = Password of the pack
pack-password-hint = Not the class password. Give it to the office by telephone or on paper, never in the same message as the pack.
pack-password-again = Password of the pack again
pack-names = How the papers are called
pack-names-hint = With the names of your class. Admission numbers stand in it where the class has them.
pack-example-surname = AHMED
pack-example-forename = Zaynab
pack-example-number = 1041
pack-example-document = Online safety agreement 2026-27
pack-example-class = 4K
pack-make = Make the office pack
pack-stop = Stop
pack-stopped = Stopped. No pack was made and nothing has changed.
pack-ready =
    { $count ->
        [one] The office pack is ready: one paper, the table and the keys. Now save it.
       *[other] The office pack is ready: { $count } papers, the table and the keys. Now save it.
    }
pack-ready-what =
    { $count ->
        [one] One paper is in it. It waits on this page until you lock the class.
       *[other] { $count } papers are in it. It waits on this page until you lock the class.
    }
pack-save = Save the office pack
pack-saved = The office pack was saved where this browser saves files. Move it to the school’s drive, then read it back in step 2.
pack-not-saved = The office pack was not saved; it is still here. Try again, and say yes when the browser asks.
pack-failed = The office pack could not be made or opened. Nothing has changed. Try once more.
pack-document = { $class } office pack
pack-keys-document = { $class } public keys
pack-back-hint = Type it once more: so you know that it opens.
pack-back-read = Read the pack back
slip-pack-password = The pack needs a stronger password: take the four words, or eight letters or more
slip-pack-letters = Use letters from A to Z, digits and signs of an English keyboard, so that every computer reads it alike
slip-pack-again = The two passwords of the pack are not the same: type the second one again

# The class's diary
log-made = Class made
log-opened = Opened with the class password
log-opened-school-key = Opened with the school’s twelve words
log-code = Class code { $detail } made
log-letters = { $detail } letters home made
log-form = The school’s words had changed: the newer ones from here on
log-moved = An answer was moved to another child. Reason: { $detail }
log-set-aside = An answer was set aside. Reason: { $detail }
log-counted = An answer was counted by the teacher
log-cleared = Cleared out: { $detail }
log-talked = Talked with who asked or was not sure, on { $detail }
log-talked-not = Not talked about yet, after all
log-asked = The office asked who may decide about photographs, on { $detail }
log-asked-not = The office has not asked yet, after all
log-withdrawn = A photograph permission was withdrawn on { $detail }
log-withdrawal-aside = A withdrawal was set aside. Reason: { $detail }
log-performance = Performance announced: { $detail }
log-performance-gone = The day of a performance is over, or it was taken out: deleted with all that was agreed for it

# The class iPad
ipad-title = Start the class iPad
ipad-lead = Four steps, then you can hand this device to your pupils.
ipad-lesson = What do your pupils do?
ipad-alone = The first lesson
ipad-alone-note = Each on the iPad: the whole lesson, the rules, then sign
ipad-together = We were taught together today
ipad-together-note = The short way: three questions, the rules, then sign
ipad-together-on = Taught together on { $date }. The short way: three questions, the rules, then sign.
ipad-second = The second lesson
ipad-second-note = Weeks later: new stories bring the rules back. Nothing to sign.
ipad-pack = Three short questions
ipad-pack-note = Five minutes in another half-term. Nothing to sign.
ipad-pack-which = Which three?
pack-autumn-2 = Autumn, second half
pack-spring-1 = Spring, first half
pack-safer-internet-day = Safer Internet Day
pack-spring-2 = Spring, second half
pack-summer-1 = Summer, first half
pack-summer-2 = Summer, second half
ipad-code = Choose a staff code
ipad-code-what = Six digits that lead out of the class iPad and open “sign together” for grown-ups. Tell them to staff only. The code opens no answers: those need the class password.
ipad-code-first = Staff code
ipad-code-second = Staff code again
ipad-code-make = Make the class code
ipad-code-again = Make a new class code
ipad-code-made = Made. It works on this device until the end of today.
ipad-save = Save the class file
ipad-save-what = This device forgets your class when it becomes the class iPad. Save the class file to the staff drive now: with it you open the answers afterwards.
ipad-start = Start
ipad-goes = What goes: this browser’s copy of your class, with its answers and keys. The class file on the staff drive keeps them all.
ipad-stays = What stays: the names on screens, the pictures, and who has been here. New answers are locked at once; this device cannot read them.
ipad-leave = To end it: tap “For staff” under the pictures and type the staff code. Then open the class file with the class password.
ipad-guided = Switch on Guided Access (three clicks of the top or home button), so that pupils stay in the app.
ipad-start-now = Start the class iPad
ipad-not-ready = First make the class code and save the class file.
slip-staff-code = The staff code has six digits
slip-staff-code-easy = Pupils would try this code first: choose one that is not in a row
slip-staff-code-again = The two staff codes are not the same: type the second one again

# Handing over
hand-over-title = Hand over and clear out
hand-over-lead = In this order: make the papers, read them back from where you keep them, then clear out.
hand-over-make = Make the papers
hand-over-make-what = One PDF for each child with an answer, and a table for the school’s system. Both hold full names.
hand-over-to-make =
    { $count ->
        [0] Every child with an answer has a paper.
        [one] One child’s paper is still to be made.
       *[other] { $count } children’s papers are still to be made.
    }
hand-over-papers = Make all papers (PDF)
hand-over-table = Make the table (CSV)
class-line-title = Papers that can be checked anywhere
class-line-what = With this line in the school pack, “Check a document” knows the papers of this class on every device. It opens nothing. Another class’s line stands after it in the same brackets.
class-line-show = Show the line for the school pack
class-line-none = The line could not be made. Open the class again and try once more.
hand-over-progress = Paper { $done } of { $of }
hand-over-read-back = Read them back
hand-over-read-back-what = Pick the papers from where they are kept now. The app checks that each is whole. Only those can be cleared out.
hand-over-pick = Papers to read back
hand-over-pick-hint = PDF files, many at once, or the office pack.
hand-over-read = { $read } of { $all } papers read back
hand-over-clear = Clear out
hand-over-clear-goes = What goes: the drawings and the answers on the papers that were read back. This cannot be undone.
hand-over-clear-stays = What stays: the names, who has answered, the photograph answers and the class key, all locked, so that late answers and changes still count.
hand-over-clear-not-yet = First read at least one paper back.
hand-over-password = Class password again
hand-over-sure = The papers are where the school keeps them
hand-over-clear-now =
    { $count ->
        [one] Clear out one child’s answers
       *[other] Clear out { $count } children’s answers
    }

# How the iPad is set for one child
reach-title = On the iPad
reach-lead = How the lesson and its answers come within this child’s reach. Children see nothing of it, and no paper says so.
reach-step = The child’s step
reach-step-class = As the class
language-under = Another language under the English
language-under-hint = Rules and promises stand in both. The English words are the ones that are agreed to.
language-none = English only
language-drafted = { $language } (a draft: nobody has read it for your school yet)
language-reviewed = { $language }
reach-thinking = The moment to think
reach-thinking-step = As long as the step’s
reach-thinking-longer = Twice as long
reach-thinking-off = Off: the answers are awake at once
reach-by = The child presses with
reach-by-hint = The iPad’s own Switch Control and eye tracking work too. Choose here only where they are not used.
reach-by-touch = A finger or the keyboard
reach-by-one-switch = One switch: what can be pressed lights up in turn
reach-by-whole-screen = One switch, and a touch anywhere is it
reach-by-two-switches = Two switches: Space moves on, Enter presses
reach-by-dwell = A look or a head mouse that rests on it
reach-pace = How long each thing stays lit, or a look rests
reach-pace-10 = 1 second
reach-pace-15 = 1½ seconds
reach-pace-20 = 2 seconds
reach-pace-30 = 3 seconds
reach-pace-50 = 5 seconds
reach-errorless = Nothing can go wrong: of the cards to pick from only the right one wakes
reach-older = Draw the animals older
reach-aloud = At the early step, read each page aloud by itself
reach-calm = Nothing on the screen moves by itself
reach-speed = Listen reads
reach-speed-usual = As usual
reach-speed-slower = More slowly
reach-speed-quicker = A little quicker
reach-topics = Topics
reach-topics-hint = None chosen: the whole lesson. Some chosen: only the pages about them.
reach-next-code = It goes to the iPads with the next class code.
reach-keep = Keep these settings

# The table for the school's system
table-heading-name = Name
table-heading-class = Class
table-heading-picture = Picture name
table-heading-standing = Where it stands
table-heading-pupil = Pupil’s answer
table-heading-pupil-date = Pupil’s date
table-heading-pupil-way = Pupil’s way of signing
table-heading-pupil-helper = Who helped the pupil
table-heading-grown-up = Grown-up’s answer
table-heading-grown-up-name = Grown-up’s name
table-heading-relationship = Relationship
table-heading-grown-up-date = Grown-up’s date
table-heading-grown-up-way = Grown-up’s way of signing
table-heading-grown-up-helper = Who helped the grown-up
table-heading-photographs = Photographs allowed
table-heading-withdrawn = Photographs withdrawn
table-heading-question = Question
table-heading-words = Words
table-needs-you = Needs you
table-still-to-come = Still to come
table-done = Done
table-answer-none = No answer yet
table-answer-signed = Signed
table-answer-signed-asking = Signed, with a question
table-answer-talk = Would like to talk
table-words-older = Older words
table-talked = talked about on
table-answer-not-sure = Not sure
table-answer-not-today = Not today
table-answer-shared = Shared, not signed
table-photographs-none = None
table-way-drawn = Drawn
table-way-stamp = Stamp
table-way-typed = Typed
table-way-picked = Own name picked
table-way-partner-looked = With a partner, by looking
table-way-partner-said = With a partner, aloud
table-way-partner-signed = With a partner, in sign language
table-way-partner-reached = With a partner, by reaching
table-way-shared = Shared with the pupil

# Papers, wherever they are made
papers-open-title = Papers
papers-open-what = The rules poster, letters, slips, the picture-day sheet, plans and more, as PDFs.
papers-open = Papers
papers-making = Making the paper …
papers-stop = Stop
papers-stopped = Stopped. Nothing was made.
papers-ready = The paper is ready.
papers-saved = The paper was handed to this device.
papers-save = Save it again
papers-share = Share it
papers-another-tap = The paper is ready. Tap “Share it”: this device opens its sharing sheet only right after a tap.
papers-no-letter = No font of ours has the letter “{ $detail }”, so this paper was not made. Write the name in other letters.
papers-failed = The paper could not be made. Nothing is lost. Load the page again, then make it once more.
papers-not-saved = This browser could not save the file. Nothing is lost. Try once more, or use another browser.
papers-missing = A file of the app did not arrive. See that there is a network, then try again.
papers-no-marks = Nobody’s stamp or drawing is here: either nobody has signed yet, or the answers were handed over and cleared out.
papers-stopped-at =
    { $count ->
        [one] Stopped after one paper. It is saved; the others can be made at any time.
       *[other] Stopped after { $count } papers. They are saved; the others can be made at any time.
    }
busy-stopping = Stopping after this paper …
