//! Good and bad days on paper; the day of each answer; and what is new for a reader who had a document before.

use super::*;

fn of<'a>(data: &'a SharedPlan, about: &str) -> Vec<(&'a str, &'a str, Option<&'a str>, Option<&'a str>)> {
    let since = data.since.as_ref().expect("they had one before");
    let all = since.changes.iter().filter(|change| change.about == about);
    all.map(|c| (c.name.as_str(), c.change.as_str(), c.then.as_deref(), c.now.as_deref())).collect()
}

fn made(teller: &mut Teller, reader: &str) {
    use crate::record::PersonId;
    let path = format!("give/{reader}/made");
    teller.as_view(&path, Value::Yes, PersonId::Program, How::Pressed, PersonId::Me);
}

#[test]
fn good_and_bad_days_stand_beside_the_answer_and_go_where_it_goes() {
    let mut teller = full();
    let before = shared(&teller);
    for (path, id) in
        [("life/wash/good-day", "a"), ("life/wash/bad-day", "d"), ("life/wash/bad-days", "week")]
    {
        teller.pick(path, id);
    }
    teller.pick("life/bills/bad-day", "debt");
    let data = shared(&teller);
    let (text, _) = printed(&data);
    for words in [
        "On a good day: I wash by myself.",
        "On a bad day: I need help every time I wash.",
        "How often bad days come: On some days each week",
    ] {
        assert!(says(&text, words), "{words}");
    }
    assert_eq!(data.money, before.money, "nothing is worked out from it");
    // The answer about bills was left out, and all that belongs to it.
    let json = serde_json::to_string(&data).expect("data");
    assert_eq!(json.matches("\"days\":{").count(), 1);
}

#[test]
fn each_answer_has_its_day_where_there_are_several() {
    let mut teller = full();
    let (text, _) = printed(&shared(&teller));
    assert!(!says(&text, "21 November 2026"));
    // A day later by the clock of the computer.
    while teller.done().1.len() < 24 * 60 {
        teller.words("helper/phone", "1");
    }
    teller.pick("life/eat", "d");
    let data = shared(&teller);
    let (text, _) = printed(&data);
    assert!(says(&text, "21 November 2026"));
    let family = shared_with(teller.give("family", &["life"], &[], &[]), "family");
    let (text, _) = printed(&family);
    assert!(says(&text, "I said this on 21 November 2026."), "{text}");
}

#[test]
fn a_reader_is_told_what_is_new_of_what_goes_to_them_and_of_nothing_else() {
    let mut teller = full();
    assert_eq!(shared(&teller).since, None, "it is their first document");
    teller.give("family", &["life"], &["toilet"], &["eat"]);
    made(&mut teller, "family");
    // What they were told of.
    teller.pick("life/wash", "b");
    // Left out then, left out now; left out then and given now; safety; a part that they do not get.
    teller.pick("life/eat", "d").pick("life/safe", "some").pick("life/cash", "a");
    teller.pick("give/family/answers/night", "yes").pick("about/likes/like-kind", "x");
    let data = shared_with(&teller, "family");
    let wash = (
        "Wash",
        "other",
        Some("I need help every time I wash."),
        Some("I need a person to remind me, or a little help."),
    );
    let answers = of(&data, "answer");
    assert!(answers.contains(&wash), "{answers:?}");
    let is_night = |(name, change, then, _): &&(&str, &str, Option<&str>, _)| {
        *name == "Help at night" && *change == "new" && then.is_none()
    };
    assert!(answers.iter().any(|one| is_night(&one)), "it went to them for the first time: {answers:?}");
    for hidden in ["Eat and drink", "Safe", "Money"] {
        assert!(!answers.iter().any(|(name, ..)| name.contains(hidden)), "{hidden}: {answers:?}");
    }
    assert_eq!(of(&data, "likes").len() + of(&data, "goal").len() + of(&data, "money").len(), 0);
    // A yes is for one document: the private answer went then, and does not go now, so nothing is told of it.
    assert!(!answers.iter().any(|(name, ..)| *name == "Toilet"));
    let (text, _) = printed(&data);
    assert!(says(&text, "New since my document of 20 November 2026"), "{text}");
    // Nothing else was said: that is told too.
    made(&mut teller, "worker");
    let worker = shared(&teller);
    assert_eq!(of(&worker, "goal"), []);
    let (text, _) = printed(&worker);
    assert!(says(&text, "What has changed since your document of 20 November 2026"), "{text}");
}

#[test]
fn what_is_new_names_signs_faces_the_mat_and_decisions_where_they_go() {
    const SORT: &str = "sort/00000000-0000-7000-8000-000000000001";
    let mut teller = full();
    teller.pick("feel/area-body", "good");
    for reader in ["worker", "family"] {
        teller.give(reader, &["about", "life", "plan"], &[], &[]);
        made(&mut teller, reader);
    }
    teller.pick("feel/area-body", "hard").pick("feel/area-food", "middle").pick("feel/area-money", "hard");
    teller
        .pick(&format!("{SORT}/of"), "life")
        .say(&format!("{SORT}/day"), Value::Date(jiff::civil::date(2026, 11, 21)));
    teller.pick(&format!("{SORT}/at/area-food"), "good").pick(&format!("{SORT}/at/area-money"), "hard");
    teller
        .say("shows/yes/nod", Value::Yes)
        .say("decision/d1/on", Value::Yes)
        .words("decision/d1/words", "Where I go in summer");
    for reader in ["worker", "family"] {
        let data = shared_with(&teller, reader);
        let changes = |about| of(&data, about).into_iter().map(|(_, change, ..)| change).collect::<Vec<_>>();
        assert_eq!(changes("talk"), ["new"], "{reader}");
        assert_eq!(changes("mat"), ["new"], "{reader}");
        // In the order of the parts of life; money is private as a whole, and was not given.
        assert_eq!(changes("face"), ["new", "other"], "{reader}");
        assert!(of(&data, "face").iter().any(|(_, _, then, now)| then.is_some() && then != now));
        let decided = of(&data, "decision");
        let expected =
            if reader == "worker" { vec![("Where I go in summer", "new", None, None)] } else { vec![] };
        assert_eq!(decided, expected, "{reader}");
        let (text, _) = printed(&data);
        assert!(says(&text, "My mat"), "{text}");
    }
    // The same said once more is nothing new.
    made(&mut teller, "worker");
    teller.pick("feel/area-body", "hard");
    let data = shared_with(&teller, "worker");
    assert_eq!(of(&data, "face").len() + of(&data, "mat").len() + of(&data, "talk").len(), 0);
}
