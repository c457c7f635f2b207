//! The pictures with me in them: every one can be drawn with every face and all that people use, and answers that
//! stand side by side differ, whoever is in them.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::HashMap;

use my_own_plan::pictures::{Aid, Drawing, Me, Pictures};
use proptest::prelude::*;
use resvg::{tiny_skia, usvg};

/// Of what either of two answers shows, this share at least is not the same, in grey, as small as they are seen.
const LEAST_INK: f64 = 0.25;
const SIZE: u32 = 80;
// Each point of that is made from so many points across and down.
const FINER: u32 = 3;

fn tree(drawing: &Drawing) -> usvg::Tree {
    let svg = drawing.svg().expect("a picture");
    usvg::Tree::from_data(&svg, &usvg::Options::default())
        .unwrap_or_else(|error| panic!("{drawing:?}: {error}"))
}

// How dark each point is on white.
fn greys(drawing: &Drawing) -> Vec<f64> {
    let tree = tree(drawing);
    let across = SIZE * FINER;
    let scale = across as f32 / tree.size().width().max(tree.size().height());
    let mut pixmap = tiny_skia::Pixmap::new(across, across).expect("room");
    pixmap.fill(tiny_skia::Color::WHITE);
    // In the middle, as it is seen.
    let aside = |length: f32| (across as f32 - length * scale) / 2.0;
    let place = tiny_skia::Transform::from_scale(scale, scale)
        .post_translate(aside(tree.size().width()), aside(tree.size().height()));
    resvg::render(&tree, place, &mut pixmap.as_mut());
    let mut greys = vec![0.0; (SIZE * SIZE) as usize];
    for (at, pixel) in pixmap.pixels().iter().enumerate() {
        let (x, y) = (at as u32 % across / FINER, at as u32 / across / FINER);
        let light = 0.299 * f64::from(pixel.red())
            + 0.587 * f64::from(pixel.green())
            + 0.114 * f64::from(pixel.blue());
        greys[(y * SIZE + x) as usize] += 255.0 - light;
    }
    greys
}

fn differs(one: &[f64], other: &[f64]) -> f64 {
    let pairs = || one.iter().zip(other);
    let not_same: f64 = pairs().map(|(a, b)| (a - b).abs()).sum();
    not_same / pairs().map(|(a, b)| a.max(*b)).sum::<f64>().max(1.0)
}

#[test]
fn answers_side_by_side_differ_whoever_is_in_them() {
    let pictures = Pictures::built_in();
    assert!(pictures.sets().len() > 40, "only {}", pictures.sets().len());
    let people = [
        Me::default(),
        Me::new(Some("face-19"), []),
        Me::new(Some("face-01"), ["glasses"]),
        Me::new(Some("face-03"), ["wheelchair"]),
    ];
    let mut alike = Vec::new();
    for me in &people {
        for files in pictures.sets().values() {
            let dark: HashMap<&String, Vec<f64>> = files
                .iter()
                .map(|file| (file, greys(&Drawing { file: file.clone(), me: me.clone() })))
                .collect();
            for (at, one) in files.iter().enumerate() {
                for other in &files[at + 1..] {
                    let share = differs(&dark[one], &dark[other]);
                    if share < LEAST_INK {
                        alike.push(format!("{one} and {other}: {:.0} % for {me:?}", share * 100.0));
                    }
                }
            }
        }
    }
    assert!(alike.is_empty(), "too much alike:\n{}", alike.join("\n"));
}

fn faces() -> Vec<String> {
    (1..=30).map(|at| format!("face-{at:02}")).collect()
}

// The files with me in them, and the faces, are a few hundred by thirty: all of them, with all aids for each in turn.
#[test]
fn every_picture_can_be_drawn_with_every_face() {
    let pictures = Pictures::built_in();
    let aids: Vec<&str> = Aid::ALL.iter().map(|(_, id)| *id).collect();
    let mine = pictures.origins().iter().filter(|(_, origin)| origin.me).map(|(file, _)| file);
    for (at, file) in mine.enumerate() {
        for (turn, face) in faces().iter().enumerate() {
            let few =
                aids.iter().enumerate().filter(|(bit, _)| ((at + turn) >> bit) & 1 == 1).map(|(_, id)| *id);
            tree(&Drawing { file: file.clone(), me: Me::new(Some(face), few) });
        }
    }
}

proptest! {
    #[test]
    fn any_of_them_can_be_drawn(at in any::<prop::sample::Index>(), face in any::<prop::sample::Index>(), aids in 0u8..32) {
        let pictures = Pictures::built_in();
        let mine: Vec<&String> =
            pictures.origins().iter().filter(|(_, origin)| origin.me).map(|(file, _)| file).collect();
        let uses = Aid::ALL.iter().enumerate().filter(|(bit, _)| (aids >> bit) & 1 == 1).map(|(_, (_, id))| *id);
        let faces = faces();
        let me = Me::new(Some(face.get(&faces).as_str()), uses);
        tree(&Drawing { file: (*at.get(&mine)).clone(), me });
    }
}
