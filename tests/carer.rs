//! A carer's own page: without that carer's yes nothing of it is on any screen of the person's, in any document or letter,
//! in any sum, or in the log; with it, exactly where it should be; and gone again when the yes is taken back.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

mod every;
mod quiet;

use std::io::Write;
use std::sync::{Arc, Mutex};

use every::carer::{WORDS, all_said, marker};
use every::now;
use iced::keyboard::{Key, Location, Modifiers, key::Named};
use my_own_plan::app::meant;
use my_own_plan::content::Content;
use my_own_plan::journey::{self, CarerAt, CarerPage, ForAdvocate, Group, Place, Respondent, Talking};
use my_own_plan::journey::{Decide, Mat, TalkAt};
use my_own_plan::plan::{self, Carer, Knob, Plan, SinceWhen};
use my_own_plan::record::{CarerPart, How, Log, Path, PersonId, Statement, Subject, Sure, Value};
use my_own_plan::screen::{self, Act, CarerAct, Context, Screen};
use my_own_plan::session::{Effect, Session};
use my_own_plan::share::{self, Print, SharedPlan};
use my_own_plan::store::Folders;
use my_own_plan::words::Words;
use quiet::{Stage, holds, press, write};
use uuid::Uuid;

const MUM: Uuid = Uuid::from_u128(0xA);
const DAD: Uuid = Uuid::from_u128(0xB);
const READERS: [&str; 5] = ["worker", "family", "friend", "doctor", "other"];

fn add(log: &mut Log, by: PersonId, sitting: u128, said: Vec<(Path, Value)>) {
    for (path, value) in said {
        let id = Uuid::from_u128(0x1000 + log.len() as u128);
        let supersedes = log.to_supersede(&path, by);
        let plain = Statement::pressed(id, path, value, now().timestamp());
        let sitting = Uuid::from_u128(sitting);
        log.add(Statement { by, entered_by: by, supersedes, sitting, ..plain });
    }
}

// The person said much, in two sittings, and had a document.
fn life(log: &mut Log) {
    let content = Content::built_in();
    let pick = |path: &str, id: &str| (Path::from(path), Value::Pick(id.into()));
    let yes = |path: &str| (Path::from(path), Value::Yes);
    let mut said = vec![(Path::from("name"), Value::Words("Sam".into()))];
    for question in &content.questions {
        let last = question.ask.offered().last().expect("an answer");
        said.push(pick(&format!("life/{}", question.id), &last.id));
    }
    said.extend(["goal/wash/on", "money/none", "advocate", "shows/yes/smile"].map(yes));
    said.extend([pick("money/source", "none"), pick("reader", "worker"), pick("feel/area-food", "good")]);
    for reader in READERS {
        said.extend(
            ["about", "life", "money", "plan"].map(|part| yes(&format!("give/{reader}/parts/{part}"))),
        );
    }
    add(log, PersonId::Me, 1, said);
    add(log, PersonId::Program, 1, vec![yes("give/worker/made")]);
    add(log, PersonId::Me, 3, vec![pick("life/wash", "a"), yes("about/likes/like-kind")]);
}

// Of a carer: all that they can say, between two sittings of the person.
fn write_all(log: &mut Log, who: Uuid, marked: &str) {
    add(log, PersonId::Other(who), 2, all_said(who, marked, true));
}

fn say_yes(log: &mut Log, who: Uuid, to: CarerPart) {
    let yes = Plan::from_log(log).carer(who).and_then(Carer::yes_now).expect("something to say yes to");
    add(log, PersonId::Other(who), 4, vec![(Subject::Carer(&who.to_string(), to).path(), yes)]);
}

fn take_back(log: &mut Log, who: Uuid, to: CarerPart) {
    add(log, PersonId::Other(who), 5, vec![(Subject::Carer(&who.to_string(), to).path(), Value::Gone)]);
}

fn markers(marked: &str) -> Vec<String> {
    WORDS.map(|part| marker(marked, part)).into()
}

