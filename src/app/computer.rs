//! What the computer is set to, as far as the program follows it: dark colours, more contrast, larger
//! words, less motion. It is told now and whenever it changes; where nobody tells, nothing comes.

use iced::futures::Stream;
use iced::futures::channel::mpsc::Sender;
use iced::{Point, Task};

use super::{App, Message};
use crate::plan::Computer;

impl App {
    pub(super) fn computer_is(&mut self, told: Computer) -> Task<Message> {
        self.told = told;
        self.follow_computer()
    }

    // What was told, as it is to be followed in this window.
    pub(super) fn follow_computer(&mut self) -> Task<Message> {
        let computer = in_window(self.told, self.window.at, self.sight.scale);
        if std::mem::replace(&mut self.computer, computer) == computer {
            return Task::none();
        }
        self.light();
        self.lay_out_anew()
    }
}

// Under X11 a desktop makes words larger by a larger scale for all of a window. Then they are so already,
// and must not be made larger again. Wayland does not do so; it can be told from X11, because it tells
// nobody where a window is.
fn in_window(told: Computer, at: Option<Point>, scale: f32) -> Computer {
    let in_scale = if at.is_some() { scale.max(1.0) } else { 1.0 };
    Computer { text: ((f32::from(told.text) / in_scale).round() as u16).max(100), ..told }
}

/// What the computer says of itself, for as long as it does.
pub(super) fn computer() -> impl Stream<Item = Message> {
    iced::stream::channel(1, async |tell: Sender<Message>| watch(tell).await)
}

#[cfg(not(target_os = "linux"))]
async fn watch(mut tell: Sender<Message>) {
    use iced::futures::{SinkExt as _, StreamExt as _};
    use mundy::{Contrast, Interest, Preferences, ReducedMotion};
    let mut all = Preferences::stream(Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion);
    while let Some(told) = all.next().await {
        let computer = Computer {
            dark: told.color_scheme.is_dark(),
            still: told.reduced_motion == ReducedMotion::Reduce,
            contrast: told.contrast == Contrast::More,
            // These desktops tell how large words should be in ways that are not followed yet.
            ..Computer::default()
        };
        if tell.send(Message::Computer(computer)).await.is_err() {
            return;
        }
    }
}

#[cfg(target_os = "linux")]
async fn watch(tell: Sender<Message>) {
    if let Err(error) = portal::watch(tell).await {
        tracing::info!(%error, "the desktop does not say how it is set");
    }
}

// The desktop's portal for settings.
#[cfg(target_os = "linux")]
mod portal {
    use std::collections::HashMap;

    use iced::futures::channel::mpsc::Sender;
    use iced::futures::{SinkExt as _, StreamExt as _};
    use zbus::zvariant::{OwnedValue, Value};

    use crate::app::Message;
    use crate::plan::Computer;

    const APPEARANCE: &str = "org.freedesktop.appearance";
    // Older desktops have nothing else for motion, and none has anything else for text.
    const GNOME: &str = "org.gnome.desktop.interface";

    pub async fn watch(mut tell: Sender<Message>) -> zbus::Result<()> {
        let connection = zbus::Connection::session().await?;
        let portal = zbus::Proxy::new(
            &connection,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )
        .await?;
        // Listened for before it is asked, so that no change is missed.
        let mut changes = portal.receive_signal("SettingChanged").await?;
        let all: zbus::Result<HashMap<String, HashMap<String, OwnedValue>>> =
            portal.call("ReadAll", &([APPEARANCE, GNOME].as_slice(),)).await;
        let mut told = DesktopTold::default();
        // A portal that begins later may still tell of changes.
        for (namespace, keys) in all.unwrap_or_default() {
            keys.iter().for_each(|(key, value)| told.take(&namespace, key, value));
        }
        let mut sent = Computer::default();
        loop {
            let now = told.computer();
            if now != sent {
                tracing::info!(?now, "the desktop says how it is set");
                if tell.send(Message::Computer(now)).await.is_err() {
                    return Ok(());
                }
                sent = now;
            }
            let Some(change) = changes.next().await else { return Ok(()) };
            if let Ok((namespace, key, value)) = change.body().deserialize::<(&str, &str, Value<'_>)>() {
                told.take(namespace, key, &value);
            }
        }
    }

