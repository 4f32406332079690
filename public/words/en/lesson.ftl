# Words that stand around every activity. The stories themselves are in lessons/.

# The title over a short question, which has no title of its own.
lesson-remember-title = Do you remember?

# After the story: on to the question.
lesson-now-think = Now I will think
# On a page that was done before.
lesson-next = Go on
# Small, under a page of the early step.
lesson-partner = For the grown-up beside you:
# Reached by ear and by keyboard: the picture and the words of the story.
lesson-story = The story
lesson-answers = The answers

# Said once when a card is tapped before the ring is full. Friendly, never a telling-off.
lesson-think-first = Think first. The answers wake up soon.

# The lines over the feedback: never a mark, never praise for being clever.
lesson-right = Yes, that helps.
lesson-again = Let us look at that again.
lesson-together = Let us look at it together.
lesson-try-again = Try again

# Sorting.
lesson-sort-how = Tap a card. Then tap where it goes.
lesson-sort-holding = You have “{ $thing }”. Now tap where it goes.
lesson-sort-put = “{ $thing }” is now in “{ $basket }”.
lesson-sort-left = { $count ->
    [0] All the cards have a place.
    [one] One card to go.
   *[other] { $count } cards to go.
}

# Finding.
lesson-spot-how = Tap a line to pick it. Tap it again to let it go.

# Putting in order.
lesson-order-how = Tap what comes first. Then tap what comes next. Tap a card again to take it out.
lesson-order-line = The order so far
lesson-order-in = “{ $thing }” is number { $place }.
lesson-order-out = “{ $thing }” is out of the line.

# A made-up mailbox: what to do with each message.
lesson-inbox-how = Pick one for each message.
lesson-inbox-keep = Keep it
lesson-inbox-close = Close it and tell
lesson-inbox-ask = Ask first

# Putting a message together.
lesson-build-how = Pick one piece for each gap.
# Stands where nothing has been picked yet.
lesson-build-gap = …

# A page of a made-up site.
lesson-browse-next = Next page

# Talking about it.
lesson-talk-done = We have talked about it

# While the answers are being fetched.
lesson-answers-coming = One moment, the answers are coming.

# Hands in a sorting or a finding.
lesson-my-answer = That is my answer
