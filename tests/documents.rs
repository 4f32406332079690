//! The papers: they are archive copies that read aloud, in every script that our fonts have, and they carry their record and seal.
//!
//! The outside tools are qpdf, pdftotext (poppler) and PyPI's page-validation; a missing one is named with what to install.

#[path = "documents/leaflets.rs"]
mod leaflets;
#[path = "../examples/specimen/mod.rs"]
mod specimen;
#[path = "documents/tools.rs"]
mod tools;

use proptest::prelude::*;
use specimen::*;
use thinkclick::documents::agreement::*;
use thinkclick::documents::fonts::{Family, Weight};
use thinkclick::documents::order::PressOrder;
use thinkclick::documents::{FontFile, Fonts, PaperError, fonts_needed};
use thinkclick::domain::seal_place;
use tools::*;

#[test]
fn the_usual_agreement_has_two_pages_and_every_word() {
    let paper = pressed(&zaynab());
    assert!(paper.bytes.len() <= 60_000, "{} bytes", paper.bytes.len());
    assert_eq!(paper.pages(), 2);
    let front = paper.text_of_page(1);
    for words in ["Zaynab AHMED", "4 Oak", "Blue Otter", "Nadia AHMED", "Parent", "4 September 2026", "Page 1 of 2"] {
        assert_reads(&front, words);
    }
    let asked = zaynab();
    for statement in &asked.pupil.statements {
        assert_reads(&front, &statement.words);
        assert_reads(&front, statement.helping.as_deref().unwrap_or_default());
    }
    assert_in_order(&front, [&asked.grown_up.opening, &asked.grown_up.stem].into_iter().chain(&asked.grown_up.points));
    assert_reads(&front, &asked.about.for_adults);
    let back = paper.text_of_page(2);
    assert_in_order(&back, std::iter::once(&asked.rules.lead).chain(&asked.rules.rules));
    for words in
        ["Taught together in class on 3 September 2026", "Passwords", "maple harbour lantern seven", "Page 2 of 2"]
    {
        assert_reads(&back, words);
    }
    for line in &asked.photographs.as_ref().expect("photographs").more {
        assert_reads(&back, line);
    }
    assert_in_order(&back, ["on displays inside school?", "Yes", "in a newspaper?", "No"].map(str::to_owned).iter());
}

#[test]
fn a_second_grown_ups_signature_and_answers_stand_on_the_back() {
    let asked = two_grown_ups();
    let paper = pressed(&asked);
    let back = paper.text_of_page(2);
    let other = &asked.others[0];
    assert_in_order(&back, std::iter::once(&other.title).chain(&other.lines));
    assert_reads(&back, "Karim AHMED-");
}

#[test]
fn somewhat_longer_rules_are_set_closer_and_stay_on_the_back() {
    let mut paper = zaynab();
    for rule in &mut paper.rules.rules {
        rule.push_str(", every day");
    }
    // With a withdrawal beside so many rules there would be a third page.
    if let Some(photographs) = &mut paper.photographs {
        photographs.more.clear();
    }
    paper.rules.rules.push("Ask a grown-up whom we trust".into());
    paper.rules.rules.push("Be kind to everyone".into());
    assert_eq!(pressed(&paper).pages(), 2);
    assert_eq!(pressed(&twenty_rules()).pages(), 3);
}

#[test]
fn every_specimen_is_an_archive_copy_that_reads_aloud() {
    let specimens = [
        ("usual", zaynab()),
        ("stamped", stamped()),
        ("twenty rules", twenty_rules()),
        ("from the right", arabic()),
        ("two grown-ups", two_grown_ups()),
        ("Bengali", named("আয়েশা বেগম", "রোকেয়া বেগম")),
    ];
    let files: Vec<Pressed> = specimens.iter().map(|(_, paper)| pressed(paper)).collect();
    for (file, (name, _)) in files.iter().zip(&specimens) {
        file.assert_sound(name);
        assert!(file.bytes.len() <= 60_000, "{name}: {} bytes", file.bytes.len());
    }
    assert_compliant(&files.iter().map(|file| file.path.as_path()).collect::<Vec<_>>());
}

