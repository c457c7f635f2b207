//! Files that somebody could bring, as a list. It is for supporters' pages: plain English, no pictures.

use super::{Act, Context, Item, Kind, Line};
use crate::pictures::Pictures;
use crate::words::Arg;

impl Context<'_> {
    /// One button for each file that was found, in the order in which they were.
    pub(super) fn file_items(&self, act: impl Fn(usize) -> Act) -> Vec<Item> {
        let item = |(at, file): (usize, &super::FileTile)| {
            let place = match &file.label {
                Some(label) => format!("{}: {label}", self.words.get(file.place)),
                None => self.words.get(file.place),
            };
            let detail = match file.changed {
                Some(day) => {
                    let day = ("day", Arg::Text(self.words.date(day)));
                    self.made("supporter-file.where", &[("place", Arg::Text(place)), day])
                }
                None => Line::made(place),
            };
            let label = Line::made(file.name.clone());
            let base = self.item("supporter-file", Kind::Button, act(at));
            let id = format!("{}-{at}", Pictures::key_for("supporter-file"));
            Item { id, label, detail: Some(detail), picture: None, ..base }
        };
        self.found.iter().enumerate().map(item).collect()
    }
}
