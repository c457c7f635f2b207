//! The plan as it stands: a typed fold of the record. Pure.

mod advocate;
mod budget;
mod carer;
mod check;
mod costs;
mod decide;
mod feel;
mod fold;
mod give;
mod goals;
mod me;
mod money;
mod needs;
mod now;
mod people;
mod photos;
mod recordings;
mod settings;
mod since;
mod talk;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use uuid::Uuid;

use crate::content::{LATER, NOT_SURE};
use crate::record::{GoalPart, How, Path, PersonId, SEEN, Statement, Sure};

/// Which list of cards.
pub use crate::record::List;

pub use advocate::{AdvocateViews, HARD, Prompt, letter_says};
pub use budget::{
    Amount, Council, Counted, Guess, MoneyStep, NoAmount, PAYS_NOTHING, StepKind, Working, amount, base,
    guess, pack, pays_in_week, work_out,
};
pub use carer::{CARER_NONE, Carer, CarerYes, PUT_IN, RATHER_NOT, carer_options, carer_words, worry_ways};
pub(crate) use check::has_amount;
pub use check::{FINDINGS, Finding, State, answered, findings};
pub use costs::{
    COUNCIL, Compared, Cost, CostLine, CostOf, Costs, ELSEWHERE, NOT_KNOWN, SourceCost, compared, costs,
};
pub use decide::{BY_OTHER, Decision, said_by};
pub use feel::{
    ALL_OF_LIFE, CardSort, Face3, OUT, PUT, area_topic, could_mean, is_private_topic, mat_area, mat_topics,
    simply_goes_with, sort_before, topic_area,
};
pub use give::{
    ANSWERS, MONEY, PLAN, SOCIAL_WORKER, SOMEBODY_ELSE, amount_goes_with, decisions_go_with, given_answers,
    goal_goes_with, goal_media_goes_with, goes_with, is_agreed, kept_goes_with,
};
pub use goals::{Offered, offered};
pub use me::{face, me, shown, uses};
pub use money::{Pence, Period, Told};
pub use needs::{
    Help, NO_HELP, NOBODY, Need, asks_what_should_be, help_of, helps, is_help, kept, needs, open_needs,
    unit_of, unit_questions,
};
pub use people::{Entry, People, Person, Present, Role, Sitting, WAYS_TO_ANSWER};
pub use photos::{Photo, Photos, photo_of};
pub use recordings::{Recordings, recording_of};
pub use settings::{Colours, Computer, Knob, SWITCHES, SYMBOLS, Settings, Typeface, Way};
pub use since::{
    Change, ChangeTopic, Changed, Heads, SaidBy, SinceWhen, answer_changed, changed, heads, log_then, since,
    sittings_before,
};
pub use talk::{Chart, ChartRow, PeopleSay, Signals};
pub use views::{Beside, NOBODY_YET, TwoViews, both};

/// A value with who said it, how and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// What was said.
    pub what: T,
    /// The statement.
    pub id: Uuid,
    /// Whose view it is.
    pub by: PersonId,
    /// How it was given.
    pub how: How,
    /// Who put it in.
    pub entered_by: PersonId,
    /// How sure whoever gave it is.
    pub sure: Sure,
    /// The sitting in which it was said.
    pub sitting: Uuid,
    /// When.
    pub at: Timestamp,
}

impl<T> Said<T> {
    /// A value with what a statement says about who, how and when.
    pub fn in_statement(what: T, statement: &Statement) -> Self {
        Self {
            what,
            id: statement.id,
            by: statement.by,
            how: statement.how,
            entered_by: statement.entered_by,
            sure: statement.sure,
            sitting: statement.sitting,
            at: statement.at,
        }
    }
}

