//! A made-up class for specimens and tests: nobody in it exists. The words round the names are the product's own.

#![allow(dead_code)] // Shared by an example and a test; each uses its part.

mod ink;
pub mod papers;

pub use ink::{STAR, hand, scrawl};
use std::collections::BTreeMap;
use std::path::PathBuf;
use thinkclick::documents::agreement::*;
use thinkclick::documents::paper::{Direction, Field, Moment};
use thinkclick::documents::{FontFile, Fonts, fonts_needed};
use thinkclick::domain::seal_place;

/// A file of the project.
pub fn file(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The fonts that a paper needs, from the folder from which the app fetches them.
pub fn fonts(paper: &AgreementPaper) -> Fonts {
    fonts_of(fonts_needed(paper))
}

pub fn fonts_of(files: Vec<FontFile>) -> Fonts {
    let mut fonts = Fonts::default();
    for font in files {
        fonts.insert(
            font,
            std::fs::read(file("public/fonts/documents").join(font.name())).expect("a font of the project"),
        );
    }
    fonts
}

/// The words of the papers, read simply: the specimens are native and need no Fluent.
pub struct Words(BTreeMap<String, String>);

/// The language that nobody speaks, as whoever makes the papers of this class speaks it.
pub const PSEUDO: &str = "en-x-rtl";

impl Words {
    pub fn read() -> Self {
        const FILES: [&str; 6] = ["paper", "papers", "papers-school", "board", "teacher", "tell"];
        let read = |name: &str| std::fs::read_to_string(file(&format!("public/words/en/{name}.ftl"))).expect("words");
        let text: String = FILES.iter().map(|name| read(name)).collect();
        let pairs = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
        Words(pairs.map(|(key, words)| (key.to_owned(), words.to_owned())).collect())
    }

    /// The same in a language that nobody speaks: it reads from the right, its words are accented and two fifths longer.
    pub fn pseudo() -> Self {
        let Words(words) = Words::read();
        Words(words.into_iter().map(|(key, words)| (key, format!("كلمة {}", stretched(&words)))).collect())
    }

    /// A value keeps its own direction, as in the app.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let words = self.0.get(key).unwrap_or_else(|| panic!("no words for {key}")).clone();
        let put = |words: String, (name, value): &(&str, &str)| {
            words.replace(&format!("{{ ${name} }}"), &format!("\u{2068}{value}\u{2069}"))
        };
        values.iter().fold(words, put)
    }
}

/// Each vowel twice, and accents wherever there are some; what is filled in stays.
fn stretched(words: &str) -> String {
    const PLAIN: &str = "aceghijosuwyzACEGHIJOSUWYZ";
    const ACCENTED: &str = "âĉêĝĥîĵôŝûŵŷẑÂĈÊĜĤÎĴÔŜÛŴŶẐ";
    let mut inside = false;
    let letter = |letter: char| {
        inside = letter == '{' || inside && letter != '}';
        let accented = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter && !inside);
        match accented {
            Some((plain, accented)) if "aeiouAEIOU".contains(plain) => format!("{accented}{}", accented.to_lowercase()),
            Some((_, accented)) => accented.to_string(),
            None => letter.to_string(),
        }
    };
    words.chars().map(letter).collect()
}

pub fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

pub const RULES: [&str; 10] = [
    "Ask permission before using the internet",
    "Only use websites that an adult has chosen",
    "Immediately close any website we are unsure about",
    "Tell an adult if we see anything we are uncomfortable with",
    "Only e-mail and message people an adult has approved",
    "Only send e-mails and messages that are polite and friendly",
    "Do not open e-mails that are sent by anyone we do not know",
    "Never give out personal information or passwords",
    "Never arrange to meet anyone we do not know",
    "Do not use internet chat rooms or social networking sites",
];

/// The agreement of the usual child: both signed by drawing, everything answered.
pub fn zaynab() -> AgreementPaper {
    zaynab_in(&Words::read())
}

