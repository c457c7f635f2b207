//! The faces, and what people use, as drawings: made by `tools/pictures`, read when one is wanted first.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use serde::Deserialize;

/// A face: its colours, and what takes the place of the parts of the neutral head, by the way it looks.
#[derive(Debug, Deserialize)]
pub(super) struct Face {
    pub skin: String,
    pub hair: String,
    pub top: String,
    pub legs: String,
    pub under: HashMap<String, String>,
    pub over: HashMap<String, String>,
    /// Empty where the eyes are as everybody's.
    pub eyes: HashMap<String, String>,
}

/// What people use, by the way the head looks, or by the way the body faces and how far below the hip the floor is.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Aids {
    pub glasses: HashMap<String, String>,
    pub hearing: HashMap<String, String>,
    pub wheelchair: HashMap<String, String>,
    pub frame: HashMap<String, String>,
    pub cane_stand: HashMap<String, String>,
    pub cane_frame: HashMap<String, String>,
    pub cane_chair: HashMap<String, String>,
}

static FACES: LazyLock<Mutex<HashMap<String, Arc<Face>>>> = LazyLock::new(Mutex::default);

/// The face with this id; none where there is no such face.
pub(super) fn face(id: &str) -> Option<Arc<Face>> {
    let known = || FACES.lock().ok()?.get(id).cloned();
    known().or_else(|| {
        let face: Arc<Face> = Arc::new(read(id)?);
        // Where another thread could not go on, the face is read again next time.
        if let Ok(mut faces) = FACES.lock() {
            faces.insert(id.to_owned(), Arc::clone(&face));
        }
        Some(face)
    })
}

/// What people use.
pub(super) fn aids() -> &'static Aids {
    static AIDS: LazyLock<Aids> = LazyLock::new(|| read("uses").unwrap_or_default());
    &AIDS
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    let bytes = crate::assets::bytes(&format!("pictures/me/{name}.toml"))?;
    let read = toml::from_str(std::str::from_utf8(&bytes).ok()?);
    read.inspect_err(|error| tracing::error!(%error, name, "a face for the pictures")).ok()
}
