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
    /// A photo.
    Photo,
    /// What is in the photo.
    PhotoWords,
    /// A recording of the person's voice.
    Recording,
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
    /// A photo.
    Photo,
    /// What is in the photo.
    PhotoWords,
    /// A recording of the person's voice.
    Recording,
}

/// How a person tells things without words, and what is good to know when they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Stop.
    Stop,
    /// Pain.
    Pain,
    /// Being tired.
    Tired,
    /// How sure others can be of a yes and a no.
    Sure,
    /// The best time of the day.
    Time,
    /// The best place and position.
    Position,
}

/// Something of one row of a chart, by the row's id: what the person does and what people think it means; or what the
/// person wants to tell, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChartPart {
    /// What is happening.
    Happens,
    /// What the person does.
    Does,
    /// What somebody thinks it means.
    Means,
    /// How sure they are of that.
    Sure,
    /// What others should do then.
    Should,
    /// What the person wants to tell.
    Tell,
    /// How they tell it.
    How,
    /// Who helps with that.
    Who,
    /// That whoever says so takes their view of this row away.
    Gone,
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
    /// What the person says of them, as a recording.
    Recording,
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

/// Something of one big decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionPart {
    /// That it is one.
    On,
    /// What it is about, by the option's id.
    About,
    /// What it is, in own words.
    Words,
    /// What helps the person to understand it and to say what they want.
    Help,
    /// What is wanted: by the person, or as a helper sees it.
    Showed,
    /// The same in own words.
    Say,
    /// Who decides it.
    Who,
    /// By what right somebody else decides it. A helper says so.
    By,
    /// Who was asked, by their ids. A helper says so.
    Asked,
    /// Why somebody else decides it. A helper says so.
    Why,
    /// How it is the least restrictive way. A helper says so.
    Least,
    /// What the person loses by it. A helper says so.
    Lose,
}

/// Something that a carer says of themselves, on pages of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CarerPart {
    /// What they are called.
    Name,
    /// What they are to the person.
    Tie,
    /// How many hours in a week they help now.
    Hours,
    /// How many nights.
    Nights,
    /// What kind of help it is.
    Kind,
    /// Whether they can keep helping.
    Keep,
    /// For how long.
    Long,
    /// What would help them.
    Help,
    /// Whether they want a break.
    Break,
    /// What worries them about managing money or staff.
    Worry,
    /// Whether they want an assessment of their own.
    Assess,
    /// Their yes that the person may see it, with all that it covers.
    See,
    /// Their yes that it goes to the social worker, with all that it covers.
    Give,
    /// What they put into their letter to the council.
    Put,
    /// Their yes to that letter.
    Letter,
}

/// What is asked of somebody who helps about an advocate, and the letter that asks for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advocacy {
    /// Whether it would be very hard to understand what matters.
    Understand,
    /// To keep it in mind.
    Keep,
    /// To weigh it.
    Weigh,
    /// To tell what one wants.
    Tell,
    /// Whether somebody can help whom the person accepts and who is not paid.
    Somebody,
    /// Whether the person lives in a hospital or a care home for long.
    Stay,
    /// Whether the council and whoever helps disagree.
    Dispute,
    /// That the person said yes to the letter.
    Letter,
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

/// Something of one sort of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortPart {
    /// Which cards: those of all of life, or of one area.
    Of,
    /// The day on which it was begun.
    Day,
    /// Where each card was put.
    At,
    /// That the person said that it is right so.
    Right,
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

impl CarerPart {
    /// What is asked of a carer, in order.
    pub const ASKED: [Self; 9] = [
        Self::Hours,
        Self::Nights,
        Self::Kind,
        Self::Keep,
        Self::Long,
        Self::Help,
        Self::Break,
        Self::Worry,
        Self::Assess,
    ];

    /// The end of its keys and the name that it has in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Tie => "tie",
            Self::Hours => "hours",
            Self::Nights => "nights",
            Self::Kind => "kind",
            Self::Keep => "keep",
            Self::Long => "long",
            Self::Help => "help",
            Self::Break => "break",
            Self::Worry => "worry",
            Self::Assess => "assess",
            Self::See => "see",
            Self::Give => "give",
            Self::Put => "put",
            Self::Letter => "letter",
        }
    }

    /// Whether own words can stand beside its answers.
    pub fn has_own(self) -> bool {
        matches!(self, Self::Kind | Self::Keep | Self::Help | Self::Break | Self::Worry)
    }

    /// Whether several of its answers can be on.
    pub fn is_many(self) -> bool {
        matches!(self, Self::Kind | Self::Help | Self::Worry)
    }
}

impl Sign {
    /// All, with the id used in paths.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Yes, "yes"),
        (Self::No, "no"),
        (Self::Stop, "stop"),
        (Self::Pain, "pain"),
        (Self::Tired, "tired"),
        (Self::Sure, "sure"),
        (Self::Time, "time"),
        (Self::Position, "position"),
    ];

    /// The id used in paths.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(sign, _)| *sign == self).map_or("", |(_, id)| id)
    }
}

impl ChartPart {
    /// All that is asked of a row in which people say what they think it means, in order.
    pub const MEANS: [Self; 5] = [Self::Happens, Self::Does, Self::Means, Self::Sure, Self::Should];
    /// All that is asked of a row in which the person tells something, in order.
    pub const TELLS: [Self; 3] = [Self::Tell, Self::How, Self::Who];

    /// The id used in paths.
    pub fn id(self) -> &'static str {
        match self {
            Self::Happens => "happens",
            Self::Does => "does",
            Self::Means => "means",
            Self::Sure => "sure",
            Self::Should => "should",
            Self::Tell => "tell",
            Self::How => "how",
            Self::Who => "who",
            Self::Gone => "gone",
        }
    }

    /// Whether it is what somebody thinks, and not what the person does or says.
    pub fn is_thought(self) -> bool {
        matches!(self, Self::Means | Self::Sure)
    }
}
