//! A folder or a file, chosen in the computer's own way.

use std::path::PathBuf;

use super::SaveError;

/// Lets somebody choose a folder in the computer's own dialogue, and waits for that. Gives back none
/// when they chose none.
///
/// # Errors
/// [`SaveError::NoChooser`] where the computer has no such dialogue.
pub async fn choose_folder(title: &str) -> Result<Option<PathBuf>, SaveError> {
    chosen(title, None).await.map_err(|error| {
        tracing::warn!(%error, "no way to choose a folder");
        SaveError::NoChooser
    })
}

/// The same for a file whose name ends in one of these.
///
/// # Errors
/// [`SaveError::NoChooser`] where the computer has no such dialogue.
pub async fn choose_file(
    title: &str,
    endings: &'static [&'static str],
) -> Result<Option<PathBuf>, SaveError> {
    chosen(title, Some(endings)).await.map_err(|error| {
        tracing::warn!(%error, "no way to choose a file");
        SaveError::NoChooser
    })
}

#[cfg(not(target_os = "linux"))]
async fn chosen(title: &str, file: Option<&[&str]>) -> Result<Option<PathBuf>, std::convert::Infallible> {
    let dialogue = rfd::AsyncFileDialog::new().set_title(title);
    let chosen = match file {
        None => dialogue.pick_folder().await,
        Some(endings) => dialogue.add_filter(endings.join(", "), endings).pick_file().await,
    };
    Ok(chosen.map(|chosen| chosen.path().to_owned()))
}

// The desktop's portal. It asks in a window of its own, and answers by a signal.
#[cfg(target_os = "linux")]
async fn chosen(title: &str, file: Option<&[&str]>) -> zbus::Result<Option<PathBuf>> {
    use std::collections::HashMap;
    use std::pin::Pin;

    use zbus::export::futures_core::Stream;
    use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

    const DESKTOP: &str = "org.freedesktop.portal.Desktop";
    let connection = zbus::Connection::session().await?;
    let token = format!("my_own_plan_{}", uuid::Uuid::now_v7().simple());
    let sender = connection.unique_name().map(|name| name.trim_start_matches(':').replace('.', "_"));
    let request = format!("/org/freedesktop/portal/desktop/request/{}/{token}", sender.unwrap_or_default());
    // Listened for before it is asked, so that the answer can not be missed.
    let request = zbus::Proxy::new(&connection, DESKTOP, request, "org.freedesktop.portal.Request").await?;
    let mut answers = request.receive_signal("Response").await?;
    let chooser = zbus::Proxy::new(
        &connection,
        DESKTOP,
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.FileChooser",
    )
    .await?;
    let mut options: HashMap<&str, Value<'_>> =
        [("handle_token", Value::from(token)), ("modal", Value::from(true))].into();
    match file {
        None => drop(options.insert("directory", Value::from(true))),
        Some(endings) => {
            // One filter: its name, and its patterns, of which 0 is one for names.
            let patterns: Vec<(u32, String)> =
                endings.iter().flat_map(|ending| [(0, format!("*.{ending}"))]).collect();
            options.insert("filters", Value::from(vec![(endings.join(", "), patterns)]));
        }
    }
    let _request: OwnedObjectPath = chooser.call("OpenFile", &("", title, options)).await?;
    let Some(answer) = std::future::poll_fn(|context| Pin::new(&mut answers).poll_next(context)).await else {
        return Ok(None);
    };
    let (outcome, mut told): (u32, HashMap<String, OwnedValue>) = answer.body().deserialize()?;
    // 1 is that it was put away, 2 that something else ended it.
    let uris = told.remove("uris").filter(|_| outcome == 0);
    let uris: Vec<String> = uris.and_then(|uris| uris.try_into().ok()).unwrap_or_default();
    Ok(uris.first().and_then(|uri| folder_of(uri)))
}

// `file:///home/sam/My%20plans` is a folder of this computer.
#[cfg(target_os = "linux")]
fn folder_of(uri: &str) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    let rest = uri.strip_prefix("file://")?;
    let mut path = Vec::with_capacity(rest.len());
    let mut bytes = rest.get(rest.find('/')?..)?.bytes();
    while let Some(byte) = bytes.next() {
        path.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let (high, low) = (digit(bytes.next())?, digit(bytes.next())?);
                u8::try_from(high * 16 + low).ok()?
            }
            byte => byte,
        });
    }
    Some(PathBuf::from(std::ffi::OsString::from_vec(path)))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_from_what_the_desktop_tells() {
        let folder = |uri| folder_of(uri).map(|path| path.to_string_lossy().into_owned());
        assert_eq!(folder("file:///home/sam/My%20pl%C3%A4ne").as_deref(), Some("/home/sam/My pl\u{e4}ne"));
        assert_eq!(folder("file://here/tmp").as_deref(), Some("/tmp"));
        for wrong in ["smb://far/away", "file://", "file:///bad%4", "file:///bad%zz"] {
            assert_eq!(folder(wrong), None, "{wrong}");
        }
    }
}
