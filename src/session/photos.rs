//! My own photos: looked for, made ready away from the interface, and kept with what they belong to.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use super::{Effect, Session, Trouble};
use crate::journey::{MediaOf, PhotoStep, Place};
use crate::photos::{self, FoundPhoto, PhotoTrouble, Pixels};
use crate::pictures::Pictures;
use crate::record::Value;
use crate::screen::{PhotoShelf, PhotoTile};
use crate::share;
use crate::store::Medium;

// What photos are called; cameras write large letters.
const PHOTOS: [&str; 8] = ["jpg", "jpeg", "png", "webp", "JPG", "JPEG", "PNG", "WEBP"];

/// What is going on with photos: those that could be used, and the one that is ready.
#[derive(Default)]
pub(super) struct PhotoDesk {
    // What a photo is chosen for, once photos were looked for.
    of: Option<MediaOf>,
    found: Vec<FoundPhoto>,
    tiles: Vec<PhotoTile>,
    looking: bool,
    ready: Option<(Medium, String)>,
    // So many were made ready; only the last of them is waited for.
    tries: u64,
    // Instead of the folders of this computer.
    only: Option<PathBuf>,
}

impl PhotoDesk {
    pub fn shelf(&self) -> PhotoShelf<'_> {
        let ready = self.ready.as_ref().map(|(_, key)| key.as_str());
        PhotoShelf { found: &self.tiles, looking: self.looking, ready }
    }
}

/// Which plan, and which photo, something is done for. What comes back for another is dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoErrand {
    plan: Uuid,
    of: MediaOf,
    tries: u64,
}

/// Looks for photos on this computer, on threads that nothing waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoLookJob {
    only: Option<PathBuf>,
}

impl PhotoLookJob {
    /// Begins to look. `tell` is told photos as they are found, and none when the looking ends.
    pub fn look(self, tell: impl Fn(Option<Vec<FoundPhoto>>) + Clone + Send + 'static) {
        match self.only {
            None => share::look_for_photos(tell),
            Some(path) => {
                tell(Some(photos::newest(&[photos::Folder { path, deep: 1 }], share::MOST_PHOTOS)));
                tell(None);
            }
        }
    }
}

/// A photo to be made ready, on another thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoJob {
    errand: PhotoErrand,
    file: PathBuf,
}

/// A photo that is ready, or why there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct PhotoDone {
    errand: PhotoErrand,
    made: Result<Medium, Trouble>,
}

impl PhotoJob {
    /// Reads the photo, turns it upright, makes it small, and leaves behind what can not be seen.
    pub fn make(self) -> PhotoDone {
        let made =
            photos::of_file(&self.file).and_then(|bytes| Medium::photo(bytes).ok_or(PhotoTrouble::TooLarge));
        let made = made.map_err(|trouble| {
            tracing::warn!(%trouble, "no photo");
            Trouble::known(trouble.words_key())
        });
        PhotoDone { errand: self.errand, made }
    }
}

/// Lets the person who helps choose a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoChooseJob {
    errand: PhotoErrand,
    title: String,
}

/// Which file was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct PhotoChosen {
    errand: PhotoErrand,
    file: Result<Option<PathBuf>, Trouble>,
}

impl PhotoChooseJob {
    /// Asks in the computer's own way, and waits for the answer.
    pub async fn choose(self) -> PhotoChosen {
        let file = share::choose_file(&self.title, &PHOTOS).await.map_err(Trouble::from);
        PhotoChosen { errand: self.errand, file }
    }
}

/// Where the pixels of a photo come from; they can be made on another thread.
#[derive(Debug, Clone)]
pub enum PhotoSource {
    /// A photo of the plan.
    Kept(Arc<[u8]>),
    /// A file on this computer.
    File(PathBuf),
}

impl PhotoSource {
    /// The pixels, to fit into a box; none where it can not be read.
    pub fn pixels(&self, width: u32, height: u32) -> Option<Pixels> {
        match self {
            Self::Kept(bytes) => photos::pixels(bytes, width, height).ok(),
            Self::File(path) => photos::pixels_of_file(path, width, height).ok(),
        }
    }
}

impl Session {
    /// Photos are looked for in this folder only, and not where they usually are on this computer.
    pub fn look_for_photos_only_in(&mut self, folder: PathBuf) {
        self.photos.only = Some(folder);
    }

    // Photos are looked for when one is to be chosen, and not again while one of them is looked at.
    pub(super) fn arrive_at_photo(&mut self) {
        match &self.road.place {
            Place::Photo(of, PhotoStep::Choose) if self.photos.of.as_ref() != Some(of) => {
                let (of, only, tries) = (Some(of.clone()), self.photos.only.clone(), self.photos.tries);
                self.photos =
                    PhotoDesk { of, only: only.clone(), tries, looking: true, ..PhotoDesk::default() };
                self.wanted.push(Effect::LookForPhotos(PhotoLookJob { only }));
            }
            Place::Photo(_, PhotoStep::Choose | PhotoStep::Wait | PhotoStep::Try) => {}
            _ => {
                let (only, tries) = (self.photos.only.take(), self.photos.tries);
                self.photos = PhotoDesk { only, tries, ..PhotoDesk::default() };
            }
        }
    }