/// The plan as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The person's name.
    pub name: Option<String>,
    /// The picture that is the person.
    pub face: Option<String>,
    /// What the person said that they use (true) or do not use. [`uses`] knows what older faces say, too.
    pub uses: BTreeMap<String, bool>,
    /// Whether it is the built-in example or a copy of it.
    pub example: bool,
    /// Who helps with this plan, by name.
    pub helper: Option<String>,
    /// How whoever helps is reached.
    pub helper_phone: Option<String>,
    /// Whether the person wants an advocate.
    pub advocate: bool,
    /// What those who help said about an advocate.
    pub for_advocate: AdvocateViews,
    /// How the person likes the program.
    pub settings: Settings,
    /// The picture pack whose pictures the person sees in the place of the built-in ones, by its id. The pictures
    /// themselves are never in a plan.
    pub symbols: Option<String>,
    /// How the person tells things: the signs, and what others know of them.
    pub signals: Signals,
    /// What a watching helper saw, by its path: `yes`, `no` or `unclear`.
    pub seen: BTreeMap<String, String>,
    /// Everybody but the person.
    pub people: People,
    /// Every sitting, and who was there.
    pub sittings: BTreeMap<Uuid, Sitting>,
    /// The sitting that goes on now; nil where none does. It is not in the record: it is told.
    pub now: Uuid,
    /// What people like about me, what matters to me, how to support me.
    pub about: BTreeMap<List, Cards>,
    /// What was said of a whole area of life, by the area's id: `self`, `some`, `not-sure` or `later`.
    pub areas: BTreeMap<String, String>,
    /// Where somebody stopped last, as [`crate::journey::mark`] keeps it.
    pub stopped: Option<Said<String>>,
    /// What the person is not sure of, by its path: said beside what was picked, if anything was.
    pub unsure: BTreeSet<String>,
    /// What was hard to answer, by the names of places.
    pub hard: BTreeSet<String>,
    /// Answers by question id.
    pub life: BTreeMap<String, Answer>,
    /// The newest statement of all that belongs to an answer, by question id: the answer itself, what follows it, its
    /// photo and recording, what was seen when it was asked. A yes to sharing holds for what was said before it.
    pub last_said: BTreeMap<String, Uuid>,
    /// Which of three faces was shown, by the topic: `good`, `middle`, `hard`, `not-sure` or `later`. Never a level.
    pub feel: BTreeMap<String, Said<String>>,
    /// Every sort of cards. Never a level either.
    pub sorts: BTreeMap<Uuid, CardSort>,
    /// Where the amount comes from.
    pub money: Money,
    /// Whether the person wants nothing to change.
    pub no_change: bool,
    /// Goals, in the order in which they were picked.
    pub goals: Vec<Goal>,
    /// Every big decision that something was said of, by its id; one that was taken away keeps it.
    pub kept_decisions: BTreeMap<String, Decision>,
    /// What carers say of themselves, by their ids. It counts nowhere, and is on no screen of the person's and in no
    /// document without their yes: [`Plan::carers_for`].
    pub carers: BTreeMap<Uuid, Carer>,
    /// Who gets the next document: `worker`, `family`, `friend`, `doctor` or `other`.
    pub reader: Option<String>,
    /// What each reader gets, by the reader's id.
    pub give: BTreeMap<String, Given>,
    /// Who last agreed to make a document, when, and of which parts. Only [`Said::by`] the person is
    /// it the person's consent.
    pub agreed: Option<Said<String>>,
    /// Paths on which two copies of the plan say different things: one person's statements that
    /// both stand. The newest is shown until somebody says which is right.
    pub differs: BTreeSet<Path>,
    /// Photos at answers and goals, by the path of the photo.
    pub photos: Photos,
    /// Recordings at answers and goals, and about people, by their paths.
    pub recordings: Recordings,
    /// Every goal that something was said of. One that is not wanted now keeps it.
    pub kept_goals: BTreeMap<String, KeptGoal>,
}

/// What one reader gets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// What somebody else is called.
    pub name: Option<String>,
    /// The parts: `about`, `life`, `money`, `plan`.
    pub parts: BTreeSet<String>,
    /// Answers that were asked one by one, by the question's id: whether they go with the parts, and who
    /// said that. [`goes_with`] says what it means.
    pub answers: BTreeMap<String, Said<bool>>,
    /// When a document was last made for them.
    pub made: Option<Said<()>>,
}

/// A goal, whether it is wanted now or not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptGoal {
    /// The statement that wants it; it gives the order. None where it is not wanted.
    pub on: Option<Uuid>,
    /// The goal.
    pub goal: Goal,
}

impl Plan {
    /// How many rounds of asking and watching a question has had.
    pub fn seen_rounds(&self, question: &Path) -> usize {
        let before = format!("{SEEN}{question}/");
        // What follows the question, such as who helps, has rounds of its own.
        let round = |path: &String| path.strip_prefix(&before)?.split('/').next()?.parse::<Uuid>().ok();
        self.seen.keys().filter_map(round).collect::<BTreeSet<_>>().len()
    }
}

/// Cards picked from a list, and own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    /// Card ids.
    pub picked: BTreeSet<String>,
    /// The person's own words.
    pub own: Option<String>,
}

