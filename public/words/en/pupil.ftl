# What pupils read and hear. Every line is written to be spoken.

# Waiting, and when the school's words are missing
second-tab-title = The app is open twice
second-tab-what = Think then Click is already open in another tab or window of this device. So that nothing is written twice, this one stands still. Nothing is lost.
second-tab-next = Go to the other one, or close it and load this page again.

wait-title = One moment
wait-words = The wise owl is getting things ready.
school-failed-title = The school’s rules are not here
school-failed-what = This device could not read the file with the school’s rules.
school-failed-safe = Nothing is lost. Answers that were given before are safe.
school-failed-next = Load the page again. If it still does not work, show this page to the person who looks after the app at school:
school-failed-again = Load the page again

# Who are you?
picker-title = Who are you?
picker-say = Tap your picture and your name.
picker-search = Find your name
picker-been = Has been here
picker-nobody = No name fits. Try the first letters.
picker-ended = This iPad was ready for another day. Ask your teacher to start it again.
picker-staff = For staff
picker-board = We learnt it on the board

asking-title = Are you { $name }?
asking-picture = Your picture is the { $picture }.
asking-yes = That’s me
asking-no = That’s not me
asking-grown-up = A grown-up signs for { $name }

# The lesson
lesson-step = Step { $step } of { $steps }
lesson-pause = Pause
lesson-pause-title = Shall we pause?
lesson-pause-words = Saved. Tap your name after lunch, and we go on from here.
lesson-pause-yes = Pause now
lesson-pause-no = Carry on

# The rules and the promises
rules-title = Rule { $number }
rules-progress = { $number } of { $count }
promises-title = My promise { $number }
promises-school = Our promise to you:
next = Next

# The helping sentence, word for word as the papers have it
helping = If something goes wrong online, tell us, even if a rule was broken. Telling is always right. If someone treats you badly online, it is their fault, not yours.
promise-no-trouble = You will not be in trouble for telling us.
promise-listen = Telling is always right. We will listen and help.

# Two more real answers
not-sure = I’m not sure, ask my grown-up
not-sure-title = Shall we ask your grown-up?
not-sure-words = That is a good answer. Your teacher will talk with you, and you can sign another day.
not-sure-yes = Yes, ask my grown-up
not-today = Not today
not-today-title = Shall we stop for today?
not-today-words = That is fine. You can sign another day.
not-today-yes = Yes, not today
keep-going = Go back

# Staff
staff-title = Staff code
staff-why-leave = This ends the class iPad on this device. Answers that are locked stay locked and safe.
staff-why-together = This opens the pages for { $name }’s grown-up. Please stay with them.
staff-field = Six-digit staff code
staff-hint = It stands on the paper that was printed when the class was made. The class password does not work here.
staff-go = Continue
staff-checking = Checking …
staff-wrong = { $count ->
    [one] That is not the code. Look at it again and type it once more.
   *[other] That is not the code. It was wrong { $count } times now, so each new try waits a little longer. Nothing is lost.
}
staff-short = The code has six digits.
