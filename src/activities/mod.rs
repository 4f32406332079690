//! One file for each way of answering. `ActivityScreen` puts the story, the question, the answers and the feedback
//! together; it shows the stage and reports what happened, and decides nothing.

mod browse;
mod choose;
mod feedback;
mod fork;
mod hear;
mod order;
mod rows;
mod sort;
mod spot;
mod story;
mod talk;
mod thinking;
mod turn;

use leptos::html::H2;
use leptos::prelude::*;

use crate::domain::activity::{Activity, Kind};
use crate::domain::lesson::{LessonEvent, Stage};
use crate::domain::topic::Topic;
use crate::ui::{Picture, PictureView, Spoken};
use crate::words::say;

use browse::Browse;
use choose::Choose;
use feedback::Feedback;
use fork::Forks;
use order::Order;
use rows::{Build, Inbox};
use sort::Sort;
use spot::Spot;
use story::{Model, Story};
use talk::Talk;
pub use turn::{Round, Turn};

/// The page's title: that of the story, or "Do you remember?" for a short question.
pub fn title(activity: &Activity) -> String {
    if activity.title.is_empty() { say("lesson-remember-title") } else { activity.title.clone() }
}

/// All that is on the screen now, a line each, for Listen. Every way of answering but picking a card says itself what is there.
pub fn words_to_hear(activity: &Activity, stage: &Stage, there: &[String]) -> String {
    let mut lines = Vec::new();
    match stage {
        Stage::Model { .. } => lines.extend(
            [Some(title(activity)), Some(activity.situation.clone()), activity.model.clone()].into_iter().flatten(),
        ),
        Stage::Thinking { .. } | Stage::Answering { .. } => {
            lines.extend([activity.situation.clone(), activity.question.clone()]);
            match &activity.kind {
                Kind::Choose { options } => lines.extend(hear::cards(options)),
                _ => lines.extend_from_slice(there),
            }
        }
        Stage::Feedback { answer, together } => {
            lines.push(say(feedback::opening(activity, answer, *together)));
            lines.extend(feedback::lines(activity, answer, *together));
        }
        Stage::Finished => {}
    }
    lines.join("\n")
}

/// What draws the answers of a kind.
pub type DrawAnswers = fn(Kind, Round, Turn) -> AnyView;

/// Draws the answers of any kind. Picking a card is drawn without it: a first lesson opens before the rest is here.
pub fn draw_answers(kind: Kind, round: Round, turn: Turn) -> AnyView {
    turn.heard.set(hear::lines(&kind));
    match kind {
        Kind::Choose { options } => view! { <Choose options=options round=round turn=turn /> }.into_any(),
        Kind::Sort { baskets, items } => {
            view! { <Sort baskets=baskets items=items round=round turn=turn /> }.into_any()
        }
        Kind::Spot { page } => view! { <Spot page=page round=round turn=turn /> }.into_any(),
        Kind::Order { cards } => view! { <Order cards=cards round=round turn=turn /> }.into_any(),
        Kind::Build { gaps } => view! { <Build gaps=gaps round=round turn=turn /> }.into_any(),
        Kind::Inbox { letters } => view! { <Inbox letters=letters round=round turn=turn /> }.into_any(),
        Kind::Browse { before, after, options } => {
            view! { <Browse before=before after=after options=options round=round turn=turn /> }.into_any()
        }
        Kind::Story { turns } => view! { <Forks turns=turns round=round turn=turn /> }.into_any(),
        Kind::Talk { prompts } => view! { <Talk prompts=prompts round=round turn=turn /> }.into_any(),
    }
}

