//! How the person tells things, for the social worker: what each person says of it, and the two charts.

use super::super::data::{PeopleSaid, Saying};
use super::super::sheet::{Note, Row};
use super::super::talk::people;
use super::Summary;
use crate::plan::Chart;
use crate::record::{ChartPart, PersonId};

impl Summary<'_> {
    /// What each person says of one thing, those other than the person by name.
    pub(super) fn people_say(&self, said: &PeopleSaid) -> Vec<Note> {
        let is_by = |who: PersonId, by: &[Saying]| by.iter().any(|said| said.by == who);
        let mut notes = Vec::new();
        for who in people(said) {
            let items = said.items.iter().filter(|item| is_by(who, &item.said)).map(|item| item.text.clone());
            let own = said.words.iter().filter(|own| is_by(who, &own.said));
            let own = own.map(|own| self.own(&own.text, super::MOST_CELL));
            let text = items.chain(own).collect::<Vec<_>>().join(" ");
            notes.push(match who {
                PersonId::Me if said.about != ChartPart::Means.id() => Note::plain(text),
                who => {
                    let args = [("who", self.who(who)), ("what", text)];
                    let args: Vec<(&str, &str)> =
                        args.iter().map(|(name, text)| (*name, text.as_str())).collect();
                    Note::plain(self.looks.with("print-sum-talk.says", &args))
                }
            });
        }
        notes
    }

    /// Both charts, each as a table, where there is one.
    pub(super) fn charts(&mut self) {
        let data = self.looks.data;
        let Some(talk) = data.about.as_ref().and_then(|about| about.talk.as_ref()) else { return };
        for (chart, rows) in [(Chart::Means, &talk.means), (Chart::Tells, &talk.tells)] {
            if rows.is_empty() {
                continue;
            }
            let (heading, widths): (_, &[f32]) = match chart {
                Chart::Means => ("print-sum-talk.means", &[2.4, 2.4, 2.4, 2.4, 2.4]),
                Chart::Tells => ("print-sum-talk.tells", &[3.0, 3.0, 3.0]),
            };
            self.heading(3, heading);
            if chart == Chart::Means {
                self.para("print-sum-talk.thought");
            }
            let head: Vec<String> =
                chart.parts().iter().map(|part| format!("print-talk-row.{}", part.id())).collect();
            let head: Vec<&str> = head.iter().map(String::as_str).collect();
            let cell = |parts: &[PeopleSaid], part: &ChartPart| {
                let said = parts.iter().find(|said| said.about == part.id());
                said.map(|said| self.people_say(said)).unwrap_or_default()
            };
            let table = rows
                .iter()
                .map(|parts| Row::new(chart.parts().iter().map(|part| cell(parts, part)).collect()))
                .collect();
            self.table_by_content(widths, &head, table);
        }
    }
}
