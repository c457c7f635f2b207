//! The answers about my life; those about safety by themselves.

use std::collections::BTreeSet;

use super::super::data::*;
use super::super::gate;
use super::From;
use crate::content::{NOT_AGREED, Question};
use crate::plan::{self, Answer, Said};
use crate::record::{Follow, How, Path, PersonId, SEEN, SittingPart, Subject};
use crate::words::plain;

// In the place of an option, where there are own words only.
const NO_ANSWER: &str = "none-picked";

impl From<'_> {
    // Every question that this or an earlier version asks.
    fn all(&self) -> impl Iterator<Item = &Question> {
        self.content.questions.iter().chain(&self.content.past)
    }

    fn goes(&self, question: &Question) -> bool {
        plan::goes_with(self.whole, question, self.reader)
    }

    pub(super) fn life(&self) -> Vec<SharedAnswer> {
        let here = self.all().filter(|question| !question.ask.safety && self.goes(question));
        here.filter_map(|question| Some(self.answer(question, self.seen.answer(&question.id)?))).collect()
    }

    // Questions of this version only. Those about safety have a place of their own, or none.
    pub(super) fn not_here(&self) -> Vec<SharedQuestion> {
        let is_here = |question: &Question| {
            let answer = self.seen.answer(&question.id).filter(|_| self.goes(question));
            answer.is_some_and(|answer| !answer.views.is_empty())
        };
        let missing =
            self.content.questions.iter().filter(|question| !question.ask.safety && !is_here(question));
        missing
            .map(|question| SharedQuestion {
                question: question.id.clone(),
                name: self.name(&question.id),
                face: self.has_face(question),
            })
            .collect()
    }

    // A face of its own, or that of its area, which answers none of the private questions in it.
    fn has_face(&self, question: &Question) -> bool {
        let area = question.area.as_ref().map(|(area, _)| plan::area_topic(area));
        let area = area.filter(|_| !question.ask.private);
        self.seen.has_felt(&question.id) || area.is_some_and(|area| self.seen.has_felt(&area))
    }

    pub(super) fn safety(&self) -> Vec<SafetyAnswer> {
        let here = self.all().filter(|question| question.ask.safety && self.goes(question));
        here.flat_map(|question| {
            let answer = self.seen.answer(&question.id);
            let views = answer.map(|answer| answer.views.as_slice()).unwrap_or_default();
            let mut said: Vec<_> = views.iter().map(|view| self.said_of_safety(question, view)).collect();
            if said.is_empty() {
                said.extend(self.words_about_safety(question));
            }
            said
        })
        .collect()
    }

    fn said_of_safety(&self, question: &Question, view: &Said<String>) -> SafetyAnswer {
        let about = Subject::Life(&question.id);
        let sitting = view.sitting.to_string();
        let apart = self.whole.sitting(view.sitting).apart;
        let worry = question.ask.choice(&view.what).is_some_and(|choice| choice.worry);
        SafetyAnswer {
            question: question.id.clone(),
            asked: plain(&self.words.get(question.key())),
            option: view.what.clone(),
            text: self.item(about, &view.what, Vec::new()).text,
            worry,
            said: self.saying_of(view),
            room: gate::room(self.log, view.sitting, view.id),
            apart: apart.map(|id| self.item(Subject::Sitting(&sitting, SittingPart::Apart), &id, Vec::new())),
            more: self.words_of(&question.id, Follow::More),
            past: question.past,
        }
    }

    // Own words without a pick. Nobody can tell what they mean, so they are read as a worry.
    fn words_about_safety(&self, question: &Question) -> Option<SafetyAnswer> {
        let path = Subject::Follow(&question.id, Follow::More).path();
        let statement = gate::shown(self.log, &path).into_iter().next_back()?;
        let view = Said::in_statement(NO_ANSWER.to_owned(), statement);
        let words = self.words_of(&question.id, Follow::More)?;
        let text = plain(&self.words.get("print-first.no-answer"));
        Some(SafetyAnswer { worry: true, text, more: Some(words), ..self.said_of_safety(question, &view) })
    }

    fn words_of(&self, question: &str, follow: Follow) -> Option<OwnWords> {
        let answer = self.seen.answer(question)?;
        let path: Path = Subject::Follow(question, follow).path();
        Some(OwnWords { text: answer.more.clone()?, said: self.sayings(&path) })
    }

    fn result(&self, question: &str, given: &Answer) -> Option<ViewsResult> {
        let met = given.result()?;
        let agreed =
            (met.what != NOT_AGREED).then(|| self.item(Subject::Life(question), &met.what, Vec::new()));
        let (option, text) = agreed.map(|item| (item.id, item.text)).unzip();
        let with = given.met_with.keys().filter_map(|who| who.parse().ok());
        // The person first, then the others as they answered.
        let mut with: Vec<PersonId> = with.collect();
        with.sort_by_key(|who| (*who != PersonId::Me, given.view_of(*who).map(|view| view.id)));
        Some(ViewsResult { agreed: option.is_some(), option, text, with, said: self.saying_of(met) })
    }

    // Only of an answer that the person showed in this way.
    fn watched(&self, question: &str, given: &Answer) -> Option<Watched> {
        let own = given.own().filter(|own| own.how == How::Showed)?;
        let path = Subject::Life(question).path();
        let before = format!("{SEEN}{path}/");
        let mut watched = Watched { rounds: self.seen.seen_rounds(&path), ..Watched::default() };
        for (asked, saw) in &self.seen.seen {
            let Some((round, option)) = asked.strip_prefix(&before).and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            // What follows the question, such as who helps, was watched for by itself.
            if round.parse::<uuid::Uuid>().is_err() {
                continue;
            }
            let count = if option == own.what { &mut watched.answer } else { &mut watched.others };
            match saw.as_str() {
                "yes" => count.yes += 1,
                "no" => count.no += 1,
                _ => count.unclear += 1,
            }
        }
        (watched.rounds > 0).then_some(watched)
    }

    fn answer(&self, question: &Question, given: &Answer) -> SharedAnswer {
        let id = question.id.as_str();
        let view = |said: &Said<String>| {
            let item = self.item(Subject::Life(id), &said.what, Vec::new());
            View { option: item.id, text: item.text, said: self.saying_of(said), look: item.look }
        };
        // What was said of its help, by itself or with its area; of a need only.
        let need = given.option().is_some_and(|option| question.is_need(option));
        let (help_id, helped) = match plan::help_of(self.seen, self.content, question) {
            (help, Some(said)) if need => (help, said),
            _ => (question.id.clone(), given),
        };
        let of_help = |follow| Subject::Follow(help_id.as_str(), follow);
        let several = |follow, picked: &BTreeSet<String>| self.items(of_help(follow), picked);
        let help = question.ask.lines.as_ref().and_then(|lines| lines.first());
        let help = help.cloned().unwrap_or_else(|| format!("{}.help", question.key()));
        let good = Subject::Follow(id, Follow::Good);
        let mut answer = SharedAnswer {
            question: question.id.clone(),
            asked: plain(&self.words.get(question.key())),
            asked_help: plain(&self.words.get(&help)),
            name: self.name(id),
            past: question.past,
            outcomes: letters(question),
            wellbeing: areas(question),
            need,
            help: need.then(|| help_id.clone()),
            views: given.views.iter().map(view).collect(),
            hard: several(Follow::Hard, &helped.hard),
            helpers: several(Follow::Helper, &helped.helpers),
            going: self.picked(of_help(Follow::Going)),
            wish: self.picked(Subject::Follow(id, Follow::Wish)),
            not_sure: self.not_sure(&[
                ("hard", of_help(Follow::Hard)),
                ("helper", of_help(Follow::Helper)),
                ("going", of_help(Follow::Going)),
            ]),
            days: self.days(id),
            good: CardList { cards: self.items(good, &given.good.picked), own: self.own(good) },
            more: self.words_of(id, Follow::More),
            notes: given
                .notes
                .iter()
                .map(|note| OwnWords { text: note.what.clone(), said: vec![self.saying_of(note)] })
                .collect(),
            result: self.result(id, given),
            watched: self.watched(id, given),
            photo: self.photo(Subject::Life(id)),
            recording: self.recording(Subject::Life(id)),
            plain: false,
            fine: plan::needs(self.seen, self.content).iter().any(|of| of.question.id == id && of.is_fine()),
            picture: question.picture().to_owned(),
        };
        // What the person is good at can be said of all that is spoken of together; it stands with the first of it.
        let helps = plan::helps(self.seen, self.content);
        let first = helps.iter().find(|help| help.id == help_id).and_then(|help| help.needs.first());
        if need && first.is_some_and(|first| first.question.id == question.id && help_id != question.id) {
            let about = of_help(Follow::Good);
            answer.good.cards.extend(self.items(about, &helped.good.picked));
            answer.good.own = answer.good.own.or_else(|| self.own(about));
        }
        let by_myself = question.area.as_ref().map_or("a", |(_, by_myself)| by_myself.as_str());
        // “I do this by myself”, “I do not want to learn now”: nothing more is to be said of it.
        let is_well = given
            .option()
            .is_some_and(|option| option == by_myself || (question.scored && !question.is_need(option)));
        let only =
            answer.views.len() == 1 && is_well && given.counted().is_some_and(|s| s.by == PersonId::Me);
        answer.plain = only
            && answer.hard.is_empty()
            && answer.helpers.is_empty()
            && answer.more.is_none()
            && answer.days.is_none()
            && answer.notes.is_empty()
            && answer.photo.is_none()
            && answer.recording.is_none();
        answer
    }

    fn days(&self, question: &str) -> Option<SharedDays> {
        let of = |follow| self.picked(Subject::Follow(question, follow));
        let days =
            SharedDays { good: of(Follow::GoodDay), bad: of(Follow::BadDay), often: of(Follow::BadDays) };
        (days != SharedDays::default()).then_some(days)
    }

    pub(super) fn photo(&self, about: Subject<'_>) -> Option<SharedPhoto> {
        let (at, words) = plan::photo_of(about)?;
        let photo = self.seen.photo(about)?;
        let digest = photo.digest.as_ref()?.what.as_str().to_owned();
        let words = photo.words.as_ref().zip(words);
        let words =
            words.map(|(words, at)| OwnWords { text: words.what.clone(), said: self.sayings(&at.path()) });
        Some(SharedPhoto { words, said: self.sayings(&at.path()), digest })
    }

    pub(super) fn recording(&self, about: Subject<'_>) -> Option<SharedRecording> {
        let at = plan::recording_of(about)?.path();
        let digest = self.seen.recording(about)?.what.as_str().to_owned();
        Some(SharedRecording { seconds: 0, said: self.sayings(&at), digest })
    }

    pub(super) fn name(&self, question: &str) -> String {
        let question = self.content.question(question);
        question.map(|question| plain(&self.words.get(&question.name_key()))).unwrap_or_default()
    }
}

pub(super) fn letters(question: &Question) -> Vec<String> {
    question.outcomes.iter().map(|outcome| outcome.letter().to_string()).collect()
}

pub(super) fn areas(question: &Question) -> Vec<String> {
    question.wellbeing.iter().map(|area| area.id()).collect()
}