    /// Takes in photos that were found. They go to the end, so that nothing moves under a finger.
    pub fn photos_found(&mut self, found: Vec<FoundPhoto>, now: &Zoned) {
        let zone = now.time_zone();
        for photo in found {
            if self.photos.found.len() >= share::MOST_PHOTOS || self.photos.found.contains(&photo) {
                continue;
            }
            let mut mark = DefaultHasher::new();
            (&photo.path, photo.changed, photo.bytes).hash(&mut mark);
            let day = Timestamp::try_from(photo.changed).ok().map(|at| at.to_zoned(zone.clone()).date());
            self.photos.tiles.push(PhotoTile { picture: Pictures::found(mark.finish()), day });
            self.photos.found.push(photo);
        }
    }

    /// Takes in that no more photos are looked for.
    pub fn photos_looked(&mut self) {
        self.photos.looking = false;
    }

    /// Where the pixels for the key of a photo come from.
    pub fn photo_source(&mut self, key: &str) -> Option<PhotoSource> {
        if let Some(digest) = Pictures::digest(key) {
            let ready = self.photos.ready.as_ref().filter(|(ready, _)| *ready.digest() == digest);
            if let Some((ready, _)) = ready {
                return Some(PhotoSource::Kept(ready.bytes().clone()));
            }
            return self.open.as_mut()?.store.media(&digest).ok()?.map(PhotoSource::Kept);
        }
        if Pictures::is_logo(key) {
            return self.logo(key).map(PhotoSource::Kept);
        }
        let at = self.photos.tiles.iter().position(|tile| tile.picture == key)?;
        Some(PhotoSource::File(self.photos.found.get(at)?.path.clone()))
    }

    fn photo_errand(&self) -> Option<PhotoErrand> {
        let (open, Place::Photo(of, _)) = (self.open.as_ref()?, &self.road.place) else { return None };
        Some(PhotoErrand { plan: open.store.copy(), of: of.clone(), tries: self.photos.tries })
    }

    pub(super) fn try_photo(&mut self, at: usize) -> Vec<Effect> {
        let file = self.photos.found.get(at).map(|photo| photo.path.clone());
        file.map(|file| self.make_ready(file)).unwrap_or_default()
    }

    fn make_ready(&mut self, file: PathBuf) -> Vec<Effect> {
        self.photos.tries += 1;
        let Some(errand) = self.photo_errand() else { return Vec::new() };
        self.photos.ready = None;
        self.go(errand.of.at(PhotoStep::Wait));
        vec![Effect::MakePhoto(PhotoJob { errand, file })]
    }

    pub(super) fn look_for_photo(&self) -> Vec<Effect> {
        let title = self.words.get("photo-choose");
        let job = self.photo_errand().map(|errand| PhotoChooseJob { errand, title });
        job.map(Effect::ChoosePhoto).into_iter().collect()
    }

    /// Takes in which photo was chosen. Where none was, nothing happens.
    pub fn photo_chosen(&mut self, chosen: PhotoChosen) -> Vec<Effect> {
        if self.photo_errand().as_ref() != Some(&chosen.errand) {
            return Vec::new();
        }
        match chosen.file {
            Ok(file) => file.map(|file| self.make_ready(file)).unwrap_or_default(),
            Err(trouble) => {
                self.show(trouble);
                Vec::new()
            }
        }
    }

    /// Takes in a photo that is ready, or why there is none. Whoever went elsewhere meanwhile is left there.
    pub fn photo_ready(&mut self, done: PhotoDone) {
        let waits = matches!(self.road.place, Place::Photo(_, PhotoStep::Wait));
        if !waits || self.photo_errand().as_ref() != Some(&done.errand) {
            return;
        }
        match done.made {
            Ok(photo) => {
                let key = Pictures::photo(photo.digest());
                self.photos.ready = Some((photo, key));
                self.go(done.errand.of.at(PhotoStep::Try));
            }
            Err(trouble) => {
                self.back();
                self.show(trouble);
            }
        }
    }

    // The photo and that it belongs there are on the disk together, or neither is.
    pub(super) fn use_photo(&mut self, now: &Zoned) -> Result<(), Trouble> {
        let Place::Photo(of, _) = self.road.place.clone() else { return Ok(()) };
        let Some((photo, _)) = self.photos.ready.clone() else { return Ok(()) };
        let path = of.with(|about| about.path());
        let said = vec![(path.clone(), Value::Photo(photo.digest().clone()))];
        self.record_with(said, &[photo], now)?;
        self.leave_media();
        self.go(of.at(PhotoStep::Here));
        // The person sees what they did, also where it is private.
        self.said_here.push(path);
        Ok(())
    }
}
