//! How the person tells things: yes, no, stop, pain, being tired; what they do and what people think it means; what
//! they want to tell, and how. Whoever knows the person can say something of each, and nobody takes the place of another.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, Plan, Said};
use crate::record::{ChartPart, How, Log, Path, PersonId, Sign, Statement, Subject, Sure, Value, readable};

/// All that people say of how the person tells things.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signals {
    /// How yes, no and others are shown, and what is good to know then.
    pub signs: BTreeMap<Sign, PeopleSay>,
    /// The rows of both charts, by their ids.
    pub rows: BTreeMap<String, ChartRow>,
    /// Who last said yes to a poster, and when.
    pub poster: Option<Said<()>>,
}

/// What people say of one thing: each in cards, in own words, or as one answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleSay {
    /// The cards that are on, each with those who say so.
    pub cards: BTreeMap<String, Vec<Said<()>>>,
    /// Own words: the newest of each.
    pub words: Vec<Said<String>>,
    /// Where one of several answers is picked: the newest of each.
    pub picks: Vec<Said<String>>,
}

/// One row of a chart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChartRow {
    /// What is said of each part.
    pub parts: BTreeMap<ChartPart, PeopleSay>,
    /// Those who took their view of it away. Where the person did, the row is gone.
    pub gone: BTreeSet<PersonId>,
}

/// Which chart a row is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chart {
    /// What the person does, and what people think it means.
    Means,
    /// What the person wants to tell, and how they do.
    Tells,
}

impl Chart {
    /// Both, with the id used in words.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Means, "means"), (Self::Tells, "tells")];

    /// What is asked of each row, in order.
    pub fn parts(self) -> &'static [ChartPart] {
        match self {
            Self::Means => &ChartPart::MEANS,
            Self::Tells => &ChartPart::TELLS,
        }
    }
}

impl PeopleSay {
    /// Whether nobody says anything.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.words.is_empty() && self.picks.is_empty()
    }

    /// Those who say something, the person first, then in the order in which they said it.
    pub fn people(&self) -> Vec<PersonId> {
        let cards = self.cards.values().flatten().map(|said| (said.by, said.id));
        let words = self.words.iter().chain(&self.picks).map(|said| (said.by, said.id));
        let mut all: Vec<_> = cards.chain(words).collect();
        all.sort_by_key(|(by, id)| (*by != PersonId::Me, *id));
        let mut people = Vec::new();
        for (by, _) in all {
            if !people.contains(&by) {
                people.push(by);
            }
        }
        people
    }

    /// The cards that somebody has on, by id.
    pub fn cards_of(&self, who: PersonId) -> impl Iterator<Item = &str> {
        let is_theirs = move |said: &Vec<Said<()>>| said.iter().any(|said| said.by == who);
        self.cards.iter().filter(move |(_, said)| is_theirs(said)).map(|(id, _)| id.as_str())
    }

    /// Somebody's own words.
    pub fn words_of(&self, who: PersonId) -> Option<&Said<String>> {
        self.words.iter().find(|said| said.by == who)
    }

    /// The answer that somebody picked.
    pub fn pick_of(&self, who: PersonId) -> Option<&str> {
        self.picks.iter().find(|said| said.by == who).map(|said| said.what.as_str())
    }

    /// Only what these people say.
    fn without(&self, gone: &BTreeSet<PersonId>) -> Self {
        let mut left = self.clone();
        left.words.retain(|said| !gone.contains(&said.by));
        left.picks.retain(|said| !gone.contains(&said.by));
        left.cards.values_mut().for_each(|all| all.retain(|said| !gone.contains(&said.by)));
        left.cards.retain(|_, all| !all.is_empty());
        left
    }
}

impl ChartRow {
    /// Which chart it is in.
    pub fn chart(&self) -> Chart {
        match self.parts.keys().any(|part| ChartPart::TELLS.contains(part)) {
            true => Chart::Tells,
            false => Chart::Means,
        }
    }

    /// The row as it stands, without what was taken away; none where nothing of it does.
    fn standing(&self) -> Option<Self> {
        if self.gone.contains(&PersonId::Me) {
            return None;
        }
        let parts = self.parts.iter().map(|(part, all)| (*part, all.without(&self.gone)));
        let parts: BTreeMap<_, _> = parts.filter(|(_, all)| !all.is_empty()).collect();
        // How sure somebody is says nothing by itself.
        let says = parts.keys().any(|part| *part != ChartPart::Sure);
        says.then(|| Self { parts, gone: self.gone.clone() })
    }

    /// What is said of a part.
    pub fn part(&self, part: ChartPart) -> Option<&PeopleSay> {
        self.parts.get(&part)
    }

    /// Everybody who says something of it, the person first.
    pub fn people(&self) -> Vec<PersonId> {
        let all: BTreeSet<PersonId> = self.parts.values().flat_map(PeopleSay::people).collect();
        all.into_iter().collect()
    }

