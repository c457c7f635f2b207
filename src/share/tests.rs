#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::TimeZone;
use typst::layout::{Frame, FrameItem};

use super::fixture::{FAMILY, LEFT_OUT, STAFF, Teller, full, keeper};
use super::*;
use crate::content::Content;
use crate::pictures::Pictures;
use crate::record::{How, Value};
use crate::words::{Words, plain};

mod carer;
mod decide;
mod pace;
mod paper;
mod readers;
mod simply;
mod talk;
mod views;
mod words;

fn now() -> Zoned {
    date(2026, 11, 22).at(15, 30, 0, 0).to_zoned(TimeZone::UTC).expect("a time")
}

// What the social worker gets, as it was picked.
fn shared(teller: &Teller) -> SharedPlan {
    shared_with(teller, "worker")
}

fn shared_with(teller: &Teller, reader: &str) -> SharedPlan {
    let (plan, log) = teller.done();
    shared_plan(&plan, &log, &Content::built_in(), &Words::built_in(), reader, &now())
}

// The same with other parts.
fn of_parts(teller: &Teller, reader: &str, parts: &[&str]) -> SharedPlan {
    let (mut plan, log) = teller.done();
    let given = plan.give.entry(reader.to_owned()).or_default();
    given.parts = parts.iter().map(|part| (*part).to_owned()).collect();
    shared_plan(&plan, &log, &Content::built_in(), &Words::built_in(), reader, &now())
}

// All parts for the social worker, of a plan in which nobody is picked.
fn whole(teller: &Teller) -> SharedPlan {
    of_parts(teller, "worker", &Parts::ALL)
}

// With the fonts for tests in place of those of this computer.
fn print() -> Print {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fonts");
    Print { others: OtherFonts::Folder(folder.into()), ..Print::default() }
}

fn made(data: &SharedPlan) -> Made {
    pdf(data, &Words::built_in(), &Pictures::built_in(), &print()).expect("a document")
}

fn json(data: &SharedPlan) -> serde_json::Value {
    serde_json::to_value(data).expect("data")
}

// All words on all pages, as they are set.
fn printed(data: &SharedPlan) -> (String, usize) {
    printed_as(data, &print())
}

fn printed_as(data: &SharedPlan, print: &Print) -> (String, usize) {
    let document =
        pdf::set(data, &Words::built_in(), Some(&Pictures::built_in()), print).expect("a document");
    let mut text = String::new();
    for page in document.pages() {
        collect(&page.frame, &mut text);
        text.push('\n');
    }
    (text.replace('\u{200b}', ""), document.pages().len())
}

fn collect(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(run) => {
                text.push_str(&run.text.as_str().replace(['\u{2068}', '\u{2069}'], ""));
                text.push(' ');
            }
            FrameItem::Group(group) => collect(&group.frame, text),
            _ => {}
        }
    }
}

fn spaceless(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn says(text: &str, words: &str) -> bool {
    spaceless(text).contains(&spaceless(words))
}

#[test]
fn a_full_plan_becomes_a_document_that_follows_the_standards() {
    let files = [
        ("full", shared(&full())),
        ("keeper", shared(&keeper())),
        ("family", of_parts(&full(), "family", &Parts::ALL)),
        ("money-plan", of_parts(&full(), "worker", &["money", "plan"])),
    ];
    for (name, data) in files {
        let made = made(&data);
        assert!(made.standard && made.pictures, "{name}");
        assert!(made.bytes.starts_with(b"%PDF-1.7"));
        keep(name, &made.bytes);
    }
}

// For looking at it, and for tools/check-pdf.sh.
fn keep(name: &str, bytes: &[u8]) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/share");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(format!("{name}.pdf")), bytes).expect("written");
}

