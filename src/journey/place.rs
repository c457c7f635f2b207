//! The places of the program, and the parts that they belong to.

use uuid::Uuid;

use super::CarerAt;
use super::Day;
use super::Talking;
use super::packs::PackPage;
use super::photo::{MediaOf, PhotoStep};
use super::recording::RecordingStep;
use super::simple::{Mat, Simple};
use super::{Decide, ForAdvocate, Services};
use crate::content::Content;
use crate::plan::{Knob, List, SinceWhen};
use crate::record::{Follow, GoalPart, How, Subject};

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
}

impl Group {
    /// All, with the id used in keys of words.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Looks, "looks"),
        (Self::Voice, "voice"),
        (Self::Scanning, "scanning"),
        (Self::Switches, "switches"),
        (Self::Pointer, "pointer"),
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
            Self::Switches => &[K::Repeat, K::Hold, K::Leave],
            Self::Pointer => &[K::Dwell, K::DwellFrom, K::Reach, K::Taps, K::Release, K::Digits],
        }
    }
}

/// The settings that the person meets, in the order of their tiles; the others are in the supporter's pages only.
pub const FOR_ME: [Knob; 13] = [
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
    Knob::Answers,
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
    Size,
    Press,
    Learn,
    Who,
    How,
    What,
    /// A first try at pressing; found in the settings.
    Try,
}

/// A screen about one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Step {
    What,
    Who,
    When,
    Cost,
    First,
    Done,
}

impl Step {
    /// The screens of a goal, in order.
    pub const ALL: [Self; 6] = [Self::What, Self::Who, Self::When, Self::Cost, Self::First, Self::Done];

    /// What it asks of the goal, in order; nothing on the last.
    pub fn parts(self) -> &'static [GoalPart] {
        match self {
            Self::What => &[GoalPart::What, GoalPart::Want],
            Self::Who => &[GoalPart::Who],
            Self::When => &[GoalPart::Day, GoalPart::Time],
            Self::Cost => &[GoalPart::Cost, GoalPart::Pays],
            Self::First => &[GoalPart::Next, GoalPart::Doer, GoalPart::When],
            Self::Done => &[],
        }
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

/// Somebody else than the person who gives their own view of the answers, and how it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Respondent {
    /// Who.
    pub who: Uuid,
    /// How.
    pub how: How,
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
    HelpPhone,
    /// Whom to tell, and how: always there, for everybody.
    HelpSafe,
    /// Hard words, explained.
    HelpWords,
    Credits,
    /// How I want this to be.
    Settings,
    /// One setting.
    Setting(Knob),
    /// The supporter's pages: the groups of settings, and one group.
    Supporter,
    Group(Group),
    /// What was hard for the person, for the supporter.
    WasHard,
    /// Somebody else gives their own view: who they are, how it is given, the parts of life, one of these, and what
    /// they saw or know of one question.
    ViewWho,
    ViewHow(Uuid),
    Views(Respondent),
    ViewPart(Respondent, String),
    ViewSaw(Respondent, String),
    /// A council's own questions and money rules.
    Pack(PackPage),
    /// Pictures of somebody's own.
    Symbols(PackPage),
    /// How I tell you things.
    Talk(Talking),
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
    /// What I use.
    Uses,
    Cards(List),
    OwnWords(List),
    AboutIntro,
    LifeIntro,
    /// An overview screen, by its area.
    Area(String),
    Question(String),
    /// What follows a need: what happens with no help, or who helps and how that goes.
    After(String, Follow),
    /// What I am good at here, what I want to say more.
    More(String),
    /// How it is on good and on bad days.
    Days(String, Day),
    /// Own words about what I am good at here, and more that I want to say.
    GoodWords(String),
    MoreWords(String),
    /// What this question means, for the person.
    Meaning(String),
    /// About this question, for the supporter; and the supporter's own note.
    ForSupporter(String),
    Note(String),
    /// A rest is offered, after this question.
    Rest(String),
    /// A screen of the simpler way to answer, and one of the mat.
    Simple(Simple),
    Mat(Mat),
    /// With whom the questions about safety are answered.
    Apart,
    /// After a question about safety: the same for everybody.
    Safe(String),
    LifeEnd,
    /// What I said: every topic with its answer; and the same with what was put off first.
    Said,
    SaidLater,
    /// What is new: since when (none), and what.
    Since(Option<SinceWhen>),
    /// One answer that is another one now: then and now.
    SinceOf(SinceWhen, String),
    /// What we both said: the questions that several people answered, one of them, and what they saw or know.
    Both,
    BothOf(String),
    BothSaw(String),
    /// An answer is erased for good: asked (false), and asked once more (true).
    Erase(String, bool),
    MoneyIntro,
    MoneySource,
    MoneyAmount,
    MoneyPeriod,
    /// What the person pays of it.
    MoneyPays,
    /// What the person was told the amount is.
    MoneyKind,
    MoneyGuess,
    MoneyWork,
    MoneyMore,
    PlanIntro,
    /// The needs whose help must go on, and one of them: my help now.
    Kept,
    Now(String),
    /// What one of them costs and which money pays, where it costs money.
    NowCost(String),
    Goals,
    /// A goal in own words, by its id.
    OwnGoal(String),
    /// What a goal in own words is about.
    GoalAbout(String),
    GoalList,
    Goal(String, Step),
    OwnIdea(String),
    Week,
    /// What my plan costs, beside the amount.
    Costs,
    PlanEnd,
    /// Big decisions, and asking for an advocate, beside the road.
    Decide(Decide),
    /// Local services.
    Services(Services),
    Advocate(ForAdvocate),
    /// The pages of carers.
    Carer(CarerAt),
    Check,
    /// Who gets it; what somebody else is called; which parts.
    ShareWho,
    ShareName,
    ShareWhat,
    /// Which answers go with the parts; the private ones one by one; and what is shared of safety.
    ShareAnswers,
    SharePrivate(String),
    ShareSafety,
    /// What will be in it.
    SharePreview,
    ShareAgree,
    ShareMaking,
    ShareMade,
    /// What to press to print it.
    SharePrint,
    ShareWhere,
    ShareSaved,
    /// My own photo, at an answer, at a goal or of somebody.
    Photo(MediaOf, PhotoStep),
    /// My own voice, at an answer, at a goal or about somebody.
    Recording(MediaOf, RecordingStep),
}

