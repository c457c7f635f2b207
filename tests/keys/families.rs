//! Keys that are put together in the code, with all that they can be.

use super::*;

/// The lines about money in the social worker's part.
pub const MONEY: &str = "\
    amount no-amount no-period by-council source costs-now costs-known costs-all illustrative table-says \
    unpaid missing more more-yes more-no work left-out charge charge-may charge-told charge-table total question \
    together elsewhere answer each weight sum band pays share each-hours sum-hours rounding ceiling \
    contingency-added contingency-off contingency-inside";

/// What the letter that asks for an advocate can say.
const LETTER_SAYS: &str = "understand keep weigh tell nobody hospital care-home dispute";
/// What stands of a decision in the social worker's part.
const DECIDED: &str = "help showed others who asked by why least lose";
/// By what right somebody else decides.
const RIGHTS: [&str; 4] = ["best", "deputy", "attorney", "court"];
/// What whoever helps is asked about an advocate.
const ADVOCATE: &str = "understand keep weigh tell somebody stay dispute";

// What whoever helps says of a decision: what is wanted, and who decides.
fn decided(showed: &str, who: &str) -> Vec<String> {
    let showed = showed.split(' ').map(|id| format!("supporter-decide-showed.{id}"));
    showed.chain(who.split(' ').map(|id| format!("supporter-decide-who.{id}"))).collect()
}

/// The ways that take a load off carers.
const WAYS: &str = "council isf account nominated payroll employ";

// What carers can answer.
fn carers_answers() -> Vec<String> {
    let asked = CarerPart::ASKED.into_iter();
    let all =
        asked.flat_map(|part| plan::carer_options(part).iter().map(move |id| plan::carer_words(part, id)));
    all.filter(|key| key.starts_with("supporter-carer-")).collect()
}

/// What the person can be told that an amount is.
const TOLD: [&str; 3] = ["guess", "agreed", "not-known"];

// Good and bad days; and what can become of something since then.
const DAYS: [&str; 3] = ["good", "bad", "often"];
const CHANGES: [&str; 5] = ["new", "other", "more", "view", "gone"];

