//! An advocate: what they do, when the council must look at it, and the letter that asks for one.

use super::decide::helper_now;
use super::supporter::{page, plain};
use super::{Act, Body, Context, Item, Kind, Line, Saved, Screen};
use crate::journey::{ForAdvocate, Place, Ready, Respondent};
use crate::plan::{HARD, Prompt, letter_says};
use crate::record::{Advocacy, PersonId, Subject, Sure, Value};
use crate::words::Arg;

/// What else whoever helps is asked, with the ends of the keys and the answers.
const ALSO: [(Advocacy, &str, &[&str]); 3] = [
    (Advocacy::Somebody, "somebody", &["yes", "no", "not-sure"]),
    (Advocacy::Stay, "stay", &["none", "hospital", "care-home", "not-sure"]),
    (Advocacy::Dispute, "dispute", &["yes", "no", "not-sure"]),
];

pub(super) fn advocate(context: &Context<'_>, at: ForAdvocate) -> Screen {
    match at {
        ForAdvocate::You => you(context),
        ForAdvocate::Letter => letter(context),
        ForAdvocate::Agree => agree(context),
        ForAdvocate::ForSupporter => for_supporter(context),
    }
}

// What the law asks of the council is said, never what somebody can or can not do.
fn you(context: &Context<'_>) -> Screen {
    let mut screen = context.story("advocate");
    screen.lines.push(context.line(match context.plan.advocate_prompt() {
        Prompt::Must => "advocate.must",
        Prompt::CanAsk => "advocate.ask",
    }));
    if context.saved != Saved::NoPlan {
        let wanted = Subject::AdvocateWanted.path();
        screen.items.push(context.card("want-advocate", wanted, context.plan.advocate, &[]));
        let letter = Act::Go(Place::Advocate(ForAdvocate::Letter));
        screen.items.push(context.item("letter-write", Kind::Button, letter));
    }
    screen
}

// All that will be in it, before yes.
fn letter(context: &Context<'_>) -> Screen {
    let mut screen = context.asking("letter-advocate", Body::Rows);
    let name = context.plan.name.as_ref();
    let mut facts = vec![Item {
        detail: name.map(Line::own),
        ..context.fact(match name {
            Some(_) => "letter-name",
            None => "letter-no-name",
        })
    }];
    facts.push(context.fact("letter-want"));
    let says = letter_says(context.plan);
    if !says.is_empty() {
        screen.lines.push(context.line("letter-advocate.said"));
    }
    facts.extend(says.iter().map(|end| context.fact(&format!("letter-says.{end}"))));
    if let Some(helper) = context.plan.letter_helper() {
        facts.push(Item { detail: Some(Line::own(helper)), ..context.fact("letter-helper") });
    }
    facts.push(context.fact("letter-empty"));
    screen.items = facts;
    screen
}

fn agree(context: &Context<'_>) -> Screen {
    let mut screen = context.screen("letter-agree", Body::Rows);
    screen.lines.extend(context.numbered("share-agree").iter().map(|key| context.line(key)));
    // “No” comes first: consent is never hurried.
    screen.items = vec![
        context.item("share-agree.no", Kind::Button, Act::Back),
        context.item("share-agree.yes", Kind::Button, Act::MakeLetter),
    ];
    screen
}

// The rule as plain questions, several on a page, and what comes of it.
fn for_supporter(context: &Context<'_>) -> Screen {
    let mut screen = page(context, "supporter-advocate");
    let Some(of) = helper_now(context.plan) else {
        screen.lines.push(context.line("supporter-decide-page.who"));
        screen.items = vec![plain(context, "supporter-decide-here", Act::Visit(Place::Ready(Ready::Who)))];
        return screen;
    };
    screen.body = Body::Groups;
    let hard = HARD.into_iter().map(|(part, end)| (part, end, &["yes", "no", "not-sure"][..]));
    for (part, end, answers) in hard.chain(ALSO) {
        screen.items.extend(asked(context, of, (part, end, answers)));
    }
    let outcome = match context.plan.advocate_prompt() {
        Prompt::Must => "supporter-advocate-must",
        Prompt::CanAsk if context.plan.for_advocate.is_begun() => "supporter-advocate-ask",
        Prompt::CanAsk => "supporter-advocate-open",
    };
    let group = Some(context.line("supporter-advocate-so"));
    let outcome = Item { kind: Kind::Fact, ..plain(context, outcome, Act::Read) };
    let letter = plain(context, "supporter-advocate-letter", Act::Visit(Place::Advocate(ForAdvocate::You)));
    screen.items.extend([outcome, letter].map(|item| Item { group: group.clone(), ..item }));
    screen
}

fn asked(
    context: &Context<'_>,
    of: Respondent,
    (part, end, answers): (Advocacy, &str, &[&str]),
) -> Vec<Item> {
    let name = context.plan.name.clone();
    let group = match name {
        Some(name) => context.made(&format!("supporter-advocate-{end}.named"), &[("name", Arg::Text(name))]),
        None => context.line(&format!("supporter-advocate-{end}")),
    };
    let now = context.plan.for_advocate.of(part, PersonId::Other(of.who));
    let one = |answer: &&str| {
        let said = vec![(Subject::Advocacy(part).path(), Value::Pick((*answer).to_owned()))];
        let key = format!("supporter-advocate-answer.{answer}");
        let item = context.item(&key, Kind::Choice, Act::View(of, Sure::NotAsked, said));
        let id = format!("{end}-{answer}");
        Item { id, picked: now == Some(*answer), picture: None, group: Some(group.clone()), ..item }
    };
    answers.iter().map(one).collect()
}
