//! From the log to the plan. Each path is folded by itself, from all that stands on it, so one more
//! statement costs the same however long the log is, and the order of arrival makes no difference.

use std::collections::BTreeSet;

use super::photos::digest_in;
use super::recordings::{self, is_recording};
use super::{
    Answer, CardSort, Carer, Decision, Given, Goal, Pence, Period, Person, Photo, Plan, Present, Role,
    SYMBOLS, Said, Sitting, Told, feel,
};
use crate::content::NOT_SURE;
use crate::record::{
    Follow, Give, GoalPart, Log, Path, PersonId, PersonPart, SEEN, SittingPart, Statement, Subject, Tail,
    Value, readable,
};

// The first version made goals from these questions. They stay in the record and are shown nowhere: what is there
// only sometimes would tell others what was answered.
const OF_SAFETY: [&str; 2] = ["safe", "respect"];

// How the path of an answer begins, and of all that belongs to it.
const LIFE: &str = "life/";

impl Plan {
    /// The plan that the standing statements make. Paths that this version does not know are left
    /// alone; they stay in the log.
    pub fn from_log(log: &Log) -> Self {
        let mut plan = Self::default();
        for path in log.paths() {
            plan.fold(log, path);
        }
        plan.tidy(true);
        plan
    }

    /// Takes in what was added to the log on these paths.
    pub fn take_in<'a>(&mut self, log: &Log, paths: impl IntoIterator<Item = &'a Path>) {
        let mut goals = false;
        for path in paths {
            goals |= matches!(Subject::of(path), Some((Subject::Goal(..), _)));
            self.fold(log, path);
        }
        self.tidy(goals);
    }

    // What is empty is not there, and goals stand in the order in which they were picked.
    fn tidy(&mut self, goals: bool) {
        self.about.retain(|_, cards| !cards.is_empty());
        self.life.retain(|_, answer| *answer != Answer::default());
        self.sorts.retain(|_, sort| *sort != CardSort::default());
        self.give.retain(|_, given| *given != Given::default());
        self.photos.retain(|_, photo| *photo != Photo::default());
        self.kept_decisions.retain(|_, decision| *decision != Decision::default());
        self.carers.retain(|_, carer| *carer != Carer::default());
        self.people.retain(|_, person| *person != Person::default());
        if goals {
            let goals = self.kept_goals.values().filter(|kept| !OF_SAFETY.contains(&kept.goal.id.as_str()));
            let mut wanted: Vec<_> = goals.filter_map(|kept| Some((kept.on?, &kept.goal))).collect();
            wanted.sort_by_key(|(on, _)| *on);
            self.goals = wanted.into_iter().map(|(_, goal)| goal.clone()).collect();
        }
    }

    // When the newest of all that belongs to an answer was said, by anybody.
    fn note_last_said(&mut self, log: &Log, path: &Path) {
        let about = path.as_str().strip_prefix(SEEN).unwrap_or(path.as_str());
        let Some(id) = about.strip_prefix(LIFE).and_then(|rest| rest.split('/').next()) else { return };
        let Some(newest) = log.heads(path.as_str()).next_back() else { return };
        let last = self.last_said.entry(id.to_owned()).or_insert(newest.id);
        *last = newest.id.max(*last);
    }

    fn fold(&mut self, log: &Log, path: &Path) {
        // Of what carers say nothing else may tell, not even that two copies differ.
        if let Some((Subject::Carer(who, part), tail)) = Subject::of(path) {
            if let Ok(who) = who.parse() {
                self.carers.entry(who).or_default().fold(who, (part, tail), log, path);
            }
            return;
        }
        self.note_last_said(log, path);
        let now = Standing::on(log, path);
        if now.differs {
            self.differs.insert(path.clone());
        } else {
            self.differs.remove(path);
        }
        if path.as_str().starts_with(SEEN) {
            match now.pick() {
                Some(saw) => drop(self.seen.insert(path.to_string(), saw)),
                None => drop(self.seen.remove(path.as_str())),
            }
            return;
        }
        let Some((subject, tail)) = Subject::of(path) else { return };
        if tail == Tail::Option(NOT_SURE) {
            now.tick(&mut self.unsure, subject.path().as_str());
            return;
        }
        match (subject, tail) {
            (Subject::Name, Tail::Whole) => self.name = now.name(),
            (Subject::Face, Tail::Whole) => self.face = now.pick(),
            (Subject::Uses, Tail::Option(id)) => match now.value() {
                Some(Value::Gone | Value::Erased) | None => drop(self.uses.remove(id)),
                Some(value) => drop(self.uses.insert(id.to_owned(), *value == Value::Yes)),
            },
            (Subject::Example, Tail::Whole) => self.example = now.yes(),
            (Subject::Helper, Tail::Whole) => self.helper = now.name(),
            (Subject::HelperPhone, Tail::Whole) => self.helper_phone = now.name(),
            (Subject::AdvocateWanted, Tail::Whole) => self.advocate = now.yes(),
            (Subject::Shows(sign), tail) => self.signals.fold_sign(log, path, sign, card_of(tail)),
            (Subject::Chart(id, part), tail) => {
                self.signals.fold_row(log, path, (id, part), card_of(tail));
            }
            (Subject::Poster, Tail::Whole) => {
                self.signals.poster = now.said(|now| now.yes().then_some(()));
            }
            (Subject::Advocacy(part), Tail::Whole) => self.for_advocate.fold(part, &now, log, path),
            (Subject::Agreed, Tail::Whole) => self.agreed = now.said(Standing::words),
            (Subject::Reader, Tail::Whole) => self.reader = now.pick(),
            (Subject::Give(reader, part), tail) => {
                given(self.give.entry(reader.to_owned()).or_default(), part, tail, &now);
            }
            (Subject::Area(id), Tail::Whole) => match now.pick() {
                Some(said) => drop(self.areas.insert(id.to_owned(), said)),
                None => drop(self.areas.remove(id)),
            },
            (Subject::Stopped, Tail::Whole) => self.stopped = now.said(Standing::pick),
            (Subject::Hard(place), Tail::Whole) => now.tick(&mut self.hard, place),
            (Subject::MoneySource, Tail::Whole) => self.money.source = now.pick(),
            (Subject::MoneyAmount, Tail::Whole) => self.money.typed = now.pence(),
            (Subject::MoneyPeriod, Tail::Whole) => {
                let id = now.pick();
                let period = Period::ALL.iter().find(|(_, known)| Some(*known) == id.as_deref());
                self.money.period = period.map(|(period, _)| *period);
            }
            (Subject::MoneyKind, Tail::Whole) => {
                let id = now.pick();
                let told = Told::ALL.iter().find(|(_, known)| Some(*known) == id.as_deref());
                self.money.told = told.map(|(told, _)| *told);
            }
            (Subject::MoneyPays, Tail::Whole) => {
                (self.money.pays, self.money.no_pays) = (now.pence(), now.pick());
            }
            (Subject::NoChange, Tail::Whole) => self.no_change = now.yes(),
            (Subject::MoneyPack, Tail::Option(piece)) => match now.words() {
                Some(text) => drop(self.money.pack.insert(piece.to_owned(), text)),
                None => drop(self.money.pack.remove(piece)),
            },
            (Subject::MoneyMore, Tail::Whole) => self.money.more = now.pick().map(|id| id == "yes"),
            (Subject::Setting(SYMBOLS), Tail::Whole) => self.symbols = now.pick(),
            (Subject::Setting(name), Tail::Whole) => {
                self.settings.clear(name);
                if let Some(id) = now.pick() {
                    self.settings.set(name, &id);
                }
            }
            (Subject::Cards(list), Tail::Own) => self.about.entry(list).or_default().own = now.words(),
            (Subject::Cards(list), Tail::Option(card)) => {
                now.tick(&mut self.about.entry(list).or_default().picked, card);
            }
            (Subject::Life(id), Tail::Whole) => {
                self.life.entry(id.to_owned()).or_default().views = views(log, path);
            }
            (Subject::Follow(id, Follow::Note), Tail::Whole) => {
                self.life.entry(id.to_owned()).or_default().notes = notes(log, path);
            }
            (
                about @ (Subject::Follow(_, Follow::Photo) | Subject::Goal(_, GoalPart::Photo)),
                Tail::Whole,
            ) => {
                let digest = now.said(|now| digest_in(now.value()));
                self.photo_entry(about).into_iter().for_each(|photo| photo.digest.clone_from(&digest));
            }
            (
                about @ (Subject::Follow(_, Follow::PhotoWords) | Subject::Goal(_, GoalPart::PhotoWords)),
                Tail::Whole,
            ) => {
                let words = now.said(Standing::words);
                self.photo_entry(about).into_iter().for_each(|photo| photo.words.clone_from(&words));
            }
            (about, Tail::Whole) if is_recording(about) => {
                match now.said(|now| recordings::digest_in(now.value())) {
                    Some(said) => drop(self.recordings.insert(path.as_str().to_owned(), said)),
                    None => drop(self.recordings.remove(path.as_str())),
                }
            }
            (Subject::Follow(id, follow), tail) => {
                after(self.life.entry(id.to_owned()).or_default(), follow, tail, &now);
            }
            (Subject::Feel(topic), Tail::Whole) => match now.said(Standing::pick) {
                Some(said) => drop(self.feel.insert(topic.to_owned(), said)),
                None => drop(self.feel.remove(topic)),
            },
            (Subject::Sort(id, part), tail) => {
                if let Ok(id) = id.parse() {
                    feel::sort(self.sorts.entry(id).or_default(), part, tail, &now);
                }
            }
            (Subject::Goal(id, part), tail) => {
                let kept = self.kept_goals.entry(id.to_owned()).or_default();
                id.clone_into(&mut kept.goal.id);
                if (part, tail) == (GoalPart::On, Tail::Whole) {
                    kept.on = now.counts.filter(|said| said.value == Value::Yes).map(|said| said.id);
                } else {
                    goal(&mut kept.goal, part, tail, &now);
                }
            }
            (Subject::Decision(id, part), tail) => {
                self.kept_decisions.entry(id.to_owned()).or_default().fold(part, tail, &now, log, path);
            }
            (Subject::Person(id, part), Tail::Whole) => {
                if let Ok(id) = id.parse() {
                    person(self.people.entry(id).or_default(), part, &now);
                }
            }
            (Subject::Sitting(id, part), tail) => {
                if let Ok(id) = id.parse() {
                    sitting(self.sittings.entry(id).or_default(), part, tail, &now);
                }
            }
            _ => {}
        }
    }
}

