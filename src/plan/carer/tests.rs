use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::content::Content;
use crate::plan::{amount, findings, heads, needs, sittings_before};
use crate::record::{How, Subject, id_after};

fn mum() -> Uuid {
    Uuid::from_u128(0xA)
}

fn dad() -> Uuid {
    Uuid::from_u128(0xB)
}

// One copy of a plan, with a clock of its own.
#[derive(Clone, Default)]
struct Copy {
    log: Log,
    clock: i64,
    seed: u64,
}

impl Copy {
    fn say(&mut self, by: Uuid, of: Uuid, part: CarerPart, at: Option<&str>, value: Value) {
        let id = of.to_string();
        let about = Subject::Carer(&id, part);
        let path = at.map_or_else(|| about.path(), |at| about.option(at));
        let by = PersonId::Other(by);
        let supersedes = self.log.to_supersede(&path, by);
        self.clock += 1;
        self.seed += 1;
        let now = Timestamp::from_second(self.clock).unwrap();
        let last = supersedes.iter().copied().max();
        let id = id_after(last, now, self.seed).unwrap();
        let said = Statement { by, entered_by: by, supersedes, ..Statement::pressed(id, path, value, now) };
        self.log.add(said);
    }

    fn plan(&self) -> Plan {
        Plan::from_log(&self.log)
    }

    fn yes(&mut self, who: Uuid, to: CarerPart) {
        let Some(yes) = self.plan().carer(who).and_then(Carer::yes_now) else { return };
        self.say(who, who, to, None, yes);
    }

    fn with(&self, other: &Self) -> Plan {
        let all = self.log.statements().iter().chain(other.log.statements());
        Plan::from_log(&all.cloned().collect())
    }
}

fn pick(id: &str) -> Value {
    Value::Pick(id.into())
}

#[test]
fn nobody_sees_anything_without_a_yes_and_a_yes_covers_what_stood_then() {
    let mut copy = Copy { clock: 1_000, ..Copy::default() };
    copy.yes(mum(), CarerPart::See);
    copy.say(mum(), mum(), CarerPart::Keep, None, pick("now"));
    assert!(copy.plan().carers_for(CarerPart::See).is_empty());
    copy.yes(mum(), CarerPart::See);
    let seen = copy.plan().carers_for(CarerPart::See);
    assert_eq!((seen.len(), seen[0].1.pick(CarerPart::Keep)), (1, Some("now")));
    assert!(copy.plan().carers_for(CarerPart::Give).is_empty(), "one yes is not the other");
    // What comes later waits for another yes; what was changed is gone until then.
    copy.say(mum(), mum(), CarerPart::Hours, None, pick("more"));
    copy.say(mum(), mum(), CarerPart::Worry, Some("own"), Value::Words("I am afraid".into()));
    let seen = copy.plan().carers_for(CarerPart::See);
    assert_eq!((seen[0].1.pick(CarerPart::Hours), seen[0].1.own(CarerPart::Worry)), (None, None));
    assert!(copy.plan().carer(mum()).unwrap().is_newer_than(CarerPart::See));
    copy.say(mum(), mum(), CarerPart::Keep, None, pick("no"));
    assert!(copy.plan().carers_for(CarerPart::See).is_empty());
    copy.yes(mum(), CarerPart::See);
    let seen = copy.plan().carers_for(CarerPart::See);
    assert_eq!(seen[0].1.pick(CarerPart::Keep), Some("no"));
    assert_eq!(seen[0].1.own(CarerPart::Worry), Some("I am afraid"));
    copy.say(mum(), mum(), CarerPart::See, None, Value::Gone);
    assert!(copy.plan().carers_for(CarerPart::See).is_empty());
}