/// The same where the app speaks another language. What the school wrote stays as it is.
pub fn zaynab_in_pseudo() -> AgreementPaper {
    let direction = Direction::RightToLeft;
    AgreementPaper { language: PSEUDO.into(), direction, ..two_grown_ups_in(&Words::pseudo()) }
}

fn zaynab_in(words: &Words) -> AgreementPaper {
    let say = |key: &str| words.say(key, &[]);
    let with = |key: &str, values: &[(&str, &str)]| words.say(key, values);
    let day = "4 September 2026";
    AgreementPaper {
        language: "en".into(),
        direction: Direction::LeftToRight,
        title: with("paper-title", &[("year", "2026–27")]),
        motto: say("paper-motto"),
        school: School {
            name: "Willow Bank Primary School".into(),
            lines: lines(&["Specimen: the school and all names are made up"]),
        },
        child: Field::new(say("paper-child"), "Zaynab AHMED"),
        class: Field::new(say("paper-class"), "4 Oak"),
        picture: Field::new(say("paper-picture"), "Blue Otter"),
        purpose: "Both pupils and their parents or carers are asked to sign to show that the online safety rules in this \
                  agreement have been understood and agreed."
            .into(),
        pupil: PupilPart {
            title: say("paper-pupil"),
            statements: statements(say("paper-helping")),
            signing: Signing {
                signature: Signature::Ink { strokes: scrawl(), aspect: 2.6 },
                spoken: with("paper-spoken-drawn", &[("name", "Zaynab AHMED")]),
                fields: vec![Field::new(say("paper-name"), "Zaynab AHMED"), Field::new(say("paper-date"), day)],
                how: say("paper-signed-drawn"),
            },
        },
        grown_up: grown_up(words, "Nadia AHMED", "Parent", Signature::Ink { strokes: hand(), aspect: 3.0 }),
        rules: Rules {
            title: "Online safety rules 2026–27".into(),
            lead: "We use computers, the internet and lots of other new technologies to help us learn. To keep us safe when \
                   using them we must:"
                .into(),
            rules: lines(&RULES),
        },
        photographs: Some(photographs(words, "Nadia AHMED", day)),
        taught: Taught {
            title: say("paper-taught"),
            occasions: vec![
                Occasion {
                    how_and_when: with("paper-taught-together", &[("date", "3 September 2026")]),
                    topics: lines(&["Ask first", "Chosen websites", "Close and tell", "Kind messages", "Passwords"]),
                },
                Occasion {
                    how_and_when: with("paper-taught-alone", &[("date", day)]),
                    topics: lines(&["Unknown senders", "Personal information", "Never meet", "Chat and social sites"]),
                },
            ],
        },
        about: About {
            title: say("paper-about"),
            came: vec![
                Field::new(say("paper-came-pupil"), with("paper-door-class-ipad", &[("date", day), ("time", "10:12")])),
                Field::new(say("paper-came-grown-up"), with("paper-door-staff", &[("date", day), ("time", "15:24")])),
            ],
            check_words: Field::new(say("paper-check-words"), "maple harbour lantern seven"),
            for_adults: say("paper-for-adults"),
            seal: say("paper-seal"),
        },
        page_line: with("paper-page", &[("page", "{page}"), ("pages", "{pages}")]),
        made: Moment { year: 2026, month: 9, day: 7, hour: 16, minute: 5, offset: 60 },
        attached: Attached {
            record: (0..900u32).map(|byte| (byte * 37 % 251) as u8).collect(),
            record_is: say("paper-record-is"),
            seal: seal_place::blank(),
            seal_is: say("paper-seal-is"),
        },
        others: vec![],
    }
}

/// Both parents have signed, each for themselves, and do not agree about photographs.
pub fn two_grown_ups() -> AgreementPaper {
    two_grown_ups_in(&Words::read())
}

