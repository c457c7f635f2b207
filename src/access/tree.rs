//! What a screen reader is told: a tree of nodes made from the `Screen`.
//!
//! The same items, in the same order, with the same words as everybody meets; the focus is the one
//! cursor. Where no item has it, the question has it: a group that is named by topic and question and
//! holds everything but band and bar. Node ids are made from the place and the item, so that a node
//! that stays keeps its id.

mod answers;
mod text;

use accesskit::{
    Action, Live, Node, NodeId, Rect, Role, TextPosition, TextSelection, TreeId, TreeInfo, TreeUpdate,
};

use super::cursor::Target;
use crate::screen::{Item, Kind, Line, Lines, Saved, Screen, Zone};
use crate::words::plain;

use answers::{answer, is_answer};
pub use text::Run;

/// What the program is called, in lists of windows and to screen readers.
pub const NAME: &str = "My Own Plan";

/// What the tree is made from.
pub struct Telling<'a> {
    /// The screen.
    pub screen: &'a Screen,
    /// The items of this page as they lie, in reading order and logical pixels.
    pub targets: &'a [Target],
    /// Where heading, picture, figure and helping lines stand on this page.
    pub said: &'a [Stands],
    /// The item that has the cursor; where there is none, the question has it.
    pub cursor: Option<&'a str>,
    /// What stands in the field, as it is broken into lines there.
    pub typed: &'a [Run],
    /// Where typing goes on: the line, and the byte in it.
    pub caret: (usize, usize),
    /// Where the selection began, in the same way.
    pub anchor: Option<(usize, usize)>,
    /// Width and height of the window in logical pixels.
    pub size: (f32, f32),
    /// Real pixels per logical pixel.
    pub scale: f32,
    /// Page and number of pages of a long list, from 1.
    pub page: (usize, usize),
    /// The id of the item that shows the next page.
    pub more: &'a str,
    /// Words that are to be said now, and the item at which they are; none for the question.
    pub now: Option<(Option<&'a str>, &'a str)>,
    /// What a picture shows, by its key.
    pub shows: &'a dyn Fn(&str) -> Option<String>,
}

const ROOT: NodeId = NodeId(1);

// Orca does not speak of its own accord at which of several answers one is, nor words that belong to no
// focus (`object:announcement`); it does speak what describes the focus, and when that changes. So on Linux
// both go there. Other readers know both from what the nodes are.
const SAID_BY_DESCRIPTION: bool = cfg!(target_os = "linux");

// Orca 43 listens to the keyboard itself only where the toolkit says that it is this one. From any other it
// waits to be told of each key, which nothing here does: so it would echo no letter, and none of its own
// commands would work. Later ones always listen.
const HEARD_AS: (&str, &str) = ("GTK", "4.0");

/// A part of a screen that is no item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Portion {
    Heading,
    Picture,
    Figure,
    /// A helping line, from 0.
    Line(usize),
    /// The words of one of several things that are asked, from 0.
    Group(usize),
}

/// Where a part stands on this page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stands {
    /// The part.
    pub part: Portion,
    /// Left and upper edge, width and height, in logical pixels.
    pub bounds: (f32, f32, f32, f32),
}

// The name of a part, which is no item's id.
fn name(part: Portion) -> String {
    match part {
        Portion::Heading => "#heading".to_owned(),
        Portion::Picture => "#picture".to_owned(),
        Portion::Figure => "#figure".to_owned(),
        Portion::Line(at) => format!("#line-{at}"),
        Portion::Group(at) => format!("#group-{at}"),
    }
}

/// The id of an item's node.
pub fn node_id(screen: &Screen, item: &str) -> NodeId {
    id(&format!("{:?}/{item}", screen.place))
}

/// The id of the node that is the question.
pub fn question_id(screen: &Screen) -> NodeId {
    node_id(screen, "#question")
}

/// The item that a node stands for.
pub fn item_of<'a>(screen: &Screen, targets: &'a [Target], node: NodeId) -> Option<&'a str> {
    targets.iter().map(|target| target.id.as_str()).find(|item| node_id(screen, item) == node)
}

