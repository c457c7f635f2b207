//! Every screen of the program, for tests that look at all of them.
#![allow(clippy::expect_used, clippy::unwrap_used, dead_code)]

pub mod carer;

use jiff::Zoned;
use my_own_plan::app::App;
use my_own_plan::content::Content;
use my_own_plan::journey::{Group, Part, Place, Ready, Respondent, Round, Services, TalkAt, Talking};
use my_own_plan::pictures::Me;
use my_own_plan::plan::{Chart, Knob, List, PeopleSay, Person, Plan, Present, Role, Said, Sitting};
use my_own_plan::record::{ChartPart, How, PersonId, Sign, Sure, seen_path};
use my_own_plan::screen::{self, Context, SaveTile, Saved, Screen, Tile, Typed, WayOut};
use my_own_plan::store::Folders;
use my_own_plan::tour::{Look, TourError, Walk, Witness};
use my_own_plan::words::Words;

/// Keeps every screen that is met.
#[derive(Default)]
struct Collector(Vec<(String, Screen)>);

impl Witness for Collector {
    fn see(&mut self, app: &App, name: &str) -> Result<(), TourError> {
        self.0.push((name.to_owned(), app.screen().clone()));
        Ok(())
    }
}

fn round(nth: usize) -> Round {
    Round { id: uuid::Uuid::from_u128(nth as u128), nth }
}

pub fn now() -> Zoned {
    "2026-11-22T10:00:00[Europe/London]".parse().expect("a time")
}

/// The screens of the whole road, each once.
pub fn the_road() -> Vec<(String, Screen)> {
    let home = tempfile::tempdir().expect("a folder");
    let mut walk = Walk::new(Folders::under(home.path()), Look::default(), &now(), Collector::default());
    walk.whole_road().expect("the road leads to its end");
    let mut screens = std::mem::take(&mut walk.witness.0);
    let mut last: Option<Screen> = None;
    screens.retain(|(_, screen)| last.replace(screen.clone()).as_ref() != Some(screen));
    screens
}

/// The screens of the whole road, and those that only trouble or a full shelf shows.
pub fn every_screen() -> Vec<(String, Screen)> {
    let mut screens = the_road();

    let (content, words) = (Content::built_in(), Words::built_in());
    let long = "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton";
    let own = "I want to go to the big steam train museum in York with my brother and my friend, and then eat \
               chips by the river when it is warm.";
    let tile = |name: Option<&str>, face: &str| Tile {
        name: name.map(Into::into),
        me: Me::new(Some(face), []),
        ..Tile::default()
    };
    let tiles = [
        tile(Some("Sam"), "face-01"),
        tile(None, "face-02"),
        tile(Some(long), "face-03"),
        Tile { example: true, ..tile(Some("Sam"), "face-04") },
        Tile { trouble: Some("trouble-in-use".into()), ..tile(None, "face-05") },
    ];
    let places = [
        SaveTile { key: "share-where.documents", name: None },
        SaveTile { key: "share-where.desktop", name: None },
        SaveTile { key: "share-where.downloads", name: None },
        SaveTile { key: "share-where.stick", name: Some("KINGSTON".into()) },
    ];
    let mut plan =
        Plan { name: Some(long.into()), example: true, helper: Some(long.into()), ..Plan::default() };
    plan.about.entry(List::Matters).or_default().own = Some(own.into());
    plan.goals =
        vec![my_own_plan::plan::Goal { id: "own-1".into(), words: Some(own.into()), ..Default::default() }];
    screens.extend(ways(&plan, &content, &words));
    screens.extend(fields(&plan, &content, &words));
    screens.extend(views(&content, &words));
    screens.extend(talk(&content, &words));
    screens.extend(carer::screens(&content, &words));
    screens.extend(services());
    let behind = Place::Question("wash".into());
    let mut add = |name: String, place: &Place, saved: Saved, notice| {
        for way_out in ways_out(place) {
            let context = Context {
                tiles: &tiles,
                places: &places,
                document: Some("share-made.kept"),
                behind: Some(&behind),
                looking: saved == Saved::No,
                last: (saved == Saved::Yes).then_some(Part::Money),
                saved,
                notice,
                detail: Some(
                    "/home/person/.local/share/my-own-plan/councils/town.toml, line 12: the table must go up",
                ),
                way_out,
                learned: true,
                heard: true,
                ..Context::at(place, &plan, &content, &words)
            };
            screens.push((name.clone(), screen::build(place, &context)));
        }
    };
    add("start-full".into(), &Place::Start, Saved::NoPlan, Some("trouble-no-sound"));
    for place in [
        Place::Map,
        Place::Help,
        Place::Cards(List::Matters),
        Place::Goals,
        Place::GoalList,
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Who),
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Cost),
        Place::Goal("own-1".into(), my_own_plan::journey::Step::Done),
        Place::Week,
        Place::Check,
        Place::MoneyGuess,
        Place::ShareAgree,
        Place::ShareMaking,
        Place::ShareMade,
        Place::ShareWhere,
        Place::SharePrint,
        Place::ShareSaved,
        Place::Question("child".into()),
    ] {
        add(format!("long-{place:?}"), &place, Saved::No, Some("trouble-no-sound"));
    }
    // What went wrong is what has a line for what to do next.
    let troubles: Vec<&str> = words.keys().into_iter().filter_map(|key| key.strip_suffix(".next")).collect();
    for key in troubles.into_iter().filter(|key| key.starts_with("trouble-")) {
        add(key.to_owned(), &Place::Trouble(key.to_owned()), Saved::Yes, None);
        add(format!("{key} at start"), &Place::Trouble(key.to_owned()), Saved::NoPlan, None);
    }
    screens
}

