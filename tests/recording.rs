//! My own voice, by presses, with a pretended microphone: recorded, heard, kept, taken away; in the plan file and on paper.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use iced::Size;
use jiff::Zoned;
use my_own_plan::app::{App, Input, Message};
use my_own_plan::headless::{Camera, run, send};
use my_own_plan::journey::{MediaOf, Place, RecordingStep, Step};
use my_own_plan::record::{Subject, Value};
use my_own_plan::screen::{Act, VoiceAct};
use my_own_plan::session::Session;
use my_own_plan::store::{Folders, read_media};
use my_own_plan::tour::Time;
use my_own_plan::voice::{Ended, Listened, Microphone, Recording, Sound, Taken, Utterance, wav};
use my_own_plan::words::Words;

fn now() -> Zoned {
    "2026-11-23T10:00:00[Europe/London]".parse().expect("a time")
}

/// What a microphone was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Listen(u32),
    Stop,
}

/// A microphone that remembers what it was told; a test tells what it hears.
#[derive(Clone, Default)]
struct Pretended(Arc<Mutex<Vec<Told>>>);

impl Microphone for Pretended {
    fn listen(&mut self, take: u32) {
        self.0.lock().unwrap().push(Told::Listen(take));
    }
    fn stop(&mut self) {
        self.0.lock().unwrap().push(Told::Stop);
    }
}

struct Stage {
    app: App,
    home: tempfile::TempDir,
    microphone: Pretended,
    heard: Recording,
    time: Time,
}

// So many seconds of a tone.
fn samples(seconds: u32) -> Vec<i16> {
    (0..seconds * wav::HERTZ).map(|at| ((at % 40) * 300) as i16).collect()
}

impl Stage {
    fn at(place: Place, said: Vec<(&str, Value)>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
        session.act(Act::New, &now()).unwrap();
        let said = said.into_iter().map(|(path, value)| (path.into(), value)).collect();
        session.act(Act::Record(said), &now()).unwrap();
        session.act(Act::Go(place), &now()).unwrap();
        let (time, heard, microphone) = (Time::default(), Recording::default(), Pretended::default());
        let size = Size::new(1280.0, 800.0);
        let (app, task) = App::new(session, Box::new(heard.clone()), None, time.clock(&now()), size);
        let mut app = app.with_microphone(Box::new(microphone.clone()));
        run(&mut app, task);
        Self { app, home, microphone, heard, time }
    }

    fn press(&mut self, id: &str) {
        assert!(self.app.screen().item(id).is_some(), "no “{id}” at {:?}", self.app.screen().place);
        send(&mut self.app, Message::Press(id.into()));
    }

    fn tell(&mut self, told: Listened) {
        send(&mut self.app, Message::Listened(told));
    }

    fn level(&mut self, take: u32, seconds: u64, loud: u8) {
        let length = Duration::from_secs(seconds);
        self.tell(Listened::Level { take, length, loud, silent: loud == 0 });
    }

    fn done(&mut self, take: u32, ended: Ended, seconds: u32) {
        let length = Duration::from_secs(seconds.into());
        let wav = (seconds > 0).then(|| wav::write(&samples(seconds)).into());
        self.tell(Listened::Done(Taken { take, ended, wav, length }));
    }

    fn place(&self) -> &Place {
        &self.app.screen().place
    }

    fn told(&self) -> Vec<Told> {
        std::mem::take(&mut *self.microphone.0.lock().unwrap())
    }

    fn sounds(&self) -> Vec<Sound> {
        std::mem::take(&mut *self.heard.0.lock().unwrap())
    }

    fn lines(&self) -> Vec<&str> {
        self.app.screen().lines.iter().filter_map(|line| line.key.as_deref()).collect()
    }

    fn shoot(&mut self, name: &str) {
        let Ok(folder) = std::env::var("RECORDING_SHOTS") else { return };
        for (width, height) in [(1280, 800), (1024, 600)] {
            let size = Size::new(width as f32, height as f32);
            send(&mut self.app, Message::Resized(size));
            let pixels = Camera::new().expect("a camera").shoot(&self.app, size);
            let image = image::RgbaImage::from_raw(width, height, pixels).unwrap();
            image.save(format!("{folder}/{name}-{width}.png")).unwrap();
        }
    }

