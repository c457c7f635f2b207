//! Screens and items for what is asked, from the table of asks.

use unicode_segmentation::UnicodeSegmentation;

use super::{Act, Body, Context, Field, Item, Kind, Line, Lines, Screen, Zone};
use crate::content::{ASIDE, Ask, AskKind, Choice, NOT_SURE};
use crate::record::{Path, Subject, Value};
use crate::words::Arg;

/// When so few letters are left, the screen says how many.
const SOON_FULL: usize = 20;

impl Context<'_> {
    /// The question, its picture and helping lines, and nothing to answer it with yet.
    pub(super) fn question(&self, about: Subject<'_>) -> Screen {
        let ask = self.content.ask(about);
        let mut screen = self.screen(&ask.words, if ask.cards { Body::Cards } else { Body::Rows });
        screen.picture = Some(ask.picture.clone());
        screen.lines = match &ask.lines {
            Some(lines) => lines.iter().map(|key| self.line(key)).collect(),
            None => self.line_if(&format!("{}.help", ask.words)).into_iter().collect(),
        };
        // Two copies came together that do not say the same: whoever answers now says which is right.
        let path = about.path();
        let here = |differs: &Path| {
            differs
                .as_str()
                .strip_prefix(path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let follows = |differs: &Path| Subject::of(differs).is_some_and(|(found, _)| found != about);
        if self.plan.differs.iter().any(|differs| here(differs) && !follows(differs)) {
            screen.lines.insert(0, self.line("copies-differ"));
        }
        screen
    }

    /// Says which question of the self-assessment a screen belongs to.
    pub(super) fn be_about(&self, screen: &mut Screen, id: &str) {
        if let Some(question) = self.content.question(id) {
            screen.topic = self.line_if(&question.name_key());
        }
    }

    /// The question with its answers: those to pick, “Not sure” and “Later”, or the place to type.
    pub(super) fn asked(&self, about: Subject<'_>) -> Screen {
        let mut screen = self.question(about);
        screen.items = self.options(about);
        let ask = self.content.ask(about);
        if ask.aside {
            screen.items.extend(self.aside(about));
        }
        match ask.kind {
            AskKind::Words => {
                screen.items.push(self.field(&ask.field, about.path(), self.plan.typed(about), ask.longest));
            }
            AskKind::Money => {
                // Nothing is shown until there is something: “£0” would be an answer that nobody gave.
                let now = self.plan.amount(about).filter(|amount| amount.0 > 0);
                screen.figure = now.map(|amount| self.money(amount));
                screen.items.extend(self.adders(about, ask));
            }
            AskKind::One | AskKind::Many | AskKind::Mark => {}
        }
        screen
    }

    /// The answers that can be picked.
    pub(super) fn options(&self, about: Subject<'_>) -> Vec<Item> {
        let kind = self.content.ask(about).kind;
        let all = self.content.choices(about);
        // An answer of an earlier version is not offered, but stays in sight where it was picked.
        // One that named a worry does not, outside of its own question.
        let is_shown = |choice: &&Choice| {
            if choice.past && choice.worry && !self.content.is_safety(about) {
                return false;
            }
            !choice.past || self.plan.is_on(about, &choice.id) || self.plan.picked(about) == Some(&choice.id)
        };
        let item = |choice: &Choice| match kind {
            AskKind::Many => self.card_of(about, choice, all),
            _ => self.pick_of(about, choice),
        };
        let quiet = self.content.is_quiet(about);
        all.iter().filter(is_shown).map(item).map(|item| Item { quiet, ..item }).collect()
    }

    /// The answers to one of several things that a screen asks, with its words above them.
    pub(super) fn group(&self, about: Subject<'_>) -> Vec<Item> {
        let ask = self.content.ask(about);
        let mut items = self.options(about);
        if ask.kind == AskKind::Money {
            items.extend(self.adders(about, ask));
        }
        let words = self.line(&ask.words);
        items.into_iter().map(|item| Item { group: Some(words.clone()), ..item }).collect()
    }

    /// One of several answers to a question, kept on one path.
    pub(super) fn pick_of(&self, about: Subject<'_>, choice: &Choice) -> Item {
        let item = self.pick(about, &choice.words, &choice.id);
        Item { picture: Some(choice.picture.clone()), ..item }
    }

    fn pick(&self, about: Subject<'_>, words: &str, id: &str) -> Item {
        let mut said = vec![(about.path(), Value::Pick(id.to_owned()))];
        said.extend(self.sure_again(about));
        let picked = self.plan.picked(about) == Some(id);
        Item { picked, ..self.item(words, Kind::Choice, Act::Record(said)) }
    }

    // Whoever picks an answer is sure again.
    fn sure_again(&self, about: Subject<'_>) -> Option<(Path, Value)> {
        self.plan.is_unsure(about).then(|| (about.option(NOT_SURE), Value::Gone))
    }

    /// “Not sure” beside what a screen asks. Where several things are asked it speaks of those that have no
    /// answer yet; where all have one it is only read, since nobody can tell which of them it would mean. It never
    /// takes away what was picked.
    pub(super) fn add_not_sure(&self, screen: &mut Screen) {
        let mut asked: Vec<Path> = Vec::new();
        for item in screen.items.iter().filter(|item| item.zone == Zone::Main) {
            let Act::Record(said) = &item.act else { continue };
            let about = said.first().and_then(|(path, _)| Subject::of(path)).map(|(about, _)| about);
            if let Some(about) = about.filter(|about| self.content.ask(*about).not_sure) {
                let path = about.path();
                if !asked.contains(&path) {
                    asked.push(path);
                }
            }
        }
        let asked: Vec<Subject<'_>> = asked.iter().filter_map(|path| Some(Subject::of(path)?.0)).collect();
        if asked.is_empty() {
            return;
        }
        let unsure: Vec<&Subject<'_>> = asked.iter().filter(|about| self.plan.is_unsure(**about)).collect();
        let open = asked.iter().filter(|about| !self.plan.has_said(**about, self.content.choices(**about)));
        let open: Vec<&Subject<'_>> = open.collect();
        let of = match (unsure.is_empty(), open.is_empty()) {
            (false, _) => &unsure,
            (true, true) if asked.len() == 1 => &asked.iter().collect(),
            (true, _) => &open,
        };
        let value = if unsure.is_empty() { Value::Yes } else { Value::Gone };
        let said = of.iter().map(|about| (about.option(NOT_SURE), value.clone())).collect();
        let act = if of.is_empty() { Act::Read } else { Act::Record(said) };
        let item = self.item("answer-not-sure", Kind::Card, act);
        let quiet = asked.iter().any(|about| self.content.is_quiet(*about));
        screen.items.push(Item { zone: Zone::Side, picked: !unsure.is_empty(), quiet, ..item });
    }

    // “Not sure” and “Later” beside a question.
    fn aside(&self, about: Subject<'_>) -> [Item; 2] {
        // They are marked as the answers are: which of all was picked shows nowhere.
        let quiet = self.content.is_quiet(about);
        ASIDE.map(|(id, words)| Item { zone: Zone::Side, quiet, ..self.pick(about, words, id) })
    }

    // “None of these” and the others let each other go.
    fn card_of(&self, about: Subject<'_>, choice: &Choice, all: &[Choice]) -> Item {
        let others = all.iter().filter(|other| other.id != choice.id && (other.none || choice.none));
        let instead: Vec<Path> = others.map(|other| about.option(&other.id)).collect();
        let on = self.plan.is_on(about, &choice.id);
        let mut item = self.card(&choice.words, about.option(&choice.id), on, &instead);
        if let Act::Record(said) = &mut item.act {
            said.extend(self.sure_again(about));
        }
        Item { picture: Some(choice.picture.clone()), ..item }
    }

    /// A card that is on or off. Turning it on turns off the `instead` cards.
    pub(super) fn card(&self, words: &str, path: Path, on: bool, instead: &[Path]) -> Item {
        let mut said = vec![(path, if on { Value::Gone } else { Value::Yes })];
        if !on {
            said.extend(instead.iter().map(|other| (other.clone(), Value::Gone)));
        }
        Item { picked: on, ..self.item(words, Kind::Card, Act::Record(said)) }
    }

    /// A place to type one line. What is being typed there stands in it already.
    pub(super) fn field(&self, key: &str, path: Path, now: Option<&str>, most: usize) -> Item {
        let typed = self.typed.iter().find(|typed| typed.path == path);
        let text = typed.map_or(now.unwrap_or_default(), |typed| typed.text).to_owned();
        let left = most.saturating_sub(text.graphemes(true).count());
        let detail = match left {
            _ if typed.is_some_and(|typed| typed.cut) => Some(self.line("field-cut")),
            0 => Some(self.line("field-full")),
            left if left <= SOON_FULL => {
                let count = Arg::Count(i64::try_from(left).unwrap_or(0));
                Some(self.made("field-left", &[("count", count)]))
            }
            _ => None,
        };
        let field = Field { path, with: None, text, most, lines: Lines::One };
        Item { picture: None, detail, field: Some(field), ..self.item(key, Kind::Field, Act::Read) }
    }

    /// A place to type as many lines as there is room for.
    pub(super) fn long_field(&self, key: &str, path: Path, now: Option<&str>, most: usize) -> Item {
        let mut item = self.field(key, path, now, most);
        if let Some(field) = &mut item.field {
            field.lines = Lines::Many;
        }
        item
    }

    /// A place for own words beside the answers, on a screen of its own.
    pub(super) fn own_field(&self, about: Subject<'_>) -> Item {
        let most = self.content.ask(about).own.unwrap_or(0);
        self.long_field("own-words.field", about.own(), self.plan.typed(about), most)
    }

    // Items that add to an amount, and one that starts again.
    fn adders(&self, about: Subject<'_>, ask: &Ask) -> Vec<Item> {
        let so_far = self.plan.amount(about).unwrap_or_default();
        let say = |amount: Value| Act::Record(vec![(about.path(), amount)]);
        let add = |pounds: &i64| {
            let more = so_far.plus(pounds.saturating_mul(100));
            self.item(&ask.add_key(*pounds), Kind::Button, say(Value::Pence(more.0)))
        };
        let mut items: Vec<Item> = ask.adds.iter().map(add).collect();
        items.push(self.item("money-amount.again", Kind::Button, say(Value::Gone)));
        items
    }

    /// An amount, as people write it.
    pub(super) fn money(&self, amount: crate::plan::Pence) -> Line {
        Line::made(self.words.language().money(amount.0))
    }
}
