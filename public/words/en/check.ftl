# Check a document, and open an office pack. $when, $detail and the like are filled in by the app.

check-title = Check a document
check-lead = Is this paper as the school accepted it? Pick it, and see. Nothing leaves this device.
check-pick = Papers, a pack, or keys
check-pick-hint = PDF papers, many at once; an office pack (.zip); or a .thinkclick file from a place that you trust. You can also drop them here.
check-busy = Checking { $done } of { $of } …
check-results = What was found
check-stopped = The checking stopped half-way. Nothing has changed. Pick the files once more.
check-not-saved = The file was not saved. Try again, and say yes when the browser asks.

# The four answers
check-ours = Ours
check-ours-on = This file is, to the last byte, as the school accepted it on { $when }. It does not show who held the pen.
check-ours-what = This file is, to the last byte, as the school sealed it. It does not show who held the pen.
check-unknown-key = Whole, but sealed with a key that this device does not know
check-unknown-key-what = Nobody has changed it since it was sealed. Who sealed it cannot be told here: what it says is not shown. Pick the class file, or the class’s public keys from the office, and then this paper once more. Or compare the check words with those on the school’s own page.
check-altered = Altered
check-altered-what = It was changed after it was sealed, or damaged on its way. Do not rely on it. Fetch it once more from where the school keeps it.
check-not-ours = Not one of ours
check-not-ours-what = It has no seal of this app, so nothing can be said of it: it may be true all the same. Ask where it came from.
check-empty = The file is empty.
check-not-pdf = It is not a PDF. A photograph or a scan of a paper cannot be checked, only the file itself.
check-web-page = It is a web page, as a web filter sends in place of a file. Fetch the file once more.
check-cut-off = Its end is missing: copy it once more, until all of it is there.
check-encrypted = It is locked with a password, and no paper of this app is. Somebody’s program saved it anew.
check-too-big = It is far longer than any paper of this app, so it was not read to its end.

# What stands inside
check-inside = What its sealed record says
check-child = Child
check-class = Class
check-pupil = The pupil
check-accepted = Accepted by the school: { $when }
check-words = Check words:

# Keys
check-keys = Whose papers are known here
check-keys-what = A paper counts as ours when one of these keys sealed it. Compare the four words with those on the school’s own page or in its office.
check-keys-none = None yet. Pick a class file, or a class’s public keys, and its papers are known until you leave this page.
check-key-device = from the class on this device
check-key-pack = from the school’s own words
check-key-class-file = from a class file that was picked here
check-key-keys-file = from a file of public keys that was picked here

# An office pack
check-pack = Office pack
check-pack-password = Password of the pack
check-pack-password-hint = It came with the pack, by telephone or on paper. Capitals count.
check-pack-open = Open the pack
check-pack-away = Put the pack away
check-pack-files =
    { $count ->
        [one] One file is in it.
       *[other] { $count } files are in it.
    }
check-pack-length = { $count } KB
check-pack-save = Save { $name }
check-pack-check = Check { $name }
pack-not-a-pack = This is not an office pack. Pick a file whose name ends in .zip.
pack-cut-off = Only a part of the pack is here. Copy it once more, until all of it is there.
pack-altered = The pack was changed or damaged. Fetch it once more from where it was saved.
pack-foreign = Another program made or changed this ZIP. Open it with that program, then pick the papers here.
pack-wrong-password = That is not the password of this pack. Capitals and spaces count.
pack-too-big = That is too much for one pack: over 64 MB, or over 400 files.

# A close certificate
closed-on = This class was closed on { $when }. Deleted were:
closed-children =
    { $count ->
        [one] one child’s names
       *[other] the names of { $count } children
    }
closed-answers =
    { $count ->
        [one] one answer, with its drawing and words
       *[other] { $count } answers, with their drawings and words
    }
closed-photographs =
    { $count ->
        [one] one answer about photographs
       *[other] { $count } answers about photographs
    }
closed-notes =
    { $count ->
        [one] one note on what to talk about again
       *[other] { $count } notes on what to talk about again
    }
closed-keys =
    { $count ->
        [one] the key that opened answers and sealed papers
       *[other] the { $count } keys that opened answers and sealed papers
    }
closed-beyond = What this could not reach:
beyond-exports = papers, tables and packs that were exported
beyond-copies = copies of the class file on drives and in back-ups
beyond-devices = other devices that held the class
