# Many iPads: becoming a class iPad, the class code on the teacher's screen, and collecting. For grown-ups, except the page that a
# child meets on an iPad that is not ready.

# Not a class iPad yet
pupil-no-ipad = Hello!
pupil-no-ipad-owl = This iPad is not ready for your class yet. Ask your teacher to start it.
pupil-no-ipad-teacher = For teachers: scan the class code that your own screen shows, or open your class here and choose “Start the class iPad”.
pupil-no-storage = For teachers: this browser will not keep anything, so it cannot be the class iPad. Leave the private window or allow this site to store data, then load the page again, or use another device.
pupil-to-scan = Scan the class code
pupil-to-answers = Answers that wait here
pupil-to-teacher = I am a teacher
pupil-to-pretend = Try it with a pretend class

# For staff, on a class iPad
staff-why-hand-over = This shows the locked answers of this iPad as codes, for the teacher’s screen to read. The class iPad goes on afterwards.
staff-wishes = What would you like to do?
staff-to-hand-over = Hand the answers to the teacher
staff-to-leave = End the class iPad
staff-to-scan = Scan a new class code

# The scanner
scan-finder = What the camera sees
scan-open = Open the camera
scan-torch = Torch
scan-picture = No camera? Use a picture of the code
scan-picture-hint = Take a photograph, or pick a picture or a screenshot. Nothing of it is kept.
scan-opening = Asking for the camera. If the device asks you, choose Allow.
scan-closed = The camera is off.
scan-refused = The camera is not allowed here. Nothing is lost. Allow it in the settings of this site, or use a picture of the code instead.
scan-missing = This device gives no camera. Nothing is lost. Use a picture of the code instead, or a file.
scan-busy = Another app has the camera. Close that app, then open the camera again.
scan-no-picture = That file is not a picture which this device can show. Nothing has changed. Pick another one.
scan-nothing-in-picture = There is no code to be read in that picture. Nothing has changed. Take it again, straight from the front, so that the code fills it.

# What a code is, when it is not the one that is wanted
scan-not-ours = That is a code, but not one of ours. Nothing has changed. Look for the class code on the teacher’s screen.
scan-is-address = That code only opens the app, which is open already. Scan the class code beside it.
scan-is-class-code = That is the code that makes an iPad a class iPad. Here the codes of answers are wanted: on the iPad choose “For staff”, then “Hand the answers to the teacher”.
scan-is-answers = Those are locked answers. They are read on the teacher’s screen, under “Collect from iPads”.
scan-cut = Only a part of the class code was read. Nothing has changed. Hold the iPad so that the whole code is in sight.
scan-altered = That code is damaged or was changed. Nothing has changed here. Show it again and scan it once more.
scan-forged = This code looks like a class code, but the class did not make it. It was not used. Ask your teacher where it came from.
scan-ended = This class code has ended: each one is good for one day. Nothing has changed. Make a new one on the teacher’s screen.
scan-newer = This code was made by a newer version of the app. Nothing has changed. Load this page again with a network, then scan once more.
scan-other-class = This iPad belongs to another class today. Nothing has changed. End that class first, with its staff code, then scan again. Its answers stay here, apart.
scan-impossible = This class code says something that no class can have, so it was not used. Make a new one on the teacher’s screen.
scan-other-words = This iPad has other words of the school than your class. Nothing has changed. Load this page again with a network, on both devices, then make a new code and scan it.
scan-no-storage = This browser will not keep anything, so it cannot be a class iPad. Nothing has changed. Leave the private window, or use another device.
scan-teachers-device = A class file is open on this device, so it is a teacher’s. Nothing has changed. Use “Start the class iPad” there, or remove the copy first.

# Becoming a class iPad
scan-title = Scan the class code
scan-how = Three steps
scan-how-1 = On your own screen open your class and choose “Other iPads”.
scan-how-2 = Hold this iPad so that the code on your screen fills the frame.
scan-how-3 = It becomes your class’s by itself, and shows the names.
scan-how-many = The iPad’s own camera app does not do it: that opens another browser. Scan here.
scan-parts = Part { $have } of { $want } read. Keep holding.

