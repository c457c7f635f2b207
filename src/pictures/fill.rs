//! Puts a face, and what somebody uses, in the place of the neutral me.
//!
//! Our drawings are simple SVG (`tools/pictures` checks that): tags without `>` in their attributes, groups that say what they are
//! by their class. What is not like that is left as it is.

use std::borrow::Cow;
use std::collections::HashMap;

use super::face::{Aids, Face};
use super::me::{Aid, Me};

/// The colour of all parts of the neutral me.
const TINT: &str = "\"#d3e8f5\"";
// How wide the lines of a large head are, beside those of a figure's.
const FINE: f32 = 0.6;

/// The drawing with this person in it; none where there is nothing to fill, or it is no drawing of ours.
pub(super) fn fill(svg: &str, me: &Me, face: Option<&Face>, aids: &Aids) -> Option<String> {
    if !svg.contains("class=\"me") || svg.contains("<!") || svg.contains("<?") {
        return None;
    }
    let mut filling = Filling { me, face, aids, out: String::with_capacity(svg.len() * 2), open: Vec::new() };
    let mut rest = svg;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        let end = from.find('>')? + 1;
        let (tag, after) = from.split_at(end);
        filling.put(before);
        filling.tag(tag)?;
        rest = after;
    }
    filling.put(rest);
    filling.open.is_empty().then_some(filling.out)
}

struct Filling<'a> {
    me: &'a Me,
    face: Option<&'a Face>,
    aids: &'a Aids,
    out: String,
    open: Vec<Element>,
}

// An element that is open.
struct Element {
    kind: Named,
    // What is in it is left out.
    hidden: bool,
    // What comes last in it.
    last: String,
    fine: bool,
    looks: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Named {
    Head,
    Legs,
    Other,
}

impl Filling<'_> {
    fn is_hidden(&self) -> bool {
        self.open.last().is_some_and(|open| open.hidden)
    }

    fn put(&mut self, text: &str) {
        if !self.is_hidden() {
            self.out.push_str(text);
        }
    }

    fn tag(&mut self, tag: &str) -> Option<()> {
        if tag.starts_with("</") {
            let open = self.open.pop()?;
            if !self.is_hidden() {
                self.out.push_str(&open.last);
                self.out.push_str(tag);
            }
            return Some(());
        }
        let class = class_of(tag);
        if tag.ends_with("/>") {
            let tag = self.coloured(tag, class);
            self.put(&tag);
            return Some(());
        }
        let hidden = self.is_hidden();
        self.put(tag);
        let mut open =
            Element { kind: Named::Other, hidden, last: String::new(), fine: false, looks: String::new() };
        if !hidden {
            self.enter(class, &mut open);
        }
        self.open.push(open);
        Some(())
    }

    // What a named group has in its place.
    fn enter(&mut self, class: &str, open: &mut Element) {
        let mut names = class.split_whitespace();
        let part = |start: &str| class.split_whitespace().find_map(|name| name.strip_prefix(start));
        match names.next().unwrap_or_default() {
            "me-head" => {
                open.kind = Named::Head;
                open.fine = class.split_whitespace().any(|name| name == "me-fine");
                part("me-looks-").unwrap_or("f").clone_into(&mut open.looks);
                for (aid, drawing) in [(Aid::Glasses, &self.aids.glasses), (Aid::Hearing, &self.aids.hearing)]
                {
                    if self.me.has(aid) {
                        let drawing = self.drawn(drawing, &open.looks, open.fine);
                        open.last.push_str(&drawing);
                    }
                }
            }
            name @ ("me-stand" | "me-sit") => {
                open.kind = Named::Legs;
                let at = format!("{}{}", part("me-faces-").unwrap_or("f"), part("me-down-").unwrap_or("21"));
                let get = |drawing: &HashMap<String, String>| self.drawn(drawing, &at, false);
                let (aids, has) = (self.aids, |aid| self.me.has(aid));
                if has(Aid::Wheelchair) {
                    let cane = if has(Aid::Cane) { get(&aids.cane_chair) } else { String::new() };
                    let chair = cane + &get(&aids.wheelchair);
                    self.out.push_str(&chair);
                    open.hidden = true;
                } else if name == "me-stand" {
                    if has(Aid::Frame) {
                        open.last.push_str(&get(&aids.frame));
                    }
                    if has(Aid::Cane) {
                        let cane = if has(Aid::Frame) { &aids.cane_frame } else { &aids.cane_stand };
                        open.last.push_str(&get(cane));
                    }
                }
            }
            "me-seat" => open.hidden = self.me.has(Aid::Wheelchair),
            name @ ("me-under" | "me-over" | "me-eyes") => {
                let Some(face) = self.face else { return };
                let Some(head) = self.open.last().filter(|head| head.kind == Named::Head) else { return };
                let parts = match name {
                    "me-under" => &face.under,
                    "me-over" => &face.over,
                    _ => &face.eyes,
                };
                let Some(part) = parts.get(&head.looks) else { return };
                // Eyes of its own are not there for every face; hair in front may truly be none.
                if name == "me-eyes" && part.is_empty() {
                    return;
                }
                let part = if head.fine { Cow::Owned(finer(part)) } else { Cow::Borrowed(part.as_str()) };
                self.out.push_str(&part);
                open.hidden = true;
            }
            _ => {}
        }
    }

    fn drawn(&self, all: &HashMap<String, String>, at: &str, fine: bool) -> String {
        let colour =
            |part: Option<&String>| part.map_or_else(|| TINT.to_owned(), |part| format!("\"{part}\""));
        let skin = colour(self.face.map(|face| &face.skin));
        let legs = colour(self.face.map(|face| &face.legs));
        let drawn = all.get(at).map(String::as_str).unwrap_or_default();
        let drawn = drawn.replace("\"SKIN\"", &skin).replace("\"LEGS\"", &legs);
        if fine { finer(&drawn) } else { drawn }
    }

    fn coloured<'t>(&self, tag: &'t str, class: &str) -> Cow<'t, str> {
        let Some(face) = self.face else { return Cow::Borrowed(tag) };
        let colour = match class {
            "me-skin" => &face.skin,
            "me-hair" => &face.hair,
            "me-top" => &face.top,
            "me-legs" => &face.legs,
            _ => return Cow::Borrowed(tag),
        };
        Cow::Owned(tag.replace(TINT, &format!("\"{colour}\"")))
    }
}

fn class_of(tag: &str) -> &str {
    let class = tag.split_once(" class=\"").and_then(|(_, rest)| rest.split_once('"'));
    class.map_or("", |(class, _)| class)
}

// The same with finer lines.
fn finer(svg: &str) -> String {
    const WIDTH: &str = "stroke-width=\"";
    let mut pieces = svg.split(WIDTH);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(WIDTH);
        match piece.split_once('"').and_then(|(width, rest)| Some((width.parse::<f32>().ok()?, rest))) {
            Some((width, rest)) => out.push_str(&format!("{:.2}\"{rest}", width * FINE)),
            None => out.push_str(piece),
        }
    }
    out
}
