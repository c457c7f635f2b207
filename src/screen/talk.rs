//! How I tell you things: all of it, one thing after the other, the rows of the charts, and the poster. Whoever knows
//! the person can say something of each; what somebody thinks always has their name.

mod poster;
mod say;

use super::common::something_else;
use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone};
use crate::content::AskKind;
use crate::journey::{Place, TalkAt, Talking};
use crate::plan::{Chart, ChartRow};
use crate::record::{ChartPart, Path, PersonId, Sign, Subject, Sure, Value};
use crate::words::Arg;

pub(super) use say::shown;
use say::{line_of, row_lines, short};

/// The button that leads there.
pub(super) fn open(context: &Context<'_>) -> Item {
    Item { zone: Zone::Side, picture: picture(), ..context.item("talk", Kind::Button, visit()) }
}

/// The same among others.
pub(super) fn open_in_list(context: &Context<'_>) -> Item {
    // A part of life in the same list has the usual picture.
    Item { zone: Zone::Main, picture: Some("ready-how".to_owned()), ..open(context) }
}

fn visit() -> Act {
    Act::Visit(Talking::mine(TalkAt::All))
}

fn picture() -> Option<String> {
    Some("area-talk".to_owned())
}

pub(super) fn talk(context: &Context<'_>, talking: &Talking) -> Screen {
    let page = TalkPage { context, talking };
    let mut screen = match &talking.at {
        TalkAt::All => page.all(),
        TalkAt::Sign(sign) => page.asked(Subject::Shows(*sign), TalkAt::SignWords(*sign)),
        TalkAt::SignWords(sign) => page.words(Subject::Shows(*sign)),
        TalkAt::Chart(chart) => page.chart(*chart),
        TalkAt::Row(id) => page.row(id),
        TalkAt::RowPart(id, part) => {
            page.asked(Subject::Chart(id, *part), TalkAt::RowWords(id.clone(), *part))
        }
        TalkAt::RowWords(id, part) => page.words(Subject::Chart(id, *part)),
        TalkAt::Poster => poster::preview(context),
        TalkAt::Agree => poster::agree(context),
        TalkAt::Making => poster::making(context),
        TalkAt::Made => poster::made(context),
    };
    if let Some(of) = talking.of {
        // The supporter's pages have no pictures; whose view they take stays in sight.
        screen.picture = None;
        screen.items.iter_mut().for_each(|item| item.picture = None);
        screen.lines.insert(0, super::views::of_whom(context, "supporter-talk.of", of));
        if screen.body == Body::Cards {
            screen.body = Body::Rows;
        }
    }
    screen
}

struct TalkPage<'a> {
    context: &'a Context<'a>,
    talking: &'a Talking,
}