// Several views of the same answers: the pages on which somebody else gives theirs, and those on which both meet.
fn views(content: &Content, words: &Words) -> Vec<(String, Screen)> {
    let mut screens = Vec::new();
    let id = uuid::Uuid::from_u128;
    let somebody = |role, name: Option<&str>| Person {
        role: Some(role),
        name: name.map(Into::into),
        ..Person::default()
    };
    let long = "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton";
    let people = [(1, Role::Family, None), (2, Role::Staff, Some(long)), (3, Role::Professional, None)];
    let said = |by: PersonId, at: u128, sure, what: &str| Said {
        what: what.to_owned(),
        id: id(at),
        by,
        how: How::Pressed,
        entered_by: by,
        sure,
        sitting: id(9),
        at: now().timestamp(),
    };
    let other = |at| PersonId::Other(id(at));
    for (here, own) in [(true, true), (false, true), (true, false)] {
        let mut plan = Plan { name: Some(long.into()), now: id(9), ..Plan::default() };
        plan.people.extend(people.map(|(at, role, name)| (id(at), somebody(role, name))));
        let present = here.then(|| Present { person: id(1), here: true, said: id(1) });
        plan.sittings
            .insert(plan.now, Sitting { people: present.into_iter().collect(), ..Sitting::default() });
        for (question, mine, others) in [
            ("wash", "b", ["d", "c", "b"]),
            ("eat", "tube", ["choke", "d", "not-sure"]),
            ("tell", "a", ["a", "a", "a"]),
            ("job", "want", ["n", "b", "want"]),
            ("toilet", "a", ["d", "a", "a"]),
            ("safe", "no", ["yes", "yes", "yes"]),
        ] {
            let answer = plan.life.entry(question.into()).or_default();
            answer.views.extend(own.then(|| said(PersonId::Me, 10, Sure::NotAsked, mine)));
            let sures = [Sure::Sure, Sure::Fairly, Sure::Guess];
            answer.views.extend(
                (1..).zip(others).zip(sures).map(|((at, what), sure)| said(other(at), 10 + at, sure, what)),
            );
            answer.notes =
                vec![said(other(1), 20, Sure::NotAsked, &"I have helped her every morning. ".repeat(18))];
        }
        let eat = plan.life.entry("eat".into()).or_default();
        eat.met = Some(said(PersonId::Me, 30, Sure::NotAsked, if here { "choke" } else { "not-agreed" }));
        let of = Respondent { who: id(1), how: How::Pressed };
        let mut places = vec![Place::Map, Place::LifeEnd, Place::Supporter, Place::Both];
        places.extend([Place::ViewWho, Place::ViewHow(id(1)), Place::ViewHow(id(2)), Place::Views(of)]);
        places.extend(
            my_own_plan::journey::life_parts(content).iter().map(|part| Place::ViewPart(of, part.id.into())),
        );
        for question in ["wash", "eat", "tell", "job", "toilet", "safe"] {
            places.extend([Place::BothOf(question.into()), Place::BothSaw(question.into())]);
            places.push(Place::ViewSaw(of, question.into()));
        }
        for place in places {
            let screen = screen::build(&place, &Context::at(&place, &plan, content, words));
            screens.push((format!("views-{here}-{own}-{place:?}"), screen));
        }
    }
    let none = Plan::default();
    screens.push((
        "views-none".into(),
        screen::build(&Place::Both, &Context::at(&Place::Both, &none, content, words)),
    ));
    screens
}

