//! What is new for a reader who had a document before: only of what goes to them now, and beside it only what they were
//! told then. What was left out, then or now, shows here by nothing.

use super::super::data::*;
use super::super::gate;
use super::From;
use crate::content::Question;
use crate::plan::{self, Change, Changed, List, Plan, SinceWhen};
use crate::record::{DecisionPart, Path, Subject};
use crate::words::{Arg, plain};

impl From<'_> {
    pub(super) fn since(&self) -> Option<SharedSince> {
        let given = self.whole.give.get(self.reader)?;
        let made = given.made.as_ref()?;
        let before = SinceWhen::Before(made.id);
        let then = Plan::from_log(&plan::log_then(self.log, before));
        // “Somebody else” can be another person each time.
        if then.give.get(self.reader).and_then(|given| given.name.as_ref()) != given.name.as_ref() {
            return None;
        }
        let had = Had {
            seen: gate::seen_by(&then, self.content, self.reader),
            parts: Parts::of(&then, self.reader),
            plan: then,
            changes: plan::since(self.log, before),
        };
        let mut changes = Vec::new();
        if self.parts.about {
            changes.extend(self.new_about(&had));
        }
        if self.parts.life {
            let asked = self.content.questions.iter().chain(&self.content.past);
            changes.extend(asked.filter_map(|question| self.new_answer(&had, question)));
            changes.extend(self.new_simply(&had));
        }
        let is_money = |about: Subject<'_>| {
            use Subject::{MoneyAmount, MoneyKind, MoneyMore, MoneyPeriod, MoneySource};
            matches!(about, MoneySource | MoneyAmount | MoneyPeriod | MoneyKind | MoneyMore)
        };
        if self.parts.money && self.whole.money.source.is_some() {
            let change = self.of_part(had.parts.money, had.any(is_money));
            changes.extend(change.map(|change| self.named("money", "part-money", change)));
        }
        if self.parts.plan {
            changes.extend(self.new_goals(&had));
            changes.extend(self.new_decisions(&had));
        }
        Some(SharedSince { date: self.date(made.at), changes })
    }

    // What they had no part of before is new to them.
    fn of_part(&self, had: bool, changed: bool) -> Option<&'static str> {
        match (had, changed) {
            (false, _) => Some("new"),
            (true, true) => Some("more"),
            (true, false) => None,
        }
    }

    fn named(&self, about: &str, key: &str, change: &str) -> SharedNews {
        SharedNews {
            about: about.to_owned(),
            name: plain(&self.words.get(key)),
            change: change.to_owned(),
            picture: key.to_owned(),
            ..SharedNews::default()
        }
    }

    fn new_about(&self, had: &Had) -> Vec<SharedNews> {
        let keys = ["about-likes", "about-matters", "about-support"];
        let list = |((list, id), key): ((List, &str), &str)| {
            self.seen.cards(list)?;
            let had_it = had.parts.about && had.plan.cards(list).is_some();
            let change = self.of_part(had_it, had.any(|about| about == Subject::Cards(list)))?;
            Some(self.named(id, key, change))
        };
        let is_me = |about: Subject<'_>| matches!(about, Subject::Name | Subject::Face | Subject::Uses);
        let me = (had.parts.about && had.any(is_me)).then(|| self.named("me", "map-me", "more"));
        let is_talk = |about: Subject<'_>| matches!(about, Subject::Shows(_) | Subject::Chart(..));
        let talk = self.talk().and_then(|_| {
            let had_it = had.parts.about && had.seen.signals != Default::default();
            self.of_part(had_it, had.any(is_talk)).map(|change| self.named("talk", "talk", change))
        });
        me.into_iter().chain(List::ALL.into_iter().zip(keys).filter_map(list)).chain(talk).collect()
    }

    // Faces, and mats: of each mat the newest.
    fn new_simply(&self, had: &Had) -> Vec<SharedNews> {
        let Some(now) = self.simply() else { return Vec::new() };
        let then = From { whole: &had.plan, seen: &had.seen, ..*self }.simply().unwrap_or_default();
        let face = |face: &SharedTopic| {
            let before = then.faces.iter().find(|before| before.topic == face.topic);
            let before = before.map(|before| before.said.text.clone());
            let change = match &before {
                Some(before) if *before == face.said.text => return None,
                Some(_) => "other",
                None => "new",
            };
            Some(SharedNews {
                about: "face".to_owned(),
                id: Some(face.topic.clone()),
                name: face.name.clone(),
                change: change.to_owned(),
                then: before,
                now: Some(face.said.text.clone()),
                picture: face.picture.clone(),
            })
        };
        let lie = |mat: &SharedMat| -> Vec<(String, String)> {
            mat.cards.iter().map(|card| (card.topic.clone(), card.said.id.clone())).collect()
        };
        let mat = |mat: &SharedMat| {
            let change = match then.mats.iter().find(|before| before.of == mat.of) {
                Some(before) if lie(before) == lie(mat) && before.day == mat.day => return None,
                Some(_) => "more",
                None => "new",
            };
            let named = self.named("mat", "mat-begin", change);
            let name = match &mat.name {
                Some(area) => self.words.with("print-easy-mat.part", &[("name", Arg::Text(area.clone()))]),
                None => named.name,
            };
            Some(SharedNews { id: Some(mat.of.clone()), name, ..named })
        };
        now.faces.iter().filter_map(face).chain(now.mats.iter().filter_map(mat)).collect()
    }

    fn new_answer(&self, had: &Had, question: &Question) -> Option<SharedNews> {
        let goes = |plan: &Plan| {
            !question.ask.safety
                && plan.answer(&question.id).is_some_and(|answer| !answer.views.is_empty())
                && plan::goes_with(plan, question, self.reader)
        };
        if !goes(self.whole) {
            return None;
        }
        let text = |option: &str| self.item(Subject::Life(&question.id), option, Vec::new()).text;
        let own = |plan: &Plan| {
            let view = plan.answer(&question.id)?.view_of(crate::record::PersonId::Me)?;
            Some(text(&view.what))
        };
        let changes: Vec<&Change> =
            had.changes.iter().filter(|change| is_of(&change.path, question)).collect();
        let (change, then, now) = match plan::answer_changed(&question.id, &changes) {
            _ if !goes(&had.plan) => ("new", None, own(self.whole)),
            None | Some(Changed::Private) => return None,
            Some(Changed::New(now)) => ("new", None, now.as_deref().map(text)),
            Some(Changed::Other(then, now)) => ("other", Some(text(&then)), Some(text(&now))),
            Some(Changed::More) => ("more", None, None),
            Some(Changed::View) => ("view", None, None),
            Some(Changed::Gone) => ("gone", own(&had.plan), None),
        };
        Some(SharedNews {
            about: "answer".to_owned(),
            id: Some(question.id.clone()),
            name: self.name(&question.id),
            change: change.to_owned(),
            then,
            now,
            picture: question.picture().to_owned(),
        })
    }

    fn new_goals(&self, had: &Had) -> Vec<SharedNews> {
        let goal = |goal: &plan::Goal| {
            let is_it = |about: Subject<'_>| matches!(about, Subject::Goal(id, _) if id == goal.id);
            let change = self.of_part(had.seen.goal(&goal.id).is_some(), had.any(is_it))?;
            let name = self.title(goal);
            Some(SharedNews { id: Some(goal.id.clone()), name, ..self.named("goal", "part-plan", change) })
        };
        self.seen.goals.iter().filter_map(goal).collect()
    }

    fn new_decisions(&self, had: &Had) -> Vec<SharedNews> {
        let one = |(id, decision): (&str, &plan::Decision)| {
            let is_it = |about: Subject<'_>| matches!(about, Subject::Decision(of, _) if of == id);
            let change = self.of_part(had.seen.decision(id).is_some(), had.any(is_it))?;
            let about = self.picked(Subject::Decision(id, DecisionPart::About)).map(|about| about.text);
            let name = decision.words.clone().or(about);
            let named = self.named("decision", "decide-open", change);
            Some(SharedNews { id: Some(id.to_owned()), name: name.unwrap_or(named.name), ..named })
        };
        self.seen.decisions().into_iter().filter_map(one).collect()
    }
}

// What the reader had.
struct Had {
    plan: Plan,
    seen: Plan,
    parts: Parts,
    changes: Vec<Change>,
}

impl Had {
    fn any(&self, is_it: impl Fn(Subject<'_>) -> bool) -> bool {
        self.changes.iter().any(|change| Subject::of(&change.path).is_some_and(|(about, _)| is_it(about)))
    }
}

fn is_of(path: &Path, question: &Question) -> bool {
    matches!(Subject::of(path), Some((Subject::Life(id) | Subject::Follow(id, _), _)) if id == question.id)
}
