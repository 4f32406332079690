//! A class of thirty agreements, both signatures drawn: `cargo run --no-default-features --features press --example press_times`
//! prints how long each takes natively; with a folder it writes the orders there instead, which `cargo xtask bench` gives to the press in
//! a browser, and the same papers as JSON for the peers beside it.

mod specimen;

use std::path::Path;
use std::time::Instant;

use specimen::{fonts, zaynab};
use thinkclick::documents::agreement::{AgreementPaper, Signature};
use thinkclick::documents::order::{PressOrder, Pressed};

const CLASS: usize = 30;

fn main() -> std::process::ExitCode {
    let papers: Vec<AgreementPaper> = (0..CLASS).map(paper).collect();
    match std::env::args().nth(1) {
        Some(folder) => match write(Path::new(&folder), &papers) {
            Ok(()) => std::process::ExitCode::SUCCESS,
            Err(problem) => {
                eprintln!("{problem}");
                std::process::ExitCode::FAILURE
            }
        },
        None => {
            measure(papers);
            std::process::ExitCode::SUCCESS
        }
    }
}

/// One child's paper: other names, and another hand.
fn paper(child: usize) -> AgreementPaper {
    const FORENAMES: [&str; 6] = ["Zaynab", "Tomasz", "Amélie", "Oluwaseun", "Grace", "Zoë"];
    const SURNAMES: [&str; 5] = ["AHMED", "O’BRIEN-NWOSU", "FITZGERALD", "LEWANDOWSKA", "PATEL"];
    let surname = SURNAMES[child % SURNAMES.len()];
    let name = format!("{} {surname}", FORENAMES[child / SURNAMES.len() % FORENAMES.len()]);
    let mut paper = zaynab();
    paper.child.value.clone_from(&name);
    for (signing, who) in
        [(&mut paper.pupil.signing, &name), (&mut paper.grown_up.signing, &format!("Nadia {surname}"))]
    {
        signing.fields[0].value.clone_from(who);
        if let Signature::Ink { strokes, .. } = &mut signing.signature {
            let bend = |(x, y): (f32, f32)| (x, y + 0.04 * (x * 9.0 + child as f32).sin());
            strokes.iter_mut().flatten().for_each(|point| *point = bend(*point));
        }
    }
    paper
}

fn write(folder: &Path, papers: &[AgreementPaper]) -> Result<(), String> {
    let failed = |error| format!("{} cannot be written: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    let json = serde_json::to_vec(papers).map_err(|error| error.to_string())?;
    std::fs::write(folder.join("papers.json"), json).map_err(failed)?;
    for (child, paper) in papers.iter().enumerate() {
        let order =
            minicbor::to_vec(PressOrder::Agreement(Box::new(paper.clone()))).map_err(|error| error.to_string())?;
        std::fs::write(folder.join(format!("{child}.cbor")), order).map_err(failed)?;
    }
    Ok(())
}

fn measure(papers: Vec<AgreementPaper>) {
    let fonts = fonts(&papers[0]);
    let press = |paper: &AgreementPaper| {
        let order = PressOrder::Agreement(Box::new(paper.clone()));
        let began = Instant::now();
        let Pressed::Paper(pdf) = order.press(&fonts, &|_, _| {}) else { return (f64::NAN, 0) };
        (began.elapsed().as_secs_f64() * 1000.0, pdf.len())
    };
    let mut times: Vec<(f64, usize)> = papers.iter().map(press).collect();
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let largest = times.iter().map(|(_, bytes)| bytes).max().copied().unwrap_or_default();
    println!("median {:.2} ms, slowest {:.2} ms, largest file {largest} bytes", times[CLASS / 2].0, times[CLASS - 1].0);
}
