//! A council's logo: a small PNG in its pack.

use std::sync::Arc;

use super::files::PackFiles;
use crate::content::check::Fault;
use crate::content::table::{Faults, Fields};
use crate::content::zip::shown;
use crate::photos::{self, PhotoTrouble};

/// The most pixels of one side: more is never shown or printed.
const MOST_SIDE: u32 = 1_000;
/// The fewest: less can not be seen.
const LEAST_SIDE: u32 = 16;

/// The logo that `pack.toml` names. What is kept in a plan was decoded when the pack was read; there it is only measured.
pub(super) fn logo_of(
    fields: &mut Fields<'_>,
    files: &PackFiles,
    is_new: bool,
    faults: &mut Faults<'_>,
) -> Option<Arc<[u8]>> {
    let named = fields.text_if("logo", faults);
    let is_named = |file: &str| named.as_ref().is_some_and(|name| name.get_ref() == file);
    let other = files.names().filter(|file| file.ends_with(".png") && !is_named(file));
    let other: Vec<Fault> = other.map(|file| not_named(files, file)).collect();
    faults.also(other);
    let name = named.as_ref()?;
    match checked(files, name.get_ref(), is_new) {
        Ok(logo) => Some(logo),
        Err(what) => {
            faults.at(&name.span(), what);
            None
        }
    }
}

fn not_named(files: &PackFiles, file: &str) -> Fault {
    let what = "a pack has one picture, its logo. Write “logo = ” and the name of this file in pack.toml, or take it out";
    Fault::whole(&files.shown(file), what)
}

fn checked(files: &PackFiles, name: &str, is_new: bool) -> Result<Arc<[u8]>, String> {
    let file = shown(name);
    if !name.ends_with(".png") {
        return Err(format!("“{file}” is no PNG picture: the logo is a file that ends in “.png”"));
    }
    let bytes = files.bytes(name).ok_or_else(|| format!("the logo “{file}” is not in the pack"))?;
    let large = || format!("the logo “{file}” is too large: at most {MOST_SIDE} pixels on each side");
    let broken = |trouble: PhotoTrouble| match trouble {
        PhotoTrouble::TooLarge => large(),
        PhotoTrouble::NotAPhoto | PhotoTrouble::Broken | PhotoTrouble::Gone => {
            format!("the logo “{file}” can not be read as a picture: save it as PNG again")
        }
    };
    if !bytes.starts_with(b"\x89PNG") {
        return Err(broken(PhotoTrouble::NotAPhoto));
    }
    let (wide, high) = photos::measured(bytes).map_err(broken)?;
    if wide > MOST_SIDE || high > MOST_SIDE {
        return Err(large());
    }
    if wide < LEAST_SIDE || high < LEAST_SIDE {
        return Err(format!("the logo “{file}” is too small: at least {LEAST_SIDE} pixels on each side"));
    }
    if is_new {
        photos::pixels(bytes, LEAST_SIDE, LEAST_SIDE).map_err(broken)?;
    }
    Ok(bytes.into())
}