    // From the question, through a recording of so many seconds, to where it is heard.
    fn record(&mut self, seconds: u32) -> u32 {
        for id in ["recording-begin", "recording-record"] {
            self.press(id);
        }
        let Some(Told::Listen(take)) = self.told().pop() else { panic!("it does not listen") };
        self.level(take, 1, 5);
        self.press("recording-stop");
        assert_eq!(self.told(), [Told::Stop]);
        self.done(take, Ended::Stopped, seconds);
        take
    }
}

fn wash() -> (Place, Vec<(&'static str, Value)>) {
    (Place::More("wash".into()), vec![("life/wash", Value::Pick("b".into()))])
}

fn of_wash() -> MediaOf {
    MediaOf::Answer("wash".into())
}

#[test]
fn a_voice_is_recorded_heard_kept_heard_again_and_taken_away() {
    let (place, said) = wash();
    let mut stage = Stage::at(place.clone(), said);
    stage.shoot("1-more");
    stage.press("recording-begin");
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Ready));
    stage.shoot("2-ready");
    stage.sounds();
    stage.press("recording-record");
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Listen));
    assert_eq!(stage.told(), [Told::Listen(1)]);
    assert_eq!(stage.app.screen().heading.key.as_deref(), Some("recording-listen.wait"));
    stage.shoot("3-wait");

    // It is seen that it listens, how loud, and how much time is left, in words.
    stage.level(1, 2, 7);
    assert_eq!(stage.app.screen().heading.key.as_deref(), Some("recording-listen"));
    assert_eq!(stage.app.screen().figure.as_ref().unwrap().text, "3 minutes left");
    assert_eq!(stage.app.screen().item("recording-stop").unwrap().progress, Some((7, 10)));
    stage.level(1, 12, 7);
    assert_eq!(stage.app.screen().figure.as_ref().unwrap().text, "2 minutes 50 seconds left");
    stage.shoot("4-listen");
    stage.level(1, 175, 7);
    assert_eq!(stage.app.screen().figure.as_ref().unwrap().text, "10 seconds left");
    // What comes for another one is dropped.
    stage.level(9, 60, 1);
    assert_eq!(stage.app.screen().figure.as_ref().unwrap().text, "10 seconds left");
    // Meanwhile the program says nothing, not even when it is asked to.
    send(&mut stage.app, Message::Hear);
    let spoken: Vec<Sound> =
        stage.sounds().into_iter().filter(|sound| !matches!(sound, Sound::Stopped)).collect();
    assert_eq!(spoken, [], "nothing is heard in the recording");

    stage.press("recording-stop");
    assert_eq!(stage.told(), [Told::Stop]);
    stage.done(1, Ended::Stopped, 42);
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Try));
    assert_eq!(stage.lines(), ["recording-try.help"], "it is said that it is not kept");
    stage.shoot("5-try");
    assert_eq!(stage.app.session().plan().recording(Subject::Life("wash")), None);
    stage.sounds();
    stage.press("recording-hear");
    let played = |stage: &Stage| {
        let sounds = stage.sounds();
        let is_it = |said: &[Utterance]| matches!(said, [Utterance::Recorded(own)] if own.length() == Duration::from_secs(42));
        sounds
            .iter()
            .any(|sound| matches!(sound, Sound::Spoken(said, _, rate) if is_it(said) && *rate == 1.0))
    };
    assert!(played(&stage));
    stage.press("recording-keep");
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Here));
    stage.shoot("6-here");
    stage.sounds();
    stage.press("recording-hear");
    assert!(played(&stage));
    let digest = stage.app.session().plan().recording(Subject::Life("wash")).unwrap().what.clone();
    let file = stage.app.session().file().unwrap().to_owned();

    // Back is where it began.
    stage.press("bar-next");
    assert_eq!(*stage.place(), place);
    stage.shoot("7-more-with");
    assert!(stage.app.screen().item("recording-begin").unwrap().picked);
    stage.press("recording-begin");
    stage.press("bar-back");
    assert_eq!(*stage.place(), place);
    stage.press("recording-begin");
    stage.press("recording-remove");
    assert_eq!(stage.app.session().plan().recording(Subject::Life("wash")), None);

    drop(stage.app);
    let kept = read_media(&file, std::slice::from_ref(&digest)).unwrap();
    assert_eq!(wav::read(&kept[&digest]).unwrap().0.to_vec(), samples(42));
}