#[test]
fn a_yes_taken_back_in_one_copy_wins_whatever_the_clocks_say() {
    for ahead in [-900, 0, 900] {
        let mut one = Copy { clock: 1_000, ..Copy::default() };
        one.say(mum(), mum(), CarerPart::Keep, None, pick("now"));
        one.yes(mum(), CarerPart::Give);
        let mut other = Copy { clock: 1_000 + ahead, seed: 500, ..one.clone() };
        other.say(mum(), mum(), CarerPart::Give, None, Value::Gone);
        // In the first copy it is said once more, and more is written.
        one.say(mum(), mum(), CarerPart::Hours, None, pick("to-9"));
        one.yes(mum(), CarerPart::Give);
        for both in [one.with(&other), other.with(&one)] {
            assert!(both.carers_for(CarerPart::Give).is_empty(), "{ahead}");
        }
        // In that which came of both it can be said anew.
        let mut both = Copy { clock: 5_000, seed: 900, ..one.clone() };
        both.log = one.log.statements().iter().chain(other.log.statements()).cloned().collect();
        both.yes(mum(), CarerPart::Give);
        assert_eq!(both.plan().carers_for(CarerPart::Give).len(), 1);
    }
}

#[test]
fn what_another_copy_holds_was_not_there_when_the_yes_was_said() {
    let mut one = Copy { clock: 1_000, ..Copy::default() };
    one.say(mum(), mum(), CarerPart::Keep, None, pick("yes"));
    // By its clock it was written long before.
    let mut other = Copy { clock: 10, seed: 500, ..one.clone() };
    other.say(mum(), mum(), CarerPart::Worry, Some("own"), Value::Words("secret".into()));
    one.yes(mum(), CarerPart::See);
    let both = one.with(&other);
    assert_eq!(both.carer(mum()).unwrap().own(CarerPart::Worry), Some("secret"));
    assert_eq!(both.carers_for(CarerPart::See)[0].1.own(CarerPart::Worry), None);
}

#[test]
fn nobody_speaks_on_the_page_of_another() {
    let mut copy = Copy { clock: 1_000, ..Copy::default() };
    copy.say(mum(), mum(), CarerPart::Keep, None, pick("now"));
    let before = copy.plan();
    copy.say(dad(), mum(), CarerPart::Keep, None, pick("yes"));
    let ids: Vec<String> = copy.log.statements().iter().map(|said| said.id.simple().to_string()).collect();
    copy.say(dad(), mum(), CarerPart::See, None, Value::Words(ids.join(" ")));
    assert_eq!(copy.plan(), before);
    let observed = |mut said: Statement| {
        said.how = How::Observed;
        said
    };
    let seen: Log = copy.log.statements().iter().cloned().map(observed).collect();
    assert!(Plan::from_log(&seen).carers.is_empty(), "what was only seen is no carer's own word");
    copy.say(dad(), dad(), CarerPart::Keep, None, pick("no"));
    assert_eq!(copy.plan().carer(mum()), before.carer(mum()));
    assert_eq!(copy.plan().carer(dad()).unwrap().pick(CarerPart::Keep), Some("no"));
}

#[test]
fn it_counts_nowhere_and_tells_nothing() {
    let content = Content::built_in();
    let mut copy = Copy { clock: 1_000, ..Copy::default() };
    let life = Statement::pressed(
        Uuid::from_u128(1),
        "life/wash".into(),
        pick("d"),
        Timestamp::from_second(1).unwrap(),
    );
    copy.log.add(life);
    let before = copy.clone();
    for part in CarerPart::ASKED {
        for option in carer_options(part) {
            match part.is_many() {
                true => copy.say(mum(), mum(), part, Some(option), Value::Yes),
                false => copy.say(mum(), mum(), part, None, pick(option)),
            }
        }
    }
    copy.yes(mum(), CarerPart::See);
    copy.yes(mum(), CarerPart::Give);
    let (then, mut now) = (before.plan(), copy.plan());
    assert_eq!(needs(&then, &content).len(), needs(&now, &content).len());
    assert_eq!(amount(&then, &content), amount(&now, &content));
    assert_eq!(findings(&then, &content), findings(&now, &content));
    assert_eq!(heads(&before.log), heads(&copy.log), "nothing is new");
    let later = Uuid::from_u128(u128::MAX);
    assert_eq!(sittings_before(&before.log, later), sittings_before(&copy.log, later));
    now.carers.clear();
    assert_eq!(now, then, "nothing else of the plan is another");
}

