//! How soon "Check a document" answers a bad file, from the picking to the words, on the page itself: printed for `cargo xtask bench`.

use e2e::{Engine, Visit};

fn main() {
    let visit = Visit::alone(Engine::Chromium);
    visit.open("#/check");
    visit.browser.see_heading("Check a document");
    let told = visit.browser.promise(PICK, &[]);
    for one in told.as_array().into_iter().flatten() {
        let text = |what: &str| one[what].as_str().unwrap_or_default().to_owned();
        println!(
            "{:<34} {:>6.1} MB   {:>6.0} ms (at most 1,000)   {}",
            text("name"),
            one["bytes"].as_f64().unwrap_or_default() / 1e6,
            one["ms"].as_f64().unwrap_or(f64::NAN),
            text("said")
        );
    }
}

/// Hands in one file after the other, as a person who drops it, and waits until the page has said what it is. The first one starts the
/// vault's program, and is told apart.
const PICK: &str = r"
    const input = document.querySelector('#document-files');
    const text = (words, times = 1) => new TextEncoder().encode(words.repeat(times));
    const MB = 1024 * 1024, END = '\ntrailer<<>>\n%%EOF\n';
    const pdf = (...inner) => new Blob(['%PDF-1.7\n', ...inner, END]);
    const RECORD = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d, 0x0a, 0xd9, 0xd9, 0xf7];
    const record = (...inner) => pdf(new Uint8Array(RECORD), ...inner);
    // As long as a paper may be: what is longer is not read at all.
    const most = (piece) => text(piece, Math.floor((8 * MB - 200) / piece.length));
    const SEAL = 'think-then-click seal 1\n';
    const files = [
      ['the first one, and the vault starts', pdf()],
      ['cut off', new Blob(['%PDF-1.7\n', most('1 0 obj<</Length 44>>endobj\n')])],
      ['100 MB of noughts', new Blob([new Uint8Array(100 * 1000 * 1000)])],
      ['a sound PDF of 50 MB', pdf(text('1 0 obj<</A(b)>>endobj\n', 50 * 1000 * 1000 / 24))],
      ['8 MB of noughts', new Blob([new Uint8Array(8 * MB)])],
      ['encrypted', pdf(most('2 0 obj<</A(b)>>endobj\n').subarray(100), 'trailer<</Encrypt 5 0 R>>')],
      ['nested a million deep', pdf(most('<<[').subarray(100))],
      ['a declared length of exabytes', record(new Uint8Array([0xa6, 0x04, 0x9b, 0x7f, 255, 255, 255, 255, 255, 255, 255]), most('2 0 obj<</Length 99999999999>>').subarray(100))],
      ['a record nested a million deep', record(new Uint8Array(8 * MB - 200).fill(0x81))],
      ['many records', pdf(new Blob(Array.from({ length: 400000 }, () => new Uint8Array([...RECORD, 0xa6, 0, 1]))))],
      ['a record of many answers', record(new Uint8Array([0xa1, 0x04, 0x9f]), new Uint8Array(8 * MB - 300).fill(0xa0))],
      ['almost a seal, again and again', pdf(most(SEAL.slice(0, -1)))],
      ['one seal and 8 MB that it does not fit', pdf(most('2 0 obj<</A(b)>>endobj\n').subarray(400), SEAL, new Uint8Array(96))],
      ['many attachments', pdf(most('7 0 obj<</Type/EmbeddedFile/Length 0>>stream\nendstream endobj\n').subarray(100))],
    ];
    const said = () => document.querySelectorAll('.document-found').length;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const told = [];
    for (const [name, blob] of files) {
      const before = said();
      const picked = new DataTransfer();
      picked.items.add(new File([blob], `${told.length}.pdf`));
      input.files = picked.files;
      const began = performance.now();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      const refused = () => document.querySelector('.file-pick-said')?.dataset.wrong !== undefined;
      while (said() === before && !refused() && performance.now() - began < 60000) await frame();
      const ms = performance.now() - began;
      const sheet = said() > before && document.querySelector('.document-found');
      const answer = sheet ? [...sheet.querySelectorAll('.document-verdict, strong')].map((part) => part.textContent.trim()).join(': ') : document.querySelector('.file-pick-said').textContent;
      told.push({ name, bytes: blob.size, ms, said: answer });
      // The field is free again when all is told.
      while (input.disabled) await frame();
    }
    return told;
";
