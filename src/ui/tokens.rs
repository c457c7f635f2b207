//! Colours by what they are for. One table a scheme; a test holds every pair to 7:1.

use iced::Color;

use crate::journey::Part;
use crate::plan::Colours;

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// The page.
    Ground,
    /// Cards, rows and the bar.
    Panel,
    /// Words on page and panel.
    Words,
    /// The edge of things that can be pressed.
    Edge,
    /// The strong button and the edge of what is picked.
    Go,
    /// Words on the strong button, and the tick.
    OnGo,
    /// The ground of what is picked.
    Tint,
    /// The ground of the word that is being said.
    Lit,
    /// The inner line of the cursor.
    CursorInside,
    /// The outer line of the cursor.
    CursorOutside,
    /// Always light, so that the black lines of pictures show.
    Plate,
    /// What pictures of answers stand on: light where the page is dark, and nothing to see where it is light.
    Mat,
    /// Words on a plate.
    OnPlate,
    /// The band of a part.
    Band(Part),
    /// Words on a band.
    OnBand,
}

/// A colour in a scheme.
pub fn color(ink: Ink, colours: Colours) -> Color {
    if ink == Ink::Mat && !matches!(colours, Colours::Dark | Colours::Yellow) {
        return Color::TRANSPARENT;
    }
    let hex = match colours {
        Colours::Standard => standard(ink),
        Colours::Dark => dark(ink),
        Colours::Yellow => yellow(ink),
        Colours::Cream => cream(ink),
        Colours::Blue => tinted(ink, 0xD6_E8F7, 0xEC_F5FC, 0xB5_D7F0),
        Colours::Green => tinted(ink, 0xDA_EFD9, 0xEE_F8ED, 0xBC_E2BA),
        Colours::Pink => tinted(ink, 0xF9_DDE6, 0xFD_EFF3, 0xF3_C2D1),
        Colours::Peach => tinted(ink, 0xFD_E0C9, 0xFE_F1E6, 0xFA_C9A0),
    };
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

fn standard(ink: Ink) -> u32 {
    match ink {
        Ink::Ground => 0xFB_F6EC,
        Ink::Panel | Ink::Plate | Ink::Mat | Ink::OnGo | Ink::OnBand => 0xFF_FFFF,
        Ink::Words | Ink::CursorInside | Ink::OnPlate => 0x1B_1B1F,
        Ink::Edge => 0x4A_4A52,
        Ink::Go => 0x0B_4F5C,
        Ink::Tint => 0xDF_F1F1,
        Ink::Lit => 0xFF_E066,
        Ink::CursorOutside => 0xFF_C700,
        Ink::Band(part) => band(part),
    }
}

fn band(part: Part) -> u32 {
    match part {
        Part::About => 0x5B_2A6E,
        Part::Life => 0x0B_4F5C,
        Part::Money => 0x1F_5A24,
        Part::Plan => 0x1D_3F8A,
        Part::Check => 0x8A_3A00,
        Part::Share => 0x58_0830,
        Part::Start | Part::Ready | Part::Map | Part::Help | Part::Pause | Part::Supporter => 0x1B_1B1F,
    }
}

fn dark(ink: Ink) -> u32 {
    match ink {
        Ink::Ground => 0x12_1216,
        Ink::Panel => 0x20_2028,
        Ink::Words => 0xF4_F1E8,
        Ink::Plate | Ink::Mat | Ink::CursorInside | Ink::OnBand => 0xFF_FFFF,
        Ink::Edge => 0xC9_C9D4,
        Ink::Go => 0x8F_E3EE,
        Ink::OnGo | Ink::OnPlate => 0x0C_2024,
        Ink::Tint => 0x0F_3B44,
        Ink::Lit => 0x5A_4300,
        Ink::CursorOutside => 0x00_A3FF,
        Ink::Band(part) => band(part),
    }
}

fn yellow(ink: Ink) -> u32 {
    match ink {
        Ink::Ground | Ink::Panel | Ink::OnGo | Ink::OnBand | Ink::OnPlate => 0x00_0000,
        Ink::Words | Ink::Edge | Ink::Go | Ink::Band(_) => 0xFF_E500,
        Ink::Plate | Ink::Mat | Ink::CursorInside => 0xFF_FFFF,
        Ink::Tint => 0x33_2E00,
        Ink::Lit => 0x00_3D66,
        Ink::CursorOutside => 0x00_A3FF,
    }
}

fn cream(ink: Ink) -> u32 {
    match ink {
        Ink::Ground => 0xFF_F3D6,
        Ink::Panel => 0xFF_FBEE,
        Ink::Plate | Ink::Mat => 0xFF_FFFF,
        Ink::Words | Ink::Edge | Ink::Go | Ink::Band(_) => 0x00_0000,
        Ink::OnGo | Ink::OnBand => 0xFF_F3D6,
        Ink::Tint => 0xFF_E9B0,
        Ink::Lit => 0xFF_C24D,
        Ink::CursorInside | Ink::OnPlate => 0x00_0000,
        Ink::CursorOutside => 0xFF_9E00,
    }
}

// A light page in a colour of its own: ground, boxes on it, and what is picked.
fn tinted(ink: Ink, ground: u32, panel: u32, tint: u32) -> u32 {
    match ink {
        Ink::Ground | Ink::OnGo | Ink::OnBand => ground,
        Ink::Panel => panel,
        Ink::Tint => tint,
        ink => cream(ink),
    }
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance).
pub fn contrast(a: Color, b: Color) -> f32 {
    let luminance = |color: Color| {
        let linear = |part: f32| {
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: [Part; 12] = [
        Part::Start,
        Part::Ready,
        Part::About,
        Part::Life,
        Part::Money,
        Part::Plan,
        Part::Check,
        Part::Share,
        Part::Map,
        Part::Help,
        Part::Pause,
        Part::Supporter,
    ];

    #[test]
    fn every_pair_that_meets_has_enough_contrast() {
        for (colours, name) in Colours::ALL {
            let mut pairs = vec![
                (Ink::Words, Ink::Ground, 7.0),
                (Ink::Words, Ink::Panel, 7.0),
                (Ink::Words, Ink::Tint, 7.0),
                (Ink::Words, Ink::Lit, 7.0),
                (Ink::OnPlate, Ink::Plate, 7.0),
                (Ink::OnGo, Ink::Go, 7.0),
                (Ink::Edge, Ink::Ground, 7.0),
                (Ink::Edge, Ink::Panel, 7.0),
                (Ink::Go, Ink::Panel, 7.0),
                (Ink::Go, Ink::Tint, 7.0),
                // The cursor has two lines, so that one of them shows on any ground.
                (Ink::CursorInside, Ink::CursorOutside, 2.5),
            ];
            pairs.extend(PARTS.map(|part| (Ink::OnBand, Ink::Band(part), 7.0)));
            for (a, b, least) in pairs {
                let found = contrast(color(a, colours), color(b, colours));
                assert!(found >= least, "{name}: {a:?} on {b:?} is {found:.1}");
            }
            for ground in [Ink::Ground, Ink::Panel] {
                let shows = [Ink::CursorInside, Ink::CursorOutside]
                    .iter()
                    .any(|line| contrast(color(*line, colours), color(ground, colours)) >= 4.5);
                assert!(shows, "{name}: the cursor on {ground:?}");
            }
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(Color::WHITE, Color::WHITE) - 1.0).abs() < 0.01);
    }
}
