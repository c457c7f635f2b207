//! The people of a plan, who was there in each sitting, and whose view an answer then is.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::Plan;
use crate::record::{Digest, How, Path, PersonId, SittingPart, Subject, Sure, Value};

/// The part that somebody has in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Of the person's family.
    Family,
    /// A friend.
    Friend,
    /// A support worker or other paid helper.
    Staff,
    /// An advocate.
    Advocate,
    /// A social worker, nurse, therapist or other professional.
    Professional,
}

impl Role {
    /// Every role, with the id used in the record.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Family, "family"),
        (Self::Friend, "friend"),
        (Self::Staff, "staff"),
        (Self::Advocate, "advocate"),
        (Self::Professional, "professional"),
    ];

    /// The id used in the record.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(role, _)| *role == self).map_or("family", |(_, id)| id)
    }

    /// The role with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(role, _)| *role)
    }
}

/// Somebody other than the person whose plan it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Their part in the plan.
    pub role: Option<Role>,
    /// What they are called.
    pub name: Option<String>,
    /// What they are to the person, in the person's words: “my mum”.
    pub relation: Option<String>,
    /// Whether they are paid.
    pub paid: Option<bool>,
    /// A photo of them.
    pub photo: Option<Digest>,
}

/// One sitting: from when a plan is opened until it is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sitting {
    /// When it began.
    pub began: Option<Timestamp>,
    /// Whether it was said that the person is alone.
    pub alone: bool,
    /// Who was there at some time in it: in the order in which that was said, whether they still
    /// are, and when they came.
    pub people: Vec<Present>,
    /// How answers are given, by the option id of “How do you answer?”.
    pub how: Option<String>,
    /// With whom the questions about safety are answered: `alone`, `other`, `skip` or `on`.
    pub apart: Option<String>,
}

/// Somebody who was there in a sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Present {
    /// Who.
    pub person: Uuid,
    /// Whether they are still there.
    pub here: bool,
    /// The statement that says so; it gives the order.
    pub said: Uuid,
}

/// Whose view something is that is put in now, how it is given, and whose hands put it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Whose view it is.
    pub by: PersonId,
    /// How it is given.
    pub how: How,
    /// Whose hands.
    pub entered_by: PersonId,
    /// How sure whoever gives it is.
    pub sure: Sure,
}

impl Entry {
    /// The person presses, themselves.
    pub const PRESSED: Self =
        Self { by: PersonId::Me, how: How::Pressed, entered_by: PersonId::Me, sure: Sure::NotAsked };

    /// The view of somebody else than the person, given in this way. Whose hands put it in where they do not do it
    /// themselves is whoever else is here, or the person.
    pub fn of_somebody(who: Uuid, how: How, sure: Sure, today: &Sitting) -> Self {
        let other = || today.here().find(|here| *here != who).map_or(PersonId::Me, PersonId::Other);
        let by = PersonId::Other(who);
        let themselves = matches!(how, How::Pressed | How::Observed | How::Interpreted);
        Self { by, how, entered_by: if themselves { by } else { other() }, sure }
    }

    /// Not said by anybody: settings, when a plan was opened, who was there.
    pub fn by_program(self) -> Self {
        Self { by: PersonId::Program, how: How::Pressed, ..self }
    }

    /// The person showed it, and whoever helps watched for it.
    pub fn watched(self, helper: PersonId) -> Self {
        Self { by: PersonId::Me, how: How::Showed, entered_by: helper, ..self }
    }

    /// What whoever helps saw.
    pub fn seen(self, helper: PersonId) -> Self {
        Self { by: helper, how: How::Observed, entered_by: helper, ..self }
    }
}

impl Sitting {
    /// Who is here now.
    pub fn here(&self) -> impl Iterator<Item = Uuid> + Clone {
        self.people.iter().filter(|present| present.here).map(|present| present.person)
    }

    /// Whether it was said who is here.
    pub fn is_said(&self) -> bool {
        self.alone || self.here().next().is_some()
    }

