# Words on the papers. The school's own words (rules, statements, questions) come from the school pack; these stand round them.
# { $… } are filled in by the app before the paper is pressed.

paper-motto = Think then click
paper-title = Online Safety Agreement { $year }
paper-child = Child
paper-class = Class
paper-picture = Picture name

# The two parts
paper-pupil = Pupil’s agreement
paper-grown-up = Parent’s or carer’s agreement
paper-helping = If something goes wrong online, tell us, even if a rule was broken. Telling is always right. If someone treats you badly online, it is their fault, not yours.

# Signatures
paper-name = Name
paper-relationship = Relationship to the child
paper-date = Date
paper-signed-drawn = Signed by drawing.
paper-signed-stamp = Signed with a stamp of the child’s own choice.
paper-signed-typed = Signed by typing the name.
paper-signed-picked = Signed by picking the child’s own name.
paper-signed-looked = Said yes by looking at it, seen by { $helper }.
paper-signed-said = Said yes aloud, heard by { $helper }.
paper-signed-signed = Said yes in sign language, seen by { $helper }.
paper-signed-reached = Said yes by reaching for it, seen by { $helper }.
paper-gesture-looked = Looked
paper-gesture-said = Said yes
paper-gesture-signed = Signed yes
paper-gesture-reached = Reached
paper-shared = Shared with the pupil, not signed.
paper-shared-by = The rules and promises were shared with the pupil by { $helper }.
paper-helped = Helped by { $helper }.
paper-staff-present = In school, staff present.
paper-question = Agreed, with a question about { $about }.
paper-talked = The school talked about it on { $date }.
paper-wants-a-talk = Not signed: would like to talk to the school.
paper-about-rules = the rules
paper-about-permission = the sentence that gives permission
paper-about-point = point { $number }
paper-about-losing-access = the sentence on losing access
paper-not-signed-yet = Not signed yet.
paper-spoken-drawn = Signature of { $name }, drawn by hand
paper-spoken-stamp = Stamp of { $name }: { $stamp }
paper-spoken-typed = Signature of { $name }, typed
paper-spoken-picked = Signature of { $name }, picked as a name
paper-spoken-looked = Yes of { $name }, said by looking
paper-spoken-said = Yes of { $name }, said aloud
paper-spoken-signed = Yes of { $name }, in sign language
paper-spoken-reached = Yes of { $name }, said by reaching
paper-spoken-shared = Stamp for { $name }: { $stamp }

# Photographs
paper-photographs = Photographs and film
paper-photographs-question = May the school use photographs or film of this child …
paper-photographs-answer = Answer
paper-yes = Yes
paper-no = No
paper-photographs-note = Answered by { $name } on { $date }. Each answer is free and may be changed at any time: a telephone call to the school office is enough. What was already printed or shared may not come back.
paper-photographs-valid = These answers count from { $from } until { $until }.
paper-photographs-from = These answers count from { $from }.
paper-photographs-until = These answers count until { $until }.
paper-photographs-differ = Two grown-ups answered differently. The more protective answer counts.
paper-withdrawn = Withdrawn on { $date } by { $name } ({ $relationship }), { $means }: { $places }.
paper-photographs-said-yes = { $name } said yes to: { $places }.
paper-photographs-said-no = { $name } said no to: { $places }.
paper-photographs-no-say = { $name } does not decide about photographs for this child, or is not sure.
paper-other = Another grown-up’s answer
paper-other-private = For the school alone: do not show one grown-up what another has answered.
paper-means-telephone = by telephone
paper-means-in-person = in person
paper-means-letter = by letter

# How it was taught
paper-taught = How the rules were taught
paper-taught-together = Taught together in class on { $date }
paper-taught-alone = Learned on the class iPad on { $date }
paper-taught-shared = Shared with { $partner } on { $date }
paper-taught-read = Read together on { $date }

# What was taught, as grown-ups call it
topic-ask-first = Asking first
topic-chosen-sites = Sites that an adult has chosen
topic-close-and-tell = Screen down, and tell
topic-tell-an-adult = Telling an adult
topic-known-people = People an adult has approved
topic-kind-words = Kind words
topic-unknown-messages = Messages from people we do not know
topic-keep-private = Keeping things private
topic-never-meet = Never arranging to meet
topic-no-chat-rooms = Chat rooms and social networks
topic-true-or-false = Is it true?
topic-give-credit = Giving credit
topic-persuaders = Who wants me to do this?
topic-talking-machines = Talking machines
topic-no-secrets = Surprises and secrets
topic-grown-ups-can-see = Grown-ups can see
topic-own-rule = The school’s own rules

# The small print
paper-about = About this paper
paper-version = The school’s words
paper-version-of = Version { $number }, in use from { $date }
paper-came-pupil = Pupil’s answer
paper-came-grown-up = Grown-up’s answer
paper-door-class-ipad = On the class iPad in school, { $date }, { $time } by the device’s clock
paper-door-staff = In school, staff present, { $date }, { $time } by the device’s clock
paper-door-letter = From home with the code of this child’s letter, { $date }, { $time } by the device’s clock
paper-check-words = Check words
paper-for-adults = This paper shows that the rules were taught and shared. It is not evidence against a child. Do not quote it to a child who is telling you that something happened.
paper-seal = A seal inside this file shows whether the file is still as the school accepted it; “Check a document” in the app reads it. It does not prove who held the pen. Anyone with this file can read it: keep it on the school’s drive, not on a stick or at home.
paper-page = Page { $page } of { $pages }

# The files inside the paper, as a PDF reader lists them
paper-record-is = The signed record in a form that computers read, countersigned by the school’s class key
paper-seal-is = The seal over this file

# File names
paper-document = Online safety agreement { $year }
paper-register = Who has signed { $class } { $year }
