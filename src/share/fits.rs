//! What fits on paper. A plan that an honest person makes does, whole. One from elsewhere may hold goals
//! and cards without end, and a document of them would fill the memory of the computer: then the first of
//! each are printed, the document says that there is more, and the attached data has everything.

use super::data::{
    CardList, Saying, SharedAnswer, SharedDecision, SharedGoal, SharedItem, SharedKept, SharedPlan,
};

/// Goals. A busy plan has about ten.
const GOALS: usize = 40;
/// Cards of one list, or answers of one kind. The program's own lists have at most 24.
const CARDS: usize = 40;
/// Answers of one kind of one goal or question; the program's own have at most ten.
const ANSWERS: usize = 16;
/// Views of one thing.
const VIEWS: usize = 20;
/// Questions.
const QUESTIONS: usize = 100;
/// People, and sittings of which the last are printed.
const PEOPLE: usize = 100;

/// What is printed of a plan that is too large for paper; none where all of it is.
pub(super) fn printed(data: &SharedPlan) -> Option<SharedPlan> {
    let mut print = data.clone();
    let mut cut = Cut(false);
    cut.to(&mut print.people, PEOPLE);
    cut.keep_last(&mut print.sittings, PEOPLE);
    for sitting in &mut print.sittings {
        cut.to(&mut sitting.people, ANSWERS);
    }
    cut.to(&mut print.safety, VIEWS);
    cut.to(&mut print.not_here, QUESTIONS);
    if let Some(money) = &mut print.money {
        cut.to(&mut money.missing, QUESTIONS);
    }
    if let Some(about) = &mut print.about {
        for list in [&mut about.likes, &mut about.matters, &mut about.supports] {
            cut.cards(list);
        }
    }
    if let Some(since) = &mut print.since {
        cut.to(&mut since.changes, QUESTIONS);
    }
    if let Some(life) = &mut print.life {
        cut.to(life, QUESTIONS);
        life.iter_mut().for_each(|answer| cut.answer(answer));
    }
    if let Some(plan) = &mut print.plan {
        cut.to(&mut plan.goals, GOALS);
        plan.goals.iter_mut().for_each(|goal| cut.goal(goal));
        cut.to(&mut plan.kept, QUESTIONS);
        cut.to(&mut plan.decisions, GOALS);
        plan.decisions.iter_mut().for_each(|decision| cut.decision(decision));
        plan.kept.iter_mut().for_each(|kept| cut.kept(kept));
    }
    cut.0.then_some(print)
}

/// Cuts lists, and knows whether it has cut any.
struct Cut(bool);

impl Cut {
    fn to<T>(&mut self, list: &mut Vec<T>, most: usize) {
        self.0 |= list.len() > most;
        list.truncate(most);
    }

    fn keep_last<T>(&mut self, list: &mut Vec<T>, most: usize) {
        self.0 |= list.len() > most;
        let _ = list.drain(..list.len().saturating_sub(most));
    }

    fn items(&mut self, items: &mut Vec<SharedItem>, most: usize) {
        self.to(items, most);
        items.iter_mut().for_each(|item| self.said(&mut item.said));
    }

    fn said(&mut self, said: &mut Vec<Saying>) {
        self.keep_last(said, VIEWS);
    }

    fn cards(&mut self, list: &mut CardList) {
        self.items(&mut list.cards, CARDS);
        if let Some(own) = &mut list.own {
            self.said(&mut own.said);
        }
    }

    fn answer(&mut self, answer: &mut SharedAnswer) {
        // The person's own view is the one that must not go.
        if answer.views.len() > VIEWS {
            let own = answer.own_view().cloned();
            self.to(&mut answer.views, VIEWS - 1);
            answer.views.extend(own);
        }
        self.items(&mut answer.hard, ANSWERS);
        self.items(&mut answer.helpers, ANSWERS);
        self.cards(&mut answer.good);
        self.to(&mut answer.notes, VIEWS);
        if let Some(result) = &mut answer.result {
            self.to(&mut result.with, VIEWS);
        }
        for own in answer.more.iter_mut().chain(&mut answer.notes) {
            self.said(&mut own.said);
        }
    }

    fn kept(&mut self, kept: &mut SharedKept) {
        let SharedKept { who, days, times, stay, pays, .. } = kept;
        for list in [who, days, times, stay, pays] {
            self.items(list, ANSWERS);
        }
    }

    fn decision(&mut self, decision: &mut SharedDecision) {
        let SharedDecision { help, showed, who, by, asked, say, why, least, lose, .. } = decision;
        for list in [help, showed, who, by] {
            self.items(list, VIEWS);
        }
        self.to(asked, PEOPLE);
        for list in [say, why, least, lose] {
            self.to(list, VIEWS);
        }
    }

    fn goal(&mut self, goal: &mut SharedGoal) {
        let SharedGoal { want, what, who, days, times, pays, .. } = goal;
        for list in [want, what, who, days, times, pays] {
            self.items(list, ANSWERS);
        }
        self.said(&mut goal.said);
        if let Some(own) = &mut goal.what_own {
            self.said(&mut own.said);
        }
    }
}
