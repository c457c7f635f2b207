//! Councils' packs in the tour: one that can be used, one that can not, and one that is being opened.

use std::path::Path;

use jiff::Zoned;

use crate::content::example_files;
use crate::journey::{PackHere, PackPage, Place};
use crate::screen::{Act, PackAct};
use crate::session::{Brought, Effect, FoundFile, Session};
use crate::share::PlaceKind;

// The questionnaire of the guide in one file, as a council of this name would give it.
fn pack(id: &str, council: &str) -> String {
    let files = example_files("ten-areas");
    let text = |name: &str| files.get(name).cloned().unwrap_or_default();
    let pack = text("pack.toml").replacen("\"ten-areas\"", &format!("\"{id}\""), 1);
    let pack = pack.replacen("illustrative = true", "illustrative = false", 1);
    format!(
        "{}\n{}",
        pack.replace("Ten Areas Council", council),
        text("words.toml").replace("\n[q-", "\n[words.q-")
    )
}

/// The pages, each with a name.
pub(super) fn pages() -> Vec<(&'static str, Place)> {
    let ten = || PackHere::Sound("ten".into());
    [
        ("pack-here", PackPage::Here),
        ("pack-one", PackPage::One(ten())),
        ("pack-broken", PackPage::One(PackHere::Broken(0))),
        ("pack-remove", PackPage::Remove(ten())),
        ("pack-choose", PackPage::Choose),
        ("pack-opened", PackPage::Opened),
    ]
    .map(|(name, page)| (name, Place::Pack(page)))
    .into()
}

/// Puts packs where the program looks for them.
pub(super) fn put(councils: &Path) {
    let broken = "id = \"town\"\ncouncil = 3\nvalid_from = 2026-04-01\nvalid_to = 2025-04-01\n";
    let made = std::fs::create_dir_all(councils).and_then(|()| {
        std::fs::write(councils.join("ten.toml"), pack("ten", "Ten Areas Council"))?;
        std::fs::write(councils.join("zz.toml"), broken)
    });
    if let Err(error) = made {
        tracing::warn!(kind = ?error.kind(), "no packs for the tour");
    }
}

/// Goes to a page about packs, as somebody does who has files to choose from.
pub(super) fn go(session: &mut Session, place: &Place, now: &Zoned) {
    let to = if *place == Place::Pack(PackPage::Opened) { &Place::Pack(PackPage::Choose) } else { place };
    let _ = session.act(Act::Go(to.clone()), now);
    let councils = session.folders().councils.clone();
    for (name, label, kind) in [
        ("my council 2026.council", None, PlaceKind::Downloads),
        ("from Mrs Khan.council", Some("BLUE STICK"), PlaceKind::Stick),
    ] {
        // The first is a pack; the other is only seen in the list.
        let path = councils.join(if label.is_none() { "ten.toml" } else { "zz.toml" });
        let (name, label) = (name.to_owned(), label.map(str::to_owned));
        let found = FoundFile { name, kind, label, changed: None, path };
        session.file_found(Brought::Council, Some(found));
    }
    session.file_found(Brought::Council, None);
    if to != place {
        let effects = session.act(Act::Pack(PackAct::Open(0)), now).unwrap_or_default();
        for effect in effects {
            if let Effect::OpenPack(job) = effect {
                session.pack_opened(job.read());
            }
        }
    }
}
