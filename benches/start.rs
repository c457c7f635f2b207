//! Start to first frame, beside an empty window of the same toolkit in the same run; then processor use
//! and memory at rest. Needs Xvfb.
#![allow(missing_docs, clippy::expect_used)]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Element, Length, Rectangle, Size, Task, Theme};

const ROUNDS: usize = 11;

fn main() {
    if std::env::var_os("EMPTY_WINDOW").is_some() {
        let _ = empty_window();
        return;
    }
    // `cargo test --benches` runs benchmarks too; they have nothing to say there.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let (mut screen, display) = screen();
    let home = tempfile::tempdir().expect("a folder");
    let ours = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_my-own-plan"));
        command.env("MY_OWN_PLAN_HOME", home.path()).env("MY_OWN_PLAN_LOG", "info");
        command
    };
    let empty = || {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.env("EMPTY_WINDOW", "1");
        command
    };
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        without.push(first_frame(empty(), &display));
        with.push(first_frame(ours(), &display));
    }
    let (with, without) = (median(with), median(without));
    println!("empty window, start to first frame: {without:?} (median of {ROUNDS})");
    println!("My Own Plan,  start to first frame: {with:?} (median of {ROUNDS})");
    println!("ratio: {:.2}", with.as_secs_f64() / without.as_secs_f64());

    let (_, mut child) = first_frame_running(ours(), &display);
    std::thread::sleep(Duration::from_secs(3));
    let before = ticks(child.id());
    std::thread::sleep(Duration::from_secs(10));
    println!("processor use in 10 s at rest: {} ticks of 10 ms", ticks(child.id()) - before);
    println!("resident memory: {} MB", resident(child.id()) / 1024);
    let _ = child.kill();
    let _ = child.wait();
    let _ = screen.kill();
    let _ = screen.wait();
}

fn screen() -> (Child, String) {
    let mut xvfb = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is installed");
    let mut number = String::new();
    let mut out = BufReader::new(xvfb.stdout.take().expect("its words"));
    out.read_line(&mut number).expect("the number of the screen");
    std::thread::spawn(move || out.read_to_end(&mut Vec::new()));
    (xvfb, format!(":{}", number.trim()))
}

fn first_frame(command: Command, display: &str) -> Duration {
    let (took, mut child) = first_frame_running(command, display);
    let _ = child.kill();
    let _ = child.wait();
    took
}

fn first_frame_running(mut command: Command, display: &str) -> (Duration, Child) {
    let start = Instant::now();
    let mut child = command
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stderr.take().expect("its words")).lines();
    while let Some(Ok(line)) = lines.next() {
        if line.contains("first frame") {
            break;
        }
    }
    let took = start.elapsed();
    std::thread::spawn(move || lines.for_each(drop));
    (took, child)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn ticks(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    fields.iter().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum()
}

fn resident(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}

struct Nothing;

impl Widget<(), Theme, iced::Renderer> for Nothing {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        _tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn draw(
        &self,
        _tree: &Tree,
        _renderer: &mut iced::Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| eprintln!("first frame"));
    }
}

struct Empty;

impl Empty {
    fn update(&mut self, (): ()) -> Task<()> {
        Task::none()
    }

    fn view(&self) -> Element<'_, ()> {
        Element::new(Nothing)
    }
}

fn empty_window() -> iced::Result {
    iced::application(|| (Empty, Task::none()), Empty::update, Empty::view)
        .window_size(Size::new(1280.0, 800.0))
        .run()
}