fn two_grown_ups_in(words: &Words) -> AgreementPaper {
    let mut paper = zaynab_in(words);
    let name = "Karim AHMED-DELAFONTAINE";
    let yes = "on displays inside school?; in the printed newsletter and prospectus?";
    let no = "in a newspaper?; on the school’s website?; in a film made by the school?; on the school’s social media?";
    let said = |name: &str, word: &str, places: &str| words.say(word, &[("name", name), ("places", places)]);
    paper.others = vec![OtherGrownUp {
        title: words.say("paper-other", &[]),
        signing: grown_up(words, name, "Parent", Signature::Ink { strokes: hand(), aspect: 3.0 }).signing,
        lines: vec![
            said("Nadia AHMED", "paper-photographs-said-yes", yes),
            said(name, "paper-photographs-said-no", &format!("{yes}; {no}")),
            words.say("paper-other-private", &[]),
        ],
    }];
    if let Some(photographs) = &mut paper.photographs {
        photographs.more.push(words.say("paper-photographs-differ", &[]));
    }
    paper
}

fn statements(helping: String) -> Vec<Statement> {
    let statement = |words: &str, helping| Statement { words: words.into(), helping };
    vec![
        statement("I have read, or listened to, and I understand the online safety rules.", None),
        statement(
            "I will use the computer, network, internet access and other new technologies in a responsible way at all times.",
            None,
        ),
        statement("I know that network and internet access can be monitored.", None),
        statement(
            "If I fail to follow these rules, then I may not be allowed to use the computer, network, internet or other new \
             technologies in school.",
            Some(helping),
        ),
    ]
}

fn grown_up(words: &Words, name: &str, relationship: &str, signature: Signature) -> GrownUpPart {
    let say = |key: &str| words.say(key, &[]);
    GrownUpPart {
        title: say("paper-grown-up"),
        opening:
            "I have read, or listened to, and understood the school’s online safety rules and give permission for my \
                  child to access the internet and e-mail and message accounts as part of the school curriculum."
                .into(),
        stem: "I understand that the school:".into(),
        points: lines(&[
            "Will take all reasonable precautions to ensure that pupils cannot access inappropriate materials but I \
             appreciate that this is a difficult task.",
            "Cannot be held responsible for the content of the materials accessed through the internet. I agree that the \
             school is not liable for any damages arising from use of the internet facilities.",
            "May use monitoring software where this is available to ensure that inappropriate materials are not being \
             stored or used on school equipment.",
        ]),
        closing:
            "I understand that if my child fails to follow the online safety rules, this may result in them not being \
                  permitted to use computers, the internet and other new technologies in the school."
                .into(),
        helping: None,
        signing: Signing {
            signature,
            spoken: words.say("paper-spoken-drawn", &[("name", name)]),
            fields: vec![
                Field::new(say("paper-name"), name),
                Field::new(say("paper-relationship"), relationship),
                Field::new(say("paper-date"), "4 September 2026"),
            ],
            how: format!("{} {}", say("paper-signed-drawn"), say("paper-staff-present")),
        },
    }
}

fn photographs(words: &Words, name: &str, date: &str) -> Photographs {
    let say = |key: &str| words.say(key, &[]);
    let questions = [
        ("on displays inside school?", true),
        ("in the printed newsletter and prospectus?", true),
        ("in a newspaper?", false),
        ("on the school’s website?", false),
        ("in a film made by the school?", true),
        ("on the school’s social media?", false),
    ];
    let consent = |(question, yes): (&str, bool)| Consent {
        question: question.into(),
        yes,
        answer: say(if yes { "paper-yes" } else { "paper-no" }),
    };
    Photographs {
        title: say("paper-photographs"),
        question: say("paper-photographs-question"),
        answer: say("paper-photographs-answer"),
        answers: questions.map(consent).into(),
        note: words.say("paper-photographs-note", &[("name", name), ("date", date)]),
        more: vec![
            words.say("paper-photographs-valid", &[("from", "1 September 2026"), ("until", "31 August 2027")]),
            words.say("paper-withdrawn", &withdrawal(name, &say("paper-means-telephone"))),
        ],
    }
}

