# Board mode: a lesson for a whole class on one big screen, its plan, and the notes for the teacher.

# The plan
board-plan-title = Teach together
board-plan-lead = A lesson for the whole class on your board. No class is open, and no name is shown: anyone can run it.
board-plan-open = Plan a lesson on the board
board-step = For whom?
step-early = Step 1 (the youngest, and special schools)
board-form = Which lesson?
board-lesson = The first lesson. It counts: afterwards each pupil answers three questions on an iPad, and signs.
board-group = For two to eight round one iPad: they agree, and take turns to tap. It counts too.
board-assembly = An assembly: a quarter of an hour, the story in short
board-families = With families: ten minutes, the rules one by one
board-second = The second lesson, some weeks later
board-more = Three short questions, for another half-term or for tomorrow
board-more-empty = Choose one, or leave it
board-again = Five minutes tomorrow: { $topic }
board-missing = This lesson did not arrive. Nothing is lost: see that there is a network, then choose it again.
board-start = Start on the board
board-print = Print this plan and the card for a supply teacher
board-plan-paper = The plan as a PDF
board-card-paper = The supply teacher’s card as a PDF
board-notes-open = Open the notes in a second window
board-minutes = { $minutes } minutes in all
board-part-ground = Before we begin
board-part-end = What we keep in mind
# To the quarter: “1½ minutes”. The form is 0 below a minute, 1 for exactly one, and 2 above.
board-part-minutes = { $form ->
    [0] { $minutes } of a minute
    [1] 1 minute
   *[other] { $minutes } minutes
}
board-plan-parts = What happens, and how long it takes
board-before = Beforehand
board-before-tell = Tell the safeguarding lead that you teach this today.
board-before-think = Think which child a story could be close to.
board-before-free = Decide who is free to listen afterwards.
board-before-read = Read the notes. Keep them in a second window or on paper, not on the board.
board-drive = How to go on
board-drive-keys = A remote, the arrow keys, or a tap on Go on: first the story, then a moment to think, then the answers, then the right one.
board-drive-tap = Tap an answer to hear what the owl says to it. A wrong one is a good one to talk about.
board-drive-blank = The key B makes the board dark, so that all look at you. Any key brings it back. Go to leads to any part.
board-card-title = For a supply teacher
board-card-what = This lesson runs by itself: press Go on, read aloud, and let children talk. You need no password and no names.
board-card-one = Open Think then Click, tap Teacher, then Teach together. Choose the year and the first lesson.
board-card-two = Say at the start: we talk about the animals, not about ourselves. Anyone may pass.

# To watch one child of the early step, on paper
board-watch-title = What you see
board-watch-what = For one child, by hand: tick, or write a word. Nothing of it is kept in the app.
board-watch-child = Name and date:
board-watch-page = The page
board-watch-looked = Looked
board-watch-reached = Reached or pointed
board-watch-said = Said or signed
board-watch-help = With whose help

# On the board
board-ground-title = Before we begin
board-ground-animals = Today we talk about the animals in the story, not about ourselves or people we know.
board-ground-rules = Today we talk about the rules of our school, not about ourselves or people we know.
board-ground-pass = You may pass.
board-ground-tell = If it makes you think of something, tell me or another grown-up afterwards.
board-rule-title = Rule { $number }
board-rule-talk = Say it to each other in your own words. Why does it help?
board-end-title = Think first, then click
board-end-words = Telling is always right. You will find somebody to listen.
board-end-code = We did it together. Our code for the iPads today:
board-end-ipads = On the iPads, tap “We learnt it on the board” and give this number and picture: three questions, then sign.
board-group-turn = Talk about it first. When you agree, one of you taps, and passes the iPad on.
board-hands = Hands up for the answer that you think helps. How many are sure?
board-hands-few = A few
board-hands-half = About half
board-hands-most = Most
board-hands-talk = Tell your neighbour why. Then we raise our hands again.
board-hands-look = Then let us look together.
board-bar = The board
board-next = Go on
board-reveal = Show the answer
board-back = Go back
board-blank = Dark
board-fill = Full screen
board-jump = Go to
board-leave = Back to the plan
board-where = Part { $part } of { $parts }
board-dark = The board is dark. Press any key, or tap, to go on.

# The notes
notes-title = Notes for the teacher
notes-lead = For a second window or on paper. Ask about the animals, never about the children. Anyone may pass.
notes-print = Print these notes
notes-first = The first lesson
notes-second = The second lesson
notes-page = { $page }. { $title }
notes-ask = Ask
notes-thoughts = Some think that
notes-care = Take care:
notes-tells = When a child tells
