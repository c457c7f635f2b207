#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_built_in_content_has_no_trouble() {
    let (content, troubles) = read(None, None);
    assert_eq!(troubles, []);
    assert_eq!(content.questions.len(), 34);
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
    for (id, _) in content.all_ideas().filter(|(id, _)| *id != "own") {
        assert!(content.question(id).is_some() || content.keep(id).is_some(), "{id}");
    }
    // None for the questions about safety: nothing is made from them.
    for question in content.questions.iter().chain(&content.past) {
        let has = content.all_ideas().any(|(id, _)| id == question.id);
        assert_eq!(has, !question.ask.safety, "{}", question.id);
    }
}

#[test]
fn goals_to_keep_and_topics_belong_to_questions() {
    let content = Content::built_in();
    for keep in &content.keeps {
        let question = content.question(&keep.question).expect("a question");
        assert!(!keep.answers.is_empty() && keep.answers.iter().all(|id| question.ask.choice(id).is_some()));
        assert!(content.all_ideas().any(|(id, _)| id == keep.id), "{}", keep.id);
    }
    // What a goal in own words can be about: two pages of it at most; each leads to an outcome, or to an area of
    // wellbeing where the Regulations have no letter; and each letter that can be named in short is there.
    assert_eq!(content.topics.len(), 12);
    let mut letters: BTreeSet<Outcome> = BTreeSet::new();
    for topic in &content.topics {
        let question = content.question(&topic.question).expect("a question");
        assert!(question.makes_plans() && !question.wellbeing.is_empty(), "{}", topic.id);
        assert_eq!(topic.is_area(), topic.id.starts_with("area-"), "{}", topic.id);
        let area = topic.id.strip_prefix("area-");
        assert!(area.is_none_or(|area| content.of_area(area).any(|of| of.id == question.id)), "{}", topic.id);
        letters.extend(if topic.outcomes.is_empty() { &question.outcomes } else { &topic.outcomes });
    }
    let open: Vec<char> =
        Outcome::ALL.iter().filter(|(of, _)| !letters.contains(of)).map(|(_, letter)| *letter).collect();
    // The toilet is a part of “Keeping clean and dressed”; nobody has to pick it from a list.
    assert_eq!(open, ['c']);
}

