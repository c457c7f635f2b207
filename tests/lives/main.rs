//! Three lives that this program was asked for, put in from the first screen to the document, as a supporter
//! would. What comes of them is left in `target/lives`, to be looked at.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

#[path = "../every/mod.rs"]
mod every;
#[path = "../paper/mod.rs"]
mod paper;
mod people;

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use every::now;
use iced::Size;
use iced::widget::text_editor::{Action, Edit};
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{run, send};
use my_own_plan::journey::{Place, Ready, Step, areas_at};
use my_own_plan::plan::{self, State};
use my_own_plan::record::Follow;
use my_own_plan::session::Session;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::ui;
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;

/// What is said of one question: the answer; and of a need what happens with no help, who helps, how that goes.
type Said = (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static str);

/// One person's life, as it is put in.
struct Life {
    /// The name of the person, and of the folder.
    name: &'static str,
    /// Who is there: their part and what they are called.
    with: &'static [(&'static str, &'static str)],
    how: &'static str,
    face: &'static str,
    cards: &'static [&'static str],
    areas: &'static [&'static str],
    life: &'static [Said],
    /// Pounds in hundreds, tens; a week or a year; what the council said.
    money: Option<(usize, usize, &'static str, &'static str)>,
    /// The help of now, by question: what is picked on that screen.
    now: &'static [(&'static str, &'static [&'static str])],
    goals: &'static [(&'static str, [&'static [&'static str]; 5])],
    reader: &'static str,
    private: &'static [&'static str],
}

/// A social worker reads all of the document.
const MOST_PAGES: usize = 16;

struct Sitting {
    app: App,
    screens: usize,
    presses: usize,
    home: PathBuf,
}

impl Sitting {
    fn begin(home: &FilePath) -> Self {
        let (session, _) = Session::new(Folders::under(home), Arc::new(Words::built_in()));
        let time = Time::default();
        let size = Size::new(1280.0, 800.0);
        let (mut app, task) = App::new(session, Box::new(Silent), None, time.clock(&now()), size);
        run(&mut app, task);
        Self { app, screens: 0, presses: 0, home: home.to_owned() }
    }

    fn place(&self) -> Place {
        self.app.session().place().clone()
    }

    fn send(&mut self, id: &str) {
        self.presses += 1;
        send(&mut self.app, Message::Press(id.to_owned()));
    }

    fn has(&self, id: &str) -> bool {
        self.app.screen().item(id).is_some()
    }

    fn press(&mut self, id: &str) {
        for _ in 0..=self.app.frame().pages {
            if self.app.frame().spot(id).is_some() {
                break;
            }
            self.send(ui::MORE);
        }
        let there: Vec<&str> = self.app.screen().items.iter().map(|item| item.id.as_str()).collect();
        assert!(self.app.frame().spot(id).is_some(), "no “{id}” at {:?}: {there:?}", self.place());
        self.send(id);
    }

    // What is picked already stays so.
    fn pick(&mut self, id: &str) {
        if !self.app.screen().item(id).is_some_and(|item| item.picked) {
            self.press(id);
        }
    }

    fn write(&mut self, text: &str) {
        // Whoever begins to type is in the field.
        let mut letters = text.chars();
        let first: String = letters.next().into_iter().collect();
        send(&mut self.app, Message::Letters(first));
        for letter in letters {
            send(&mut self.app, Message::Typed(Action::Edit(Edit::Insert(letter))));
        }
    }

    // On to the next place: Next turns the pages first.
    fn next(&mut self) {
        let place = self.place();
        for _ in 0..12 {
            self.send("bar-next");
            if self.place() != place {
                self.screens += 1;
                return;
            }
        }
        panic!("Next leads nowhere at {place:?}");
    }

    fn live(&mut self, life: &Life) {
        self.press("start-new");
        for _ in 0..400 {
            let place = self.place();
            match &place {
                Place::Ready(Ready::Sound) => self.pick("ready-sound-on"),
                Place::Ready(Ready::Who) => self.who(life),
                Place::Ready(Ready::How) => self.pick(&format!("ready-how-{}", life.how)),
                Place::Name => self.write(life.name),
                Place::Face => self.pick(life.face),
                Place::Cards(_) => {
                    for card in life.cards.iter().filter(|card| self.has(card)).collect::<Vec<_>>() {
                        self.pick(card);
                    }
                }
                Place::Area(id) => {
                    let content = self.app.session().content();
                    let here: Vec<String> =
                        areas_at(content, id).iter().map(|area| area.id.clone()).collect();
                    for id in here {
                        let end = if life.areas.contains(&id.as_str()) { "self" } else { "some" };
                        self.pick(&format!("area-{id}-{end}"));
                    }
                }
                Place::Question(id) => {
                    let said = life.life.iter().find(|said| said.0 == id).map(|said| said.1);
                    match said.unwrap_or_else(|| panic!("{}: nothing is said of {id}", life.name)) {
                        aside @ ("not-sure" | "later") => self.pick(&format!("answer-{aside}")),
                        answer => self.pick(&format!("q-{id}-{answer}")),
                    }
                }
                Place::After(id, follow) => self.after(life, id, *follow),
                Place::MoneySource => {
                    let source = if life.money.is_some() { "typed" } else { "none" };
                    self.pick(&format!("money-source-{source}"));
                }
                Place::MoneyAmount => {
                    let (hundreds, tens, ..) = life.money.expect("an amount");
                    (0..hundreds).for_each(|_| self.press("money-amount-add-100"));
                    (0..tens).for_each(|_| self.press("money-amount-add-10"));
                }
                Place::MoneyPeriod => self.pick(&format!("money-amount-{}", life.money.expect("money").2)),
                Place::MoneyKind => self.pick(&format!("money-kind-{}", life.money.expect("money").3)),
                Place::Now(id) => {
                    let of_it = self.of_unit(id);
                    let now = life.now.iter().find(|(known, _)| of_it.iter().any(|of| of == known));
                    let now = now.unwrap_or_else(|| {
                        panic!("{}: nothing is said of the help now with {id}", life.name)
                    });
                    for card in now.1 {
                        // How much it costs, and who pays, is asked of what costs money.
                        if !self.has(card.split('*').next().unwrap_or(card)) {
                            self.press("now-cost-paid");
                        }
                        self.pick_or_add(card);
                    }
                }
                Place::Goals => {
                    for (goal, _) in life.goals {
                        self.pick(goal);
                    }
                }
                Place::Goal(id, step) if *step != Step::Done => {
                    let at = self.goal(id);
                    let nth = Step::ALL.iter().position(|known| known == step).expect("a step");
                    for card in life.goals[at].1[nth] {
                        self.pick_or_add(card);
                    }
                }
                Place::ShareWho => self.pick(&format!("share-who-{}", life.reader)),
                Place::ShareWhat => self.pick("share-what-all"),
                Place::SharePrivate(id) => {
                    let end = if life.private.contains(&id.as_str()) { "yes" } else { "no" };
                    let id = self.main(&format!("-{end}"));
                    self.pick(&id);
                }
                Place::ShareSafety => {
                    let end = if life.reader == "worker" { "-yes" } else { "-no" };
                    let id = self.main(end);
                    self.pick(&id);
                }
                Place::ShareAgree => {
                    self.press("share-agree-yes");
                    assert_eq!(self.place(), Place::ShareMade, "{:?}", self.app.session().trouble());
                    return;
                }
                _ => {}
            }
            self.next();
        }
        panic!("the road does not end");
    }

