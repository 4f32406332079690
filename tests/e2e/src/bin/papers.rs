//! What a paper costs: the agreements of a class of thirty out of our press, beside jsPDF and pdf-lib, which set the same words, lines and
//! signatures without tags, record or seal, in one run of one browser. Printed for `cargo xtask bench`, which has written the papers.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use e2e::{Engine, Visit};
use serde_json::{Value, json};
use xtask::places;

/// Where the peers lie once `cargo xtask bench` was there. They are measured against and never shipped.
const PEERS: [&str; 3] =
    ["jspdf/dist/jspdf.umd.min.js", "pdf-lib/dist/pdf-lib.min.js", "@pdf-lib/fontkit/dist/fontkit.umd.min.js"];
const SHOWN: [(&str, &str); 3] = [("ours", "ours"), ("jspdf", "jsPDF 4.2.1"), ("pdflib", "pdf-lib 1.17.1")];

fn main() {
    let peers = PEERS.map(|peer| fs::read_to_string(places::npm().join("node_modules").join(peer)));
    let [Ok(jspdf), Ok(pdflib), Ok(fontkit)] = peers else {
        println!("jsPDF and pdf-lib are not there: run `cargo xtask setup`");
        return;
    };
    let Some((orders, papers)) = papers() else {
        println!("No papers to press: `cargo run --features press --example press_times {}`", folder().display());
        return;
    };
    let visit = Visit::alone_with_a_fine_clock(Engine::Chromium);
    visit.open("");
    // As the driver's own scripts: the page's policy lets no foreign one in.
    for peer in [jspdf, pdflib, fontkit] {
        visit.browser.script(&format!("(function () {{ {peer} }}).call(window)"), &[]);
    }
    let told = visit.browser.promise(&[SAME_PAGE, PEERS_AT_WORK, RUN].concat(), &[json!(orders), papers]);
    print(&told);
}

/// Where `cargo xtask bench` has the papers written.
fn folder() -> PathBuf {
    places::stage().join("papers")
}

/// The orders for our press, and the same papers for the peers.
fn papers() -> Option<(Vec<String>, Value)> {
    let papers: Value = serde_json::from_slice(&fs::read(folder().join("papers.json")).ok()?).ok()?;
    let order = |child| Some(STANDARD.encode(fs::read(folder().join(format!("{child}.cbor"))).ok()?));
    let orders = (0..papers.as_array()?.len()).map(order).collect::<Option<_>>()?;
    Some((orders, papers))
}

fn print(told: &Value) {
    let number = |who: &str, what: &str| told[who][what].as_f64().unwrap_or(f64::NAN);
    for (who, name) in SHOWN {
        println!(
            "{name:<16} first {:>6.1} ms   median {:>6.1}   slowest {:>6.1}   class {:>6.0}   largest file {:>5.1} KB",
            number(who, "first"),
            number(who, "median"),
            number(who, "slowest"),
            number(who, "class"),
            number(who, "bytes") / 1000.0,
        );
    }
    for (who, name) in &SHOWN[1..] {
        println!(
            "{:<32} {:>6.2} (below 1)",
            format!("ours to {name}, medians"),
            number("ours", "median") / number(who, "median")
        );
    }
    println!(
        "While ours were made: {} tasks over 50 ms on the main thread (none wanted); it was busy {:.1} ms at most. Files at most 60 KB.",
        number("ours", "long"),
        number("ours", "still")
    );
}

