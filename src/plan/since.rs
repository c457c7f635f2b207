//! What has changed since: what stood then beside what stands now. It is computed from the log alone, so that it is the
//! same in whatever order the statements came, and it never needs to be kept.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::Plan;
use super::feel::{is_private_topic, topic_area};
use crate::content::{Content, LATER};
use crate::record::{
    DecisionPart, Follow, GoalPart, List, Log, Path, PersonId, SortPart, Statement, Subject, Tail, Value,
    readable,
};

/// A moment in the life of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SinceWhen {
    /// The end of a sitting: with it, and with all sittings that began before it.
    Sitting(Uuid),
    /// Before a statement, such as the one that says that a document was made.
    Before(Uuid),
}

impl SinceWhen {
    /// Whether a statement was there already.
    pub fn has(self, statement: &Statement) -> bool {
        match self {
            Self::Sitting(last) => statement.sitting <= last,
            Self::Before(id) => statement.id < id,
        }
    }
}

/// What somebody says that stands on a path. What was taken away, or erased for good, is nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidBy {
    /// Whose view it is.
    pub by: PersonId,
    /// What was said.
    pub value: Value,
}

/// What stands, by path.
pub type Heads = BTreeMap<Path, Vec<SaidBy>>;

/// One path on which not the same stands as then. The same said once more is no change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub path: Path,
    /// What stood there; nothing where it is new.
    pub then: Vec<SaidBy>,
    /// What stands there now; nothing where it was taken back.
    pub now: Vec<SaidBy>,
}

/// The log as it was.
pub fn log_then(log: &Log, then: SinceWhen) -> Log {
    log.statements().iter().filter(|statement| then.has(statement)).cloned().collect()
}

/// All that somebody says and that stands. What the program noted, such as settings, nobody said.
pub fn heads(log: &Log) -> Heads {
    let of = |path: &Path| {
        let said = log.heads(path.as_str()).filter(|head| {
            head.by != PersonId::Program && !matches!(head.value, Value::Gone | Value::Erased)
        });
        let mut said: Vec<SaidBy> =
            said.map(|head| SaidBy { by: head.by, value: head.value.clone() }).collect();
        // Whoever says the same anew does not change places.
        said.sort_by_key(|head| head.by);
        (!said.is_empty()).then(|| (path.clone(), said))
    };
    log.paths().filter(|path| !is_of_a_carer(path)).filter_map(of).collect()
}

// A carer's own page is no part of what is told of the plan, nor is that somebody wrote there.
fn is_of_a_carer(path: &Path) -> bool {
    matches!(Subject::of(path), Some((Subject::Carer(..), _)))
}

/// Every path on which not the same stands as then, in the order of paths.
pub fn since(log: &Log, then: SinceWhen) -> Vec<Change> {
    let (before, now) = (heads(&log_then(log, then)), heads(log));
    let paths: BTreeSet<&Path> = before.keys().chain(now.keys()).collect();
    let of = |heads: &Heads, path: &Path| heads.get(path).cloned().unwrap_or_default();
    let change = |path: &Path| {
        let (then, now) = (of(&before, path), of(&now, path));
        (then != now).then(|| Change { path: path.clone(), then, now })
    };
    paths.into_iter().filter_map(change).collect()
}

/// The sittings before this one in which somebody said something, the newest first.
pub fn sittings_before(log: &Log, now: Uuid) -> Vec<Uuid> {
    let said = log
        .statements()
        .iter()
        .filter(|statement| statement.by != PersonId::Program && !is_of_a_carer(&statement.path));
    let all: BTreeSet<Uuid> =
        said.map(|said| said.sitting).filter(|sitting| *sitting < now && !sitting.is_nil()).collect();
    all.into_iter().rev().collect()
}

/// What something is about that changed, in the order of the road. Nothing about safety is among them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeTopic {
    /// My name, my face or what I use.
    Me,
    /// A list of cards about me.
    Cards(List),
    /// How I tell you things.
    Talk,
    /// The face of a whole area: its place among all, and its id.
    Area(usize, String),
    /// A question, and all that was said of it: its place among all, and its id.
    Question(usize, String),
    /// My mat.
    Mat,
    /// The money.
    Money,
    /// The help that must go on, where it is of several questions; or that nothing has to change.
    Help,
    /// A goal, by its id.
    Goal(String),
    /// A big decision, by its id.
    Decision(String),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It is new; of a question the person's answer, by its option's id.
    New(Option<String>),
    /// The person's answer is another one: what stood then, and what stands now.
    Other(String, String),
    /// More was said of it, or something of it is different.
    More,
    /// Somebody else than the person said something of it.
    View,
    /// It was taken back.
    Gone,
    /// It is private: only that there is something.
    Private,
}

/// What these changes are about, topic by topic. Of what is private only the topic is told; of safety nothing.
pub fn changed(changes: &[Change], plan: &Plan, content: &Content) -> Vec<(ChangeTopic, Changed)> {
    let mut topics: BTreeMap<ChangeTopic, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        if let Some(topic) = Subject::of(&change.path).and_then(|(about, _)| topic(about, content)) {
            topics.entry(topic).or_default().push(change);
        }
    }
    let verdict = |(topic, changes): (ChangeTopic, Vec<&Change>)| {
        let changed = match &topic {
            ChangeTopic::Question(_, id) => {
                let changed = answer_changed(id, &changes)?;
                if content.is_quiet(Subject::Life(id)) { Changed::Private } else { changed }
            }
            ChangeTopic::Area(_, id) if is_private_topic(content, id) => Changed::Private,
            ChangeTopic::Goal(id) => {
                of_wanted(&Subject::Goal(id, GoalPart::On), &changes, plan.goal(id).is_some())?
            }
            ChangeTopic::Decision(id) => {
                let on = Subject::Decision(id, DecisionPart::On);
                of_wanted(&on, &changes, plan.decision(id).is_some())?
            }
            ChangeTopic::Mat => of_mat(&changes, content)?,
            ChangeTopic::Area(..) | ChangeTopic::Talk if are_of_others(&changes) => Changed::View,
            _ => whole(&changes),
        };
        Some((topic, changed))
    };
    topics.into_iter().filter_map(verdict).collect()
}

