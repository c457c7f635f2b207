//! A full example of a plan, for tests and measuring. It is no real person.

use super::{How, Log, Parts, Path, PersonId, Plan, Statement, Sure, Value, WEEK};
use uuid::Uuid;

/// A support worker and somebody of the family.
pub(crate) const STAFF: PersonId = PersonId::Other(Uuid::from_u128(3));
pub(crate) const FAMILY: PersonId = PersonId::Other(Uuid::from_u128(1));
/// The one sitting.
pub(crate) const SITTING: Uuid = Uuid::from_u128(9);

/// Question, option, what happens with no help, who helps, whether it goes well.
type Told = (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static str);

const ANSWERS: [Told; 34] = [
    ("eat", "b", &["ill"], &["family"], "yes"),
    ("shop", "c", &["cannot", "stuck"], &["family", "paid"], "yes"),
    ("meals", "c", &["danger", "slow"], &["family", "paid"], "no"),
    ("wash", "d", &["hurts", "danger"], &["family"], "so-so"),
    ("dress", "c", &["slow", "changes"], &["family", "equipment"], "yes"),
    ("toilet", "b", &["upsets"], &["nobody"], "not-sure"),
    ("move", "b", &["none"], &["equipment"], "yes"),
    ("cleaning", "c", &["slow"], &["paid"], "yes"),
    ("clothes", "a", &[], &[], ""),
    ("alone", "c", &["danger", "family-tired"], &["family", "friend"], "so-so"),
    ("night", "c", &["afraid"], &["family"], "yes"),
    ("travel", "d", &["danger", "upsets"], &["paid"], "yes"),
    ("fun", "c", &["lonely"], &["friend"], "no"),
    ("people", "c", &["lonely"], &["friend"], "no"),
    ("job", "want", &["none"], &["nobody"], "no"),
    ("learn", "no", &[], &[], ""),
    ("volunteer", "no", &[], &[], ""),
    ("tell", "c", &["slow"], &["family"], "yes"),
    ("understand", "b", &["upsets"], &["family"], "yes"),
    ("choosing", "a", &[], &[], ""),
    ("cash", "d", &["danger"], &["family"], "yes"),
    ("bills", "debt", &["upsets"], &["nobody"], "no"),
    ("doctor", "b", &["ill"], &["paid"], "yes"),
    ("medicine", "a", &[], &[], ""),
    ("child", "n", &[], &[], ""),
    ("carer", "n", &[], &[], ""),
    ("upset", "not-sure", &[], &[], ""),
    ("mood", "b", &[], &[], ""),
    ("lonely", "a", &[], &[], ""),
    ("day", "b", &[], &[], ""),
    ("home", "a", &[], &[], ""),
    ("living", "own", &[], &[], ""),
    ("safe", "some", &[], &[], ""),
    ("respect", "later", &[], &[], ""),
];

/// Private answers that the person gives to their social worker, and those that they leave out.
pub(crate) const GIVEN: [&str; 3] = ["toilet", "night", "people"];
pub(crate) const LEFT_OUT: [&str; 3] = ["cash", "bills", "living"];

/// Statements of the person, in order, with a helper who presses.
pub(crate) struct Teller {
    log: Log,
}

impl Teller {
    pub(crate) fn new() -> Self {
        Self { log: Log::new() }
    }

    /// Adds what the person said.
    pub(crate) fn say(&mut self, path: &str, value: Value) -> &mut Self {
        self.as_view(path, value, PersonId::Me, How::Said, STAFF)
    }

    /// Adds what somebody said.
    pub(crate) fn as_view(
        &mut self,
        path: &str,
        value: Value,
        by: PersonId,
        how: How,
        entered_by: PersonId,
    ) -> &mut Self {
        self.put(SITTING, path, value, (by, how, entered_by));
        self
    }

    /// Adds what the person pressed in another sitting.
    pub(crate) fn in_sitting(&mut self, sitting: Uuid, path: &str, value: Value) -> &mut Self {
        self.put(sitting, path, value, (PersonId::Me, How::Pressed, PersonId::Me));
        self
    }

    fn put(
        &mut self,
        sitting: Uuid,
        path: &str,
        value: Value,
        (by, how, entered_by): (PersonId, How, PersonId),
    ) {
        let path = Path::from(path);
        let at = self.log.len() as i64;
        self.log.add(Statement {
            id: Uuid::from_u128(at as u128 + 1),
            act: Uuid::nil(),
            copy: Uuid::nil(),
            sitting,
            supersedes: self.log.to_supersede(&path, by),
            path,
            value,
            by,
            how,
            entered_by,
            sure: Sure::NotAsked,
            // 20 November 2026, 10am, one a minute.
            at: jiff::Timestamp::from_second(1_795_168_800 + at * 60).unwrap_or_default(),
        });
    }

    pub(crate) fn pick(&mut self, path: &str, id: &str) -> &mut Self {
        self.say(path, Value::Pick(id.into()))
    }

