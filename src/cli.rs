//! The command line: what can be asked for, and exit codes.

#[cfg_attr(not(unix), allow(dead_code))]
mod around;
mod pack;
mod pictures;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::{Parser, Subcommand};
use iced::{Point, Size, window};
use jiff::Zoned;

use crate::app::{App, Clock, FIRST, Loaded, Message};
use crate::content::{Content, Fault};
use crate::plan::{Given, Knob, Plan, SOCIAL_WORKER, State, findings};
use crate::reader::{self, Reader};
use crate::record::{Log, readable};
use crate::session::{Session, SetUp, WayOut};
use crate::share::{self, Parts, Print};
use crate::store::{self, Folders, SoundReport, StoreError};
use crate::tour;
use crate::voice::{Ear, Rodio, wav};
use crate::words::{Language, Words};

/// Everything is well.
const WELL: u8 = 0;
/// What was asked for could not be done.
const FAILED: u8 = 1;
/// The plan is sound, but something is missing.
const INCOMPLETE: u8 = 3;

/// My Own Plan: your own self-assessment, budget and support plan, in pictures and voice.
#[derive(Parser)]
#[command(
    version,
    about,
    after_help = "Exit codes: 0 all is well, 1 it could not be done, 2 wrong use, 3 the plan is not complete."
)]
struct Arguments {
    /// Open this plan.
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Make the document (PDF) and the data (JSON) of a plan, with all its parts.
    Export {
        /// The plan, a .myplan file.
        plan: PathBuf,
        /// The folder to put them in. It is made if it is not there; nothing in it is overwritten.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Say whether the file is sound and what the plan still lacks. Changes nothing.
    Check {
        /// The plan, a .myplan file.
        plan: PathBuf,
    },
    /// Check, try or begin a council's pack.
    Pack {
        #[command(subcommand)]
        command: pack::PackCommand,
    },
    /// Check a picture pack, or list what it can have pictures for.
    Pictures {
        #[command(subcommand)]
        command: pictures::PicturesCommand,
    },
    /// Walk an example person through the whole road, without a screen, and keep a picture of each step.
    Tour {
        /// The folder to put pictures, plan and document in.
        dir: PathBuf,
        /// The size of the pictures.
        #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1280x800", value_parser = size)]
        size: Size,
        /// The size of the words, in percent.
        #[arg(long, default_value = "100", value_parser = ["100", "125", "150", "175", "200"])]
        text: String,
        /// The colours.
        #[arg(long, default_value = "standard", value_parser = ["standard", "dark", "yellow", "cream"])]
        colours: String,
        /// Draw also every look, and every way of pressing at work, into DIR/ways.
        #[arg(long)]
        ways: bool,
    },
}

fn size(text: &str) -> Result<Size, String> {
    let wrong = || "write the size as 1280x800, from 640x480 to 4000x4000".to_owned();
    let (width, height) = text.split_once('x').ok_or_else(wrong)?;
    let number = |text: &str| text.parse::<u16>().ok().filter(|n| (480..=4000).contains(n)).ok_or_else(wrong);
    Ok(Size::new(f32::from(number(width)?), f32::from(number(height)?)))
}

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let level = match std::env::var("MY_OWN_PLAN_LOG").as_deref() {
        Ok("info") => tracing::Level::INFO,
        _ => tracing::Level::WARN,
    };
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(level)
        .with_ansi(false)
        .without_time()
        .init();
    let arguments = Arguments::parse();
    let code = match arguments.command {
        None => open_window(arguments.plan.as_deref()),
        Some(Command::Export { plan, to }) => export(&plan, &to),
        Some(Command::Check { plan }) => check(&plan),
        Some(Command::Pack { command }) => pack::run(command),
        Some(Command::Pictures { command }) => pictures::run(command),
        Some(Command::Tour { dir, size, text, colours, ways }) => walk(&dir, size, &text, &colours, ways),
    };
    ExitCode::from(code.unwrap_or_else(|error| {
        eprintln!("my-own-plan: {error}");
        FAILED
    }))
}

type Ends = Result<u8, Box<dyn std::error::Error>>;

