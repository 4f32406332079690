# Signing, the last look, locking and the goodbye. Fetched while the lesson goes on.

# Signing
sign-title = Sign in your own way
sign-say = When you sign, you say yes to the rules and to your promises. Choose a way. All ways count the same.
way-draw = Draw
way-stamp = Stamp
way-type = My name
way-partner = With a partner
way-share = Only share it
sign-draw-label = Draw your name here with a finger or a pencil
sign-stamps = Choose your stamp
sign-colours = Choose its colour
sign-pick-label = Tap your name, or type it
sign-type-label = Type your name
sign-partner-say = For the grown-up or partner: watch how the child says yes. Tap what you saw, and say who helped.
sign-gestures = How was the yes said?
gesture-looked = Looked
gesture-said = Said it
gesture-signed = Signed it
gesture-reached = Reached for it
sign-share-say = For the grown-up: when signing says nothing to this child, share the rules and promises together. The paper then says “Shared with the pupil, not signed”. That is all right.
sign-helper = Who helped?
sign-helper-teacher = the class teacher
sign-helper-assistant = a teaching assistant
sign-helper-friend = a friend from the class
sign-helper-other = somebody else
sign-helper-name = Name of the person who helped
sign-no-gesture = Tap how the yes was said.
sign-no-helper = Say who helped.
sign-check = Look at it once more
sign-finished = I have finished

# The last look
check-title = Check what you promise
check-promises = I promise
check-rules = I keep the { $count } rules.
check-read-again = Read it again
check-signed = I sign like this
check-not-signed = Not signed, but shared
check-change = Change how I sign
check-drawing = Your drawing
check-shared = Shared with the pupil, not signed. Shared by { $helper }.
check-helper = Who helped: { $helper }
check-helped = Somebody helped me
check-change-helper = Change who helped
check-helped-yes = Keep this
check-helped-nobody = Nobody helped

# The grown-up's last look
check-adult-asks = Read again what the school asks
check-adult-who = Change who signs
check-adult-photos = Change the photograph answers
check-adult-signed = Your signature
check-adult-sign = Change the signature

# After it, for a minute
mistake = I made a mistake
mistake-title = Did something go wrong?
mistake-words = That happens to everyone. Shall your teacher look at your answer with you?
mistake-yes = Yes, please tell my teacher
mistake-past = That happens to everyone. Tell your teacher: you can put it right together.
mistake-marked = Your teacher will look at it with you. You did well to say so.
sign-empty = The paper is still empty. Draw your name, or choose another way.
sign-dot = There is only a little dot. Draw a bit more, or choose another way.
sign-unreadable = The drawing did not work. Start again, or choose another way.
sign-no-stamp = Tap the stamp that you like. Then tap “I have finished”.
sign-name-empty = The line is still empty. Type your name, or choose another way.
sign-name-long = That is too long for the line. Type your name only.
sign-name-hidden = One of the letters cannot be printed. Type your name again.

# Keeping the answer
sealing-title = Locking your answer
sealing-words = One moment. Soon it is done.
not-kept-title = Call your teacher, please
not-kept-what = This iPad could not keep your answer yet.
not-kept-safe = Your answer is safe on this screen. You did nothing wrong.
not-kept-next = Leave this page open. When your teacher is here, tap “Try again”.
not-kept-adult = For the teacher: do not close or reload this page. Storage on this iPad may be full: remove something, then try again.
not-kept-again = Try again
not-kept-file-words = If it still cannot be kept, save the locked answer as a file and move it to the staff drive. Nobody can read it there; in the teacher’s pages, take it in under “Answers as files”.
not-kept-file = Save the locked answer as a file
not-kept-another-tap = The file is ready, but this device gives it out only right after a tap. Tap “Save the locked answer as a file” once more.
not-kept-no-file = This device could not give the file out. Leave this page open, make room on the device, and tap “Try again”.
not-kept-no-lock = The answer could not be locked for a file. Leave this page open and tap “Try again”.
not-kept-saw = The file is there. Go on

goodbye-title = Thank you!
goodbye-words = Think first, then click. And telling is always right.
goodbye-next = Give the iPad back to your teacher.
goodbye-done = Done
