//! The gate: the plan as far as one reader may see it. Everything but the amount of money is made from what
//! passes here, so that what was left out shows through nowhere.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::data::{InRoom, Parts};
use crate::content::{Content, Question};
use crate::plan::{self, Plan};
use crate::record::{
    Follow, GoalPart, Log, Path, PersonId, SEEN, SittingPart, SortPart, Statement, Subject, Tail, Value,
};

/// The plan with only those answers and goals that go to a reader.
pub(super) fn seen_by(plan: &Plan, content: &Content, reader: &str) -> Plan {
    let mut seen = plan.clone();
    let helps = plan::kept(plan, content);
    let kept: BTreeSet<&str> =
        helps.iter().flat_map(|help| &help.needs).map(|need| need.question.id.as_str()).collect();
    let goes = |question: &Question| {
        plan::goes_with(plan, question, reader)
            || (kept.contains(question.id.as_str()) && plan::kept_goes_with(plan, question, reader))
    };
    seen.life.retain(|id, _| match id.strip_prefix("area-") {
        // What was said of a whole area goes with any of its answers.
        Some(area) => content.of_area(area).any(goes),
        None => content.question(id).is_some_and(goes),
    });
    // A face or a card goes where an answer to the same would.
    let goes_simply = |topic: &str| plan::simply_goes_with(plan, content, topic, reader);
    seen.feel.retain(|topic, _| goes_simply(topic));
    for sort in seen.sorts.values_mut() {
        sort.at.retain(|topic, _| goes_simply(topic));
    }
    seen.sorts.retain(|_, sort| !sort.at.is_empty());
    seen.goals.retain(|goal| plan::goal_goes_with(plan, content, goal, reader));
    // A photo or a recording goes where its answer or goal goes.
    let goes_with = |path: &str, added: Option<Uuid>| match Subject::of(&Path::from(path)) {
        Some((Subject::Follow(id, _), _)) => {
            content.question(id).is_some_and(|question| plan::goes_with(plan, question, reader))
        }
        Some((Subject::Goal(id, _), _)) => {
            plan.goal(id).is_some_and(|goal| plan::goal_media_goes_with(plan, content, goal, reader, added))
        }
        _ => false,
    };
    // Words under a photo go where it goes; a yes from before they were said covers neither.
    let added = |photo: &plan::Photo| {
        let words = photo.words.as_ref().map(|said| said.id);
        photo.digest.as_ref().map(|said| said.id).max(words)
    };
    seen.photos.retain(|path, photo| goes_with(path, added(photo)));
    seen.recordings.retain(|path, said| goes_with(path, Some(said.id)));
    seen.kept_goals.clear();
    if !plan::decisions_go_with(plan, reader) {
        seen.kept_decisions.clear();
    }
    // What carers say goes by their own yes: [`Plan::carers_for`].
    seen.carers.clear();
    seen.for_advocate = plan::AdvocateViews::default();
    seen.areas.clear();
    seen.hard.clear();
    // What was seen when a question was asked goes with its answer.
    let answers: Vec<String> =
        seen.life.keys().map(|id| format!("{SEEN}{}/", Subject::Life(id).path())).collect();
    seen.seen.retain(|path, _| answers.iter().any(|answer| path.starts_with(answer.as_str())));
    seen
}

/// Whether what stands on a path is in a document with these parts of this plan, as it passed the gate.
pub(super) fn is_in(path: &Path, seen: &Plan, parts: Parts) -> bool {
    let Some((about, tail)) = Subject::of(path) else { return false };
    match about {
        Subject::Feel(topic) => parts.life && seen.feel.contains_key(topic),
        Subject::Sort(id, SortPart::At) => {
            let Tail::Option(topic) = tail else { return false };
            let sort = id.parse().ok().and_then(|id: Uuid| seen.sorts.get(&id));
            parts.life && sort.is_some_and(|sort| sort.at.contains_key(topic))
        }
        Subject::Follow(_, Follow::Photo | Follow::PhotoWords)
        | Subject::Goal(_, GoalPart::Photo | GoalPart::PhotoWords) => seen.photo(about).is_some(),
        Subject::Follow(_, Follow::Recording) | Subject::Goal(_, GoalPart::Recording) => {
            seen.recording(about).is_some()
        }
        Subject::Life(id) | Subject::Follow(id, _) => seen.life.contains_key(id),
        Subject::Goal(id, _) => seen.goal(id).is_some(),
        Subject::Cards(_) | Subject::Face | Subject::Uses | Subject::Shows(_) | Subject::Chart(..) => {
            parts.about
        }
        Subject::Decision(id, _) => seen.decision(id).is_some(),
        Subject::MoneySource
        | Subject::MoneyAmount
        | Subject::MoneyPeriod
        | Subject::MoneyKind
        | Subject::MoneyPays
        | Subject::MoneyMore => parts.money,
        Subject::Name | Subject::Agreed => true,
        _ => false,
    }
}

/// Who was there when a statement was made.
pub(super) fn room(log: &Log, sitting: Uuid, at: Uuid) -> InRoom {
    let before = |statement: &&Statement| statement.sitting == sitting && statement.id < at;
    let mut said: Vec<&Statement> = log.statements().iter().filter(before).collect();
    said.sort_by_key(|statement| statement.id);
    let id = sitting.to_string();
    let mut room = InRoom::default();
    for statement in said {
        let is_so = statement.value != Value::Gone;
        match Subject::of(&statement.path) {
            Some((Subject::Sitting(of, SittingPart::Alone), Tail::Whole)) if of == id => room.alone = is_so,
            Some((Subject::Sitting(of, SittingPart::With), Tail::Option(who))) if of == id => {
                room.people.retain(|known| known != who);
                if is_so {
                    room.people.push(who.to_owned());
                }
            }
            _ => {}
        }
    }
    room
}

/// Whose statements on a path are shown: the person's own, else those of others; never what was taken away.
pub(super) fn shown<'a>(log: &'a Log, path: &Path) -> Vec<&'a Statement> {
    let heads = log.heads(path.as_str()).filter(|head| head.value != Value::Gone);
    let own = heads.clone().any(|head| head.by == PersonId::Me);
    heads.filter(|head| !own || head.by == PersonId::Me).collect()
}
