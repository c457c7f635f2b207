//! How to talk with me, on paper: each thing with its picture and its words. What somebody else than the person says
//! stands below who says it, and what anybody thinks below who thinks so.

use super::clean;
use super::data::{PeopleSaid, Saying, SharedTalk};
use super::sheet::{Paper, PaperLine, Picture};
use crate::record::PersonId;

// Own words longer than this are cut here; the data has them whole.
const MOST_OWN: usize = 160;
// More people than this do not stand beside each other on paper.
const MOST_PEOPLE: usize = 3;
// How sure somebody can be, each with its sentence.
const SURES: [&str; 3] = ["sure", "fairly", "guess"];

/// One thing: its picture, what it is, and what is said of it.
pub(super) struct TalkCard {
    pub picture: Option<Picture>,
    /// Its columns: one, or one for each part of a row of a chart.
    pub cells: Vec<Vec<PaperLine>>,
    /// Whether more is said than stands here.
    pub cut: bool,
}

/// All of it, what matters most first: how yes and no, stop, pain and being tired are shown; what people think that
/// the person means, and what to do; what the person wants to tell; then how sure, when and where.
pub(super) fn cards(looks: &Paper<'_>, talk: &SharedTalk) -> Vec<TalkCard> {
    let is_first = |said: &&PeopleSaid| !["sure", "time", "position"].contains(&said.about.as_str());
    let (first, last): (Vec<&PeopleSaid>, Vec<&PeopleSaid>) = talk.signs.iter().partition(is_first);
    let first = first.into_iter().map(|said| sign(looks, said));
    let rows = talk.means.iter().chain(&talk.tells).map(|parts| row(looks, parts));
    let uses = uses(looks);
    first.chain(rows).chain(last.into_iter().map(|said| sign(looks, said))).chain(uses).collect()
}

fn sign(looks: &Paper<'_>, said: &PeopleSaid) -> TalkCard {
    let mut card = TalkCard {
        picture: picture(looks, &[said]).or_else(|| looks.picture(&[&own_picture(&said.about)])),
        cells: vec![vec![PaperLine::bold(looks.plain(&format!("print-talk.{}", said.about)))]],
        cut: false,
    };
    card.add(looks, said);
    card
}

// The picture of what was asked.
fn own_picture(about: &str) -> String {
    match about {
        "yes" => "seen-ask-yes",
        "no" => "seen-ask-no",
        "pain" => "way-hold",
        "tired" => "life-rest",
        "sure" => "seen-many-again",
        "time" => "goal-time",
        "position" => "pause-heading",
        _ => "talk-stop",
    }
    .to_owned()
}

fn row(looks: &Paper<'_>, parts: &[PeopleSaid]) -> TalkCard {
    let all: Vec<&PeopleSaid> = parts.iter().collect();
    let picture = picture(looks, &all).or_else(|| looks.picture(&["own-words"]));
    let mut card = TalkCard { picture, cells: Vec::new(), cut: false };
    let mut all: Vec<PersonId> = parts.iter().flat_map(people).collect();
    all.dedup();
    let sure = parts.iter().find(|said| said.about == "sure");
    for said in parts.iter().filter(|said| said.about != "sure") {
        card.cells.push(vec![PaperLine::bold(looks.plain(&format!("print-talk-row.{}", said.about)))]);
        // Where all of a row is from one person, they are named once: where they say what it means.
        let thought = said.about == "means";
        card.add_as(looks, said, thought || all.len() > 1, sure.filter(|_| thought));
    }
    card
}

fn uses(looks: &Paper<'_>) -> Option<TalkCard> {
    let about = looks.data.about.as_ref()?;
    let known = about.uses.iter().map(|id| looks.plain(&format!("about-uses.{id}")));
    let lines: Vec<PaperLine> = known.map(PaperLine::theirs).collect();
    let title = PaperLine::bold(looks.plain("talk-uses"));
    let picture = about.uses.first().map(|id| format!("about-uses-{id}"));
    let picture = picture.and_then(|key| looks.picture(&[&key, "about-uses"]));
    (!lines.is_empty()).then(|| TalkCard { picture, cells: vec![[vec![title], lines].concat()], cut: false })
}

// The first card that somebody picked shows it.
fn picture(looks: &Paper<'_>, all: &[&PeopleSaid]) -> Option<Picture> {
    let mut items = all.iter().flat_map(|said| &said.items);
    items.find_map(|item| looks.look(&item.look, &[]))
}

impl TalkCard {
    fn add(&mut self, looks: &Paper<'_>, said: &PeopleSaid) {
        self.add_as(looks, said, true, None);
    }

    // What each person says of it, the person first, named or not; and how sure each of them is.
    fn add_as(&mut self, looks: &Paper<'_>, said: &PeopleSaid, named: bool, sure: Option<&PeopleSaid>) {
        let thought = said.about == "means";
        let people = people(said);
        self.cut |= people.len() > MOST_PEOPLE;
        let mut all = self.cells.pop().unwrap_or_default();
        for who in people.into_iter().take(MOST_PEOPLE) {
            let role = looks.data.role(who);
            if named && thought {
                all.push(PaperLine::ours(looks.get(&format!("print-talk-thinks.{role}"))));
            } else if named && who != PersonId::Me {
                all.push(PaperLine::ours(looks.get(&format!("print-easy-view.{role}"))));
            }
            let is_theirs = |by: &[Saying]| by.iter().any(|said| said.by == who);
            let items = said.items.iter().filter(|item| is_theirs(&item.said));
            all.extend(items.map(|item| looks.line(item)));
            for own in said.words.iter().filter(|own| is_theirs(&own.said)) {
                let (lines, cut) = clean::lines(&own.text, MOST_OWN);
                self.cut |= cut;
                all.extend(lines.into_iter().map(PaperLine::theirs));
            }
            let sure = sure.iter().flat_map(|sure| &sure.items).find(|item| is_theirs(&item.said));
            if let Some(sure) = sure.filter(|sure| SURES.contains(&sure.id.as_str()) && who != PersonId::Me) {
                all.push(PaperLine::ours(looks.get(&format!("print-talk-sure.{}", sure.id))));
            }
        }
        self.cells.push(all);
    }
}

/// Who says something of it, the person first.
pub(super) fn people(said: &PeopleSaid) -> Vec<PersonId> {
    let items = said.items.iter().flat_map(|item| &item.said);
    let all = items.chain(said.words.iter().flat_map(|own| &own.said)).map(|said| said.by);
    let mut people: Vec<PersonId> = Vec::new();
    for who in all {
        if !people.contains(&who) {
            people.push(who);
        }
    }
    people.sort_by_key(|who| *who != PersonId::Me);
    people
}