// What several people say: each of them has these cards on, and said one of these words.
fn people_say(cards: &[&str], words: &[&str]) -> PeopleSay {
    let who = [PersonId::Other(uuid::Uuid::from_u128(1)), PersonId::Other(uuid::Uuid::from_u128(2))];
    let said = |at: usize| Said {
        what: (),
        id: uuid::Uuid::from_u128(40 + at as u128),
        by: who[at % 2],
        how: How::Observed,
        entered_by: who[at % 2],
        sure: Sure::NotAsked,
        sitting: uuid::Uuid::from_u128(9),
        at: now().timestamp(),
    };
    let word = |(at, text): (usize, &&str)| {
        let said = said(at);
        Said {
            what: (*text).to_owned(),
            id: said.id,
            by: said.by,
            how: said.how,
            entered_by: said.entered_by,
            sure: said.sure,
            sitting: said.sitting,
            at: said.at,
        }
    };
    PeopleSay {
        cards: cards.iter().enumerate().map(|(at, id)| ((*id).to_owned(), vec![said(at)])).collect(),
        words: words.iter().enumerate().map(word).collect(),
        picks: Vec::new(),
    }
}

/// A plan in which others know much of how the person tells things.
pub fn plan_of_signals() -> Plan {
    let mut plan = Plan { name: Some("Sam".into()), now: uuid::Uuid::from_u128(9), ..Plan::default() };
    let long = "She pulls at her left ear, and hums one note for as long as it lasts, and looks for my hand.";
    for (at, role, name) in [(1, Role::Family, None), (2, Role::Staff, Some("Bartholomew Featherstonehaugh"))]
    {
        let person = Person { role: Some(role), name: name.map(Into::into), ..Person::default() };
        plan.people.insert(uuid::Uuid::from_u128(at), person);
    }
    plan.signals.signs.insert(Sign::Yes, people_say(&["nod", "look-up"], &[]));
    plan.signals.signs.insert(Sign::Pain, people_say(&["cry", "hold", "quiet"], &[long, long]));
    for at in 0..30 {
        let row = plan.signals.rows.entry(uuid::Uuid::from_u128(100 + at).to_string()).or_default();
        let parts: &[(ChartPart, &str)] = match at % 3 {
            0 => &[(ChartPart::Tell, "hungry"), (ChartPart::How, "look"), (ChartPart::Who, "family")],
            _ => &[(ChartPart::Happens, "loud"), (ChartPart::Does, "rock"), (ChartPart::Means, "afraid")],
        };
        for (part, card) in parts {
            let one = [long];
            let words: &[&str] = if at % 3 == 2 { &one } else { &[] };
            row.parts.insert(*part, people_say(&[card], words));
        }
    }
    plan
}

/// The built-in words, and those of the pack whose services are looked at.
pub fn words() -> Words {
    content_of_services().0.words(&Words::built_in())
}