#[test]
fn the_document_says_what_the_person_said() {
    let (text, _) = printed(&shared(&full()));
    for words in [
        "Samira Example",
        "Made for the social worker",
        "The person agreed on 20 November 2026 to share with the social worker",
        "My dog Biscuit. I walk him every morning in Victoria Park.",
        "I need help every time I wash.",
        "My family says:",
        "There is no amount here. Some answers that count are not here.",
        "I want to play the drums with other people.",
        "Samira Example needs help with every wash. With no help, it hurts and it is not safe.",
        "Help comes from family now: every day, in the morning and in the evening, 1 to 5 hours a week.",
        "2(3)(c) danger: It is not safe.",
        "Noted by Tom Helper (a support worker): She needs quiet before and after.",
        "Must stay: the same helper.",
        "I love the drums more than anything.",
        "By Friday 27 November 2026.",
        "By Sunday 20 December 2026.",
        "Page 1 of",
        "(c) managing toilet needs",
        "£144.50 a week so far",
    ] {
        assert!(says(&text, words), "{words}");
    }
    // “Family” is not “unpaid”: nobody asked that.
    assert!(!text.to_lowercase().contains("unpaid"));
}

#[test]
fn it_never_says_that_anybody_is_or_is_not_eligible() {
    let (text, _) = printed(&shared(&full()));
    let text = text.to_lowercase();
    for claim in ["is eligible", "are eligible", "you are entitled", "not eligible", "meets the eligibility"]
    {
        // “whether any need meets the eligibility criteria” is said only to be the council's to decide.
        let claims = text.matches(claim).count();
        let open = text.matches(&format!("whether any need {claim}")).count();
        assert_eq!(claims, open, "{claim}");
    }
    assert!(json(&shared(&full())).to_string().find("eligible").is_none());
}

#[test]
fn every_outcome_stands_in_order_with_or_without_an_answer() {
    let mut teller = Teller::new();
    teller.pick("life/wash", "d");
    let (text, _) = printed(&of_parts(&teller, "worker", &["life"]));
    let words = Words::built_in();
    let places: Vec<usize> = ('a'..='j')
        .map(|letter| {
            let heading = format!("({letter}) {}", words.get(&format!("print-sum-outcome.{letter}")));
            spaceless(&text).find(&spaceless(&heading)).unwrap_or_else(|| panic!("{heading}"))
        })
        .collect();
    assert!(places.is_sorted());
    assert!(spaceless(&text).matches("Noanswerinthisdocument").count() >= 8);
}

#[test]
fn every_need_has_words_for_a_sentence() {
    let (content, words) = (Content::built_in(), Words::built_in());
    for question in &content.questions {
        for choice in question.ask.offered().filter(|choice| question.is_need(&choice.id)) {
            let key = format!("print-need-{}.{}", question.id, choice.id);
            assert!(words.has(&key), "{key}");
        }
    }
    let follow = crate::record::Subject::Follow("", crate::record::Follow::Hard);
    let asked = content.choices(follow).iter().chain(content.questions.iter().flat_map(|q| &q.why));
    for choice in asked.filter(|choice| !choice.none && choice.id != "ill") {
        assert!(words.has(&format!("print-say-hard.{}", choice.id)), "{}", choice.id);
    }
}

#[test]
fn each_need_of_a_person_who_keeps_everything_is_in_the_plan() {
    let data = shared(&keeper());
    let needs: Vec<&str> =
        data.life.iter().flatten().filter(|a| a.need).map(|answer| answer.question.as_str()).collect();
    let plan = data.plan.as_ref().expect("a plan");
    let kept: Vec<&str> = plan.kept.iter().map(|kept| kept.help.as_str()).collect();
    assert_eq!(needs, kept);
    assert!(kept.len() > 20);
    assert_eq!(
        (plan.weekly_cost.as_ref().map(|cost| cost.pence), plan.cost_unknown),
        (Some(1500 * kept.len() as i64), 0)
    );
    let (text, _) = printed(&data);
    assert!(says(&text, "Must stay: the same helper and the way it is done."));
    assert!(!says(&text, "Not planned yet."));
}

