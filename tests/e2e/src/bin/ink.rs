//! What a point of ink costs, ours beside the npm package signature_pad, in one run of one browser: printed for `cargo xtask bench`.
//! `cargo run -p e2e --bin ink -- --development` measures the development build.

use e2e::{Engine, Visit};
use xtask::places;

/// Where the peer lies once `cargo xtask setup` was there. It is measured against and never shipped.
const PEER: &str = "node_modules/signature_pad/dist/signature_pad.umd.js";

const WHAT: [&str; 6] = ["p50", "p99", "worst", "mean", "early", "late"];

fn main() {
    let Ok(peer) = std::fs::read_to_string(places::npm().join(PEER)) else {
        println!("signature_pad is not there: run `cargo xtask setup`");
        return;
    };
    let visit = Visit::alone_with_a_fine_clock(Engine::Chromium);
    visit.open("#/gallery");
    visit.browser.find(&["img"], "The pad");
    // As the driver's own script: the page's policy lets no foreign one in.
    let prepare = format!("(function () {{ {peer} }}).call(window); [window.__ours] = __e2e.find(['img'], 'The pad')");
    visit.browser.script(&prepare, &[]);
    let told = visit.browser.promise(REPLAY, &[]);
    let times = |who: &str| WHAT.map(|what| told[who][what].as_f64().unwrap_or_default());
    let (ours, theirs, bare) = (times("ours"), times("theirs"), times("bare"));
    for (who, [p50, p99, worst, mean, early, late]) in
        [("ours", ours), ("signature_pad 5.1.4", theirs), ("an event, unheard", bare)]
    {
        println!(
            "{who:<22} p50 {p50:>6.2}   p99 {p99:>6.2} µs a point; in the middle round p99 {worst:.2}, mean {mean:.2}; \
             points 1 to 200 {early:.2}, 1801 to 2000 {late:.2}"
        );
    }
    let ratio = |what: usize, less: [f64; 6]| (ours[what] - less[what]) / (theirs[what] - less[what]);
    let (p50, p99) = (ratio(0, [0.0; 6]), ratio(1, [0.0; 6]));
    println!("{:<22} p50 {p50:>6.2} (at most 1)   p99 {p99:>6.2} (at most 0.5)", "ours to theirs");
    println!("{:<22} p50 {:>6.2}   p99 {:>6.2}", "without the event's own", ratio(0, bare), ratio(1, bare));
    if told["fine"] != true {
        println!("The page's clock was coarse: these numbers are not exact.");
    }
    if told["points"] != 2000 {
        println!("The trace was not replayed as a whole: {}", told["points"]);
    }
}

/// Replays one trace of 2,000 points on both pads in turn, in batches of ten points, since a page's clock ticks every 5 µs. Each place of
/// the trace is drawn nine times, and its middle time counts, as p50 and p99 of all places: when the machine does something else for a
/// moment, that is neither pad's doing. Beside it stands the middle round's own p99, with all such moments in it.
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
    // What the browser takes for an event that nobody draws for: the same for both.
    const bare = document.createElement('div');
    Object.assign(bare.style, { width: `${box.width}px`, height: `${box.height}px` });
    theirs.after(bare);
    ['pointerdown', 'pointermove', 'pointerup'].forEach((kind) => bare.addEventListener(kind, () => {}));
    const ROUNDS = 9;
    const pads = { ours, theirs, bare }, all = { ours: [], theirs: [], bare: [] };
    let points = 0;
    for (const pad of Object.values(pads)) await replay(pad);
    peer.clear();
    for (let round = 0; round < ROUNDS; round++) {
      // Whoever comes second finds what the first one left to be cleared away.
      for (const who of round % 2 ? ['ours', 'theirs', 'bare'] : ['bare', 'theirs', 'ours']) {
        all[who].push(await replay(pads[who]));
        points = peer.toData().flatMap((group) => group.points).length || points;
        peer.clear();
      }
    }
    const at = (times, share) => times.slice().sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
    const mean = (times) => times.reduce((a, b) => a + b, 0) / times.length;
    const middle = (rounds, of) => at(rounds.map(of), 0.5);
    const told = (rounds) => {
      const places = rounds[0].map((_, place) => middle(rounds, (times) => times[place]));
      return { p50: at(places, 0.5), p99: at(places, 0.99), worst: middle(rounds, (times) => at(times, 0.99)), mean: middle(rounds, mean),
        early: mean(places.slice(0, 20)), late: mean(places.slice(-20)) };
    };
    return { ours: told(all.ours), theirs: told(all.theirs), bare: told(all.bare),
      points: points >= COUNT - 1 ? COUNT : points, fine: window.crossOriginIsolated };
";
