//! Carers who said everything that they are asked, in words that nobody else says.
#![allow(clippy::expect_used, dead_code)]

use my_own_plan::content::Content;
use my_own_plan::journey::{CarerAt, CarerPage, Place};
use my_own_plan::plan::{Plan, carer_options};
use my_own_plan::record::{CarerPart, Log, Path, PersonId, Statement, Subject, Value};
use my_own_plan::screen::{self, Context, Screen};
use my_own_plan::words::Words;
use uuid::Uuid;

/// Every part that holds words of a carer.
pub const WORDS: [CarerPart; 6] =
    [CarerPart::Name, CarerPart::Kind, CarerPart::Keep, CarerPart::Help, CarerPart::Break, CarerPart::Worry];

/// A word that stands nowhere else, for a part of a carer.
pub fn marker(who: &str, part: CarerPart) -> String {
    format!("Xq{who}{}zx", part.id())
}

/// All that a carer can say, as the page makes it.
pub fn all_said(who: Uuid, marked: &str, put: bool) -> Vec<(Path, Value)> {
    let id = who.to_string();
    let mut said = vec![(Subject::Carer(&id, CarerPart::Tie).path(), Value::Pick("family".into()))];
    for part in CarerPart::ASKED {
        let about = Subject::Carer(&id, part);
        let options = carer_options(part);
        if part.is_many() {
            said.extend(options.iter().map(|option| (about.option(option), Value::Yes)));
        } else {
            said.push((about.path(), Value::Pick(options[1].into())));
        }
    }
    for part in WORDS {
        let about = Subject::Carer(&id, part);
        let path = if part == CarerPart::Name { about.path() } else { about.own() };
        said.push((path, Value::Words(marker(marked, part))));
    }
    let puts = my_own_plan::plan::PUT_IN.iter().filter(|_| put);
    said.extend(puts.map(|one| (Subject::Carer(&id, CarerPart::Put).option(one), Value::Yes)));
    said
}

fn plan_with(name: &str, whos: &[u128], yes: bool) -> Plan {
    let mut log = Log::new();
    let mut at = 1;
    let mut add = |log: &mut Log, path: Path, value: Value, by: PersonId| {
        at += 1;
        let now = super::now().timestamp();
        log.add(Statement {
            by,
            entered_by: by,
            ..Statement::pressed(Uuid::from_u128(at), path, value, now)
        });
    };
    add(&mut log, Subject::Name.path(), Value::Words(name.into()), PersonId::Me);
    for who in whos {
        let who = Uuid::from_u128(*who);
        for (path, value) in all_said(who, "", true) {
            add(&mut log, path, value, PersonId::Other(who));
        }
        let now = Plan::from_log(&log).carer(who).and_then(|carer| carer.yes_now()).expect("a yes");
        for to in [CarerPart::See, CarerPart::Give].into_iter().filter(|_| yes) {
            add(&mut log, Subject::Carer(&who.to_string(), to).path(), now.clone(), PersonId::Other(who));
        }
        // Written after the yes.
        let more = Subject::Carer(&who.to_string(), CarerPart::Hours).path();
        add(&mut log, more, Value::Pick("more".into()), PersonId::Other(who));
    }
    Plan::from_log(&log)
}

/// All pages of a carer, and what the person can see of them.
pub fn screens(content: &Content, words: &Words) -> Vec<(String, Screen)> {
    use CarerPage::{
        Agree, All, Does, Erase, Give, Help, Keep, Letter, Made, Making, Right, See, Sure, Worry, Yes,
    };
    let long = "Bartholomew Featherstonehaugh-Cholmondeley of Wolverhampton";
    let mut screens = Vec::new();
    for (name, whos, yes) in
        [(long, &[0xA, 0xB][..], true), ("Sam", &[0xA][..], false), ("Sam", &[][..], false)]
    {
        let plan = plan_with(name, whos, yes);
        let mum = Uuid::from_u128(0xA);
        let pages =
            [All, Does, Keep, Help, Worry, Right, Yes, See, Give, Letter, Agree, Making, Made, Erase, Sure];
        let mut places: Vec<CarerAt> = pages.map(|page| CarerAt::Of(mum, page)).into();
        places.extend(WORDS.map(|part| CarerAt::Words(mum, part)));
        let worries = carer_options(CarerPart::Worry).iter();
        places.extend(worries.map(|worry| CarerAt::Ways(mum, (*worry).into())));
        places.extend([CarerAt::Who, CarerAt::Seen, CarerAt::SeenOf(mum)]);
        let mut places: Vec<Place> = places.into_iter().map(Place::Carer).collect();
        places.extend([Place::Said, Place::Supporter]);
        for place in places {
            let context =
                Context { document: Some("share-made.kept"), ..Context::at(&place, &plan, content, words) };
            screens.push((format!("carer-{}-{yes}-{place:?}", whos.len()), screen::build(&place, &context)));
        }
    }
    screens
}