/// The line of the field, and the byte in it, of a place in the text.
pub fn typed_at(screen: &Screen, typed: &[Run], at: &TextPosition) -> Option<(usize, usize)> {
    let mut runs = typed.iter().enumerate();
    let (_, run) = runs.find(|(nth, _)| run_id(screen, *nth) == at.node)?;
    Some((run.line, run.byte(at.character_index)))
}

/// What is asked on the page of a screen that begins with this item, with what it is about: “Eat and drink. Who
/// helps you with this now?”
pub fn question(screen: &Screen, first: Option<&str>) -> String {
    let heading = plain(&screen.heading_at(first).text);
    let about = plain(&screen.topic.as_ref().unwrap_or(&screen.title).text);
    if heading.contains(&about) {
        return heading;
    }
    sentences([about, heading])
}

/// What helps with the question, and any large figure: all that is read before the answers.
pub fn help(screen: &Screen) -> String {
    let topic = screen.topic.as_ref().map(|topic| &topic.text);
    let lines = screen.figure.iter().chain(&screen.lines);
    sentences(lines.filter(|line| Some(&line.text) != topic).map(|line| plain(&line.text)))
}

/// The question, what helps with it, and everything on this page that answers it.
pub fn everything(screen: &Screen, shown: &[String]) -> String {
    let answers = screen.answers_to(&|item| item.kind != Kind::Field && shown.contains(&item.id));
    let question = question(screen, shown.first().map(String::as_str));
    let answers = answers.into_iter().map(|line| plain(&line.text));
    sentences([question, help(screen)].into_iter().chain(answers))
}

/// Words one after the other, each ended so that a voice rests before the next.
pub fn sentences(words: impl IntoIterator<Item = String>) -> String {
    words.into_iter().filter(|words| !words.is_empty()).fold(String::new(), |mut all, words| {
        if !all.is_empty() {
            if !all.ends_with(['.', '?', '!', '…', ':']) {
                all.push('.');
            }
            all.push(' ');
        }
        all + &words
    })
}

/// The whole tree.
pub fn tree(told: &Telling<'_>) -> TreeUpdate {
    let mut making = Making { told, nodes: Vec::new() };
    let mut children = vec![making.question()];
    children.extend(making.band());
    children.push(making.bar());

    let mut root = Node::new(Role::Window);
    // Always the same: Orca would read each new title aloud, before the question that says the same.
    root.set_label(NAME);
    let (width, height) = told.size;
    root.set_bounds(rect(0.0, 0.0, width, height, told.scale));
    root.set_language(told.screen.language.tag());
    root.set_children(children);
    let mut nodes = making.nodes;
    nodes.push((ROOT, root));
    let on_page = |id: &&str| told.targets.iter().any(|target| target.id == **id);
    let focus = told.cursor.filter(on_page);
    let focus = focus.map_or_else(|| question_id(told.screen), |item| node_id(told.screen, item));
    let mut info = TreeInfo::new(ROOT);
    if SAID_BY_DESCRIPTION {
        let (name, version) = HEARD_AS;
        (info.toolkit_name, info.toolkit_version) = (Some(name.to_owned()), Some(version.to_owned()));
    }
    TreeUpdate { nodes, tree: Some(info), tree_id: TreeId::ROOT, focus }
}

struct Making<'a> {
    told: &'a Telling<'a>,
    nodes: Vec<(NodeId, Node)>,
}

impl<'a> Making<'a> {
    fn add(&mut self, id: NodeId, node: Node) -> NodeId {
        self.nodes.push((id, node));
        id
    }

    fn named(&mut self, name: &str, node: Node) -> NodeId {
        self.add(node_id(self.told.screen, name), node)
    }