fn open_window(plan: Option<&Path>) -> Ends {
    let door = only_this_computer()?;
    // How this computer was left is known before the window is made, so that it opens in one go.
    let SetUp { settings, window: remembered } =
        Folders::find().map(|folders| SetUp::read(&folders.settings_file)).unwrap_or_default();
    let full = settings.on(Knob::Full);
    let size = remembered.map_or(FIRST, |spot| Size::new(spot.width.into(), spot.height.into()));
    let place = remembered.and_then(|spot| spot.at);
    let place = place.map(|(x, y)| window::Position::Specific(Point::new(x.into(), y.into())));
    // All that takes long is loaded, and the first screen is measured, while the window is made.
    let plan = plan.map(Path::to_path_buf);
    let loading = std::thread::spawn(move || {
        let session = begin(Folders::find(), plan.as_deref());
        let loaded = Loaded::new(&session, size);
        (session, loaded)
    });
    // What the voice and screen readers tell comes from threads of their own.
    let (tell, told) = iced::futures::channel::mpsc::unbounded();
    let tell_heard = tell.clone();
    let audio = Rodio::start(Language::BRITISH, move |heard| {
        let _ = tell_heard.unbounded_send(Message::Heard(heard));
    });
    let tell_listened = tell.clone();
    let ear = Ear::start(move |listened| {
        let _ = tell_listened.unbounded_send(Message::Listened(listened));
    });
    let tell_asked: reader::Tell = Arc::new(move |asked| {
        let _ = tell.unbounded_send(Message::Asked(asked));
    });
    let reader = Reader::start(&tell_asked);
    let listen = move || attach(&tell_asked, full);
    let clock = clock();
    // The toolkit asks for the start state through a function that it may call only once.
    let start = std::sync::Mutex::new(Some((loading, audio, ear, reader, told, door)));
    let begun = Arc::new(AtomicBool::new(false));
    let has_begun = begun.clone();
    let boot = move || {
        has_begun.store(true, Ordering::Relaxed);
        let parts = start.lock().ok().and_then(|mut start| start.take());
        let Some((loading, audio, ear, reader, told, door)) = parts else {
            let session = begin(Err(StoreError::Other("the window was begun twice".into())), None);
            return App::new(
                session,
                Box::new(Rodio::start(Language::BRITISH, |_| {})),
                None,
                clock.clone(),
                size,
            );
        };
        // The toolkit has a connection of its own by now.
        drop(door);
        // When loading broke down, nothing is known of this computer: never an empty shelf in place of
        // a real one.
        let (session, loaded) = loading.join().unwrap_or_else(|_| {
            let session = begin(Err(StoreError::Other("loading broke down".into())), None);
            let loaded = Loaded::new(&session, size);
            (session, loaded)
        });
        let (app, task) = App::with(loaded, session, Box::new(audio), Some(reader), clock.clone(), size);
        let app = app.with_microphone(Box::new(ear));
        let told = iced::Task::run(told, |message| message);
        (app, iced::Task::batch([task, told, listen()]))
    };
    // The fonts are loaded once, by the app itself, since it measures words before there is a window.
    let settings = iced::Settings {
        id: Some("uk.myownplan.MyOwnPlan".into()),
        default_font: crate::ui::FONT,
        ..iced::Settings::default()
    };
    let window = window::Settings {
        size,
        position: place.unwrap_or_default(),
        maximized: remembered.is_some_and(|spot| spot.maximised),
        fullscreen: full,
        exit_on_close_request: false,
        // Elsewhere screen readers must be listened for before the window is shown.
        visible: cfg!(target_os = "linux"),
        ..window::Settings::default()
    };
    let program = iced::application(boot, App::update, App::view)
        // Some windows take no name with a control character in it, and the toolkit gives up then.
        .title(|app: &App| readable(&app.title(), false))
        .subscription(App::subscription)
        .settings(settings)
        .window(window);
    // The toolkit gives up with a panic where a screen does not take it.
    match catch_unwind(AssertUnwindSafe(|| program.run())) {
        Ok(Ok(())) => Ok(WELL),
        Ok(Err(error)) => Err(around::NoScreen::Nowhere(error.to_string()).into()),
        Err(_) if begun.load(Ordering::Relaxed) => Err("the window had to be closed".into()),
        Err(_) => Err(around::NoScreen::Nowhere("it does not let us in".into()).into()),
    }
}

