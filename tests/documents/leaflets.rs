//! Every paper of the catalogue: an archive copy that reads aloud, in the right order, in every script of the class.

use crate::specimen::fonts_of;
use crate::specimen::papers::{CHILDREN, class, pack, paper, paper_in_pseudo};
use crate::specimen::zaynab_in_pseudo;
use crate::tools::{Pressed, assert_compliant, assert_in_order, assert_reads, folded, on_disk};
use thinkclick::documents::catalogue::{Document, Shelf};
use thinkclick::documents::leaflet::{Art, Block, Leaflet, Mark, press};
use thinkclick::documents::order::PressOrder;
use thinkclick::documents::{PaperError, fonts_needed};
use thinkclick::domain::activity::Band;
use thinkclick::domain::moment::Day;
use thinkclick::domain::register::Permission;
use thinkclick::domain::register::picture_day::{PictureGroup, allowed, group, together};

fn pressed(paper: &Leaflet) -> Pressed {
    on_disk(press(paper, &fonts_of(fonts_needed(paper)), &|_, _| ()).expect("a paper"))
}

fn usual(document: Document) -> Pressed {
    pressed(&paper(document, Band::LowerKs2, None))
}

fn today() -> Day {
    Day::of(2026, 9, 14)
}

fn all() -> impl Iterator<Item = Document> {
    Shelf::ALL.into_iter().flat_map(|(shelf, _)| Document::on(shelf)).chain([Document::RecoverySheet])
}

#[test]
fn every_paper_is_an_archive_copy_that_reads_aloud() {
    let rules = |band, language| paper(Document::RulesPoster, band, language);
    let posters = [
        rules(Band::Early, None),
        rules(Band::Early, Some("ur")),
        rules(Band::LowerKs2, Some("ar")),
        rules(Band::LowerKs2, Some("bn")),
    ];
    let papers = all().map(|document| paper(document, Band::LowerKs2, None)).chain(posters);
    let files: Vec<(String, Pressed)> = papers.map(|paper| (paper.title.clone(), pressed(&paper))).collect();
    for (title, file) in &files {
        file.assert_sound(title);
        assert!(file.bytes.len() <= 160_000, "{title}: {} bytes", file.bytes.len());
    }
    assert_compliant(&files.iter().map(|(_, file)| file.path.as_path()).collect::<Vec<_>>());
}

/// Longer words with accents that only one of our families has, beside the school's English, on pages that read from the right.
#[test]
fn every_paper_can_be_made_in_a_language_that_is_longer_and_reads_from_the_right() {
    let papers = all().map(|document| (document.word(), pressed(&paper_in_pseudo(document))));
    let agreement = ("agreement", crate::tools::pressed(&zaynab_in_pseudo()));
    let files: Vec<(&str, Pressed)> = papers.chain([agreement]).collect();
    for (word, file) in &files {
        file.assert_sound(word);
        file.assert_keeps_its_margins(word);
        let most = match *word {
            "certificate" => CHILDREN.len(),
            // On a wall, all marks stand round the rules.
            "class-promise" | "rules-poster" | "rules-poster-large" => 1,
            "agreement" | "impact-assessment" => 4,
            _ => 2,
        };
        assert!(file.pages() <= most, "{word}: {} pages", file.pages());
    }
    let (_, letter) = files.iter().find(|(word, _)| *word == "family-letter").expect("a letter");
    assert_reads(&letter.text_as_set(2), "0800 1111");
    assert_compliant(&files.iter().map(|(_, file)| file.path.as_path()).collect::<Vec<_>>());
}

#[test]
fn each_paper_has_the_pages_that_it_is_meant_to_have() {
    let two_sides = [Document::FamilyLetter, Document::ImpactAssessment];
    for document in all().filter(|document| *document != Document::Certificate) {
        let wanted = if two_sides.contains(&document) { 2 } else { 1 };
        assert_eq!(usual(document).pages(), wanted, "{document:?}");
    }
    assert_eq!(usual(Document::Certificate).pages(), CHILDREN.len());
}

