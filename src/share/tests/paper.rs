//! How the document is laid out, and that nothing on it says more than was said.

use super::*;

// For each page the name of its part, and how much of its height is used.
fn used(data: &SharedPlan) -> Vec<(String, f64)> {
    let document =
        pdf::set(data, &Words::built_in(), Some(&Pictures::built_in()), &print()).expect("a document");
    let page = |frame: &Frame| {
        let mut runs = Vec::new();
        heights(frame, 0.0, &mut runs);
        let height = frame.height().to_pt();
        let foot = height - 50.0;
        let lowest = runs.iter().map(|(y, _)| *y).filter(|y| *y < foot).fold(0.0, f64::max);
        // The mark of an example stands beside the name of the part.
        runs.retain(|(_, text)| text != "Example");
        runs.sort_by(|a, b| a.0.total_cmp(&b.0));
        (runs.first().map(|(_, text)| text.clone()).unwrap_or_default(), lowest / height)
    };
    document.pages().iter().map(|of| page(&of.frame)).collect()
}

fn heights(frame: &Frame, y: f64, runs: &mut Vec<(f64, String)>) {
    for (at, item) in frame.items() {
        let y = y + at.y.to_pt();
        match item {
            FrameItem::Text(run) => runs.push((y, run.text.to_string())),
            FrameItem::Group(group) => heights(&group.frame, y, runs),
            _ => {}
        }
    }
}

// Columns are as wide as what stands in them asks for; a row is split only where it may be higher than a page.
#[test]
fn columns_are_as_wide_as_their_words_and_rows_stay_whole() {
    use crate::share::columns::{by_content, keep_whole};
    use crate::share::sheet::{Cell, Note, Row};
    let least = [2.8, 2.8, 2.8, 2.8, 2.0];
    for long in 0..4 {
        let row = |letters: usize| {
            let cell = |at| vec![Note::plain("a".repeat(if at == long { letters } else { 40 }))];
            let mut cells: Vec<Vec<Note>> = (0..4).map(cell).collect();
            cells.push(Vec::new());
            Row::new(cells)
        };
        let mut rows = vec![row(900), row(700), row(6_000)];
        let widths = by_content(&least, &rows);
        assert!((widths.iter().sum::<f32>() - 18.0).abs() < 0.3, "{widths:?}");
        assert!(widths.iter().zip(least).all(|(width, least)| *width >= least), "{widths:?}");
        assert!(widths[long] > 6.0, "{long}: {widths:?}");
        keep_whole(&widths, &mut rows);
        assert_eq!(rows.iter().map(|row| row.whole).collect::<Vec<_>>(), [true, true, false], "{long}");
    }
    // A cell over rows that together are too high lets the page break between them.
    let part = || Row::new(vec![vec![Note::plain("a".repeat(300))], vec![Note::plain("b".repeat(900))]]);
    let mut rows: Vec<Row> = (0..4).map(|_| part()).collect();
    rows[0].cells[0] = Cell::over_rows(4, vec![Note::plain("c")]);
    rows[1..].iter_mut().for_each(|row| drop(row.cells.remove(0)));
    keep_whole(&[9.0, 9.0], &mut rows);
    assert!(rows.iter().all(|row| row.whole) && !rows[0].cells[0].whole);
}

// A social worker reads all of it, so it must not be longer than it needs to be.
#[test]
fn it_is_as_short_as_it_can_be_and_no_page_is_nearly_empty() {
    let mut worried = full();
    worried.give("worker", &[], &["safe", "cash", "bills", "living"], &[]);
    for (name, data, most) in [
        ("full", shared(&full()), 16),
        ("worried", shared(&worried), 18),
        ("keeper", shared(&keeper()), 18),
        ("family", of_parts(&full(), "family", &Parts::ALL), 10),
        ("little", little(), 6),
    ] {
        let pages = used(&data);
        println!("{name}: {} pages, {pages:?}", pages.len());
        keep(name, &made(&data).bytes);
        assert!(pages.len() <= most, "{name}: {} pages", pages.len());
        for (at, pair) in pages.windows(2).enumerate() {
            let (part, used) = &pair[0];
            let is_last = pair[1].0 != *part;
            assert!(is_last || *used > 0.33, "{name}: page {} is nearly empty: {used}", at + 1);
        }
    }
}

