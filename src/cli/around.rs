//! What the environment says about the computer around the program: whether there is a screen here, and
//! whether any service that is named there is on another computer. This program uses no network, so a
//! screen elsewhere is refused and other services elsewhere are done without.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// A connection to the screen, which holds it as it is until there is a window.
#[cfg(unix)]
pub(super) type Door = Option<std::os::unix::net::UnixStream>;
/// Elsewhere there is nothing to hold.
#[cfg(not(unix))]
pub(super) type Door = Option<()>;

/// Gives a variable of the environment.
pub(super) type Read<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The variables that name the buses of the desktop and of screen readers, and the sound.
const BUSES: [&str; 3] = ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"];
const SOUND: &str = "PULSE_SERVER";

/// The variables that name a service which is not on this computer, or cannot be told to be.
pub(super) fn elsewhere(read: Read<'_>) -> Vec<&'static str> {
    let named = |name: &str| read(name).filter(|value| !value.is_empty());
    let buses = BUSES.into_iter().filter(|name| named(name).is_some_and(|value| !bus_is_here(&value)));
    let sound = Some(SOUND).filter(|name| named(name).is_some_and(|value| !sound_is_here(&value)));
    buses.chain(sound).collect()
}

// A list of addresses, each with its way of connecting in front. Only a socket that is a file is surely
// on this computer; `unixexec` runs a program, which could go anywhere.
fn bus_is_here(addresses: &OsStr) -> bool {
    let here = ["unix:", "launchd:", "autolaunch:", "disabled:"];
    addresses.to_str().is_some_and(|addresses| {
        addresses
            .split(';')
            .map(str::trim)
            .filter(|address| !address.is_empty())
            .all(|address| here.iter().any(|way| address.starts_with(way)))
    })
}

// A list of servers; one may say in braces for which computer it is meant.
fn sound_is_here(servers: &OsStr) -> bool {
    servers.to_str().is_some_and(|servers| {
        servers.split_whitespace().all(|server| {
            let server = match server.split_once('}') {
                Some((meant, server)) if meant.starts_with('{') => server,
                _ => server,
            };
            server.starts_with("unix:") || server.starts_with('/')
        })
    })
}

/// Why no window can be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoScreen {
    /// Nothing says where a screen is, or nothing answers there.
    #[error(
        "there is no screen here to open a window on ({0}). “my-own-plan tour DIR” needs none: it walks an \
         example person through the program and keeps a picture of every screen in DIR."
    )]
    Nowhere(String),
    /// The screen is on another computer.
    #[error(
        "DISPLAY names a screen on another computer, and this program uses no network. Set DISPLAY to a screen \
         of this computer, such as “:0”."
    )]
    Elsewhere,
}

/// A place where a screen may be listening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Socket {
    /// A file.
    File(PathBuf),
    /// A name that has no file, as Linux has them.
    Name(String),
}

/// Makes sure that there is a screen to open a window on, and that it is on this computer. `connect` gives
/// a connection to what listens at a place.
///
/// The toolkit would take a screen of another computer, and where no screen answers it would also try
/// this computer's network. So only what answers at a socket is given to it. The connection is to be kept
/// until there is a window: some screens begin anew when the last program leaves them.
pub(super) fn screen<T>(
    read: Read<'_>,
    connect: impl Fn(&Socket) -> Option<T>,
) -> Result<Option<T>, NoScreen> {
    let named = |name: &str| read(name).filter(|value| !value.is_empty());
    if named("WAYLAND_SOCKET").is_some() {
        return Ok(None);
    }
    if let Some(name) = named("WAYLAND_DISPLAY") {
        let folder = named("XDG_RUNTIME_DIR").unwrap_or_default();
        let socket = Socket::File(Path::new(&folder).join(&name));
        let nowhere = || NoScreen::Nowhere(format!("nothing answers at WAYLAND_DISPLAY={}", name.display()));
        return connect(&socket).map(Some).ok_or_else(nowhere);
    }
    let Some(display) = named("DISPLAY") else {
        return Err(NoScreen::Nowhere("neither DISPLAY nor WAYLAND_DISPLAY is set".into()));
    };
    let nowhere = || NoScreen::Nowhere(format!("nothing answers at DISPLAY={}", display.display()));
    let sockets = display.to_str().map_or(Ok(Vec::new()), sockets)?;
    sockets.iter().find_map(connect).map(Some).ok_or_else(nowhere)
}