// A council's own pack that names local services, and their names.
fn content_of_services() -> (Content, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in my_own_plan::content::example_files("ten-areas") {
        let text = text.replacen("\"ten-areas\"", "\"ten\"", 1).replacen("= true\n", "= false\n", 1);
        std::fs::write(folder.path().join(name), text).expect("write");
    }
    let content = Content::built_in();
    let pack = content.open_pack(folder.path(), &Words::built_in()).expect("a pack");
    (content.with_pack(&pack), pack.services.iter().map(|of| of.name.clone()).collect())
}

// Local services of a council, this year's and one that is out of date.
fn services() -> Vec<(String, Screen)> {
    let ((content, names), words) = (content_of_services(), words());
    let goal = my_own_plan::plan::Goal { id: "ten:going-out".into(), ..Default::default() };
    let plan = Plan { goals: vec![goal], ..Plan::default() };
    let of = |id: &str| Place::Services(Services::Of(format!("ten:{id}")));
    let mut places = vec![Place::Services(Services::All), of("going-out"), of("my-people"), of("my-work")];
    places.extend(names.into_iter().map(|name| Place::Services(Services::One(name))));
    places.push(Place::Goal("ten:going-out".into(), my_own_plan::journey::Step::What));
    let mut screens = Vec::new();
    for day in ["2026-11-23", "2028-01-01"] {
        for place in &places {
            let packs =
                screen::PackDesk { here: Some(&content), today: day.parse().ok(), ..Default::default() };
            let context = Context { packs, saved: Saved::Yes, ..Context::at(place, &plan, &content, &words) };
            screens.push((format!("services-{day}-{place:?}"), screen::build(place, &context)));
        }
    }
    screens
}

// How I tell you things, with nothing and with much in it, on the person's pages and on a supporter's.
fn talk(content: &Content, words: &Words) -> Vec<(String, Screen)> {
    let full = plan_of_signals();
    let empty = Plan { people: full.people.clone(), ..Plan::default() };
    let row = || uuid::Uuid::from_u128(101).to_string();
    let mut all = vec![TalkAt::All, TalkAt::Poster, TalkAt::Agree, TalkAt::Making, TalkAt::Made];
    all.push(TalkAt::Row(row()));
    all.extend(Chart::ALL.map(|(chart, _)| TalkAt::Chart(chart)));
    for (sign, _) in Sign::ALL {
        all.extend([TalkAt::Sign(sign), TalkAt::SignWords(sign)]);
    }
    for part in ChartPart::MEANS.into_iter().chain(ChartPart::TELLS) {
        all.extend([TalkAt::RowPart(row(), part), TalkAt::RowWords(row(), part)]);
    }
    let mut screens = Vec::new();
    let mum = Respondent { who: uuid::Uuid::from_u128(1), how: How::Observed };
    for (name, plan) in [("full", &full), ("empty", &empty)] {
        for of in [None, Some(mum)] {
            for at in &all {
                let making = matches!(at, TalkAt::Poster | TalkAt::Agree | TalkAt::Making | TalkAt::Made);
                if of.is_some() && making {
                    continue;
                }
                let place = Place::Talk(Talking { of, at: at.clone() });
                let context = Context {
                    of_plan: false,
                    document: Some("share-made.kept"),
                    ..Context::at(&place, plan, content, words)
                };
                screens.push((format!("talk-{name}-{place:?}"), screen::build(&place, &context)));
            }
        }
    }
    screens
}

// What can be done about a trouble.
fn ways_out(place: &Place) -> Vec<WayOut> {
    use WayOut::{Again, Close, Leave, Stop, Understand, Words};
    match place {
        Place::Trouble(_) => vec![Understand, Again, Words, Leave, Close, Stop],
        _ => vec![Understand],
    }
}

