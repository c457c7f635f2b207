//! The parts that a subject can have: what of a goal, of somebody, of a sitting, of an answer.

/// A list of cards about me.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// What people like about me.
    Likes,
    /// What matters to me.
    Matters,
    /// How to support me well.
    Supports,
}

/// What follows the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Follow {
    /// What happens with no help: what makes it hard, and what comes of it.
    Hard,
    /// Who helps now.
    Helper,
    /// Whether that is going well.
    Going,
    /// Whether it is to stay or to change, as an earlier version asked.
    Wish,
    /// That it is not the same for each need of an area.
    Each,
    /// What the person is good at here.
    Good,
    /// What the person wants to say more.
    More,
    /// What a helper notes; it is the helper's view.
    Note,
    /// The days of the week on which help comes now.
    Day,
    /// The times of the day.
    Time,
    /// How long it takes in one week.
    Hours,
    /// What must stay as it is.
    Stay,
    /// What it costs now for one week.
    Cost,
    /// Which money pays now.
    Pays,
    /// The view that those who answered agreed on.
    Agreed,
    /// The answer on a good day, where there are good and bad days.
    GoodDay,
    /// The answer on a bad day.
    BadDay,
    /// How often bad days come.
    BadDays,
}

/// Something of a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoalPart {
    /// That it is a goal.
    On,
    /// The goal in the person's own words.
    Words,
    /// What a goal in own words is about, by the id of a question.
    About,
    /// What is to be different.
    Want,
    /// What will happen.
    What,
    /// Who helps.
    Who,
    /// The days of the week.
    Day,
    /// The times of the day.
    Time,
    /// What it costs for one week.
    Cost,
    /// Which money pays.
    Pays,
    /// The first step.
    Next,
    /// Who does it.
    Doer,
    /// By when.
    When,
}

/// Something of somebody other than the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonPart {
    /// Their part in the plan.
    Role,
    /// What they are called.
    Name,
    /// What they are to the person, in the person's words.
    Relation,
    /// Whether they are paid.
    Paid,
    /// A photo of them.
    Photo,
}

/// Something of a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SittingPart {
    /// That it began.
    Began,
    /// Who was there.
    With,
    /// That the person was alone.
    Alone,
    /// How answers were given.
    How,
    /// With whom the questions about safety are answered.
    Apart,
}

/// What a reader gets of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Give {
    /// What somebody else is called.
    Name,
    /// The parts.
    Parts,
    /// Whether one answer goes with them, by the question's id.
    Answers,
    /// That a document was made for them. The program notes it.
    Made,
}

impl List {
    /// All lists, with the id used in paths.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Likes, "likes"), (Self::Matters, "matters"), (Self::Supports, "supports")];

    /// The id used in paths.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(list, _)| *list == self).map_or("", |(_, id)| id)
    }
}