impl Place {
    /// The part that a place belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::Start | Self::Trouble(_) => Part::Start,
            Self::Map => Part::Map,
            Self::Pause => Part::Pause,
            Self::Help | Self::HelpHow | Self::HelpWho | Self::HelpPhone => Part::Help,
            Self::HelpSafe | Self::HelpWords | Self::Credits => Part::Help,
            Self::Ready(_) | Self::PersonName(_) | Self::Settings | Self::Learn(_) => Part::Ready,
            Self::Setting(knob) if is_for_me(*knob) => Part::Ready,
            Self::Setting(_) | Self::Supporter | Self::Group(_) => Part::Supporter,
            Self::ForSupporter(_) | Self::Note(_) | Self::WasHard => Part::Supporter,
            Self::ViewWho | Self::ViewHow(_) | Self::Views(_) => Part::Supporter,
            Self::ViewPart(..) | Self::ViewSaw(..) | Self::Pack(_) | Self::Symbols(_) => Part::Supporter,
            Self::Simple(Simple::Means(_) | Simple::MeansPart(..)) => Part::Supporter,
            Self::Simple(_) | Self::Mat(_) => Part::Life,
            Self::Seen(place, ..) => place.part(),
            Self::Talk(talking) if talking.of.is_some() => Part::Supporter,
            Self::Talk(_) => Part::About,
            Self::AboutIntro | Self::Name | Self::Face | Self::Uses => Part::About,
            Self::Cards(_) | Self::OwnWords(_) => Part::About,
            Self::LifeIntro | Self::Area(_) | Self::Question(_) | Self::After(..) => Part::Life,
            Self::More(_) | Self::GoodWords(_) | Self::MoreWords(_) | Self::Meaning(_) => Part::Life,
            Self::Days(..) => Part::Life,
            Self::Rest(_) | Self::Apart | Self::Safe(_) | Self::LifeEnd => Part::Life,
            Self::Said | Self::SaidLater | Self::Erase(..) => Part::Life,
            Self::Since(_) | Self::SinceOf(..) => Part::Life,
            Self::Both | Self::BothOf(_) | Self::BothSaw(_) => Part::Life,
            Self::MoneyIntro
            | Self::MoneySource
            | Self::MoneyAmount
            | Self::MoneyPeriod
            | Self::MoneyPays
            | Self::MoneyKind
            | Self::MoneyGuess
            | Self::MoneyWork
            | Self::MoneyMore => Part::Money,
            Self::PlanIntro
            | Self::Kept
            | Self::Now(_)
            | Self::NowCost(_)
            | Self::Goals
            | Self::OwnGoal(_)
            | Self::GoalAbout(_)
            | Self::GoalList
            | Self::Goal(..)
            | Self::OwnIdea(_)
            | Self::Week
            | Self::Costs
            | Self::Services(_)
            | Self::PlanEnd => Part::Plan,
            Self::Photo(of, _) | Self::Recording(of, _) => of.part(),
            Self::Decide(at) => at.part(),
            Self::Advocate(at) => at.part(),
            Self::Carer(at) => at.part(),
            Self::Check => Part::Check,
            Self::ShareWho
            | Self::ShareName
            | Self::ShareWhat
            | Self::ShareAnswers
            | Self::SharePrivate(_)
            | Self::ShareSafety
            | Self::SharePreview
            | Self::ShareAgree
            | Self::ShareMaking
            | Self::ShareMade
            | Self::SharePrint
            | Self::ShareWhere
            | Self::ShareSaved => Part::Share,
        }
    }

    // Screens that are done together, so that someone who came from the check goes back to it after
    // the last of them.
    fn unit(&self, content: &Content) -> (Part, Option<&str>) {
        match self {
            // What is asked about safety is one piece with the screens before and after it.
            Self::Question(id) | Self::MoreWords(id) if content.is_safety(Subject::Life(id)) => {
                (Part::Life, Some("safety"))
            }
            Self::Goal(id, _) | Self::OwnIdea(id) => (Part::Plan, Some(id)),
            Self::OwnGoal(id) | Self::GoalAbout(id) => (Part::Plan, Some(id)),
            Self::Question(id) | Self::After(id, _) | Self::More(id) => (Part::Life, Some(id)),
            Self::GoodWords(id) | Self::MoreWords(id) | Self::Days(id, _) => (Part::Life, Some(id)),
            Self::Simple(Simple::Face(id) | Simple::Right(id)) => (Part::Life, Some(id)),
            Self::Mat(_) => (Part::Life, Some("mat")),
            Self::Now(_) | Self::NowCost(_) => (Part::Plan, Some("now")),
            Self::MoneyPays => (Part::Money, Some("pays")),
            Self::Decide(at) => (at.part(), Some("decide")),
            Self::Services(_) => (Part::Plan, Some("services")),
            Self::Advocate(at) => (at.part(), Some("advocate")),
            Self::Carer(at) => (at.part(), Some("carer")),
            Self::Apart | Self::Safe(_) => (Part::Life, Some("safety")),
            Self::Erase(..) => (Part::Life, Some("erase")),
            Self::Since(_) | Self::SinceOf(..) => (Part::Life, Some("since")),
            Self::Both | Self::BothOf(_) | Self::BothSaw(_) => (Part::Life, Some("both")),
            Self::Name | Self::Face | Self::Uses => (Part::About, Some("me")),
            Self::Talk(_) => (Part::About, Some("talk")),
            // Who looks at a poster, or saves it, comes back to it.
            Self::SharePrint | Self::ShareWhere | Self::ShareSaved => (Part::Share, Some("saving")),
            Self::Ready(Ready::Who | Ready::How) | Self::PersonName(_) => (Part::Ready, Some("company")),
            Self::Cards(list) | Self::OwnWords(list) => (Part::About, Some(list.id())),
            Self::Photo(of, _) => (of.part(), Some("photo")),
            Self::Recording(of, _) => (of.part(), Some("recording")),
            place => (place.part(), None),
        }
    }

    /// Whether two places are parts of one piece of work.
    pub fn is_with(&self, other: &Self, content: &Content) -> bool {
        self.unit(content) == other.unit(content)
    }
}