impl Cards {
    /// Whether nothing is picked or said.
    pub fn is_empty(&self) -> bool {
        self.picked.is_empty() && self.own.is_none()
    }
}

/// The answer to one question, with its follow-ups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Every view that stands: an option id, `not-sure` or `later`. The person's own come first.
    pub views: Vec<Said<String>>,
    /// What came of setting the views side by side: the answer that they agree on, or
    /// [`crate::content::NOT_AGREED`]. It holds
    /// for as long as nobody of them says otherwise: [`Answer::result`].
    pub met: Option<Said<String>>,
    /// Who took part in that, each with the statement that was their view then, or [`NOBODY_YET`].
    pub met_with: BTreeMap<String, String>,
    /// What happens with no help, by the ids of that ask, or `none`.
    pub hard: BTreeSet<String>,
    /// Who helps now: `family`, `friend`, `paid`, `nurse`, `equipment`; or [`NOBODY`], or [`NO_HELP`].
    pub helpers: BTreeSet<String>,
    /// Whether that is going well: `yes`, `so-so`, `no`, `not-sure` or `later`.
    pub going: Option<String>,
    /// `keep`, `change`, `not-sure` or `later`, as an earlier version asked.
    pub wish: Option<String>,
    /// Of an area: that it is not the same for each of its needs.
    pub each: bool,
    /// What the person is good at here.
    pub good: Cards,
    /// What the person wants to say more.
    pub more: Option<String>,
    /// What others saw or know, in their words: one of each of them.
    pub notes: Vec<Said<String>>,
    /// When and how the help comes now, for help that must go on.
    pub now: HelpNow,
    /// How it is on good and on bad days.
    pub days: Days,
}

/// How it is on good and on bad days, beside the usual answer. It counts nowhere and changes nothing by itself:
/// needs that go up and down are judged over a time by people (Assessment Regulations 2014, regulation 3).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Days {
    /// The answer on a good day: an option id, `not-sure` or `later`.
    pub good: Option<Said<String>>,
    /// The answer on a bad day.
    pub bad: Option<Said<String>>,
    /// How often bad days come.
    pub often: Option<Said<String>>,
}

impl Days {
    /// All that was said of them, in the order in which it is asked.
    pub fn all(&self) -> impl Iterator<Item = &Said<String>> {
        self.good.iter().chain(&self.bad).chain(&self.often)
    }
}

impl Answer {
    /// The view that is shown as the answer: the agreed one, else the person's, else somebody's who
    /// knows them. None where the person's own copies differ: then they are asked again.
    pub fn view(&self) -> Option<&Said<String>> {
        if let Some(agreed) = self.agreed() {
            return Some(agreed);
        }
        if self.differs() {
            return None;
        }
        self.own().or_else(|| self.views.last())
    }

    /// The person's own view.
    pub fn own(&self) -> Option<&Said<String>> {
        self.views.iter().rfind(|said| said.by == PersonId::Me)
    }

    /// The view that counts for amount and check: the agreed one, else the person's, else none. What
    /// somebody else saw or thinks stands beside it and is never counted in its place.
    pub fn counted(&self) -> Option<&Said<String>> {
        self.view().filter(|said| said.by == PersonId::Me)
    }

    /// Whether two copies of the plan have different answers of the person's own.
    pub fn differs(&self) -> bool {
        let mut own = self.views.iter().filter(|said| said.by == PersonId::Me).map(|said| &said.what);
        own.next().is_some_and(|first| own.any(|other| other != first))
    }

    /// The option that counts; none for `not-sure` and `later`, which are never “no need”.
    pub fn option(&self) -> Option<&str> {
        self.counted().map(|said| said.what.as_str()).filter(|id| ![NOT_SURE, LATER].contains(id))
    }

    /// Whether the question is settled for now: any answer but `later`.
    pub fn is_given(&self) -> bool {
        self.view().is_some_and(|said| said.what != LATER)
    }

    /// Whether there is an answer that counts: any but `later`.
    pub fn is_counted(&self) -> bool {
        self.counted().is_some_and(|said| said.what != LATER)
    }
}

