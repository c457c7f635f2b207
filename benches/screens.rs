//! How long the busiest screen takes: built, laid out and drawn by the real renderer.
#![allow(missing_docs, clippy::expect_used)]

use std::sync::Arc;

use divan::Bencher;
use iced::Size;
use jiff::Zoned;
use my_own_plan::app::{App, Message};
use my_own_plan::headless::{Camera, run, send};
use my_own_plan::pictures::{Me, Pictures};
use my_own_plan::plan::Given;
use my_own_plan::screen::Act;
use my_own_plan::session::Session;
use my_own_plan::share::Parts;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::ui::{self, Looks, Measure};
use my_own_plan::voice::Silent;
use my_own_plan::words::Words;

fn main() {
    divan::main();
}

const LARGE: Size = Size::new(1920.0, 1080.0);

// A computer on which nothing was done yet.
fn session(home: &tempfile::TempDir) -> Session {
    let folders = Folders::under(home.path());
    folders.make().expect("folders");
    Session::new(folders, Arc::new(Words::built_in())).0
}

// Cards with large pictures, a list of several pages: the busiest screen of the road.
fn busiest() -> (tempfile::TempDir, App) {
    let home = tempfile::tempdir().expect("a folder");
    let mut session = session(&home);
    let now = Zoned::now();
    session.act(Act::New, &now).expect("a new plan");
    let list = my_own_plan::plan::List::Matters;
    session.act(Act::Go(my_own_plan::journey::Place::Cards(list)), &now).expect("the cards");
    let clock = Time::default().clock(&now);
    let (mut app, task) = App::new(session, Box::new(Silent), None, clock, LARGE);
    run(&mut app, task);
    (home, app)
}

// What happens before the first frame, in its parts.
#[divan::bench]
fn start_words(bencher: Bencher) {
    bencher.bench_local(Words::built_in);
}

#[divan::bench]
fn start_session(bencher: Bencher) {
    let home = tempfile::tempdir().expect("a folder");
    let words = Arc::new(Words::built_in());
    bencher.bench_local(|| Session::new(Folders::under(home.path()), Arc::clone(&words)));
}

#[divan::bench]
fn start_pictures(bencher: Bencher) {
    bencher.bench_local(my_own_plan::pictures::Pictures::built_in);
}

#[divan::bench]
fn start_speech(bencher: Bencher) {
    bencher.bench_local(my_own_plan::voice::Speech::built_in);
}

#[divan::bench]
fn start_app(bencher: Bencher) {
    let home = tempfile::tempdir().expect("a folder");
    let words = Arc::new(Words::built_in());
    let now = Zoned::now();
    bencher
        .with_inputs(|| Session::new(Folders::under(home.path()), Arc::clone(&words)).0)
        .bench_local_values(|session| {
            App::new(session, Box::new(Silent), None, Time::default().clock(&now), LARGE)
        });
}

#[divan::bench]
fn screen_from_meaning(bencher: Bencher) {
    let (_home, app) = busiest();
    bencher.bench_local(|| app.session().screen());
}

#[divan::bench]
fn layout_with_known_words(bencher: Bencher) {
    let (_home, app) = busiest();
    let mut measure = Measure::default();
    bencher.bench_local(|| ui::layout(app.screen(), LARGE, Looks::default(), 0, &mut measure));
}

#[divan::bench]
fn tree_for_a_screen_reader(bencher: Bencher) {
    let (_home, app) = busiest();
    bencher.bench_local(|| app.tree());
}

// What the camera itself takes of the figure below: memory for the frame, and copying it.
#[divan::bench]
fn camera_alone(bencher: Bencher) {
    let mut camera = Camera::new().expect("a renderer");
    bencher.bench_local(|| camera.draw(iced::widget::Space::new().into(), LARGE));
}

#[divan::bench]
fn laid_out_and_drawn(bencher: Bencher) {
    let (_home, mut app) = busiest();
    let mut camera = Camera::new().expect("a renderer");
    bencher.bench_local(|| {
        send(&mut app, Message::Resized(LARGE));
        camera.shoot(&app, LARGE)
    });
}

#[divan::bench]
fn document_of_a_full_plan(bencher: Bencher) {
    let home = tempfile::tempdir().expect("a folder");
    let now = Zoned::now();
    let mut session = session(&home);
    session.act(Act::Example, &now).expect("the example opens");
    let (words, pictures) = (Words::built_in(), my_own_plan::pictures::Pictures::built_in());
    let log = session.log().expect("a plan");
    let (mut plan, worker) = (session.plan().clone(), my_own_plan::plan::SOCIAL_WORKER);
    let all = Given { parts: Parts::ALL.map(str::to_owned).into(), ..Given::default() };
    plan.give.insert(worker.to_owned(), all);
    let shared = my_own_plan::share::shared_plan(&plan, log, session.content(), &words, worker, &now);
    let print = my_own_plan::share::Print::default();
    bencher.bench_local(|| my_own_plan::share::pdf(&shared, &words, &pictures, &print).expect("a document"));
}

// One picture of 220 by 220 real pixels, the person in it as drawn and with a face and a wheelchair: by pixel.
#[divan::bench(args = ["neutral", "filled"])]
fn rasterise_one_pixel(bencher: Bencher, who: &str) {
    const SIDE: u32 = 220;
    let mut pictures = Pictures::built_in();
    if who == "filled" {
        pictures.show(Me::new(Some("face-03"), ["wheelchair"]));
    }
    let drawing = pictures.drawing("q-wash-c").expect("a picture");
    let wanted = ui::Wanted { drawing, width: SIDE, height: SIDE };
    bencher
        .counter(divan::counter::ItemsCount::new(SIDE * SIDE))
        .with_inputs(|| vec![wanted.clone()])
        .bench_local_values(ui::rasterise);
}