fn plan_of(log: &Log) -> Plan {
    Plan { now: Uuid::from_u128(9), ..Plan::from_log(log) }
}

// Every place that is not a carer's own.
fn places(plan: &Plan, content: &Content) -> Vec<Place> {
    let mut all = journey::road(plan, content);
    for question in &content.questions {
        let id = || question.id.clone();
        all.extend([Place::Question(id()), Place::More(id()), Place::MoreWords(id()), Place::Meaning(id())]);
        all.extend([Place::BothOf(id()), Place::BothSaw(id()), Place::ForSupporter(id()), Place::Note(id())]);
        all.extend([Place::SharePrivate(id()), Place::SinceOf(SinceWhen::Sitting(Uuid::from_u128(1)), id())]);
    }
    let of = Respondent { who: MUM, how: How::Pressed };
    all.extend(journey::life_parts(content).iter().map(|part| Place::ViewPart(of, part.id.into())));
    all.extend([Place::Views(of), Place::ViewHow(MUM), Place::ViewWho, Place::PersonName(MUM)]);
    all.extend([1, 3].map(|at| Place::Since(Some(SinceWhen::Sitting(Uuid::from_u128(at))))));
    all.extend(Knob::ALL.map(Place::Setting));
    all.extend(Group::ALL.map(|(group, _)| Place::Group(group)));
    all.extend([Decide::List, Decide::ForSupporter].map(Place::Decide));
    all.extend([ForAdvocate::You, ForAdvocate::Letter, ForAdvocate::ForSupporter].map(Place::Advocate));
    all.extend([TalkAt::All, TalkAt::Poster, TalkAt::Agree].map(Talking::mine));
    all.push(Place::Mat(Mat::Start(plan::ALL_OF_LIFE.into())));
    all.extend([CarerAt::Seen, CarerAt::SeenOf(MUM), CarerAt::SeenOf(DAD)].map(Place::Carer));
    all.extend([
        Place::Start,
        Place::Map,
        Place::Pause,
        Place::Help,
        Place::HelpHow,
        Place::HelpWho,
        Place::HelpPhone,
        Place::HelpSafe,
        Place::HelpWords,
        Place::Credits,
        Place::Settings,
        Place::Supporter,
        Place::WasHard,
        Place::Said,
        Place::SaidLater,
        Place::Since(None),
        Place::Both,
        Place::GoalList,
        Place::Week,
        Place::Costs,
        Place::Check,
        Place::ShareMade,
        Place::ShareWhere,
        Place::SharePrint,
        Place::ShareSaved,
        Place::ShareName,
    ]);
    all
}

fn screen_at(place: &Place, log: &Log, plan: &Plan, content: &Content, words: &Words) -> Screen {
    screen::build(place, &Context { log: Some(log), ..Context::at(place, plan, content, words) })
}

// Places whose screens are others with the one log than with the other.
fn differing(one: &Log, other: &Log) -> Vec<Place> {
    let (content, words) = (Content::built_in(), Words::built_in());
    let (plan, plan_2) = (plan_of(one), plan_of(other));
    let all = places(&plan_2, &content);
    assert!(all.len() > 300 && all == places(&plan, &content), "the road is the same");
    let differs = |place: &Place| {
        let at = |log, plan| format!("{:?}", screen_at(place, log, plan, &content, &words));
        at(one, &plan) != at(other, &plan_2)
    };
    all.into_iter().filter(differs).collect()
}

fn shared(log: &Log, reader: &str) -> SharedPlan {
    share::shared_plan(&plan_of(log), log, &Content::built_in(), &Words::built_in(), reader, &now())
}

fn json(shared: &SharedPlan) -> String {
    serde_json::to_string(shared).expect("data")
}

fn two_carers() -> (Log, Log) {
    let mut without = Log::new();
    life(&mut without);
    let mut with = without.clone();
    write_all(&mut with, MUM, "m");
    write_all(&mut with, DAD, "d");
    (without, with)
}