/// A permission that was withdrawn later.
fn withdrawal<'a>(name: &'a str, means: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("date", "20 January 2027"),
        ("name", name),
        ("relationship", "Parent"),
        ("means", means),
        ("places", "in a newspaper?"),
    ]
}

/// The usual agreement under other names, to print them.
pub fn named(child: &str, grown_up: &str) -> AgreementPaper {
    let mut paper = zaynab();
    let words = Words::read();
    paper.child.value = child.into();
    paper.pupil.signing.signature = Signature::Typed(child.into());
    paper.pupil.signing.how = words.say("paper-signed-typed", &[]);
    paper.pupil.signing.fields[0].value = child.into();
    paper.grown_up.signing.fields[0].value = grown_up.into();
    paper.grown_up.signing.signature = Signature::Typed(grown_up.into());
    paper.grown_up.signing.how = words.say("paper-signed-typed", &[]);
    paper
}

/// A child with a stamp whose grown-up has not answered yet.
pub fn stamped() -> AgreementPaper {
    let mut paper = zaynab();
    let words = Words::read();
    paper.child.value = "Seán O'BRIEN-NWOSU".into();
    paper.picture.value = "Orange Fox".into();
    paper.pupil.signing = Signing {
        signature: Signature::Stamp { path_d: STAR.into(), colour: (0xff, 0xc8, 0x3d), name: "Star".into() },
        spoken: words.say("paper-spoken-stamp", &[("name", "Seán O'BRIEN-NWOSU"), ("stamp", "star")]),
        fields: vec![Field::new("Name", "Seán O'BRIEN-NWOSU"), Field::new("Date", "4 September 2026")],
        how: format!(
            "{} {}",
            words.say("paper-signed-stamp", &[]),
            words.say("paper-helped", &[("helper", "a teaching assistant")])
        ),
    };
    paper.grown_up.signing = Signing {
        signature: Signature::None(words.say("paper-not-signed-yet", &[])),
        spoken: String::new(),
        fields: ["paper-name", "paper-relationship", "paper-date"]
            .map(|key| Field::new(words.say(key, &[]), ""))
            .into(),
        how: String::new(),
    };
    paper.photographs = None;
    paper.about.came.truncate(1);
    paper
}

/// A school with twenty long rules: three pages.
pub fn twenty_rules() -> AgreementPaper {
    let mut paper = zaynab();
    let long = "and remember that we can always stop, close the lid and fetch a grown-up whom we trust";
    paper.rules.rules = RULES.iter().chain(&RULES).map(|rule| format!("{rule}, {long}")).collect();
    paper
}

/// A page that reads from the right.
pub fn arabic() -> AgreementPaper {
    let mut paper = named("محمد عمر", "فاطمة عمر");
    paper.language = "ar".into();
    paper.direction = Direction::RightToLeft;
    paper.title = "اتفاقية السلامة على الإنترنت ٢٠٢٦–٢٧".into();
    paper.motto = "فكّر ثم انقر".into();
    paper.child.label = "الطفل".into();
    paper.class = Field::new("الصف", "4 Oak");
    paper.picture.label = "اسم الصورة".into();
    paper.purpose = "يُطلب من التلاميذ وأولياء أمورهم التوقيع على فهم قواعد السلامة على الإنترنت في هذه الاتفاقية.".into();
    paper.rules.title = "قواعد السلامة على الإنترنت ٢٠٢٦–٢٧".into();
    paper.rules.lead = "نستخدم الحاسوب والإنترنت لنتعلم. ولكي نبقى آمنين يجب علينا:".into();
    paper.rules.rules = lines(&[
        "نطلب الإذن قبل استخدام الإنترنت",
        "نستخدم فقط المواقع التي اختارها شخص بالغ (مثل BBC)",
        "نغلق فورًا أي موقع لسنا متأكدين منه",
        "نخبر شخصًا بالغًا إذا رأينا شيئًا لا يريحنا",
    ]);
    paper.page_line = "صفحة {page} من {pages}".into();
    paper
}