#[test]
fn every_worry_leads_to_ways_and_none_of_them_to_nothing() {
    for worry in carer_options(CarerPart::Worry) {
        let leads = !worry_ways(worry).is_empty();
        assert_eq!(leads, ![CARER_NONE, RATHER_NOT].contains(worry), "{worry}");
    }
}

#[derive(Debug, Clone)]
enum Press {
    Pick(usize),
    Tick(usize, bool),
    Words(String),
    Yes,
    Back,
}

fn presses() -> impl Strategy<Value = Vec<(bool, bool, Press)>> {
    let press = prop_oneof![
        (0..6_usize).prop_map(Press::Pick),
        ((0..9_usize), any::<bool>()).prop_map(|(at, on)| Press::Tick(at, on)),
        "[a-z]{1,6}".prop_map(Press::Words),
        Just(Press::Yes),
        Just(Press::Back),
    ];
    prop::collection::vec((any::<bool>(), any::<bool>(), press), 0..40)
}

proptest! {
    // Two copies, two carers, presses in any order: the plan is the same for every order of arrival, what is shown was named
    // by a yes that nothing stands against, and one carer never changes what another one's page says.
    #[test]
    fn what_is_shown_was_agreed_to(all in presses(), split in 0..40_usize, turn in any::<u64>()) {
        let mut copies = [Copy { clock: 100, ..Copy::default() }, Copy { clock: 100, seed: 1 << 32, ..Copy::default() }];
        for (at, (second, other, press)) in all.into_iter().enumerate() {
            if at == split {
                let clock = copies[1].clock - 50;
                copies[1] = Copy { clock, seed: 1 << 32, log: copies[0].log.clone() };
            }
            let copy = &mut copies[usize::from(second && at >= split)];
            let who = if other { dad() } else { mum() };
            let kinds = carer_options(CarerPart::Kind);
            match press {
                Press::Pick(at) => copy.say(who, who, CarerPart::Hours, None, pick(carer_options(CarerPart::Hours)[at])),
                Press::Tick(at, on) => {
                    let value = if on { Value::Yes } else { Value::Gone };
                    copy.say(who, who, CarerPart::Kind, Some(kinds[at]), value);
                }
                Press::Words(text) => copy.say(who, who, CarerPart::Kind, Some("own"), Value::Words(text)),
                Press::Yes => copy.yes(who, CarerPart::See),
                Press::Back => copy.say(who, who, CarerPart::See, None, Value::Gone),
            }
        }
        let both = copies[0].with(&copies[1]);
        let mut order: Vec<Statement> =
            copies.iter().flat_map(|copy| copy.log.statements()).cloned().collect();
        order.sort_by_key(|said| said.id.as_u128().wrapping_mul(u128::from(turn | 1)));
        prop_assert_eq!(&Plan::from_log(&order.iter().cloned().collect()), &both);
        for (who, seen) in both.carers_for(CarerPart::See) {
            let path = Subject::Carer(&who.to_string(), CarerPart::See).path();
            let log: Log = order.iter().cloned().collect();
            let heads: Vec<&Statement> = log.heads(path.as_str()).collect();
            prop_assert!(!heads.is_empty() && heads.iter().all(|head| matches!(head.value, Value::Words(_))));
            for said in seen.said.values() {
                prop_assert_eq!(said.by, PersonId::Other(who));
                let id = said.id.simple().to_string();
                let named = |head: &&Statement| matches!(&head.value, Value::Words(ids) if ids.contains(&id));
                prop_assert!(heads.iter().all(named));
            }
        }
        // Without the other carer this one's page is the same.
        let hers: Log = order.iter().filter(|said| said.by == PersonId::Other(mum())).cloned().collect();
        let hers = Plan::from_log(&hers);
        prop_assert_eq!(hers.carers.get(&mum()), both.carers.get(&mum()));
    }
}
