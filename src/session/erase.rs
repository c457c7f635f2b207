//! A private answer is erased for good, with all that was said of it.

use super::{Session, Trouble};
use crate::content::Question;
use crate::plan::Plan;
use crate::record::{Give, Path, SEEN, Statement, Subject, Tail};

impl Session {
    /// Erases what stands and ever stood on a private question: in the file, in the copies that the program
    /// keeps, and in memory.
    pub(super) fn erase(&mut self, question: &str) -> Result<(), Trouble> {
        let Some(question) = self.content.question(question).filter(|it| it.ask.private || it.ask.safety)
        else {
            return Ok(());
        };
        let Some(open) = &mut self.open else { return Ok(()) };
        let tombstone = |statement: &Statement| {
            let path = Path::new(format!("erased/{}/{}", question.id, statement.id));
            tells_of(question, &statement.path).then_some(path)
        };
        let log = open.store.erase(tombstone).map_err(|error| Trouble::again(&error))?;
        let now = open.plan.now;
        open.plan = Plan { now, ..Plan::from_log(&log) };
        open.log = log;
        open.forget_refused();
        let question = question.clone();
        self.forget_words(|path| tells_of(&question, path));
        self.said.clear();
        self.said_here.clear();
        Ok(())
    }
}

// Whether a path has to do with the answer to a question: what was answered, what followed it, what was seen
// when it was asked; whether it is shared; and what was said of its whole area, which answers it too.
fn tells_of(question: &Question, path: &Path) -> bool {
    let asked = path.as_str().strip_prefix(SEEN).unwrap_or(path.as_str());
    let under = |about: Subject<'_>| {
        let about = about.path();
        asked.strip_prefix(about.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let area = question.area.as_ref().is_some_and(|(area, _)| under(Subject::Area(area)));
    let shared = matches!(Subject::of(&Path::from(asked)),
        Some((Subject::Give(_, Give::Answers), Tail::Option(id))) if id == question.id);
    area || shared || under(Subject::Life(&question.id))
}