# The answers that wait on an iPad
carry-title = Answers that wait here
carry-lead = They are locked, and only the class’s teacher can open them. They stay here until you clear them.
carry-nameless = A class that this iPad no longer knows
carry-waits =
    { $count ->
        [one] { $name }: one answer waiting
       *[other] { $name }: { $count } answers waiting
    }
carry-show = Show them as codes
carry-file = Give them as a file
carry-clear = Clear them here
carry-not-cleared-here = They can be cleared on this iPad only by the class’s teacher, who opens the class here.
carry-none-title = Nothing waits here
carry-none-text = Every answer of this iPad was cleared, or none was given yet.
carry-not-drawn = The codes could not be drawn. Nothing is lost. Load the page again with a network, or give the answers as a file.
carry-file-given = The file is on its way. Open it on the teacher’s screen under “Collect from iPads”. The answers stay here too.
carry-file-failed = This device could not give the file. Nothing is lost. Try once more, or show the codes.
carry-cleared = Cleared. What the class holds is safe.

codes-title = Codes of { $name }
codes-drawing = Drawing the codes …
codes-which =
    { $count ->
        [one] One answer
       *[other] Answers { $from } to { $last } of { $count }
    }
codes-how-1 = On the teacher’s screen choose “Collect from iPads”.
codes-how-2 = Hold this iPad before its camera, so that the code fills the frame. Turn the brightness up.
codes-how-3 = Wait until the teacher’s screen has counted every answer.
codes-before = The ones before
codes-after = The next ones
qr-hold = Hold still
qr-go-on = Go on
qr-next = Next code

clear-title = Clear these answers?
clear-what =
    { $count ->
        [one] One answer of { $name } is deleted from this iPad. That cannot be undone.
       *[other] { $count } answers of { $name } are deleted from this iPad. That cannot be undone.
    }
clear-tick = Did the teacher’s screen count every one of them? If you are not sure, show them once more first: reading them twice does no harm.
clear-yes = Yes, clear them
clear-no = No, keep them

# The class code on the teacher's screen
register-other = Other iPads
register-other-what = Let as many iPads as you like become the class’s, with one scan each.
register-collect = Collect from iPads
register-collect-what = Read the locked answers off the class iPads with this device’s camera.
other-title = Other iPads
other-lead = Your class stays open on this screen. The iPads get names and pictures only, and nothing that opens an answer.
other-not-ready = Make the class code and save the class file: then the answers of these iPads are known as yours, wherever you open the class.
other-save-what = Save the class file to the staff drive now. It knows the code that these iPads have.
other-code-made = Made. It is good until the end of today.
other-not-drawn = The code could not be drawn. Nothing is lost. Load the page again with a network.
other-scan = Scan this with each iPad
other-code = Class code for the iPads
other-how = On each iPad
other-how-1 = Open this app and tap the pupils’ door.
other-how-2 = Tap “Scan the class code”.
other-how-3 = Hold it before this screen until it shows the names.
other-address-code = Code that only opens this app
other-address = Is the app not on the iPad yet? The small code opens { $address } and holds nothing of the class.
other-until = The class code is good until the end of today. It shows children’s names to whoever scans it: take it off the screen when all iPads are ready.
other-parts = Show small codes, one after the other
other-whole = For a picture: show one large code

# Collecting
collect-title = Collect from iPads
collect-finder = What this device’s camera sees
collect-came-in =
    { $count ->
        [0] Nothing has come in yet
        [one] One answer came in
       *[other] { $count } answers came in
    }
collect-progress = Codes read of this answer
collect-reading = This answer: { $have } of { $want } codes
collect-read = Answers read: { $whole }. This iPad shows { $shown }.
collect-how = With each iPad
collect-how-1 = On the iPad tap “For staff”, then “Hand the answers to the teacher”, and type the staff code.
collect-how-2 = Tap “Show them as codes” and hold the iPad before this camera.
collect-how-3 = When all have come in, take the next iPad.
collect-twice = Reading an answer twice does no harm. Stopping in the middle loses nothing: show it again.
collect-files = Many answers? Take a file
collect-files-pick = Take in locked answers
collect-files-hint = On the iPad tap “Give them as a file” and send it here, by AirDrop or over the staff drive. Pick one or more.
