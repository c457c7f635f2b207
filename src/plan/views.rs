//! Several views of one answer: whose they are, how they stand beside each other, and what came of it. Nobody's
//! view takes the place of another's.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Answer, Plan, Said};
use crate::content::{Content, LATER, NOT_AGREED, Question};
use crate::record::{Follow, How, Path, PersonId, Subject, Value};

/// In the place of a view: whoever took part had not answered.
pub const NOBODY_YET: &str = "none";

/// How the views of one question stand beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Beside {
    /// They differ, and nothing came of that yet.
    Differ,
    /// The person answers first: nobody is led by what somebody else said.
    First,
    /// They do not agree.
    NotAgreed,
    /// They agree on one.
    Agreed,
    /// They are the same.
    Same,
    /// They are private: nothing is said of them but what they are about.
    Private,
}

/// A question that more than one person answered.
#[derive(Debug, Clone, Copy)]
pub struct TwoViews<'a> {
    /// The question.
    pub question: &'a Question,
    /// How the views stand beside each other.
    pub beside: Beside,
}

impl Answer {
    /// The newest view of somebody: any answer but `later`.
    pub fn view_of(&self, who: PersonId) -> Option<&Said<String>> {
        self.views.iter().rfind(|said| said.by == who).filter(|said| said.what != LATER)
    }

    /// What others than the person answered, the newest of each, in the order in which it was said.
    pub fn others(&self) -> Vec<&Said<String>> {
        let people: BTreeSet<PersonId> = self.views.iter().map(|said| said.by).collect();
        let others = people.into_iter().filter(|who| matches!(who, PersonId::Other(_)));
        let mut others: Vec<&Said<String>> = others.filter_map(|who| self.view_of(who)).collect();
        others.sort_by_key(|said| said.id);
        others
    }

    /// Whether others said something of it, in an answer or in their own words.
    pub fn is_of_others(&self) -> bool {
        !self.others().is_empty() || !self.notes.is_empty()
    }

    /// The person's own view first, then those of others.
    pub fn side_by_side(&self) -> Vec<&Said<String>> {
        self.view_of(PersonId::Me).into_iter().chain(self.others()).collect()
    }

    /// What came of setting the views side by side, while every view that it was about still stands. Whoever took
    /// part and answers anew ends it, whatever the clocks say.
    pub fn result(&self) -> Option<&Said<String>> {
        let met = self.met.as_ref()?;
        let stands = self.met_with.iter().all(|(who, view)| {
            let now: Vec<String> = self
                .views
                .iter()
                .filter(|said| said.by.to_string() == *who)
                .map(|s| s.id.to_string())
                .collect();
            match view.as_str() {
                NOBODY_YET => now.is_empty(),
                view => now == [view],
            }
        });
        stands.then_some(met)
    }

    /// The answer that was agreed on. The person agrees: what somebody else says in their place is no agreement.
    pub fn agreed(&self) -> Option<&Said<String>> {
        self.result().filter(|met| met.what != NOT_AGREED && met.by == PersonId::Me)
    }

    // How the views stand beside each other, of a question that is not private.
    fn beside(&self, person_answers: bool) -> Option<Beside> {
        let views = self.side_by_side();
        let own = self.view_of(PersonId::Me).is_some();
        if self.others().is_empty() {
            return None;
        }
        // Who said yes to what somebody else thinks was not led to it unasked.
        if !own && person_answers && self.agreed().is_none() {
            return Some(Beside::First);
        }
        if views.len() < 2 && self.agreed().is_none() {
            return None;
        }
        Some(match self.result() {
            Some(met) if met.what == NOT_AGREED => Beside::NotAgreed,
            Some(_) => Beside::Agreed,
            None if views.iter().all(|view| view.what == views[0].what) => Beside::Same,
            None => Beside::Differ,
        })
    }
}