    // The questions that are spoken of together under this id.
    fn of_unit(&self, id: &str) -> Vec<String> {
        let content = self.app.session().content();
        match id.strip_prefix("area-") {
            Some(area) => content.of_area(area).map(|question| question.id.clone()).collect(),
            None => vec![id.to_owned()],
        }
    }

    // Which of the goals this is: they are on the road in the order in which they were picked.
    fn goal(&self, id: &str) -> usize {
        self.app.session().plan().goals.iter().position(|goal| goal.id == id).expect("a goal")
    }

    // Money is added by pressing again and again.
    fn pick_or_add(&mut self, id: &str) {
        match id.split_once('*') {
            Some((id, times)) => {
                (0..times.parse().expect("a number")).for_each(|_| self.press(id));
            }
            None => self.pick(id),
        }
    }

    fn main(&self, end: &str) -> String {
        let mut items = self.app.screen().items.iter();
        items.find(|item| item.id.ends_with(end)).expect("an item").id.clone()
    }

    fn who(&mut self, life: &Life) {
        for (role, name) in life.with {
            self.press(&format!("ready-who-{role}"));
            self.press("ready-who-name");
            self.write(name);
            self.send("bar-next");
            assert_eq!(self.place(), Place::Ready(Ready::Who));
        }
    }

    fn after(&mut self, life: &Life, id: &str, follow: Follow) {
        let of_it = self.of_unit(id);
        let said = life.life.iter().find(|said| of_it.iter().any(|of| of == said.0) && !said.3.is_empty());
        let said = said.unwrap_or_else(|| panic!("{}: nothing is said of help with {id}", life.name));
        if follow == Follow::Hard {
            for hard in said.2 {
                let why = format!("why-{hard}");
                let id = if self.has(&why) { why } else { format!("hard-heading-{hard}") };
                self.pick(&id);
            }
            if said.2.is_empty() {
                self.pick("answer-none");
            }
        } else {
            said.3.iter().for_each(|helper| self.pick(&format!("helper-heading-{helper}")));
            if !said.4.is_empty() && self.has(&format!("going-heading-{}", said.4)) {
                self.pick(&format!("going-heading-{}", said.4));
            }
        }
    }
}

fn put_in(life: &Life) -> Sitting {
    let home = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("target/lives").join(life.name);
    let _ = std::fs::remove_dir_all(&home);
    std::fs::create_dir_all(&home).expect("a folder");
    let mut sitting = Sitting::begin(&home);
    sitting.live(life);
    let session = sitting.app.session();
    let (plan, content) = (session.plan(), session.content());
    // No need is without a line in the plan.
    for need in plan::needs(plan, content) {
        // A goal for one need of an area is for the help that is spoken of together.
        let unit = plan::unit_of(plan, content, need.question);
        let is_for_it = |goal: &plan::Goal| {
            goal.question(content).is_some_and(|of| plan::unit_of(plan, content, of) == unit)
        };
        let has_goal = plan.goals.iter().any(is_for_it);
        assert!(need.goes_on() || has_goal, "{}: {} has no line in the plan", life.name, need.question.id);
    }
    let missing: Vec<&str> = plan::findings(plan, content)
        .iter()
        .filter(|found| found.state == State::Missing)
        .map(|found| found.id)
        .collect();
    println!("{}: {} screens, {} presses; missing: {missing:?}", life.name, sitting.screens, sitting.presses);
    let made: Vec<_> =
        walk(&sitting.home).into_iter().filter(|path| path.extension().is_some_and(|e| e == "pdf")).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    let pages = paper::pages(made[0].parent().expect("a folder"));
    println!("{}: {pages} pages", life.name);
    assert!(pages <= MOST_PAGES, "{}: {pages} pages", life.name);
    sitting
}

fn walk(folder: &FilePath) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}
