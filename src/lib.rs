//! My Own Plan: a person's own self-assessment, budget and support plan, in pictures and voice.
//!
//! See `ARCHITECTURE.md` for the map of the rooms and what each may know.

pub mod record;
pub mod assets;
pub mod content;
pub mod plan;
pub mod words;
pub mod pictures;
pub mod journey;
pub mod screen;
pub mod ui;
