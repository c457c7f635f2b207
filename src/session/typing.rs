//! What is being typed. It belongs to the session; the editor in the window only shows it.
//!
//! Words that can not be saved stay here, each under its path, until they can be, or until the person
//! says that they may be lost.

use jiff::Zoned;
use unicode_segmentation::UnicodeSegmentation;

use super::{Session, Trouble, WayOut};
use crate::journey::{CarerAt, Decide, Place, Respondent};
use crate::record::{GoalPart, How, Path, PersonId, Subject, Sure, Value, readable};
use crate::screen::{Field, Lines, Typed};

// What can be taken back in one field.
const MOST_STEPS: usize = 200;

// One letter is a few bytes. One that is made of very many marks would fill the memory.
const LETTER: usize = 32;

/// What a field takes of words that are put in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fits {
    /// As much as fits.
    pub text: String,
    /// Whether that is not all.
    pub cut: bool,
}

/// The words of one field while they are being typed.
pub(super) struct Draft {
    field: Field,
    // Whose words they are, where somebody else than the person gives their own view.
    of: Option<Respondent>,
    text: String,
    // As it stands in the file.
    kept: String,
    // Why it could not be kept, and whether the person was told.
    trouble: Option<Trouble>,
    told: bool,
    // The end of what came last did not fit.
    cut: bool,
    before: Vec<String>,
    after: Vec<String>,
    step: TypingStep,
}

// Letters that are typed one after the other are taken back together, a word at a time.
#[derive(Clone, Copy, PartialEq)]
enum TypingStep {
    Begins,
    Adds,
    Removes,
}

impl Draft {
    fn new(field: Field, of: Option<Respondent>) -> Self {
        Self {
            of,
            text: field.text.clone(),
            kept: field.text.clone(),
            field,
            trouble: None,
            told: false,
            cut: false,
            before: Vec::new(),
            after: Vec::new(),
            step: TypingStep::Begins,
        }
    }

    // Space around words is not kept, and is no change.
    fn is_kept(&self) -> bool {
        self.text.trim() == self.kept.trim()
    }

    /// As much of `more` as fits at a byte of the text.
    fn what_fits(&self, at: usize, more: &str) -> Fits {
        let (most, lines) = (self.field.most, self.field.lines);
        let Some((before, after)) = self.text.split_at_checked(at) else { return Fits::default() };
        let whole = readable(more, lines == Lines::Many);
        // Never more is looked at than could fit.
        let clean: String = whole.graphemes(true).take(most).collect();
        let fits = |end: usize| {
            let text = [before, &clean[..end], after].concat();
            text.graphemes(true).count() <= most && text.len() <= most * LETTER
        };
        let ends = clean.grapheme_indices(true).map(|(start, letter)| start + letter.len());
        let end = ends.rev().find(|end| fits(*end)).unwrap_or(0);
        Fits { text: clean[..end].to_owned(), cut: end < whole.len() }
    }

    // The text is another one now.
    fn change(&mut self, text: &str) {
        if text == self.text {
            return;
        }
        let letter = text.strip_prefix(self.text.as_str()).filter(|new| new.graphemes(true).count() == 1);
        let step = match letter {
            Some(new) => {
                let word_begins = !new.trim().is_empty() && self.text.ends_with(char::is_whitespace);
                if word_begins { TypingStep::Begins } else { TypingStep::Adds }
            }
            None if self.text.starts_with(text) => TypingStep::Removes,
            None => TypingStep::Begins,
        };
        if step != self.step || step == TypingStep::Begins {
            self.before.push(self.text.clone());
            self.before.drain(..self.before.len().saturating_sub(MOST_STEPS));
        }
        self.step = if step == TypingStep::Begins && letter.is_some() { TypingStep::Adds } else { step };
        self.after.clear();
        self.put(text);
    }

    fn put(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        self.told = false;
        self.cut = false;
    }

    fn said(&self) -> Vec<(Path, Value)> {
        let text = self.text.trim();
        let value = if text.is_empty() { Value::Gone } else { Value::Words(text.to_owned()) };
        let with = if text.is_empty() { Value::Gone } else { Value::Yes };
        let with = self.field.with.clone().map(|path| (path, with));
        [(self.field.path.clone(), value)].into_iter().chain(with).collect()
    }
}

impl Session {
    /// As much of these words as fits into the field at this byte of what stands there. No control
    /// characters, and where the field has one line, no line breaks.
    pub fn what_fits(&mut self, at: usize, more: &str) -> Fits {
        self.draft().map(|draft| draft.what_fits(at, more)).unwrap_or_default()
    }

    /// Takes in what stands in the field now. It is not kept yet.
    pub fn typed(&mut self, text: &str) {
        if let Some(draft) = self.draft() {
            draft.change(text);
        }
    }

    /// The end of what was to be put in did not fit; the screen says so until the next change.
    pub fn did_not_fit(&mut self) {
        if let Some(draft) = self.draft() {
            draft.cut = true;
        }
    }

    /// Takes the last change in the field back, or brings it again. Gives back whether there was one.
    pub fn undo_typing(&mut self, again: bool) -> bool {
        let Some(draft) = self.draft() else { return false };
        let (from, to) = match again {
            false => (&mut draft.before, &mut draft.after),
            true => (&mut draft.after, &mut draft.before),
        };
        let Some(text) = from.pop() else { return false };
        to.push(draft.text.clone());
        draft.step = TypingStep::Begins;
        draft.put(&text);
        true
    }

    /// What stands in the field of this screen.
    pub fn text(&self) -> Option<String> {
        self.screen().field().and_then(|item| item.field.as_ref()).map(|field| field.text.clone())
    }