// What a broken file is told: (kind of file, text, line, part of the message).
#[test]
fn a_broken_file_is_named_with_its_line() {
    let question = "[[question]]\nid = \"x\"\npicture = \"x\"\nscored = true\nwellbeing = [\"W1\"]\n";
    let cases: Vec<(&str, String, Option<usize>, &str)> = vec![
        ("q", "[[question]]\nid = ".into(), Some(2), ""),
        ("q", "question = []".into(), None, "no questions"),
        ("q", format!("{question}options = []\n"), Some(1), "2 to 6"),
        (
            "q",
            format!("# one\n{question}options = [{{id=\"a\",picture=\"p\"}},{{id=\"a\",picture=\"q\"}}]\n"),
            Some(7),
            "two options",
        ),
        (
            "q",
            format!("{question}options = [{{id=\"a\",picture=\"p\"}},{{id=\"b\",picture=\"p\"}}]\n"),
            Some(1),
            "picture",
        ),
        ("q", format!("{question}colour = 1\noptions = []\n"), Some(6), "“colour” is not known here"),
        ("p", pack("pounds = \"3\"", "0.00"), Some(19), "more points give less money"),
        ("p", pack("pounds = \"3.5\"", "1.00"), Some(21), "112.21"),
        ("p", headed("floor = true\n"), Some(1), "“floor” is an amount of pounds"),
        ("p", headed("floor = \"5.5\"\n"), Some(1), "112.21"),
        ("p", headed("floor = \"9.99\"\n"), Some(1), "at least 10.00"),
        ("p", headed("covers = [\"night.d\", \"night.x\"]\n"), Some(1), "no answer “night.x”"),
        ("p", headed("covers = [\"hats.d\"]\n"), Some(1), "no answer “hats.d”"),
        ("p", headed("covers = [\"night.c\"]\n"), Some(1), "“night.c” shows no complex need"),
        ("p", headed("worries = { name = \"Team\", phone = \"ask us\" }\n"), Some(1), "telephone number"),
        ("p", headed("worries = { name = \" \", phone = \"999\" }\n"), Some(1), "the name has"),
        ("p", headed("worries = { name = \"Team\" }\n"), Some(1), "“phone” is missing"),
    ];
    for (kind, text, line, part) in cases {
        let troubles = match kind {
            "q" => question::parse("f.toml", &text, None).map(|_| ()),
            _ => pack::parse("f.toml", &text, None, &Content::built_in().questions).map(|_| ()),
        }
        .expect_err(&text);
        let found = troubles.iter().any(|trouble| trouble.line == line && trouble.what.contains(part));
        assert!(found, "{part}: {troubles:?}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_line() {
    let text = "[[question]]\nid = \"Wash\"\nscored = 1\npicture = \"p\"\nwellbeing = [\"W1\", \"W12\"]\n\
                options = [{ id = \"a\" }, { id = \"later\" }]\n\n[[question]]\nid = \"b\"\ncolour = 1\n";
    let troubles = question::parse("f.toml", text, None).expect_err("many faults");
    let said: Vec<String> = troubles.iter().map(ToString::to_string).collect();
    let wanted = [
        (2, "“Wash” is not an id"),
        (3, "“scored” is true or false"),
        (5, "“W12”"),
        (6, "“later”"),
        (8, "“picture” is missing"),
        (8, "names no area of wellbeing"),
        (8, "2 to 6 options"),
        (10, "“colour” is not known here"),
    ];
    for (line, part) in wanted {
        let found =
            said.iter().any(|said| said.starts_with(&format!("f.toml, line {line}:")) && said.contains(part));
        assert!(found, "line {line}: {part}: {said:#?}");
    }
    // Also where the file is not even TOML.
    let troubles =
        question::parse("f.toml", "a = \n[[question]]\nid = \"x\nb = ]\n", None).expect_err("broken");
    let lines: BTreeSet<_> = troubles.iter().filter_map(|trouble| trouble.line).collect();
    assert!(lines.len() >= 3, "{troubles:?}");
}

#[test]
fn what_is_wrong_with_an_area_or_an_answer_that_may_mean_danger_has_its_line() {
    let text = "[[area]]\nid = \"food\"\n\n[[area]]\nid = \"food\"\n\n[[question]]\nid = \"eat\"\narea = \"fod\"\n\
                self = \"z\"\npicture = \"p\"\nscored = false\nwellbeing = [\"W1\"]\n\
                options = [{ id = \"a\", picture = \"q\" }, { id = \"b\", picture = \"r\", worry = true }]\n\n\
                [[question]]\nid = \"safe\"\narea = \"food\"\npicture = \"p\"\nscored = false\nsafety = true\n\
                wellbeing = [\"W1\"]\noptions = [{ id = \"a\", picture = \"q\" }, { id = \"b\", picture = \"r\" }]\n";
    let troubles = question::parse("f.toml", text, None).expect_err("many faults");
    let said: Vec<String> = troubles.iter().map(ToString::to_string).collect();
    let wanted = [
        (4, "“food” is not an id for another area"),
        (9, "there is no area “fod”"),
        (10, "no option “z”"),
        (7, "option “b” may mean danger"),
        (18, "safety is never screened out"),
    ];
    for (line, part) in wanted {
        let found =
            said.iter().any(|said| said.starts_with(&format!("f.toml, line {line}:")) && said.contains(part));
        assert!(found, "line {line}: {part}: {said:#?}");
    }
}

#[test]
fn areas_screen_out_what_goes_well_and_never_safety_nights_or_work() {
    let content = Content::built_in();
    assert_eq!(content.areas.len(), 9);
    for area in &content.areas {
        assert!(content.of_area(&area.id).count() >= 2, "{}", area.id);
        for question in content.of_area(&area.id) {
            let (_, answer) = question.area.as_ref().expect("an area");
            // What an area answers is never a need.
            assert!(!question.is_need(answer), "{}", question.id);
        }
    }
    let always: Vec<&str> = content
        .questions
        .iter()
        .filter(|question| question.area.is_none())
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(always, ["alone", "night", "job", "learn", "volunteer", "upset", "safe", "respect"]);
}

#[test]
fn what_an_earlier_version_asked_keeps_its_words_and_is_not_asked() {
    let (content, words) = (Content::built_in(), Words::built_in());
    let past: Vec<&str> = content.past.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(past, ["cook", "clean", "work", "choices", "health"]);
    for question in &content.past {
        assert!(content.question(&question.id).is_some());
        assert!(question.ask.choices.iter().all(|choice| words.has(&choice.words)), "{}", question.id);
    }
    for question in content.questions.iter().filter(|question| question.ask.safety) {
        assert!(question.ask.offered().any(|choice| choice.worry), "{}", question.id);
        assert!(question.ask.choices.iter().any(|choice| choice.past), "{}", question.id);
        assert!(!question.ask.choices.iter().any(|choice| question.is_need(&choice.id)));
    }
    let complex = content.questions.iter().flat_map(|question| {
        let complex = question.ask.choices.iter().filter(|choice| choice.complex);
        complex.map(move |choice| format!("{}.{}", question.id, choice.id))
    });
    let complex: Vec<String> = complex.collect();
    assert_eq!(complex, ["eat.tube", "move.d", "alone.d", "night.d", "doctor.d", "medicine.d", "upset.d"]);
}

#[test]
fn help_at_night_asks_why() {
    let content = Content::built_in();
    let hard =
        |id| content.choices(Subject::Follow(id, Follow::Hard)).iter().map(|choice| choice.words.as_str());
    assert_eq!(hard("night").next(), Some("why-toilet"));
    assert!(hard("night").any(|words| words == "answer-none"), "its own answers and the others");
    assert!(!hard("wash").any(|words| words.starts_with("why-")));
}

#[test]
fn what_would_show_a_key_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::built_in();
    let asked = crate::assets::text("content/questions.toml");
    let questions = asked.replacen("id = \"eat\"", "id = \"hats\"", 1).replacen("q-eat-b", "q-hats-b", 1);
    std::fs::write(folder.path().join("questions.toml"), questions).expect("write");
    let cards = crate::assets::text("content/cards.toml").replacen("like-kind", "like-hats", 1);
    std::fs::write(folder.path().join("cards.toml"), cards).expect("write");
    let (content, troubles) = Content::load(Some(folder.path()), &words);
    assert!(content.question("hats").is_none() && content.question("eat").is_some());
    let said: Vec<String> = troubles.iter().map(ToString::to_string).collect();
    for part in ["“q-hats”", "“q-hats.name”", "“q-hats.goal”", "“q-hats.a”", "“q-hats-b”", "“like-hats”"]
    {
        assert!(said.iter().any(|said| said.contains(part) && said.contains(", line ")), "{part}: {said:#?}");
    }
}

#[test]
fn a_pack_asks_in_its_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("councils")).expect("make");
    let file = folder.path().join("councils/town.toml");
    let asks = "\n[[question]]\nid = \"pets\"\npicture = \"matter-pets\"\nscored = true\nwellbeing = [\"W5\"]\n\
                private = true\noptions = [{ id = \"a\", picture = \"q-fun-a\", points = 0 }, \
                { id = \"b\", picture = \"q-fun-d\", points = 5 }]\n";
    let words = "\n[words.q-pets]\ntext = \"Do you need help with your pet?\"\nname = \"My pet\"\n\
                 goal = \"I want help with my pet.\"\na = \"No\"\nb = \"Yes\"\n";
    std::fs::write(&file, format!("{}{asks}{words}", pack("pounds = \"30\"", "0.00"))).expect("write");
    let own = Words::built_in();
    let (content, troubles) = Content::load(Some(folder.path()), &own);
    assert_eq!(troubles, []);
    let question = content.question("p:pets").expect("the pack's question");
    let (about, follow) = (Subject::Life("p:pets"), Subject::Follow("p:pets", crate::record::Follow::Hard));
    assert!(content.is_private(about) && content.is_private(follow) && !content.is_safety(about));
    let words_of_pack = own.with_pack("p", &content.packs[1].words);
    assert_eq!(words_of_pack.get(&question.goal_key()), "I want help with my pet.");
    // Its words reach nothing else, and without them it is refused.
    assert_eq!(words_of_pack.get("q-wash"), own.get("q-wash"));
    std::fs::write(&file, format!("{}{asks}", pack("pounds = \"30\"", "0.00"))).expect("write");
    let (content, _) = Content::load(Some(folder.path()), &own);
    let faults = &content.broken[0].faults;
    assert_eq!((content.packs.len(), faults.len()), (1, 5), "{faults:?}");
}

