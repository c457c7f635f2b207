//! Screens that ask several things at once: each with its own words, whole on a page where that can be.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use iced::Size;
use my_own_plan::content::Content;
use my_own_plan::inspect;
use my_own_plan::journey::{Place, Step};
use my_own_plan::plan::{Goal, Plan};
use my_own_plan::record::Follow;
use my_own_plan::screen::{self, Context, Saved, Screen, WayOut};
use my_own_plan::ui::{self, Frame, Looks, Measure};
use my_own_plan::words::Words;

fn build(place: &Place, plan: &Plan) -> Screen {
    let (content, words) = (Content::built_in(), Words::built_in());
    let context = Context {
        plan,
        content: &content,
        words: &words,
        tiles: &[],
        places: &[],
        looking: false,
        document: None,
        behind: None,
        saved: Saved::Yes,
        typed: &[],
        said_here: &[],
        here: place,
        notice: None,
        detail: None,
        way_out: WayOut::Understand,
        undo: None,
        tried: None,
        learned: false,
        heard: false,
        still: false,
    };
    screen::build(place, &context)
}

// Every screen of the program that asks several things.
fn screens() -> Vec<(&'static str, Screen)> {
    let mut plan = Plan::default();
    plan.goals = vec![Goal { id: "wash".into(), ..Goal::default() }];
    let goal = |step| Place::Goal("wash".into(), step);
    [
        ("helper", Place::After("wash".into(), Follow::Helper)),
        ("what", goal(Step::What)),
        ("when", goal(Step::When)),
        ("cost", goal(Step::Cost)),
        ("first", goal(Step::First)),
        ("now", Place::Now("wash".into())),
    ]
    .map(|(name, place)| (name, build(&place, &plan)))
    .into()
}

fn pages(screen: &Screen, size: Size, looks: Looks, measure: &mut Measure) -> Vec<Frame> {
    let first = ui::layout(screen, size, looks, 0, measure);
    let all = first.pages;
    let rest: Vec<Frame> = (1..all).map(|page| ui::layout(screen, size, looks, page, measure)).collect();
    std::iter::once(first).chain(rest).collect()
}

#[test]
fn what_is_asked_together_is_on_one_page() {
    ui::load_fonts();
    let mut measure = Measure::default();
    for (name, screen) in screens() {
        let size = Size::new(1280.0, 800.0);
        let frames = pages(&screen, size, Looks::at(100), &mut measure);
        assert!(
            frames.len()
                <= if name == "now" {
                    3
                } else if name == "first" {
                    2
                } else {
                    1
                },
            "{name}: {} pages",
            frames.len()
        );
    }
}

#[test]
#[ignore = "pictures to look at: LOOK=folder cargo test --test groups -- --ignored"]
fn drawn() {
    use my_own_plan::app::Message;
    let Ok(folder) = std::env::var("LOOK") else { return };
    ui::load_fonts();
    let mut measure = Measure::default();
    let mut camera = my_own_plan::headless::Camera::new().expect("a renderer");
    let pictures = my_own_plan::pictures::Pictures::built_in();
    for (width, height, text) in [
        (1280.0, 800.0, 100),
        (1280.0, 800.0, 150),
        (1024.0, 600.0, 100),
        (1024.0, 600.0, 150),
        (1024.0, 600.0, 200),
        (1920.0, 1080.0, 100),
    ] {
        let size = Size::new(width, height);
        for (name, screen) in screens() {
            let began = std::time::Instant::now();
            let frames = pages(&screen, size, Looks::at(text), &mut measure);
            let took = began.elapsed() / u32::try_from(frames.len()).unwrap();
            println!("{width}x{height} {text} % {name}: {} pages, {took:?}", frames.len());
            for frame in frames {
                for fault in inspect::frame(&screen, &frame) {
                    println!("   {fault}");
                }
                let mut gallery = ui::Gallery::default();
                let missing = gallery.missing(&frame, &pictures, 1.0);
                gallery.add(ui::rasterise(missing));
                let board = ui::Board {
                    frame: &frame,
                    gallery: &gallery,
                    pictures: &pictures,
                    colours: my_own_plan::plan::Colours::Standard,
                    scale: 1.0,
                    ring: None,
                    lit: None,
                    language: screen.language,
                    fill: None,
                    confirm: None,
                    page: 0,
                    touch: ui::Touch {
                        reach: 0.0,
                        on_release: true,
                        mouse: true,
                        finger: true,
                        follow: false,
                    },
                    on_tap: Message::Tap,
                    on_over: Message::Over,
                };
                let pixels = camera.draw(board.into(), size);
                let path = format!("{folder}/{name}-{width}x{height}-{text}-{}.png", frame.page + 1);
                image::save_buffer(path, &pixels, width as u32, height as u32, image::ColorType::Rgba8)
                    .expect("saved");
            }
        }
    }
}
