#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_built_in_content_has_no_trouble() {
    let (content, troubles) = Content::load(None);
    assert_eq!(troubles, []);
    assert_eq!(content.questions.len(), 22);
    assert!(content.packs[0].illustrative);
}

#[test]
fn every_outcome_and_every_area_of_wellbeing_is_asked_about() {
    let content = Content::built_in();
    let outcomes: BTreeSet<_> = content.questions.iter().flat_map(|q| q.outcomes.clone()).collect();
    let areas: BTreeSet<_> = content.questions.iter().flat_map(|q| q.wellbeing.clone()).collect();
    assert_eq!(outcomes.len(), Outcome::ALL.len());
    assert_eq!(areas.len(), Wellbeing::ALL.len());
}

#[test]
fn every_idea_list_belongs_to_a_question() {
    let content = Content::built_in();
    for id in content.cards.ideas.keys().filter(|id| *id != "own") {
        assert!(content.question(id).is_some(), "{id}");
    }
    for question in &content.questions {
        assert!(content.cards.ideas.contains_key(&question.id), "{}", question.id);
    }
}

// What a broken file is told: (kind of file, text, line, part of the message).
#[test]
fn a_broken_file_is_named_with_its_line() {
    let question = "[[question]]\nid = \"x\"\npicture = \"x\"\nscored = true\nwellbeing = [\"W1\"]\n";
    let cases: Vec<(&str, String, Option<usize>, &str)> = vec![
        ("q", "[[question]]\nid = ".into(), Some(2), ""),
        ("q", "question = []".into(), None, "no questions"),
        ("q", format!("{question}options = []\n"), Some(1), "2 to 5"),
        (
            "q",
            format!("# one\n{question}options = [{{id=\"a\",picture=\"p\"}},{{id=\"a\",picture=\"q\"}}]\n"),
            Some(2),
            "two options",
        ),
        (
            "q",
            format!("{question}options = [{{id=\"a\",picture=\"p\"}},{{id=\"b\",picture=\"p\"}}]\n"),
            Some(1),
            "picture",
        ),
        ("q", format!("{question}colour = 1\noptions = []\n"), Some(6), "unknown field"),
        ("p", pack("pounds = \"3\"", "0.00"), Some(19), "go up"),
        ("p", pack("pounds = \"3.5\"", "1.00"), Some(19), "112.21"),
    ];
    for (kind, text, line, part) in cases {
        let trouble = match kind {
            "q" => question::parse("f.toml", &text).map(|_| ()),
            _ => pack::parse("f.toml", &text).map(|_| ()),
        }
        .expect_err(&text);
        assert_eq!(trouble.line, line, "{trouble}");
        assert!(trouble.what.contains(part), "{trouble}");
    }
}

fn pack(second: &str, first: &str) -> String {
    let first = if first == "0.00" { "9.00" } else { first };
    format!(
        "id = \"p\"\ncouncil = \"P\"\nversion = \"1\"\nvalid_from = 2026-04-01\nvalid_to = 2027-03-31\nsource = \"s\"\n\
         illustrative = false\n\n[method]\nkind = \"points-table\"\ninterpolate = true\nperiod = \"week\"\n\
         weeks_in_year = 52.0\n\n[[method.row]]\npoints = 1\npounds = \"{first}\"\n\n[[method.row]]\npoints = 2\n{second}\n"
    )
}

#[test]
fn a_broken_file_on_this_computer_leaves_the_built_in_content() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = 3\n").expect("write");
    std::fs::create_dir(folder.path().join("councils")).expect("make");
    std::fs::write(folder.path().join("councils/bad.toml"), "no").expect("write");
    let (content, troubles) = Content::load(Some(folder.path()));
    assert_eq!(content.questions.len(), 22);
    assert_eq!(content.packs.len(), 1);
    assert_eq!(troubles.len(), 2);
    assert!(troubles[0].to_string().contains("questions.toml, line 2"), "{}", troubles[0]);
}

#[test]
fn pounds_are_read_exactly() {
    for (text, pence) in [("0", Some(0)), ("112.21", Some(11221)), ("1.5", None), ("-1", None), ("", None)] {
        assert_eq!(super::pack::pence(text), pence, "{text}");
    }
}