#[test]
fn without_a_yes_nothing_of_it_is_anywhere() {
    let (without, with) = two_carers();
    assert_eq!(differing(&without, &with), [], "a screen tells of it");
    let (content, words) = (Content::built_in(), Words::built_in());
    for reader in READERS {
        assert_eq!(json(&shared(&without, reader)), json(&shared(&with, reader)), "{reader}");
    }
    let (then, after) = (plan_of(&without), plan_of(&with));
    let poster = |log: &Log, plan: &Plan| json(&share::poster_plan(plan, log, &content, &words, &now()));
    assert_eq!(poster(&without, &then), poster(&with, &after));
    let day = now().date();
    let letter = |plan: &Plan| share::Letter::for_advocate(plan, &content, day);
    assert_eq!(letter(&then), letter(&after));
    assert_eq!(plan::needs(&then, &content).len(), plan::needs(&after, &content).len());
    assert_eq!(plan::amount(&then, &content), plan::amount(&after, &content));
    assert_eq!(plan::findings(&then, &content), plan::findings(&after, &content));
    for part in journey::Part::ON_MAP {
        let of = |plan: &Plan| journey::progress(part, plan, &content);
        assert_eq!(of(&then), of(&after));
    }
    let later = Uuid::from_u128(u128::MAX);
    assert_eq!(plan::sittings_before(&without, later), plan::sittings_before(&with, later));
}

#[test]
fn with_the_yes_it_is_exactly_there_and_after_it_is_taken_back_nowhere() {
    let (without, mut log) = two_carers();
    let (content, words) = (Content::built_in(), Words::built_in());
    say_yes(&mut log, MUM, CarerPart::See);
    let seen = [Place::Said, Place::Carer(CarerAt::Seen), Place::Carer(CarerAt::SeenOf(MUM))];
    let found = differing(&without, &log);
    // The page of the carer who said nothing leads to the list of those who did.
    let list = Place::Carer(CarerAt::SeenOf(DAD));
    assert!(found.iter().all(|place| seen.contains(place) || *place == list), "{found:?}");
    assert!(seen.iter().all(|place| found.contains(place)));
    let hers = format!("{:?}", screen_at(&seen[2], &log, &plan_of(&log), &content, &words));
    assert!(markers("m").iter().all(|word| hers.contains(word)), "{hers}");
    for place in &found {
        let shown = format!("{:?}", screen_at(place, &log, &plan_of(&log), &content, &words));
        assert!(markers("d").iter().all(|word| !shown.contains(word)), "{place:?}");
    }
    // It is hers to read, and nothing there can be pressed but what leads on.
    let screen = screen_at(&seen[2], &log, &plan_of(&log), &content, &words);
    assert!(screen.items.iter().all(|item| !matches!(item.act, Act::Record(_) | Act::View(..))));
    for reader in READERS {
        assert_eq!(json(&shared(&without, reader)), json(&shared(&log, reader)), "{reader}");
    }
    take_back(&mut log, MUM, CarerPart::See);
    assert_eq!(differing(&without, &log), []);

    say_yes(&mut log, MUM, CarerPart::Give);
    assert_eq!(differing(&without, &log), [], "the social worker's part is no screen of the person's");
    for reader in READERS {
        let (then, now) = (shared(&without, reader), shared(&log, reader));
        if reader != "worker" {
            assert_eq!(json(&then), json(&now), "{reader}");
            continue;
        }
        assert_eq!(now.carers.len(), 1);
        assert!(markers("m").iter().all(|word| json(&now).contains(word)));
        assert!(markers("d").iter().all(|word| !json(&now).contains(word)));
        // Nothing else is another.
        assert_eq!(json(&SharedPlan { carers: Vec::new(), ..now }), json(&then));
    }
    take_back(&mut log, MUM, CarerPart::Give);
    assert_eq!(json(&shared(&without, "worker")), json(&shared(&log, "worker")));
}

