//! What screen readers and the list of windows are told, on every screen of the program.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;

use std::collections::{BTreeMap, HashSet};

use accesskit::{Action, Live, Node, NodeId, Role, Toggled};
use every::every_screen;
use iced::Size;
use jiff::Zoned;
use my_own_plan::access::cursor::{Move, Target};
use my_own_plan::access::tree::{self, Run, Telling};
use my_own_plan::app::{App, Message, stands, targets};
use my_own_plan::headless::send;
use my_own_plan::journey::{Place, Ready};
use my_own_plan::pictures::Pictures;
use my_own_plan::reader::Asked;
use my_own_plan::screen::{Kind, Lines, Screen, Zone};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use my_own_plan::ui::{self, Looks, Measure};
use my_own_plan::words::{Words, plain};

const WINDOW: Size = Size::new(1280.0, 800.0);

#[test]
fn a_screen_reader_is_told_everything_on_every_screen() {
    let (words, pictures) = (Words::built_in(), Pictures::built_in());
    let shows = |key: &str| {
        let described = format!("pic-{}", pictures.file(key)?);
        words.has(&described).then(|| words.get(&described))
    };
    ui::load_fonts();
    let mut measure = Measure::default();
    let typed = [Run { text: "what was typed".into(), ..Run::default() }];
    for (name, screen) in every_screen() {
        let pages = ui::layout(&screen, WINDOW, Looks::default(), 0, &mut measure).pages;
        for page in 0..pages {
            let frame = ui::layout(&screen, WINDOW, Looks::default(), page, &mut measure);
            let targets = targets(&screen, &frame);
            let said = stands(&frame);
            let cursor = targets.last().map(|target| target.id.as_str());
            let update = tree::tree(&Telling {
                screen: &screen,
                targets: &targets,
                cursor,
                typed: &typed,
                caret: (0, 4),
                anchor: None,
                now: None,
                said: &said,
                size: (WINDOW.width, WINDOW.height),
                scale: 1.5,
                page: (page + 1, pages),
                more: ui::MORE,
                shows: &shows,
            });
            let ids: HashSet<NodeId> = update.nodes.iter().map(|(id, _)| *id).collect();
            assert_eq!(ids.len(), update.nodes.len(), "{name}: two nodes have one id");
            let node = |id: NodeId| -> &Node {
                &update.nodes.iter().find(|(known, _)| *known == id).unwrap_or_else(|| panic!("{name}")).1
            };
            let root = update.tree.as_ref().expect("a tree").root;
            for child in node(root).children() {
                assert!(ids.contains(child), "{name}: a child that is nowhere");
            }
            let hanging: usize = update.nodes.iter().map(|(_, node)| node.children().len()).sum();
            assert_eq!(hanging + 1, ids.len(), "{name}: everything hangs on the window");
            assert_eq!(Some(update.focus), cursor.map(|id| tree::node_id(&screen, id)), "{name}: the focus");
            for target in &targets {
                let id = tree::node_id(&screen, &target.id);
                assert_eq!(tree::item_of(&screen, &targets, id), Some(target.id.as_str()));
                check_node(&name, node(id), &screen, target);
            }
        }
    }
}

fn check_node(name: &str, node: &Node, screen: &Screen, target: &Target) {
    let at = format!("{name}: {}", target.id);
    assert!(node.label().is_some_and(|label| !label.is_empty()), "{at} has no name");
    let bounds = node.bounds().unwrap_or_else(|| panic!("{at} has no place"));
    assert!((bounds.x0 - f64::from(target.x * 1.5)).abs() < 0.01, "{at}: real pixels");
    assert!(bounds.x1 > bounds.x0 && bounds.y1 > bounds.y0, "{at} is empty");
    assert!(node.supports_action(Action::Focus), "{at} takes no focus");
    let Some(item) = screen.item(&target.id) else {
        assert_eq!(node.role(), Role::Button, "{at}");
        return;
    };
    assert_eq!(node.label(), Some(plain(&item.label.text).as_str()), "{at}");
    let (role, toggled) = match item.kind {
        Kind::Choice => (Role::RadioButton, Some(Toggled::from(item.picked && !item.quiet))),
        Kind::Card => (Role::CheckBox, Some(Toggled::from(item.picked && !item.quiet))),
        Kind::Button => (Role::Button, None),
        Kind::Fact => (Role::ListItem, None),
        Kind::Field => match item.field.as_ref().map(|field| field.lines) {
            Some(Lines::One) => (Role::TextInput, None),
            _ => (Role::MultilineTextInput, None),
        },
    };
    assert_eq!((node.role(), node.toggled()), (role, toggled), "{at}");
    if item.kind == Kind::Field {
        assert!(node.text_selection().is_some_and(|at| at.focus.character_index == 4), "{at} has no caret");
    } else {
        assert!(node.supports_action(Action::Click), "{at} can not be pressed");
    }
}