    pub(crate) fn words(&mut self, path: &str, words: &str) -> &mut Self {
        self.say(path, Value::Words(words.into()))
    }

    pub(crate) fn tick(&mut self, path: &str, ids: &[&str]) -> &mut Self {
        for id in ids {
            self.say(&format!("{path}/{id}"), Value::Yes);
        }
        self
    }

    /// Adds what the person pressed themselves.
    pub(crate) fn say_pressed(&mut self, path: &str, value: Value) -> &mut Self {
        self.as_view(path, value, PersonId::Me, How::Pressed, PersonId::Me)
    }

    /// What a reader gets: parts, private answers, and answers that are left out.
    pub(crate) fn give(&mut self, reader: &str, parts: &[&str], yes: &[&str], no: &[&str]) -> &mut Self {
        self.tick(&format!("give/{reader}/parts"), parts);
        for (questions, said) in [(yes, "yes"), (no, "no")] {
            for question in questions {
                self.pick(&format!("give/{reader}/answers/{question}"), said);
            }
        }
        self
    }

    pub(crate) fn done(&self) -> (Plan, Log) {
        (Plan::from_log(&self.log), self.log.clone())
    }
}

/// Everything filled in: all questions, two other views, help that must go on, four goals; for the social
/// worker all parts, some private answers, and nothing about safety.
pub(crate) fn full() -> Teller {
    let mut teller = Teller::new();
    let t = &mut teller;
    t.words("name", "Samira Example").pick("face", "face-07").say("example", Value::Yes);
    for (who, role) in [(STAFF, "staff"), (FAMILY, "family")] {
        let role = Value::Pick(role.into());
        t.as_view(&format!("person/{who}/role"), role, PersonId::Program, How::Pressed, PersonId::Me);
    }
    let name = Value::Words("Tom Helper".into());
    t.as_view(&format!("person/{STAFF}/name"), name, PersonId::Program, How::Pressed, PersonId::Me);
    let sitting = |what: &str| format!("sitting/{SITTING}/{what}");
    for (path, value) in [
        (sitting("began"), Value::Yes),
        (sitting(&format!("with/{STAFF}")), Value::Yes),
        (sitting("how"), Value::Pick("say".into())),
        (sitting("apart"), Value::Pick("alone".into())),
    ] {
        t.as_view(&path, value, PersonId::Program, How::Pressed, PersonId::Me);
    }
    t.tick("about/likes", &["like-kind", "like-funny", "like-listen", "like-smile"]);
    t.tick("about/matters", &["matter-family", "matter-pets", "matter-music", "matter-quiet"]);
    t.words("about/matters/own", "My dog Biscuit. I walk him every morning in Victoria Park.");
    t.tick("about/supports", &["support-time", "support-pictures", "support-same-people", "support-on-time"]);
    for (question, option, hard, helpers, going) in ANSWERS {
        let path = format!("life/{question}");
        t.pick(&path, option);
        t.tick(&format!("{path}/hard"), hard).tick(&format!("{path}/helper"), helpers);
        if !going.is_empty() {
            t.pick(&format!("{path}/going"), going);
        }
    }
    t.tick("life/meals/good", &["part", "try"]).words("life/meals/good/own", "I make toast.");
    t.words("life/fun/more", "I love the drums more than anything.");
    let family = Value::Pick("d".into());
    t.as_view("life/meals", family.clone(), FAMILY, How::Pressed, FAMILY);
    t.as_view("life/alone", family, STAFF, How::Observed, STAFF);
    let note = Value::Words("She needs quiet before and after.".into());
    t.as_view("life/wash/note", note, STAFF, How::Interpreted, STAFF);
    t.pick("money/source", "example").pick("money/more", "yes");

    type Help<'a> =
        (&'a str, &'a [&'a str], &'a [&'a str], &'a str, &'a [&'a str], Option<i64>, &'a [&'a str]);
    let help: [Help<'_>; 6] = [
        ("eat", &WEEK, &["morning", "evening"], "h5", &["helper"], Some(0), &["free"]),
        ("shop", &["sat"], &["morning"], "h1", &[], Some(1800), &["council"]),
        ("dress", &WEEK, &["morning"], "h5", &["time", "way"], Some(0), &["free"]),
        ("cleaning", &["wed"], &["morning"], "h1", &[], Some(2400), &["council", "own"]),
        ("travel", &["mon", "tue", "thu"], &["morning", "afternoon"], "h10", &["helper"], None, &[]),
        ("night", &WEEK, &["night"], "all", &["helper", "place"], Some(0), &["free"]),
    ];
    for (question, days, times, hours, stay, cost, pays) in help {
        let path = format!("life/{question}");
        t.tick(&format!("{path}/day"), days).tick(&format!("{path}/time"), times);
        t.pick(&format!("{path}/hours"), hours).tick(&format!("{path}/stay"), stay);
        if let Some(cost) = cost {
            t.say(&format!("{path}/cost"), Value::Pence(cost)).tick(&format!("{path}/pays"), pays);
        }
    }

    t.say("goal/meals/on", Value::Yes);
    t.tick("goal/meals/want", &["myself"]).tick("goal/meals/what", &["idea-cook", "idea-cook-class"]);
    t.tick("goal/meals/who", &["family", "worker"]).tick("goal/meals/day", &["tue", "fri"]);
    t.tick("goal/meals/time", &["evening"]).say("goal/meals/cost", Value::Pence(4250));
    t.tick("goal/meals/pays", &["council", "own"]).pick("goal/meals/next", "find-group");
    t.pick("goal/meals/doer", "staff").pick("goal/meals/when", "month");

    t.say("goal/people/on", Value::Yes);
    t.tick("goal/people/want", &["more-help", "new-thing"])
        .tick("goal/people/what", &["idea-buddy", "idea-bus"]);
    t.words("goal/people/what/own", "I go to see my sister Amina on the number 12 bus. We have tea.");
    t.tick("goal/people/who", &["friends", "pa"]).tick("goal/people/day", &["mon", "wed", "sat"]);
    t.tick("goal/people/time", &["afternoon"]).say("goal/people/cost", Value::Pence(6000));
    t.tick("goal/people/pays", &["council"]).pick("goal/people/next", "visit");
    t.pick("goal/people/doer", "me").pick("goal/people/when", "week");

    // From an answer that is left out.
    t.say("goal/bills/on", Value::Yes).tick("goal/bills/what", &["idea-money-help"]);
    t.tick("goal/bills/who", &["community"]).say("goal/bills/cost", Value::Pence(777));
    t.tick("goal/bills/pays", &["trust"]).pick("goal/bills/next", "talk");

    t.say("goal/own/on", Value::Yes).words("goal/own/words", "I want to play the drums with other people.");
    t.pick("goal/own/about", "fun");
    t.tick("goal/own/want", &["new-thing"]).tick("goal/own/what", &["idea-club"]);
    t.tick("goal/own/who", &["community"]).tick("goal/own/day", &["thu"]);
    t.tick("goal/own/time", &["evening"]).say("goal/own/cost", Value::Pence(0));
    t.tick("goal/own/pays", &["free"]).pick("goal/own/next", "talk");
    t.pick("goal/own/doer", "family").pick("goal/own/when", "quarter");

    t.pick("reader", "worker").give("worker", &Parts::ALL, &GIVEN, &LEFT_OUT);
    t.words("agreed", "worker about life money plan");
    teller
}

