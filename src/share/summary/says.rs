//! Sentences about a need that can be lifted as they stand, put together from fixed words.

use super::super::data::{SharedAnswer, SharedItem, SharedKept};
use super::Summary;
use crate::plan::{NO_HELP, NOBODY, is_help};

/// Which place of the Regulations an answer to “What happens with no help?” belongs to.
pub(super) fn regulation(hard: &str) -> &'static str {
    match hard {
        "cannot" => "2-3-a",
        "hurts" | "upsets" | "pain" => "2-3-b",
        "danger" => "2-3-c",
        "slow" => "2-3-d",
        "changes" => "2-4",
        "ill" | "lonely" | "stuck" | "family-tired" => "2-1-c",
        _ => "",
    }
}

impl Summary<'_> {
    // What the person's own answer says, after the name: “needs help every time to wash”. Where there are
    // no words for it, the answer itself.
    pub(super) fn need_phrase(&self, answer: &SharedAnswer) -> String {
        let Some((option, text)) = answer.counted() else { return String::new() };
        let key = format!("print-need-{}.{}", answer.question, option);
        if self.looks.words.has(&key) {
            self.get(&key)
        } else {
            self.looks.with("print-say.quoted", &[("words", text.trim_end_matches('.'))])
        }
    }

    // “Sam needs help with every wash. With no help, it hurts and it is not safe. Help comes from family
    // now: on Monday and Friday.” Needs that are helped together are in one sentence.
    pub(super) fn need_sentence(&self, together: &[&SharedAnswer]) -> String {
        let Some(answer) = together.first() else { return String::new() };
        let name = self.person();
        let need = self.and(together.iter().map(|answer| self.need_phrase(answer)).collect());
        let mut all = vec![self.looks.with("print-say.need", &[("name", &name), ("need", &need)])];
        let hard: Vec<String> =
            answer.hard.iter().filter(|item| item.id != "none").map(|item| self.clause(item)).collect();
        if !hard.is_empty() {
            all.push(self.looks.with("print-say.hard", &[("hard", &self.and(hard))]));
        }
        if let Some(help) = self.help_sentence(answer, together.len()) {
            all.push(help);
        }
        all.join(" ")
    }

    // Things one after the other, within a sentence.
    pub(super) fn and(&self, mut things: Vec<String>) -> String {
        match (things.pop(), things.is_empty()) {
            (None, _) => String::new(),
            (Some(only), true) => only,
            (Some(last), false) => {
                self.looks.with("print-say.and", &[("first", &self.looks.list(things)), ("last", &last)])
            }
        }
    }

    fn clause(&self, item: &SharedItem) -> String {
        let key = format!("print-say-hard.{}", item.id);
        if self.looks.words.has(&key) { self.get(&key) } else { item.text.trim_end_matches('.').to_owned() }
    }

    fn help_sentence(&self, answer: &SharedAnswer, here: usize) -> Option<String> {
        let nobody = answer.helpers.iter().any(|helper| helper.id == NOBODY);
        let who: Vec<String> = answer
            .helpers
            .iter()
            .filter(|helper| is_help(&helper.id))
            .map(|helper| self.helper(helper, "print-say-helper"))
            .collect();
        if who.is_empty() {
            let not_needed = answer.helpers.iter().any(|helper| helper.id == NO_HELP);
            return match (nobody, not_needed) {
                (true, _) => Some(self.get("print-say.nobody")),
                (false, true) => Some(self.get("print-say.not-needed")),
                (false, false) => None,
            };
        }
        let who = self.and(who);
        let when = self.kept_of(&answer.question).map(|kept| self.when(kept, here)).unwrap_or_default();
        Some(if when.is_empty() {
            self.looks.with("print-say.help", &[("who", &who)])
        } else {
            self.looks.with("print-say.help-when", &[("who", &who), ("when", &self.looks.list(when))])
        })
    }

    // A helper in the social worker's words, or as the person picked it.
    pub(super) fn helper(&self, item: &SharedItem, family: &str) -> String {
        let key = format!("{family}.{}", item.id);
        let text = if self.looks.words.has(&key) { self.get(&key) } else { item.text.clone() };
        self.whose(&text, &item.said)
    }

    // Days, times of the day and hours of help that must go on. Where it is for more than the needs that are
    // spoken of here, that is said: the hours are those of all of it.
    pub(super) fn when(&self, kept: &SharedKept, here: usize) -> Vec<String> {
        let mut when = Vec::new();
        if kept.days.len() == 7 {
            when.push(self.get("print-say.every-day"));
        } else if !kept.days.is_empty() {
            let days = self.and(kept.days.iter().map(|day| day.text.clone()).collect());
            when.push(self.looks.with("print-say.on", &[("days", &days)]));
        }
        if !kept.times.is_empty() {
            when.push(self.and(kept.times.iter().map(|time| lower(&time.text)).collect()));
        }
        if let Some(hours) = kept.hours.as_ref().filter(|hours| hours.id != "not-known") {
            let key = format!("print-say-hours.{}", hours.id);
            when.push(if self.looks.words.has(&key) { self.get(&key) } else { lower(&hours.text) });
        }
        if kept.questions.len() > here
            && let Some(last) = when.last_mut()
        {
            *last = self.looks.with("print-say.for-all", &[("when", last), ("name", &kept.name)]);
        }
        when
    }
}

// “In the morning” within a sentence.
pub(super) fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
