//! A full example of a plan, for tests and measuring. It is no real person.

use super::{How, Log, Path, PersonId, Plan, Statement, Sure, Value};
use uuid::Uuid;

/// A support worker and somebody of the family.
pub(crate) const STAFF: PersonId = PersonId::Other(Uuid::from_u128(3));
pub(crate) const FAMILY: PersonId = PersonId::Other(Uuid::from_u128(1));
/// The one sitting.
pub(crate) const SITTING: Uuid = Uuid::from_u128(9);

/// Question, option, what is hard, who helps, wish.
type Told = (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static str);

const ANSWERS: [Told; 22] = [
    ("eat", "b", &["none"], &["family"], "keep"),
    ("cook", "c", &["danger", "slow"], &["family", "paid"], "change"),
    ("wash", "d", &["pain", "danger"], &["family"], "change"),
    ("toilet", "b", &[], &["nobody"], "keep"),
    ("dress", "c", &["slow", "changes"], &["family", "equipment"], "keep"),
    ("move", "b", &["none"], &["equipment"], "keep"),
    ("alone", "c", &["danger"], &["family", "friend"], "change"),
    ("night", "b", &["changes"], &["family"], "keep"),
    ("clean", "c", &["slow"], &["paid"], "not-sure"),
    ("people", "c", &["none"], &["friend"], "change"),
    ("work", "b", &["none"], &["nobody"], "change"),
    ("travel", "d", &["danger", "pain"], &["paid"], "change"),
    ("fun", "c", &["none"], &["friend"], "change"),
    ("child", "n", &[], &[], ""),
    ("tell", "c", &["slow"], &["family"], "keep"),
    ("choices", "c", &["pain"], &["family", "paid"], "keep"),
    ("health", "b", &["none"], &["paid"], "keep"),
    ("upset", "not-sure", &["pain", "danger", "slow", "changes"], &["paid"], "change"),
    ("safe", "b", &[], &[], ""),
    ("day", "b", &[], &[], "change"),
    ("home", "a", &[], &[], "keep"),
    ("respect", "later", &[], &[], ""),
];

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
        let path = Path::from(path);
        let at = self.log.len() as i64;
        self.log.add(Statement {
            id: Uuid::from_u128(at as u128 + 1),
            act: Uuid::nil(),
            copy: Uuid::nil(),
            sitting: SITTING,
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
        self
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

    pub(crate) fn done(&self) -> (Plan, Log) {
        (Plan::from_log(&self.log), self.log.clone())
    }
}

/// Everything filled in, but a few answers: all 22 questions, two other views, three goals, all parts.
pub(crate) fn full() -> Teller {
    let mut teller = Teller::new();
    let t = &mut teller;
    t.words("name", "Samira Example").pick("face", "face-07").say("example", Value::Yes);
    for (who, role) in [(STAFF, "staff"), (FAMILY, "family")] {
        let role = Value::Pick(role.into());
        t.as_view(&format!("person/{who}/role"), role, PersonId::Program, How::Pressed, PersonId::Me);
    }
    let sitting = |what: &str| format!("sitting/{SITTING}/{what}");
    for (path, value) in [
        (sitting("began"), Value::Yes),
        (sitting(&format!("with/{STAFF}")), Value::Yes),
        (sitting("how"), Value::Pick("say".into())),
    ] {
        t.as_view(&path, value, PersonId::Program, How::Pressed, PersonId::Me);
    }
    t.tick("about/likes", &["like-kind", "like-funny", "like-listen", "like-smile"]);
    t.tick("about/matters", &["matter-family", "matter-pets", "matter-music", "matter-quiet"]);
    t.words("about/matters/own", "My dog Biscuit. I walk him every morning in Victoria Park.");
    t.tick("about/supports", &["support-time", "support-pictures", "support-same-people", "support-on-time"]);
    for (question, option, hard, helpers, wish) in ANSWERS {
        let path = format!("life/{question}");
        t.pick(&path, option);
        t.tick(&format!("{path}/hard"), hard).tick(&format!("{path}/helper"), helpers);
        if !wish.is_empty() {
            t.pick(&format!("{path}/wish"), wish);
        }
    }
    let family = Value::Pick("d".into());
    t.as_view("life/cook", family.clone(), FAMILY, How::Pressed, FAMILY);
    t.as_view("life/alone", family, STAFF, How::Observed, STAFF);
    t.pick("money/source", "example").pick("money/more", "yes");

    t.say("goal/cook/on", Value::Yes);
    t.tick("goal/cook/want", &["myself"]).tick("goal/cook/what", &["idea-cook", "idea-cook-class"]);
    t.tick("goal/cook/who", &["family", "worker"]).tick("goal/cook/day", &["tue", "fri"]);
    t.tick("goal/cook/time", &["evening"]).say("goal/cook/cost", Value::Pence(4250));
    t.tick("goal/cook/pays", &["council", "own"]).pick("goal/cook/next", "find-group");
    t.pick("goal/cook/doer", "staff").pick("goal/cook/when", "month");

    t.say("goal/people/on", Value::Yes);
    t.tick("goal/people/want", &["more-help", "new-thing"])
        .tick("goal/people/what", &["idea-buddy", "idea-bus"]);
    t.words("goal/people/what/own", "I go to see my sister Amina on the number 12 bus. We have tea.");
    t.tick("goal/people/who", &["friends", "pa"]).tick("goal/people/day", &["mon", "wed", "sat"]);
    t.tick("goal/people/time", &["afternoon"]).say("goal/people/cost", Value::Pence(6000));
    t.tick("goal/people/pays", &["council"]).pick("goal/people/next", "visit");
    t.pick("goal/people/doer", "me").pick("goal/people/when", "week");

    t.say("goal/own/on", Value::Yes).words("goal/own/words", "I want to play the drums with other people.");
    t.tick("goal/own/want", &["new-thing"]).tick("goal/own/what", &["idea-club"]);
    t.tick("goal/own/who", &["community"]).tick("goal/own/day", &["thu"]);
    t.tick("goal/own/time", &["evening"]).say("goal/own/cost", Value::Pence(0));
    t.tick("goal/own/pays", &["free"]).pick("goal/own/next", "talk");
    t.pick("goal/own/doer", "family").pick("goal/own/when", "quarter");

    t.tick("share", &["about", "life", "money", "plan"]).words("agreed", "about life money plan");
    teller
}
