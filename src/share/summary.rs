//! The social worker's part, in the order of section 25 of the Care Act 2014. It records what the
//! person says. It never says whether anybody is eligible.

use super::data::{OwnWords, Saying, SharedAnswer, SharedGoal, SharedItem, SharedKept};
use super::sheet::{Block, Note, Paper, Row};
use super::{clean, columns};
use crate::record::{How, PersonId};

mod carer;
mod charts;
mod decide;
mod facts;
mod first;
mod glance;
mod last;
mod meet;
mod money;
mod needs;
mod says;
mod since;
mod views;
mod wish;

// Own words longer than this are cut: in a cell that names a goal, in a cell that describes one, and in
// a wide cell. The data has them whole.
const MOST_NAME: usize = 160;
const MOST_CELL: usize = 500;
const MOST_WIDE: usize = 2000;
// A table of so few rows is not split over two pages.
const SMALL: usize = 6;

/// The pages for the social worker.
pub(super) fn blocks(looks: &Paper<'_>) -> Vec<Block> {
    let mut page = Summary {
        looks,
        usual: usual(looks),
        several_days: looks.data.is_of_several_days(),
        blocks: Vec::new(),
    };
    page.facts();
    page.since();
    page.tell_us_first();
    page.communication();
    page.glance();
    page.needs();
    page.eligible();
    page.meet();
    page.wish();
    page.decisions();
    page.money();
    page.reduce();
    page.direct();
    page.steps();
    page.carers();
    page.missing();
    page.agreement();
    page.blocks
}

pub(super) struct Summary<'a> {
    looks: &'a Paper<'a>,
    /// How most answers of the person were given, and whose hands put them in. Said once; a row says it
    /// only where it was otherwise.
    usual: Option<(How, PersonId)>,
    /// Whether the person's answers were given on several days; then each has its own.
    several_days: bool,
    blocks: Vec<Block>,
}

fn usual(looks: &Paper<'_>) -> Option<(How, PersonId)> {
    let views = looks.data.life.iter().flatten().flat_map(|answer| &answer.views);
    let mut count: Vec<((How, PersonId), usize)> = Vec::new();
    for said in views.map(|view| view.said).filter(|said| said.by == PersonId::Me) {
        let way = (said.how, said.entered_by);
        match count.iter_mut().find(|(known, _)| *known == way) {
            Some((_, times)) => *times += 1,
            None => count.push((way, 1)),
        }
    }
    count.into_iter().max_by_key(|(_, times)| *times).map(|(way, _)| way)
}

impl<'a> Summary<'a> {
    fn life(&self) -> &'a [SharedAnswer] {
        self.looks.data.life.as_deref().unwrap_or_default()
    }

    fn goals(&self) -> &'a [SharedGoal] {
        self.looks.data.plan.as_ref().map_or(&[], |plan| plan.goals.as_slice())
    }

    fn kept(&self) -> &'a [SharedKept] {
        self.looks.data.plan.as_ref().map_or(&[], |plan| plan.kept.as_slice())
    }

    // Goals of a question.
    fn goals_of<'b>(&self, question: &'b str) -> impl Iterator<Item = &'a SharedGoal> + use<'a, 'b> {
        self.goals().iter().filter(move |goal| goal.question.as_deref() == Some(question))
    }

    fn kept_of(&self, question: &str) -> Option<&'a SharedKept> {
        self.kept().iter().find(|kept| kept.questions.iter().any(|of| of == question))
    }

    // Whether a need has a line in the plan, or needs none: help that goes on, or a goal. A goal for one need is for all the
    // help that is spoken of together.
    fn is_planned(&self, need: &SharedAnswer) -> bool {
        let together = self.life().iter().filter(|other| {
            other.question == need.question || (other.help.is_some() && other.help == need.help)
        });
        need.fine
            || self.kept_of(&need.question).is_some()
            || together.into_iter().any(|other| self.goals_of(&other.question).next().is_some())
    }

    // Needs of which everything is the same that is said of their help, together, in the order of the first
    // of each.
    fn by_help<'b>(&self, needs: &[&'b SharedAnswer]) -> Vec<Vec<&'b SharedAnswer>> {
        let mut all: Vec<Vec<&SharedAnswer>> = Vec::new();
        for need in needs {
            let same = |other: &&SharedAnswer| other.help.is_some() && other.help == need.help;
            match all.iter_mut().find(|together| together.first().is_some_and(same)) {
                Some(together) => together.push(need),
                None => all.push(vec![need]),
            }
        }
        all
    }
}

