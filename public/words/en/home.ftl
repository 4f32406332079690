# What grown-ups read: signing together, the family page, the Tell card's foot, about the app.

# Signing together, on the class iPad
together-rules = The rules for being safe online
together-for = For { $name }
together-talk = Read them with your child. A good question: “What would you do, and who would you tell?”
together-asks = What the school asks of you
together-helping = What we tell every child:
together-next = Continue
together-stop = Stop without signing
together-stop-title = Stop without signing?
together-stop-words = Nothing you filled in here is kept. You can sign another day.
together-stop-yes = Yes, stop
together-stop-no = Go on here

who-title = Who is signing?
who-name = Your full name
who-name-hint = As it should stand on the agreement.
who-relationship = Who are you to { $name }?

photo-authority = May you decide about photographs for this child?
photo-authority-hint = People with parental responsibility decide about photographs. Anyone who looks after a child may sign for the rules.
authority-yes = Yes
authority-someone-else = Someone else decides
authority-not-sure = I am not sure
photo-waiting = Thank you. Until the office has asked the right person, every answer counts as No. You need not answer anything else here.
photo-no-all = No to all
photo-no-all-hint = Answers No everywhere. You can change each one afterwards.
photo-no-all-done = Every place now says No.
photo-yes = Yes
photo-no = No
photo-withdraw = If you change your mind

sign-adult-title = Check and sign
sign-adult-check = Your answers
sign-adult-who = Signed by
sign-adult-photos = Photographs
sign-adult-photos-none = No, until the office has asked
sign-adult-read = I have read the rules and what the school asks, and I agree.
sign-adult-way = How would you like to sign?
sign-adult-draw = Draw my signature
sign-adult-type = Type my name
sign-adult-pad = Draw your signature here
sign-adult-typed = Type your full name
sign-adult-finish = Sign

slip-name-empty = Write your name
slip-name-long = This name is too long for one line: write a shorter form
slip-name-hidden = This name has a hidden sign in it: type it again
slip-relationship = Choose who you are to the child
slip-authority = Choose whether you may decide about photographs
slip-photograph = Choose yes or no: { $place }
slip-read = Tick the box when you have read everything
slip-way = Choose how you would like to sign
slip-ink-empty = Draw your signature, or choose to type your name
slip-ink-dot = There is only a dot: draw your signature, or choose to type your name

# The page for families
family-title = For families
family-lead = { $school } asks every child and a grown-up at home to agree to these rules for { $year }.
family-how = How to sign today
family-how-school = At school, on the class iPad: a member of staff opens it for your child, and you read and sign there. It takes about ten minutes.
family-how-paper = On paper: the school office can give you the agreement.
family-how-letter = Signing on your own phone with a code from the school’s letter is not ready yet. It comes with a later version of this app.
family-rules = The rules
family-read = You can read them with your child today. Take one rule at a time and ask: “What would you do, and who would you tell?”
family-promise = What the school promises your child
family-people = Whom to ask at school
family-people-ask = If you have a question, or if something has happened, ask { $people }.
family-list-or = { $before } or { $last }
family-help = Help and advice

# The card to show to a grown-up
tell-title = Tell a grown-up
tell-words = I want to tell you something.
tell-show = Show this card. You need not say a word.
tell-here = A grown-up here
tell-another = Another grown-up
tell-childline = Childline
tell-people = At school you can tell:
tell-adult-title = For the grown-up
tell-adult = Stop and listen. Say: thank you for telling me. Don’t ask for details, don’t promise to keep it secret. If a screen is involved, leave it as it is; don’t copy, photograph or forward pictures. Tell { $dsl } today. Danger now: { $emergency }.
tell-emergency = 999
tell-close = Close

# About
about-title = About this app
about-whose = Whose rules these are
about-whose-words = The rules and every sentence to be signed are those of { $school } for { $year }. The school can change them; the app never changes one by itself.
about-refused = The school’s newest file could not be used, so the last good one is shown. The reason: { $reason }
about-what = What the app does
about-is-teach = It teaches the rules before anybody signs.
about-is-sign = It lets pupils and grown-ups sign, each in their own way.
about-is-hand = It hands the answers over to the school, and then forgets them.
about-not = What it is not
about-not-curriculum = It does not replace the school’s lessons.
about-not-safeguarding = It is not a way to report a worry: tell a person at school.
about-not-score = It never scores, times or ranks a child.
about-privacy = Privacy in three sentences
about-privacy-sent = After the app has loaded, nothing is sent anywhere.
about-privacy-locked = What is signed is locked at once, and only the teacher’s class password opens it.
about-privacy-forget = Names and answers are deleted when the class ends, at the latest on { $day }.
about-flags = For the school: sentences worth a second look
about-flags-words = The app changes none of them. The school decides.
about-facts = For the school: facts to look at again
about-facts-stale = { $fact }: { $value }. It was to be checked again by { $day }.
about-facts-fine = Every telephone number and address has been checked for now.
about-app = This copy of the app
about-build = Version { $build }
about-licence = The app is free to use under the licences MIT or Apache 2.0.
about-fonts = Its letters are Andika and Atkinson Hyperlegible Next, under the SIL Open Font License. The drawings are its own.
about-gallery = See every part of the app in the gallery

flag-liability = It says that the school is not liable. A court may see that differently for a child.
flag-reverse = It speaks of the reverse of the paper. On a screen there is none.
flag-moderated = It forbids every chat room. Check that it agrees with the moderated sites of your own policy.
flag-gone = It names a helpline that no longer exists.
flag-or = “Information of passwords” was probably meant as “information or passwords”.
flag-losing-access = It speaks of losing access. A child may then be afraid to tell, so the helping sentence always stands under it.
