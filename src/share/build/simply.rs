//! What was said in a simpler way.

use super::super::data::*;
use super::From;
use crate::content::Question;
use crate::pictures::Pictures;
use crate::plan::{self, ALL_OF_LIFE, CardSort, PUT, Said, mat_topics, topic_area};
use crate::record::{PersonId, Subject};
use crate::words::plain;

impl From<'_> {
    /// None where nothing of it goes to this reader.
    pub(super) fn simply(&self) -> Option<SharedSimply> {
        let life = mat_topics(self.content, ALL_OF_LIFE);
        // Each area with what was shown of its questions behind it.
        let topics = life.iter().flat_map(|topic| {
            let of_area = topic_area(topic).map(|area| mat_topics(self.content, area));
            std::iter::once(topic.clone()).chain(of_area.unwrap_or_default())
        });
        let faces = topics.filter_map(|topic| {
            let said = self.seen.feel.get(&topic)?;
            let item = self.item(Subject::Feel(&topic), &said.what, vec![self.saying_of(said)]);
            Some(self.topic(&topic, item))
        });
        let areas = self.content.areas.iter().map(|area| area.id.as_str());
        let mats = std::iter::once(ALL_OF_LIFE).chain(areas).filter_map(|of| {
            let (_, sort) = self.seen.sorts_of(of).next_back()?;
            Some(self.mat(of, sort))
        });
        let simply = SharedSimply { faces: faces.collect(), mats: mats.collect() };
        (simply != SharedSimply::default()).then_some(simply)
    }

    fn mat(&self, of: &str, sort: &CardSort) -> SharedMat {
        let cards = mat_topics(self.content, of).into_iter().filter_map(|topic| {
            let said = sort.at.get(&topic)?;
            Some(self.topic(&topic, self.put(said)))
        });
        let area = (of != ALL_OF_LIFE).then(|| plan::area_topic(of));
        SharedMat {
            of: of.to_owned(),
            name: area.map(|area| plain(&self.words.get(&area))),
            day: sort.day,
            // “I said that it is right” is the person's own to say.
            right: sort.is_right() && sort.right.as_ref().is_some_and(|said| said.by == PersonId::Me),
            cards: cards.collect(),
        }
    }

    fn put(&self, said: &Said<String>) -> SharedItem {
        let key = format!("put.{}", said.what);
        let order = PUT.iter().position(|put| *put == said.what).unwrap_or(usize::MAX);
        let marked = self.words.get(&key);
        let look =
            ItemLook { picture: Pictures::key_for(&key), order, unpaid: false, marked: marked.clone() };
        SharedItem { id: said.what.clone(), text: plain(&marked), said: vec![self.saying_of(said)], look }
    }

    fn topic(&self, topic: &str, said: SharedItem) -> SharedTopic {
        let question = self.content.question(topic);
        let key = question.map_or_else(|| topic.to_owned(), Question::name_key);
        let picture = question.map_or_else(|| topic.to_owned(), |question| question.picture().to_owned());
        SharedTopic { topic: topic.to_owned(), name: plain(&self.words.get(&key)), said, picture }
    }
}