#[test]
fn whoever_goes_away_while_it_listens_finds_what_they_said_again() {
    let (place, said) = wash();
    let mut stage = Stage::at(place.clone(), said);
    stage.press("recording-begin");
    stage.press("recording-record");
    stage.told();
    stage.level(1, 5, 5);
    stage.press("bar-map");
    assert_eq!(stage.told(), [Told::Stop]);
    stage.done(1, Ended::Stopped, 5);
    assert_eq!(*stage.place(), Place::Map, "whoever went elsewhere is left there");
    send(&mut stage.app, Message::Press("bar-back".into()));
    for _ in 0..3 {
        if *stage.place() != place {
            stage.press("bar-back");
        }
    }
    stage.press("recording-begin");
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Try));
    // Trying again loses it only when something new was said.
    stage.press("recording-again");
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Ready));
    assert!(stage.app.screen().item("recording-try").is_some());
    stage.press("recording-record");
    let take = stage.told();
    assert_eq!(take, [Told::Listen(2)]);
    stage.done(2, Ended::Full, 180);
    assert_eq!(stage.lines(), ["recording-try.full", "recording-try.help"]);
    let started = std::time::Instant::now();
    stage.press("recording-keep");
    eprintln!("three minutes are kept in {:?}", started.elapsed());
    // Leaving the plan, nothing that was not kept is there any more.
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Here));
}

#[test]
fn a_microphone_that_is_missing_silent_or_taken_away_is_one_plain_notice() {
    let (place, said) = wash();
    let mut stage = Stage::at(place, said);
    stage.press("recording-begin");
    let ready = of_wash().recording(RecordingStep::Ready);
    for (take, ended, length, key) in [
        (1, Ended::Missing, 0, "trouble-recording-none"),
        (2, Ended::Stopped, 4, "trouble-recording-silent"),
        (3, Ended::Lost, 4, "trouble-recording-silent"),
    ] {
        stage.press("recording-record");
        stage.level(take, 4, 0);
        assert_eq!(stage.lines(), ["recording-listen.nothing"]);
        let length = Duration::from_secs(length);
        stage.tell(Listened::Done(Taken { take, ended, wav: None, length }));
        assert_eq!(*stage.place(), Place::Trouble(key.into()));
        stage.shoot(key);
        stage.press("trouble-ok");
        assert_eq!(*stage.place(), ready);
    }
    // Taken away while somebody talked: what they said is there.
    stage.press("recording-record");
    stage.level(4, 4, 5);
    stage.done(4, Ended::Lost, 4);
    assert_eq!(stage.lines(), ["recording-try.lost", "recording-try.help"]);
    stage.press("recording-keep");
}

#[test]
fn without_any_microphone_it_is_said_at_once() {
    let home = tempfile::tempdir().unwrap();
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    session.act(Act::New, &now()).unwrap();
    session.act(Act::Go(of_wash().recording(RecordingStep::Ready)), &now()).unwrap();
    let size = Size::new(1280.0, 800.0);
    let silent = Box::new(my_own_plan::voice::Silent);
    let (mut app, task) = App::new(session, silent, None, Time::default().clock(&now()), size);
    run(&mut app, task);
    send(&mut app, Message::Press("recording-record".into()));
    assert_eq!(app.screen().place, Place::Trouble("trouble-recording-none".into()));
}