/// Keys that are put together in the code, by how they are written there, with all that they can be.
/// One that may be missing ends with `?`; one that is no key of words has none.
pub fn families() -> Vec<(&'static str, Vec<String>)> {
    fn each<T: AsRef<str>>(key: &str, ids: impl IntoIterator<Item = T>) -> Vec<String> {
        ids.into_iter().map(|id| key.replace('#', id.as_ref())).collect()
    }
    let content = Content::built_in();
    let letters: Vec<String> = Outcome::ALL.iter().map(|(_, letter)| letter.to_string()).collect();
    let areas: Vec<String> = Wellbeing::ALL.iter().map(|area| area.id().to_ascii_lowercase()).collect();
    let hows = How::ALL.map(|(_, id)| id);
    let parts: Vec<&str> =
        content.choices(Subject::Give("", Give::Parts)).iter().map(|part| part.id.as_str()).collect();
    let readers: Vec<&str> =
        content.choices(Subject::Reader).iter().map(|reader| reader.id.as_str()).collect();
    let others = ["family", "friend", "staff", "advocate", "professional", "other"];
    let roles = ["person", "family", "friend", "staff", "advocate", "professional", "other", "program"];
    let sures = ["sure", "fairly", "guess"];
    let given = ["pressed", "observed", "said", "signed", "pointed", "showed", "device"];
    let signs = Sign::ALL.map(|(_, id)| id);
    let groups = Group::ALL.map(|(_, id)| id);
    let rest = Knob::ALL.into_iter().filter(|knob| knob_key(*knob).starts_with("set-"));
    let pictures = Pictures::built_in();
    let tiles = FOR_ME.map(|knob| if knob == Knob::Way { "press" } else { knob.name() });
    vec![
        ("both-says.{}", each("both-says.#", others)),
        ("both-sure.{}", each("both-sure.#", sures)),
        ("print-sum-sure.{}", each("print-sum-sure.#", sures)),
        ("supporter-saw.{}", each("supporter-saw.#", sures)),
        ("supporter-view-how.{}", each("supporter-view-how.#", given)),
        ("supporter-view-new.{id}", each("supporter-view-new.#", &others[..5])),
        ("supporter-view-role.{}", each("supporter-view-role.#", &others[..5])),
        ("area-{area}", each("area-#", content.areas.iter().map(|area| &area.id))),
        ("check-{}", each("check-#", plan::FINDINGS)),
        ("for-{}", content.questions.iter().map(|question| format!("for-{}", question.key())).collect()),
        (
            "for-supporter-heading.{end}",
            each(
                "for-supporter-heading.#",
                ["read", "wait", "hint", "again", "stop", "silent", "second", "own"],
            ),
        ),
        ("goal-day.{day}", each("goal-day.#", WEEK)),
        ("knob-{}", each("knob-#", Knob::ALL.map(Knob::name))),
        ("knob-{name}", each("knob-#", SWITCHES)),
        ("my-settings.{name}", each("my-settings.#", tiles)),
        ("page-{page}", each("page-#", (1..=9).map(|page| page.to_string()))),
        ("part-{part}", each("part-#", parts.iter().chain([&"start"]))),
        ("pic-{file}", each("pic-#", pictures.origins().keys())),
        ("pic-{}", Vec::new()),
        // Of a council's pack: it has words for them, or is refused.
        ("uplift-{}", Vec::new()),
        ("{about}.{name}", Vec::new()),
        ("print-easy-view-same.{}", each("print-easy-view-same.#", &roles[1..])),
        ("print-easy-view.{role}", each("print-easy-view.#", &roles[1..])),
        ("print-easy-pressed.{role}", each("print-easy-pressed.#", &roles[1..])),
        ("print-easy-for.{}", each("print-easy-for.#", ["family", "friend", "doctor", "other"])),
        ("print-easy-told.{kind}", each("print-easy-told.#", TOLD)),
        ("print-easy-money.{line}", each("print-easy-money.#", ["what", "who"])),
        ("print-easy-money.{key}", each("print-easy-money.#", ["cost", "cost-known"])),
        (
            "print-easy-money-{key}.{period}",
            ["pays", "may-pay", "share"]
                .iter()
                .flat_map(|key| each(&format!("print-easy-money-{key}.#"), ["week", "year"]))
                .collect(),
        ),
        ("print-sum-role.{}", each("print-sum-role.#", roles)),
        ("print-sum-role-by.{}", each("print-sum-role-by.#", roles)),
        ("print-sum-money.{name}", each("print-sum-money.#", MONEY.split(' '))),
        ("print-sum-money.{key}", each("print-sum-money.#", MONEY.split(' '))),
        ("print-easy-about.{id}", each("print-easy-about.#", ["likes", "matters", "supports"])),
        ("print-easy-cover.{who}", each("print-easy-cover.#", others.iter().chain([&"alone"]))),
        (
            "print-easy-goal.{label}",
            each("print-easy-goal.#", ["want", "what", "who", "when", "cost", "pays"]),
        ),
        (
            "print-first.{line}",
            each(
                "print-first.#",
                ["see-alone", "danger", "wishes", "duty", "advocate", "not-asked", "careful"],
            ),
        ),
        ("print-first.{name}", each("print-first.#", ["asked", "answer", "how", "room"])),
        ("print-month.m{}", each("print-month.m#", (1..=12).map(|month| month.to_string()))),
        (
            "print-sum-agree.{name}",
            each("print-sum-agree.#", ["involved", "keep", "agreed", "not-agreed", "copy", "review"]),
        ),
        ("print-sum-area.{}", each("print-sum-area.#", areas)),
        ("print-sum-compared.{compared}", each("print-sum-compared.#", ["less", "same", "more", "shared"])),
        (
            "print-sum-facts.{name}",
            each(
                "print-sum-facts.#",
                [
                    "name",
                    "no-name",
                    "birth",
                    "made",
                    "record",
                    "reader",
                    "contact",
                    "parts",
                    "agreed",
                    "agreed-not",
                    "helper",
                    "advocate",
                    "wants-advocate",
                ],
            ),
        ),
        (
            "print-sum-gap.{gap}",
            each(
                "print-sum-gap.#",
                ["none", "nobody", "unsaid", "unsure-helper", "unsure-going", "not-well", "so-so", "no-plan"],
            ),
        ),
        ("print-sum-glance.{name}", each("print-sum-glance.#", ["matter", "need", "now", "cost", "gap"])),
        ("print-sum-how.{}", each("print-sum-how.#", hows)),
        (
            "print-sum-meet.{name}",
            each("print-sum-meet.#", ["goal", "outcomes", "happen", "who", "when", "cost"]),
        ),
        ("print-sum-meet.{key}", each("print-sum-meet.#", ["kept", "changes"])),
        ("print-easy-week.{key}", each("print-easy-week.#", ["every", "no-day"])),
        ("print-sum-needs.{name}", each("print-sum-needs.#", ["asked", "view", "hard", "help", "council"])),
        ("print-sum-outcome.{id}", each("print-sum-outcome.#", letters)),
        ("print-sum-reader.{}", each("print-sum-reader.#", &readers)),
        ("print-sum-reader.{reader}", each("print-sum-reader.#", readers.iter().chain([&"unsaid"]))),
        (
            "print-sum-reg.r-{place}",
            each("print-sum-reg.r-#", ["2-1-c", "2-3-a", "2-3-b", "2-3-c", "2-3-d", "2-4"]),
        ),
        ("print-sum-room.{key}", each("print-sum-room.#", ["alone", "unsaid"])),
        ("print-sum-steps.{name}", each("print-sum-steps.#", ["goal", "step", "who", "when", "done"])),
        ("print-sum-talk.{key}", each("print-sum-talk.#", ["answers", "tell", "understand", "supports"])),
        ("shows-{}", each("print-sum-talk.shows-#", signs)),
        ("talk-{id}", each("talk-#", ["means", "tells"])),
        ("{verb}.me", vec!["talk-thinks.me".to_owned()]),
        ("{verb}.named", each("#.named", ["talk-says", "talk-thinks"])),
        (
            "{verb}.{role}",
            others
                .iter()
                .flat_map(|who| [format!("talk-says.{who}"), format!("talk-thinks.{who}")])
                .collect(),
        ),
        ("print-talk.{}", each("print-talk.#", signs)),
        ("print-talk-sure.{}", each("print-talk-sure.#", sures)),
        ("print-talk-thinks.{role}", each("print-talk-thinks.#", roles)),
        (
            "print-talk-row.{}",
            each("print-talk-row.#", ["happens", "does", "means", "sure", "should", "tell", "how", "who"]),
        ),
        ("about-uses.{id}", each("about-uses.#", ["wheelchair", "glasses", "hearing", "frame", "cane"])),
        ("about-uses-{id}", Vec::new()),
        ("row-{id}", Vec::new()),
        ("print-sum-title.{key}", each("print-sum-title.#", ["order", "view"])),
        ("print-sum-told.{told}", each("print-sum-told.#", TOLD)),
        ("print-sum-sittings.{key}", each("print-sum-sittings.#", ["alone", "not-said"])),
        ("print-sum-wish.{key}", each("print-sum-wish.#", ["matters", "likes"])),
        ("print-sum-wish.{name}", each("print-sum-wish.#", ["matter", "wants", "letters", "areas"])),
        // An answer that has no sentence of its own is quoted; a test of the document looks at each need.
        ("print-need-{}.{}", Vec::new()),
        ("print-say-hard.{}", Vec::new()),
        ("print-say-hours.{}", Vec::new()),
        ("{family}.{}", Vec::new()),
        // Paths of what is in the document's pictures.
        ("share-who-{}", Vec::new()),
        ("ready-try.{id}", each("ready-try.#", ["a", "b", "c"])),
        ("ready-try.{way}", each("ready-try.#", Knob::Way.options())),
        ("ready-{}", Vec::new()),
        ("set-{}", each("set-#", rest.map(Knob::name))),
        ("seen-ask.{saw}", each("seen-ask.#", ["yes", "no", "unclear"])),
        ("share-for.{reader}", each("share-for.#", &readers)),
        ("share-limits.{reader}", each("share-limits.#", &readers)),
        (
            "supporter-hard.{what}",
            each("supporter-hard.#", ["hard", "helper", "more", "meaning", "now", "private", "none"]),
        ),
        // Names of places, in the record and in the list of what was hard.
        ("q-{id}{what}", Vec::new()),
        ("hard-{name}", Vec::new()),
        ("area-{id}", Vec::new()),
        ("share-what.{part}", each("share-what.#", &parts)),
        ("source-{kind}", each("source-#", ["key", "mouse", "pad"])),
        ("supporter-{id}", each("supporter-#", groups)),
        // The question of each setting, and its options.
        (
            "{key}.{id}",
            Knob::ALL
                .into_iter()
                .flat_map(|knob| each(&format!("{}.#", knob_key(knob)), knob.options()))
                .collect(),
        ),
        // What is asked is looked at by itself, below.
        ("q-{id_text}", Vec::new()),
        ("area-{id}", Vec::new()),
        ("why-{}", Vec::new()),
        ("{}.{of}", Vec::new()),
        // Examples and reasons of a question, where there are any.
        ("{}.{end}", Vec::new()),
        ("{words}.field", Vec::new()),
        ("{words}.{id}", Vec::new()),
        ("{}.add-{pounds}", Vec::new()),
        ("{}.goal", Vec::new()),
        ("{}.name", Vec::new()),
        // Looked up only where they are.
        ("{heading}.help", Vec::new()),
        ("{}.help", Vec::new()),
        ("{}.detail", Vec::new()),
        ("{key}.detail", Vec::new()),
        ("{key}.line-{n}", Vec::new()),
        ("{id}.{}", Vec::new()),
        // The same as `{key}.{id}`.
        ("{}.{}", Vec::new()),
        // Each trouble with what to do next.
        ("{key}.next", troubles()),
        // Names of items, pictures and switches.
        ("plan-own-goal-{}", Vec::new()),
        ("goal-day-{day}", Vec::new()),
        ("share-what-{part}", Vec::new()),
        ("ready-who-{who}", Vec::new()),
        ("person-{id}", Vec::new()),
        ("photo-{nth}", Vec::new()),
        ("symbols-{}", Vec::new()),
        ("pictures-{id}-{}.{PICTURES}", Vec::new()),
        ("{SYMBOLS}{key}.png", Vec::new()),
        ("{}.jpg", Vec::new()),
        ("view-{}-not-sure", Vec::new()),
        ("view-{}-saw", Vec::new()),
        ("saw-{who}", Vec::new()),
        ("saw-{who}-{}", Vec::new()),
        ("goal-{}", content.keeps.iter().map(|keep| keep.key()).collect()),
        ("goal-{id}", Vec::new()),
        ("kept-{id}", Vec::new()),
        ("open-{id}", Vec::new()),
        ("place-{at}", Vec::new()),
        ("plan-{at}", Vec::new()),
        ("{}-{}", Vec::new()),
        ("letter-says.{end}", each("letter-says.#", LETTER_SAYS.split(' '))),
        ("print-sum-decide.{name}", each("print-sum-decide.#", DECIDED.split(' '))),
        ("supporter-decide.{end}", each("supporter-decide.#", ["unwise", "first"])),
        ("{group}.{}", decided("want not", "me with other open")),
        ("{group}.not-sure", decided("not-sure", "not-sure")),
        ("{group}-{option}", Vec::new()),
        ("supporter-decide-showed.{}", each("supporter-decide-showed.#?", ["later"])),
        ("supporter-decide-by.{right}", each("supporter-decide-by.#", RIGHTS)),
        ("supporter-decide-by.{}", each("supporter-decide-by.#", RIGHTS)),
        ("supporter-decide-by-{right}", Vec::new()),
        ("supporter-decide-{end}", each("supporter-decide-#", ["why", "least", "lose"])),
        ("supporter-advocate-{end}", each("supporter-advocate-#", ADVOCATE.split(' '))),
        ("supporter-advocate-{end}.named", each("supporter-advocate-#.named", ADVOCATE.split(' '))),
        (
            "supporter-advocate-answer.{answer}",
            each("supporter-advocate-answer.#", ["yes", "no", "not-sure", "none", "hospital", "care-home"]),
        ),
        ("decision-{id}", Vec::new()),
        ("asked-{who}", Vec::new()),
        ("{end}-{answer}", Vec::new()),
        ("key-{}", Vec::new()),
        ("mouse-{number}", Vec::new()),
        ("supporter-pack-method.points-{period}", each("supporter-pack-method.points-#", ["week", "year"])),
        ("supporter-pack-unpaid.{unpaid}", each("supporter-pack-unpaid.#", ["some", "none"])),
        ("pack-{}", Vec::new()),
        ("{}-{at}", Vec::new()),
        ("council-{}.{ending}", Vec::new()),
        ("broken-{at}", Vec::new()),
        ("fault-{at}", Vec::new()),
        ("services-cost.{}", each("services-cost.#", "hour visit day week month year".split(' '))),
        ("service-{at}", Vec::new()),
        ("{}.{answer}", Vec::new()),
        ("{PACK}.txt", Vec::new()),
        // At my own pace.
        ("print-easy-days-same.{key}", each("print-easy-days-same.#", ["good", "bad"])),
        ("print-easy-days.{key}", each("print-easy-days.#", DAYS)),
        ("print-sum-days.{key}", each("print-sum-days.#", DAYS)),
        ("print-easy-since-is.{}", each("print-easy-since-is.#", CHANGES)),
        ("print-sum-since-is.{}", each("print-sum-since-is.#", CHANGES)),
        ("since-{day}", Vec::new()),
        // The simpler way to answer, and the mat.
        ("put.{put}", each("put.#", plan::PUT)),
        ("put.{}", each("put.#", plan::PUT)),
        ("put-{put}", Vec::new()),
        ("mat-now.{at}", each("mat-now.#", plan::PUT)),
        ("mat-then.{was}", each("mat-then.#", plan::PUT)),
        ("{topic}.help", each("area-#.help", content.areas.iter().map(|area| &area.id))),
        ("card-{topic}", Vec::new()),
        ("moved-{topic}", Vec::new()),
        ("refused-{}", Vec::new()),
        // A carer's own page.
        ("supporter-carer.{option}", each("supporter-carer.#", ["rather-not", "not-sure"])),
        ("supporter-carer-{}.{option}", carers_answers()),
        ("supporter-carer-{}", each("supporter-carer-#", CarerPart::ASKED.map(CarerPart::id))),
        ("supporter-carer-new.{end}", each("supporter-carer-new.#", ["family", "friend"])),
        ("supporter-carer-worry.{worry}", Vec::new()),
        ("supporter-carer-way-{way}", each("supporter-carer-way-#", WAYS.split(' '))),
        ("supporter-carer-way-{end}", each("supporter-carer-way-#", ["mix", "ask"])),
        ("supporter-carer-right-{end}", each("supporter-carer-right-#", ["law", "any", "apart", "free"])),
        ("supporter-carer-yes.{end}", each("supporter-carer-yes.#", ["yes", "no"])),
        ("supporter-carer-put.{part}", each("supporter-carer-put.#", plan::PUT_IN)),
        ("print-sum-carer.tie-{}", each("print-sum-carer.tie-#", ["family", "friend"])),
        (
            "print-sum-carer.{}",
            each(
                "print-sum-carer.#",
                CarerPart::ASKED.map(CarerPart::id).into_iter().chain(["family", "friend"]),
            ),
        ),
        ("carer-{who}", Vec::new()),
        ("own-{}", Vec::new()),
        ("ways-{worry}", Vec::new()),
        ("put-{part}", Vec::new()),
        ("{}-{end}", Vec::new()),
        ("{key}.help", each("#.help", ["supporter-carer-see-ask", "supporter-carer-give-ask"])),
        ("{}-{option}", Vec::new()),
        ("row-{who}", Vec::new()),
        ("row-{key}-{at}", Vec::new()),
    ]
}

// As the screens have it.
pub fn knob_key(knob: Knob) -> String {
    match knob {
        Knob::Sound | Knob::Loud | Knob::Size | Knob::Colours => format!("ready-{}", knob.name()),
        Knob::Way => "ready-press".to_owned(),
        _ => format!("set-{}", knob.name()),
    }
}

// What may stand as a heading when something went wrong is named in the code like that.
pub fn troubles() -> Vec<String> {
    let files = ["src/store/trouble.rs", "src/session/", "src/share/"];
    let known = literals().into_iter().filter(|literal| {
        let named = literal.text.starts_with("trouble-") && !literal.text.contains('.');
        named && files.iter().any(|file| literal.file.starts_with(file))
    });
    let keys: BTreeSet<String> = known.map(|literal| literal.text).collect();
    assert!(keys.len() > 10, "{keys:?}");
    keys.into_iter().map(|key| format!("{key}.next")).collect()
}
