//! What the window, the keyboard, gamepads and the computer's settings say; and the one alarm.

use core::time::Duration;
use std::hash::{Hash, Hasher};

use iced::futures::{SinkExt, Stream, StreamExt, channel::mpsc};
use iced::keyboard::{self, key::Named};
use iced::{Event, Point, Subscription, event, mouse, touch, window};

use super::computer::computer;
use super::keys::meant;
use super::{App, Message};
use crate::plan::Way;

/// A key, button or finger that went down or came up.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its name, as it is kept for a switch: `key-Space`, `mouse-right`, `touch`, `pad-South`.
    pub source: String,
    /// Whether it went down.
    pub down: bool,
    /// Whether it went into the field as typing.
    pub typed: bool,
    /// Where, for a finger.
    pub at: Option<Point>,
    /// What it means when it is no switch.
    pub then: Option<Box<Message>>,
}

impl Input {
    /// Whether it may become a switch. The keys that always lead out or on may not.
    pub fn can_be_switch(&self) -> bool {
        !self.typed && !["key-Escape", "key-Tab", "key-F12"].contains(&self.source.as_str())
    }

    pub(super) fn is_mouse(&self) -> bool {
        self.source.starts_with("mouse-")
    }
}

impl App {
    /// What the program listens to.
    pub fn subscription(&self) -> Subscription<Message> {
        // Keys, buttons and fingers are told one by one only where they may be switches.
        let switches = self.settings.way() == Way::Switch || self.session.learning().is_some();
        let mut all = vec![
            event::listen_with(if switches { heard_switches } else { heard }),
            window::close_requests().map(|_| Message::CloseRequested),
            Subscription::run(computer),
        ];
        if switches {
            all.push(Subscription::run(pads));
        }
        if let Some(at) = self.wake() {
            let wait = at.saturating_sub(self.now());
            all.push(Subscription::run_with(Alarm { at, wait }, ring));
        }
        Subscription::batch(all)
    }

    /// Whether this kind of press is a switch now, and so no press of what lies under it.
    pub(super) fn is_switch(&self, source: &str) -> bool {
        self.settings.way() == Way::Switch
            && self.settings.switches().contains(&source)
            && !self.sight.screen.is_for_supporter()
    }
}

// One alarm for one time: the same time is the same alarm, however long it is still to come.
struct Alarm {
    at: Duration,
    wait: Duration,
}

impl Hash for Alarm {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

fn ring(alarm: &Alarm) -> impl Stream<Item = Message> + use<> {
    let wait = alarm.wait;
    iced::futures::stream::once(async move {
        async_io::Timer::after(wait).await;
        Message::Tick
    })
}

fn heard(event: Event, status: event::Status, window: window::Id) -> Option<Message> {
    match event {
        Event::Keyboard(event) => meant(&event, status == event::Status::Captured),
        Event::Window(window::Event::Opened { position, size }) => {
            Some(Message::Opened(window, position, size))
        }
        Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
        Event::Window(window::Event::Moved(to)) => Some(Message::WindowMoved(to)),
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::Rescaled(scale)),
        Event::Window(window::Event::Focused) => Some(Message::Focused(true)),
        Event::Window(window::Event::Unfocused) => Some(Message::Focused(false)),
        _ => None,
    }
}

fn heard_switches(event: Event, status: event::Status, window: window::Id) -> Option<Message> {
    let typed = status == event::Status::Captured && matches!(event, Event::Keyboard(_));
    let then = heard(event.clone(), status, window).map(Box::new);
    let input = |source: String, down: bool, at: Option<Point>| {
        Some(Message::Input(Input { source, down, typed, at, then: then.clone() }))
    };
    match event {
        // The keyboard's own repeat is never a press.
        Event::Keyboard(keyboard::Event::KeyPressed { repeat: true, key, .. }) => match key {
            keyboard::Key::Named(Named::Tab) => then.map(|message| *message),
            _ => None,
        },
        Event::Keyboard(keyboard::Event::KeyPressed { key, .. }) => input(key_name(&key)?, true, None),
        Event::Keyboard(keyboard::Event::KeyReleased { key, .. }) => input(key_name(&key)?, false, None),
        Event::Mouse(mouse::Event::ButtonPressed(button)) => input(button_name(button), true, None),
        Event::Mouse(mouse::Event::ButtonReleased(button)) => input(button_name(button), false, None),
        Event::Touch(touch::Event::FingerPressed { position, .. }) => {
            input("touch".to_owned(), true, Some(position))
        }
        Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
            input("touch".to_owned(), false, None)
        }
        _ => then.map(|message| *message),
    }
}

fn key_name(key: &keyboard::Key) -> Option<String> {
    match key {
        keyboard::Key::Named(named) => Some(format!("key-{named:?}")),
        keyboard::Key::Character(character) => Some(format!("key-{}", character.to_lowercase())),
        keyboard::Key::Unidentified => None,
    }
}

fn button_name(button: mouse::Button) -> String {
    match button {
        mouse::Button::Left => "mouse-left".to_owned(),
        mouse::Button::Right => "mouse-right".to_owned(),
        mouse::Button::Middle => "mouse-middle".to_owned(),
        mouse::Button::Back => "mouse-back".to_owned(),
        mouse::Button::Forward => "mouse-forward".to_owned(),
        mouse::Button::Other(number) => format!("mouse-{number}"),
    }
}

// The buttons of gamepads and of switch boxes that pass for one. Without any, nothing comes.
fn pads() -> impl Stream<Item = Message> {
    iced::stream::channel(16, async |mut out: mpsc::Sender<Message>| {
        let (tell, mut told) = mpsc::unbounded();
        let spawned = std::thread::Builder::new().name("gamepads".into()).spawn(move || {
            let mut pads = match gilrs::Gilrs::new() {
                Ok(pads) => pads,
                Err(error) => return tracing::warn!(%error, "no gamepads"),
            };
            // Now and then it looks whether anybody still listens.
            while !tell.is_closed() {
                let Some(event) = pads.next_event_blocking(Some(Duration::from_secs(2))) else { continue };
                let (button, down) = match event.event {
                    gilrs::EventType::ButtonPressed(button, _) => (button, true),
                    gilrs::EventType::ButtonReleased(button, _) => (button, false),
                    _ => continue,
                };
                let source = format!("pad-{button:?}");
                let input = Input { source, down, typed: false, at: None, then: None };
                if tell.unbounded_send(Message::Input(input)).is_err() {
                    break;
                }
            }
        });
        if let Err(error) = spawned {
            tracing::warn!(%error, "no thread for gamepads");
        }
        while let Some(message) = told.next().await {
            if out.send(message).await.is_err() {
                break;
            }
        }
    })
}
