# What the app is, for whoever asks: whose rules it shows, what it keeps, what the school may want to look at again.
# $school, $year and the like are filled in by the app.

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
about-check = Is this paper real?
about-check-what = A paper with answers can be checked, here on this device. The app says whether it is as the school accepted it.
about-check-open = Check a document
about-app = This copy of the app
about-build = Version { $version }, build { $build }. The same build has the same number everywhere.
about-licence = The app is free to use under the licences MIT or Apache 2.0.
about-fonts = Its letters are Andika and Atkinson Hyperlegible Next, under the SIL Open Font License. The drawings are its own.
about-gallery = See every part of the app in the gallery

flag-liability = It says that the school is not liable. A court may see that differently for a child. Ask whether it is still wanted.
flag-reverse = It speaks of the reverse of the paper. On a screen there is none: “in this agreement” fits both.
flag-moderated = It forbids every chat room. Check that it agrees with the moderated sites of your own policy.
flag-gone = It names something that no longer exists or has another name. Children and families would look for it in vain.
flag-number = This telephone number is not the one that this app knows. Check it before anybody calls it.
flag-or = “Information of passwords” was probably meant as “information or passwords”.
flag-not = It says that inappropriate materials are stored. Probably “are not being stored” was meant.
flag-old-law = It names an Act that newer law has replaced. Today it is the UK GDPR and the Data Protection Act 2018.
flag-old-year = It names a year before that of the agreement. Was it taken over from an older one?
flag-two-years = Two different years stand in the agreement. Which one is meant?
flag-have-read = “I have read” is signed by children who do not read yet, too. “I have read, or listened to” fits all.
flag-mixed-names = It calls the school by two names. One word everywhere is easier to understand.
flag-losing-access = It speaks of losing access. A child may then be afraid to tell, so the helping sentence always stands under it.
