//! Each reader gets what was picked for them, and what was left out is nowhere: not in words, not in sums,
//! not in the bytes of the file.

use std::io::Read;

use super::*;
use crate::share::fixture::GIVEN;

const READERS: [&str; 5] = ["worker", "family", "friend", "doctor", "other"];
const WORRY: &str = "I do not feel safe with some people.";

// The bytes of a file and all that is packed in it, as one text.
fn unpacked(bytes: &[u8]) -> String {
    let mut all = bytes.to_vec();
    let find = |from: usize, what: &[u8]| {
        bytes[from..].windows(what.len()).position(|at| at == what).map(|at| from + at)
    };
    let mut from = 0;
    while let Some(start) = find(from, b"stream") {
        let mut begin = start + b"stream".len();
        while bytes.get(begin).is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
            begin += 1;
        }
        let Some(end) = find(begin, b"endstream") else { break };
        let mut text = Vec::new();
        if flate2::read::ZlibDecoder::new(&bytes[begin..end]).read_to_end(&mut text).is_ok() {
            all.extend(text);
        }
        from = end + b"endstream".len();
    }
    String::from_utf8_lossy(&all).into_owned()
}

// All words on one page.
fn page(data: &SharedPlan, at: usize) -> String {
    let document =
        pdf::set(data, &Words::built_in(), Some(&Pictures::built_in()), &print()).expect("a document");
    let mut text = String::new();
    collect(&document.pages()[at].frame, &mut text);
    text
}

fn pages(data: &SharedPlan) -> Vec<String> {
    let count = printed(data).1;
    (0..count).map(|at| page(data, at)).collect()
}

#[test]
fn what_was_not_picked_is_nowhere() {
    // Something that only this part holds, in words.
    let only = [
        ("about", "Victoria Park"),
        ("life", "I need help every time I wash."),
        ("money", "Example Council"),
        ("plan", "play the drums with other people"),
    ];
    for mask in 0..16u8 {
        let picked: Vec<&str> = Parts::ALL
            .into_iter()
            .enumerate()
            .filter(|(at, _)| mask & (1 << at) != 0)
            .map(|(_, part)| part)
            .collect();
        for reader in ["worker", "family"] {
            let data = of_parts(&full(), reader, &picked);
            let json = json(&data);
            let (text, _) = printed(&data);
            for (part, words) in only {
                let is_in = picked.contains(&part);
                assert_eq!(json.get(part).is_some(), is_in, "{part} {mask}");
                assert_eq!(json.to_string().contains(words), is_in, "{words} {mask}");
                // The person's own pages do not name a made-up council.
                let is_printed = is_in && (reader == "worker" || part != "money");
                assert_eq!(says(&text, words), is_printed, "{words} {mask} {reader}");
            }
            assert!(json.to_string().contains("Samira"));
        }
    }
}

#[test]
fn an_answer_that_is_left_out_is_nowhere() {
    let data = shared(&full());
    let life = data.life.as_ref().expect("answers");
    for question in GIVEN {
        assert!(life.iter().any(|answer| answer.question == question), "{question}");
    }
    let (text, _) = printed(&data);
    let all = format!("{}\n{}", json(&data), text);
    for question in LEFT_OUT {
        assert!(!life.iter().any(|answer| answer.question == question), "{question}");
    }
    let content = Content::built_in();
    let words = Words::built_in();
    for question in LEFT_OUT {
        let asked = &content.question(question).expect("a question").ask;
        for choice in &asked.choices {
            let text = plain(&words.get(&choice.words));
            // Other questions have some of the same answers.
            let elsewhere = content
                .questions
                .iter()
                .filter(|q| q.id != question)
                .any(|q| q.ask.choices.iter().any(|other| plain(&words.get(&other.words)) == text));
            assert!(elsewhere || !says(&all, &text), "{}", choice.words);
        }
    }
    // Neither the goal that came from it, nor its cost, nor a sum with it.
    for words in ["£7.77", "A trust", "with money that I owe", "£152.27"] {
        assert!(!says(&all, words), "{words}");
    }
    let plan = data.plan.as_ref().expect("a plan");
    assert_eq!(
        plan.goals.iter().map(|goal| goal.id.as_str()).collect::<Vec<_>>(),
        ["meals", "people", "own"]
    );
    assert!(!plan.kept.iter().any(|kept| kept.questions.iter().any(|of| of == "cash")));
    assert_eq!(plan.weekly_cost.as_ref().map(|cost| cost.pence), Some(1800 + 2400 + 4250 + 6000));
    // Nothing tells whether it was left out or not answered.
    let mut never_asked = full();
    for question in LEFT_OUT {
        never_asked.say(&format!("life/{question}"), Value::Gone);
    }
    assert_eq!(shared(&never_asked).not_here, data.not_here);
    assert!(data.not_here.iter().any(|asked| asked.question == "cash"));
}