    // The words of the field on the screen.
    fn draft(&mut self) -> Option<&mut Draft> {
        let field = self.screen().field()?.field.clone()?;
        let of = self.respondent();
        let at = self.drafts.iter().position(|draft| draft.field.path == field.path && draft.of == of);
        let at = at.unwrap_or_else(|| {
            self.drafts.push(Draft::new(field, of));
            self.drafts.len() - 1
        });
        self.drafts.get_mut(at)
    }

    /// Whether something is typed that is not kept, so that it is kept after a rest.
    pub fn is_typing(&self) -> bool {
        self.drafts.iter().any(|draft| !draft.is_kept())
    }

    /// Keeps what is being typed, quietly: where it can not be saved, the screen only says “Not saved”.
    pub fn keep_words(&mut self, now: &Zoned) {
        let mut drafts = std::mem::take(&mut self.drafts);
        for draft in drafts.iter_mut().filter(|draft| !draft.is_kept()) {
            // A press that could not be saved is another matter.
            let unsaved = self.unsaved;
            draft.step = TypingStep::Begins;
            let kept = match draft.of {
                None => self.record(draft.said(), now),
                Some(of) => self.view(of, self.sure_of(of, &draft.field.path), draft.said(), now),
            };
            match kept {
                Ok(()) => {
                    draft.kept.clone_from(&draft.text);
                    draft.trouble = None;
                    // They are taken back in their field, and nothing that was said before them.
                    self.said.clear();
                }
                Err(trouble) => {
                    draft.trouble = Some(trouble);
                    self.unsaved = unsaved;
                }
            }
        }
        self.drafts = drafts;
    }

    // Whose words are typed here, where it is not the person or whoever helps.
    fn respondent(&self) -> Option<Respondent> {
        match &self.road.place {
            Place::ViewSaw(of, _) => Some(*of),
            Place::Talk(talking) => talking.of,
            Place::Carer(CarerAt::Words(who, _)) => Some(Respondent { who: *who, how: How::Pressed }),
            // About a decision whoever helps writes their own view.
            Place::Decide(Decide::Text(..)) => crate::screen::helper_now(self.plan()),
            _ => None,
        }
    }

    // How sure somebody said they are of the answer that their words belong to.
    fn sure_of(&self, of: Respondent, path: &Path) -> Sure {
        let question = Subject::of(path).and_then(|(about, _)| about.id());
        let answer = question.and_then(|id| self.plan().answer(id));
        let view = answer.and_then(|answer| answer.view_of(PersonId::Other(of.who)));
        view.map_or(Sure::NotAsked, |view| view.sure)
    }

    // Words that could not be saved, and why.
    pub(super) fn lost_words(&self) -> Option<&Trouble> {
        self.not_kept().find_map(|draft| draft.trouble.as_ref())
    }

    // Nothing of what is typed would be lost by leaving the plan or closing the program.
    pub(super) fn no_words_are_lost(&self, closing: bool) -> Result<(), Trouble> {
        let way_out = if closing { WayOut::Close } else { WayOut::Leave };
        self.lost_words().map_or(Ok(()), |trouble| Err(Trouble { way_out, ..trouble.clone() }))
    }

    // Those that are not in the file yet, where there are any.
    pub(super) fn words_not_kept(&mut self) -> Option<Vec<Draft>> {
        self.forget_kept_words();
        (!self.drafts.is_empty()).then(|| std::mem::take(&mut self.drafts))
    }

    // Words that were left are tried again; nobody is told of them.
    pub(super) fn words_again(&mut self, words: Vec<Draft>) {
        self.drafts = words;
        self.words_are_told();
    }

    // What is typed on these paths is nowhere any more.
    pub(super) fn forget_words(&mut self, gone: impl Fn(&Path) -> bool) {
        self.drafts.retain(|draft| !gone(&draft.field.path));
    }

    // They may be lost: the person said so.
    pub(super) fn lose_words(&mut self) {
        self.drafts.clear();
    }

    // A goal in own words that could not be saved yet.
    pub(super) fn goal_in_words(&self) -> Option<String> {
        self.not_kept().find_map(|draft| match Subject::of(&draft.field.path) {
            Some((Subject::Goal(id, GoalPart::Words), _)) => Some(id.to_owned()),
            _ => None,
        })
    }

    // The same, of which the person was not told yet. They are told once.
    pub(super) fn tell_of_words(&mut self) -> Option<Trouble> {
        let untold = self.not_kept().find(|draft| !draft.told)?.trouble.clone()?;
        self.words_are_told();
        Some(untold)
    }

    pub(super) fn words_are_told(&mut self) {
        self.drafts.iter_mut().for_each(|draft| draft.told = true);
    }

    pub(super) fn tell_of_words_again(&mut self) {
        self.drafts.iter_mut().for_each(|draft| draft.told = false);
    }

    fn not_kept(&self) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(|draft| !draft.is_kept())
    }

    // What was typed on screens that are left, and is safe, is only in the plan now.
    pub(super) fn forget_kept_words(&mut self) {
        self.drafts.retain(|draft| !draft.is_kept());
    }

    // What the screen shows of it.
    pub(super) fn typed_words(&self) -> Vec<Typed<'_>> {
        // What somebody else types is theirs, also where it could not be saved yet.
        let drafts = self.drafts.iter().filter(|draft| draft.of == self.respondent());
        drafts
            .map(|draft| Typed { path: draft.field.path.clone(), text: &draft.text, cut: draft.cut })
            .collect()
    }
}
