//! What a point of ink costs, ours beside the npm package signature_pad, in one run of one browser: printed for `cargo xtask bench`.
//! `cargo run -p e2e --bin ink -- --development` measures the development build.

use e2e::{Engine, Visit};
use xtask::places;

/// Where the peer lies once `cargo xtask setup` was there. It is measured against and never shipped.
const PEER: &str = "node_modules/signature_pad/dist/signature_pad.umd.js";

fn main() {
    let Ok(peer) = std::fs::read_to_string(places::npm().join(PEER)) else {
        println!("signature_pad is not there: run `cargo xtask setup`");
        return;
    };
    let visit = Visit::alone(Engine::Chromium);
    visit.open("#/gallery");
    visit.browser.find(&["img"], "The pad");
    // As the driver's own script: the page's policy lets no foreign one in.
    let prepare = format!("(function () {{ {peer} }}).call(window); [window.__ours] = __e2e.find(['img'], 'The pad')");
    visit.browser.script(&prepare, &[]);
    let told = visit.browser.promise(REPLAY, &[]);
    let times = |who: &str| ["p50", "p99", "early", "late"].map(|what| told[who][what].as_f64().unwrap_or_default());
    let (ours, theirs) = (times("ours"), times("theirs"));
    for (who, [p50, p99, early, late]) in [("ours", ours), ("signature_pad 5.1.4", theirs)] {
        println!(
            "{who:<22} p50 {p50:>6.2} µs   p99 {p99:>6.2} µs a point; points 1 to 200 {early:.2}, 1801 to 2000 {late:.2}"
        );
    }
    println!(
        "{:<22} p50 {:>6.2} (at most 1)   p99 {:>6.2} (at most 0.5)",
        "ours to theirs",
        ours[0] / theirs[0],
        ours[1] / theirs[1]
    );
    if told["points"] != 2000 {
        println!("The trace was not replayed as a whole: {}", told["points"]);
    }
}

/// Replays one trace of 2,000 points on both pads in turn, in batches of ten points, since a page's clock is coarse.
const REPLAY: &str = r"
    const ours = window.__ours;
    const box = ours.getBoundingClientRect();
    ours.scrollIntoView({ block: 'center' });
    const theirs = document.createElement('canvas');
    const sharp = window.devicePixelRatio;
    theirs.width = box.width * sharp; theirs.height = box.height * sharp;
    Object.assign(theirs.style, { width: `${box.width}px`, height: `${box.height}px`, display: 'block' });
    ours.closest('section, div').after(theirs);
    theirs.getContext('2d').scale(sharp, sharp);
    // Each point is drawn when it comes, as ours is; its own throttle would leave most of them out.
    const peer = new SignaturePad(theirs, { throttle: 0, minDistance: 0 });
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const COUNT = 2000, BATCH = 10;
    const replay = async (pad) => {
      pad.scrollIntoView({ block: 'center' });
      await frame();
      const { left, top, width, height } = pad.getBoundingClientRect();
      const event = (kind, i) => {
        const t = i / COUNT;
        const clientX = left + width * (0.06 + 0.88 * t) + 12 * Math.sin(i / 9);
        const clientY = top + height * (0.5 + 0.3 * Math.sin(i / 23) * Math.cos(i / 140));
        return new PointerEvent(kind, { bubbles: true, cancelable: true, pointerId: 1, pointerType: 'pen', isPrimary: true,
          button: kind === 'pointermove' ? -1 : 0, buttons: kind === 'pointerup' ? 0 : 1, pressure: 0.4 + 0.2 * Math.sin(i / 40), clientX, clientY });
      };
      pad.dispatchEvent(event('pointerdown', 0));
      const times = [];
      for (let start = 1; start < COUNT; start += BATCH) {
        const events = Array.from({ length: BATCH }, (_, i) => event('pointermove', start + i));
        const began = performance.now();
        for (const each of events) pad.dispatchEvent(each);
        times.push((performance.now() - began) * 1000 / BATCH);
        if (start % 40 === 1) await frame();
      }
      pad.dispatchEvent(event('pointerup', COUNT));
      await frame();
      return times;
    };
    const wake = (await replay(ours), await replay(theirs));
    const all = { ours: [], theirs: [] };
    for (let round = 0; round < 8; round++) {
      all.ours.push(await replay(ours));
      peer.clear();
      all.theirs.push(await replay(theirs));
    }
    const at = (times, share) => times.slice().sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
    const mean = (times) => times.reduce((a, b) => a + b, 0) / times.length;
    const told = (rounds) => ({ p50: at(rounds.flat(), 0.5), p99: at(rounds.flat(), 0.99),
      early: mean(rounds.flatMap((times) => times.slice(0, 20))), late: mean(rounds.flatMap((times) => times.slice(-20))) });
    const points = peer.toData().flatMap((group) => group.points).length;
    return { ours: told(all.ours), theirs: told(all.theirs), points: points >= COUNT - 1 ? COUNT : points };
";
