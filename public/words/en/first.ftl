# What index.html says when the program cannot run. Its welcome stands in welcome.ftl.

panic-title = Something stopped working
panic-safe = What was finished is safe on this device. Please load the page again.
panic-reload = Load the page again

unsupported-title = This device is too old for Think then Click
unsupported-why = It needs a newer browser: Safari 16.4, or a Chrome, Edge or Firefox from 2023 or later.
unsupported-what-to-do = Update this device if it can be updated, or use another one. The school can also give you the agreement on paper.

no-script = Think then Click needs JavaScript, which is switched off in this browser. Switch it on, use another device, or ask the school for the agreement on paper.
