//! Big decisions, one by one. The person says what it is, what helps, what they want and who decides; whoever helps
//! writes the rest on pages of their own, as their own view.

use super::common::something_else;
use super::plan::numbered_picture;
use super::supporter::{page, plain};
use super::{Act, Body, Context, Item, Kind, Line, Screen, Zone};
use crate::journey::{Decide, ForAdvocate, Place, Ready, Respondent};
use crate::plan::{Decision, Plan, said_by};
use crate::record::{DecisionPart as Part, How, Path, PersonId, Subject, Sure, Value};
use crate::words::Arg;

/// By what right somebody else decides.
const RIGHTS: [&str; 4] = ["best", "deputy", "attorney", "court"];
/// Words of whoever helps, with the ends of their keys.
const TEXTS: [(Part, &str); 3] = [(Part::Why, "why"), (Part::Least, "least"), (Part::Lose, "lose")];

pub(super) fn decide(context: &Context<'_>, at: &Decide) -> Screen {
    match at {
        Decide::List => list(context),
        Decide::About(id) => about(context, id),
        Decide::Words(id) => words(context, id),
        Decide::Help(id) => help(context, id),
        Decide::HelpWords(id) => own_help(context, id),
        Decide::Showed(id) => showed(context, id),
        Decide::Say(id) => of_it(context, id, context.asked(Subject::Decision(id, Part::Say))),
        Decide::Who(id) => of_it(context, id, context.asked(Subject::Decision(id, Part::Who))),
        Decide::Rights(id) => rights(context, id),
        Decide::ForSupporter => for_supporter(context),
        Decide::Page(id) => rest(context, id),
        Decide::Text(id, part) => text(context, id, *part),
    }
}

/// Whoever helps now and gives their own view: what they saw, in their own words.
pub fn helper_now(plan: &Plan) -> Option<Respondent> {
    match plan.today().helper()? {
        PersonId::Other(who) => Some(Respondent { who, how: How::Observed }),
        PersonId::Me | PersonId::Program => None,
    }
}

/// What a decision is called: in own words, or by what it is about.
pub(super) fn title(context: &Context<'_>, decision: &Decision) -> Line {
    if let Some(words) = &decision.words {
        return Line::own(words);
    }
    let key = decision.about.as_deref().and_then(|id| {
        context
            .content
            .ask(Subject::Decision("", Part::About))
            .words_of(id)
            .filter(|key| context.words.has(key))
    });
    context.line(key.unwrap_or("decide"))
}

fn go(at: Decide) -> Act {
    Act::Go(Place::Decide(at))
}

// All of them, each as an item that leads there.
fn all(context: &Context<'_>, to: fn(String) -> Decide) -> Vec<Item> {
    let one = |(at, (id, decision)): (usize, (&str, &Decision))| Item {
        id: format!("decision-{id}"),
        label: title(context, decision),
        picture: Some(numbered_picture(at)),
        ..context.item("decide", Kind::Button, go(to(id.to_owned())))
    };
    context.plan.decisions().into_iter().enumerate().map(one).collect()
}

fn list(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("decide", Body::Rows);
    screen.items = all(context, Decide::About);
    screen.items.push(context.item("decide-new", Kind::Button, Act::NewDecision));
    let advocate = Act::Visit(Place::Advocate(ForAdvocate::You));
    screen.items.push(context.item("advocate-open", Kind::Button, advocate));
    screen
}

// Which decision it is stands above each question.
fn of_it(context: &Context<'_>, id: &str, mut screen: Screen) -> Screen {
    if let Some(decision) = context.plan.decision(id) {
        screen.topic = Some(title(context, decision));
        screen.lines.insert(0, title(context, decision));
    }
    screen
}

fn about(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asked(Subject::Decision(id, Part::About));
    let on = Subject::Decision(id, Part::On).path();
    let decision = context.plan.decision(id);
    for item in &mut screen.items {
        if let (Act::Record(said), None) = (&mut item.act, decision) {
            said.push((on.clone(), Value::Yes));
        }
    }
    let own = decision.and_then(|decision| decision.words.as_deref());
    screen.items.push(something_else(context, go(Decide::Words(id.to_owned())), own));
    if decision.is_some() {
        let gone = Act::Record(vec![(on, Value::Gone)]);
        let gone = Act::Then(Box::new(gone), Box::new(go(Decide::List)));
        screen.items.push(Item { zone: Zone::Side, ..context.item("decide-gone", Kind::Button, gone) });
    }
    screen
}

fn words(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Decision(id, Part::Words);
    let mut screen = context.asked(about);
    // It is a decision as soon as it has words; without them it stays one where its topic was picked.
    let has_topic = context.plan.decision(id).is_some_and(|decision| decision.about.is_some());
    for item in &mut screen.items {
        if let Some(field) = item.field.as_mut().filter(|_| !has_topic) {
            field.with = Some(Subject::Decision(id, Part::On).path());
        }
    }
    screen
}

fn help(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Decision(id, Part::Help);
    let mut screen = context.asked(about);
    let own = go(Decide::HelpWords(id.to_owned()));
    screen.items.push(something_else(context, own, context.plan.typed(about)));
    of_it(context, id, screen)
}

fn own_help(context: &Context<'_>, id: &str) -> Screen {
    let about = Subject::Decision(id, Part::Help);
    let mut screen = context.screen(&context.content.ask(about).words, Body::Rows);
    screen.lines = vec![context.line("own-words"), context.line("own-words.help")];
    screen.items = vec![context.own_field(about)];
    of_it(context, id, screen)
}

