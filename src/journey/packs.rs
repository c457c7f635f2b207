//! The supporter's pages about councils' own questions and money rules.

/// A pack that is here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PackHere {
    /// One that can be used, by its id.
    Sound(String),
    /// One that can not, by its place in the list.
    Broken(usize),
}

/// A page about packs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PackPage {
    /// Which packs are here.
    Here,
    /// One of them.
    One(PackHere),
    /// Whether one of them is to be taken off this computer.
    Remove(PackHere),
    /// Which file to open.
    Choose,
    /// What is in the file that was opened, and whether to use it.
    Opened,
}
