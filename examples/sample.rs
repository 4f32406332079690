//! Writes a specimen of each document into a folder: `cargo run --no-default-features --features press --example sample DIR`.

mod specimen;

use specimen::{arabic, fonts, named, stamped, twenty_rules, two_grown_ups, zaynab, zaynab_in_pseudo};
use std::path::PathBuf;
use thinkclick::documents::agreement::{AgreementPaper, press};
use thinkclick::documents::catalogue::{Document, Shelf};
use thinkclick::documents::{fonts_needed, leaflet, names, register_csv};
use thinkclick::domain::activity::Band;

fn main() -> std::process::ExitCode {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("Say where to: sample DIR");
        return std::process::ExitCode::FAILURE;
    };
    match write_all(&folder) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The children of the class: surname, forename, admission number, their paper.
fn class() -> Vec<(&'static str, &'static str, &'static str, AgreementPaper)> {
    vec![
        ("AHMED", "Zaynab", "1041", zaynab()),
        ("O'BRIEN-NWOSU", "Seán", "1042", stamped()),
        ("ŁUKASIEWICZ", "Zoë", "1043", named("Zoë ŁUKASIEWICZ", "Agnieszka ŁUKASIEWICZ")),
        ("NGUYỄN", "Thị Hà", "1044", named("Nguyễn Thị Hà", "Nguyễn Văn Đức")),
        ("Коваленко", "Олена", "1045", named("Олена Коваленко", "Ірина Коваленко")),
        ("عمر", "محمد", "1046", named("محمد عمر", "فاطمة عمر")),
        ("বেগম", "আয়েশা", "1047", named("আয়েশা বেগম", "রোকেয়া বেগম")),
        ("ٹھاکر", "زینب", "1049", named("زینب ٹھاکر (4 Oak)", "Anne O’Brien-علاء الدين")),
        ("عمر", "محمد", "from the right", arabic()),
        ("AHMED", "Zaynab", "two grown-ups", two_grown_ups()),
        ("AHMED", "Zaynab", "in pseudo-language", zaynab_in_pseudo()),
        ("TWENTY", "Rules", "1048", twenty_rules()),
    ]
}

/// Every paper of the catalogue; the rules poster also for the youngest and in languages that read from either side.
fn leaflets(folder: &std::path::Path) -> Result<(), String> {
    let listed = Shelf::ALL.iter().flat_map(|(shelf, _)| Document::on(*shelf)).chain([Document::RecoverySheet]);
    let usual = listed.map(|document| (document, Band::LowerKs2, None));
    let posters = [
        (Document::RulesPoster, Band::Early, None),
        (Document::RulesPoster, Band::Early, Some("ur")),
        (Document::RulesPoster, Band::LowerKs2, Some("ar")),
        (Document::RulesPoster, Band::LowerKs2, Some("bn")),
        (Document::RulesPoster, Band::LowerKs2, Some("pl")),
    ];
    let english = usual.chain(posters).map(|(document, band, language)| {
        let step =
            if document.has_steps() { format!(" {} {}", band.slug(), language.unwrap_or("en")) } else { String::new() };
        (document, step, specimen::papers::paper(document, band, language))
    });
    let listed = Shelf::ALL.iter().flat_map(|(shelf, _)| Document::on(*shelf)).chain([Document::RecoverySheet]);
    let pseudo = listed
        .map(|document| (document, " in pseudo-language".to_owned(), specimen::papers::paper_in_pseudo(document)));
    for (document, step, paper) in english.chain(pseudo) {
        let started = std::time::Instant::now();
        let pdf = leaflet::press(&paper, &specimen::fonts_of(fonts_needed(&paper)), &|_, _| ())
            .map_err(|error| format!("{}: {error:?}", document.word()))?;
        let path = folder.join(format!("{}{step}.pdf", document.word()));
        println!("{:>6} bytes  {:>4} ms  {}", pdf.len(), started.elapsed().as_millis(), path.display());
        std::fs::write(&path, pdf).map_err(|_| format!("This file could not be written: {}", path.display()))?;
    }
    Ok(())
}

fn write_all(folder: &std::path::Path) -> Result<(), String> {
    let failed = |path: &std::path::Path| format!("This file could not be written: {}", path.display());
    std::fs::create_dir_all(folder).map_err(|_| failed(folder))?;
    let mut rows = vec![specimen::lines(&["Surname", "Forename", "Admission number", "Class", "Pupil", "Grown-up"])];
    for (surname, forename, number, paper) in class() {
        let started = std::time::Instant::now();
        let pdf = press(&paper, &fonts(&paper)).map_err(|error| format!("{surname} {forename}: {error:?}"))?;
        let parts = names::NameParts {
            surname: surname.into(),
            forename: forename.into(),
            number: number.into(),
            document: "Online safety agreement 2026–27".into(),
            ..names::NameParts::default()
        };
        let path = folder.join(names::file_name(names::USUAL, &parts, "pdf"));
        println!("{:>6} bytes  {:>4} ms  {}", pdf.len(), started.elapsed().as_millis(), path.display());
        std::fs::write(&path, pdf).map_err(|_| failed(&path))?;
        rows.push(specimen::lines(&[surname, forename, number, "4 Oak", "signed", "signed"]));
    }
    leaflets(folder)?;
    let path = folder.join("Who has signed 4 Oak 2026-27.csv");
    std::fs::write(&path, register_csv::write(&rows)).map_err(|_| failed(&path))
}