// Who helps in the kitchen is asked once; on paper each need says it.
#[test]
fn help_that_is_said_of_an_area_stands_with_each_of_its_needs() {
    let mut teller = Teller::new();
    teller.pick("life/eat", "c").pick("life/meals", "d").tick("life/area-food/helper", &["family"]);
    teller.tick("life/area-food/hard", &["danger"]).pick("life/area-food/going", "yes");
    let data = whole(&teller);
    for answer in data.life.as_ref().expect("answers") {
        let ids = |items: &[SharedItem]| items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
        assert_eq!((ids(&answer.hard), ids(&answer.helpers)), (vec!["danger".into()], vec!["family".into()]));
        assert_eq!(answer.going.as_ref().map(|going| going.id.as_str()), Some("yes"));
    }
    let kept = data.plan.expect("a plan").kept;
    assert_eq!(kept.iter().map(|kept| kept.questions.clone()).collect::<Vec<_>>(), [["eat", "meals"]]);
}

#[test]
fn views_carry_who_said_it_how_and_who_put_it_in() {
    let data = shared(&full());
    let life = data.life.as_ref().expect("answers");
    let meals = life.iter().find(|answer| answer.question == "meals").expect("the answer");
    assert_eq!(meals.views.len(), 2);
    let view = serde_json::to_value(meals.own_view().expect("a view")).expect("data");
    let said = serde_json::json!({"by": "me", "how": "said", "entered_by": STAFF, "sure": "not-asked", "date": "2026-11-20"});
    assert_eq!(view["said"], said);
    assert_eq!(meals.other_views().map(|view| view.option.as_str()).collect::<Vec<_>>(), ["d"]);
    assert_eq!(meals.hard[0].said.len(), 1);
    // What somebody else saw is never the person's view, and makes no need.
    let mut teller = Teller::new();
    teller.as_view("life/wash", Value::Pick("d".into()), STAFF, How::Observed, STAFF);
    let data = whole(&teller);
    let wash = &data.life.as_ref().expect("answers")[0];
    assert!(!wash.need && wash.persons_view().is_none());
}

// Who put an answer in is said once, and on a row only where it was otherwise.
#[test]
fn what_is_the_same_for_all_rows_is_said_once() {
    let (text, _) = printed(&shared(&full()));
    assert_eq!(spaceless(&text).matches("putinbyTomHelper(asupportworker)on20November2026.").count(), 1);
    let pressed = |text: &str| spaceless(text).matches("Pressedthebutton,20November2026").count();
    let before = pressed(&text);
    assert_eq!(spaceless(&text).matches("PutinbyTomHelper(asupportworker).").count(), 0);
    let mut teller = full();
    teller.say_pressed("life/clothes", Value::Pick("b".into()));
    let (text, _) = printed(&shared(&teller));
    assert_eq!(pressed(&text), before + 1);
}

#[test]
fn consent_says_who_pressed_for_whom_and_who_was_there() {
    let data = shared(&full());
    let consent = data.agreed.as_ref().expect("a consent");
    assert_eq!((consent.reader.as_deref(), consent.parts.len()), (Some("worker"), 4));
    assert_eq!(consent.room.people, [STAFF.to_string()]);
    // It is for this reader only.
    assert_eq!(of_parts(&full(), "family", &["plan"]).agreed, None);
    // An earlier version wrote the parts only.
    let mut teller = full();
    teller.words("agreed", "about plan");
    let data = shared(&teller);
    let consent = data.agreed.as_ref().expect("a consent");
    assert_eq!(
        (consent.reader.as_deref(), consent.parts.as_slice()),
        (None, ["about".to_owned(), "plan".to_owned()].as_slice())
    );
    // What a helper saw is no consent.
    let mut teller = full();
    teller.as_view("agreed", Value::Words("worker life".into()), FAMILY, How::Observed, FAMILY);
    let mut nobody = Teller::new();
    nobody.as_view("agreed", Value::Words("worker life".into()), FAMILY, How::Observed, FAMILY);
    let (text, _) = printed(&whole(&nobody));
    assert!(says(&text, "The person did not agree to this themselves."));
}

