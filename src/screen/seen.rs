//! Asking with a helper who watches: one option at a time, and what the helper saw.
//!
//! Each round asks in another order, so that a yes to everything shows. What was seen is kept as
//! statements of its own, and the helper's view; the answer is one more statement, and the person's.

use super::{Act, Body, Context, Item, Kind, Screen, Zone};
use crate::content::Content;
use crate::journey::{self, Place, Ready, Round};
use crate::plan::Way;
use crate::record::{Path, Sign, Subject, Tail, Value, seen_path};
use crate::words::Arg;

/// One option of a question.
struct Asked {
    item: Item,
    // The question it belongs to, and its id there.
    path: Path,
    id: String,
    // What a pick of it says, and what a no to it says.
    yes: Vec<(Path, Value)>,
    no: Vec<(Path, Value)>,
    // “None of these” lets the others go.
    is_none: bool,
}

impl Asked {
    // One of several answers, or a card. Settings and tries are not asked in this way.
    fn of(item: Item, content: &Content) -> Option<Self> {
        let Act::Record(says) = item.act.clone() else { return None };
        let (path, value) = says.first().cloned()?;
        if item.zone != Zone::Main || matches!(Subject::of(&path), Some((Subject::Setting(_), _))) {
            return None;
        }
        match (item.kind, value) {
            (Kind::Choice, Value::Pick(id)) => {
                Some(Self { item, path, id, yes: says, no: Vec::new(), is_none: false })
            }
            (Kind::Card, _) => {
                let asked = match Subject::of(&path) {
                    Some((about, Tail::Option(id))) => {
                        content.choices(about).iter().find(|choice| choice.id == id)
                    }
                    _ => None,
                };
                // “All of these” is no card of its own.
                if asked.is_some_and(|choice| item.label.key.as_ref() != Some(&choice.words)) {
                    return None;
                }
                let is_none = asked.is_some_and(|choice| choice.none);
                let (list, id) = path.as_str().rsplit_once('/')?;
                let (list, id) = (Path::new(list), id.to_owned());
                // A card that is on already says nothing new; a no to it takes it away.
                let (yes, no) = if item.picked { (Vec::new(), says) } else { (says, Vec::new()) };
                Some(Self { item, path: list, id, yes, no, is_none })
            }
            _ => None,
        }
    }

    fn seen_path(&self, round: Round) -> Path {
        seen_path(&self.path, round.id, &self.id)
    }
}

/// In which order a round asks: as written, then backwards, then from the middle, and so on.
fn order(count: usize, round: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if round % 2 == 1 {
        order.reverse();
    }
    if count > 0 {
        order.rotate_left((round / 2) % count);
    }
    order
}

/// “Watch and ask” beside a question, where a helper watches.
pub(super) fn begin(context: &Context<'_>, place: &Place, screen: &Screen) -> Option<Item> {
    if context.plan.settings.way() != Way::Helper {
        return None;
    }
    // Where another person does not watch, a question about safety is not asked at all.
    if let Place::Question(id) = place
        && context.content.is_safety(Subject::Life(id))
        && !journey::asks_about_safety(context.plan)
    {
        return None;
    }
    let first = screen.items.iter().cloned().find_map(|item| Asked::of(item, context.content))?;
    // Whose eyes they are belongs to the answer, so that is asked first.
    let act = match context.plan.today().helper() {
        _ if *place == Place::Ready(Ready::Who) => return None,
        None => Act::Visit(Place::Ready(Ready::Who)),
        Some(_) => Act::Watch(Box::new(place.clone()), context.plan.seen_rounds(&first.path)),
    };
    Some(context.item("seen-begin", Kind::Button, act))
}

pub(super) fn seen(context: &Context<'_>, place: &Place, round: Round, at: usize) -> Screen {
    let asked = super::build::body(place, context);
    let choices: Vec<Asked> =
        asked.items.iter().cloned().filter_map(|item| Asked::of(item, context.content)).collect();
    // Where a screen asks several things, each is asked and answered by itself, one after the other.
    let groups: Vec<&[Asked]> = choices.chunk_by(|one, next| one.path == next.path).collect();
    let (mut group, mut from) = (0, 0);
    while group + 1 < groups.len() && at > from + groups[group].len() {
        from += groups[group].len() + 1;
        group += 1;
    }
    let choices = groups.get(group).copied().unwrap_or_default();
    let seen = |at: usize| Place::Seen(Box::new(place.clone()), round, at);
    let mut screen = match order(choices.len(), round.nth).get(at - from).and_then(|at| choices.get(*at)) {
        Some(choice) => ask(context, choice, seen(at + 1), round),
        None => {
            // Only where “Not sure” is one of the answers.
            let is_one = |item: &&Item| match &item.act {
                Act::Record(said) if item.id == "answer-not-sure" => {
                    said.first().is_some_and(|(path, _)| choices.first().is_some_and(|one| one.path == *path))
                }
                _ => false,
            };
            let not_sure = asked.items.iter().find(is_one).map(|item| &item.act);
            let begin = if groups.len() > 1 { seen(from) } else { place.clone() };
            let then = (group + 1 < groups.len()).then(|| seen(at + 1));
            end(context, choices, not_sure, (begin, then), round)
        }
    };
    // What is asked stays in sight, where the name of the screen does not say it.
    if groups.len() > 1 {
        let words = choices.first().and_then(|choice| choice.item.group.clone());
        screen.lines.splice(0..0, words);
    }
    screen.topic = Some(asked.topic.unwrap_or(asked.heading));
    screen
}