    /// Who helps: whoever was said first. None when the person is alone, or nobody said.
    pub fn helper(&self) -> Option<PersonId> {
        self.here().next().map(PersonId::Other)
    }

    /// Whose view an answer is that is put in now. A person who is alone presses. What a helper saw or
    /// thinks without asking is the helper's view; what the person gave in any way is the person's.
    pub fn entry(&self) -> Entry {
        let (Some(helper), Some(how)) = (self.helper(), self.how.as_deref().and_then(how_of)) else {
            return Entry::PRESSED;
        };
        match how {
            How::Pressed => Entry::PRESSED,
            how if how.is_given() => Entry { how, entered_by: helper, ..Entry::PRESSED },
            how => Entry { by: helper, how, entered_by: helper, sure: Sure::NotAsked },
        }
    }
}

/// The options of “How do you answer?”, each with what it means.
pub const WAYS_TO_ANSWER: [(&str, How); 8] = [
    ("press", How::Pressed),
    ("say", How::Said),
    ("sign", How::Signed),
    ("point", How::Pointed),
    ("look", How::Looked),
    ("device", How::Device),
    ("body", How::Observed),
    ("think", How::Interpreted),
];

fn how_of(option: &str) -> Option<How> {
    WAYS_TO_ANSWER.iter().find(|(id, _)| *id == option).map(|(_, how)| *how)
}

impl Plan {
    /// The sitting that goes on now.
    pub fn today(&self) -> Sitting {
        self.sitting(self.now)
    }

    /// The path of something of the sitting that goes on now.
    pub fn sitting_path(&self, part: SittingPart) -> Path {
        Subject::Sitting(&self.now.to_string(), part).path()
    }

    /// What is to be recorded when somebody comes or goes. Nobody is alone with somebody.
    pub fn here(&self, person: Uuid, here: bool) -> Vec<(Path, Value)> {
        let with = Subject::Sitting(&self.now.to_string(), SittingPart::With).option(&person.to_string());
        let mut said = vec![(with, if here { Value::Yes } else { Value::Gone })];
        if here {
            said.push((self.sitting_path(SittingPart::Alone), Value::Gone));
        }
        said
    }

    /// What is to be recorded when the person is alone, or is not.
    pub fn alone(&self, alone: bool) -> Vec<(Path, Value)> {
        let mut said =
            vec![(self.sitting_path(SittingPart::Alone), if alone { Value::Yes } else { Value::Gone })];
        if alone {
            said.extend(self.today().here().flat_map(|person| self.here(person, false)));
        }
        said
    }

    /// A sitting; an empty one where nothing was said of it.
    pub fn sitting(&self, id: Uuid) -> Sitting {
        self.sittings.get(&id).cloned().unwrap_or_default()
    }

    /// The people, those of the last sitting before this one first, then the others as they came in.
    pub fn people_by_last_time(&self, now: Uuid) -> Vec<(Uuid, &Person)> {
        let last = self.sittings.range(..now).next_back().map(|(_, sitting)| sitting);
        let was_there = |id: &Uuid| last.is_some_and(|last| last.people.iter().any(|p| p.person == *id));
        let (first, then): (Vec<_>, Vec<_>) =
            self.people.iter().filter(|(_, person)| person.role.is_some()).partition(|(id, _)| was_there(id));
        first.into_iter().chain(then).map(|(id, person)| (*id, person)).collect()
    }

    /// How answers were given in the last sitting before this one, by option id.
    pub fn how_last_time(&self, now: Uuid) -> Option<&str> {
        self.sittings.range(..now).rev().find_map(|(_, sitting)| sitting.how.as_deref())
    }

    /// The role of somebody; none for the person and the program, and where nobody said.
    pub fn role(&self, who: PersonId) -> Option<Role> {
        match who {
            PersonId::Other(id) => self.people.get(&id)?.role,
            PersonId::Me | PersonId::Program => None,
        }
    }
}

/// The people of a plan, by id.
pub type People = BTreeMap<Uuid, Person>;