#[test]
fn where_an_answer_that_counts_is_left_out_the_money_is_the_same_whichever_it_is() {
    let money = |data: &SharedPlan| data.money.clone().expect("money");
    let part = |data: &SharedPlan| {
        let file = json(data);
        format!("{} {}", file["money"], file["plan"]["compared"])
    };
    // Everything goes: the amount, with its workings.
    let mut all = full();
    all.give("worker", &[], &["cash", "bills", "living"], &[]);
    let data = shared(&all);
    let found = money(&data).workings.expect("workings");
    assert_eq!(found.points, found.lines.iter().map(|line| line.points * line.weight).sum::<u32>());
    assert!(money(&data).week.is_some() && says(&printed(&data).0, "How the points were counted"));
    // One is left out: one that gives points, one that gives none, one that shows complex need.
    let mut seen: Option<String> = None;
    for (question, option) in [("cash", "a"), ("cash", "d"), ("bills", "debt"), ("night", "d"), ("wash", "d")]
    {
        let mut teller = full();
        teller.pick(&format!("life/{question}"), option);
        let others = ["cash", "bills", "living", "night", "toilet", "people"];
        let yes: Vec<&str> = others.into_iter().filter(|other| *other != question).collect();
        teller.give("worker", &[], &yes, &[question]);
        let data = shared(&teller);
        let now = part(&data);
        for figure in ["\"week\":", "\"year\":", "points", "missing\":[\"", "pence"] {
            assert!(!now.contains(figure), "{question} {option}: {figure} in {now}");
        }
        assert_eq!(&now, seen.get_or_insert_with(|| now.clone()), "{question} {option}");
        let (text, _) = printed(&data);
        assert!(says(&text, "No amount is given here.") && says(&text, "There is no amount here."));
        for words in ["No amount is worked out", "must work this out", "How they compare", "than the amount"]
        {
            assert!(!says(&text, words), "{question} {option}: {words}");
        }
    }
    // The part by itself carries none of the answers with it, nor what they come to.
    let data = of_parts(&full(), "worker", &["money"]);
    assert_eq!(money(&data), money(&shared(&full())));
    assert!(!json(&data).to_string().contains("points"));
}

#[test]
fn a_worry_stands_first_in_the_social_workers_file_and_in_no_other() {
    let mut teller = full();
    teller.give("worker", &[], &["safe"], &[]);
    for reader in READERS.into_iter().skip(1) {
        // Even where something odd says yes for another reader.
        teller.give(reader, &Parts::ALL, &["safe", "respect"], &[]);
    }
    let worker = shared(&teller);
    let pages = pages(&worker);
    // The first page is that of everybody; the worry stands on the next, before all else.
    assert!(!says(&pages[0], WORRY) && !says(&pages[0], "Tell us first"));
    assert!(pages[1].trim_start().contains("Tell us first"), "{}", pages[1]);
    for words in [
        WORRY,
        "Care Act 2014, section 42",
        "section 68",
        "See the person alone.",
        "Is anyone in danger today?",
        "Making Safeguarding Personal",
        "Said in words, 20 November 2026. Put in by Tom Helper (a support worker).",
        "In the room then: Tom Helper (A support worker).",
        "My helper goes out of the room.",
    ] {
        assert!(says(&pages[1], words), "{words}");
    }
    assert!(!pages[1].contains("How the person communicates"));
    for (at, text) in pages.iter().enumerate().filter(|(at, _)| *at != 1) {
        assert!(!says(text, WORRY) && !says(text, "section 42"), "page {at}");
    }
    let file = unpacked(&made(&worker).bytes);
    assert!(file.contains(WORRY) && file.contains("\"safety\""));
    keep("worry", &made(&worker).bytes);
    for reader in READERS.into_iter().skip(1) {
        let data = shared_with(&teller, reader);
        is_nowhere(&data, reader);
        keep(&format!("reader-{reader}"), &made(&data).bytes);
    }
}

#[test]
fn own_words_about_safety_stand_first_and_nowhere_else_picked_or_not() {
    for picked in [true, false] {
        let mut teller = full();
        if !picked {
            teller.say("life/safe", Value::Gone);
        }
        teller.words("life/safe/more", "My uncle shouts at me.");
        for reader in READERS {
            teller.give(reader, &Parts::ALL, &["safe", "respect"], &[]);
        }
        let pages = pages(&shared(&teller));
        let found: Vec<bool> = pages.iter().map(|text| says(text, "My uncle shouts at me.")).collect();
        assert!(found[1] && found.iter().filter(|on| **on).count() == 1, "{picked} {found:?}");
        assert!(says(&pages[1], "section 42"));
        assert_eq!(says(&pages[1], "No answer was picked."), !picked);
        for reader in READERS.into_iter().skip(1) {
            let data = shared_with(&teller, reader);
            assert!(!unpacked(&made(&data).bytes).contains("uncle"), "{reader}");
        }
        teller.give("worker", &[], &[], &["safe", "respect"]);
        assert!(!json(&shared(&teller)).to_string().contains("uncle"), "not shared");
    }
}