#[test]
fn posters_read_rule_by_rule() {
    let (school, translations) = pack();
    let texts: Vec<String> = school.rules.iter().map(|rule| rule.text.clone()).collect();
    assert_in_order(&usual(Document::RulesPoster).text_as_set(1), texts.iter());
    assert_in_order(&usual(Document::ClassPromise).text_as_set(1), texts.iter());
    let early = pressed(&paper(Document::RulesPoster, Band::Early, None)).text_as_set(1);
    assert_in_order(
        &early,
        school.pupil.early.expect("early words").rules.iter().map(|rule| rule.text.clone()).collect::<Vec<_>>().iter(),
    );
    let polish = translations.of("pl").expect("Polish");
    let both = pressed(&paper(Document::RulesPoster, Band::LowerKs2, Some("pl"))).text_as_set(1);
    for rule in &school.rules {
        assert_in_order(&both, [polish.rules[&rule.id].clone(), rule.text.clone()].iter());
    }
}

#[test]
fn every_child_of_the_class_is_found_by_name() {
    // Of the two ways in which pdftotext reads, one turns words from the right, the other keeps wrapped names together.
    let sheet = usual(Document::PictureDay);
    let (as_set, as_seen) = (sheet.text_as_set(1), sheet.text_of_page(1));
    for child in CHILDREN {
        assert!([&as_set, &as_seen].iter().any(|text| text.contains(&folded(child))), "{child}");
    }
    let promise = usual(Document::ClassPromise).text_as_set(1);
    for name in ["Nguyễn", "Олена", "محمد", "আয়েশা"] {
        assert_reads(&promise, name);
    }
}

#[test]
fn the_picture_day_sheet_has_three_groups_and_no_reasons() {
    let view = class();
    let (school, _) = pack();
    let places: Vec<&str> = school.photographs.places.iter().map(|place| place.id.as_str()).collect();
    let of = |name: &str| view.rows.iter().find(|row| row.pupil.paper_name.as_str() == name).expect("a child");
    assert_eq!(group(of("Zaynab AHMED"), &places, today()), PictureGroup::Anywhere);
    assert_eq!(group(of("Олена Коваленко"), &places, today()), PictureGroup::InsideOnly);
    // No answer, and an answer of somebody who may not decide, both count as No until the office has asked.
    assert_eq!(group(of("Nguyễn Thị Hà"), &places, today()), PictureGroup::NotOrAsk);
    assert_eq!(allowed(of("Nguyễn Thị Hà"), "displays", today()), Permission::AskTheOffice);
    assert_eq!(allowed(of("Ann WREN"), "displays", today()), Permission::AskTheOffice);
    let sheet = usual(Document::PictureDay).text_of_page(1);
    let names = ["Zaynab AHMED", "Inside school only", "Олена Коваленко", "Not at all, or ask the office", "Ann WREN"];
    assert_in_order(&sheet, names.map(str::to_owned).iter());
    assert_reads(&sheet, "Check for a newer sheet");
}

#[test]
fn one_picture_of_several_children_goes_where_the_strictest_answer_allows() {
    let view = class();
    let some = |names: &[&str], place: &str| {
        together(view.rows.iter().filter(|row| names.contains(&row.pupil.paper_name.as_str())), place, today())
    };
    assert_eq!(some(&["Zaynab AHMED", "Zoë ŁUKASIEWICZ"], "website"), Some(Permission::Yes));
    assert_eq!(some(&["Zaynab AHMED", "Олена Коваленко"], "website"), Some(Permission::No));
    assert_eq!(some(&["Zaynab AHMED", "Олена Коваленко"], "displays"), Some(Permission::Yes));
    assert_eq!(some(&["Zaynab AHMED", "Ann WREN"], "website"), Some(Permission::AskTheOffice));
    assert_eq!(some(&[], "website"), None);
}