#[test]
fn a_recording_at_a_private_answer_is_not_heard_by_who_comes_back_and_can_be_erased() {
    let said = vec![("life/toilet", Value::Pick("b".into()))];
    let more = Place::More("toilet".into());
    let mut stage = Stage::at(more.clone(), said);
    let take = stage.record(3);
    assert!(stage.app.screen().item("recording-keep").unwrap().quiet);
    // What is not kept is lost when they go: nobody finds it there.
    stage.press("bar-map");
    send(&mut stage.app, Message::Press("bar-back".into()));
    while *stage.place() != more {
        stage.press("bar-back");
    }
    assert_eq!(stage.record(3), take + 1);
    stage.press("recording-keep");
    assert!(stage.app.screen().item("recording-hear").is_some(), "whoever did it can hear it");
    let digest = stage.app.session().plan().recording(Subject::Life("toilet")).unwrap().what.clone();
    stage.press("bar-next");
    assert!(!stage.app.screen().item("recording-begin").unwrap().picked);
    stage.press("recording-begin");
    assert!(stage.app.screen().item("recording-hear").is_none());
    assert_eq!(stage.lines(), ["answered-again"]);

    // Leaving while it listens leaves nothing behind.
    stage.press("recording-another");
    stage.press("recording-record");
    stage.told();
    send(&mut stage.app, Message::Leave);
    assert_eq!((stage.told(), stage.place()), (vec![Told::Stop], &Place::Start));
    stage.done(take + 2, Ended::Stopped, 3);
    assert_eq!(*stage.place(), Place::Start);

    let home = stage.home.path().to_owned();
    drop(stage.app);
    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.act(Act::Open(0), &now()).unwrap();
    let file = session.file().unwrap().to_owned();
    session.act(Act::Leave, &now()).unwrap();
    assert_eq!(read_media(&file, std::slice::from_ref(&digest)).unwrap().len(), 1);
    session.act(Act::Open(0), &now()).unwrap();
    session.act(Act::Erase("toilet".into()), &now()).unwrap();
    drop(session);
    let bytes = std::fs::read(&file).unwrap();
    let is_there = bytes.windows(8).any(|part| part == b"WAVEfmt ");
    assert_eq!((is_there, read_media(&file, &[digest]).unwrap().len()), (false, 0));
}

#[test]
fn no_recording_is_offered_where_it_is_asked_about_safety() {
    for place in [Place::MoreWords("safe".into()), Place::More("safe".into())] {
        let stage = Stage::at(place, vec![("name", Value::Words("Sam".into()))]);
        assert!(stage.app.screen().item("recording-begin").is_none());
    }
}

#[test]
fn a_goal_and_somebody_have_their_recording() {
    let mut stage = Stage::at(
        Place::Goal("wash".into(), Step::Done),
        vec![("life/wash", Value::Pick("b".into())), ("goal/wash/on", Value::Yes)],
    );
    stage.shoot("8-goal");
    stage.record(2);
    stage.press("recording-keep");
    stage.press("bar-next");
    assert_eq!(*stage.place(), Place::Goal("wash".into(), Step::Done));

    let mum = uuid::Uuid::from_u128(7);
    let role = format!("person/{mum}/role");
    let mut stage = Stage::at(Place::PersonName(mum), vec![(role.as_str(), Value::Pick("family".into()))]);
    stage.shoot("9-person");
    stage.record(2);
    stage.press("recording-keep");
    assert!(
        stage
            .app
            .session()
            .plan()
            .recording(Subject::Person(&mum.to_string(), my_own_plan::record::PersonPart::Name))
            .is_some()
    );
    stage.press("bar-next");
    assert_eq!(*stage.place(), Place::PersonName(mum));
}

// What a reader gets, and the words on paper.
fn document(session: &mut Session, said: &[(&str, Value)]) -> Vec<u8> {
    let said = said.iter().map(|(path, value)| ((*path).into(), value.clone())).collect();
    session.act(Act::Record(said), &now()).unwrap();
    let made = session.job(&now()).unwrap().make().made.unwrap();
    std::fs::read(made).unwrap()
}

