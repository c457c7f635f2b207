//! Sizes, from the window and the person's text size.

use iced::Size;

use super::Looks;

/// The smallest answer, the smallest button of the bar, and the smallest gap, in pixels.
pub(super) const LEAST_ANSWER: f32 = 96.0;
/// See [`LEAST_ANSWER`].
pub(super) const LEAST_BAR: f32 = 80.0;
/// See [`LEAST_ANSWER`].
pub(super) const LEAST_GAP: f32 = 16.0;
/// The smallest words anywhere.
const LEAST_WORDS: f32 = 20.0;

/// All sizes of a window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The window.
    pub window: Size,
    /// How much larger than 1280×800 things are drawn.
    pub base: f32,
    /// Text size, 1.0 to 2.0.
    pub text: f32,
    /// The question.
    pub heading: f32,
    /// Answers.
    pub answer: f32,
    /// Helping lines.
    pub body: f32,
    /// Smaller words below a label.
    pub detail: f32,
    /// The bar.
    pub bar: f32,
    /// The band.
    pub band: f32,
    /// A large figure, such as an amount.
    pub figure: f32,
    /// Between things.
    pub gap: f32,
    /// Around the page.
    pub margin: f32,
    /// How large pictures are, from 0 (none) to 1.
    pub pictures: f32,
    /// The most choices on one page.
    pub most: usize,
}

impl Sizes {
    /// The sizes for a window and how the person likes screens to look.
    pub fn new(window: Size, looks: Looks) -> Self {
        let base = (window.width / 1280.0).min(window.height / 800.0).clamp(0.75, 1.4);
        let text = f32::from(looks.text.clamp(100, 200)) / 100.0;
        // Headings and the bar are large to begin with; they grow at half the pace, so that the
        // answers have room to grow at the full pace.
        let half = 1.0 + (text - 1.0) * 0.5;
        let at_least = |size: f32| size.max(LEAST_WORDS).round();
        let answer = at_least(30.0 * base * text);
        Self {
            window,
            base,
            text,
            heading: at_least(42.0 * base * half).max(answer),
            answer,
            body: at_least(26.0 * base * text),
            detail: at_least(23.0 * base * text),
            bar: at_least(24.0 * base * half),
            band: at_least(28.0 * base * half),
            figure: at_least(44.0 * base * half),
            gap: (18.0 * base * looks.space).max(LEAST_GAP).round(),
            margin: (24.0 * base).max(LEAST_GAP).round(),
            pictures: looks.pictures,
            most: looks.most,
        }
    }

    /// A length at this window's scale, in whole pixels.
    pub fn px(&self, at_1280: f32) -> f32 {
        (at_1280 * self.base).round()
    }

    /// The height of the band.
    pub fn band_height(&self) -> f32 {
        self.px(84.0).max(self.band * 1.4 + 16.0).round()
    }

    /// The height of a button in the bar.
    pub fn bar_button(&self) -> f32 {
        self.px(LEAST_BAR).max(LEAST_BAR)
    }

    /// The height of the whole bar.
    pub fn bar_height(&self) -> f32 {
        self.bar_button() + 2.0 * self.px(14.0).max(10.0)
    }
}