#[test]
fn what_is_private_and_what_may_be_danger_is_marked() {
    let content = Content::built_in();
    let marked = |is: fn(&Question) -> bool| -> Vec<&str> {
        content
            .questions
            .iter()
            .filter(|question| is(question))
            .map(|question| question.id.as_str())
            .collect()
    };
    let private = marked(|question| question.ask.private);
    assert_eq!(private, ["toilet", "night", "people", "cash", "bills", "living", "safe", "respect"]);
    assert_eq!(marked(|question| question.ask.safety), ["safe", "respect"]);
}

fn pack(second: &str, first: &str) -> String {
    let first = if first == "0.00" { "9.00" } else { first };
    format!(
        "id = \"p\"\ncouncil = \"P\"\nversion = \"1\"\nvalid_from = 2026-04-01\nvalid_to = 2027-03-31\nsource = \"s\"\n\
         illustrative = false\n\n[method]\nkind = \"table\"\ninterpolate = true\nperiod = \"week\"\n\
         weeks_in_year = 52.0\n\n[[method.row]]\npoints = 1\npounds = \"{first}\"\n\n[[method.row]]\npoints = 2\n{second}\n"
    )
}

// A sound pack with one line before all others.
fn headed(line: &str) -> String {
    format!("{line}{}", pack("pounds = \"30\"", "0.00"))
}