    // Everything between band and bar.
    fn question(&mut self) -> NodeId {
        let told = self.told;
        let screen = told.screen;
        let mut children = vec![self.heading()];
        if let Some(shown) = screen.picture.as_ref().and_then(|key| (told.shows)(key)) {
            let mut picture = Node::new(Role::Image);
            picture.set_label(shown);
            children.push(self.stands(Portion::Picture, picture));
        }
        if let Some(figure) = &screen.figure {
            // A total that grows is told, calmly.
            let live = if SAID_BY_DESCRIPTION { Live::Off } else { Live::Polite };
            children.push(self.words(Portion::Figure, figure, live));
        }
        for (at, line) in screen.lines.iter().enumerate() {
            children.push(self.words(Portion::Line(at), line, Live::Off));
        }
        let is_field = |item: &Item| item.kind == Kind::Field;
        let mut answers = Vec::new();
        for target in told.targets {
            match screen.item(&target.id) {
                Some(item) if is_field(item) => children.push(self.field(target, item)),
                Some(Item { zone: Zone::Bar | Zone::Next, .. }) => {}
                _ => answers.push(target),
            }
        }
        children.extend(self.answers(&answers));
        let mut node = Node::new(Role::Group);
        node.set_label(question(screen, self.first()));
        self.describe(&mut node, None, help(screen));
        // Orca then names no kind of thing; as a mere group it would say “panel” after each question.
        if SAID_BY_DESCRIPTION {
            node.set_role_description(plain(&screen.title.text));
        }
        node.add_action(Action::Focus);
        if let Some(bounds) = self.around(&children) {
            node.set_bounds(bounds);
        }
        node.set_children(children);
        self.add(question_id(screen), node)
    }

    fn heading(&mut self) -> NodeId {
        let mut heading = Node::new(Role::Heading);
        heading.set_label(plain(&self.told.screen.heading_at(self.first()).text));
        heading.set_level(1);
        self.stands(Portion::Heading, heading)
    }

