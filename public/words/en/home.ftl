# What grown-ups read: signing together, and the page for families.

# The class iPad, after a lesson on the board
board-code-title = We learnt it on the board
board-code-digits = The number at the end of the lesson
board-code-picture = Then tap the picture that was beside it.
board-code-wrong = That was another one. Look at the board, or ask your teacher. Nothing is lost.

# The page of a lesson for a rule of the school's own, behind which no story stands
own-rule-title = A rule of our school
own-rule-picture = Pip the hedgehog and Tansy the hare are in the classroom.
own-rule-situation = Our school has a rule of its own: { $rule }.
own-rule-model = Think with Owl: What does it mean? Why does it help?
own-rule-question = What would you tell a friend about it?
own-rule-say = Say the rule in your own words.
own-rule-why-ask = Say why it helps, or ask a grown-up.
own-rule-why = Now you know it, and you can tell others.
own-rule-tell = Not sure? Your teacher is glad when you ask.

# Signing together, on the class iPad
together-rules = The rules for being safe online
together-for = For { $name }
together-talk = Read them with your child. A good question: “What would you do, and who would you tell?”
together-asks = What the school asks of you
together-helping = What we tell every child:
school-answer = Your answer to the school
school-answer-hint = All three are right answers. Your child can use the internet at school whichever you choose.
school-answer-agree = I agree
school-answer-agree-means = I agree. I sign at the end.
school-answer-ask-means = I agree, and I have a question. I sign at the end, it counts, and the school talks with me about my question.
school-answer-asked = I agree, with a question about { $about }
school-answer-talk = I would like to talk to the school
school-answer-talk-means = I would like to talk to the school. I sign nothing today; the school gets in touch with me, and I can sign afterwards.
school-about = What is your question about?
school-about-empty = Choose one
school-about-point = { $point }: { $words }
school-about-cut = { $words } …
about-rules = the rules
about-permission = the sentence that gives permission
about-point = point { $number }
about-losing-access = the sentence on losing access
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
photo-valid = Your answers count from { $from } until { $until }. After that the school asks again.
photo-valid-from = Your answers count from { $from }.
photo-valid-until = Your answers count until { $until }. After that the school asks again.

talk-title = You would like to talk to the school
talk-what = Thank you for telling us. You sign nothing today, and your child misses nothing because of it.
talk-then = The school sees your wish and gets in touch with you. You can sign afterwards, here or on paper.
talk-finish = Give my answer

sign-adult-title = Sign
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
slip-school-answer = Choose one of the three answers
slip-school-about = Choose what your question is about
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
