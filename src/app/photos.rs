//! Photos: what takes long with them is done on threads of their own, so that a disk that does not answer holds
//! nobody up.

use iced::Task;
use iced::futures::channel::{mpsc, oneshot};
use iced::futures::{Stream, StreamExt, stream};

use super::{App, Message};
use crate::pictures::Pictures;
use crate::session::{FoundPhoto, PhotoJob, PhotoLookJob, SymbolsJob};
use crate::ui::Wanted;

impl App {
    /// Draws what is missing: drawings together, each photo by itself, as it is ready.
    pub(super) fn draw(&mut self, missing: Vec<Wanted>) -> Task<Message> {
        let (photos, others): (Vec<Wanted>, Vec<Wanted>) =
            missing.into_iter().partition(|wanted| Pictures::is_photo(&wanted.drawing.file));
        let (symbols, drawings): (Vec<Wanted>, Vec<Wanted>) =
            others.into_iter().partition(|wanted| Pictures::is_symbol(&wanted.drawing.file));
        let mut tasks = Vec::new();
        if !symbols.is_empty() {
            tasks.push(self.draw_symbols(symbols));
        }
        if !drawings.is_empty() {
            tasks.push(Task::perform(async move { crate::ui::rasterise(drawings) }, Message::Pictures));
        }
        for wanted in photos {
            let Some(source) = self.session.photo_source(&wanted.drawing.file) else { continue };
            let (width, height) = (wanted.width, wanted.height);
            let drawn = on_a_thread(move || source.pixels(width, height));
            tasks.push(Task::perform(drawn, move |drawn| {
                let drawn =
                    drawn.flatten().map(|(width, height, pixels)| (wanted.clone(), width, height, pixels));
                Message::Pictures(drawn.into_iter().collect())
            }));
        }
        Task::batch(tasks)
    }

    // Pictures of a pack, together. For one that can not be drawn the built-in drawing stands.
    fn draw_symbols(&self, wanted: Vec<Wanted>) -> Task<Message> {
        let found: Vec<_> = wanted
            .into_iter()
            .filter_map(|wanted| {
                let key = self.pictures.symbol_key(&wanted.drawing.file)?;
                let (symbol, or) = (self.pictures.symbol(key)?.clone(), self.pictures.built_in_drawing(key));
                Some((wanted, symbol, or))
            })
            .collect();
        let draw = move || {
            let drawn = found.into_iter().filter_map(|(wanted, symbol, or)| {
                let (wide, high) = (wanted.width, wanted.height);
                let pixels = symbol.pixels(wide, high);
                let (width, height, pixels) =
                    pixels.or_else(|| crate::pictures::svg_pixels(&or?.svg()?, wide, high))?;
                Some((wanted, width, height, pixels))
            });
            drawn.collect()
        };
        Task::perform(on_a_thread(draw), |drawn| Message::Pictures(drawn.unwrap_or_default()))
    }

    pub(super) fn with_symbols(job: SymbolsJob) -> Task<Message> {
        let done = on_a_thread(move || job.run());
        Task::perform(done, |done| done).and_then(|done| Task::done(Message::Symbols(done)))
    }

    pub(super) fn make_photo(job: PhotoJob) -> Task<Message> {
        let made = on_a_thread(move || job.make());
        Task::perform(made, |made| made).and_then(|done| Task::done(Message::PhotoReady(done)))
    }

    pub(super) fn look_for_photos(job: PhotoLookJob) -> Task<Message> {
        Task::run(looking(job), Message::PhotosFound)
    }
}

// What comes of it; none where there is no thread.
async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (tell, told) = oneshot::channel();
    let works = move || {
        let _ = tell.send(work());
    };
    std::thread::Builder::new().name("photo".into()).spawn(works).ok()?;
    told.await.ok()
}

// Photos as they are found. It ends with the looking; what answers later is not waited for.
fn looking(job: PhotoLookJob) -> impl Stream<Item = Option<Vec<FoundPhoto>>> {
    let (tell, told) = mpsc::unbounded();
    let looks = move || {
        job.look(move |found| {
            let _ = tell.unbounded_send(found);
        });
    };
    if let Err(error) = std::thread::Builder::new().name("photos".into()).spawn(looks) {
        tracing::warn!(%error, "no thread to look for photos");
    }
    stream::unfold(Some(told), async |told| {
        let mut told = told?;
        let found = told.next().await.flatten();
        let told = found.is_some().then_some(told);
        Some((found, told))
    })
}
