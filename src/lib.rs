//! My Own Plan: a person's own self-assessment, budget and support plan, in pictures and voice.
//!
//! See `ARCHITECTURE.md` for the map of the rooms and what each may know.

pub mod access;
pub mod app;
pub mod assets;
pub mod cli;
pub mod content;
pub mod files;
pub mod headless;
pub mod inspect;
pub mod journey;
pub mod photos;
pub mod pictures;
pub mod plan;
pub mod reader;
pub mod record;
pub mod screen;
pub mod session;
pub mod share;
pub mod store;
pub mod tour;
pub mod ui;
pub mod voice;
pub mod words;
