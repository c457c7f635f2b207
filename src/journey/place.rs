//! The places of the program, and the parts that they belong to.

use uuid::Uuid;

use crate::plan::{Knob, List};
use crate::record::{Follow, GoalPart, Subject};

/// A part of the road. Each has a name, a picture and a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Part {
    Start,
    Ready,
    About,
    Life,
    Money,
    Plan,
    Check,
    Share,
    Map,
    Help,
    Pause,
    Supporter,
}

impl Part {
    /// The parts on the map, in order.
    pub const ON_MAP: [Self; 6] =
        [Self::About, Self::Life, Self::Money, Self::Plan, Self::Check, Self::Share];

    /// The key of its name and picture.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "part-start",
            Self::Ready => "part-ready",
            Self::About => "part-about",
            Self::Life => "part-life",
            Self::Money => "part-money",
            Self::Plan => "part-plan",
            Self::Check => "part-check",
            Self::Share => "part-share",
            Self::Map => "part-map",
            Self::Help => "part-help",
            Self::Pause => "part-pause",
            Self::Supporter => "part-supporter",
        }
    }
}

/// A group of settings in the supporter's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Group {
    Looks,
    Voice,
    Scanning,
    Switches,
    Pointer,
    Watching,
}

impl Group {
    /// All, with the id used in keys of words.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Looks, "looks"),
        (Self::Voice, "voice"),
        (Self::Scanning, "scanning"),
        (Self::Switches, "switches"),
        (Self::Pointer, "pointer"),
        (Self::Watching, "watching"),
    ];

    /// The settings of a group.
    pub fn knobs(self) -> &'static [Knob] {
        use Knob as K;
        match self {
            Self::Looks => &[
                K::Size,
                K::Colours,
                K::Font,
                K::Letters,
                K::Space,
                K::Pictures,
                K::Tiles,
                K::Motion,
                K::Full,
            ],
            Self::Voice => &[K::Sound, K::Speaks, K::Loud, K::Pace, K::Along, K::Own],
            Self::Scanning => {
                &[K::Way, K::Scan, K::Step, K::First, K::Loops, K::Cue, K::CueLoud, K::CueRate, K::Beeps]
            }
            Self::Switches => &[K::Repeat, K::Hold],
            Self::Pointer => &[K::Dwell, K::DwellFrom, K::Reach, K::Taps, K::Release, K::Digits],
            Self::Watching => &[],
        }
    }
}

/// The settings that the person meets, in the order of their tiles; the others are in the supporter's pages only.
pub const FOR_ME: [Knob; 12] = [
    Knob::Sound,
    Knob::Speaks,
    Knob::Loud,
    Knob::Pace,
    Knob::Size,
    Knob::Colours,
    Knob::Way,
    Knob::Pictures,
    Knob::Tiles,
    Knob::Space,
    Knob::Motion,
    Knob::Along,
];

/// Whether the person meets this setting.
pub fn is_for_me(knob: Knob) -> bool {
    FOR_ME.contains(&knob)
}

/// A screen of “Getting ready”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Ready {
    Sound,
    Loud,
    Size,
    Colours,
    Press,
    Learn,
    Try,
    Who,
    How,
    What,
    See,
    Time,
    Need,
}

/// A screen about one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Step {
    Want,
    What,
    Who,
    Day,
    Time,
    Cost,
    Pays,
    Next,
    Doer,
    When,
    Done,
}

impl Step {
    /// The screens of a goal, in order.
    pub const ALL: [Self; 11] = [
        Self::Want,
        Self::What,
        Self::Who,
        Self::Day,
        Self::Time,
        Self::Cost,
        Self::Pays,
        Self::Next,
        Self::Doer,
        Self::When,
        Self::Done,
    ];

    /// What it asks of the goal; none for the last, which asks nothing.
    pub fn part(self) -> Option<GoalPart> {
        Some(match self {
            Self::Want => GoalPart::Want,
            Self::What => GoalPart::What,
            Self::Who => GoalPart::Who,
            Self::Day => GoalPart::Day,
            Self::Time => GoalPart::Time,
            Self::Cost => GoalPart::Cost,
            Self::Pays => GoalPart::Pays,
            Self::Next => GoalPart::Next,
            Self::Doer => GoalPart::Doer,
            Self::When => GoalPart::When,
            Self::Done => return None,
        })
    }
}