#[test]
fn what_is_not_shared_of_safety_or_erased_is_nowhere() {
    // Not shared.
    is_nowhere(&shared(&full()), "not shared");
    // Left out.
    let mut left_out = full();
    left_out.give("worker", &[], &[], &["safe"]);
    is_nowhere(&shared(&left_out), "left out");
    // Without the part about my life there is no answer at all.
    let mut asked = full();
    asked.give("worker", &[], &["safe"], &[]);
    is_nowhere(&of_parts(&asked, "worker", &["about", "money", "plan"]), "no answers");
    // Taken away.
    asked.say("life/safe", Value::Gone);
    is_nowhere(&shared(&asked), "taken away");
}

fn is_nowhere(data: &SharedPlan, why: &str) {
    assert!(data.safety.is_empty(), "{why}");
    let (text, _) = printed(data);
    let file = unpacked(&made(data).bytes);
    let json = json(data).to_string();
    assert!(file.contains("my-own-plan/plan"), "the attached data was not unpacked");
    for words in
        [WORRY, "Do you feel safe with other people", "Tell us first", "section 42", "\"safe\"", "\"safety\""]
    {
        for (place, found) in
            [("text", says(&text, words)), ("file", file.contains(words)), ("data", json.contains(words))]
        {
            assert!(!found, "{why}: {words} in the {place}");
        }
    }
}

#[test]
fn an_answer_that_names_no_worry_is_printed_plainly() {
    let mut teller = full();
    teller.pick("life/safe", "a").give("worker", &[], &["safe"], &[]);
    let data = shared(&teller);
    assert!(!data.safety[0].worry);
    let page = page(&data, 1);
    assert!(says(&page, "I feel safe with people.") && says(&page, "See the person alone."));
    assert!(!says(&page, "may mean") && !says(&page, "section 42"));
    // One of an earlier version keeps its words.
    teller.pick("life/safe", "c");
    assert!(says(&super::readers::page(&shared(&teller), 1), "I do not feel very safe."));
}

// Every worker should see every person alone once; so the line tells nothing about anybody.
#[test]
fn the_line_about_talking_alone_is_the_same_on_every_first_page() {
    let line = Words::built_in().get("print-alone");
    let mut worried = full();
    worried.give("worker", &[], &["safe"], &[]);
    for teller in [Teller::new(), full(), keeper(), worried] {
        for reader in READERS {
            for parts in [&Parts::ALL[..], &[]] {
                let data = of_parts(&teller, reader, parts);
                assert!(says(&page(&data, 0), &line), "{reader}");
                assert_eq!(spaceless(&printed(&data).0).matches(&spaceless(&line)).count(), 1);
            }
        }
    }
}

#[test]
fn only_the_social_worker_gets_what_is_written_for_them() {
    let teller = full();
    for reader in READERS {
        let data = of_parts(&teller, reader, &Parts::ALL);
        let (text, _) = printed(&data);
        assert_eq!(says(&text, "For the social worker"), reader == "worker", "{reader}");
        assert_eq!(says(&text, "Section 25(1)(a)"), reader == "worker", "{reader}");
    }
    let mut named = full();
    named.words("give/other/name", "Priya of the club");
    let data = of_parts(&named, "other", &["about"]);
    assert!(says(&printed(&data).0, "This is for Priya of the club."));
    assert_eq!(of_parts(&named, "family", &["about"]).reader.name, None);
}

// Who was there is told only of sittings in which something was said that is here.
#[test]
fn a_sitting_of_what_is_left_out_is_not_told() {
    let mut teller = full();
    let other = uuid::Uuid::from_u128(77);
    teller.in_sitting(other, &format!("sitting/{other}/with/{FAMILY}"), Value::Yes);
    teller.in_sitting(other, "life/cash", Value::Pick("c".into()));
    let data = shared(&teller);
    assert_eq!(data.sittings.len(), 1);
    teller.give("worker", &[], &["cash"], &[]);
    assert_eq!(shared(&teller).sittings.len(), 2);
}

#[test]
fn the_face_is_the_person_in_every_picture_on_paper() {
    // Colours as they stand in the file: of the neutral me, and of the skin of a face.
    const TINT: &str = "0.827451 0.9098039";
    let with = |face: Option<&str>, parts: &[&str]| {
        let mut teller = full();
        if let Some(face) = face {
            teller.pick("face", face);
        }
        unpacked(&made(&of_parts(&teller, "family", parts)).bytes)
    };
    let count = |text: &str, colour: &str| text.matches(colour).count();
    let (one, other) = (with(Some("face-01"), &Parts::ALL), with(Some("face-19"), &Parts::ALL));
    // The skin of face-01 is #fadcbc, of face-19 #85592f.
    let skins = ["0.98039216 0.8627451", "0.52156866 0.34901962"];
    assert!(count(&one, skins[0]) > count(&other, skins[0]) + 5, "{}", count(&one, skins[0]));
    assert!(count(&other, skins[1]) > count(&one, skins[1]) + 5, "{}", count(&other, skins[1]));
    assert!(!one.contains(TINT) && !other.contains(TINT));
    // Whoever is not given “About me” sees nobody's face.
    let unnamed = with(Some("face-01"), &["life"]);
    assert!(unnamed.contains(TINT));
}
