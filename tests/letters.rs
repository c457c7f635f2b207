//! A name in letters that are not ours: on the screen, for a screen reader, and for the voice.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use iced::Size;
use iced::advanced::graphics::text::font_system;
use my_own_plan::app::App;
use my_own_plan::headless::run;
use my_own_plan::journey::Place;
use my_own_plan::record::Value;
use my_own_plan::screen::Act;
use my_own_plan::session::Session;
use my_own_plan::store::Folders;
use my_own_plan::tour::Time;
use my_own_plan::ui::Shape;
use my_own_plan::voice::{Silent, Speech, Utterance, utterances};
use my_own_plan::words::Words;

const SIZE: Size = Size::new(1280.0, 800.0);

// The map of somebody with this name.
fn map_of(name: &str) -> (tempfile::TempDir, App) {
    // The fonts for tests stand for those of a computer.
    if let Ok(mut system) = font_system().write() {
        system.raw().db_mut().load_fonts_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts"));
    }
    let home = tempfile::tempdir().expect("a folder");
    let (mut session, _) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    let now: jiff::Zoned = "2026-11-22T15:30[UTC]".parse().expect("a time");
    let _ = session.act(Act::New, &now);
    let _ = session.act(Act::Record(vec![("name".to_owned().into(), Value::Words(name.into()))]), &now);
    let _ = session.act(Act::Go(Place::Map), &now);
    let (mut app, task) = App::new(session, Box::new(Silent), None, Time::default().clock(&now), SIZE);
    run(&mut app, task);
    (home, app)
}

// The heading as it is seen, from left to right, and whether each letter has a shape.
fn seen(app: &App) -> (String, bool) {
    let heading = &app.screen().heading.text;
    let mut letters = String::new();
    let mut shaped = true;
    for shape in &app.frame().shapes {
        let Shape::Words { paragraph, .. } = shape else { continue };
        for run in paragraph.buffer().layout_runs().filter(|run| run.text == heading) {
            let mut glyphs = run.glyphs.to_vec();
            glyphs.sort_by(|a, b| a.x.total_cmp(&b.x));
            for glyph in glyphs.into_iter().filter(|glyph| glyph.w > 0.0) {
                letters.extend(run.text[glyph.start..].chars().next());
                shaped &= glyph.glyph_id != 0;
            }
        }
    }
    (letters, shaped)
}

#[test]
fn a_name_has_its_letters_in_their_order() {
    for (name, shown) in [
        ("محمد", "دمحم, where do you want to go?"),
        ("דנה 12", "12 הנד, where do you want to go?"),
        ("王小明", "王小明, where do you want to go?"),
        ("Sam", "Sam, where do you want to go?"),
    ] {
        let (_home, app) = map_of(name);
        assert_eq!(seen(&app), (shown.to_owned(), true), "{name}");
    }
}

#[test]
fn a_screen_reader_and_the_voice_are_told_no_marks() {
    let (_home, app) = map_of("محمد");
    assert!(app.screen().heading.text.starts_with("\u{2068}محمد\u{2069}, "));
    let told = format!("{:?}", app.tree());
    assert!(told.contains("محمد, where do you want to go?"));
    for mark in ['\u{2068}', '\u{2069}'] {
        let written = format!("{mark:?}");
        assert!(!told.contains(mark) && !told.contains(written.trim_matches('\'')), "{written}");
    }
    let said = utterances([&app.screen().heading], &Speech::built_in(), true);
    assert_eq!(said, [Utterance::Words("محمد, where do you want to go?".into())]);
}