// Somebody who has said little so far.
fn little() -> SharedPlan {
    let mut teller = Teller::new();
    teller.words("name", "Noor Example").tick("about/likes", &["like-kind"]);
    teller.pick("life/wash", "d").pick("life/eat", "not-sure").pick("life/job", "later");
    whole(&teller)
}

#[test]
fn help_that_is_said_together_is_printed_once_with_its_hours_and_cost() {
    let mut teller = Teller::new();
    teller.pick("life/eat", "c").pick("life/shop", "d").pick("life/meals", "d");
    teller.tick("life/area-food/helper", &["family"]).tick("life/area-food/hard", &["danger"]);
    teller.pick("life/area-food/going", "yes").pick("life/area-food/hours", "h5");
    teller.say("life/area-food/cost", Value::Pence(2500)).tick("life/area-food/pays", &["own"]);
    let (text, _) = printed(&whole(&teller));
    assert!(says(
        &text,
        "The person needs help at most meals, needs somebody else to do the shopping and needs somebody else to \
         cook. With no help, it is not safe. Help comes from family now: 1 to 5 hours a week."
    ));
    // In the glance, the sentence, the needs and the plan; not once for each of the three needs.
    assert_eq!(spaceless(&text).matches("1to5hoursaweek").count(), 4);
    // The sum and one row of the glance, the plan, what it costs, and two in the costs by source.
    assert_eq!(spaceless(&text).matches("£25").count(), 6, "{text}");
    // Where a part of it stands under another outcome, the hours are said to be those of all of it.
    let mut teller = Teller::new();
    teller.pick("life/wash", "d").pick("life/dress", "c").tick("life/area-body/helper", &["family"]);
    teller.pick("life/area-body/going", "yes").pick("life/area-body/hours", "h10");
    let (text, _) = printed(&whole(&teller));
    assert!(says(&text, "6 to 10 hours a week for all of “Keeping clean and dressed”"));
}

#[test]
fn a_goal_to_keep_something_has_its_question_and_its_outcome() {
    let mut teller = Teller::new();
    teller.pick("life/job", "a").say("goal/keep-job/on", Value::Yes);
    let data = whole(&teller);
    let goal = &data.plan.as_ref().expect("a plan").goals[0];
    assert_eq!(
        (goal.question.as_deref(), goal.outcomes.as_slice()),
        (Some("job"), ["h".to_owned()].as_slice())
    );
    let words = plain(&Words::built_in().get("goal-keep-job"));
    assert_eq!((goal.title.as_str(), goal.name.as_str()), (words.as_str(), words.as_str()));
    assert!(!goal.wellbeing.is_empty() && goal.picture != "plan-own-goal");
    assert!(says(&printed(&data).0, &format!("{words} (h)")));
}

#[test]
fn what_the_person_is_not_sure_of_is_said_as_that() {
    let mut teller = Teller::new();
    teller.pick("life/wash", "d").pick("life/eat", "not-sure");
    teller.say("life/area-body/helper/not-sure", Value::Yes).say("life/area-body/going/not-sure", Value::Yes);
    teller.say("goal/wash/on", Value::Yes);
    for part in ["what", "who", "day", "cost", "next", "doer", "when"] {
        teller.say(&format!("goal/wash/{part}/not-sure"), Value::Yes);
    }
    let data = whole(&teller);
    let wash = data.life.iter().flatten().find(|answer| answer.question == "wash").expect("the answer");
    assert_eq!(wash.not_sure, ["helper", "going"]);
    let goal = &data.plan.as_ref().expect("a plan").goals[0];
    assert_eq!(goal.not_sure, ["what", "who", "day", "cost", "next", "doer", "when"]);
    let (text, _) = printed(&data);
    for words in [
        "The person is not sure who helps.",
        "The person is not sure whether it goes well.",
        "The person is not sure: Eat and drink",
        "The person is not sure of some of what was asked about: Wash, I want to change how I wash",
        // The person's own pages.
        "Who helps me Not sure",
    ] {
        assert!(says(&text, words), "{words}: {text}");
    }
    assert!(!says(&text, "Who helps is not said."));
}

// Of help that goes on nobody is asked who sees to it: the document says so, and leaves room for it.
#[test]
fn an_action_has_a_doer_and_a_day_or_says_that_there_is_none() {
    let mut teller = full();
    teller.say("goal/fun/on", Value::Yes);
    let (text, _) = printed(&shared(&teller));
    let start = text.find("8. Actions").expect("the part");
    let end = text.find("9. What is missing").expect("the next part");
    let actions = &text[start..end];
    assert!(says(actions, "No first step is asked for help that the person has now: "));
    assert_eq!(spaceless(actions).matches("Notsaidyet").count(), 3, "{actions}");
    assert!(says(&text[end..], "Help that the person has now: who sees to it, and by when"));
}

