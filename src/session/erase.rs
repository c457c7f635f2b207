//! A private answer is erased for good, with all that was said of it.

use super::{Session, Trouble};
use crate::content::{Content, Question};
use crate::journey::Place;
use crate::plan::Plan;
use crate::record::{Follow, Give, GoalPart, Path, SEEN, SortPart, Statement, Subject, Tail, Value};

impl Session {
    /// Erases what stands and ever stood on a private question: in the file, in the copies that the program
    /// keeps, and in memory.
    pub(super) fn erase(&mut self, question: &str) -> Result<(), Trouble> {
        let Some(question) = self.content.question(question).filter(|it| it.ask.private || it.ask.safety)
        else {
            return Ok(());
        };
        let Some(open) = &mut self.open else { return Ok(()) };
        let erasing = Erasing::of(question, &self.content, &open.plan);
        let tombstone = |statement: &Statement| {
            let path = Path::new(format!("erased/{}/{}", question.id, statement.id));
            erasing.is_in(statement).then_some(path)
        };
        let log = open.store.erase(tombstone).map_err(|error| Trouble::again(&error))?;
        let now = open.plan.now;
        open.plan = Plan { now, ..Plan::from_log(&log) };
        open.log = log;
        open.forget_refused();
        self.forget_words(|path| erasing.is_about(path));
        self.said.clear();
        self.said_here.clear();
        Ok(())
    }
}

/// What tells of the answer to one question: what was answered, what followed it, what was seen when it was
/// asked, the help for it, the goals that came from it; whether it is shared, and that it was hard. What was
/// said of its whole area tells of it too: the answer, always; the help, where all of the area is private. The
/// help of an area with open questions is not for a private one.
struct Erasing {
    question: String,
    // Paths: these, and all that is below them.
    above: Vec<String>,
    // What a goal in own words is about when it is about this.
    topics: Vec<String>,
    // What is hard is kept by the names of places.
    hard: Vec<String>,
}

impl Erasing {
    fn of(question: &Question, content: &Content, plan: &Plan) -> Self {
        let mut above = vec![Subject::Life(&question.id).path(), Subject::Feel(&question.id).path()];
        let mut hard: Vec<String> = Place::Question(question.id.clone()).name().into_iter().collect();
        // What a goal in own words is about when it is about this.
        let mut topics = vec![question.id.clone()];
        topics.extend(
            content.topics.iter().filter(|topic| topic.question == question.id).map(|topic| topic.id.clone()),
        );
        if let Some((area, _)) = &question.area {
            above.push(Subject::Area(area).path());
            let unit = format!("area-{area}");
            if content.is_private(Subject::Follow(&unit, Follow::Helper)) {
                above.extend([Subject::Life(&unit).path(), Subject::Feel(&unit).path()]);
                topics.push(unit.clone());
                hard.push(unit);
            }
        }
        let keeps = content.keeps.iter().filter(|keep| keep.question == question.id);
        let is_about = |about: &String| topics.contains(about);
        let own = plan.kept_goals.iter().filter(|(_, kept)| kept.goal.about.as_ref().is_some_and(is_about));
        let goals = keeps.map(|keep| &keep.id).chain(own.map(|(id, _)| id)).chain([&question.id]);
        let goals: Vec<Path> = goals.map(|goal| Subject::Goal(goal, GoalPart::On).path()).collect();
        let goals =
            goals.iter().filter_map(|on| on.as_str().rsplit_once('/')).map(|(goal, _)| goal.to_owned());
        let above = above.iter().map(|path| path.as_str().to_owned()).chain(goals).collect();
        Self { question: question.id.clone(), above, topics, hard }
    }

    fn is_in(&self, statement: &Statement) -> bool {
        // A goal in own words that was about it once.
        let was_about = matches!(Subject::of(&statement.path), Some((Subject::Goal(_, GoalPart::About), _)))
            && matches!(&statement.value, Value::Pick(about) if self.topics.contains(about));
        was_about || self.is_about(&statement.path)
    }

    fn is_about(&self, path: &Path) -> bool {
        let asked = path.as_str().strip_prefix(SEEN).unwrap_or(path.as_str());
        let begins = |above: &String, with: char| {
            asked.strip_prefix(above.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(with))
        };
        self.above.iter().any(|above| begins(above, '/'))
            || match Subject::of(&Path::from(asked)) {
                Some((Subject::Give(_, Give::Answers), Tail::Option(id))) => id == self.question,
                // Where its card lies.
                Some((Subject::Sort(_, SortPart::At), Tail::Option(id))) => {
                    self.topics.iter().any(|topic| topic == id)
                }
                Some((Subject::Hard(name), _)) => self.hard.iter().any(|hard| {
                    name.strip_prefix(hard.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                }),
                _ => false,
            }
    }
}