impl TalkPage<'_> {
    fn go(&self, at: TalkAt) -> Act {
        Act::Go(self.talking.to(at))
    }

    // Records for whoever gives their view here.
    fn say(&self, said: Vec<(Path, Value)>) -> Act {
        match self.talking.of {
            Some(of) => Act::View(of, Sure::NotAsked, said),
            None => Act::Record(said),
        }
    }

    // Whose view is put in here.
    fn teller(&self, about: Subject<'_>) -> PersonId {
        match self.talking.of {
            Some(of) => PersonId::Other(of.who),
            None => self.context.plan.teller(about),
        }
    }

    // All of it, with what is filled in.
    fn all(&self) -> Screen {
        let context = self.context;
        let mut screen = context.asking("talk", Body::Cards);
        screen.picture = picture();
        let sign = |(sign, _): &(Sign, &str)| {
            let ask = context.content.ask(Subject::Shows(*sign));
            let item = context.item(&ask.words, Kind::Button, self.go(TalkAt::Sign(*sign)));
            let detail =
                context.plan.signals.sign(*sign).and_then(|all| short(context, Subject::Shows(*sign), all));
            Item {
                picture: Some(ask.picture.clone()),
                detail: detail.or_else(|| context.line_if("talk.none")),
                ..item
            }
        };
        let mut signs: Vec<Item> = Sign::ALL.iter().map(sign).collect();
        let after = signs.split_off(Sign::ALL.len().min(6));
        screen.items = signs;
        screen.items.extend(Chart::ALL.iter().map(|(chart, id)| {
            let count = context.plan.signals.chart(*chart).len();
            let lines = [("count", Arg::Count(i64::try_from(count).unwrap_or(0)))];
            let detail =
                if count == 0 { context.line("talk.none") } else { context.made("talk.lines", &lines) };
            let item = context.item(&format!("talk-{id}"), Kind::Button, self.go(TalkAt::Chart(*chart)));
            let picture = if *chart == Chart::Means { "support-watch" } else { "q-tell-d" };
            Item { detail: Some(detail), picture: Some(picture.to_owned()), ..item }
        }));
        screen.items.extend(after);
        if self.talking.of.is_none() {
            let uses = context.item("talk-uses", Kind::Button, Act::Visit(Place::Uses));
            let detail = say::uses(context).or_else(|| context.line_if("talk.none"));
            screen.items.push(Item { picture: Some("about-uses".to_owned()), detail, ..uses });
            let poster = context.item("talk-poster", Kind::Button, self.go(TalkAt::Poster));
            screen.items.push(Item { zone: Zone::Side, ..poster });
        }
        screen
    }

    // One thing: cards to pick, and own words beside them.
    fn asked(&self, about: Subject<'_>, words: TalkAt) -> Screen {
        let context = self.context;
        let mut screen = context.asked(about);
        let said = context.plan.people_say(about);
        if let Some(of) = self.talking.of {
            // Only what they say themselves is marked.
            let who = PersonId::Other(of.who);
            for item in &mut screen.items {
                self.be_theirs(item, about, who);
            }
        }
        let ask = context.content.ask(about);
        if ask.kind != AskKind::One {
            let own = said.and_then(|all| all.words_of(self.teller(about))).map(|said| said.what.as_str());
            let item = something_else(context, self.go(words), own);
            screen
                .items
                .push(Item { zone: if ask.choices.is_empty() { Zone::Main } else { item.zone }, ..item });
        }
        if let Subject::Chart(id, part) = about {
            let row = context.plan.signals.row(id).unwrap_or_default();
            screen.topic = Some(context.line(chart_key(crate::journey::chart_of(part))));
            // What the line says so far stays in sight.
            screen.lines.extend(before(part).filter_map(|part| line_of(context, &row, id, part)));
        }
        screen
    }

    // The card of somebody who gives their own view.
    fn be_theirs(&self, item: &mut Item, about: Subject<'_>, who: PersonId) {
        let all = self.context.plan.people_say(about);
        let Act::Record(said) = &mut item.act else { return };
        let Some((path, value)) = said.first_mut() else { return };
        match Subject::of(path) {
            Some((_, crate::record::Tail::Option(id))) => {
                item.picked = all.is_some_and(|all| all.cards_of(who).any(|on| on == id));
                *value = if item.picked { Value::Gone } else { Value::Yes };
            }
            _ => {
                let now = all.and_then(|all| all.pick_of(who));
                item.picked = matches!(value, Value::Pick(id) if Some(id.as_str()) == now);
            }
        }
        item.act = self.say(std::mem::take(said));
    }

    fn words(&self, about: Subject<'_>) -> Screen {
        let context = self.context;
        let mut screen = context.asking("own-words", Body::Rows);
        let ask = context.content.ask(about);
        // The question stays in sight, so that nothing has to be remembered.
        screen.heading = context.line(&ask.words);
        screen.lines.insert(0, context.line("own-words"));
        let said = context.plan.people_say(about).and_then(|all| all.words_of(self.teller(about)));
        let said = said.map(|said| said.what.as_str());
        let field = if self.talking.of.is_some() { "supporter-talk.field" } else { "own-words.field" };
        screen.items = vec![context.long_field(field, about.path(), said, ask.longest)];
        screen
    }

    fn chart(&self, chart: Chart) -> Screen {
        let context = self.context;
        let mut screen = context.asking(chart_key(chart), Body::Rows);
        screen.picture = Some(if chart == Chart::Means { "support-watch" } else { "q-tell-d" }.to_owned());
        let row = |(id, row): &(&str, ChartRow)| Item {
            id: format!("row-{id}"),
            label: row_title(context, id, row),
            detail: Some(Line::made(row_lines(context, id, row, 1).join("\n"))),
            picture: row_picture(context, row, chart.parts()),
            ..context.item("talk-line", Kind::Button, self.go(TalkAt::Row((*id).to_owned())))
        };
        screen.items = context.plan.signals.chart(chart).iter().map(row).collect();
        let add = context.item("talk-add", Kind::Button, Act::NewRow(chart, self.talking.of));
        screen.items.push(Item { picture: Some("answer-something-else".to_owned()), ..add });
        screen
    }

    // All of one row: each part can be changed, and the view of it can be taken away.
    fn row(&self, id: &str) -> Screen {
        let context = self.context;
        let Some(row) = context.plan.signals.row(id) else { return self.all() };
        let chart = row.chart();
        let mut screen = context.asking("talk-line", Body::Rows);
        screen.picture = Some(if chart == Chart::Means { "support-watch" } else { "q-tell-d" }.to_owned());
        screen.topic = Some(context.line(chart_key(chart)));
        let part = |part: &ChartPart| {
            let about = Subject::Chart(id, *part);
            let ask = context.content.ask(about);
            let item = context.item(&ask.words, Kind::Button, self.go(TalkAt::RowPart(id.to_owned(), *part)));
            let detail = row.part(*part).and_then(|all| short(context, about, all));
            let detail = detail.or_else(|| context.line_if("talk.none"));
            Item { picture: Some(ask.picture.clone()), detail, ..item }
        };
        screen.items = chart.parts().iter().map(part).collect();
        // Everybody takes away what they said; the person takes the whole row away.
        let gone = Subject::Chart(id, ChartPart::Gone);
        let who = self.teller(gone);
        if who == PersonId::Me || row.people().contains(&who) {
            let key = if who == PersonId::Me { "talk-gone" } else { "talk-gone.theirs" };
            let say = self.say(vec![(gone.path(), Value::Yes)]);
            let act = Act::Then(Box::new(say), Box::new(self.go(TalkAt::Chart(chart))));
            screen
                .items
                .push(Item { picture: Some("erase-yes".to_owned()), ..context.item(key, Kind::Button, act) });
        }
        screen
    }
}

fn chart_key(chart: Chart) -> &'static str {
    match chart {
        Chart::Means => "talk-means",
        Chart::Tells => "talk-tells",
    }
}

// The parts of a row before this one.
fn before(part: ChartPart) -> impl Iterator<Item = ChartPart> {
    crate::journey::chart_of(part).parts().iter().copied().take_while(move |known| *known != part)
}

// What a row is called: what happens, or what the person wants to tell; else the first that is said.
fn row_title(context: &Context<'_>, id: &str, row: &ChartRow) -> Line {
    let mut parts = row.chart().parts().iter();
    let title = parts.find_map(|part| short(context, Subject::Chart(id, *part), row.part(*part)?));
    title.unwrap_or_else(|| context.line("talk-line"))
}

// The picture of the first card that somebody picked.
fn row_picture(context: &Context<'_>, row: &ChartRow, parts: &[ChartPart]) -> Option<String> {
    let card = parts.iter().find_map(|part| {
        let choices = context.content.choices(Subject::Chart("", *part));
        let cards = &row.part(*part)?.cards;
        choices.iter().find(|choice| cards.contains_key(&choice.id)).map(|choice| choice.picture.clone())
    });
    Some(card.unwrap_or_else(|| "own-words".to_owned()))
}