/// The words and lines of a paper in the order of its pages, for those who set them without knowing what they mean.
const SAME_PAGE: &str = r"
    const WIDE = 595.28, HIGH = 841.89, SIDE = 48, MEASURE = WIDE - 2 * SIDE;
    const pages = (paper) => {
      const says = (words, size = 10.2, bold = false, indent = 0, box = false) => ({ words, size, bold, indent, box });
      const fields = (all) => all.flatMap(({ label, value }) => [says(label, 8.2), says(value, 10.6, true)]);
      const heading = (words) => says(words, 14.5, true, 0, true);
      const signing = ({ signature, fields: all, how }) => [{ ink: signature.Ink }, ...fields(all), says(how, 9)];
      const { school, pupil, grown_up: grown, rules, photographs, taught, about } = paper;
      return [[
        says(paper.motto, 11.5, true), says(paper.title, 25, true), says(school.name, 12, true), ...school.lines.map((line) => says(line, 9)),
        ...fields([paper.child, paper.class, paper.picture]), says(paper.purpose),
        heading(pupil.title),
        ...pupil.statements.flatMap(({ words, helping }) => [says(words, 10.2, false, 12), ...(helping ? [says(helping, 9, true, 14, true)] : [])]),
        ...signing(pupil.signing),
        heading(grown.title), says(grown.opening), says(grown.stem), ...grown.points.map((point) => says(point, 10.2, false, 12)), says(grown.closing),
        ...signing(grown.signing), says(about.for_adults, 9, true, 10, true),
      ], [
        says(paper.motto, 11.5, true), heading(rules.title), says(rules.lead),
        ...rules.rules.flatMap((rule, at) => [says(`${at + 1}`, 11, true, 4, true), says(rule, 12.8, false, 30)]),
        heading(photographs.title),
        ...photographs.answers.flatMap(({ question, answer }) => [says(question, 10.2, false, 6, true), says(answer, 10.2, true, 400)]), says(photographs.note, 9),
        heading(taught.title), ...taught.occasions.flatMap(({ how_and_when: when, topics }) => [says(when, 10.2, true), ...topics.map((topic) => says(topic, 9, false, 8, true))]),
        heading(about.title), ...fields(about.came), ...fields([about.check_words]), says(about.seal, 9), says(about.for_adults, 9, true, 10, true),
      ]];
    };
    // From 0 to 1 on a pad, into a box of 200 by 46 points: the points of a smooth line and its two handles to each.
    const curves = ({ strokes, aspect }, left, top) => strokes.map((stroke) => {
      const at = (i) => { const [x, y] = stroke[Math.max(0, Math.min(i, stroke.length - 1))]; return [left + x * 46 * aspect, top + y * 46]; };
      return { start: at(0), bends: stroke.slice(1).map((_, i) => {
        const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
        return [bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy];
      }) };
    });
    const compose = (paper, { page, words, box, ink }) => pages(paper).forEach((blocks, number) => {
      page(number);
      let y = 38;
      for (const block of blocks) {
        if (block.ink) { ink(curves(block.ink, SIDE, y)); y += 46; continue; }
        const lines = words(block, y);
        // Closer than ours where the page would be too long: the work is the same.
        const high = lines * block.size * 1.1;
        if (block.box) box(SIDE + block.indent, y, MEASURE - block.indent, high);
        y += high;
      }
    });
";