    // What the desktop told so far. What it says of things that are unknown here, or in a way that
    // is, counts as not told.
    #[derive(Default)]
    pub(super) struct DesktopTold {
        dark: bool,
        contrast: bool,
        still: Option<bool>,
        animated: Option<bool>,
        text: Option<f64>,
    }

    impl DesktopTold {
        pub fn take(&mut self, namespace: &str, key: &str, value: &Value<'_>) {
            // Some portals wrap a value twice.
            let value = if let Value::Value(inner) = value { inner } else { value };
            let one = || value.downcast_ref::<u32>().ok() == Some(1);
            match (namespace, key) {
                (APPEARANCE, "color-scheme") => self.dark = one(),
                (APPEARANCE, "contrast") => self.contrast = one(),
                (APPEARANCE, "reduced-motion") => self.still = Some(one()),
                (GNOME, "enable-animations") => self.animated = value.downcast_ref::<bool>().ok(),
                (GNOME, "text-scaling-factor") => self.text = value.downcast_ref::<f64>().ok(),
                _ => {}
            }
        }

        pub fn computer(&self) -> Computer {
            // The desktops' own limits.
            let text = self.text.filter(|text| (0.5..=3.0).contains(text)).unwrap_or(1.0);
            Computer {
                dark: self.dark,
                contrast: self.contrast,
                still: self.still.unwrap_or(self.animated == Some(false)),
                text: (text * 100.0).round() as u16,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_larger_by_the_scale_are_not_made_larger_twice() {
        let told = |text| Computer { text, dark: true, ..Computer::default() };
        let at = Some(Point::ORIGIN);
        for (text, at, scale, expected) in [
            (150, None, 2.0, 150),
            (150, at, 1.0, 150),
            (150, at, 1.5, 100),
            (150, at, 3.0, 100),
            (200, at, 1.25, 160),
            (80, None, 1.0, 100),
            (125, at, 0.5, 125),
        ] {
            assert_eq!(in_window(told(text), at, scale), told(expected), "{text} {at:?} {scale}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_the_desktop_tells_is_read_and_nonsense_is_not() {
        use zbus::zvariant::Value;
        let (look, gnome) = ("org.freedesktop.appearance", "org.gnome.desktop.interface");
        let mut told = portal::DesktopTold::default();
        assert_eq!(told.computer(), Computer::default());
        told.take(look, "color-scheme", &Value::from(1_u32));
        told.take(look, "contrast", &Value::Value(Box::new(Value::from(1_u32))));
        told.take(gnome, "text-scaling-factor", &Value::from(1.25));
        told.take(gnome, "enable-animations", &Value::from(false));
        told.take(gnome, "glitter", &Value::from("much"));
        let all = Computer { dark: true, still: true, contrast: true, text: 125 };
        assert_eq!(told.computer(), all);
        // The newer name for motion counts before the older.
        told.take(look, "reduced-motion", &Value::from(0_u32));
        assert!(!told.computer().still);
        for wrong in [Value::from(f64::NAN), Value::from(-1.0), Value::from(1e300), Value::from("1.5")] {
            told.take(gnome, "text-scaling-factor", &wrong);
            assert_eq!(told.computer().text, 100, "{wrong:?}");
        }
        for other in [Value::from(2_u32), Value::from(9_u32), Value::from("1"), Value::from(true)] {
            told.take(look, "contrast", &other);
            told.take(look, "color-scheme", &other);
            assert!(!told.computer().contrast && !told.computer().dark, "{other:?}");
        }
    }
}