/// The help that a need has now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HelpNow {
    /// Days of the week: `mon` … `sun`.
    pub days: BTreeSet<String>,
    /// Times of the day.
    pub times: BTreeSet<String>,
    /// How long it is in one week, by the option's id.
    pub hours: Option<String>,
    /// What must stay the same.
    pub stay: BTreeSet<String>,
    /// What it costs for one week.
    pub cost: Option<Pence>,
    /// Why there is no cost here: [`NOT_KNOWN`] or [`ELSEWHERE`].
    pub no_cost: Option<String>,
    /// Which money pays.
    pub pays: BTreeSet<String>,
}

/// Where the amount of money comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Money {
    /// The id of a council pack, `typed`, or `none`.
    pub source: Option<String>,
    /// The amount that the council told.
    pub typed: Option<Pence>,
    /// What that amount is for; none where nobody said, and then it is no amount yet.
    pub period: Option<Period>,
    /// What the person was told that amount is.
    pub told: Option<Told>,
    /// What the person pays of it for one week, as the council told.
    pub pays: Option<Pence>,
    /// In its place: nothing, or that it is not known.
    pub no_pays: Option<String>,
    /// “My needs cost more”: yes, no, or not said.
    pub more: Option<bool>,
    /// The council's pack that was used, in pieces by their names.
    pub pack: BTreeMap<String, String>,
}

// What the check asks of a goal: what will happen, who helps, when, what it costs; and the first step, who does it
// and by when.
const NEEDED: [GoalPart; 7] = [
    GoalPart::What,
    GoalPart::Who,
    GoalPart::Day,
    GoalPart::Cost,
    GoalPart::Next,
    GoalPart::Doer,
    GoalPart::When,
];

/// One goal and how it will happen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Goal {
    /// The question that it came from, or an id of its own.
    pub id: String,
    /// The person's words, for a goal of their own.
    pub words: Option<String>,
    /// What a goal in own words is about, by the id of a question.
    pub about: Option<String>,
    /// What should be different.
    pub want: BTreeSet<String>,
    /// Ideas picked for what will happen.
    pub what: BTreeSet<String>,
    /// Own words for what will happen.
    pub what_own: Option<String>,
    /// Who helps.
    pub who: BTreeSet<String>,
    /// Days of the week: `mon` … `sun`.
    pub days: BTreeSet<String>,
    /// Times of the day.
    pub times: BTreeSet<String>,
    /// What it costs for one week.
    pub cost: Option<Pence>,
    /// Why there is no cost here: [`NOT_KNOWN`] or [`ELSEWHERE`].
    pub no_cost: Option<String>,
    /// Which money pays.
    pub pays: BTreeSet<String>,
    /// The first step.
    pub step: Option<String>,
    /// Who does it.
    pub doer: Option<String>,
    /// When it will be done: the option, and the moment it was said.
    pub when: Option<Said<String>>,
}

impl Goal {
    /// Whether there is enough to act on: nothing that a plan needs is open.
    pub fn is_planned(&self) -> bool {
        self.open().next().is_none()
    }

    /// What a plan needs of it and is not said yet, in the order in which it is asked.
    pub fn open(&self) -> impl Iterator<Item = GoalPart> {
        NEEDED.into_iter().filter(|part| !self.has(*part))
    }

    /// Whether this is said. When it happens is its days, or the time of day.
    pub fn has(&self, part: GoalPart) -> bool {
        match part {
            GoalPart::What => !self.what.is_empty() || self.what_own.is_some(),
            GoalPart::Who => !self.who.is_empty(),
            GoalPart::Day => !self.days.is_empty() || !self.times.is_empty(),
            GoalPart::Cost => self.costs().is_said(),
            GoalPart::Next => self.step.is_some(),
            GoalPart::Doer => self.doer.is_some(),
            GoalPart::When => self.when.is_some(),
            _ => true,
        }
    }
}

impl Plan {
    /// What the reader gets who is picked now.
    pub fn given(&self) -> Option<&Given> {
        self.give.get(self.reader.as_deref()?)
    }

    /// For whom the person last agreed to make a document.
    pub fn agreed_reader(&self) -> Option<&str> {
        // An earlier version kept the parts only.
        let first = self.agreed.as_ref()?.what.split_whitespace().next()?;
        self.give.contains_key(first).then_some(first)
    }

    /// The cards picked from a list.
    pub fn cards(&self, list: List) -> Option<&Cards> {
        self.about.get(&list)
    }

    /// The answer to a question.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.life.get(question)
    }

    /// The goal with this id.
    pub fn goal(&self, id: &str) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }
}

#[cfg(test)]
mod order_tests;
#[cfg(test)]
pub(crate) mod tests;