#[test]
fn names_of_every_family_print_right() {
    for name in [
        "Zoë Łukasiewicz",
        "O'Brien-Nwosu",
        "Ştefan Țurcanu",
        "Nguyễn Thị Hà",
        "Adébáyò Ọlọ́runtóbi",
        "Zoe\u{308} (two parts)",
        "Олена Коваленко",
        "محمد عمر",
        "علاء الدين",
        "زینب ٹھاکر",
        "আয়েশা বেগম",
        "٢٠٢٦",
        "O'Brien محمد Łukasiewicz",
        "Anne O’Brien-علاء الدين",
    ] {
        let paper = pressed(&named(name, "Nadia AHMED"));
        assert_reads(&paper.text_of_page(1), name);
        assert_eq!(paper.pages(), 2, "{name}");
        assert!(paper.bytes.len() <= 60_000, "{name}: {} bytes", paper.bytes.len());
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_and_nothing_is_printed() {
    for (name, letter) in [("李 Wei", '李'), ("Owl 🦉", '🦉'), ("ਗੁਰਪ੍ਰੀਤ", 'ਗ'), ("a\u{E000}", '\u{E000}')]
    {
        let paper = named(name, "Nadia AHMED");
        assert_eq!(press(&paper, &fonts(&paper)), Err(PaperError::NoGlyph(letter)), "{name}");
    }
}

#[test]
fn the_worker_fetches_only_the_fonts_of_the_paper() {
    let families = |paper: &AgreementPaper| {
        let mut families: Vec<_> = fonts_needed(paper).into_iter().map(|font| font.family).collect();
        families.dedup();
        families
    };
    assert_eq!(families(&zaynab()), [Family::Atkinson]);
    assert_eq!(families(&named("Олена", "Nguyễn")), [Family::Atkinson, Family::Sans]);
    assert_eq!(families(&arabic()), [Family::Atkinson, Family::Naskh]);
    assert_eq!(families(&named("আয়েশা", "N")), [Family::Atkinson, Family::Bengali]);
    assert_eq!(press(&zaynab(), &Fonts::default()), Err(PaperError::FontMissing("atkinson-bold.ttf")));
    let mut cut = Fonts::default();
    cut.insert(FontFile { family: Family::Atkinson, weight: Weight::Bold }, vec![0; 40]);
    assert_eq!(press(&zaynab(), &cut), Err(PaperError::FontUnreadable("atkinson-bold.ttf")));
}

#[test]
fn the_table_of_letters_is_that_of_the_files() {
    for family in Family::IN_ORDER {
        for weight in [Weight::Regular, Weight::Bold] {
            let font = FontFile { family, weight };
            let bytes = fonts_of(vec![font]).get(font).map(<[u8]>::to_vec).unwrap_or_default();
            let face = rustybuzz::Face::from_slice(&bytes, 0).expect("a font");
            let differs = ('\0'..=char::MAX).find(|letter| family.has(*letter) != has_letter(&face, *letter));
            assert_eq!(differs, None, "{font:?}");
        }
    }
}

/// Whether the file has the letter; glyph 0 is the box for a missing one.
fn has_letter(face: &rustybuzz::Face<'_>, letter: char) -> bool {
    face.glyph_index(letter).is_some_and(|glyph| glyph.0 > 0)
}

#[test]
fn the_record_and_the_seal_lie_inside() {
    let asked = zaynab();
    let mut paper = pressed(&asked);
    assert_eq!(paper.attachment("record.cbor"), asked.attached.record);
    assert_eq!(paper.attachment("seal.bin"), seal_place::blank());
    let place = seal_place::find(&paper.bytes).expect("one place for the seal");
    let unsealed = paper.bytes.clone();

    // Written over in place, the file is as sound as before, and zeroed again it is the file that was sealed.
    for (at, byte) in place.clone().zip((1..=255u8).cycle()) {
        paper.bytes[at] = byte;
    }
    std::fs::write(&paper.path, &paper.bytes).expect("a folder for tests");
    paper.assert_sound("sealed");
    assert_compliant(&[&paper.path]);
    assert_eq!(seal_place::find(&paper.bytes), Ok(place.clone()));
    paper.bytes[place].fill(0);
    assert_eq!(paper.bytes, unsealed);
}

#[test]
fn a_place_that_is_not_blank_is_refused() {
    let mut paper = zaynab();
    paper.attached.seal = vec![7; 120];
    assert_eq!(press(&paper, &fonts(&paper)), Err(PaperError::SealPlace));
    // A marker among the words is packed away, and a record with one in it too.
    paper.attached.seal = seal_place::blank();
    paper.attached.record = [seal_place::blank(), seal_place::blank()].concat();
    paper.purpose = String::from_utf8_lossy(seal_place::MARKER).into_owned();
    assert!(seal_place::find(&press(&paper, &fonts(&paper)).expect("a paper")).is_ok());
}

/// Names every field of a paper. Who adds one has to add it here, and to say why it is not about how the child answered.
#[test]
fn a_paper_has_no_field_for_answers() {
    let AgreementPaper {
        language: _,
        direction: _,
        title: _,
        motto: _,
        school: School { name: _, lines: _ },
        child: _,
        class: _,
        picture: _,
        purpose: _,
        pupil: PupilPart { title: _, statements: _, signing: Signing { signature: _, spoken: _, fields: _, how: _ } },
        grown_up: GrownUpPart { title: _, opening: _, stem: _, points: _, closing: _, helping: _, signing: _ },
        rules: Rules { title: _, lead: _, rules: _ },
        photographs: _,
        taught: Taught { title: _, occasions },
        about: About { title: _, came: _, check_words: _, for_adults: _, seal: _ },
        page_line: _,
        made: _,
        attached: Attached { record: _, record_is: _, seal: _, seal_is: _ },
        // Who else acknowledged it: a signature, and lines about photographs.
        others: _,
    } = zaynab();
    for Occasion { how_and_when: _, topics: _ } in occasions {}
}

#[test]
fn an_order_crosses_to_the_worker_and_comes_out_the_same_each_time() {
    let order = PressOrder::Agreement(Box::new(stamped()));
    let crossed = PressOrder::parse(&minicbor::to_vec(&order).expect("an order")).expect("the same order");
    assert_eq!(crossed, order);
    let fonts = fonts_of(order.fonts_needed());
    assert_eq!(order.press(&fonts, &|_, _| ()), crossed.press(&fonts, &|_, _| ()));
    assert_eq!(PressOrder::parse(b"\x82\x00"), Err(PaperError::OrderUnreadable));
}

#[test]
fn odd_papers_print_or_say_why() {
    let mut paper = zaynab();
    paper.child.value = "A".repeat(400);
    paper.class.value = String::new();
    paper.picture.value = "Antidisestablishmentarianism-otter-fox ".repeat(4);
    paper.purpose = " \t\r\n\u{202E}\u{200B} ".into();
    paper.rules.rules = vec![];
    paper.taught.occasions = vec![];
    paper.photographs = None;
    paper.pupil.signing.signature =
        Signature::Ink { strokes: vec![vec![(f32::NAN, 2.0)], vec![(0.5, 0.5)], vec![]], aspect: 0.0 };
    let odd = pressed(&paper);
    odd.assert_sound("odd");
    assert!(!odd.text_of_page(1).contains('\u{202E}'));
    paper.pupil.signing.signature =
        Signature::Stamp { path_d: "no path".into(), colour: (0, 0, 0), name: "Star".into() };
    assert_eq!(press(&paper, &fonts(&paper)), Err(PaperError::StampUnreadable));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_name_prints_or_its_letter_is_named(name in "\\PC{1,40}") {
        let paper = named(&name, "Nadia AHMED");
        match press(&paper, &fonts(&paper)) {
            Ok(file) => prop_assert!(file.starts_with(b"%PDF")),
            Err(error) => prop_assert!(matches!(error, PaperError::NoGlyph(letter) if name.contains(letter)), "{error:?}"),
        }
    }
}