    /// How sure whoever is surest is of what it means.
    pub fn sure(&self) -> Sure {
        let picks = self.part(ChartPart::Sure).map(|all| all.picks.as_slice()).unwrap_or_default();
        let sures = picks.iter().filter_map(|said| Sure::from_id(&said.what));
        sures.filter(|sure| *sure != Sure::NotAsked).min().unwrap_or_default()
    }
}

impl Signals {
    /// Whether nothing stands.
    pub fn is_empty(&self) -> bool {
        self.signs.is_empty() && self.chart(Chart::Means).is_empty() && self.chart(Chart::Tells).is_empty()
    }

    /// The rows of a chart as they stand, in the order in which they were begun.
    pub fn chart(&self, chart: Chart) -> Vec<(&str, ChartRow)> {
        let all = self.rows.iter().filter_map(|(id, row)| Some((id.as_str(), row.standing()?)));
        all.filter(|(_, row)| row.chart() == chart).collect()
    }

    /// A row as it stands.
    pub fn row(&self, id: &str) -> Option<ChartRow> {
        self.rows.get(id)?.standing()
    }

    /// What people say of a sign.
    pub fn sign(&self, sign: Sign) -> Option<&PeopleSay> {
        self.signs.get(&sign)
    }

    /// Takes in all that stands on a path.
    pub(super) fn fold_sign(&mut self, log: &Log, path: &Path, sign: Sign, card: Option<&str>) {
        fold(self.signs.entry(sign).or_default(), log, path, card);
        self.signs.retain(|_, all| !all.is_empty());
    }

    /// The same of a row.
    pub(super) fn fold_row(
        &mut self,
        log: &Log,
        path: &Path,
        (id, part): (&str, ChartPart),
        card: Option<&str>,
    ) {
        let row = self.rows.entry(id.to_owned()).or_default();
        if part == ChartPart::Gone {
            let gone = newest(log, path).into_iter().filter(|head| head.value == Value::Yes);
            row.gone = gone.map(|head| head.by).collect();
        } else {
            fold(row.parts.entry(part).or_default(), log, path, card);
            row.parts.retain(|_, all| !all.is_empty());
        }
        self.rows.retain(|_, row| *row != ChartRow::default());
    }
}

// The newest that each person said.
fn newest<'a>(log: &'a Log, path: &Path) -> Vec<&'a Statement> {
    let heads: Vec<&Statement> = log.heads(path.as_str()).collect();
    let is_newest = |at: usize, head: &Statement| !heads[at + 1..].iter().any(|newer| newer.by == head.by);
    heads.iter().enumerate().filter(|(at, head)| is_newest(*at, head)).map(|(_, head)| *head).collect()
}

fn fold(all: &mut PeopleSay, log: &Log, path: &Path, card: Option<&str>) {
    let heads = newest(log, path);
    if let Some(card) = card {
        let on = heads.into_iter().filter(|head| head.value == Value::Yes);
        let on: Vec<Said<()>> = on.map(|head| Said::in_statement((), head)).collect();
        if on.is_empty() {
            all.cards.remove(card);
        } else {
            all.cards.insert(readable(card, false), on);
        }
        return;
    }
    let words = heads.iter().filter_map(|head| match &head.value {
        Value::Words(text) => {
            let text = readable(text, true).trim().to_owned();
            (!text.is_empty()).then(|| Said::in_statement(text, head))
        }
        _ => None,
    });
    all.words = words.collect();
    let picks = heads.iter().filter_map(|head| match &head.value {
        Value::Pick(id) => Some(Said::in_statement(readable(id, false), head)),
        _ => None,
    });
    all.picks = picks.collect();
}

impl Entry {
    /// The view of this that is put in now. What something means is what somebody thinks: it is the helper's who is here,
    /// also where the person gives the answers; only what the person showed themselves is theirs.
    pub fn of(self, about: Subject<'_>, helper: Option<PersonId>) -> Self {
        match (about, helper) {
            (Subject::Chart(_, part), Some(helper))
                if part.is_thought() && self.by == PersonId::Me && self.how != How::Showed =>
            {
                Self { by: helper, how: How::Interpreted, entered_by: helper, ..self }
            }
            _ => self,
        }
    }
}

impl Plan {
    /// Whose view of this is put in now, and so is shown as picked where it is asked.
    pub fn teller(&self, about: Subject<'_>) -> PersonId {
        let today = self.today();
        today.entry().of(about, today.helper()).by
    }

    /// What people say of it, as it stands in the plan.
    pub fn people_say(&self, about: Subject<'_>) -> Option<&PeopleSay> {
        match about {
            Subject::Shows(sign) => self.signals.sign(sign),
            Subject::Chart(id, part) => self.signals.rows.get(id)?.part(part),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
