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
pub mod access;
pub mod voice;
pub mod session;
pub mod share;
pub mod store;
pub mod app;
pub mod headless;
pub mod inspect;
pub mod tour;
pub mod cli;