#[test]
fn a_picked_month_is_a_day() {
    let days: Vec<_> = ["week", "month", "quarter", "half-year", "never"]
        .into_iter()
        .map(|id| {
            let mut teller = Teller::new();
            teller.say("goal/fun/on", Value::Yes).pick("goal/fun/when", id);
            let data = whole(&teller);
            data.plan.expect("goals").goals[0].by.as_ref().map(|by| by.date.to_string())
        })
        .collect();
    let want = [Some("2026-11-27"), Some("2026-12-20"), Some("2027-02-20"), Some("2027-05-20"), None];
    assert_eq!(days, want.map(|day| day.map(str::to_owned)));
}

#[test]
fn an_amount_is_called_what_the_person_was_told() {
    let mut teller = Teller::new();
    teller
        .pick("money/source", "typed")
        .pick("money/period", "year")
        .say("money/typed", Value::Pence(520_000));
    for (kind, indicative, easy) in [
        ("guess", true, "My council told me this amount. It is a first guess."),
        ("agreed", false, "My council told me this amount. The council agreed it."),
        ("not-known", true, "My council told me this amount. It can go up or down."),
    ] {
        teller.pick("money/kind", kind);
        let data = whole(&teller);
        let money = data.money.as_ref().expect("money");
        assert_eq!((money.indicative, money.told.as_deref()), (indicative, Some(kind)));
        assert_eq!(money.week.as_ref().map(|week| week.text.as_str()), Some("£100"));
        let (text, _) = printed(&data);
        assert!(says(&text, easy));
        // Charging is mentioned once in each part.
        assert_eq!(spaceless(&text).matches("mayhavetopay").count(), 2);
    }
}

#[test]
fn an_amount_for_nobody_knows_how_long_is_not_given() {
    let mut teller = Teller::new();
    teller.pick("money/source", "typed").say("money/typed", Value::Pence(1_092_000));
    let data = whole(&teller);
    let money = data.money.as_ref().expect("money");
    assert!(money.no_period && money.week.is_none() && money.year.is_none());
    let (text, _) = printed(&data);
    assert!(says(&text, "It is not said whether it is for a week or a year"));
    assert!(says(&text, "I did not say if it is for 1 week or 1 year."));
    assert!(!text.contains("10,920"));
}

#[test]
fn what_i_am_good_at_is_said_once_of_what_is_spoken_of_together() {
    let mut teller = Teller::new();
    teller.pick("life/eat", "c").pick("life/meals", "d");
    teller.say("life/area-food/helper/family", Value::Yes).say("life/area-food/good/try", Value::Yes);
    let data = whole(&teller);
    let good: Vec<(&str, usize)> = data
        .life
        .iter()
        .flatten()
        .filter(|answer| !answer.good.is_empty())
        .map(|answer| (answer.question.as_str(), answer.good.cards.len()))
        .collect();
    assert_eq!(good, [("eat", 1)]);
}

#[test]
fn a_made_up_table_gives_no_amount_in_a_real_plan() {
    let mut teller = full();
    teller.give("worker", &[], &LEFT_OUT, &[]);
    let data = shared(&teller);
    assert!(says(&printed(&data).0, "This is a guess. It can go up or down."));
    assert!(data.money.is_some_and(|money| money.week.is_some()));
    teller.say("example", Value::Gone);
    let data = shared(&teller);
    let money = data.money.as_ref().expect("money");
    assert_eq!((&money.week, &money.table, &money.workings), (&None, &None, &None));
    assert!(!says(&printed(&data).0, "made up"));
}

#[test]
fn the_same_plan_on_the_same_day_gives_the_same_bytes() {
    let data = shared(&full());
    assert_eq!(made(&data), made(&data));
}

#[test]
fn an_empty_plan_and_a_plan_with_only_a_name_are_documents_too() {
    let mut named = Teller::new();
    named.words("name", "Sam");
    let nothing: &[&str] = &[];
    for (teller, reader, parts) in [
        (Teller::new(), "worker", &Parts::ALL[..]),
        (Teller::new(), "friend", &Parts::ALL[..]),
        (Teller::new(), "worker", nothing),
        (Teller::new(), "other", nothing),
        (named, "worker", &Parts::ALL[..]),
    ] {
        let data = of_parts(&teller, reader, parts);
        assert!(made(&data).standard);
        let (_, pages) = printed(&data);
        assert!(pages <= 7, "{pages} pages");
    }
}