#[test]
fn the_document_names_a_recording_where_its_answer_goes_and_no_yes_from_before_covers_it() {
    let said = vec![("life/toilet", Value::Pick("b".into())), ("life/wash", Value::Pick("b".into()))];
    let mut stage = Stage::at(Place::More("wash".into()), said);
    stage.record(42);
    stage.press("recording-keep");
    stage.press("bar-map");
    let (file, home) = (stage.app.session().file().unwrap().to_owned(), stage.home.path().to_owned());
    drop(stage.app);
    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.open_file(&file, &now());
    let lengths = |session: &mut Session| -> Vec<(String, u32)> {
        let job = session.job(&now()).unwrap();
        let life = job.shared().unwrap().life.iter().flatten();
        let all =
            life.filter_map(|answer| Some((answer.question.clone(), answer.recording.as_ref()?.seconds)));
        all.collect()
    };
    let wash = ("wash".to_owned(), 42);
    let all = [
        ("reader", Value::Pick("friend".into())),
        ("give/friend/parts/life", Value::Yes),
        ("give/friend/answers/toilet", Value::Pick("yes".into())),
    ];
    let pdf = document(&mut session, &all);
    if let Ok(folder) = std::env::var("RECORDING_SHOTS") {
        std::fs::write(format!("{folder}/recording.pdf"), &pdf).unwrap();
    }
    assert_eq!(lengths(&mut session), std::slice::from_ref(&wash));

    // A recording at the private answer that comes after the yes takes the answer out until the next yes.
    session.act(Act::Go(Place::Map), &now()).unwrap();
    let toilet = MediaOf::Answer("toilet".into());
    let yes = || vec![("give/friend/answers/toilet".into(), Value::Pick("yes".into()))];
    session.act(Act::Record(yes()), &now()).unwrap();
    session.act(Act::Go(toilet.recording(RecordingStep::Ready)), &now()).unwrap();
    session.act(Act::Voice(VoiceAct::Listen), &now()).unwrap();
    let wav = Some(wav::write(&samples(7)).into());
    let length = Duration::from_secs(7);
    session.listened(Listened::Done(Taken { take: 1, ended: Ended::Stopped, wav, length }));
    session.act(Act::Voice(VoiceAct::Keep), &now()).unwrap();
    assert_eq!(lengths(&mut session), std::slice::from_ref(&wash));
    session.act(Act::Record(yes()), &now()).unwrap();
    assert_eq!(lengths(&mut session).len(), 2);

    // Where the answer is left out, the recording is.
    let no = [("give/friend/answers/wash", Value::Pick("no".into()))];
    document(&mut session, &no);
    assert_eq!(lengths(&mut session), [("toilet".to_owned(), 7)]);
}

#[test]
fn a_recording_that_is_not_ours_is_never_played() {
    let (place, said) = wash();
    let mut stage = Stage::at(place, said);
    stage.record(2);
    stage.press("recording-keep");
    let (file, home) = (stage.app.session().file().unwrap().to_owned(), stage.home.path().to_owned());
    drop(stage.app);
    // Somebody else's WAV begins as ours does; both the bytes and what they are called by are sound.
    let mut other = wav::write(&samples(1));
    other[22] = 2;
    let (_, log) = my_own_plan::store::Store::open(&file).unwrap();
    let strange = home.join("strange.plan");
    let medium = my_own_plan::store::Medium::recording(other).unwrap();
    let mut store = my_own_plan::store::Store::create(&strange).unwrap();
    let statement =
        log.statements().iter().find(|said| matches!(said.value, Value::Recording(_))).unwrap().clone();
    let value = Value::Recording(medium.digest().clone());
    store.append_with(&[my_own_plan::record::Statement { value, ..statement }], &[medium]).unwrap();
    drop(store);

    let (mut session, _) = Session::new(Folders::under(&home), Arc::new(Words::built_in()));
    session.open_file(&strange, &now());
    assert!(session.trouble().is_none());
    session.act(Act::Go(of_wash().recording(RecordingStep::Here)), &now()).unwrap();
    let heard = session.act(Act::Voice(VoiceAct::Hear), &now());
    assert_eq!(heard.unwrap_err().key, "trouble-recording-broken");
}

#[test]
fn with_one_switch_every_press_while_it_listens_is_stop_and_no_cue_is_heard() {
    let (place, mut said) = wash();
    said.push(("setting/way", Value::Pick("switch".into())));
    let mut stage = Stage::at(place, said);
    send(&mut stage.app, Message::Press("recording-begin".into()));
    stage.press("recording-record");
    stage.told();
    stage.level(1, 2, 5);
    stage.sounds();
    assert_eq!(stage.app.order(), ["recording-stop"]);
    let switch = stage.app.settings().switches()[0].to_owned();
    // Scanning goes round for longer than it usually does, without a sound.
    for _ in 0..60 {
        stage.time.pass(Duration::from_secs(1));
        send(&mut stage.app, Message::Tick);
    }
    let spoken: Vec<Sound> =
        stage.sounds().into_iter().filter(|sound| !matches!(sound, Sound::Stopped)).collect();
    assert_eq!(spoken, []);
    for down in [true, false] {
        let input = Input { source: switch.clone(), down, typed: false, at: None, then: None };
        send(&mut stage.app, Message::Input(input));
    }
    assert_eq!(stage.told(), [Told::Stop]);
    stage.done(1, Ended::Stopped, 4);
    assert_eq!(*stage.place(), of_wash().recording(RecordingStep::Try));
    assert!(stage.app.order().len() > 3, "all can be reached again");
}
