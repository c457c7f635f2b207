//! What I said: every topic with its answer. A press opens its question, and comes back here.

use crate::content::Question;
use crate::journey::{Mat, Place, Simple};
use crate::plan;
use crate::screen::simple::face_words;
use crate::screen::since;
use crate::screen::topic::{all, answer_words, is_open, topic};
use crate::screen::{Act, Body, Context, Item, Kind, Line, Screen};
use crate::words::Arg;

pub(in crate::screen) fn said(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("said", Body::Cards);
    // First, so that nobody turns page after page to find it.
    let later = context.item("said-later", Kind::Button, Act::Go(Place::SaidLater));
    screen.items = vec![Item { detail: context.answered_so_far(), ..later }];
    screen.items.extend(since::show(context));
    screen.items.push(crate::screen::talk::open_in_list(context));
    screen.items.extend(crate::screen::carer::open_seen(context));
    let mat = Act::Visit(Place::Mat(Mat::Start(plan::ALL_OF_LIFE.to_owned())));
    screen.items.push(context.item("mat-begin", Kind::Button, mat));
    screen.items.extend(faces_of_areas(context));
    screen.items.extend(all(context).map(|question| opens(context, question)));
    screen
}

/// The same, with what was put off first.
pub(in crate::screen) fn said_later(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("said-first", Body::Cards);
    let (open, rest): (Vec<&Question>, Vec<&Question>) =
        all(context).partition(|question| is_open(context, question));
    if open.is_empty() {
        screen.lines = vec![context.line("said-first.none")];
    }
    screen.items = vec![context.item("said-all", Kind::Button, Act::Go(Place::Said))];
    screen.items.extend(open.into_iter().chain(rest).map(|question| opens(context, question)));
    screen
}

// What was shown of whole parts of life; that of questions stands with them.
fn faces_of_areas(context: &Context<'_>) -> Vec<Item> {
    let topics = plan::mat_topics(context.content, plan::ALL_OF_LIFE).into_iter();
    let felt = topics.filter(|topic| plan::topic_area(topic).is_some() && context.plan.has_felt(topic));
    felt.map(|topic| {
        let words = match plan::is_private_topic(context.content, &topic) {
            true => context.line_if("answered"),
            false => face_words(context, &topic),
        };
        let act = Act::Visit(Place::Simple(Simple::Face(topic.clone())));
        Item { detail: words, ..context.item(&topic, Kind::Button, act) }
    })
    .collect()
}

fn opens(context: &Context<'_>, question: &Question) -> Item {
    // With whom these are answered comes before them.
    // Who answers with three faces comes to these, where there is no level yet.
    let by_faces = context.plan.by_faces() && !context.plan.is_settled(&question.id) && !question.past;
    let place = match question.ask.safety {
        true => Place::Apart,
        false if by_faces => Place::Simple(Simple::Face(question.id.clone())),
        false => Place::Question(question.id.clone()),
    };
    let item = topic(context, question, Kind::Button, Act::Visit(place));
    Item { detail: answer_words(context, question), value: said_on(context, question), ..item }
}

// On which day it was said, where not all was said on one day. Of what is private nothing tells when it was said last.
fn said_on(context: &Context<'_>, question: &Question) -> Option<Line> {
    let day = |question: &Question| {
        let open = !question.ask.private && !question.ask.safety;
        let said = context.plan.answer(&question.id).filter(|_| open)?.counted()?;
        Some(context.day(said.at))
    };
    let one = day(question)?;
    let several = context.content.questions.iter().filter_map(day).any(|other| other != one);
    several.then(|| context.made("said-on", &[("date", Arg::Text(context.words.date(one)))]))
}
