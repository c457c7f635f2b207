//! `my-own-plan pack …`: for council staff who write a pack.

mod about;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use jiff::Zoned;

use super::{Ends, FAILED, WELL};
use crate::content::{
    Content, ContingencyHow, EXAMPLE, EXAMPLES, Fault, NOT_SURE, Pack, Question, example_files,
};
use crate::pictures::Pictures;
use crate::plan::{Counted, Guess, NoAmount, Period, StepKind, work_out};
use crate::words::{Language, Words, plain};

#[derive(Subcommand)]
pub(super) enum PackCommand {
    /// Say everything that is wrong with a pack, each with its file and line. Changes nothing.
    Check {
        /// The pack: a .council file, or the folder or .toml file that it is made from.
        file: PathBuf,
    },
    /// Work an amount out from answers, with every step. Nothing is kept.
    Try {
        /// The pack, or one of the made-up ones: example, ten-areas, bands.
        file: PathBuf,
        /// Answers such as wash=c, or wash=c+unpaid where family or friends help with it. Without any, all are listed.
        answers: Vec<String>,
        /// A file with one answer on each line, written in the same way.
        #[arg(long, value_name = "FILE")]
        answers_from: Option<PathBuf>,
    },
    /// List the pictures that a question or an answer can have: the key, and what is to be seen.
    Pictures {
        /// Only those with this word.
        word: Option<String>,
    },
    /// Begin a pack: puts the files of a made-up one, with notes, into a new folder.
    New {
        /// The folder. It must not be there yet.
        dir: PathBuf,
        /// The made-up pack to begin from.
        #[arg(long, default_value = EXAMPLE, value_parser = EXAMPLES)]
        like: String,
    },
}

pub(super) fn run(command: PackCommand) -> Ends {
    match command {
        PackCommand::Check { file } => check(&file),
        PackCommand::Try { file, answers, answers_from } => try_out(&file, answers, answers_from.as_deref()),
        PackCommand::Pictures { word } => {
            say(&pictures(word.as_deref().unwrap_or_default()));
            Ok(WELL)
        }
        PackCommand::New { dir, like } => new(&dir, &like),
    }
}

// Whoever reads only the beginning of it, closes the way: that is no trouble.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

pub(super) fn tell(faults: &[Fault]) -> u8 {
    for fault in faults {
        eprintln!("- {fault}.");
    }
    let count =
        if faults.len() == 1 { "1 thing is".to_owned() } else { format!("{} things are", faults.len()) };
    eprintln!("{count} to put right. The pack is not used, and nothing was changed.");
    FAILED
}

fn check(file: &Path) -> Ends {
    let words = Words::built_in();
    let content = Content::built_in();
    match content.open_pack(file, &words) {
        Err(faults) => Ok(tell(&faults)),
        Ok(pack) => {
            let today = Zoned::now().date().to_string();
            say(&about::about(&pack, &content, &pack.over(&words), &today));
            Ok(WELL)
        }
    }
}

fn money(pence: i64) -> String {
    Language::BRITISH.money(pence)
}

fn head(pack: &Pack) -> String {
    let (from, to) = &pack.valid;
    let mut text = format!(
        "Council: {}\nVersion: {}, from {from} to {to}\nSource of the figures: {}\n",
        pack.council, pack.version, pack.source
    );
    if pack.illustrative {
        text.push_str("MADE UP: it can be tried, and can not be used in a person's own plan.\n");
    }
    text
}

fn opened(file: &Path, words: &Words) -> Result<Pack, Vec<Fault>> {
    let content = Content::built_in();
    let name = file.to_string_lossy();
    if !file.exists() && EXAMPLES.contains(&&*name) {
        return content.example_pack(&name, words);
    }
    content.open_pack(file, words)
}