fn topic(about: Subject<'_>, content: &Content) -> Option<ChangeTopic> {
    if content.is_safety(about) {
        return None;
    }
    let question = |id: &str| {
        let all = content.questions.iter().chain(&content.past);
        let at = all.into_iter().position(|question| question.id == id && !question.ask.safety)?;
        Some(ChangeTopic::Question(at, id.to_owned()))
    };
    match about {
        Subject::Name | Subject::Face | Subject::Uses => Some(ChangeTopic::Me),
        Subject::Cards(list) => Some(ChangeTopic::Cards(list)),
        Subject::Follow(id, _) if id.starts_with("area-") => {
            (!content.is_quiet(about)).then_some(ChangeTopic::Help)
        }
        Subject::Feel(topic) => match topic_area(topic) {
            Some(area) => {
                let at = content.areas.iter().position(|known| known.id == area)?;
                Some(ChangeTopic::Area(at, topic.to_owned()))
            }
            None => question(topic),
        },
        Subject::Life(id) | Subject::Follow(id, _) => question(id),
        Subject::Shows(_) | Subject::Chart(..) => Some(ChangeTopic::Talk),
        Subject::Sort(..) => Some(ChangeTopic::Mat),
        Subject::Decision(id, _) => Some(ChangeTopic::Decision(id.to_owned())),
        Subject::MoneySource
        | Subject::MoneyAmount
        | Subject::MoneyPeriod
        | Subject::MoneyKind
        | Subject::MoneyMore => Some(ChangeTopic::Money),
        Subject::NoChange => Some(ChangeTopic::Help),
        Subject::Goal(id, _) => Some(ChangeTopic::Goal(id.to_owned())),
        _ => None,
    }
}

// Several things that belong together.
fn whole(changes: &[&Change]) -> Changed {
    match () {
        () if changes.iter().all(|change| change.then.is_empty()) => Changed::New(None),
        () if changes.iter().all(|change| change.now.is_empty()) => Changed::Gone,
        () => Changed::More,
    }
}

/// What became of one question and all that was said of it, also where that is private. Nothing, where only an answer was
/// put off.
pub fn answer_changed(id: &str, changes: &[&Change]) -> Option<Changed> {
    let answer = Subject::Life(id).path();
    if let Some(change) = changes.iter().find(|change| change.path == answer) {
        match (own(&change.then), own(&change.now)) {
            (None, Some(now)) => return Some(Changed::New(Some(now))),
            (Some(_), None) => return Some(Changed::Gone),
            (Some(then), Some(now)) if then != now => return Some(Changed::Other(then, now)),
            _ => {}
        }
    }
    let is_mine = |change: &&&Change| {
        let agreed = matches!(Subject::of(&change.path), Some((Subject::Follow(_, Follow::Agreed), _)));
        let mine = |heads: &[SaidBy]| {
            heads.iter().filter(|head| head.by == PersonId::Me).cloned().collect::<Vec<_>>()
        };
        !agreed && change.path != answer && mine(&change.then) != mine(&change.now)
    };
    if changes.iter().any(|change| is_mine(&change)) {
        return Some(Changed::More);
    }
    // “Later” is no answer, of whomever.
    let others =
        |heads: &[SaidBy]| heads.iter().filter(|head| head.by != PersonId::Me).cloned().collect::<Vec<_>>();
    let is_of_others =
        |change: &&Change| change.path != answer || others(&change.then) != others(&change.now);
    changes.iter().any(is_of_others).then_some(Changed::View)
}

// The person's answer: any but “later”.
fn own(heads: &[SaidBy]) -> Option<String> {
    heads.iter().rfind(|head| head.by == PersonId::Me).and_then(|head| match &head.value {
        Value::Pick(id) if id != LATER => Some(readable(id, false)),
        _ => None,
    })
}

// A goal that is not wanted, now or then, is none; a decision in the same way.
fn of_wanted(on: &Subject<'_>, changes: &[&Change], is_wanted: bool) -> Option<Changed> {
    let on = on.path();
    match changes.iter().find(|change| change.path == on) {
        Some(change) if change.then.is_empty() => is_wanted.then_some(Changed::New(None)),
        Some(change) if change.now.is_empty() => Some(Changed::Gone),
        _ => is_wanted.then(|| if are_of_others(changes) { Changed::View } else { Changed::More }),
    }
}

// Whether the person said nothing of it.
fn are_of_others(changes: &[&Change]) -> bool {
    let mine = |heads: &[SaidBy]| heads.iter().any(|head| head.by == PersonId::Me);
    !changes.iter().any(|change| mine(&change.then) || mine(&change.now))
}

// Where private cards lie is told nowhere; that a sort was begun says nothing by itself.
fn of_mat(changes: &[&Change], content: &Content) -> Option<Changed> {
    let is_open = |change: &&&Change| match Subject::of(&change.path) {
        Some((Subject::Sort(_, SortPart::At), Tail::Option(topic))) => !is_private_topic(content, topic),
        _ => false,
    };
    let open: Vec<&Change> = changes.iter().filter(is_open).copied().collect();
    (!open.is_empty()).then(|| whole(&open))
}

#[cfg(test)]
mod tests;