/// Somebody who keeps everything: a need in every matter, all of it helped and going well.
pub(crate) fn keeper() -> Teller {
    let mut teller = Teller::new();
    let t = &mut teller;
    t.words("name", "Ivor Example").pick("face", "face-03");
    let role = Value::Pick("family".into());
    t.as_view(&format!("person/{FAMILY}/role"), role, PersonId::Program, How::Pressed, PersonId::Me);
    for (path, value) in [
        (format!("sitting/{SITTING}/began"), Value::Yes),
        (format!("sitting/{SITTING}/with/{FAMILY}"), Value::Yes),
        (format!("sitting/{SITTING}/how"), Value::Pick("press".into())),
    ] {
        t.as_view(&path, value, PersonId::Program, How::Pressed, PersonId::Me);
    }
    t.tick("about/likes", &["like-calm"]).tick("about/matters", &["matter-home"]);
    t.tick("about/supports", &["support-quiet"]);
    for (question, option, ..) in ANSWERS {
        let path = format!("life/{question}");
        let option = if ["safe", "respect", "mood", "lonely", "day", "home", "living"].contains(&question) {
            "a"
        } else if ["child", "carer"].contains(&question) {
            "n"
        } else if option == "a" || option == "no" || option == "want" || option == "debt" {
            "d"
        } else if option == "not-sure" {
            "b"
        } else {
            option
        };
        t.say_pressed(&path, Value::Pick(option.into()));
        if !["a", "n"].contains(&option) {
            t.tick(&format!("{path}/hard"), &["cannot"]).tick(&format!("{path}/helper"), &["family", "paid"]);
            t.pick(&format!("{path}/going"), "yes");
            t.tick(&format!("{path}/day"), &WEEK).tick(&format!("{path}/time"), &["morning", "evening"]);
            t.pick(&format!("{path}/hours"), "h5").tick(&format!("{path}/stay"), &["helper", "way"]);
            t.say(&format!("{path}/cost"), Value::Pence(1500)).tick(&format!("{path}/pays"), &["council"]);
        }
    }
    t.pick("money/source", "typed").say("money/typed", Value::Pence(52_000)).pick("money/kind", "agreed");
    t.pick("money/period", "week");
    let private = ["toilet", "night", "people", "cash", "bills", "living", "safe", "respect"];
    t.pick("reader", "worker").give("worker", &Parts::ALL, &private, &[]);
    t.words("agreed", "worker about life money plan");
    teller
}
