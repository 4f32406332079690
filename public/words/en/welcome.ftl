# The welcome, which also stands in index.html before the program runs, and the pretend class.

welcome-title = Think then Click
welcome-lead = Rules for being safe online: learn them, talk about them, agree to them.
welcome-doors = Who are you?
welcome-pupil = I am a pupil
welcome-family = I am a parent or carer
welcome-teacher = I am a teacher
welcome-pretend = Try it with a pretend class
welcome-rules-of = Rules of { $school }, { $year }
welcome-pupil-note = Find my picture and start
welcome-family-note = See the rules and how to sign
welcome-teacher-note = My class and who has signed
welcome-pretend-note = Play every part. Nothing is kept.
welcome-about = About this app

pretend-title = The pretend class
pretend-banner = This is a pretend class. Its children are made up, and nothing is kept.
pretend-lead = Who would you like to be? You can come back here and be somebody else.
pretend-pupil = Be a pupil
pretend-pupil-note = Choose an animal, learn, and sign
pretend-grown-up = Be a grown-up
pretend-grown-up-note = Read with one child, and sign
pretend-teacher = Be the teacher
pretend-teacher-note = See who has signed, and make the papers
pretend-needs = You will be asked for these. They are only for the pretend class:
pretend-code = Staff code
pretend-password = Class password
pretend-leave = Leave the pretend class
pretend-class-name = Willow Class
pretend-names = Ollie Otter, Freya Fox, Hari Hedgehog, Rosa Rabbit, Bruno Badger, Bea Bear, Cleo Cat, Milo Mouse, Freddie Frog, Daisy Duck, Sami Seal, Dora Deer