#[test]
fn every_page_of_an_example_says_so() {
    let data = shared(&full());
    let document =
        pdf::set(&data, &Words::built_in(), Some(&Pictures::built_in()), &print()).expect("a document");
    for page in document.pages() {
        let mut text = String::new();
        collect(&page.frame, &mut text);
        assert!(text.contains("Example "), "{text}");
    }
}

#[test]
fn the_data_fits_its_schema_and_reads_back() {
    let schema: serde_json::Value =
        serde_json::from_str(&crate::assets::text("print/plan.schema.json")).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a sound schema");
    for data in [
        shared(&full()),
        shared(&keeper()),
        of_parts(&full(), "worker", &["money"]),
        of_parts(&full(), "other", &["plan"]),
        whole(&Teller::new()),
        of_parts(&Teller::new(), "doctor", &[]),
    ] {
        let json = json(&data);
        let errors: Vec<String> =
            validator.iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new());
        let back: SharedPlan = serde_json::from_value(json.clone()).expect("read back");
        assert_eq!(super::tests::json(&back), json);
        // A document can be made from data that was read back, too.
        assert!(made(&back).standard);
    }
    // The schema refuses what it does not know, so that it can not fall behind.
    let mut odd = json(&shared(&full()));
    odd["plan"]["goals"][0]["colour"] = "red".into();
    assert!(!validator.is_valid(&odd));
}

#[test]
fn a_missing_picture_is_no_picture() {
    let data = shared(&full());
    let made = pdf(&data, &Words::built_in(), &Pictures::default(), &print()).expect("a document");
    assert!(made.standard);
}

// The easy-read rules of the person's part (what code can check).
#[test]
fn the_persons_part_is_in_easy_words() {
    let words = Words::built_in();
    let keys = words.keys().into_iter().filter(|key| key.starts_with("print-easy-")).map(str::to_owned);
    let args = [
        ("name", "Samira"),
        ("date", "Sunday 22 November 2026"),
        ("council", "Example Council"),
        ("parts", "About me, My life now, My money and My plan"),
    ];
    let args = args.map(|(name, text)| (name, crate::words::Arg::Text(text.to_owned())));
    let dated = [
        "print-easy-cover.name",
        "print-easy-cover.made",
        "print-easy-cover.parts",
        "print-easy-for.named",
        "print-easy-money.table",
        "print-easy-steps.by",
    ];
    let alone = [words.get("print-alone")];
    for text in keys.map(|key| words.get(&key)).chain(dated.map(|key| words.with(key, &args))).chain(alone) {
        assert!(!text.contains([';', '(', ')', '–', '/', '&', '\'', '’', '%']), "{text}");
        for sentence in plain(&text).split_inclusive(['.', '?']) {
            assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
        }
    }
}

#[test]
fn an_endless_plan_is_printed_as_far_as_it_fits_and_says_so() {
    let whole = shared(&full());
    assert_eq!(fits::printed(&whole), None, "a full plan is printed whole");
    let (text, pages) = printed(&whole);
    let more = Words::built_in().get("print-easy-more");
    assert!(!spaceless(&text).contains(&spaceless(&more)));
    let mut endless = whole;
    let plan = endless.plan.as_mut().expect("a plan");
    let goal = SharedGoal { what: vec![plan.goals[0].what[0].clone(); 100], ..plan.goals[0].clone() };
    plan.goals = vec![goal; 500];
    let (text, many) = printed(&endless);
    assert!(spaceless(&text).contains(&spaceless(&more)));
    assert!(many > pages && many < 200, "{many} pages");
    let cut = fits::printed(&endless).and_then(|cut| cut.plan).expect("a plan");
    assert!(cut.goals.len() < 50 && cut.goals[0].what.len() < 20);
    // The attached data has all of it.
    let attached: SharedPlan = serde_json::from_value(json(&endless)).expect("data");
    assert_eq!(attached.plan.map(|plan| plan.goals.len()), Some(500));
}