fn try_out(file: &Path, mut answers: Vec<String>, from: Option<&Path>) -> Ends {
    let words = Words::built_in();
    let pack = match opened(file, &words) {
        Ok(pack) => pack,
        Err(faults) => return Ok(tell(&faults)),
    };
    if let Some(from) = from {
        let text = std::fs::read_to_string(from).map_err(|error| format!("{}: {error}", from.display()))?;
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        answers.extend(lines.map(|line| line.replace(['"', ' '], "")).filter(|line| !line.is_empty()));
    }
    let content = Content::built_in().with_pack(&pack);
    let words = content.words(&words);
    if answers.is_empty() {
        say(&all_answers(&pack, &content, &words));
        return Ok(WELL);
    }
    match tried(&pack, &content, &words, &answers) {
        Ok(text) => {
            say(&text);
            Ok(WELL)
        }
        Err(wrong) => {
            for what in &wrong {
                eprintln!("{what}");
            }
            Ok(FAILED)
        }
    }
}

// The name under which a question is answered here.
fn local<'a>(pack: &Pack, question: &'a Question) -> &'a str {
    match &question.pack {
        Some(owner) if *owner == pack.id => question.id.get(owner.len() + 1..).unwrap_or(&question.id),
        _ => &question.id,
    }
}

fn all_answers(pack: &Pack, content: &Content, words: &Words) -> String {
    let mut text = head(pack);
    text.push_str("Answers that can be given:\n");
    for question in content.questions.iter().filter(|question| pack.reads(question)) {
        let _ = writeln!(text, "{}", plain(&words.get(question.key())));
        for choice in question.ask.offered() {
            let points = match pack.points(question, &choice.id).filter(|_| pack.weight(question) > 0) {
                None => String::new(),
                Some(points) => format!("  ({})", units(pack, u64::from(points))),
            };
            let said = plain(&words.get(&choice.words));
            let _ = writeln!(text, "  {}={}  {said}{points}", local(pack, question), choice.id);
        }
    }
    text
}

fn units(pack: &Pack, number: u64) -> String {
    if pack.method.is_hours() {
        let hours = Language::BRITISH.hundredths(u32::try_from(number).unwrap_or(u32::MAX));
        return format!("{hours} hours");
    }
    if number == 1 { "1 point".to_owned() } else { format!("{number} points") }
}

