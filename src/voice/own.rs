//! The computer's own voice, for words that no one could record: names, amounts, what was typed.
//!
//! On Linux it is speech-dispatcher, over its socket, or else espeak-ng. Other systems have none yet.

use std::process::{Child, Command, Stdio};

use super::talk::Utterance;
use crate::words::Language;

/// The usual pace of espeak-ng is 175 words a minute; this is calmer.
const WORDS_A_MINUTE: f32 = 140.0;

#[cfg(target_os = "linux")]
type Dispatcher = ssip_client::Client<ssip_client::fifo::UnixStream>;

enum Engine {
    #[cfg(target_os = "linux")]
    Dispatcher(Box<Dispatcher>),
    Espeak,
    Nothing,
}

/// Speaks one text at a time.
#[derive(Default)]
pub struct OwnVoice {
    // It speaks words of this language.
    language: Language,
    engine: Option<Engine>,
    child: Option<Child>,
    // How often [`OwnVoice::still_speaking`] will still say yes, for a voice that does not tell its end.
    looks: u32,
}

impl OwnVoice {
    /// A voice for this language. It looks for one when there is something to say.
    pub fn new(language: Language) -> Self {
        Self { language, ..Self::default() }
    }

    /// A voice on a computer that has none, for tests.
    #[cfg(test)]
    pub(super) fn nothing() -> Self {
        Self { engine: Some(Engine::Nothing), ..Self::default() }
    }

    /// Whether something was begun that may not have ended.
    pub fn is_speaking(&self) -> bool {
        self.child.is_some() || self.looks > 0
    }

    /// Looks whether it is still speaking. To be called every 20 milliseconds.
    pub fn still_speaking(&mut self) -> bool {
        if let Some(child) = &mut self.child
            && !matches!(child.try_wait(), Ok(None))
        {
            self.child = None;
        }
        self.looks = self.looks.saturating_sub(1);
        self.is_speaking()
    }

    /// Begins to say words. False when this computer has no voice for them.
    pub fn speak(&mut self, text: &str, gain: f32, rate: f32) -> bool {
        self.stop();
        let engine = self.engine.get_or_insert_with(|| find(self.language));
        match engine {
            #[cfg(target_os = "linux")]
            Engine::Dispatcher(client) => {
                if let Err(error) = by_dispatcher(client, text, gain, rate) {
                    tracing::warn!(%error, "speech-dispatcher");
                    // It may have been stopped; the next words look for a voice again.
                    self.engine = None;
                    return true;
                }
                let length = Utterance::Words(text.to_owned()).length().div_f32(rate.max(0.1));
                self.looks = u32::try_from(length.as_millis() / 20).unwrap_or(0);
                true
            }
            Engine::Espeak => {
                self.child = by_espeak(text, self.language, gain, rate);
                true
            }
            Engine::Nothing => false,
        }
    }

    /// Stops at once.
    pub fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
        #[cfg(target_os = "linux")]
        if self.looks > 0
            && let Some(Engine::Dispatcher(client)) = &mut self.engine
        {
            let stopped = client
                .cancel(ssip_client::MessageScope::Last)
                .and_then(|client| client.check_status(ssip_client::constants::OK_CANCELED));
            if let Err(error) = stopped {
                tracing::warn!(%error, "speech-dispatcher");
            }
        }
        self.looks = 0;
    }
}

#[cfg(target_os = "linux")]
fn find(language: Language) -> Engine {
    if let Ok(client) = connect(None, language) {
        return Engine::Dispatcher(Box::new(client));
    }
    let mut espeak = Command::new("espeak-ng");
    let espeak = espeak.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if espeak.is_ok_and(|status| status.success()) { Engine::Espeak } else { Engine::Nothing }
}

#[cfg(not(target_os = "linux"))]
fn find(_language: Language) -> Engine {
    Engine::Nothing
}

// Its usual socket, unless another is named.
#[cfg(target_os = "linux")]
fn connect(socket: Option<&std::path::Path>, language: Language) -> ssip_client::ClientResult<Dispatcher> {
    use ssip_client::{ClientName, ClientScope, fifo};
    let mut builder = fifo::Builder::new();
    if let Some(socket) = socket {
        builder.path(socket);
    }
    let mut client = builder.timeout(core::time::Duration::from_millis(500)).build()?;
    client.set_client_name(ClientName::new("person", "my-own-plan"))?.check_client_name_set()?;
    client
        .set_language(ClientScope::Current, language.tag())?
        .check_status(ssip_client::constants::OK_LANGUAGE_SET)?;
    Ok(client)
}

#[cfg(target_os = "linux")]
fn by_dispatcher(client: &mut Dispatcher, text: &str, gain: f32, rate: f32) -> ssip_client::ClientResult<()> {
    use ssip_client::ClientScope;
    use ssip_client::constants::{OK_RATE_SET, OK_VOLUME_SET};
    // Both go from -100 to 100, with 0 as usual.
    let level = |part: f32| (part.clamp(-1.0, 1.0) * 100.0) as i8;
    client.set_rate(ClientScope::Current, level(rate - 1.2))?.check_status(OK_RATE_SET)?;
    client.set_volume(ClientScope::Current, level(gain.min(1.0) * 2.0 - 1.0))?.check_status(OK_VOLUME_SET)?;
    let line = text.replace('\n', " ");
    client.speak()?.check_receiving_data()?.send_line(&line)?.receive_message_id()?;
    Ok(())
}

