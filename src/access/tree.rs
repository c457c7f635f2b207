//! What a screen reader is told: a tree of nodes made from the `Screen`.
//!
//! The same items, in the same order, with the same words as everybody meets; the focus is the one
//! cursor. Node ids are made from the place and the item, so that a node that stays keeps its id.

use accesskit::{
    Action, Live, Node, NodeId, Rect, Role, TextPosition, TextSelection, Toggled, TreeId, TreeInfo,
    TreeUpdate,
};

use super::cursor::Target;
use crate::screen::{Item, Kind, Line, Lines, Screen};
use crate::words::plain;

/// What the tree is made from.
pub struct Told<'a> {
    /// The screen.
    pub screen: &'a Screen,
    /// The items of this page as they lie, in reading order and logical pixels.
    pub targets: &'a [Target],
    /// The item that has the cursor.
    pub cursor: Option<&'a str>,
    /// What stands in the field.
    pub typed: &'a str,
    /// Where typing goes on: the line, and the byte in it.
    pub caret: (usize, usize),
    /// What the window is called.
    pub title: &'a str,
    /// Width and height of the window in logical pixels.
    pub size: (f32, f32),
    /// Real pixels per logical pixel.
    pub scale: f32,
    /// Page and number of pages of a long list, from 1.
    pub page: (usize, usize),
    /// The id of the item that shows the next page.
    pub more: &'a str,
    /// What a picture shows, by its key.
    pub shows: &'a dyn Fn(&str) -> Option<String>,
}

const ROOT: NodeId = NodeId(1);

/// The id of an item's node.
pub fn node_id(screen: &Screen, item: &str) -> NodeId {
    id(&format!("{:?}/{item}", screen.place))
}

/// The item that a node stands for.
pub fn item_of<'a>(screen: &Screen, targets: &'a [Target], node: NodeId) -> Option<&'a str> {
    targets.iter().map(|target| target.id.as_str()).find(|item| node_id(screen, item) == node)
}