fn showed(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.asked(Subject::Decision(id, Part::Showed));
    let said = context.plan.typed(Subject::Decision(id, Part::Say));
    let say = context.item("decide-say", Kind::Button, go(Decide::Say(id.to_owned())));
    screen.items.push(Item { zone: Zone::Side, picked: said.is_some(), ..say });
    of_it(context, id, screen)
}

// What holds for the person where somebody else decides.
fn rights(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = context.story("decide-other");
    let advocate = Act::Visit(Place::Advocate(ForAdvocate::You));
    screen.items.push(context.item("advocate-open", Kind::Button, advocate));
    of_it(context, id, screen)
}

fn for_supporter(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter-decide");
    screen.lines.extend(["unwise", "first"].map(|end| context.line(&format!("supporter-decide.{end}"))));
    screen.items = all(context, Decide::Page);
    for item in &mut screen.items {
        item.picture = None;
    }
    screen.items.push(plain(context, "supporter-decide-new", Act::Visit(Place::Decide(Decide::List))));
    screen
}

// What only whoever helps can say of one decision, as their own view. What the person showed is not asked again:
// it was said on their own screens.
fn rest(context: &Context<'_>, id: &str) -> Screen {
    let mut screen = page(context, "supporter-decide-page");
    let Some(decision) = context.plan.decision(id) else { return for_supporter(context) };
    screen.topic = Some(title(context, decision));
    let Some(of) = helper_now(context.plan) else {
        screen.lines.push(context.line("supporter-decide-page.who"));
        screen.items = vec![plain(context, "supporter-decide-here", Act::Visit(Place::Ready(Ready::Who)))];
        return screen;
    };
    screen.body = Body::Groups;
    let mine = PersonId::Other(of.who);
    let pick = |part: Part, group: &str, id_of: String, words: &str, value: &str, now: &[_]| {
        let said = vec![(Subject::Decision(id, part).path(), Value::Pick(value.to_owned()))];
        let item = context.item(words, Kind::Choice, Act::View(of, Sure::NotAsked, said));
        let picked = said_by(now, mine).is_some_and(|said| said.what == value);
        Item { id: id_of, picked, picture: None, group: Some(context.line(group)), ..item }
    };
    for (part, group, now) in [
        (Part::Showed, "supporter-decide-showed", &decision.showed),
        (Part::Who, "supporter-decide-who", &decision.who),
    ] {
        let ask = context.content.ask(Subject::Decision(id, part));
        let all = ask.offered().map(|choice| (choice.id.as_str(), format!("{group}.{}", choice.id)));
        for (option, words) in all.chain([("not-sure", format!("{group}.not-sure"))]) {
            screen.items.push(pick(part, group, format!("{group}-{option}"), &words, option, now));
        }
    }
    screen.items.extend(asked(context, id, decision, of));
    if decision.is_by_other() {
        for right in RIGHTS {
            let words = format!("supporter-decide-by.{right}");
            let key = format!("supporter-decide-by-{right}");
            screen.items.push(pick(Part::By, "supporter-decide-by", key, &words, right, &decision.by));
        }
        for (part, end) in TEXTS {
            let said = said_by(decision.words_of(part), mine).map(|said| Line::own(&said.what));
            let item =
                plain(context, &format!("supporter-decide-{end}"), go(Decide::Text(id.to_owned(), part)));
            let group = Some(context.line("supporter-decide-reasons"));
            screen.items.push(Item { picked: said.is_some(), detail: said, group, ..item });
        }
    }
    screen
}

// Everybody of the plan who has a part in it.
fn asked(context: &Context<'_>, id: &str, decision: &Decision, of: Respondent) -> Vec<Item> {
    let known = context.plan.people_by_last_time(context.plan.now);
    let one = |(who, person): &(uuid::Uuid, &crate::plan::Person)| {
        let role = person.role.map(|role| context.line(&format!("supporter-view-role.{}", role.id())));
        let on = decision.asked.contains(&who.to_string());
        let path: Path = Subject::Decision(id, Part::Asked).option(&who.to_string());
        let said = vec![(path, if on { Value::Gone } else { Value::Yes })];
        let item = context.item("supporter-decide-asked", Kind::Card, Act::View(of, Sure::NotAsked, said));
        let (label, detail) = match &person.name {
            Some(name) => (Line::own(name), role),
            None => (role.unwrap_or_else(|| item.label.clone()), None),
        };
        let group = Some(context.line("supporter-decide-asked"));
        Item { id: format!("asked-{who}"), label, detail, picked: on, picture: None, group, ..item }
    };
    known.iter().map(one).collect()
}

// Words of whoever helps. Beside what the person loses stands what they want, so that it is not forgotten.
fn text(context: &Context<'_>, id: &str, part: Part) -> Screen {
    let about = Subject::Decision(id, part);
    let Some((decision, of)) = context.plan.decision(id).zip(helper_now(context.plan)) else {
        return rest(context, id);
    };
    let ask = context.content.ask(about);
    let mut screen = page(context, &ask.words);
    let mine = said_by(decision.words_of(part), PersonId::Other(of.who)).map(|said| said.what.as_str());
    screen.items = vec![context.long_field(&ask.field, about.path(), mine, ask.longest)];
    let showed = said_by(&decision.showed, PersonId::Me).and_then(|said| {
        let key = format!("supporter-decide-showed.{}", said.what);
        context.words.has(&key).then(|| context.words.get(&key))
    });
    let said = said_by(&decision.say, PersonId::Me).map(|said| said.what.clone());
    for words in showed.into_iter().chain(said).filter(|_| part == Part::Lose) {
        screen.lines.push(context.made("supporter-decide-wish", &[("words", Arg::Text(words))]));
    }
    screen.topic = Some(title(context, decision));
    screen
}
