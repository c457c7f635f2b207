//! Answers that are private: nothing on a screen tells later which one stands.
//!
//! They are offered, read and scanned as everywhere. Once one is picked its mark is there as long as the person
//! stays on that screen, so that they see what they did. When anybody comes back, the screen is the same
//! whichever answer stands: no mark, no words, the same order; it says “Answered”, and that they can answer
//! again. What is picked then takes the place of what stood there, since nobody can add to what they do not see.

use super::{Act, Context, Item, Kind, Screen};
use crate::journey::{Place, Simple};
use crate::record::{Follow, Path, Subject, Value};

// The answer to a private question, and what was said of it. What is planned from it, such as the days on
// which help comes, is a plan: it has to be seen to be worked on.
fn is_hidden_later(context: &Context<'_>, about: Subject<'_>) -> bool {
    let said = match about {
        Subject::Life(_) | Subject::Area(_) | Subject::Feel(_) => true,
        Subject::Follow(_, follow) => matches!(
            follow,
            Follow::Hard
                | Follow::Helper
                | Follow::Going
                | Follow::Wish
                | Follow::Good
                | Follow::More
                | Follow::Note
                | Follow::GoodDay
                | Follow::BadDay
                | Follow::BadDays
                | Follow::PhotoWords
        ),
        _ => false,
    };
    said && context.content.is_quiet(about)
}

/// Takes away what tells of an answer that was given before the person came to this screen.
pub(super) fn hide(screen: &mut Screen, context: &Context<'_>) {
    let said_here = |about: Subject<'_>| {
        context.said_here.iter().any(|path| Subject::of(path).is_some_and(|(said, _)| said == about))
    };
    let is_old = |about: Subject<'_>| is_hidden_later(context, about) && !said_here(about);
    let mut hidden = false;
    let cards: Vec<Path> = screen.items.iter().filter_map(card).cloned().collect();
    for item in &mut screen.items {
        if let Some(field) = &mut item.field {
            let typed = context.typed.iter().any(|typed| typed.path == field.path);
            if !typed && Subject::of(&field.path).is_some_and(|(about, _)| is_old(about)) {
                hidden |= !std::mem::take(&mut field.text).is_empty();
                item.detail = None;
            }
            continue;
        }
        // Own words that stand below a button which leads to where they were typed.
        if screen.private && item.kind == Kind::Button && item.detail.as_ref().is_some_and(|it| it.own) {
            (item.detail, item.picked, hidden) = (None, false, true);
        }
        let Some(path) = said_by(item).cloned() else { continue };
        let Some((about, _)) = Subject::of(&path).filter(|(about, _)| is_old(*about)) else { continue };
        hidden |= std::mem::take(&mut item.picked);
        if item.kind == Kind::Card {
            let of_it = |other: &&Path| Subject::of(other).is_some_and(|(of, _)| of == about);
            let others = cards.iter().filter(of_it).filter(|other| **other != path);
            let instead = others.map(|other| (other.clone(), Value::Gone));
            let anew = std::iter::once((path.clone(), Value::Yes)).chain(instead).collect();
            item.act = Act::Record(anew);
        }
    }
    // Own words stand on a screen of their own; that there are some belongs to the question.
    if let Place::Question(id) = &screen.place {
        let words = Subject::Follow(id, Follow::More);
        hidden |= is_hidden_later(context, words) && context.plan.typed(words).is_some() && !said_here(words);
        let added = context.plan.photo_digest(words).is_some() || context.plan.recording(words).is_some();
        hidden |= is_hidden_later(context, words) && added;
    }
    if hidden {
        screen.lines.insert(0, context.line("answered-again"));
        let asked = match &screen.place {
            Place::Question(id) => Some(id),
            Place::Simple(Simple::Face(id)) => Some(id).filter(|id| context.content.question(id).is_some()),
            _ => None,
        };
        if let Some(id) = asked {
            let erase =
                context.item("erase-begin", Kind::Button, Act::Visit(Place::Erase(id.clone(), false)));
            screen.items.push(Item { zone: super::Zone::Side, ..erase });
        }
    }
}

fn card(item: &Item) -> Option<&Path> {
    said_by(item).filter(|_| item.kind == Kind::Card)
}

// What a pick of an item is about.
fn said_by(item: &Item) -> Option<&Path> {
    match &item.act {
        Act::Record(said) | Act::View(_, _, said) if item.quiet => said.first().map(|(path, _)| path),
        _ => None,
    }
}