/// How a page would be set with each of them: the words measured and broken by its own means, its font embedded as a subset.
const PEERS_AT_WORK: &str = r"
    const file = async (name) => new Uint8Array(await (await fetch(`fonts/documents/${name}`)).arrayBuffer());
    const fonts = { regular: await file('atkinson-regular.ttf'), bold: await file('atkinson-bold.ttf') };
    const text = (bytes) => { let all = ''; for (const byte of bytes) all += String.fromCharCode(byte); return btoa(all); };
    const written = { regular: text(fonts.regular), bold: text(fonts.bold) };
    const jsPdf = (paper) => {
      const doc = new window.jspdf.jsPDF({ unit: 'pt', format: 'a4', compress: true });
      for (const weight of ['regular', 'bold']) {
        doc.addFileToVFS(`${weight}.ttf`, written[weight]);
        doc.addFont(`${weight}.ttf`, weight, 'normal');
      }
      doc.setProperties({ title: paper.title });
      compose(paper, {
        page: (number) => number && doc.addPage(),
        words: ({ words, size, bold, indent }, y) => {
          doc.setFont(bold ? 'bold' : 'regular', 'normal').setFontSize(size);
          const lines = doc.splitTextToSize(words, MEASURE - indent);
          doc.text(lines, SIDE + indent, y + size, { lineHeightFactor: 1.1 });
          return lines.length;
        },
        box: (x, y, wide, high) => doc.setLineWidth(0.7).rect(x, y, wide, high),
        ink: (strokes) => {
          doc.setLineWidth(1.4).setLineCap('round');
          for (const { start, bends } of strokes) {
            doc.moveTo(...start);
            bends.forEach((bend) => doc.curveTo(...bend));
            doc.stroke();
          }
        },
      });
      return doc.output('arraybuffer').byteLength;
    };
    const pdfLib = async (paper) => {
      const { PDFDocument, rgb, LineCapStyle } = window.PDFLib;
      const doc = await PDFDocument.create();
      doc.registerFontkit(window.fontkit);
      const regular = await doc.embedFont(fonts.regular, { subset: true }), bold = await doc.embedFont(fonts.bold, { subset: true });
      doc.setTitle(paper.title);
      let page;
      compose(paper, {
        page: () => { page = doc.addPage([WIDE, HIGH]); },
        words: ({ words, size, bold: heavy, indent }, y) => {
          const font = heavy ? bold : regular, lines = [];
          const space = font.widthOfTextAtSize(' ', size);
          let wide = Infinity;
          for (const word of words.split(' ')) {
            const own = font.widthOfTextAtSize(word, size);
            if (wide + space + own > MEASURE - indent) { lines.push(word); wide = own; }
            else { lines[lines.length - 1] += ` ${word}`; wide += space + own; }
          }
          lines.forEach((line, at) => page.drawText(line, { x: SIDE + indent, y: HIGH - y - size - at * size * 1.1, size, font }));
          return lines.length;
        },
        box: (x, y, width, height) => page.drawRectangle({ x, y: HIGH - y - height, width, height, borderWidth: 0.7, borderColor: rgb(0, 0, 0) }),
        ink: (strokes) => strokes.forEach(({ start, bends }) => page.drawSvgPath(
          `M${start.join(' ')}${bends.map((bend) => `C${bend.join(' ')}`).join('')}`,
          { x: 0, y: HIGH, borderWidth: 1.4, borderColor: rgb(0, 0, 0), borderLineCap: LineCapStyle.Round })),
      });
      return (await doc.save()).byteLength;
    };
";

/// Each of the three sets the class once to warm up, whose first paper is told apart, and then three times in turn.
const RUN: &str = r"
    const [orders, papers] = arguments;
    const bytes = (order) => Uint8Array.from(atob(order), (letter) => letter.charCodeAt(0));
    const worker = new Worker(document.querySelector('meta[name=press]').content);
    const heard = () => new Promise((tell) => worker.addEventListener('message', ({ data }) => tell(data), { once: true }));
    await heard();
    const press = async (_, child) => {
      const order = bytes(orders[child]);
      const answer = heard();
      worker.postMessage({ id: child, bytes: order }, [order.buffer]);
      return (await answer).bytes.byteLength;
    };
    const watch = () => {
      const long = [];
      const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
      observer.observe({ type: 'longtask' });
      let still = 0, before = performance.now();
      const beat = setInterval(() => { const now = performance.now(); still = Math.max(still, now - before - 4); before = now; }, 4);
      return async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        long.push(...observer.takeRecords());
        observer.disconnect();
        clearInterval(beat);
        return { long: long.length, still };
      };
    };
    const set = async (make) => {
      const times = [];
      let most = 0;
      for (const [child, paper] of papers.entries()) {
        const began = performance.now();
        const size = await make(paper, child);
        times.push(performance.now() - began);
        most = Math.max(most, size);
      }
      return { times, most };
    };
    const makers = { ours: press, jspdf: async (paper) => jsPdf(paper), pdflib: pdfLib };
    const told = {};
    for (const [who, make] of Object.entries(makers)) {
      const { times } = await set(make);
      told[who] = { first: times[0], times: [], bytes: 0, long: 0, still: 0 };
    }
    for (let round = 0; round < 3; round++) for (const [who, make] of Object.entries(makers)) {
      const looked = watch();
      const { times, most } = await set(make);
      const { long, still } = await looked();
      const all = told[who];
      all.times.push(...times);
      Object.assign(all, { bytes: Math.max(all.bytes, most), long: all.long + long, still: Math.max(all.still, still) });
    }
    worker.terminate();
    for (const all of Object.values(told)) {
      const sorted = all.times.slice().sort((a, b) => a - b);
      all.class = all.times.reduce((a, b) => a + b, 0) / 3;
      Object.assign(all, { median: sorted[Math.floor(sorted.length / 2)], slowest: sorted[sorted.length - 1] });
    }
    return told;
";