#[test]
fn the_person_is_told_the_same_of_a_carers_part_whether_there_is_one_or_not() {
    let (without, mut log) = two_carers();
    say_yes(&mut log, MUM, CarerPart::Give);
    let (content, words) = (Content::built_in(), Words::built_in());
    for log in [&without, &log] {
        let screen = screen_at(&Place::SharePreview, log, &plan_of(log), &content, &words);
        let keys: Vec<_> = screen.lines.iter().filter_map(|line| line.key.as_deref()).collect();
        assert!(keys.contains(&"share-preview.carer"));
    }
}

// What is in the pages and in the data of a document.
fn text_of(bytes: &[u8], home: &std::path::Path) -> Option<String> {
    let file = home.join("document.pdf");
    std::fs::write(&file, bytes).expect("a file");
    let run = |program: &str, to: &[&str]| {
        let run = std::process::Command::new(program).arg(to[0]).arg(&file).args(&to[1..]).output();
        run.ok().map(|done| String::from_utf8_lossy(&done.stdout).into_owned())
    };
    run("pdftotext", &["-layout", "-"])
}

#[test]
fn the_pages_hold_it_with_the_yes_only() {
    let home = tempfile::tempdir().expect("a folder");
    let (_, mut log) = two_carers();
    let words = Words::built_in();
    let pictures = my_own_plan::pictures::Pictures::built_in();
    for yes in [false, true] {
        if yes {
            say_yes(&mut log, MUM, CarerPart::Give);
        }
        let made = share::pdf(&shared(&log, "worker"), &words, &pictures, &Print::default()).expect("a PDF");
        assert!(made.standard);
        if let Some(keep) = std::env::var_os("CARER_PDF").filter(|_| yes) {
            std::fs::write(keep, &made.bytes).expect("a copy");
        }
        let Some(text) = text_of(&made.bytes, home.path()) else { return println!("skipped: no pdftotext") };
        assert!(text.contains("Sam"));
        assert_eq!(text.contains("Carers’ own views"), yes);
        for word in markers("m") {
            assert_eq!(text.contains(&word), yes, "{word}");
        }
        assert!(markers("d").iter().all(|word| !text.contains(word)));
    }
}

/// What the program wrote into its log.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