#[test]
fn a_pack_says_what_its_table_covers_and_whom_to_call() {
    let asked = Content::built_in().questions;
    let text = headed(
        "floor = \"50.00\"\ncovers = [\"night.d\"]\nworries = { name = \"Adult safeguarding\", phone = \"020 7946 0000\" }\n",
    );
    let read = pack::parse("f.toml", &text, None, &asked).expect("a pack");
    assert_eq!(read.floor_pence, 5000);
    assert!(read.covers("night", "d") && !read.covers("alone", "d"));
    assert_eq!(read.worries.expect("whom to call").phone, "020 7946 0000");
    // Nobody must be told to call a made-up number.
    let made_up = text.replace("illustrative = false", "illustrative = true");
    let troubles = pack::parse("f.toml", &made_up, None, &asked).expect_err("a made-up number");
    assert!(troubles[0].what.contains("no number to call"), "{troubles:?}");
    // The built-in one covers nothing, and calls nobody.
    let example = &Content::built_in().packs[0];
    assert!(example.covers.is_empty() && example.worries.is_none());
    // What a pack asks itself can be covered too.
    let own = headed("covers = [\"pets.b\"]\n")
        + "\n[[question]]\nid = \"pets\"\npicture = \"matter-pets\"\nscored = true\nwellbeing = [\"W5\"]\n\
           options = [{ id = \"a\", picture = \"q-fun-a\", points = 0 }, \
           { id = \"b\", picture = \"q-fun-d\", points = 5, complex = true }]\n";
    assert!(pack::parse("f.toml", &own, None, &asked).expect("a pack").covers("p:pets", "b"));
}

#[test]
fn a_broken_file_on_this_computer_leaves_the_built_in_content() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("questions.toml"), "[[question]]\nid = 3\n").expect("write");
    std::fs::create_dir(folder.path().join("councils")).expect("make");
    std::fs::write(folder.path().join("councils/bad.toml"), "no").expect("write");
    let (content, troubles) = Content::load(Some(folder.path()), &Words::built_in());
    assert_eq!(content.questions.len(), 34);
    assert_eq!(content.packs.len(), 1);
    let of = |name: &str| troubles.iter().filter(|trouble| trouble.file.ends_with(name)).count();
    assert!(of("questions.toml") > 1 && of("bad.toml") == 0, "{troubles:?}");
    assert_eq!((content.broken.len(), content.broken[0].name()), (1, "bad.toml".to_owned()));
    assert!(troubles.iter().any(|trouble| trouble.to_string().contains("questions.toml, line 2")));
}

#[test]
fn pounds_are_read_exactly() {
    for (text, pence) in [
        ("0", Some(0)),
        ("112.21", Some(11221)),
        ("1.5", None),
        ("£1,385.00", Some(138_500)),
        ("1,385", Some(138_500)),
        ("385,00", None),
        ("7700,50", None),
        ("1,38,500", None),
        (",385", None),
        ("££1", None),
        ("-1", None),
        ("", None),
    ] {
        assert_eq!(super::table::pence(text), pence, "{text}");
    }
}
