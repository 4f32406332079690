# What stands in index.html before the program runs, and what it says when the program cannot.

welcome-title = Think then Click
welcome-lead = Ten rules for being safe online: learn them, talk about them, agree to them.
welcome-doors = Who are you?
welcome-pupil = I am a pupil
welcome-family = I am a parent or carer
welcome-teacher = I am a teacher
welcome-pretend = Try it with a pretend class

panic-title = Something stopped working
panic-safe = What was finished is safe on this device. Please load the page again.
panic-reload = Load the page again

unsupported-title = This device is too old for Think then Click
unsupported-why = It needs a newer browser: Safari 16.4, or a Chrome, Edge or Firefox from 2023 or later.
unsupported-what-to-do = Update this device if it can be updated, or use another one. The school can also give you the agreement on paper.

no-script = Think then Click needs JavaScript, which is switched off in this browser. Switch it on, use another device, or ask the school for the agreement on paper.