// `[protocol/][host]:display[.screen]`, or the path of a socket.
fn sockets(display: &str) -> Result<Vec<Socket>, NoScreen> {
    let path = display.strip_prefix("unix:").filter(|path| path.starts_with('/'));
    if let Some(path) = path.or_else(|| display.starts_with('/').then_some(display)) {
        let without_screen = path.rsplit_once('.').map(|(path, _)| path);
        return Ok([path].into_iter().chain(without_screen).map(|path| Socket::File(path.into())).collect());
    }
    let (protocol, rest) = match display.rsplit_once('/') {
        Some((protocol, rest)) => (Some(protocol), rest),
        None => (None, display),
    };
    let Some((host, number)) = rest.rsplit_once(':') else { return Ok(Vec::new()) };
    if protocol.is_some_and(|protocol| protocol != "unix")
        || (protocol.is_none() && !host.is_empty() && host != "unix")
    {
        return Err(NoScreen::Elsewhere);
    }
    let number = number.split('.').next().unwrap_or_default();
    let Ok(number) = number.parse::<u16>() else { return Ok(Vec::new()) };
    let path = format!("/tmp/.X11-unix/X{number}");
    Ok(vec![Socket::Name(path.clone()), Socket::File(path.into())])
}

/// A connection to what listens there.
#[cfg(unix)]
pub(super) fn connect(socket: &Socket) -> Option<std::os::unix::net::UnixStream> {
    use std::os::unix::net::UnixStream;
    match socket {
        Socket::File(path) => UnixStream::connect(path).ok(),
        #[cfg(target_os = "linux")]
        Socket::Name(name) => {
            use std::os::linux::net::SocketAddrExt as _;
            use std::os::unix::net::SocketAddr;
            SocketAddr::from_abstract_name(name).and_then(|at| UnixStream::connect_addr(&at)).ok()
        }
        #[cfg(not(target_os = "linux"))]
        Socket::Name(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(set: &'static [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        |name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
    }

    #[test]
    fn services_on_other_computers_are_found() {
        let bus = "DBUS_SESSION_BUS_ADDRESS";
        for (address, here) in [
            ("unix:path=/run/user/1000/bus", true),
            ("unix:abstract=/tmp/dbus-x,guid=1", true),
            ("unix:path=/a;unix:path=/b;", true),
            ("disabled:", true),
            ("", true),
            ("tcp:host=example.org,port=1", false),
            ("nonce-tcp:host=localhost,port=1,noncefile=/a", false),
            ("unix:path=/a;tcp:host=localhost,port=1", false),
            ("unixexec:path=ssh", false),
            ("vsock:cid=2,port=1", false),
            ("TCP:host=localhost", false),
            ("nonsense", false),
        ] {
            let read = |name: &str| (name == bus).then(|| address.into());
            assert_eq!(elsewhere(&read).is_empty(), here, "{address}");
        }
        for (server, here) in [
            ("unix:/run/user/1000/pulse/native", true),
            ("/run/user/1000/pulse/native", true),
            ("{abc}unix:/run/pulse", true),
            ("example.org", false),
            ("tcp:localhost:4713", false),
            ("{abc}tcp:localhost", false),
            ("unix:/run/pulse tcp6:example.org", false),
        ] {
            let read = |name: &str| (name == SOUND).then(|| server.into());
            assert_eq!(elsewhere(&read).is_empty(), here, "{server}");
        }
        let both = reads(&[(BUSES[2], "tcp:host=a"), (SOUND, "a")]);
        assert_eq!(elsewhere(&both), [BUSES[2], SOUND]);
    }

    #[test]
    fn a_screen_must_answer_and_must_be_here() {
        let (yes, no) = (|_: &Socket| Some(()), |_: &Socket| None::<()>);
        for display in [":0", ":10.0", "unix:3", "unix/:3", "unix/host:0", "/tmp/x:0", "unix:/tmp/x.0"] {
            let read = |name: &str| (name == "DISPLAY").then(|| display.into());
            assert_eq!(screen(&read, yes), Ok(Some(())), "{display}");
            assert!(matches!(screen(&read, no), Err(NoScreen::Nowhere(_))), "{display}");
        }
        for display in ["localhost:10.0", "example.org:0", "tcp/example.org:0", "inet6/[::1]:0", "tcp/:0"] {
            let read = |name: &str| (name == "DISPLAY").then(|| display.into());
            assert_eq!(screen(&read, yes), Err(NoScreen::Elsewhere), "{display}");
        }
        for display in ["", "nonsense", ":", ":x"] {
            let read = |name: &str| (name == "DISPLAY").then(|| display.into());
            assert!(matches!(screen(&read, yes), Err(NoScreen::Nowhere(_))), "{display}");
        }
        let wayland = reads(&[("WAYLAND_DISPLAY", "w"), ("XDG_RUNTIME_DIR", "/run"), ("DISPLAY", "far:0")]);
        let at = |socket: &Socket| (*socket == Socket::File("/run/w".into())).then_some(());
        assert_eq!(screen(&wayland, at), Ok(Some(())));
        assert!(matches!(screen(&wayland, no), Err(NoScreen::Nowhere(_))));
        assert_eq!(screen(&reads(&[("WAYLAND_SOCKET", "4")]), no), Ok(None));
        let none = screen(&|_| None, yes).expect_err("no screen");
        assert!(none.to_string().contains("tour DIR"));
    }
}