/// One round of asking a question's options and watching.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Round {
    /// Its own id, which two copies of a plan do not share.
    pub id: Uuid,
    /// How many rounds the question had before. Each asks in another order.
    pub nth: usize,
}

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Place {
    Start,
    Map,
    Pause,
    Help,
    HelpHow,
    HelpWho,
    Credits,
    /// How I want this to be.
    Settings,
    /// One setting.
    Setting(Knob),
    /// The supporter's pages: the groups of settings, and one group.
    Supporter,
    Group(Group),
    /// How this person shows yes (true) and no, in the supporter's words.
    Shows(bool),
    /// The first (0) or second switch is learned.
    Learn(usize),
    /// A helper asks the options of a question one by one and watches: the question, the round, and
    /// the option from 0; after the last option, what was seen.
    Seen(Box<Place>, Round, usize),
    /// What somebody is called who is here.
    PersonName(Uuid),
    /// Something went wrong; the key of what, and where to go on.
    Trouble(String),
    Ready(Ready),
    Name,
    Face,
    Cards(List),
    OwnWords(List),
    LifeIntro,
    Question(String),
    After(String, Follow),
    Safe(String),
    LifeEnd,
    MoneyIntro,
    MoneySource,
    MoneyAmount,
    MoneyPeriod,
    MoneyGuess,
    MoneyWork,
    MoneyMore,
    PlanIntro,
    Goals,
    /// A goal in own words, by its id.
    OwnGoal(String),
    GoalList,
    Goal(String, Step),
    OwnIdea(String),
    Week,
    PlanEnd,
    Check,
    ShareWhat,
    ShareAgree,
    ShareMaking,
    ShareMade,
    ShareWhere,
    ShareSaved,
}

impl Place {
    /// The part that a place belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::Start | Self::Trouble(_) => Part::Start,
            Self::Map => Part::Map,
            Self::Pause => Part::Pause,
            Self::Help | Self::HelpHow | Self::HelpWho | Self::Credits => Part::Help,
            Self::Ready(_) | Self::PersonName(_) | Self::Settings | Self::Learn(_) => Part::Ready,
            Self::Setting(knob) if is_for_me(*knob) => Part::Ready,
            Self::Setting(_) | Self::Supporter | Self::Group(_) | Self::Shows(_) => Part::Supporter,
            Self::Seen(place, ..) => place.part(),
            Self::Name | Self::Face | Self::Cards(_) | Self::OwnWords(_) => Part::About,
            Self::LifeIntro | Self::Question(_) | Self::After(..) | Self::Safe(_) | Self::LifeEnd => {
                Part::Life
            }
            Self::MoneyIntro
            | Self::MoneySource
            | Self::MoneyAmount
            | Self::MoneyPeriod
            | Self::MoneyGuess
            | Self::MoneyWork
            | Self::MoneyMore => Part::Money,
            Self::PlanIntro
            | Self::Goals
            | Self::OwnGoal(_)
            | Self::GoalList
            | Self::Goal(..)
            | Self::OwnIdea(_)
            | Self::Week
            | Self::PlanEnd => Part::Plan,
            Self::Check => Part::Check,
            Self::ShareWhat
            | Self::ShareAgree
            | Self::ShareMaking
            | Self::ShareMade
            | Self::ShareWhere
            | Self::ShareSaved => Part::Share,
        }
    }

    /// What is asked there; none where nothing is. A goal in own words gets its id only when it is made.
    pub fn about(&self) -> Option<Subject<'_>> {
        Some(match self {
            Self::Name => Subject::Name,
            Self::Face => Subject::Face,
            Self::HelpWho => Subject::Helper,
            Self::Shows(true) => Subject::ShowsYes,
            Self::Shows(false) => Subject::ShowsNo,
            Self::Cards(list) => Subject::Cards(*list),
            Self::Question(id) => Subject::Life(id),
            Self::After(id, follow) => Subject::Follow(id, *follow),
            Self::MoneySource => Subject::MoneySource,
            Self::MoneyAmount => Subject::MoneyAmount,
            Self::MoneyPeriod => Subject::MoneyPeriod,
            Self::MoneyMore => Subject::MoneyMore,
            Self::Goal(id, step) => Subject::Goal(id, step.part()?),
            Self::ShareWhat => Subject::Share,
            _ => return None,
        })
    }

    // Screens that are done together, so that someone who came from the check goes back to it after
    // the last of them.
    fn unit(&self) -> (Part, Option<&str>) {
        match self {
            Self::Goal(id, _) | Self::OwnIdea(id) => (Part::Plan, Some(id)),
            Self::Name => (Part::About, Some("name")),
            Self::Ready(Ready::Who | Ready::How) | Self::PersonName(_) => (Part::Ready, Some("company")),
            Self::Cards(list) | Self::OwnWords(list) => (Part::About, Some(list.id())),
            place => (place.part(), None),
        }
    }

    /// Whether two places are parts of one piece of work.
    pub fn is_with(&self, other: &Self) -> bool {
        self.unit() == other.unit()
    }
}