// The words go in by a pipe, so that no list of running programs shows them.
fn by_espeak(text: &str, language: Language, gain: f32, rate: f32) -> Option<Child> {
    use std::io::Write;
    let pace = (WORDS_A_MINUTE * rate).round() as u32;
    let loud = (100.0 * gain).clamp(0.0, 200.0).round() as u32;
    let mut child = Command::new("espeak-ng")
        .args([
            "-v",
            &language.tag().to_ascii_lowercase(),
            "-s",
            &pace.to_string(),
            "-a",
            &loud.to_string(),
            "--stdin",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    if let Some(mut pipe) = child.stdin.take() {
        let _ = pipe.write_all(text.as_bytes());
    }
    Some(child)
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::net::UnixListener;
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    /// Answers as speech-dispatcher 0.11 does, and tells each line that it was sent.
    fn dispatcher(folder: &std::path::Path, lines: usize) -> (std::path::PathBuf, Receiver<String>) {
        let path = folder.join("speechd.sock");
        let listener = UnixListener::bind(&path).expect("a socket");
        let (tell, told) = channel();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client");
            let reader = BufReader::new(stream.try_clone().expect("the stream"));
            let mut talking = false;
            for line in reader.lines().map_while(Result::ok).take(lines) {
                let line = line.trim().to_owned();
                let upper = line.to_uppercase();
                let answer = match upper.split_whitespace().nth(2) {
                    _ if talking && line != "." => "",
                    _ if talking => "225-21\r\n225 OK MESSAGE QUEUED\r\n",
                    _ if upper == "SPEAK" => "230 OK RECEIVING DATA\r\n",
                    _ if upper.starts_with("CANCEL") => "213 OK CANCELED\r\n",
                    Some("CLIENT_NAME") => "208 OK CLIENT NAME SET\r\n",
                    Some("LANGUAGE") => "201 OK LANGUAGE SET\r\n",
                    Some("RATE") => "203 OK RATE SET\r\n",
                    Some("VOLUME") => "218 OK VOLUME SET\r\n",
                    _ => "500 ERR INVALID COMMAND\r\n",
                };
                talking = (talking || upper == "SPEAK") && line != ".";
                let _ = stream.write_all(answer.as_bytes());
                let _ = tell.send(line);
            }
        });
        (path, told)
    }

    fn voice(socket: &std::path::Path) -> OwnVoice {
        let client = connect(Some(socket), Language::BRITISH).expect("it answers");
        OwnVoice { engine: Some(Engine::Dispatcher(Box::new(client))), ..OwnVoice::default() }
    }

    #[test]
    fn words_go_to_the_dispatcher_and_can_be_stopped() {
        let folder = tempfile::tempdir().expect("a folder");
        let (socket, told) = dispatcher(folder.path(), 100);
        let mut voice = voice(&socket);
        assert!(voice.speak("I like\ntrains.", 0.6, 1.0));
        assert!(voice.is_speaking());
        voice.stop();
        assert!(!voice.is_speaking());
        drop(voice);
        let all: Vec<String> = told.iter().collect();
        assert!(all.contains(&"I like trains.".to_owned()), "{all:?}");
        assert!(all.iter().any(|line| line == "CANCEL self"), "{all:?}");
        assert!(all.iter().any(|line| line.to_lowercase() == "set self language en-gb"), "{all:?}");
    }

    #[test]
    fn it_stops_speaking_when_its_time_is_over() {
        let length = Utterance::Words("trains".into()).length().as_millis();
        for (rate, length) in [(1.0, length), (0.8, length * 5 / 4)] {
            let folder = tempfile::tempdir().expect("a folder");
            let (socket, _told) = dispatcher(folder.path(), 100);
            let mut voice = voice(&socket);
            assert!(voice.speak("trains", 0.6, rate));
            let looks = (0..1000).take_while(|_| voice.still_speaking()).count();
            assert!((looks as u128).abs_diff(length / 20 - 1) <= 1, "{rate}: {looks}");
        }
    }

    #[test]
    fn a_dispatcher_that_goes_away_is_no_trouble() {
        let folder = tempfile::tempdir().expect("a folder");
        // It answers the greeting, then falls silent.
        let (socket, _told) = dispatcher(folder.path(), 2);
        let mut voice = voice(&socket);
        assert!(voice.speak("trains", 0.6, 1.0), "that it went away is not that there is none");
        assert!(!voice.is_speaking() && voice.engine.is_none(), "the next words look for a voice again");
    }

    #[test]
    fn a_computer_without_a_voice_says_so() {
        let mut voice = OwnVoice::nothing();
        assert!(!voice.speak("trains", 0.6, 1.0));
        assert!(!voice.still_speaking());
    }
}