// Where the environment names a service on another computer, the program starts itself again without
// that: what else reads the environment would otherwise follow it. A screen elsewhere is refused.
#[cfg(unix)]
fn only_this_computer() -> Result<around::Door, Box<dyn std::error::Error>> {
    use std::os::unix::process::CommandExt as _;
    let read = |name: &str| std::env::var_os(name);
    let elsewhere = around::elsewhere(&read);
    if !elsewhere.is_empty() {
        let names = elsewhere.join(", ");
        eprintln!("my-own-plan: {names} may lead to another computer. It is left out: no network is used.");
        let mut again = std::process::Command::new(std::env::current_exe()?);
        let again = again.args(std::env::args_os().skip(1));
        let again = elsewhere.into_iter().fold(again, |again, name| again.env_remove(name));
        // Comes back only when it fails.
        return Err(format!("unset {names}, then start the program again ({})", again.exec()).into());
    }
    if cfg!(target_os = "macos") {
        return Ok(None);
    }
    Ok(around::screen(&read, around::connect)?)
}

#[cfg(not(unix))]
fn only_this_computer() -> Result<around::Door, Box<dyn std::error::Error>> {
    Ok(None)
}

// On the first screen, or in this plan. What is wrong with content files is said.
fn begin(folders: Result<Folders, StoreError>, plan: Option<&Path>) -> Session {
    let words = Arc::new(Words::built_in());
    let (mut session, troubles) = match folders {
        Ok(folders) => {
            // Before anything is saved, or it could be what is just being saved.
            let now = std::time::SystemTime::now();
            let cleared = share::clear_unfinished(&folders.shared, now)
                + share::clear_unfinished(&folders.councils, now);
            if cleared > 0 {
                tracing::info!(cleared, "unfinished documents");
            }
            Session::new(folders, words)
        }
        Err(error) => (Session::stopped(&error, words), Vec::new()),
    };
    if let Some(stuck) = session.trouble().filter(|trouble| trouble.way_out == WayOut::Stop) {
        eprintln!("my-own-plan: it can not start. {}", stuck.detail.as_deref().unwrap_or_default());
        return session;
    }
    tell_troubles(&troubles);
    tell_broken(session.content());
    if let Some(plan) = plan {
        session.open_file(plan, &Zoned::now());
    }
    session
}

fn tell_troubles(troubles: &[Fault]) {
    for trouble in troubles {
        eprintln!("my-own-plan: {trouble}. The built-in content is used instead.");
    }
}

fn tell_broken(content: &Content) {
    for fault in content.broken.iter().flat_map(|pack| &pack.faults) {
        eprintln!("my-own-plan: {fault}. This council's pack is not used.");
    }
}

// The content and packs that the window would use on this computer.
fn content(words: &Words) -> Result<Content, Box<dyn std::error::Error>> {
    let folders = Folders::find()?;
    let (content, troubles) = Content::load(folders.councils.parent(), words);
    tell_troubles(&troubles);
    tell_broken(&content);
    Ok(content)
}

#[cfg(target_os = "linux")]
fn attach(_tell: &reader::Tell, _full: bool) -> iced::Task<Message> {
    iced::Task::none()
}

#[cfg(not(target_os = "linux"))]
fn attach(tell: &reader::Tell, full: bool) -> iced::Task<Message> {
    let tell = tell.clone();
    window::oldest().and_then(move |id| {
        let tell = tell.clone();
        let listens = window::run(id, move |window| reader::attach(&tell, window)).discard();
        let mode = if full { window::Mode::Fullscreen } else { window::Mode::Windowed };
        listens.chain(window::set_mode(id, mode))
    })
}

// The one place where the time is read.
fn clock() -> Clock {
    let start = std::time::Instant::now();
    Clock { wall: Arc::new(Zoned::now), steady: Arc::new(move || start.elapsed()) }
}

// Only looks: nothing in the file is changed, not even to put an interrupted save right.
fn read(plan: &Path) -> Result<(SoundReport, Log), Box<dyn std::error::Error>> {
    let (report, log) = store::read_file(plan)?;
    if report.cut_short {
        return Err(
            "the last save of this plan was cut short. Open it in My Own Plan once; that puts it right."
                .into(),
        );
    }
    Ok((report, log))
}