impl Summary<'_> {
    fn get(&self, key: &str) -> String {
        self.looks.plain(key)
    }

    fn heading(&mut self, level: u8, key: &str) {
        let text = self.get(key);
        self.blocks.push(Block::Heading { level, text });
    }

    fn para(&mut self, key: &str) {
        let text = self.get(key);
        self.text(text);
    }

    fn text(&mut self, text: String) {
        self.blocks.push(Block::Para { text, strong: false });
    }

    fn strong(&mut self, text: String) {
        self.blocks.push(Block::Para { text, strong: true });
    }

    // As wide as what stands in each column asks for, and none narrower than it must be.
    fn table_by_content(&mut self, least: &[f32], head: &[&str], rows: Vec<Row>) {
        let widths = columns::by_content(least, &rows);
        self.table(&widths, head, rows);
    }

    fn table(&mut self, widths: &[f32], head: &[&str], mut rows: Vec<Row>) {
        columns::keep_whole(widths, &mut rows);
        let head = head.iter().map(|key| self.get(key)).collect();
        // A row of a small table alone on the next page would be overlooked.
        let whole = rows.len() <= SMALL && rows.iter().all(|row| row.whole && row.title.is_none());
        self.blocks.push(Block::Table { widths: widths.to_vec(), head, rows, whole });
    }

    // Facts, each with what it is.
    fn facts_table(&mut self, widths: &[f32], mut rows: Vec<Row>) {
        for row in &mut rows {
            row.cells.iter_mut().step_by(2).for_each(|cell| cell.head = true);
        }
        self.table(widths, &[], rows);
    }

    fn own(&self, text: &str, most: usize) -> String {
        let (text, cut) = clean::shortened(text, most);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if cut {
            format!("{} {}", text.trim_end_matches('…'), self.get("print-sum-title.cut"))
        } else {
            text
        }
    }

    // Own words; words that somebody else typed say so.
    fn in_own_words(&self, own: &OwnWords, most: usize) -> String {
        let words = self.own(&own.text, most);
        match typed_by(&own.said) {
            Some(by) => {
                self.looks.with("print-sum-meet.words-typed", &[("words", &words), ("by", &self.by(by))])
            }
            None => self.looks.with("print-sum-meet.words", &[("words", &words)]),
        }
    }

    // The name, or “The person”, to begin a sentence with.
    fn person(&self) -> String {
        self.looks.name().unwrap_or_else(|| self.get("print-sum-role.person"))
    }

    // Somebody by their part in the plan, with their name where it is known.
    fn who(&self, who: PersonId) -> String {
        match who {
            PersonId::Other(id) => self.named(&id.to_string()),
            who => self.get(&format!("print-sum-role.{}", self.looks.data.role(who))),
        }
    }

    fn named(&self, id: &str) -> String {
        let role = self.get(&format!("print-sum-role.{}", self.looks.data.role_of(id)));
        match self.looks.data.name_of(id) {
            Some(name) => {
                let name = self.own(name, MOST_NAME);
                self.looks.with("print-sum-role.named", &[("name", &name), ("role", &role)])
            }
            None => role,
        }
    }

    // Somebody after “by”: “Tom (a support worker)”.
    fn by(&self, who: PersonId) -> String {
        let role = self.get(&format!("print-sum-role-by.{}", self.looks.data.role(who)));
        let PersonId::Other(id) = who else { return role };
        match self.looks.data.name_of(&id.to_string()) {
            Some(name) => {
                let name = self.own(name, MOST_NAME);
                self.looks.with("print-sum-role.named", &[("name", &name), ("role", &role)])
            }
            None => role,
        }
    }

    // How something was given, when, and whose hands put it in.
    fn said(&self, said: &Saying) -> String {
        let how = self.get(&format!("print-sum-how.{}", said.how.id()));
        let date = self.looks.words.date(said.date);
        let by = self.by(said.entered_by);
        let key = if said.entered_by == said.by { "print-sum-said.own" } else { "print-sum-said.entered" };
        self.looks.with(key, &[("how", &how), ("date", &date), ("by", &by)])
    }

    // The same, only where it was otherwise than most answers.
    fn said_if_odd(&self, said: &Saying) -> Option<Note> {
        let is_usual = said.by == PersonId::Me && self.usual == Some((said.how, said.entered_by));
        match (is_usual, self.several_days) {
            (false, _) => Some(Note::quiet(self.said(said))),
            (true, true) => Some(Note::quiet(self.looks.words.date(said.date))),
            (true, false) => None,
        }
    }

    // Words with whose view they are, where it is not the person's.
    fn whose(&self, text: &str, said: &[Saying]) -> String {
        match said.iter().map(|said| said.by).find(|by| matches!(by, PersonId::Other(_))) {
            Some(by) => self.looks.with("print-sum-view.of", &[("words", text), ("who", &self.who(by))]),
            None => text.to_owned(),
        }
    }

    fn notes<'b>(&self, items: impl IntoIterator<Item = &'b SharedItem>) -> Vec<Note> {
        items.into_iter().map(|item| Note::plain(self.whose(&item.text, &item.said))).collect()
    }

    // Short things in one line of a cell, in the order in which they were said.
    fn in_a_line(&self, things: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Note> {
        let things: Vec<String> = things.into_iter().map(|thing| thing.as_ref().to_owned()).collect();
        if things.is_empty() { Vec::new() } else { vec![Note::plain(things.join("; "))] }
    }

    fn unknown(&self, notes: Vec<Note>) -> Vec<Note> {
        self.unknown_or(notes, false)
    }

    // “Not sure” is an answer of the person; “Not said” is none.
    fn unknown_or(&self, notes: Vec<Note>, not_sure: bool) -> Vec<Note> {
        let key = if not_sure { "print-sum-meet.not-sure" } else { "print-sum-meet.unknown" };
        if notes.is_empty() { vec![Note::quiet(self.get(key))] } else { notes }
    }

    // The letters of outcomes; where there is none, those of the areas of wellbeing in section 1(2).
    fn letters(&self, outcomes: &[String], areas: &[String]) -> String {
        let line = |letters: Vec<String>| {
            letters.iter().map(|letter| format!("({letter})")).collect::<Vec<_>>().join(" ")
        };
        // `W1` is (a).
        let letter = |area: &String| area.get(1..)?.parse::<u8>().ok().map(|n| char::from(b'`' + n));
        match (outcomes.is_empty(), areas.is_empty()) {
            (false, _) => line(outcomes.to_vec()),
            (true, true) => self.get("print-sum-meet.no-letter"),
            (true, false) => {
                let letters = areas.iter().filter_map(letter).map(|letter| letter.to_string()).collect();
                self.looks.with("print-sum-meet.none", &[("areas", &line(letters))])
            }
        }
    }

    fn area(&self, area: &str) -> String {
        self.get(&format!("print-sum-area.{}", area.to_ascii_lowercase()))
    }

    // Whether the part with the plan is here and holds something; says so where it does not.
    fn no_plan(&mut self, nothing: bool) -> bool {
        if self.looks.data.plan.is_none() {
            self.para("print-sum-title.not-shared");
        } else if nothing {
            self.para("print-sum-title.nothing");
        }
        self.looks.data.plan.is_none() || nothing
    }

    fn goal_cell(&self, goal: &SharedGoal) -> Vec<Note> {
        vec![Note::strong(self.own(&goal.title, MOST_NAME))]
    }
}

// Who typed words that are another's.
fn typed_by(said: &[Saying]) -> Option<PersonId> {
    said.iter().find(|said| said.entered_by != said.by).map(|said| said.entered_by)
}

// A row to write in.
fn empty(cells: usize, height: f32) -> Row {
    Row { height, ..Row::new(vec![Vec::new(); cells]) }
}
