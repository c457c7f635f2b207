//! Sizes, from the window and the person's text size.

use iced::Size;

use super::Looks;

/// The smallest gap, in pixels.
pub(super) const LEAST_GAP: f32 = 16.0;
/// The smallest words in any window of at least [`USUAL_HEIGHT`].
const LEAST_WORDS: f32 = 20.0;
/// The most cards on a page, unless the person likes more or fewer.
const USUAL_MOST: usize = 6;
/// No picture is smaller than this.
const SEEN: f32 = 28.0;
/// The size of smaller words, at 1280×800.
const DETAIL: f32 = 23.0;
/// From this height on, answers and buttons have their full least size; below they shrink with the window.
const USUAL_HEIGHT: f32 = 480.0;
/// The least side of the picture of an answer, at 1280×800: less can not be told apart.
const LEAST_PICTURE: f32 = 96.0;
/// The least height and width of anything that can be pressed, in any window (WCAG 2.2, 2.5.5).
const LEAST_TARGET: f32 = 44.0;

/// All sizes of a window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// The window.
    pub window: Size,
    /// How much larger than 1280×800 things are drawn.
    pub base: f32,
    /// Text size, 1.0 to 2.0; less where words give way to a small window.
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
    /// The sizes for a window and how the person likes screens to look. `words` is 1, or less where
    /// words must give way because nothing else can.
    pub fn new(window: Size, looks: Looks, words: f32) -> Self {
        let base = (window.width / 1280.0).min(window.height / 800.0).clamp(0.75, 3.0);
        let text = f32::from(looks.text.clamp(100, 200)) / 100.0 * words;
        let least = LEAST_WORDS * text.min(1.0);
        let size = |size: f32| (size * base * text).max(least).round();
        Self {
            window,
            base,
            text,
            heading: size(42.0),
            answer: size(30.0),
            body: size(26.0),
            detail: size(DETAIL),
            bar: size(24.0),
            band: size(28.0),
            figure: size(44.0),
            gap: (18.0 * base * looks.space).max(LEAST_GAP).round(),
            margin: (24.0 * base).max(LEAST_GAP).round(),
            pictures: looks.pictures,
            most: looks.most,
        }
    }

    /// The smallest words of this window, for this person.
    pub fn least_words(&self) -> f32 {
        (self.detail * LEAST_WORDS / DETAIL).max(LEAST_WORDS * self.text.min(1.0)).round()
    }

    /// A length at this window's scale, in whole pixels.
    pub fn px(&self, at_1280: f32) -> f32 {
        (at_1280 * self.base).round()
    }

    /// The thickness of an edge that is `at_1280` thick in all but very large windows.
    pub fn edge(&self, at_1280: f32) -> f32 {
        (at_1280 * (self.base / 1.4).max(1.0)).round()
    }

    /// The least height of an answer.
    pub fn least_answer(&self) -> f32 {
        self.least(96.0)
    }

    /// The least side of the picture of an answer or a card: 96 pixels at 1280×800, and less only for who likes
    /// small pictures. This is the one rule. `part` is 1, and less only where not even one card (the two of a
    /// decision, the three of a group) has room with that: in a small window, with large words.
    pub fn least_picture(&self, part: f32) -> f32 {
        (self.px(LEAST_PICTURE) * self.pictures * part).max(SEEN).round()
    }

    /// The most choices of one question on a page: what is asked stays together, unless the person asked for fewer
    /// than is usual.
    pub fn together(&self) -> usize {
        if self.most < USUAL_MOST { self.most.max(1) } else { usize::MAX }
    }

    /// The least height of a button of the bar.
    pub fn least_button(&self) -> f32 {
        self.least(80.0)
    }

    /// The height of the line that says which page this is, and turns it.
    pub fn pager(&self) -> f32 {
        let height = self.window.height;
        self.px(64.0).max(56.0).min((height * 0.14).floor()).max(LEAST_TARGET)
    }

    /// The least width of a button of the bar, where there is no room for all at their usual width.
    pub fn least_width(&self) -> f32 {
        LEAST_TARGET
    }

    fn least(&self, usual: f32) -> f32 {
        (usual * self.window.height / USUAL_HEIGHT).clamp(LEAST_TARGET, usual).round()
    }

    /// The height of the band.
    pub fn band_height(&self) -> f32 {
        // In a low window the band gives its room to the answers.
        let low = (self.window.height / 800.0).min(self.base);
        (84.0 * low).max(self.band * 1.3 + 8.0).max(40.0).round()
    }

    /// The height of a button in the bar.
    pub fn bar_button(&self) -> f32 {
        if self.base > 1.0 { self.px(80.0) } else { self.least_button() }
    }

    /// The height of the whole bar. Around the buttons there is room for the cursor.
    pub fn bar_height(&self) -> f32 {
        self.bar_button() + 2.0 * self.px(14.0).max(12.0)
    }
}
