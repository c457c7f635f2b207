//! Drawings from outside, as SVG: only a small part of SVG is taken, of which it is known beforehand how long it takes to draw.
//!
//! Nothing in such a file is followed: no address, no other file, no font. Whoever has another drawing can save it as PNG.

use std::collections::HashMap;
use std::panic::catch_unwind;

use resvg::usvg::{self, Group, Node, roxmltree};

use super::drawn::tree_pixels;
use crate::photos::Pixels;

/// The most bytes of such a file.
pub const LINES_BYTES: usize = 256 << 10;
const NODES: u32 = 20_000;
const SHAPES: usize = 2_000;
// Parts that are drawn by themselves first: what is cut to a shape, or can be seen through as one.
const LAYERS: usize = 100;
const DEEP: usize = 48;
const STYLE_BYTES: usize = 16 << 10;
// The longer side in pixels, whatever is asked for.
const MOST_SIDE: u32 = 1024;

const SVG: &str = "http://www.w3.org/2000/svg";
const SHAPE: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const OTHERS: [&str; 12] = [
    "svg",
    "g",
    "defs",
    "use",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "style",
    "title",
    "desc",
    "metadata",
];
// What can stand in a style, or as an attribute, and is not taken.
const NOT_STYLES: [&str; 9] =
    ["filter", "mask", "marker", "dash", "blend", "font-face", "@", "\\", "expression"];
const NOT_EVER: [&str; 2] = ["@", "\\"];

/// Whether a drawing from outside can be used; what is wrong, in plain words.
///
/// # Errors
/// What is wrong with it.
pub fn check_lines(bytes: &[u8]) -> Result<(), String> {
    catch_unwind(|| tree(bytes).map(drop)).unwrap_or_else(|_| Err(broken()))
}

/// It as pixels that fit into a box; none where it can not be used.
pub fn lines_pixels(bytes: &[u8], width: u32, height: u32) -> Option<Pixels> {
    let (width, height) = (width.clamp(1, MOST_SIDE), height.clamp(1, MOST_SIDE));
    catch_unwind(|| tree_pixels(&tree(bytes).ok()?, width, height)).ok().flatten()
}

fn broken() -> String {
    format!("it is no drawing that can be read. {}", as_png())
}

fn as_png() -> &'static str {
    "Save it as PNG, and name that file"
}

fn tree(bytes: &[u8]) -> Result<usvg::Tree, String> {
    if bytes.len() > LINES_BYTES {
        return Err(format!("the drawing has more than {} kilobytes. {}", LINES_BYTES >> 10, as_png()));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| broken())?;
    if text.contains("<!ENTITY") {
        return Err(format!("it names parts of itself in a way that is not taken. {}", as_png()));
    }
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: NODES, entity_resolver: None };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|_| broken())?;
    look(&document)?;
    let options = usvg::Options {
        resources_dir: None,
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_xmltree(&document, &options).map_err(|_| broken())?;
    let (mut shapes, mut layers) = (0, 0);
    weigh(tree.root(), &mut shapes, &mut layers)?;
    if shapes == 0 {
        return Err(format!("there is nothing to be seen in it. {}", as_png()));
    }
    Ok(tree)
}

fn look(document: &roxmltree::Document<'_>) -> Result<(), String> {
    let refuse = |what: String| Err(format!("{what}. {}", as_png()));
    let elements = || document.descendants().filter(roxmltree::Node::is_element);
    let kinds: HashMap<&str, &str> =
        elements().filter_map(|node| Some((node.attribute("id")?, node.tag_name().name()))).collect();
    let mut styles = 0;
    for node in elements() {
        let name = node.tag_name().name();
        // What drawing programs note for themselves is nothing that is drawn.
        if node.tag_name().namespace() != Some(SVG) {
            continue;
        }
        if !SHAPE.contains(&name) && !OTHERS.contains(&name) {
            let name: String = name.chars().take(30).collect();
            return refuse(format!("there is a part in it that is not taken (“{name}”)"));
        }
        if node.ancestors().take(DEEP + 1).count() > DEEP {
            return refuse("its parts stand too deep in each other".to_owned());
        }
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            if key.starts_with("on") {
                return refuse("there is a program in it".to_owned());
            }
            if key == "href" && !value.starts_with('#') {
                return refuse("it leads to another file or to an address".to_owned());
            }
            if key == "style" {
                check_style(value)?;
            } else if NOT_STYLES.iter().any(|style| key.contains(style)) {
                check_style(&format!("{key}:{value}"))?;
            }
            check_addresses(value)?;
        }
        if name == "use" {
            let to = node.attributes().find(|attribute| attribute.name() == "href");
            let to = to.and_then(|to| kinds.get(to.value().trim_start_matches('#')));
            if to.is_none_or(|kind| !SHAPE.contains(kind)) {
                return refuse("it repeats parts of itself".to_owned());
            }
        }
        if name == "style" {
            let text: String = node.descendants().filter_map(|text| text.text()).collect();
            styles += text.len();
            check_style(&text)?;
            check_addresses(&text)?;
        }
    }
    if styles > STYLE_BYTES {
        return refuse("it holds too many styles".to_owned());
    }
    Ok(())
}

// Drawing programs write down what they leave out, too.
fn check_style(style: &str) -> Result<(), String> {
    let style = style.to_ascii_lowercase();
    for said in style.split([';', '{', '}']) {
        let value = said.rsplit(':').next().unwrap_or_default().trim();
        let is_nothing = said.contains(':') && ["none", "0", "0px", "normal"].contains(&value);
        let found = NOT_STYLES.iter().find(|not| said.contains(**not));
        if let Some(not) = found.filter(|not| !is_nothing || NOT_EVER.contains(not)) {
            return Err(format!("it is drawn in a way that is not taken (“{not}”). {}", as_png()));
        }
    }
    Ok(())
}

fn check_addresses(text: &str) -> Result<(), String> {
    let text = text.to_ascii_lowercase();
    let mut after = text.split("url(").skip(1).map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
    if after.any(|rest| !rest.starts_with('#')) {
        return Err(format!("it leads to another file or to an address. {}", as_png()));
    }
    Ok(())
}

// How much there is to draw. It is never deeper than what was looked at.
fn weigh(group: &Group, shapes: &mut usize, layers: &mut usize) -> Result<(), String> {
    let is_layer = group.opacity().get() < 1.0 || group.clip_path().is_some() || group.mask().is_some();
    if is_layer || !group.filters().is_empty() {
        *layers += 1;
    }
    for node in group.children() {
        match node {
            Node::Group(inner) => weigh(inner, shapes, layers)?,
            Node::Path(path) => {
                *shapes += 1;
                if path.stroke().is_some_and(|stroke| stroke.dasharray().is_some()) {
                    return Err(format!("its lines are dashed, which is not taken. {}", as_png()));
                }
            }
            Node::Image(_) | Node::Text(_) => return Err(broken()),
        }
    }
    if *shapes > SHAPES || *layers > LAYERS {
        return Err(format!("there is too much in it to draw it quickly. {}", as_png()));
    }
    Ok(())
}