/// One activity, from its story to its why. The page around it has the title, Back, Listen and Tell a grown-up.
#[component]
pub fn ActivityScreen(
    activity: Signal<Activity>,
    stage: Signal<Stage>,
    think_seconds: Signal<u8>,
    /// What draws the ways of answering besides picking a card, once it is here.
    ways: Signal<Option<DrawAnswers>>,
    /// What there is to hear of an answer that is being looked for.
    heard: RwSignal<Vec<String>>,
    on_event: Callback<LessonEvent>,
) -> impl IntoView {
    let turn = Turn { stage, think_seconds, on_event, ways, heard };
    let telling = Memo::new(move |_| stage.with(|stage| matches!(stage, Stage::Model { .. })));
    let said = move || match stage.get() {
        Stage::Thinking { .. } => say("ui-think"),
        Stage::Answering { .. } => say("ui-think-ready"),
        Stage::Feedback { answer, together } => {
            activity.with(|activity| feedback::lines(activity, &answer, together).join(" "))
        }
        Stage::Model { .. } | Stage::Finished => String::new(),
    };
    view! {
        <div class="lesson">
            // Here from the first page to the last: what comes along with its words is often not read out.
            <p class="sr-only" role="status">{said}</p>
            {move || {
                let activity = activity.get();
                let scene = activity.scene.clone();
                let situation = activity.situation.clone();
                let partner = activity.partner.clone().map(|line| view! { <Partner line=line topic=activity.topic /> });
                view! {
                    <Story scene=scene situation=situation />
                    {move || match telling.get() {
                        true => view! { <Model says=activity.model.clone().unwrap_or_default() turn=turn /> }.into_any(),
                        false => view! { <Question activity=activity.clone() turn=turn /> }.into_any(),
                    }}
                    {partner}
                }
            }}
        </div>
    }
}

/// The page's symbol, the same as on the card of its rule, and what a grown-up beside the child says and signs with it.
#[component]
fn Partner(line: String, topic: Topic) -> impl IntoView {
    view! {
        <p class="partner">
            <PictureView picture=Picture::File(format!("rule-{topic}.svg")) />
            <span>{say("lesson-partner")}<br /><strong>{line}</strong></span>
        </p>
    }
}

/// The question with its answers, and below them what the owl says to the answer. The question takes the focus when it
/// comes after a story or another try, so that nobody who uses the keyboard is left where a button was. A short question
/// has no story: there the page's title keeps the focus.
#[component]
fn Question(activity: Activity, turn: Turn) -> impl IntoView {
    let heading = NodeRef::<H2>::new();
    let round = Memo::new(move |_| turn.stage.with(Round::of));
    let short = activity.model.is_none();
    Effect::new(move |_| {
        let (round, Some(heading)) = (round.get(), heading.get()) else { return };
        // Once the page is drawn anew. A frame later somebody may have gone on by keyboard already.
        queue_microtask(move || match round {
            Some(Round::Asking(before)) if before.is_some() || !short => drop(heading.focus()),
            // From the question down to the owl all is in sight, wherever the page was scrolled to.
            Some(Round::Marked { .. }) => heading.scroll_into_view(),
            _ => {}
        });
    });
    let question = activity.question.clone();
    view! {
        <h2 class="lesson-question" node_ref=heading tabindex="-1"><Spoken text=question /></h2>
        {move || round.get().map(|round| answers(&activity, round, turn))}
    }
}

/// The answers in the look of their kind, and the feedback once there is something to say.
fn answers(activity: &Activity, round: Round, turn: Turn) -> impl IntoView + use<> {
    let told = match &round {
        Round::Asking(_) => None,
        Round::Marked { answer, together } => {
            Some(view! { <Feedback activity=activity.clone() answer=answer.clone() together=*together turn=turn /> })
        }
    };
    let kind = activity.kind.clone();
    let cards = move || match (kind.clone(), turn.ways.get()) {
        (Kind::Choose { options }, _) => view! { <Choose options=options round=round.clone() turn=turn /> }.into_any(),
        (kind, Some(draw)) => draw(kind, round.clone(), turn),
        (_, None) => view! { <p role="status">{say("lesson-answers-coming")}</p> }.into_any(),
    };
    view! {
        {cards}
        {told}
    }
}
