# The page on which teachers make papers, and the papers of one class. Fetched when a teacher makes papers.

# The page
papers-lead = Papers to print or to keep, ready in a moment. Each is a tagged PDF that screen readers can read, and that looks right without colours too.
papers-shelf-wall = For the wall
papers-shelf-children = For children
papers-shelf-families = For families
papers-shelf-staff = For staff
papers-shelf-office = For the office
papers-step = In which step’s words?
papers-names = First names on the class promise
papers-by = Answers hoped for by
papers-by-hint = As it should stand on the letter and the slips, such as Friday 18 September. It may stay empty.
papers-make = Make: { $paper }
papers-so-far = { $done } of { $of } children
papers-needs-class = Open your class for these: certificates, slips, the class promise, the picture-day sheet and the summary. Go to Teacher, open the class, then “Papers”.
papers-agreements = One agreement a child, sealed and with its record inside, is made under “Hand over and clear out”.

papers-school-and-year = { $school }, { $year }
papers-rules-poster = Rules poster, A4
papers-rules-poster-what = The rules on one page, each with its picture, in the words of a step.
papers-rules-poster-large = Rules poster, A3
papers-rules-poster-large-what = The same, twice as large.
papers-class-promise = Class promise poster, A3
papers-class-promise-what = Everyone’s stamp or drawing round the rules. Places left free can be drawn in.
papers-certificate = Certificates
papers-certificate-what = One page a child, the same for everyone, whatever they answered.
papers-helping-hand = Helping hand
papers-helping-hand-what = A hand with five fingers for five kinds of grown-up. Children write on the paper and keep it.
papers-family-letter = Letter to families
papers-family-letter-what = What comes, where it is, what it never asks. Help and advice stand on the back.
papers-reminder-slips = Reminder slips
papers-reminder-slips-what = Four a page, for homes from which nothing has come. No slip says whether another grown-up has answered.
papers-ready-paragraphs = Ready paragraphs
papers-ready-paragraphs-what = For the newsletter, the website and the prospectus, to copy.
papers-privacy-notice = Privacy notice
papers-privacy-notice-what = Three plain sentences, and a longer one.
papers-picture-day = Picture-day sheet
papers-picture-day-what = One page a class: whose picture may go where, in three groups, without reasons.
papers-session-plan = Session plan
papers-session-plan-what = The first lesson with minutes for each part.
papers-supply-card = Card for a supply teacher
papers-supply-card-what = All that somebody needs who has never seen the app.
papers-staff-briefing = Staff briefing
papers-staff-briefing-what = One page for a staff meeting.
papers-incident-slip = Slip for an incident
papers-incident-slip-what = Empty, to fill in by hand. The app never keeps what a child tells.
papers-impact-assessment = Data protection impact assessment
papers-impact-assessment-what = A template, filled with what the app really does. Your data protection officer decides.
papers-governors = Summary for governors
papers-governors-what = How far the class has come, without names. Small numbers are given as “few”.
papers-recovery-sheet = Recovery sheet of the school key

# Where may this picture go?
picture-ask-title = Where may this picture go?
picture-ask-what = Tick the children in one picture. The strictest of their answers counts.
picture-ask-nobody = Tick at least one child.
picture-ask-clear = Untick all
picture-ask-yes = Yes
picture-ask-no = No
picture-ask-ask = Not yet: ask the office
picture-ask-now = As of now. Check again before a picture is used later: an answer may have been changed.

# The picture-day sheet
picture-day-class = Class { $class }
picture-day-date = As of { $date }
picture-day-newer = Check for a newer sheet before each use: an answer may be changed on any day. Destroy this one when a newer is made.
picture-day-anywhere = Anywhere the school asked about: { $count }
picture-day-anywhere-what = At every place that the school asked about. Never with the child’s name.
picture-day-inside = Inside school only: { $count }
picture-day-inside-what = On displays inside school, and nowhere else without looking the child up in the app.
picture-day-not = Not at all, or ask the office: { $count }
picture-day-not-what = No picture. If you are not sure, ask the office first.
picture-day-nobody = Nobody
picture-day-foot = For one picture, the app tells where it may go for all the children in it. Keep this sheet with the camera and out of sight of families: it gives no reasons, and none should be guessed.

# The class promise
promise-title = Our class promise
promise-class = Class { $class }

# The certificate
certificate-for = This certificate is for
certificate-words = who thinks first, then clicks, and knows that telling is always right.
certificate-foot = Class { $class } · { $school } · { $date }

# Reminder slips
slip-to = To the grown-ups of { $child }, class { $class }
slip-what = We would like to read our online-safety rules with every family: “Think then click”. It takes about ten minutes, together with your child.
slip-by = Please answer by { $by }.
slip-when = Please answer when you have ten minutes.
slip-how = Have you answered already? Thank you: there is nothing to do. Is the letter lost, or would you rather have paper or a talk? Ask { $office }.
slip-never = The page never asks for a password, money or a date of birth. { $school }
slip-nobody = There is no home to remind.

# The summary for governors
governors-what = How far one class of { $school } has come with the online safety agreement of { $year }.
governors-group = Group
governors-children = Children
governors-both = Pupil and grown-up have signed
governors-one = One of the two has signed
governors-none = Not yet
governors-nobody = Nobody
governors-few = Few
governors-about = About { $count }
governors-rounding = Fewer than five children are “few”. Where only one group is that small, the next one is rounded to the nearest five, so that nobody can be worked out.
governors-taught = What was taught
governors-taught-together = The class met the rules together in a lesson, then each pupil answered three questions and signed in their own way.
governors-taught-alone = The pupils meet the rules one by one on a class iPad, each in their own way.
governors-not = What this does not say
governors-not-1 = How a child answered: the app never scores, times or ranks a child.
governors-not-2 = That a child is safe online: teaching and listening go on all year.
governors-not-3 = Anything about worries: those go to { $dsl }, and never into this app.