// What is announced on each screen of the road, and what the window is called there.
#[derive(Default)]
struct Heard {
    // The words, the place and the screen without its answers' states.
    all: Vec<(String, String, Screen)>,
    titles: Vec<String>,
}

impl Witness for Heard {
    fn see(&mut self, app: &App, _name: &str) -> Result<(), TourError> {
        let screen = app.screen().clone();
        let said = tree::sentences([tree::question(&screen, None), tree::help(&screen)]);
        self.all.push((said, format!("{:?}", screen.place), screen));
        self.titles.push(app.title());
        Ok(())
    }
}

fn whole_road() -> (tempfile::TempDir, Walk<Heard>) {
    let home = tempfile::tempdir().expect("a folder");
    let folders = Folders::under(home.path());
    let mut walk = Walk::new(folders, Look::default(), &Zoned::now(), Heard::default());
    walk.whole_road().expect("the road leads to its end");
    (home, walk)
}

#[test]
fn no_two_places_sound_alike_and_no_title_tells_what_somebody_said() {
    let (_home, walk) = whole_road();
    let Heard { all, titles } = &walk.witness;
    let mut places: BTreeMap<&str, (&str, &Screen)> = BTreeMap::new();
    for (said, place, screen) in all {
        let (other, same) = places.entry(said).or_insert((place, screen));
        // What to do in danger is one screen, whatever was asked before, and so is a rest.
        let is_one = matches!(
            (&same.place, &screen.place),
            (Place::Safe(_), Place::Safe(_)) | (Place::Rest(_), Place::Rest(_))
        );
        assert!(*other == place || is_one, "{place} and {other} both say “{said}”");
    }
    assert!(places.len() > 100, "{} screens", places.len());
    // What somebody typed on this road, and the private questions.
    let own = all.iter().flat_map(|(.., screen)| screen.own_words()).map(|line| line.text.clone());
    let own: HashSet<String> = own.chain(["Amira".to_owned()]).collect();
    assert!(own.contains("I want to see the sea."), "{own:?}");
    for title in titles {
        assert!(title.starts_with(tree::NAME), "{title}");
        assert!(!own.iter().any(|words| title.contains(words.as_str())), "{title}");
    }
    let words = Words::built_in();
    let (mut closed, mut open) = (0, 0);
    for question in &walk.app.session().content().questions {
        let name = words.get(&question.name_key());
        let titled = titles.iter().any(|title| *title == format!("{}: {name}", tree::NAME));
        let is_private = question.ask.private || question.ask.safety;
        closed += usize::from(is_private);
        open += usize::from(titled);
        assert!(!(titled && is_private), "{name} is in a title");
    }
    // (What an area answered is not asked.)
    assert!(closed > 1 && open > 15, "{closed} questions are private, {open} are titles");
}

fn fresh() -> (tempfile::TempDir, App) {
    let home = tempfile::tempdir().expect("a folder");
    let walk = Walk::new(Folders::under(home.path()), Look::default(), &Zoned::now(), Heard::default());
    (home, walk.app)
}

fn node(update: &accesskit::TreeUpdate, id: NodeId) -> &Node {
    &update.nodes.iter().find(|(known, _)| *known == id).expect("a node").1
}

fn go_to(app: &mut App, place: &Place) {
    while app.screen().place != *place {
        let on = app.screen().items.iter().find(|item| item.zone == Zone::Next || item.id == "start-new");
        let on = on.expect("a way on").id.clone();
        send(app, Message::Press(on));
    }
}

#[test]
fn the_answers_are_one_group_with_positions_and_the_question_is_above_them() {
    let (_home, mut app) = fresh();
    go_to(&mut app, &Place::Question("eat".into()));
    let update = app.tree();
    let question = node(&update, tree::question_id(app.screen()));
    assert_eq!(question.label(), Some("Eat and drink. How do you eat and drink?"));
    assert_eq!(question.description(), Some("What can you do with no help?"));
    let answers = node(&update, tree::node_id(app.screen(), "#answers"));
    // The buttons beside the answers come last, and are not counted.
    let children: Vec<&Node> = answers.children().iter().map(|child| node(&update, *child)).collect();
    let count = children.iter().take_while(|child| child.role() == Role::RadioButton).count();
    assert_eq!((answers.role(), answers.size_of_set()), (Role::RadioGroup, Some(count)));
    let (picks, beside) = children.split_at(count);
    assert!(count == 8 && !beside.is_empty(), "{count}");
    for (nth, answer) in picks.iter().enumerate() {
        assert_eq!(answer.position_in_set(), Some(nth));
        let last = answer.description().unwrap_or_default();
        assert_eq!(last.ends_with(&format!("{} of {count}", nth + 1)), cfg!(target_os = "linux"));
    }
    assert!(beside.iter().all(|node| node.role() == Role::Button && node.position_in_set().is_none()));
    let heading = node(&update, tree::node_id(app.screen(), "#heading"));
    assert_eq!((heading.role(), heading.level()), (Role::Heading, Some(1)));
    assert!(heading.bounds().is_some_and(|bounds| bounds.x1 > bounds.x0));
    // On the bar nothing describes what its words say.
    let bar = node(&update, tree::node_id(app.screen(), "#bar"));
    assert!(bar.children().iter().all(|id| node(&update, *id).description().is_none()));
}