// A field that is nearly full, one that is, and one in which the end did not fit.
fn fields(plan: &Plan, content: &Content, words: &Words) -> Vec<(String, Screen)> {
    let mut screens = Vec::new();
    let fields = [
        (Place::Name, "name", 60),
        (Place::OwnGoal("own".into()), "goal/own/words", 120),
        (Place::OwnWords(List::Matters), "about/matters/own", 600),
        (Talking::mine(TalkAt::SignWords(Sign::Yes)), "shows/yes", 200),
    ];
    for (place, path, most) in fields {
        for (left, cut) in [(20, false), (1, false), (0, false), (0, true)] {
            let text = "a word ".repeat(100)[..most - left].to_owned();
            let typed = [Typed { path: path.into(), text: &text, cut }];
            let at = Context::at(&place, plan, content, words);
            let context = Context { saved: Saved::Typing, typed: &typed, ..at };
            let screen = screen::build(&place, &context);
            assert!(screen.field().expect("a field").detail.is_some(), "{place:?} with {left} left");
            screens.push((format!("{place:?} with {left} left, {cut}"), screen));
        }
    }
    screens
}

/// The screens of settings and of the other ways of pressing.
fn ways(plan: &Plan, content: &Content, words: &Words) -> Vec<(String, Screen)> {
    let mut screens = Vec::new();
    let wash = Place::Question("wash".into());
    let mut places = vec![
        Place::Settings,
        Place::Supporter,
        Place::Learn(0),
        Place::Learn(1),
        Talking::mine(TalkAt::SignWords(Sign::Yes)),
        Place::Ready(Ready::Try),
        wash.clone(),
        Place::Ready(Ready::Size),
        Place::ShareAgree,
    ];
    places.extend(Knob::ALL.map(Place::Setting));
    places.extend(Group::ALL.map(|(group, _)| Place::Group(group)));
    places.extend((0..=4).map(|at| Place::Seen(Box::new(wash.clone()), round(1), at)));
    for (way, still) in [
        ("press", false),
        ("switch", false),
        ("switch", true),
        ("dwell", false),
        ("dwell", true),
        ("helper", false),
    ] {
        let mut plan = plan.clone();
        plan.settings.set("way", way);
        plan.now = uuid::Uuid::from_u128(2);
        let mum = uuid::Uuid::from_u128(1);
        plan.people.insert(mum, Person { role: Some(Role::Family), ..Person::default() });
        let here = Present { person: mum, here: true, said: mum };
        plan.sittings.insert(plan.now, Sitting { people: vec![here], ..Sitting::default() });
        let yes = "She looks up at me, smiles, and lifts her left hand a little.";
        plan.signals.signs.insert(Sign::Yes, people_say(&[], &[yes]));
        let no = "She turns her head away and closes her eyes for a while.";
        plan.signals.signs.insert(Sign::No, people_say(&["turn"], &[no]));
        for card in ["like-kind", "like-funny", "like-smile"] {
            plan.seen.insert(seen_path(&"about/likes".into(), round(1).id, card).to_string(), "yes".into());
        }
        for (seen, yes) in [(1, "b"), (2, "b"), (2, "c")] {
            plan.seen.insert(seen_path(&"life/wash".into(), round(seen).id, yes).to_string(), "yes".into());
        }
        let mut places = places.clone();
        let likes = Place::Cards(List::Likes);
        places.extend([0, 99].map(|at| Place::Seen(Box::new(likes.clone()), round(1), at)));
        places.extend([
            Place::Seen(Box::new(wash.clone()), round(2), 4),
            Place::Seen(Box::new(wash.clone()), round(3), 4),
        ]);
        for place in places {
            for saved in [Saved::Yes, Saved::NoPlan] {
                let context = Context {
                    saved,
                    undo: match &place {
                        Place::Setting(knob) => Some(*knob),
                        _ => None,
                    },
                    tried: still.then_some("b"),
                    learned: true,
                    heard: true,
                    still,
                    ..Context::at(&place, &plan, content, words)
                };
                if saved == Saved::NoPlan
                    && !matches!(place, Place::Settings | Place::Setting(_) | Place::Ready(_))
                {
                    continue;
                }
                screens.push((format!("{way}-{still}-{saved:?}-{place:?}"), screen::build(&place, &context)));
            }
        }
    }
    screens
}
