# Check a document, and open an office pack. $when, $detail and the like are filled in by the app.

document-title = Check a document
document-lead = Is this paper as the school accepted it? Pick it, and see. Nothing leaves this device.
document-pick = Papers, a pack, or keys
document-pick-hint = PDF papers, many at once; an office pack (.zip); or a .thinkclick file from a place that you trust. You can also drop them here.
document-busy = Checking { $done } of { $of } …
document-results = What was found
document-stopped = The checking stopped half-way. Nothing has changed. Pick the files once more.
document-not-saved = The file was not saved. Try again, and say yes when the browser asks.

# The four answers
document-ours = Ours
document-ours-on = This file is, to the last byte, as the school accepted it on { $when }. It does not show who held the pen.
document-ours-what = This file is, to the last byte, as the school sealed it. It does not show who held the pen.
document-unknown-key = Whole, but sealed with a key that this device does not know
document-unknown-key-what = Nobody has changed it since it was sealed. Who sealed it cannot be told here: what it says is not shown. Pick the class file, or the class’s public keys from the office, and then this paper once more. Or compare the check words with those on the school’s own page.
document-altered = Altered
document-altered-what = It was changed after it was sealed, or damaged on its way. Do not rely on it. Fetch it once more from where the school keeps it.
document-not-ours = Not one of ours
document-not-ours-what = It has no seal of this app, so nothing can be said of it: it may be true all the same. Ask where it came from.
document-empty = The file is empty.
document-not-pdf = It is not a PDF. A photograph or a scan of a paper cannot be checked, only the file itself.
document-web-page = It is a web page, as a web filter sends in place of a file. Fetch the file once more.
document-cut-off = Its end is missing: copy it once more, until all of it is there.
document-encrypted = It is locked with a password, and no paper of this app is. Somebody’s program saved it anew.
document-too-big = It is far longer than any paper of this app, so it was not read to its end.

# What stands inside
document-inside = What its sealed record says
document-child = Child
document-class = Class
document-pupil = The pupil
document-accepted = Accepted by the school: { $when }
document-withdrawn = Withdrawn
document-words = Check words:

# Keys
document-keys = Whose papers are known here
document-keys-what = A paper counts as ours when one of these keys sealed it. Compare the four words with those on the school’s own page or in its office.
document-keys-none = None yet. Pick a class file, or a class’s public keys, and its papers are known until you leave this page.
document-key-device = from the class on this device
document-key-pack = from the school’s own words
document-key-class-file = from a class file that was picked here
document-key-keys-file = from a file of public keys that was picked here

# An office pack
document-pack = Office pack
document-pack-password = Password of the pack
document-pack-password-hint = It came with the pack, by telephone or on paper. Capitals count.
document-pack-open = Open the pack
document-pack-away = Put the pack away
document-pack-files =
    { $count ->
        [one] One file is in it.
       *[other] { $count } files are in it.
    }
document-pack-length = { $count } KB
document-pack-save = Save { $name }
document-pack-check = Check { $name }
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