#[test]
fn no_slip_says_whether_another_adult_has_answered() {
    let slips = usual(Document::ReminderSlips).text_of_page(1);
    assert_reads(&slips, "To the grown-ups of Nguyễn, class 4 Oak");
    assert_eq!(slips.matches(&folded("Have you answered already?")).count(), 3);
    assert!(!slips.contains(&folded("Zaynab")));
    for said in ["Parent", "Mother", "Father", "other adult", "has not answered"] {
        assert!(!slips.contains(&folded(said)), "{said}");
    }
}

#[test]
fn the_letter_has_its_help_on_the_back_and_says_what_is_never_asked() {
    let letter = usual(Document::FamilyLetter);
    let front = letter.text_of_page(1);
    for words in [
        "This letter came in your child’s bag.",
        "https://willowbank.example/think",
        "never asks for a password, money or a date of birth",
        "Ask the school office.",
    ] {
        assert_reads(&front, words);
    }
    let back = letter.text_of_page(2);
    assert_in_order(&back, ["Help and advice", "0800 1111", "Telling is always right"].map(str::to_owned).iter());
}

#[test]
fn governors_read_no_name_and_no_small_number() {
    let summary = usual(Document::Governors).text_of_page(1);
    assert!(CHILDREN.iter().all(|child| !summary.contains(&folded(child))));
    assert_reads(&summary, "About 25");
    assert_reads(&summary, "Few");
}

#[test]
fn the_recovery_sheet_has_its_words_in_order_and_its_warning() {
    let sheet = usual(Document::RecoverySheet).text_of_page(1);
    assert_reads(&sheet, "Opens the school’s classes. Office safe. Do not photograph.");
    assert_in_order(&sheet, ["maple", "harbour", "anchor", "pebble", "yellow"].map(str::to_owned).iter());
}

#[test]
fn the_incident_slip_cannot_be_filled_in_on_a_screen() {
    let slip = usual(Document::IncidentSlip);
    assert!(!slip.bytes.windows(9).any(|bytes| bytes == b"/AcroForm"));
    assert_in_order(
        &slip.text_of_page(1),
        ["Who told you", "The child’s own words", "What you saw", "Where", "Whom you told", "When"]
            .map(str::to_owned)
            .iter(),
    );
}

#[test]
fn a_large_class_and_an_unreadable_stamp() {
    let mut poster = paper(Document::ClassPromise, Band::LowerKs2, None);
    let Some(Block::Ring(marks, _)) = poster.blocks.first_mut() else { panic!("a ring of marks") };
    let more: Vec<Mark> = marks.iter().cloned().chain(marks.iter().cloned()).collect();
    *marks = more;
    assert_eq!(pressed(&poster).pages(), 1);
    let Some(Block::Ring(marks, _)) = poster.blocks.first_mut() else { panic!("a ring of marks") };
    marks.push(Mark { art: Art::Stamp("no path".into(), (0, 0, 0)), spoken: "Stamp".into(), name: String::new() });
    assert_eq!(press(&poster, &fonts_of(fonts_needed(&poster)), &|_, _| ()), Err(PaperError::StampUnreadable));
}

#[test]
fn a_paper_crosses_to_the_worker() {
    for document in all() {
        let order = PressOrder::Leaflet(Box::new(paper(document, Band::Ks1, None)));
        assert_eq!(PressOrder::parse(&minicbor::to_vec(&order).expect("an order")), Ok(order));
    }
}

#[test]
fn a_papers_press_tells_how_many_children_are_done() {
    let told = |document: Document| {
        let paper = paper(document, Band::LowerKs2, None);
        let told = std::cell::RefCell::new(vec![]);
        let fonts = fonts_of(fonts_needed(&paper));
        press(&paper, &fonts, &|done, of| told.borrow_mut().push((done, of))).expect("a paper");
        told.into_inner()
    };
    let each: Vec<_> = (1..=CHILDREN.len() as u32).map(|done| (done, CHILDREN.len() as u32)).collect();
    assert_eq!(told(Document::Certificate), each);
    assert_eq!(told(Document::ReminderSlips), [(3, 3)], "all on one page");
    assert_eq!(told(Document::PictureDay), [], "one paper for all");
}