#[test]
fn what_is_not_planned_is_not_in_the_sum_and_that_is_said() {
    let mut teller = full();
    teller.pick("life/choosing", "d").tick("life/choosing/helper", &["nobody"]);
    let (text, _) = printed(&shared(&teller));
    assert!(says(&text, "Needs that are not planned yet are not in it: "));
    let (text, _) = printed(&shared(&keeper()));
    assert!(!says(&text, "are not planned yet are not in it"));
}

#[test]
fn words_that_a_helper_typed_say_so() {
    let (text, _) = printed(&shared(&full()));
    for words in [
        "In own words, typed by Tom Helper (a support worker): I love the drums more than anything.",
        "Own words, typed by Tom Helper (a support worker).",
    ] {
        assert!(says(&text, words), "{words}");
    }
    let mut teller = Teller::new();
    teller.say_pressed("about/matters/own", Value::Words("My dog.".into()));
    assert!(says(&printed(&whole(&teller)).0, "In own words: My dog."));
}

#[test]
fn my_week_says_what_happens_on_each_day_and_what_has_no_day() {
    let mut teller = Teller::new();
    teller.pick("life/wash", "d").tick("life/wash/helper", &["family"]).pick("life/wash/going", "yes");
    teller.tick("life/wash/time", &["morning", "evening"]);
    teller.pick("life/shop", "d").tick("life/shop/helper", &["paid"]).pick("life/shop/going", "yes");
    teller.tick("life/shop/day", &["sat"]).tick("life/shop/time", &["morning"]);
    let (text, _) = printed(&of_parts(&teller, "friend", &["plan"]));
    for words in [
        "I did not say the day In the morning, In the evening: Wash",
        "Saturday In the morning: Shop for food",
    ] {
        assert!(says(&text, words), "{words}: {text}");
    }
}

// An area gives a goal in own words its outcomes, and stands for no one need; where nobody is sure it is to be talked
// about. A need that is fine as it is, is not without a plan.
#[test]
fn a_goal_in_own_words_has_the_outcomes_of_what_it_is_about() {
    let of = |about: &str| {
        let mut teller = Teller::new();
        teller.pick("life/wash", "d").tick("life/wash/helper", &["nobody"]).pick("life/wash/going", "no");
        teller.pick("life/move", "b").tick("life/area-home/helper", &["none"]);
        teller.say("goal/0-1/on", Value::Yes).say("goal/0-1/words", Value::Words("I want to shine.".into()));
        teller.pick("goal/0-1/about", about);
        let data = whole(&teller);
        let goal = data.plan.as_ref().and_then(|plan| plan.goals.first()).cloned().expect("a goal");
        let moves =
            data.life.iter().flatten().find(|answer| answer.question == "move").is_some_and(|it| it.fine);
        assert!(moves, "nobody plans what is fine");
        (goal.outcomes.join(""), goal.question, spaceless(&printed(&data).0).contains("Tobetalkedabout"))
    };
    assert_eq!(of("area-body"), ("bd".to_owned(), None, false));
    assert_eq!(of("people"), ("g".to_owned(), Some("people".to_owned()), false));
    assert_eq!(of("not-sure"), (String::new(), None, true));
}

// What the council told that the person pays stands on their own pages too, apart from what the council pays.
#[test]
fn what_i_pay_is_said_as_it_was_told() {
    let mut teller = full();
    teller
        .pick("money/source", "typed")
        .say("money/typed", Value::Pence(90_000))
        .pick("money/period", "week");
    let before = printed(&shared(&teller)).0;
    assert!(says(&before, "I may have to pay some of it."), "{before}");
    for (pays, told) in [
        (Value::Pence(1_000), "The council says that I pay £10 a week of it. The council pays £890 a week."),
        (
            Value::Pick("nothing".into()),
            "The council says that I pay nothing of it. The council pays £900 a week.",
        ),
    ] {
        teller.say("money/pays", pays);
        let (text, _) = printed(&shared(&teller));
        assert!(says(&text, told), "{told}: {text}");
        assert!(says(&text, "What the person pays is as the council told them."), "{text}");
        assert!(!says(&text, "I may have to pay") && !says(&text, "The person may have to pay"), "{text}");
    }
}
