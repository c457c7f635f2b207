//! Me: who the person in the pictures is.

use std::sync::Arc;

/// The face that somebody picked and what they use. Without a face the person is drawn in one even tint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Me {
    face: Option<Arc<str>>,
    uses: u8,
}

/// Something that a person uses, and that is drawn with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aid {
    /// A wheelchair.
    Wheelchair,
    /// Glasses.
    Glasses,
    /// A hearing aid.
    Hearing,
    /// A walking frame.
    Frame,
    /// A white cane.
    Cane,
}

impl Aid {
    /// All of them, each with its id among the answers.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Wheelchair, "wheelchair"),
        (Self::Glasses, "glasses"),
        (Self::Hearing, "hearing"),
        (Self::Frame, "frame"),
        (Self::Cane, "cane"),
    ];
}

// Between a picture's key and who is in it; no key has this letter.
const WITH: char = '~';
const AND: char = '+';

impl Me {
    /// Somebody with a face, by its id, and aids by theirs. Ids that are not ours are left out.
    pub fn new<'a>(face: Option<&str>, uses: impl IntoIterator<Item = &'a str>) -> Self {
        let plain = |id: &&str| {
            !id.is_empty() && id.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
        };
        let mut me = Self { face: face.filter(plain).map(Arc::from), uses: 0 };
        for id in uses {
            if let Some(at) = Aid::ALL.iter().position(|(_, known)| *known == id) {
                me.uses |= 1 << at;
            }
        }
        me
    }

    /// The id of the face.
    pub fn face(&self) -> Option<&str> {
        self.face.as_deref()
    }

    /// Whether the person uses it.
    pub fn has(&self, aid: Aid) -> bool {
        let at = Aid::ALL.iter().position(|(known, _)| *known == aid);
        at.is_some_and(|at| self.uses & (1 << at) != 0)
    }

    /// Whether nothing is known of the person.
    pub fn is_neutral(&self) -> bool {
        *self == Self::default()
    }

    /// The key of a picture in which this is the person, whoever the open plan belongs to: for the tiles of
    /// several plans. It can stand wherever the key of a picture can.
    pub fn in_picture(&self, key: &str) -> String {
        let aids = Aid::ALL.iter().filter(|(aid, _)| self.has(*aid)).map(|(_, id)| *id);
        let all: Vec<&str> = std::iter::once(self.face().unwrap_or("")).chain(aids).collect();
        format!("{key}{WITH}{}", all.join(&AND.to_string()))
    }

    /// The key by itself, and who was named in it.
    pub(super) fn named_in(key: &str) -> (&str, Option<Self>) {
        let Some((key, who)) = key.split_once(WITH) else { return (key, None) };
        let mut parts = who.split(AND);
        let face = parts.next();
        (key, Some(Self::new(face, parts)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_can_say_who_is_in_the_picture() {
        let me = Me::new(Some("face-03"), ["glasses", "wheelchair", "hat"]);
        let key = me.in_picture("q-wash-a");
        assert_eq!(key, "q-wash-a~face-03+wheelchair+glasses");
        assert_eq!(Me::named_in(&key), ("q-wash-a", Some(me)));
        assert_eq!(Me::named_in("q-wash-a"), ("q-wash-a", None));
        let nobody = Me::default();
        assert_eq!(Me::named_in(&nobody.in_picture("me")), ("me", Some(nobody)));
    }

    #[test]
    fn what_is_no_id_is_nobody() {
        for id in ["", "../a", "a/b", "a~b", "a+b", "ä"] {
            assert_eq!(Me::new(Some(id), []), Me::default(), "{id}");
        }
    }
}