// As a carer would: to their page by presses, through all of it, and away again.
#[test]
fn on_the_way_through_a_page_nothing_of_it_is_heard_and_no_way_leads_back() {
    let log = Written::default();
    let to = log.clone();
    let told =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || to.clone());
    let _guard = tracing::subscriber::set_default(told.finish());
    let own = markers("m");
    for away in ["bar-map", "bar-pause", "bar-help", "bar-who", "bar-leave", "f12"] {
        let stands =
            |stage: &Stage| format!("{:?} {:?} {}", stage.app.screen(), stage.app.tree(), stage.app.title());
        let mut stage =
            Stage::kept(Place::Supporter, &[("speaks", "screen"), ("own", "on"), ("along", "on")]);
        press(&mut stage, "supporter-carer");
        press(&mut stage, "supporter-carer-new-family");
        write(&mut stage, &own[0]);
        press(&mut stage, "bar-next");
        press(&mut stage, "supporter-carer-go-on");
        stage.take();
        press(&mut stage, "keep-now");
        assert_eq!(stage.picked(), ["keep-now"]);
        let heard = format!("{:?}", stage.take());
        assert!(!heard.contains("Only for now"), "{heard}");
        press(&mut stage, "own-keep");
        stage.take();
        write(&mut stage, &own[2]);
        press(&mut stage, "bar-hear");
        let heard = format!("{:?}", stage.take());
        assert!(own.iter().all(|word| !heard.contains(word)), "{heard}");
        assert!(stage.app.screen().item("own-hear").is_none());
        assert!(own.iter().all(|word| !stage.app.title().contains(word)));
        let who = *stage.app.session().plan().carers.keys().next().expect("a carer");
        assert_eq!(stage.app.session().plan().carer(who).and_then(Carer::name), Some(own[0].as_str()));
        match away {
            "f12" => {
                let leave = meant(
                    &iced::keyboard::Event::KeyPressed {
                        key: Key::Named(Named::F12),
                        modified_key: Key::Named(Named::F12),
                        physical_key: iced::keyboard::key::Physical::Code(iced::keyboard::key::Code::F12),
                        location: Location::Standard,
                        modifiers: Modifiers::empty(),
                        text: None,
                        repeat: false,
                    },
                    false,
                );
                stage.send(leave.expect("a press"));
            }
            away => press(&mut stage, away),
        }
        // Wherever somebody goes from here by going back, taking back or going on, they meet none of it.
        for way in
            ["bar-back", "bar-back", "take-back", "pause-on", "bar-next", "bar-back", "bar-map", "bar-back"]
        {
            assert!(!stage.place().is_of_a_carer(), "{away} {way}: {:?}", stage.place());
            let shown = format!("{} {:?}", stands(&stage), stage.take());
            assert!(own.iter().all(|word| !shown.contains(word)), "{away} {way}");
            if stage.app.screen().item(way).is_some() {
                press(&mut stage, way);
            } else if way == "take-back" {
                let help = stage
                    .app
                    .screen()
                    .items
                    .iter()
                    .find(|item| item.act == Act::TakeBack)
                    .map(|item| item.id.clone());
                if let Some(help) = help {
                    press(&mut stage, &help);
                }
            }
        }
        assert!(!stage.place().is_of_a_carer());
    }
    let written = String::from_utf8_lossy(&log.0.lock().expect("the log")).into_owned();
    assert!(own.iter().all(|word| !written.contains(word)), "the log holds a carer's words");
}

fn session() -> (tempfile::TempDir, Session) {
    let home = tempfile::tempdir().expect("a folder");
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    let _ = session.act(Act::New, &now());
    let _ = session.act(Act::Record(vec![("name".into(), Value::Words("Sam".into()))]), &now());
    (home, session)
}

fn says(session: &mut Session, who: Uuid, said: Vec<(Path, Value)>) {
    let of = Respondent { who, how: How::Pressed };
    session.act(Act::View(of, Sure::NotAsked, said), &now()).expect("saved");
}

fn make_letter(session: &mut Session, who: Uuid) -> std::path::PathBuf {
    let _ = session.act(Act::Go(Place::Carer(CarerAt::Of(who, CarerPage::Agree))), &now());
    let effects = session.act(Act::Carer(CarerAct::Letter(who)), &now()).expect("a letter");
    let Some(Effect::MakeDocument(job)) = effects.into_iter().next() else { panic!("no job") };
    assert!(job.shared().is_none());
    let done = job.make();
    let file = done.made.clone().expect("a file");
    session.document_made(done, &now());
    assert_eq!(*session.place(), Place::Carer(CarerAt::Of(who, CarerPage::Made)));
    file
}

#[test]
fn a_letter_holds_what_was_put_in_and_nothing_else() {
    let (home, mut session) = session();
    says(&mut session, MUM, all_said(MUM, "m", false));
    says(&mut session, DAD, all_said(DAD, "d", true));
    let read = |file: &std::path::Path| text_of(&std::fs::read(file).expect("bytes"), home.path());
    let Some(text) = read(&make_letter(&mut session, MUM)) else { return println!("skipped: no pdftotext") };
    assert!(text.contains("assessment") && text.contains("section 10"));
    assert!(!text.contains("Sam"), "whose carer it is was not put in");
    assert!(markers("m").iter().all(|word| !text.contains(word)));
    let id = MUM.to_string();
    let put = |part: &str, value: Value| vec![(Subject::Carer(&id, CarerPart::Put).option(part), value)];
    for part in ["person", "keep", "own"] {
        says(&mut session, MUM, put(part, Value::Yes));
    }
    let file = make_letter(&mut session, MUM);
    if let Some(keep) = std::env::var_os("CARER_LETTER") {
        let full = make_letter(&mut session, DAD);
        std::fs::copy(full, keep).expect("a copy");
    }
    let text = read(&file).expect("its text");
    assert!(text.contains("Sam") && text.contains(&marker("m", CarerPart::Keep)));
    let others = WORDS.into_iter().filter(|part| *part != CarerPart::Keep);
    assert!(others.into_iter().all(|part| !text.contains(&marker("m", part))));
    assert!(markers("d").iter().all(|word| !text.contains(word)));
    // Whoever comes next finds no trace of it where documents of the plan are.
    let _ = session.act(Act::Go(Place::Map), &now());
    let _ = session.act(Act::Go(Place::ShareMade), &now());
    assert!(session.act(Act::OpenDocument, &now()).expect("nothing").is_empty());
}

