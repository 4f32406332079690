# Words on the things that every page is made of.
ui-back = Back
ui-listen = Listen
ui-slower = Slower
ui-tell = Tell a grown-up
ui-think = Think …
ui-think-ready = Now choose
ui-show-password = Show
ui-error-title = Something needs putting right
ui-ink-hint = If drawing is hard, choose another way to sign. It counts just the same.
ui-ink-undo = Undo
ui-ink-clear = Start again
ui-file-reading = Reading …
ui-file-too-big = That is more than { $most } megabytes. Pick fewer files at once.
ui-file-failed = That file could not be read. Nothing has changed. Copy it onto this device and pick it again.