#[test]
fn a_reader_moves_the_caret_selects_and_puts_words_in() {
    let (_home, mut app) = fresh();
    go_to(&mut app, &Place::Name);
    let field = tree::node_id(app.screen(), "about-name-field");
    send(&mut app, Message::Asked(Asked::Focus(field)));
    send(&mut app, Message::Asked(Asked::Write(field, "Amira".into())));
    let update = app.tree();
    let run = node(&update, field).children()[0];
    let letters = node(&update, run);
    assert_eq!((letters.value(), letters.character_widths().map(<[f32]>::len)), (Some("Amira"), Some(5)));
    let caret = |at| accesskit::TextPosition { node: run, character_index: at };
    let select = |from, to| accesskit::TextSelection { anchor: caret(from), focus: caret(to) };
    send(&mut app, Message::Asked(Asked::Select(field, select(1, 3))));
    assert_eq!(node(&app.tree(), field).text_selection(), Some(&select(1, 3)));
    send(&mut app, Message::Asked(Asked::PutIn(field, "nd".into())));
    assert_eq!(node(&app.tree(), run).value(), Some("Andra"));
    assert_eq!(node(&app.tree(), field).text_selection(), Some(&select(3, 3)));
    send(&mut app, Message::Asked(Asked::Select(field, select(0, 0))));
    send(&mut app, Message::Asked(Asked::PutIn(field, "S".into())));
    assert_eq!(node(&app.tree(), run).value(), Some("SAndra"));
}

// What a reader says now: what describes a node, or what is announced.
fn now(app: &App, item: &str) -> String {
    let update = app.tree();
    let told = if cfg!(target_os = "linux") {
        node(&update, tree::node_id(app.screen(), item)).description().map(str::to_owned)
    } else {
        let live = update.nodes.iter().filter(|(_, node)| node.live() == Some(Live::Assertive));
        live.filter_map(|(_, node)| node.value()).find(|words| !words.is_empty()).map(str::to_owned)
    };
    told.unwrap_or_default()
}

#[test]
fn hear_again_and_totals_speak_through_the_reader_where_the_voice_is_off() {
    let (_home, mut app) = fresh();
    go_to(&mut app, &Place::Ready(Ready::Sound));
    send(&mut app, Message::Press("ready-sound-off".into()));
    assert_eq!(now(&app, "ready-sound-off"), "Saved", "that it is kept");
    go_to(&mut app, &Place::Question("eat".into()));
    let hear = tree::node_id(app.screen(), "bar-hear");
    send(&mut app, Message::Asked(Asked::Focus(hear)));
    send(&mut app, Message::Press("bar-hear".into()));
    let all = now(&app, "bar-hear");
    assert!(
        all.starts_with("Eat and drink. How do you eat and drink? What can you do with no help?"),
        "{all}"
    );
    assert!(all.contains("I eat and drink by myself."), "{all}");
    // Once the cursor has left, nothing of it is there any more.
    let answer = tree::node_id(app.screen(), "q-eat-a");
    send(&mut app, Message::Asked(Asked::Focus(answer)));
    assert_eq!(now(&app, "bar-hear"), "");
    // A card that was pressed has its position back only when the cursor is well away: else it would be read.
    if cfg!(target_os = "linux") {
        let position = |app: &App| now(app, "q-eat-a").ends_with("1 of 8");
        assert!(position(&app));
        send(&mut app, Message::Press("q-eat-a".into()));
        send(&mut app, Message::Move(Move::Last));
        assert!(!position(&app), "as the cursor leaves");
        send(&mut app, Message::Move(Move::First));
        assert!(position(&app));
    }
    send(&mut app, Message::Press("q-eat-a".into()));
    send(&mut app, Message::Press("bar-next".into()));
    let question = app.tree();
    let question = node(&question, tree::question_id(app.screen()));
    assert_eq!(question.description().unwrap_or_default(), tree::help(app.screen()));

    go_to(&mut app, &Place::MoneySource);
    send(&mut app, Message::Press("money-source-typed".into()));
    send(&mut app, Message::Press("bar-next".into()));
    assert_eq!(app.screen().place, Place::MoneyAmount);
    send(&mut app, Message::Press("money-amount-add-10".into()));
    assert_eq!(app.screen().figure.as_ref().map(|figure| figure.text.as_str()), Some("£10"));
    if cfg!(target_os = "linux") {
        assert_eq!(now(&app, "money-amount-add-10"), "£10");
    }
}