#[test]
fn one_carers_pages_show_nothing_of_another() {
    let (content, words) = (Content::built_in(), Words::built_in());
    let (_, log) = two_carers();
    let mut alone = Log::new();
    life(&mut alone);
    write_all(&mut alone, MUM, "m");
    use CarerPage::{Agree, All, Does, Erase, Give, Help, Keep, Letter, Made, Right, See, Sure, Worry, Yes};
    let pages = [All, Does, Keep, Help, Worry, Right, Yes, See, Give, Letter, Agree, Made, Erase, Sure];
    let pages = pages.map(|page| CarerAt::Of(MUM, page)).into_iter();
    for at in pages.chain(WORDS.map(|part| CarerAt::Words(MUM, part))) {
        let place = Place::Carer(at);
        let shown = |log: &Log| format!("{:?}", screen_at(&place, log, &plan_of(log), &content, &words));
        // What they wrote themselves is in the fields, so that it was not shown elsewhere by mistake.
        assert!(markers("d").iter().all(|word| !shown(&log).contains(word)), "{place:?}");
        let one = |log: &Log| {
            // A yes names statements by their ids.
            let mut screen = screen_at(&place, log, &plan_of(log), &content, &words);
            screen.items.iter_mut().for_each(|item| item.act = Act::Read);
            format!("{screen:?}")
        };
        assert_eq!(one(&log), one(&alone), "{place:?}");
    }
}

#[test]
fn erased_for_good_it_is_in_no_byte_and_another_carers_page_stays() {
    let (home, mut session) = session();
    says(&mut session, MUM, all_said(MUM, "m", true));
    says(&mut session, DAD, all_said(DAD, "d", true));
    for who in [MUM, DAD] {
        let yes = session.plan().carer(who).and_then(Carer::yes_now).expect("a yes");
        says(&mut session, who, vec![(Subject::Carer(&who.to_string(), CarerPart::See).path(), yes)]);
    }
    assert_eq!(session.plan().carers_for(CarerPart::See).len(), 2);
    // Another copy, in which she says yes once more.
    let before: Log = session.log().expect("a log").statements().iter().cloned().collect();
    session.act(Act::Go(Place::Carer(CarerAt::Of(MUM, CarerPage::Sure))), &now()).expect("there");
    session.act(Act::Carer(CarerAct::Erase(MUM)), &now()).expect("erased");
    assert!(session.plan().carer(MUM).is_none());
    assert_eq!(session.plan().carer(DAD).and_then(Carer::name), Some(marker("d", CarerPart::Name).as_str()));
    assert_eq!(session.plan().carers_for(CarerPart::See).len(), 1);
    for word in markers("m") {
        assert!(!holds(home.path(), &word), "{word}");
    }
    assert!(holds(home.path(), &marker("d", CarerPart::Name)));
    let both: Log =
        session.log().expect("a log").statements().iter().chain(before.statements()).cloned().collect();
    let both = Plan::from_log(&both);
    assert!(both.carers_for(CarerPart::See).iter().all(|(who, _)| *who != MUM), "a yes stays taken back");
}
