//! A carer's letter: on one page, whatever is ticked.

use super::super::letter::CarerLetter;
use super::*;
use crate::plan::{PUT_IN, carer_options};
use crate::record::{CarerPart, PersonId, Subject};

// Everything that can be ticked, with own words of so many letters.
fn letter(words: usize) -> CarerLetter {
    let PersonId::Other(who) = FAMILY else { panic!("somebody") };
    let id = who.to_string();
    let mut teller = Teller::new();
    let mut say = |path: &str, value: Value| {
        teller.as_view(path, value, FAMILY, How::Pressed, FAMILY);
    };
    for part in CarerPart::ASKED {
        let about = Subject::Carer(&id, part);
        for option in carer_options(part) {
            match part.is_many() {
                true => say(about.option(option).as_str(), Value::Yes),
                false => say(about.path().as_str(), Value::Pick((*option).into())),
            }
        }
        if words > 0 && part.is_many() {
            say(about.own().as_str(), Value::Words("Ward ".repeat(words / 5)));
        }
    }
    say(Subject::Carer(&id, CarerPart::Name).path().as_str(), Value::Words("Nadia Example".into()));
    for put in PUT_IN {
        say(Subject::Carer(&id, CarerPart::Put).option(put).as_str(), Value::Yes);
    }
    CarerLetter::of(&teller.done().0, &Content::built_in(), &Words::built_in(), who, date(2026, 11, 22))
}

#[test]
fn a_carers_letter_has_one_page_when_everything_is_ticked_and_no_line_alone_at_a_foot() {
    let words = Words::built_in();
    let print = print();
    let document = letter(0).set(&words, &print).expect("a letter");
    assert_eq!(document.pages().len(), 1);
    keep("letter-carer", &letter(0).pdf(&words, &print).expect("a letter").bytes);
    // With very much in own words it has more; then what begins a list is not the last on a page.
    let begins = ["does", "keep", "help", "break", "worry"];
    let begins = begins.map(|end| plain(&words.get(&format!("print-sum-carer-letter.{end}"))));
    for letters in (0..1_400).step_by(100) {
        let document = letter(letters).set(&words, &print).expect("a letter");
        for page in document.pages() {
            let mut text = String::new();
            collect(&page.frame, &mut text);
            let end = text.split_whitespace().collect::<String>();
            for line in &begins {
                let line = line.split_whitespace().collect::<String>();
                assert!(!end.ends_with(&line), "{letters}: {line}");
            }
        }
    }
}
