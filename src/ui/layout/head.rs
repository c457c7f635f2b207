//! What stands above the answers: picture, question, figure and helping lines, and perhaps “Not sure”.

use iced::{Point, Rectangle};

use super::aside::{buttons, natural};
use super::heading::PICTURES;
use super::row::small;
use super::{Pen, SaidPart, SaidSpot, Setting};
use crate::screen::{Item, ItemGroup, Line, Screen};

/// The most of the body's height that it takes.
const SHARE: f32 = 0.4;

/// A line below the question.
pub(super) type HeadLine = (SaidPart, String, Setting);

// How helping lines stand.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Lie {
    // Below each other, below the question.
    Below,
    // Beside each other, below the question.
    InRow,
    // Beside the question.
    Beside,
}

/// As it is to be drawn, on each page.
pub(super) struct Top {
    setting: Setting,
    // The side of the picture; 0 where there is none.
    picture: f32,
    lines: Vec<HeadLine>,
    // How the lines stand, and what they take below the question.
    lie: Lie,
    below: f32,
    // The width of the buttons on the right.
    aside: f32,
    // Whether the question is that of the first group.
    asks_first: bool,
    /// What it takes of the body's height, without the gap below it.
    pub takes: f32,
}

/// The head whose question is `size` high at most, and the lines that have no room in it; none where the
/// question has no room.
pub(super) fn find(
    pen: &mut Pen<'_>,
    screen: &Screen,
    groups: &[ItemGroup<'_>],
    body: Rectangle,
    size: f32,
    side: &[&Item],
    (paged, pictured): (bool, bool),
) -> Option<(Top, Vec<HeadLine>)> {
    let setting = Setting::bold(size);
    let asks_first = groups.first().and_then(|group| group.words) == Some(&screen.heading);
    let mut questions = vec![&screen.heading];
    if asks_first {
        questions.extend(groups.iter().filter_map(|group| group.words));
    }
    let aside = aside_width(pen, side);
    let width = body.width - aside;
    let mut lines: Vec<HeadLine> = Vec::new();
    if let Some(figure) = &screen.figure {
        lines.push((SaidPart::Figure, figure.text.clone(), Setting::bold(pen.sizes.answer)));
    }
    for (at, line) in screen.lines.iter().enumerate() {
        lines.push((SaidPart::Line(at), pen.line(line, width), Setting::plain(pen.sizes.body)));
    }
    let pictures: Vec<f32> = match &screen.picture {
        Some(_) if pictured => {
            PICTURES.map(|side| small(pen.sizes.px(side).max(48.0) * pen.sizes.pictures)).into()
        }
        _ => vec![0.0],
    };
    let most = (body.height * SHARE).max(pen.sizes.answer * 1.4);
    let mut best: Option<Top> = None;
    for with_lines in [true, false] {
        for picture in &pictures {
            let width = width - beside(pen, *picture);
            let mut tall = 0.0f32;
            for line in &questions {
                if line.key.is_some() && pen.measure.longest_word(&line.text, setting) > width {
                    return best.map(|best| (best, Vec::new()));
                }
                let text = shown(pen, &line.text, line.key.is_some(), setting, width, body.height);
                tall = tall.max(pen.measure.size(&text, setting, width).height);
            }
            let (lie, below) = match with_lines && !lines.is_empty() {
                true => {
                    let asked =
                        questions.iter().map(|line| pen.measure.size(&line.text, setting, f32::INFINITY));
                    let asked = asked.map(|size| size.width).fold(0.0, f32::max);
                    lines_room(pen, &lines, width, asked)
                }
                false => (Lie::Beside, 0.0),
            };
            let least = if aside > 0.0 { pen.sizes.bar_button() } else { 0.0 };
            let takes = (tall + below).max(*picture).max(least).ceil();
            // On several pages lines below each other stand on the first, as they would crowd out the answers.
            if takes > most || (paged && lie == Lie::Below) {
                continue;
            }
            if best.as_ref().is_none_or(|best| takes < best.takes) {
                let lines = if with_lines { lines.clone() } else { Vec::new() };
                let picture = *picture;
                best = Some(Top { setting, picture, lines, lie, below, aside, asks_first, takes });
            }
        }
        if let Some(best) = best {
            return Some((best, if with_lines { Vec::new() } else { lines }));
        }
    }
    None
}

// Whether a line goes with the question of a page. Those that help with the first question do not go with
// another; what the screen is about does.
fn stays(screen: &Screen, question: &Line, part: SaidPart) -> bool {
    match part {
        SaidPart::Line(at) if question.text != screen.heading.text => {
            let topic = screen.topic.as_ref().map(|topic| &topic.text);
            screen.lines.get(at).map(|line| &line.text) == topic
        }
        _ => true,
    }
}

// Only a person's own words can be longer than there is room for.
fn shown(pen: &mut Pen<'_>, text: &str, fixed: bool, setting: Setting, width: f32, height: f32) -> String {
    if fixed { text.to_owned() } else { pen.measure.shortened(text, setting, width, height * SHARE * 0.7) }
}

fn beside(pen: &Pen<'_>, picture: f32) -> f32 {
    if picture > 0.0 { picture + pen.sizes.gap } else { 0.0 }
}

fn line_gap(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(6.0)
}

// How lines stand, and the height that they take below the question. They stand beside it, if they
// can.
fn lines_room(pen: &mut Pen<'_>, lines: &[HeadLine], width: f32, asked: f32) -> (Lie, f32) {
    let (mut wide, mut highest, mut all) = (0.0, 0.0f32, 0.0);
    for (_, text, setting) in lines {
        let whole = pen.measure.size(text, *setting, f32::INFINITY);
        wide += whole.width + apart(pen);
        highest = highest.max(whole.height);
        all += pen.measure.size(text, *setting, width).height + line_gap(pen);
    }
    match () {
        () if asked + wide <= width => (Lie::Beside, 0.0),
        () if wide - apart(pen) <= width => (Lie::InRow, highest + line_gap(pen)),
        () => (Lie::Below, all),
    }
}

// Between lines beside each other.
fn apart(pen: &Pen<'_>) -> f32 {
    pen.sizes.px(28.0)
}

// What buttons beside the question take.
fn aside_width(pen: &mut Pen<'_>, side: &[&Item]) -> f32 {
    if side.is_empty() { 0.0 } else { natural(pen, side) + pen.sizes.gap }
}

impl Top {
    /// Whether the question of each page that a group is on is its own words.
    pub fn asks(&self, group: usize) -> bool {
        self.asks_first && group == 0
    }

    /// Draws it with the question of a page.
    pub fn draw(&self, pen: &mut Pen<'_>, screen: &Screen, question: &Line, body: Rectangle) {
        let mut x = body.x;
        if let Some(picture) = screen.picture.as_ref().filter(|_| self.picture > 0.0) {
            let y = (body.y + (self.takes - self.picture) / 2.0).round();
            let plate = Rectangle { x, y, width: self.picture, height: self.picture };
            pen.said.push(SaidSpot { part: SaidPart::Picture, bounds: plate });
            pen.mat(picture, plate);
            x += beside(pen, self.picture);
        }
        let width = body.x + body.width - self.aside - x;
        let text = shown(pen, &question.text, question.key.is_some(), self.setting, width, body.height);
        let tall = pen.measure.size(&text, self.setting, width).height + self.below;
        let mut y = (body.y + ((self.takes - tall) / 2.0).max(0.0)).round();
        let asked = pen.measure.size(&text, self.setting, width);
        pen.read(SaidPart::Heading, &text, self.setting, Point::new(x, y), width);
        // What stands in a row stands on one line, though it has several sizes.
        let mut foot = y + asked.height + self.below;
        if self.lie == Lie::Beside {
            x += asked.width + apart(pen);
            foot -= asked.height * 0.12;
        }
        y += asked.height + line_gap(pen);
        for (part, text, setting) in &self.lines {
            if !stays(screen, question, *part) {
                continue;
            }
            if self.lie == Lie::Below {
                y += pen.read(*part, text, *setting, Point::new(x, y), width) + line_gap(pen);
            } else {
                let size = pen.measure.size(text, *setting, f32::INFINITY);
                pen.read(*part, text, *setting, Point::new(x, foot - size.height), size.width + 1.0);
                x += size.width + apart(pen);
            }
        }
    }

    /// Draws the buttons on its right.
    pub fn buttons(&self, pen: &mut Pen<'_>, side: &[&Item], body: Rectangle) {
        let (gap, tall) = (pen.sizes.gap, pen.sizes.bar_button());
        let width = self.aside - gap;
        let x = body.x + body.width - width;
        let y = (body.y + (self.takes - tall) / 2.0).round();
        buttons(pen, side, Rectangle { x, y, width, height: tall });
    }
}
