//! A council's own questionnaire, from its questions to the amount and the document.

use super::*;
use crate::content::example_files;
use crate::share;

// The questionnaire of the guide, as a real council's pack.
pub(super) fn ten_areas_files(id: &str) -> std::collections::BTreeMap<String, String> {
    let mut files = example_files("ten-areas");
    let pack = files["pack.toml"].replacen("\"ten-areas\"", &format!("\"{id}\""), 1);
    files.insert("pack.toml".into(), pack.replacen("illustrative = true", "illustrative = false", 1));
    files
}

// And in one file.
fn ten_areas() -> String {
    let files = ten_areas_files("ten");
    let pack = &files["pack.toml"];
    let words = files["words.toml"].replace("\n[q-", "\n[words.q-");
    format!("{pack}\n{words}")
}

fn with_ten_areas() -> (tempfile::TempDir, Session) {
    let home = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(home.path().join("councils")).expect("make");
    std::fs::write(home.path().join("councils/ten.toml"), ten_areas()).expect("write");
    let (mut session, troubles) = Session::new(Folders::under(home.path()), Arc::new(Words::built_in()));
    assert_eq!(troubles, []);
    press(&mut session, "start-new");
    (home, session)
}

fn answer(session: &mut Session, answers: &str) {
    for answer in answers.split_whitespace() {
        let (question, option) = answer.split_once('=').expect("an answer");
        let id = format!("ten:{question}");
        at(session, Place::Question(id.clone()));
        let nth = usize::from(option.as_bytes()[0] - b'a');
        let item = session.screen().items[nth].id.clone();
        press(session, &item);
        assert_eq!(session.plan().answer(&id).and_then(|answer| answer.option()), Some(option), "{answer}");
    }
}

const ANSWERS: &str = "food=c washing=d clothes-on=b my-home=c use-home=b my-people=c my-work=a going-out=c \
                       decide=c staying-well=b family-help=c go-on=a";