    // The first item of this page.
    fn first(&self) -> Option<&'a str> {
        self.told.targets.first().map(|target| target.id.as_str())
    }

    // A part of the screen, where it stands on this page.
    fn stands(&mut self, what: Portion, mut node: Node) -> NodeId {
        if let Some(bounds) = self.covers(what) {
            node.set_bounds(bounds);
        }
        self.named(&name(what), node)
    }

    fn covers(&self, what: Portion) -> Option<Rect> {
        let stands = self.told.said.iter().find(|stands| stands.part == what)?;
        let (x, y, width, height) = stands.bounds;
        Some(rect(x, y, width, height, self.told.scale))
    }

    // Words that can be gone through letter by letter.
    fn words(&mut self, what: Portion, line: &Line, live: Live) -> NodeId {
        let text = plain(&line.text);
        let mut node = label(&text);
        node.set_live(live);
        // On Linux the name of the node is what is gone through: to the question by which Orca 43 reads a text
        // (GetTextAtOffset), AccessKit has no answer, and its review of the whole window stops there.
        if !SAID_BY_DESCRIPTION {
            let run = text::words(&text, self.covers(what));
            node.set_children(vec![self.named(&format!("{}#text", name(what)), run)]);
        }
        self.stands(what, node)
    }

    // What describes a node, or what is to be said there now.
    fn describe(&self, node: &mut Node, item: Option<&str>, about: String) {
        match self.told.now {
            Some((at, words)) if SAID_BY_DESCRIPTION && at == item => node.set_description(words),
            _ if !about.is_empty() => node.set_description(about),
            _ => {}
        }
    }

    // The place to type: what stands there, the caret, and what is selected.
    fn field(&mut self, target: &Target, item: &Item) -> NodeId {
        let told = self.told;
        let one = item.field.as_ref().is_some_and(|field| field.lines == Lines::One);
        let mut node = Node::new(if one { Role::TextInput } else { Role::MultilineTextInput });
        node.set_label(plain(&item.label.text));
        for action in [Action::Focus, Action::SetValue, Action::ReplaceSelectedText, Action::SetTextSelection]
        {
            node.add_action(action);
        }
        // That no more fits is told; how many letters are left would be told at each of them.
        let full = item.detail.as_ref().filter(|line| line.key.is_some());
        self.describe(&mut node, Some(&item.id), full.map(|line| plain(&line.text)).unwrap_or_default());
        node.set_bounds(bounds(target, told.scale));
        let runs: Vec<NodeId> = (0..told.typed.len()).map(|nth| run_id(told.screen, nth)).collect();
        for (run, id) in told.typed.iter().zip(&runs) {
            self.add(*id, text::run(run, told.scale));
        }
        let place = |at: (usize, usize)| {
            let (nth, character_index) = text::place(told.typed, at)?;
            Some(TextPosition { node: *runs.get(nth)?, character_index })
        };
        if let Some(focus) = place(told.caret) {
            let anchor = told.anchor.and_then(place).unwrap_or(focus);
            node.set_text_selection(TextSelection { anchor, focus });
        }
        node.set_children(runs);
        self.named(&target.id, node)
    }

    // The band: the part, how far this is, marks, and whether all is saved.
    fn band(&mut self) -> Vec<NodeId> {
        let screen = self.told.screen;
        let mut children = vec![self.named("#part", label(&plain(&screen.title.text)))];
        if let Some((at, of_all)) = screen.progress {
            let mut node = Node::new(Role::Meter);
            node.set_label(of(at, of_all));
            let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
            node.set_numeric_value(number(at));
            node.set_min_numeric_value(0.0);
            node.set_max_numeric_value(number(of_all));
            children.push(self.add(id("progress"), node));
        }
        for (at, mark) in screen.marks.iter().enumerate() {
            let mut node = label(&plain(&mark.text));
            node.set_live(Live::Polite);
            children.push(self.named(&format!("#mark-{at}"), node));
        }
        // These keep their ids from screen to screen: a reader speaks when their words change.
        let text = |line: Option<&Line>| line.map(|line| plain(&line.text)).unwrap_or_default();
        let mut saved = label(&text(screen.saved_words.as_ref()));
        // Words are kept after each rest of somebody who types; that is not told each time.
        let quiet = screen.saved == Saved::Yes && screen.field().is_some();
        saved.set_live(if quiet { Live::Off } else { Live::Polite });
        children.push(self.add(id("saved"), saved));
        let (page, pages) = self.told.page;
        let mut turned = label(&if pages > 1 { of(page, pages) } else { String::new() });
        turned.set_live(Live::Polite);
        children.push(self.add(id("page"), turned));
        if !SAID_BY_DESCRIPTION {
            // That no more fits is said at once, and so is what is asked for with “Hear again”.
            let full = screen.field().and_then(|item| item.detail.as_ref());
            let mut room = label(&text(full.filter(|line| line.key.is_some())));
            room.set_live(Live::Assertive);
            children.push(self.add(id("room"), room));
            let mut now = label(self.told.now.map_or("", |(_, words)| words));
            now.set_live(Live::Assertive);
            children.push(self.add(id("now"), now));
        }
        children
    }

    fn bar(&mut self) -> NodeId {
        let told = self.told;
        let mut children = Vec::new();
        for target in told.targets {
            let Some(item) = told.screen.item(&target.id) else { continue };
            if is_answer(item) || item.kind == Kind::Field {
                continue;
            }
            let mut node = answer(item);
            self.describe(&mut node, Some(&item.id), String::new());
            node.set_bounds(bounds(target, told.scale));
            children.push(self.named(&target.id, node));
        }
        let mut bar = Node::new(Role::Group);
        if let Some(bounds) = self.around(&children) {
            bar.set_bounds(bounds);
        }
        bar.set_children(children);
        self.named("#bar", bar)
    }

    // What nodes that were made cover together.
    fn around(&self, children: &[NodeId]) -> Option<Rect> {
        let made = self.nodes.iter().filter(|(id, _)| children.contains(id));
        made.filter_map(|(_, node)| node.bounds()).reduce(|all, one| all.union(one))
    }
}

fn label(text: &str) -> Node {
    let mut node = Node::new(Role::Label);
    node.set_value(text);
    node
}

// As it stands in the band and on “More”.
fn of(at: usize, all: usize) -> String {
    format!("{at} of {all}")
}

fn run_id(screen: &Screen, nth: usize) -> NodeId {
    node_id(screen, &format!("#run-{nth}"))
}

fn bounds(target: &Target, scale: f32) -> Rect {
    rect(target.x, target.y, target.width, target.height, scale)
}

fn rect(x: f32, y: f32, width: f32, height: f32, scale: f32) -> Rect {
    let real = |length: f32| f64::from(length * scale);
    Rect { x0: real(x), y0: real(y), x1: real(x + width), y1: real(y + height) }
}

// FNV-1a, which is the same in every version of the program. 0 and 1 are taken.
fn id(name: &str) -> NodeId {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    NodeId(hash.max(2))
}