fn ask(context: &Context<'_>, choice: &Asked, then: Place, round: Round) -> Screen {
    let mut screen = context.screen("seen-ask", Body::Rows);
    screen.picture.clone_from(&choice.item.picture);
    screen.lines = vec![std::mem::replace(&mut screen.heading, choice.item.label.clone())];
    // How this person shows yes and no stays in sight.
    for (key, sign) in [("seen-yes-is", Sign::Yes), ("seen-no-is", Sign::No)] {
        let how = super::talk::shown(context, sign);
        screen.lines.extend(how.map(|how| context.made(key, &[("how", Arg::Text(how))])));
    }
    screen.items = ["yes", "no", "unclear"]
        .iter()
        .map(|saw| {
            let said = vec![(choice.seen_path(round), Value::Pick((*saw).to_owned()))];
            let act = Act::Then(Box::new(Act::Observe(said)), Box::new(Act::Go(then.clone())));
            context.item(&format!("seen-ask.{saw}"), Kind::Button, act)
        })
        .collect();
    screen
}

// After the last option: what got a yes may be the answer. Where that can not be, or nothing did, it is
// asked again in another order.
fn end(
    context: &Context<'_>,
    choices: &[Asked],
    not_sure: Option<&Act>,
    (begin, then): (Place, Option<Place>),
    round: Round,
) -> Screen {
    let saw_yes = |choice: &&Asked| {
        context.plan.seen.get(choice.seen_path(round).as_str()).is_some_and(|saw| saw == "yes")
    };
    let yes: Vec<&Asked> = choices.iter().filter(saw_yes).collect();
    let several = choices.iter().any(|choice| choice.item.kind == Kind::Card);
    // A yes to all cards may be meant; a yes to a card and to “none of these” can not.
    let at_odds = yes.len() > 1 && (!several || yes.iter().any(|choice| choice.is_none));
    let to_all = several && yes.len() > 2 && yes.len() == choices.len();
    let key = match yes.len() {
        0 => "seen-none",
        _ if at_odds || to_all => "seen-many",
        _ if several => "seen-several",
        _ => "seen-one",
    };
    let mut screen = context.asking(key, Body::Rows);
    // On to what else the screen asks; else the question is where the asking began.
    let go_on = || Box::new(then.clone().map_or(Act::Back, Act::Go));
    if !yes.is_empty() && !at_odds {
        let saw_no = choices.iter().filter(|choice| !saw_yes(choice)).flat_map(|choice| choice.no.clone());
        let said = yes.iter().flat_map(|choice| choice.yes.clone()).chain(saw_no).collect();
        let right = Act::Then(Box::new(Act::Observe(said)), go_on());
        // A private answer is not repeated: it was shown when it was asked.
        let quiet = yes.iter().any(|choice| choice.item.quiet);
        if quiet {
            screen.heading = context.line("seen-private");
        } else if several {
            let fact = |choice: &&Asked| Item {
                kind: Kind::Fact,
                act: Act::Read,
                picked: false,
                ..choice.item.clone()
            };
            screen.items.extend(yes.iter().map(fact));
        } else if let [one] = yes.as_slice() {
            screen.picture.clone_from(&one.item.picture);
            let asked = std::mem::replace(&mut screen.heading, one.item.label.clone());
            screen.lines.insert(0, asked);
        }
        let words = if several { "seen-several.right" } else { "seen-one.right" };
        screen.items.push(context.item(words, Kind::Button, right));
    }
    let again = Act::Watch(Box::new(begin), round.nth + 1);
    screen.items.push(context.item("seen-many.again", Kind::Button, again));
    let leave = match not_sure {
        Some(Act::Record(said)) => Act::Then(Box::new(Act::Observe(said.clone())), go_on()),
        _ => *go_on(),
    };
    screen.items.push(context.item("seen-many.leave", Kind::Button, leave));
    screen
}