impl Plan {
    /// Whether the person gives the answers, in whatever way. Where helpers say what they see or think, there is
    /// nobody who could be led.
    pub fn person_answers(&self) -> bool {
        let today = self.today();
        let how = today.how.as_deref().or_else(|| self.how_last_time(self.now));
        let is_given = |(_, how): &(&str, How)| how.is_given();
        today.alone
            || how.is_none_or(|how| {
                super::WAYS_TO_ANSWER.iter().find(|(id, _)| *id == how).is_none_or(is_given)
            })
    }

    /// The answer that a question's own screen shows as picked: that of whoever answers now. What somebody else
    /// said is not there, so that nobody is led by it.
    pub(super) fn shown_as_answer(&self, question: &str) -> Option<&Said<String>> {
        let answer = self.answer(question)?;
        match self.today().entry().by {
            PersonId::Me => answer.own().filter(|_| !answer.differs()),
            who => answer.views.iter().rfind(|said| said.by == who),
        }
    }

    /// Whether a question is settled for now, for whoever answers: any answer but `later`. That somebody else
    /// answered is not it.
    pub fn is_settled(&self, question: &str) -> bool {
        let Some(answer) = self.answer(question) else { return false };
        if self.person_answers() { answer.is_counted() } else { answer.is_given() }
    }

    /// What whoever helps now noted beside a question.
    pub(super) fn own_note(&self, question: &str) -> Option<&Said<String>> {
        let helper = self.today().helper()?;
        self.note_of(question, helper)
    }

    /// What somebody saw or knows of a question, in their words.
    pub fn note_of(&self, question: &str, who: PersonId) -> Option<&Said<String>> {
        self.answer(question)?.notes.iter().find(|note| note.by == who)
    }

    /// What is to be recorded when those who are here agree on an answer, or do not ([`NOT_AGREED`]): also who they are,
    /// each with their view as it is now. None where nobody of them is here who answered.
    pub fn meet(&self, question: &str, result: &str) -> Option<Vec<(Path, Value)>> {
        let answer = self.answer(question)?;
        let today = self.today();
        let here: Vec<Uuid> =
            today.here().filter(|id| answer.view_of(PersonId::Other(*id)).is_some()).collect();
        if here.is_empty() {
            return None;
        }
        let about = Subject::Follow(question, Follow::Agreed);
        let me = (today.entry().by == PersonId::Me).then_some(PersonId::Me);
        let with: Vec<PersonId> = me.into_iter().chain(here.into_iter().map(PersonId::Other)).collect();
        let mut said = vec![(about.path(), Value::Pick(result.to_owned()))];
        said.extend(with.iter().map(|who| {
            let view = answer.views.iter().rfind(|view| view.by == *who);
            let view = view.map_or_else(|| NOBODY_YET.to_owned(), |view| view.id.to_string());
            (about.option(&who.to_string()), Value::Pick(view))
        }));
        // Whoever took part before and does not now.
        let gone = answer.met_with.keys().filter(|known| !with.iter().any(|who| who.to_string() == **known));
        said.extend(gone.map(|who| (about.option(who), Value::Gone)));
        Some(said)
    }
}

/// The questions that more than one person answered, those first in which the views differ. Nothing about safety
/// is among them; of what is private only that it is one.
pub fn both<'a>(plan: &Plan, content: &'a Content) -> Vec<TwoViews<'a>> {
    let answers = plan.person_answers();
    let two = |question: &'a Question| {
        let answer = plan.answer(&question.id)?;
        let beside = match question.ask.private {
            true => (!answer.others().is_empty()).then_some(Beside::Private),
            false => answer.beside(answers),
        };
        Some(TwoViews { question, beside: beside? })
    };
    let mut all: Vec<TwoViews<'_>> =
        content.questions.iter().filter(|question| !question.ask.safety).filter_map(two).collect();
    all.sort_by_key(|two| two.beside);
    all
}

#[cfg(test)]
mod tests;