// Words as they can be shown: the file may hold what no field takes.
pub(super) fn words_in(value: &Value, lines: bool) -> Option<String> {
    match value {
        Value::Words(text) => Some(readable(text, lines).trim().to_owned()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

fn card_of(tail: Tail<'_>) -> Option<&str> {
    match tail {
        Tail::Option(id) => Some(id),
        Tail::Whole | Tail::Own => None,
    }
}

// What stands on a path, and which of it counts: the person's own, else the program's, else what
// somebody else said. Of several that one person said in two copies, the newest is shown.
pub(super) struct Standing<'a> {
    pub counts: Option<&'a Statement>,
    differs: bool,
}

impl<'a> Standing<'a> {
    fn on(log: &'a Log, path: &Path) -> Self {
        let heads = log.heads(path.as_str());
        let newest = |by: PersonId| heads.clone().rfind(|head| head.by == by);
        let counts =
            newest(PersonId::Me).or_else(|| newest(PersonId::Program)).or_else(|| heads.clone().next_back());
        let differs = counts.is_some_and(|counts| {
            heads.clone().any(|head| head.by == counts.by && head.value != counts.value)
        });
        Self { counts, differs }
    }

    pub(super) fn value(&self) -> Option<&'a Value> {
        self.counts.map(|said| &said.value)
    }

    pub(super) fn pick(&self) -> Option<String> {
        match self.value()? {
            Value::Pick(id) => Some(readable(id, false)),
            _ => None,
        }
    }

    // Words of several lines.
    pub(super) fn words(&self) -> Option<String> {
        self.text(true)
    }

    fn name(&self) -> Option<String> {
        self.text(false)
    }

    fn text(&self, lines: bool) -> Option<String> {
        words_in(self.value()?, lines)
    }

    fn pence(&self) -> Option<Pence> {
        match self.value()? {
            Value::Pence(pence) => Some(Pence(0).plus(*pence)),
            _ => None,
        }
    }

    pub(super) fn yes(&self) -> bool {
        self.value() == Some(&Value::Yes)
    }

    pub(super) fn said<T>(&self, what: impl Fn(&Self) -> Option<T>) -> Option<Said<T>> {
        Some(Said::in_statement(what(self)?, self.counts?))
    }

    pub(super) fn tick(&self, set: &mut BTreeSet<String>, id: &str) {
        if self.yes() {
            set.insert(id.to_owned());
        } else {
            set.remove(id);
        }
    }
}

fn person(person: &mut Person, part: PersonPart, now: &Standing<'_>) {
    match part {
        PersonPart::Role => person.role = now.pick().as_deref().and_then(Role::from_id),
        PersonPart::Name => person.name = now.name(),
        PersonPart::Relation => person.relation = now.name(),
        PersonPart::Paid => person.paid = now.pick().map(|id| id == "yes"),
        PersonPart::Photo => person.photo = digest_in(now.value()),
        // It stands with the other recordings.
        PersonPart::Recording => {}
    }
}

fn sitting(sitting: &mut Sitting, part: SittingPart, tail: Tail<'_>, now: &Standing<'_>) {
    match (part, tail) {
        (SittingPart::Began, Tail::Whole) => sitting.began = now.counts.map(|said| said.at),
        (SittingPart::Alone, Tail::Whole) => sitting.alone = now.yes(),
        (SittingPart::How, Tail::Whole) => sitting.how = now.pick(),
        (SittingPart::Apart, Tail::Whole) => sitting.apart = now.pick(),
        (SittingPart::With, Tail::Option(person)) => {
            let Ok(person) = person.parse() else { return };
            sitting.people.retain(|present| present.person != person);
            if let Some(said) = now.counts {
                let here = said.value == Value::Yes;
                sitting.people.push(Present { person, here, said: said.id });
                sitting.people.sort_by_key(|present| present.said);
            }
        }
        _ => {}
    }
}

// Every view of an answer, the person's own first.
pub(super) fn views(log: &Log, path: &Path) -> Vec<Said<String>> {
    let (own, others): (Vec<_>, Vec<_>) = log.heads(path.as_str()).partition(|head| head.by == PersonId::Me);
    let views = own.into_iter().chain(others).filter_map(|head| match &head.value {
        Value::Pick(id) => Some(Said::in_statement(readable(id, false), head)),
        _ => None,
    });
    views.collect()
}

// What others saw or know: the newest words of each of them.
pub(super) fn notes(log: &Log, path: &Path) -> Vec<Said<String>> {
    let heads: Vec<&Statement> = log.heads(path.as_str()).collect();
    let is_newest = |at: usize, head: &Statement| !heads[at + 1..].iter().any(|newer| newer.by == head.by);
    let newest = heads.iter().enumerate().filter(|(at, head)| is_newest(*at, head));
    newest
        .filter_map(|(_, head)| Standing { counts: Some(head), differs: false }.said(Standing::words))
        .collect()
}

fn after(answer: &mut Answer, follow: Follow, tail: Tail<'_>, now: &Standing<'_>) {
    match (follow, tail) {
        // Where two copies do not say the same, nothing came of it.
        (Follow::Agreed, Tail::Whole) => answer.met = now.said(Standing::pick).filter(|_| !now.differs),
        (Follow::Agreed, Tail::Option(who)) => match now.pick().filter(|_| !now.differs) {
            Some(view) => drop(answer.met_with.insert(who.to_owned(), view)),
            None => drop(answer.met_with.remove(who)),
        },
        (Follow::GoodDay, Tail::Whole) => answer.days.good = now.said(Standing::pick),
        (Follow::BadDay, Tail::Whole) => answer.days.bad = now.said(Standing::pick),
        (Follow::BadDays, Tail::Whole) => answer.days.often = now.said(Standing::pick),
        (Follow::Hard, Tail::Option(id)) => now.tick(&mut answer.hard, id),
        (Follow::Helper, Tail::Option(id)) => now.tick(&mut answer.helpers, id),
        (Follow::Wish, Tail::Whole) => answer.wish = now.pick(),
        (Follow::Going, Tail::Whole) => answer.going = now.pick(),
        (Follow::Each, Tail::Whole) => answer.each = now.yes(),
        (Follow::Good, Tail::Option(id)) => now.tick(&mut answer.good.picked, id),
        (Follow::Good, Tail::Own) => answer.good.own = now.words(),
        (Follow::More, Tail::Whole) => answer.more = now.words(),
        (Follow::Day, Tail::Option(id)) => now.tick(&mut answer.now.days, id),
        (Follow::Time, Tail::Option(id)) => now.tick(&mut answer.now.times, id),
        (Follow::Hours, Tail::Whole) => answer.now.hours = now.pick(),
        (Follow::Stay, Tail::Option(id)) => now.tick(&mut answer.now.stay, id),
        (Follow::Cost, Tail::Whole) => {
            (answer.now.cost, answer.now.no_cost) = (now.pence(), now.pick());
        }
        (Follow::Pays, Tail::Option(id)) => now.tick(&mut answer.now.pays, id),
        _ => {}
    }
}

fn given(given: &mut Given, part: Give, tail: Tail<'_>, now: &Standing<'_>) {
    match (part, tail) {
        (Give::Name, Tail::Whole) => given.name = now.name(),
        (Give::Parts, Tail::Option(id)) => now.tick(&mut given.parts, id),
        // Where two copies do not say the same, it does not go.
        (Give::Answers, Tail::Option(id)) => {
            let yes = |now: &Standing<'_>| Some(now.pick()? == "yes" && !now.differs);
            match now.said(yes) {
                Some(said) => drop(given.answers.insert(id.to_owned(), said)),
                None => drop(given.answers.remove(id)),
            }
        }
        (Give::Made, Tail::Whole) => {
            given.made = now.said(|now| (now.yes() || now.words().is_some()).then_some(()));
        }
        _ => {}
    }
}

fn goal(goal: &mut Goal, part: GoalPart, tail: Tail<'_>, now: &Standing<'_>) {
    match (part, tail) {
        (GoalPart::Words, Tail::Whole) => goal.words = now.words(),
        (GoalPart::About, Tail::Whole) => goal.about = now.pick(),
        (GoalPart::Want, Tail::Option(id)) => now.tick(&mut goal.want, id),
        (GoalPart::What, Tail::Own) => goal.what_own = now.words(),
        (GoalPart::What, Tail::Option(id)) => now.tick(&mut goal.what, id),
        (GoalPart::Who, Tail::Option(id)) => now.tick(&mut goal.who, id),
        (GoalPart::Day, Tail::Option(id)) => now.tick(&mut goal.days, id),
        (GoalPart::Time, Tail::Option(id)) => now.tick(&mut goal.times, id),
        (GoalPart::Cost, Tail::Whole) => (goal.cost, goal.no_cost) = (now.pence(), now.pick()),
        (GoalPart::Pays, Tail::Option(id)) => now.tick(&mut goal.pays, id),
        (GoalPart::Next, Tail::Whole) => goal.step = now.pick(),
        (GoalPart::Doer, Tail::Whole) => goal.doer = now.pick(),
        (GoalPart::When, Tail::Whole) => goal.when = now.said(Standing::pick),
        _ => {}
    }
}
