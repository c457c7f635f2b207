//! What is asked: questions, cards, ideas and the council pack, as data.
//!
//! The built-in files are always there. A file of the same name in the content folder of this
//! computer is used instead; when it is broken the built-in one is used and [`Trouble`] says which
//! file, which line, and what is wrong.

mod cards;
mod check;
mod pack;
mod question;

use std::path::Path;

pub use cards::Cards;
pub use check::Trouble;
pub use pack::{Method, Pack, Row};
pub use question::{Choice, Outcome, Question, Wellbeing};

/// Everything that is asked.
#[derive(Debug, Clone)]
pub struct Content {
    /// The self-assessment, in order.
    pub questions: Vec<Question>,
    /// Cards, faces and ideas.
    pub cards: Cards,
    /// Council packs: the built-in example first, then those of this computer.
    pub packs: Vec<Pack>,
}

impl Content {
    /// The content that ships with the program. A test makes sure that it has no trouble.
    pub fn built_in() -> Self {
        let (content, troubles) = Self::load(None);
        for trouble in troubles {
            tracing::error!(%trouble, "built-in content");
        }
        content
    }

    /// The built-in content with what is in `folder` in its place: `questions.toml`, `cards.toml`,
    /// and every `*.toml` under `councils/`. What is wrong comes back beside it.
    pub fn load(folder: Option<&Path>) -> (Self, Vec<Trouble>) {
        let mut troubles = Vec::new();
        let questions =
            pick(folder, "questions.toml", "content/questions.toml", question::parse, &mut troubles);
        let cards = pick(folder, "cards.toml", "content/cards.toml", cards::parse, &mut troubles);
        let mut packs: Vec<Pack> = Vec::new();
        match pack::parse("councils/example/pack.toml", &crate::assets::text("councils/example/pack.toml")) {
            Ok(pack) => packs.push(pack),
            Err(trouble) => troubles.push(trouble),
        }
        for file in council_files(folder) {
            let parsed = check::read(&file).and_then(|text| pack::parse(&file.display().to_string(), &text));
            match parsed {
                Ok(pack) if packs.iter().any(|known| known.id == pack.id) => {
                    troubles.push(Trouble::whole(&file.display().to_string(), "another pack has this id"));
                }
                Ok(pack) => packs.push(pack),
                Err(trouble) => troubles.push(trouble),
            }
        }
        (Self { questions: questions.unwrap_or_default(), cards: cards.unwrap_or_default(), packs }, troubles)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The council pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// The ideas for a goal that came from this question; those for a goal in own words otherwise.
    pub fn ideas(&self, goal: &str) -> &[String] {
        self.cards.ideas.get(goal).or_else(|| self.cards.ideas.get("own")).map_or(&[], Vec::as_slice)
    }
}

fn pick<T>(
    folder: Option<&Path>,
    name: &str,
    built_in: &str,
    parse: fn(&str, &str) -> Result<T, Trouble>,
    troubles: &mut Vec<Trouble>,
) -> Option<T> {
    if let Some(file) = folder.map(|folder| folder.join(name)).filter(|file| file.exists()) {
        match check::read(&file).and_then(|text| parse(&file.display().to_string(), &text)) {
            Ok(found) => return Some(found),
            Err(trouble) => troubles.push(trouble),
        }
    }
    match parse(built_in, &crate::assets::text(built_in)) {
        Ok(found) => Some(found),
        Err(trouble) => {
            troubles.push(trouble);
            None
        }
    }
}

fn council_files(folder: Option<&Path>) -> Vec<std::path::PathBuf> {
    let Some(entries) = folder.and_then(|folder| std::fs::read_dir(folder.join("councils")).ok()) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests;