/// The workings for these answers, or everything that is wrong with the answers.
pub(super) fn tried(
    pack: &Pack,
    content: &Content,
    words: &Words,
    answers: &[String],
) -> Result<String, Vec<String>> {
    let (mut given, mut wrong) = (BTreeMap::new(), Vec::new());
    for answer in answers {
        let (name, said) = answer.split_once('=').unwrap_or((answer, ""));
        let (option, unpaid) = said.strip_suffix("+unpaid").map_or((said, false), |option| (option, true));
        let question =
            content.questions.iter().filter(|of| pack.reads(of)).find(|of| local(pack, of) == name);
        match question {
            None => wrong.push(format!("{answer}: this pack counts no question “{name}”")),
            Some(question)
                if option != NOT_SURE && !question.ask.offered().any(|choice| choice.id == option) =>
            {
                let known: Vec<&str> = question.ask.offered().map(|choice| choice.id.as_str()).collect();
                let more = "; where family or friends help, +unpaid stands behind it";
                let more = if said.contains('+') { more } else { "" };
                wrong.push(format!("{answer}: the answers are {} or {NOT_SURE}{more}", known.join(", ")));
            }
            Some(question) => {
                if given.insert(question.id.as_str(), (option, unpaid)).is_some() {
                    wrong.push(format!("{answer}: “{name}” is answered twice"));
                }
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let read = content.questions.iter().filter(|question| pack.reads(question));
    let counted: Vec<Counted<'_>> = read
        .map(|question| {
            let said = given.get(question.id.as_str());
            let option = said.map(|(option, _)| *option);
            Counted {
                question,
                option: option.filter(|option| *option != NOT_SURE),
                unsure: option == Some(NOT_SURE),
                unpaid: said.is_some_and(|(_, unpaid)| *unpaid),
            }
        })
        .collect();
    Ok(match work_out(pack, &counted) {
        Ok(guess) => workings(pack, content, words, &guess),
        Err(why) => format!("{}No amount is shown: {}\n", head(pack), no_amount(why)),
    })
}

fn no_amount(why: NoAmount) -> &'static str {
    match why {
        NoAmount::Complex => {
            "the council works it out with the person (complex need, the upper band, the ceiling, or no table)."
        }
        NoAmount::TooLittle => "it is below the floor, or there are no points.",
        NoAmount::NoAnswers => "no answer gives points.",
        NoAmount::NotSaid | NoAmount::NoPeriod => "nothing was said.",
    }
}

fn workings(pack: &Pack, content: &Content, words: &Words, guess: &Guess) -> String {
    let mut text = head(pack);
    let name =
        |id: &str| content.question(id).map_or_else(String::new, |of| plain(&words.get(&of.name_key())));
    let mut line = |label: &str, what: &str| {
        let _ = writeln!(text, "{label:<44} {what:>20}");
    };
    for working in &guess.workings {
        let all = u64::from(working.points) * u64::from(working.weight);
        let weight = if working.weight == 1 { String::new() } else { format!(", weight {}", working.weight) };
        line(&format!("{} ({}{weight})", name(&working.question), working.choice), &units(pack, all));
    }
    line("All together", &units(pack, u64::from(guess.points)));
    let period = if guess.period == Period::Week { "a week" } else { "a year" };
    if let Some(band) = &guess.band {
        line("Band", band);
    }
    line(&format!("What the council's way gives, {period}"), &money(guess.table.0));
    for step in &guess.steps {
        let label = match &step.kind {
            StepKind::Uplift(key, _) => plain(&words.get(key)),
            StepKind::Unpaid => "Help from family and friends".to_owned(),
            StepKind::Contingency(ContingencyHow::Added) => "Added for emergencies".to_owned(),
            StepKind::Contingency(ContingencyHow::TakenOff) => "The council keeps for emergencies".to_owned(),
            StepKind::Contingency(ContingencyHow::Inside) => {
                "Of it for emergencies (changes nothing)".to_owned()
            }
            StepKind::Rounding => "Rounding".to_owned(),
            StepKind::Ceiling => "Above the ceiling".to_owned(),
        };
        line(&label, &money(step.pence));
    }
    if guess.unpaid_off().0 == 0 {
        line("Help from family and friends takes off", "nothing");
    }
    line(&format!("Gross, {period} (this is what is told)"), &money(guess.gross().0));
    let (other, amount) =
        if guess.period == Period::Week { ("a year", guess.year) } else { ("a week", guess.week) };
    let weeks = Language::BRITISH.hundredths(pack.method.weeks_hundredths);
    line(&format!("Worked out from it with {weeks} weeks, {other}"), &money(amount.0));
    match (guess.contribution, guess.share()) {
        (Some(pays), Some(share)) => {
            line(&format!("The person's contribution, {period}"), &money(pays.0));
            line(&format!("The council's share, {period}"), &money(share.0));
        }
        _ => line("The person's contribution", "the council says"),
    }
    for (label, which) in [("No answer yet", &guess.missing), ("Not sure", &guess.unsure)] {
        if !which.is_empty() {
            let names: Vec<String> = which.iter().map(|id| name(id)).collect();
            let _ = writeln!(text, "{label}: {}", names.join(", "));
        }
    }
    text
}

// Each key with what is to be seen, in the order of the keys.
pub(super) fn pictures(word: &str) -> String {
    let (pictures, words, word) = (Pictures::built_in(), Words::built_in(), word.to_lowercase());
    let mut keys: Vec<&str> = pictures.keys().collect();
    keys.sort_unstable();
    let line = |key: &str| {
        let seen = words.get(&format!("pic-{}", pictures.file(key)?));
        let is_one = key.contains(&word) || seen.to_lowercase().contains(&word);
        is_one.then(|| format!("{key:<36} {seen}\n"))
    };
    keys.into_iter().filter_map(line).collect()
}

fn new(dir: &Path, like: &str) -> Ends {
    let fail = |error: std::io::Error| format!("{}: {error}", dir.display());
    // Nothing that is there is written over.
    std::fs::create_dir(dir).map_err(fail)?;
    for (name, text) in example_files(like) {
        std::fs::write(dir.join(name), text).map_err(fail)?;
    }
    println!("A pack to begin from is in {}. It is made up:", dir.display());
    println!("1. Open pack.toml in a text editor. Change the id, the council, the figures and their source.");
    println!("2. Write illustrative = false.");
    println!("3. my-own-plan pack check {}", dir.display());
    println!("4. Make a zip file of the files in the folder, and call it your-council.council.");
    Ok(WELL)
}

#[cfg(test)]
mod tests;