/// The whole tree.
pub fn tree(told: &Told<'_>) -> TreeUpdate {
    let screen = told.screen;
    let mut nodes: Vec<(NodeId, Node)> = Vec::new();
    let mut add = |name: &str, node: Node| nodes.push((node_id(screen, name), node));

    let mut heading = Node::new(Role::Heading);
    heading.set_label(plain(&screen.heading.text));
    heading.set_level(1);
    add("#heading", heading);
    if let Some(shown) = screen.picture.as_ref().and_then(|key| (told.shows)(key)) {
        let mut picture = Node::new(Role::Image);
        picture.set_label(shown);
        add("#picture", picture);
    }
    for (at, line) in screen.figure.iter().chain(&screen.lines).enumerate() {
        add(&format!("#line-{at}"), words(line));
    }
    let mut letters = Vec::new();
    for target in told.targets {
        let mut node = match screen.item(&target.id) {
            Some(item) => item_node(item, told),
            None => more(told),
        };
        if screen.item(&target.id).is_some_and(|item| item.kind == Kind::Field) {
            letters = runs(told, &mut node);
        }
        node.set_bounds(bounds(target, told.scale));
        add(&target.id, node);
    }
    for (at, mark) in screen.marks.iter().enumerate() {
        let mut node = words(mark);
        node.set_live(Live::Polite);
        add(&format!("#mark-{at}"), node);
    }
    // That no more fits is said at once; how many letters are left is there to be asked for.
    let full = screen.field().and_then(|item| item.detail.as_ref()).filter(|line| line.key.is_some());
    let mut room = full.map_or_else(|| Node::new(Role::Label), words);
    room.set_live(Live::Assertive);
    nodes.push((id("room"), room));
    // These two keep their ids from screen to screen: a reader speaks when their words change.
    let mut saved = screen.saved_words.as_ref().map_or_else(|| Node::new(Role::Label), words);
    saved.set_live(Live::Polite);
    nodes.push((id("saved"), saved));
    let mut page = Node::new(Role::Label);
    page.set_value(announced(told));
    page.set_live(Live::Polite);
    nodes.push((id("announced"), page));

    let mut root = Node::new(Role::Window);
    root.set_label(told.title);
    let (width, height) = told.size;
    root.set_bounds(rect(0.0, 0.0, width, height, told.scale));
    root.set_language(screen.language.tag());
    root.set_children(nodes.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    nodes.extend(letters);
    let on_page = |id: &&str| told.targets.iter().any(|target| target.id == **id);
    let focus = told.cursor.filter(on_page).map_or(ROOT, |item| node_id(screen, item));
    nodes.push((ROOT, root));
    TreeUpdate { nodes, tree: Some(TreeInfo::new(ROOT)), tree_id: TreeId::ROOT, focus }
}

// Where the person is now.
fn announced(told: &Told<'_>) -> String {
    let (page, pages) = told.page;
    let heading = format!("{}. {}", told.screen.title.text, plain(&told.screen.heading.text));
    if pages > 1 { format!("{heading} {page} of {pages}") } else { heading }
}

fn words(line: &Line) -> Node {
    let mut node = Node::new(Role::Label);
    node.set_value(plain(&line.text));
    node
}

fn item_node(item: &Item, told: &Told<'_>) -> Node {
    let mut node = Node::new(match item.kind {
        Kind::Choice => Role::RadioButton,
        Kind::Card => Role::CheckBox,
        Kind::Button => Role::Button,
        Kind::Fact => Role::ListItem,
        Kind::Field if item.field.as_ref().is_some_and(|field| field.lines == Lines::One) => Role::TextInput,
        Kind::Field => Role::MultilineTextInput,
    });
    node.set_label(plain(&item.label.text));
    node.add_action(Action::Focus);
    match item.kind {
        Kind::Choice | Kind::Card => node.set_toggled(Toggled::from(item.picked)),
        Kind::Button if item.picked => node.set_selected(true),
        _ => {}
    }
    if item.kind == Kind::Field {
        node.set_value(told.typed);
        node.add_action(Action::SetValue);
    } else {
        node.add_action(Action::Click);
    }
    if let Some(value) = &item.value {
        node.set_value(plain(&value.text));
    }
    let detail = item.detail.as_ref().map(|detail| plain(&detail.text));
    let shown = item.picture.as_ref().and_then(|key| (told.shows)(key));
    let about: Vec<String> = detail.into_iter().chain(shown).collect();
    if !about.is_empty() {
        node.set_description(about.join(" "));
    }
    node
}

// What is typed, line by line, so that a reader can go through it letter by letter.
fn runs(told: &Told<'_>, field: &mut Node) -> Vec<(NodeId, Node)> {
    let count = told.typed.split('\n').count();
    let mut found = Vec::with_capacity(count);
    for (at, line) in told.typed.split('\n').enumerate() {
        let ends = if at + 1 < count { "\n" } else { "" };
        let text = format!("{line}{ends}");
        let lengths: Vec<u8> = text.chars().map(|letter| letter.len_utf8() as u8).collect();
        let starts: Vec<u8> = text
            .chars()
            .zip(std::iter::once(' ').chain(text.chars()))
            .enumerate()
            .filter(|(_, (letter, before))| before.is_whitespace() && !letter.is_whitespace())
            .filter_map(|(at, _)| u8::try_from(at).ok())
            .collect();
        let mut run = Node::new(Role::TextRun);
        run.set_value(text);
        run.set_character_lengths(lengths);
        run.set_word_starts(starts);
        found.push((node_id(told.screen, &format!("#run-{at}")), run));
    }
    field.set_children(found.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    let (line, byte) = told.caret;
    if let Some((node, _)) = found.get(line) {
        let before = told.typed.split('\n').nth(line).and_then(|text| text.get(..byte));
        let here =
            TextPosition { node: *node, character_index: before.map_or(0, |text| text.chars().count()) };
        field.set_text_selection(TextSelection { anchor: here, focus: here });
    }
    found
}

fn more(told: &Told<'_>) -> Node {
    let (page, pages) = told.page;
    let mut node = Node::new(Role::Button);
    node.set_label(format!("{} {page} of {pages}", told.screen.more.text));
    node.add_action(Action::Click);
    node.add_action(Action::Focus);
    node
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
