//! What a statement can be about. Paths are written and read here and nowhere else.
//!
//! ```
//! use my_own_plan::record::{GoalPart, Path, Subject, Tail};
//! let path = Subject::Goal("wash", GoalPart::Who).option("family");
//! assert_eq!(path.as_str(), "goal/wash/who/family");
//! let read = Subject::of(&path);
//! assert_eq!(read, Some((Subject::Goal("wash", GoalPart::Who), Tail::Option("family"))));
//! ```

use std::collections::HashMap;
use std::sync::LazyLock;

use uuid::Uuid;

use super::Path;
use super::part::{
    Advocacy, CarerPart, ChartPart, DecisionPart, Follow, Give, GoalPart, List, PersonPart, Sign,
    SittingPart, SortPart,
};

/// What a statement is about, as one thing that is asked or kept. Where several answers can be on, each
/// has a path of its own below this one (see [`Tail`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject<'a> {
    /// The person's name.
    Name,
    /// The picture that is the person.
    Face,
    /// What the person uses, such as a wheelchair: it is in the pictures too.
    Uses,
    /// The name of who helps with this plan.
    Helper,
    /// How whoever helps is reached.
    HelperPhone,
    /// That the person wants an advocate.
    AdvocateWanted,
    /// How the person tells something without words, and what is good to know then. Own words stand on the path itself,
    /// cards below it.
    Shows(Sign),
    /// Something of one row of a chart, by the row's id. Own words stand on the path itself, cards below it.
    Chart(&'a str, ChartPart),
    /// That a poster is wanted on which stands how to talk with the person.
    Poster,
    /// What belongs to asking for one.
    Advocacy(Advocacy),
    /// That this is the built-in example.
    Example,
    /// That the person agreed to share.
    Agreed,
    /// Where the amount of money comes from.
    MoneySource,
    /// The amount that the council told.
    MoneyAmount,
    /// Whether that is for a week or a year.
    MoneyPeriod,
    /// What the person was told that amount is: a first guess, or agreed.
    MoneyKind,
    /// What the person pays of it for one week, as the council told.
    MoneyPays,
    /// Whether the person's needs cost more.
    MoneyMore,
    /// The council's pack that was used, in pieces. The program keeps it.
    MoneyPack,
    /// Who gets the document.
    Reader,
    /// What one reader gets, by the reader's id.
    Give(&'a str, Give),
    /// A setting, by its name.
    Setting(&'a str),
    /// A list of cards about me.
    Cards(List),
    /// Where somebody stopped, so that they come back there. The program notes it.
    Stopped,
    /// What the person says of a whole area of life, by the area's id.
    Area(&'a str),
    /// That something was hard to answer, by the name of its place.
    Hard(&'a str),
    /// The answer to a question, by the question's id.
    Life(&'a str),
    /// What follows the answer to a question.
    Follow(&'a str, Follow),
    /// Which of three faces was shown for a question, or for `area-<id>`. It is no level of need.
    Feel(&'a str),
    /// Something of one sort of cards, by the id of the sort. Each card has a path of its own below it.
    Sort(&'a str, SortPart),
    /// That the person wants nothing to change.
    NoChange,
    /// Something of a goal, by the goal's id.
    Goal(&'a str, GoalPart),
    /// Something of one big decision, by its id.
    Decision(&'a str, DecisionPart),
    /// Something that a carer says of themselves, by their id. Only what that carer says there counts.
    Carer(&'a str, CarerPart),
    /// Something of somebody other than the person, by their id.
    Person(&'a str, PersonPart),
    /// Something of a sitting, by its id. Who was there has a path for each of them below it.
    Sitting(&'a str, SittingPart),
}

/// What a path names below its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tail<'a> {
    /// Nothing: it is the subject itself.
    Whole,
    /// One of several answers, each of which is on or off.
    Option(&'a str),
    /// Own words beside the answers.
    Own,
}

/// Stands for an id in a written form.
const ANY: &str = "*";
// The end of the path of own words beside answers.
const OWN: &str = "own";

/// How each subject is written. `*` is the id of a question, a goal or a setting.
const FORMS: &[(Subject<'static>, &str)] = &[
    (Subject::Name, "name"),
    (Subject::Face, "face"),
    (Subject::Uses, "uses"),
    (Subject::Helper, "helper/name"),
    (Subject::HelperPhone, "helper/phone"),
    (Subject::AdvocateWanted, "advocate"),
    (Subject::Shows(Sign::Yes), "shows/yes"),
    (Subject::Shows(Sign::No), "shows/no"),
    (Subject::Shows(Sign::Stop), "shows/stop"),
    (Subject::Shows(Sign::Pain), "shows/pain"),
    (Subject::Shows(Sign::Tired), "shows/tired"),
    (Subject::Shows(Sign::Sure), "shows/sure"),
    (Subject::Shows(Sign::Time), "shows/time"),
    (Subject::Shows(Sign::Position), "shows/position"),
    (Subject::Chart(ANY, ChartPart::Happens), "chart/*/happens"),
    (Subject::Chart(ANY, ChartPart::Does), "chart/*/does"),
    (Subject::Chart(ANY, ChartPart::Means), "chart/*/means"),
    (Subject::Chart(ANY, ChartPart::Sure), "chart/*/sure"),
    (Subject::Chart(ANY, ChartPart::Should), "chart/*/should"),
    (Subject::Chart(ANY, ChartPart::Tell), "chart/*/tell"),
    (Subject::Chart(ANY, ChartPart::How), "chart/*/how"),
    (Subject::Chart(ANY, ChartPart::Who), "chart/*/who"),
    (Subject::Chart(ANY, ChartPart::Gone), "chart/*/gone"),
    (Subject::Poster, "poster"),
    (Subject::Advocacy(Advocacy::Understand), "advocate/understand"),
    (Subject::Advocacy(Advocacy::Keep), "advocate/keep"),
    (Subject::Advocacy(Advocacy::Weigh), "advocate/weigh"),
    (Subject::Advocacy(Advocacy::Tell), "advocate/tell"),
    (Subject::Advocacy(Advocacy::Somebody), "advocate/somebody"),
    (Subject::Advocacy(Advocacy::Stay), "advocate/stay"),
    (Subject::Advocacy(Advocacy::Dispute), "advocate/dispute"),
    (Subject::Advocacy(Advocacy::Letter), "advocate/letter"),
    (Subject::Example, "example"),
    (Subject::Stopped, "stopped"),
    (Subject::Agreed, "agreed"),
    (Subject::MoneySource, "money/source"),
    (Subject::MoneyAmount, "money/typed"),
    (Subject::MoneyPeriod, "money/period"),
    (Subject::MoneyKind, "money/kind"),
    (Subject::MoneyPays, "money/pays"),
    (Subject::MoneyMore, "money/more"),
    (Subject::MoneyPack, "money/pack"),
    (Subject::Reader, "reader"),
    (Subject::Give(ANY, Give::Name), "give/*/name"),
    (Subject::Give(ANY, Give::Parts), "give/*/parts"),
    (Subject::Give(ANY, Give::Answers), "give/*/answers"),
    (Subject::Give(ANY, Give::Made), "give/*/made"),
    (Subject::Setting(ANY), "setting/*"),
    (Subject::Cards(List::Likes), "about/likes"),
    (Subject::Cards(List::Matters), "about/matters"),
    (Subject::Cards(List::Supports), "about/supports"),
    (Subject::Area(ANY), "area/*"),
    (Subject::Hard(ANY), "hard/*"),
    (Subject::Life(ANY), "life/*"),
    (Subject::Follow(ANY, Follow::Hard), "life/*/hard"),
    (Subject::Follow(ANY, Follow::Helper), "life/*/helper"),
    (Subject::Follow(ANY, Follow::Going), "life/*/going"),
    (Subject::Follow(ANY, Follow::Wish), "life/*/wish"),
    (Subject::Follow(ANY, Follow::Each), "life/*/each"),
    (Subject::Follow(ANY, Follow::Good), "life/*/good"),
    (Subject::Follow(ANY, Follow::More), "life/*/more"),
    (Subject::Follow(ANY, Follow::Note), "life/*/note"),
    (Subject::Follow(ANY, Follow::Day), "life/*/day"),
    (Subject::Follow(ANY, Follow::Time), "life/*/time"),
    (Subject::Follow(ANY, Follow::Hours), "life/*/hours"),
    (Subject::Follow(ANY, Follow::Stay), "life/*/stay"),
    (Subject::Follow(ANY, Follow::Cost), "life/*/cost"),
    (Subject::Follow(ANY, Follow::Pays), "life/*/pays"),
    (Subject::Follow(ANY, Follow::Agreed), "life/*/agreed"),
    (Subject::Follow(ANY, Follow::GoodDay), "life/*/good-day"),
    (Subject::Follow(ANY, Follow::BadDay), "life/*/bad-day"),
    (Subject::Follow(ANY, Follow::BadDays), "life/*/bad-days"),
    (Subject::Feel(ANY), "feel/*"),
    (Subject::Sort(ANY, SortPart::Of), "sort/*/of"),
    (Subject::Sort(ANY, SortPart::Day), "sort/*/day"),
    (Subject::Sort(ANY, SortPart::At), "sort/*/at"),
    (Subject::Sort(ANY, SortPart::Right), "sort/*/right"),
    (Subject::Follow(ANY, Follow::Photo), "life/*/photo"),
    (Subject::Follow(ANY, Follow::PhotoWords), "life/*/photo-words"),
    (Subject::Follow(ANY, Follow::Recording), "life/*/recording"),
    (Subject::NoChange, "plan/no-change"),
    (Subject::Goal(ANY, GoalPart::On), "goal/*/on"),
    (Subject::Goal(ANY, GoalPart::Words), "goal/*/words"),
    (Subject::Goal(ANY, GoalPart::About), "goal/*/about"),
    (Subject::Goal(ANY, GoalPart::Want), "goal/*/want"),
    (Subject::Goal(ANY, GoalPart::What), "goal/*/what"),
    (Subject::Goal(ANY, GoalPart::Who), "goal/*/who"),
    (Subject::Goal(ANY, GoalPart::Day), "goal/*/day"),
    (Subject::Goal(ANY, GoalPart::Time), "goal/*/time"),
    (Subject::Goal(ANY, GoalPart::Cost), "goal/*/cost"),
    (Subject::Goal(ANY, GoalPart::Pays), "goal/*/pays"),
    (Subject::Goal(ANY, GoalPart::Next), "goal/*/next"),
    (Subject::Goal(ANY, GoalPart::Doer), "goal/*/doer"),
    (Subject::Goal(ANY, GoalPart::When), "goal/*/when"),
    (Subject::Goal(ANY, GoalPart::Photo), "goal/*/photo"),
    (Subject::Goal(ANY, GoalPart::PhotoWords), "goal/*/photo-words"),
    (Subject::Goal(ANY, GoalPart::Recording), "goal/*/recording"),
    (Subject::Decision(ANY, DecisionPart::On), "decision/*/on"),
    (Subject::Decision(ANY, DecisionPart::About), "decision/*/about"),
    (Subject::Decision(ANY, DecisionPart::Words), "decision/*/words"),
    (Subject::Decision(ANY, DecisionPart::Help), "decision/*/help"),
    (Subject::Decision(ANY, DecisionPart::Showed), "decision/*/showed"),
    (Subject::Decision(ANY, DecisionPart::Say), "decision/*/say"),
    (Subject::Decision(ANY, DecisionPart::Who), "decision/*/who"),
    (Subject::Decision(ANY, DecisionPart::By), "decision/*/by"),
    (Subject::Decision(ANY, DecisionPart::Asked), "decision/*/asked"),
    (Subject::Decision(ANY, DecisionPart::Why), "decision/*/why"),
    (Subject::Decision(ANY, DecisionPart::Least), "decision/*/least"),
    (Subject::Decision(ANY, DecisionPart::Lose), "decision/*/lose"),
    (Subject::Carer(ANY, CarerPart::Name), "carer/*/name"),
    (Subject::Carer(ANY, CarerPart::Tie), "carer/*/tie"),
    (Subject::Carer(ANY, CarerPart::Hours), "carer/*/hours"),
    (Subject::Carer(ANY, CarerPart::Nights), "carer/*/nights"),
    (Subject::Carer(ANY, CarerPart::Kind), "carer/*/kind"),
    (Subject::Carer(ANY, CarerPart::Keep), "carer/*/keep"),
    (Subject::Carer(ANY, CarerPart::Long), "carer/*/long"),
    (Subject::Carer(ANY, CarerPart::Help), "carer/*/help"),
    (Subject::Carer(ANY, CarerPart::Break), "carer/*/break"),
    (Subject::Carer(ANY, CarerPart::Worry), "carer/*/worry"),
    (Subject::Carer(ANY, CarerPart::Assess), "carer/*/assess"),
    (Subject::Carer(ANY, CarerPart::See), "carer/*/see"),
    (Subject::Carer(ANY, CarerPart::Give), "carer/*/give"),
    (Subject::Carer(ANY, CarerPart::Put), "carer/*/put"),
    (Subject::Carer(ANY, CarerPart::Letter), "carer/*/letter"),
    (Subject::Person(ANY, PersonPart::Role), "person/*/role"),
    (Subject::Person(ANY, PersonPart::Name), "person/*/name"),
    (Subject::Person(ANY, PersonPart::Relation), "person/*/relation"),
    (Subject::Person(ANY, PersonPart::Paid), "person/*/paid"),
    (Subject::Person(ANY, PersonPart::Photo), "person/*/photo"),
    (Subject::Person(ANY, PersonPart::Recording), "person/*/recording"),
    (Subject::Sitting(ANY, SittingPart::Began), "sitting/*/began"),
    (Subject::Sitting(ANY, SittingPart::With), "sitting/*/with"),
    (Subject::Sitting(ANY, SittingPart::Alone), "sitting/*/alone"),
    (Subject::Sitting(ANY, SittingPart::How), "sitting/*/how"),
    (Subject::Sitting(ANY, SittingPart::Apart), "sitting/*/apart"),
];

// The forms by their first part, so that reading a path compares with a few of them only.
static BY_START: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut by_start: HashMap<&'static str, Vec<usize>> = HashMap::new();
    for (at, (_, form)) in FORMS.iter().enumerate() {
        by_start.entry(form.split('/').next().unwrap_or(form)).or_default().push(at);
    }
    by_start
});

impl<'a> Subject<'a> {
    /// Every subject, with `*` in the place of an id.
    pub fn all() -> impl Iterator<Item = Subject<'static>> {
        FORMS.iter().map(|(subject, _)| *subject)
    }

    /// The written form with `*` for an id, such as `goal/*/who`: the same for every goal.
    pub fn form(self) -> &'static str {
        let any = self.with_id(ANY);
        FORMS.iter().find(|(subject, _)| *subject == any).map_or("", |(_, form)| form)
    }

    /// The subject with this form.
    pub fn of_form(form: &str) -> Option<Subject<'static>> {
        FORMS.iter().find(|(_, known)| *known == form).map(|(subject, _)| *subject)
    }

    /// The id of the question, area, goal, setting, person, reader or sitting that it is about.
    pub fn id(self) -> Option<&'a str> {
        match self {
            Self::Setting(id) | Self::Life(id) | Self::Follow(id, _) | Self::Goal(id, _) => Some(id),
            Self::Person(id, _) | Self::Sitting(id, _) | Self::Give(id, _) => Some(id),
            Self::Area(id) | Self::Hard(id) | Self::Chart(id, _) => Some(id),
            Self::Feel(id) | Self::Sort(id, _) | Self::Decision(id, _) | Self::Carer(id, _) => Some(id),
            _ => None,
        }
    }

    fn with_id<'b>(self, id: &'b str) -> Subject<'b>
    where
        'a: 'b,
    {
        match self {
            Self::Setting(_) => Subject::Setting(id),
            Self::Area(_) => Subject::Area(id),
            Self::Hard(_) => Subject::Hard(id),
            Self::Chart(_, part) => Subject::Chart(id, part),
            Self::Feel(_) => Subject::Feel(id),
            Self::Sort(_, part) => Subject::Sort(id, part),
            Self::Give(_, part) => Subject::Give(id, part),
            Self::Life(_) => Subject::Life(id),
            Self::Follow(_, follow) => Subject::Follow(id, follow),
            Self::Goal(_, part) => Subject::Goal(id, part),
            Self::Decision(_, part) => Subject::Decision(id, part),
            Self::Carer(_, part) => Subject::Carer(id, part),
            Self::Person(_, part) => Subject::Person(id, part),
            Self::Sitting(_, part) => Subject::Sitting(id, part),
            other => other,
        }
    }

    /// Its path.
    pub fn path(self) -> Path {
        Path::new(self.written())
    }

    /// The path of one of several answers, each of which is on or off.
    pub fn option(self, id: &str) -> Path {
        Path::new(format!("{}/{id}", self.written()))
    }

    /// The path of own words beside the answers.
    pub fn own(self) -> Path {
        self.option(OWN)
    }

    fn written(self) -> String {
        match self.id() {
            Some(id) => self.form().replacen(ANY, id, 1),
            None => self.form().to_owned(),
        }
    }

    /// What a path is about; none where this version does not know it.
    pub fn of(path: &'a Path) -> Option<(Self, Tail<'a>)> {
        let text = path.as_str();
        if let Some(subject) = read(text) {
            return Some((subject, Tail::Whole));
        }
        let (above, last) = text.rsplit_once('/')?;
        let subject = read(above)?;
        // “My own money” is an answer like others.
        let tail = if last == OWN && subject.has_own() { Tail::Own } else { Tail::Option(last) };
        Some((subject, tail))
    }

    /// Whether own words can stand beside its answers.
    pub fn has_own(self) -> bool {
        matches!(
            self,
            Self::Cards(_)
                | Self::Goal(_, GoalPart::What)
                | Self::Follow(_, Follow::Good)
                | Self::Decision(_, DecisionPart::Help)
        ) || matches!(self, Self::Carer(_, part) if part.has_own())
    }
}

/// The path of what was seen when one option of a question was asked, in a round of asking.
pub fn seen_path(question: &Path, round: Uuid, option: &str) -> Path {
    Path::new(format!("{SEEN}{question}/{round}/{option}"))
}

/// How the path of what was seen begins.
pub const SEEN: &str = "seen/";

fn read(text: &str) -> Option<Subject<'_>> {
    let start = text.split('/').next()?;
    BY_START.get(start)?.iter().find_map(|at| {
        let (subject, form) = FORMS.get(*at)?;
        let (mut wanted, mut id) = (form.split('/'), "");
        for part in text.split('/') {
            match wanted.next()? {
                ANY if !part.is_empty() => id = part,
                same if same == part => {}
                _ => return None,
            }
        }
        wanted.next().is_none().then(|| subject.with_id(id))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_written_can_be_read() {
        for subject in Subject::all() {
            let subject = subject.with_id("a-1");
            assert_ne!(subject.form(), "");
            assert_eq!(Subject::of_form(subject.form()).map(|known| known.with_id("a-1")), Some(subject));
            assert_eq!(Subject::of(&subject.path()), Some((subject, Tail::Whole)));
            let tail = if subject.has_own() { Tail::Own } else { Tail::Option(OWN) };
            assert_eq!(Subject::of(&subject.own()), Some((subject, tail)));
        }
        for (list, id) in List::ALL {
            assert_eq!(Subject::Cards(list).form(), format!("about/{id}"));
        }
    }

    #[test]
    fn what_is_unknown_is_nothing() {
        for text in ["", "/", "life", "life/", "goal/x", "goal//on", "goal/x/on/a/b", "about/hats", "names"] {
            assert_eq!(Subject::of(&Path::from(text)), None, "{text}");
        }
    }

    proptest! {
        // An id may be anything that a file holds, but a slash; whatever it is, no path is mistaken for another.
        #[test]
        fn no_two_are_written_alike(at in 0..FORMS.len(), id in "[^/]{1,8}", option in "[^/]{1,8}") {
            let subject = FORMS[at].0.with_id(&id);
            let whole = subject.path();
            prop_assert_eq!(Subject::of(&whole), Some((subject, Tail::Whole)));
            let path = subject.option(&option);
            let (read, tail) = Subject::of(&path).expect("a subject");
            // `life/x/hard` is what follows the answer, so no question has an option with that name.
            if tail != Tail::Whole {
                prop_assert_eq!(read, subject);
                prop_assert_eq!(tail, if option == OWN && subject.has_own() { Tail::Own } else { Tail::Option(&option) });
            }
        }
    }
}
