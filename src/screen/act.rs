//! What a press does.

use uuid::Uuid;

use crate::journey::{PackHere, Place, Respondent};
use crate::plan::{Chart, Role};
use crate::record::{Path, Sure, Value};

/// What a press does with councils' packs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackAct {
    /// Open the file at this place of the list.
    Open(usize),
    /// Choose a file in the computer's own way, and open it.
    Choose,
    /// Use what was opened.
    Use,
    /// Do not.
    Refuse,
    /// Use a pack of this computer in the open plan.
    UseHere(String),
    /// Use none in it.
    UseNone,
    /// Take one off this computer.
    Remove(PackHere),
}

/// What a press does on a carer's own pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarerAct {
    /// Somebody who was not known before begins a page: one of the family (true), or a friend.
    New(bool),
    /// They say yes: make their letter.
    Letter(Uuid),
    /// All that they said there is erased for good.
    Erase(Uuid),
}

/// What a press does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Go to a place.
    Go(Place),
    /// Go to a place, and come back to this one when that is done.
    Visit(Place),
    /// Begin a goal in own words, and come back here when that is done.
    NewGoal,
    /// Begin a new row of a chart, on the person's pages or on somebody's own.
    NewRow(Chart, Option<Respondent>),
    /// Begin to sort the cards of all of life, or of one area: a new sort beside those before.
    NewSort(String),
    /// Begin a big decision, and come back here when that is done.
    NewDecision,
    /// The next place on the road.
    Next,
    /// The place before.
    Back,
    /// Read the screen again.
    Hear,
    /// Read this item.
    Read,
    /// Read what stands in the field.
    ReadOwn,
    /// Add statements to the record.
    Record(Vec<(Path, Value)>),
    /// Add statements that a helper gives who watched the person.
    Observe(Vec<(Path, Value)>),
    /// Add statements of somebody else than the person: their own view, and how sure they are.
    View(Respondent, Sure, Vec<(Path, Value)>),
    /// Somebody with this part in the plan is here who was never here before.
    Meet(Role),
    /// The same of somebody who need not be here: their view was asked elsewhere.
    Know(Role),
    /// Something with councils' packs.
    Pack(PackAct),
    /// Something with picture packs.
    Symbols(PackAct),
    /// A helper asks the options of a question one by one and watches: the question, and how many
    /// rounds it had before.
    Watch(Box<Place>, usize),
    /// Both, one after the other; the second only when the first went well.
    Then(Box<Act>, Box<Act>),
    /// Show the next page of a long list.
    More,
    /// Open the plan at this place of the list on the first screen.
    Open(usize),
    /// Make a new plan.
    New,
    /// Open a copy of the example.
    Example,
    /// Close this plan and go to the first screen.
    Leave,
    /// The same at once, whatever happens: nobody is stopped or asked, and nothing shows that it was so.
    LeaveNow,
    /// The answer to a question, and what was said of it, is erased for good.
    Erase(String),
    /// The files that were made of this plan, and are kept with it, are deleted.
    DeleteFiles,
    /// Close the program, once everything is saved.
    Close,
    /// Try again what could not be done.
    Again,
    /// Go on, though words could not be saved; they stay in memory.
    GoOn,
    /// Go on, though words are lost that could not be saved.
    Lose,
    /// Take back what was said last, and go to where it was said.
    TakeBack,
    /// Back to the place from which Help or the settings were opened.
    Return,
    /// Put the settings back as they were before the last change.
    Undo,
    /// A first try at choosing; it is not kept.
    Try(String),
    /// Scanning stops until a press; pointing stops, or goes on again.
    Still,
    /// The person agrees: make the document.
    MakeDocument,
    /// The person says yes: make the poster.
    MakePoster,
    /// The person agrees: make the letter that asks for an advocate.
    MakeLetter,
    /// Something on a carer's own pages.
    Carer(CarerAct),
    /// Open the document in the computer's own viewer.
    OpenDocument,
    /// Save the document in the place at this position of the list.
    SaveTo(usize),
    /// Choose a folder in the computer's own way, and save the document there.
    ChoosePlace,
    /// Look at the photo at this position of the list.
    TryPhoto(usize),
    /// Choose a photo in the computer's own way.
    LookForPhoto,
    /// Keep the photo that was looked at.
    UsePhoto,
    /// Record the person's voice, or hear it.
    Voice(VoiceAct),
}

impl Act {
    /// Whether it leads away from what is asked, to what was before or to a rest.
    pub fn leads_away(&self) -> bool {
        matches!(self, Self::Back | Self::Leave | Self::Close | Self::Go(Place::Map | Place::Pause))
    }
}

/// What is done with a recording of the person's voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoiceAct {
    /// Listen to the person.
    Listen,
    /// Listen no more.
    Stop,
    /// Hear what was recorded here.
    Hear,
    /// Keep what was recorded.
    Keep,
}