fn said_of(session: &Session) -> String {
    let screen = session.screen();
    let of = |item: &crate::screen::Item| {
        let detail = item.detail.as_ref().map_or("", |line| line.text.as_str());
        format!("{}: {detail}", item.label.text)
    };
    let lines = screen.lines.iter().map(|line| line.text.clone());
    let figure = screen.figure.iter().map(|line| line.text.clone());
    figure.chain(lines).chain(screen.items.iter().map(of)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_councils_own_questionnaire_gives_its_amount_on_screen_and_on_paper() {
    let (_home, mut session) = with_ten_areas();
    let road = crate::journey::road(session.plan(), session.content());
    let asked = road.iter().filter(|place| matches!(place, Place::Question(id) if id.starts_with("ten:")));
    assert_eq!(asked.count(), 12);
    assert!(!road.iter().any(|place| matches!(place, Place::Question(id) if id == "wash")));
    for safety in ["safe", "respect"] {
        assert!(road.iter().any(|place| matches!(place, Place::Question(id) if id == safety)), "{safety}");
    }
    answer(&mut session, ANSWERS);
    at(&mut session, Place::MoneySource);
    let source = session.screen();
    assert!(source.item("money-pack-example").is_none());
    assert_eq!(
        source.item("money-pack-ten").expect("the council").label.text,
        "My council is Ten Areas Council. Make a first guess."
    );
    press(&mut session, "money-pack-ten");
    at(&mut session, Place::MoneyGuess);
    let guess = said_of(&session);
    for part in ["£12,474 a year", "This is worked out with the table of Ten Areas Council."] {
        assert!(guess.contains(part), "{part}: {guess}");
    }
    at(&mut session, Place::MoneyWork);
    let work = said_of(&session);
    for part in [
        "the table of Ten Areas Council",
        "Food and drink: 6 points",
        "All your points: 48 points",
        "The table says: £18,480",
        "Help from family and friends: −£4,620",
        "The council keeps this for when things go wrong: −£1,386",
        "A year is 52 weeks. So 1 week is: £239.88",
    ] {
        assert!(work.contains(part), "{part}: {work}");
    }
    // What the council says that the person pays stands apart; the amount stays all of it.
    at(&mut session, Place::MoneyGuess);
    press(&mut session, "money-pays-mine");
    press(&mut session, "goal-cost-add-10");
    press(&mut session, "goal-cost-add-10");
    press(&mut session, "bar-next");
    assert_eq!(*session.place(), Place::MoneyGuess);
    let guess = said_of(&session);
    for part in ["£12,474 a year", "What you pay: £1,040 a year", "What the council pays: £11,434 a year"]
    {
        assert!(guess.contains(part), "{part}: {guess}");
    }
    at(&mut session, Place::MoneyWork);
    assert!(said_of(&session).contains("What the council pays: £11,434"), "{}", said_of(&session));
    // On paper, for a social worker who gets all of it.
    let mut plan = session.plan().clone();
    let all = crate::plan::Given { parts: share::Parts::ALL.map(str::to_owned).into(), ..Default::default() };
    plan.give.insert("worker".into(), all);
    let log = session.log().expect("a log").clone();
    let shared = share::shared_plan(&plan, &log, session.content(), &session.words, "worker", &now());
    let money = shared.money.expect("the money");
    assert_eq!(money.year.expect("a year").pence, 1_247_400);
    assert_eq!(money.table.expect("a table").council, "Ten Areas Council");
    let pence = |amount: &Option<share::SharedAmount>| amount.as_ref().map(|amount| amount.pence);
    assert_eq!((pence(&money.contribution), pence(&money.council_share)), (Some(104_000), Some(1_143_400)));
    let workings = money.workings.expect("the workings");
    assert_eq!(
        (workings.lines.len(), workings.table.pence, workings.unpaid_off.pence),
        (10, 1_848_000, 462_000)
    );
    assert_eq!((workings.lines[0].name.as_str(), workings.steps.len()), ("Food and drink", 1));
    // Where answers do not go with it, no amount is told: it would tell of them.
    plan.give.get_mut("worker").expect("given").parts.remove("life");
    assert!(!crate::plan::amount_goes_with(&plan, session.content(), "worker"));
}

#[test]
fn a_plan_keeps_its_pack_and_says_the_same_without_it_and_in_a_new_year() {
    let (home, mut session) = with_ten_areas();
    answer(&mut session, "food=c");
    let kept = session.plan().money.pack.clone();
    assert!(!kept.is_empty(), "from the first answer on");
    answer(&mut session, ANSWERS);
    at(&mut session, Place::MoneySource);
    press(&mut session, "money-pack-ten");
    assert_eq!(session.plan().money.pack, kept);
    let log = session.log().expect("a log");
    let is_pack = |s: &&Statement| s.path.as_str().starts_with("money/pack");
    let said: Vec<&Statement> = log.statements().iter().filter(is_pack).collect();
    assert_eq!(said.len(), kept.len(), "it is kept once");
    assert!(said.iter().all(|s| s.by == PersonId::Program));
    let shown = |session: &mut Session| {
        at(session, Place::Question("ten:food".into()));
        let asked = (session.screen().heading.text.clone(), said_of(session));
        at(session, Place::MoneyWork);
        (asked, said_of(session))
    };
    let before = shown(&mut session);
    let file = session.file().expect("a file").to_path_buf();
    drop(session);
    let open = |home: &std::path::Path| {
        let (mut session, troubles) = Session::new(Folders::under(home), Arc::new(Words::built_in()));
        assert_eq!(troubles, []);
        session.open_file(&file, &now());
        session
    };
    // The pack of a new year, with other words and twice the money, is used by new plans only.
    let newer =
        ten_areas().replace("\"385.00\"", "\"770.00\"").replace("Do you need help to eat", "Can you eat");
    std::fs::write(home.path().join("councils/ten.toml"), newer.replace("2026\"", "2027\"")).expect("write");
    let mut session = open(home.path());
    assert_eq!(shown(&mut session), before);
    // Who asks for a guess again gets it from the new one.
    at(&mut session, Place::MoneySource);
    press(&mut session, "money-pack-ten");
    assert_ne!(shown(&mut session).1, before.1);
    drop(session);
    // A computer without the pack says what was said last.
    std::fs::remove_file(home.path().join("councils/ten.toml")).expect("remove");
    let mut session = open(home.path());
    assert!(shown(&mut session).1.contains("£36,960"), "{:?}", shown(&mut session));
    let _ = session.act(Act::Leave, &now());
    assert_eq!(session.content().questions.len(), Content::built_in().questions.len());
}
