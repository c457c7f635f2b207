//! Files that are part of the program: embedded in a release, read from the project in debug builds.

use std::borrow::Cow;

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/"]
struct Assets;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The bytes of an asset, by its path under `assets/`.
pub fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Assets::get(path).map(|file| file.data)
}

/// The text of an asset; empty when there is none or it is no text.
pub fn text(path: &str) -> String {
    bytes(path).and_then(|data| String::from_utf8(data.into_owned()).ok()).unwrap_or_default()
}

/// Every asset path that starts with `folder`.
pub fn list(folder: &str) -> Vec<String> {
    let mut paths: Vec<String> =
        Assets::iter().filter(|path| path.starts_with(folder)).map(Cow::into_owned).collect();
    paths.sort();
    paths
}

/// The Fluent files of a language, as (file name, text), by name.
pub fn locale(language: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Locales::iter()
        .filter(|path| path.starts_with(language) && path.ends_with(".ftl"))
        .filter_map(|path| {
            let data = Locales::get(&path)?.data;
            Some((path.into_owned(), String::from_utf8(data.into_owned()).ok()?))
        })
        .collect();
    files.sort();
    files
}