fn export(plan: &Path, to: &Path) -> Ends {
    let (_, log) = read(plan)?;
    let (words, now) = (Words::built_in(), Zoned::now());
    let mut folded = Plan::from_log(&log);
    let content = content(&words)?.of_plan(folded.example, &folded.money.pack);
    let words = content.words(&words);
    // For whom the person picked, and what they picked for them. Where they picked nobody, it is for the
    // social worker, without the private answers.
    let reader = folded.reader.clone().unwrap_or_else(|| {
        let all = Given { parts: Parts::ALL.map(str::to_owned).into(), ..Given::default() };
        folded.give.insert(SOCIAL_WORKER.to_owned(), all);
        SOCIAL_WORKER.to_owned()
    });
    let mut shared = share::shared_plan(&folded, &log, &content, &words, &reader, &now);
    let photos = store::read_media(plan, &shared.wanted_photos())?;
    shared.photos = photos.into_iter().map(|(digest, bytes)| (digest.as_str().to_owned(), bytes)).collect();
    let recordings = store::read_media(plan, &shared.wanted_recordings())?;
    shared.recordings_last(|digest| {
        let bytes = recordings.iter().find(|(known, _)| known.as_str() == digest).map(|(_, bytes)| bytes);
        bytes.and_then(|bytes| wav::seconds(bytes))
    });
    let print = Print::of(&folded.settings);
    let mut pictures = crate::pictures::Pictures::built_in();
    // Where they are not on this computer, the built-in ones are printed.
    let folder = Folders::find()?.pictures;
    pictures.use_symbols(folded.symbols.as_ref().and_then(|id| content.symbols(&folder, id)));
    let made = share::pdf(&shared, &words, &pictures, &print)?;
    if !made.standard {
        eprintln!("my-own-plan: the document is tagged, but not to the PDF/UA and PDF/A standards.");
    }
    std::fs::create_dir_all(to).map_err(|error| format!("{}: {error}", to.display()))?;
    let json = serde_json::to_vec_pretty(&shared)?;
    for (name, bytes) in [("pdf", &made.bytes), ("json", &json)] {
        let path = share::save_new(to, &share::file_name(None, now.date(), name), bytes)
            .map_err(|error| format!("{}: {error}", to.display()))?;
        println!("{}", path.display());
    }
    Ok(WELL)
}

fn check(plan: &Path) -> Ends {
    let (report, log) = read(plan)?;
    println!("The file is sound. Version {}, {} statements.", report.version, log.len());
    let words = Words::built_in();
    let plan = Plan::from_log(&log);
    let content = content(&words)?.of_plan(plan.example, &plan.money.pack);
    let words = content.words(&words);
    let found = findings(&plan, &content);
    let missing: Vec<_> = found.iter().filter(|finding| finding.state == State::Missing).collect();
    for finding in &missing {
        let count = finding.count.map(|(done, of)| format!(" ({done} of {of})")).unwrap_or_default();
        println!("Missing: {}{count}", words.get(&format!("check-{}", finding.id)));
    }
    if missing.is_empty() {
        println!("The plan is complete.");
        return Ok(WELL);
    }
    Ok(INCOMPLETE)
}

fn walk(dir: &Path, size: Size, text: &str, colours: &str, ways: bool) -> Ends {
    let options = ["s100", "s125", "s150", "s175", "s200"];
    let text = options.into_iter().find(|option| option[1..] == *text).unwrap_or("s100");
    let colours = ["standard", "dark", "yellow", "cream"].into_iter().find(|option| *option == colours);
    let look = tour::Look { size, text, colours: colours.unwrap_or("standard") };
    let mut report = tour::Report::default();
    for (who, dir) in [(tour::Example::Amira, dir.to_owned()), (tour::Example::Marcia, dir.join("marcia"))] {
        let seen = tour::tour(&dir, who, look, &Zoned::now())?;
        println!("{} screens, a plan and its document are in {}", seen.screens, dir.display());
        report.faults.extend(seen.faults);
    }
    if ways {
        let seen = tour::ways(dir, &Zoned::now())?;
        println!(
            "{} screens of looks and ways of pressing are in {}",
            seen.screens,
            dir.join("ways").display()
        );
        report.faults.extend(seen.faults);
    }
    for fault in &report.faults {
        eprintln!("{fault}");
    }
    Ok(if report.faults.is_empty() { WELL } else { FAILED })
}
