//! What carers say of themselves, as far as it goes to this reader.

use uuid::Uuid;

use super::super::data::{SharedCarer, SharedCarerSays};
use super::From;
use crate::plan::{Carer, SOCIAL_WORKER, carer_words};
use crate::record::CarerPart;
use crate::words::plain;

impl From<'_> {
    /// Only for a social worker, and only what each carer's own yes covers. It hangs on nothing that the person said, and
    /// nothing else hangs on it.
    pub(super) fn carers(&self) -> Vec<SharedCarer> {
        if self.reader != SOCIAL_WORKER {
            return Vec::new();
        }
        let all = self.whole.carers_for(CarerPart::Give).into_iter();
        all.filter_map(|(who, carer)| self.carer(who, &carer)).collect()
    }

    fn carer(&self, who: Uuid, carer: &Carer) -> Option<SharedCarer> {
        let known = self.whole.people.get(&who);
        let is_friend = carer.pick(CarerPart::Tie) == Some("friend")
            || known.is_some_and(|person| person.role == Some(crate::plan::Role::Friend));
        let says = |part: &CarerPart| {
            let answers = carer.answers(*part);
            let own = carer.own(*part).map(str::to_owned);
            (!answers.is_empty() || own.is_some()).then(|| SharedCarerSays {
                about: part.id().to_owned(),
                texts: answers.iter().map(|id| plain(&self.words.get(&carer_words(*part, id)))).collect(),
                answers: answers.into_iter().map(str::to_owned).collect(),
                own,
            })
        };
        Some(SharedCarer {
            id: who.to_string(),
            name: carer.name().map(str::to_owned).or_else(|| known.and_then(|person| person.name.clone())),
            tie: if is_friend { "friend" } else { "family" }.to_owned(),
            says: CarerPart::ASKED.iter().filter_map(says).collect(),
            said: self.date(carer.last()?.at),
            agreed: self.date(self.whole.carer(who)?.yes(CarerPart::Give)?.said.at),
        })
    }
}
