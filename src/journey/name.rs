//! What a place is called in the record, where somebody said that it was hard: short, and the same for ever.

use super::{Mat, Place, Ready, Simple, Step};
use crate::plan::List;
use crate::record::Follow;

impl Place {
    /// Its name. None for places where nobody is asked or told anything of the plan.
    pub fn name(&self) -> Option<String> {
        let of = |id: &str, what: &str| Some(format!("q-{id}{what}"));
        let fixed = match self {
            Self::Area(id) => return Some(format!("area-{id}")),
            Self::Question(id) | Self::SharePrivate(id) => return of(id, ""),
            Self::After(id, _) | Self::Now(id) | Self::NowCost(id) if id.starts_with("area-") => {
                return Some(id.clone());
            }
            Self::After(id, Follow::Helper) => return of(id, "-helper"),
            Self::After(id, _) => return of(id, "-hard"),
            Self::More(id) | Self::Days(id, _) | Self::GoodWords(id) | Self::MoreWords(id) => {
                return of(id, "-more");
            }
            Self::Meaning(id) => return of(id, "-meaning"),
            Self::Now(id) | Self::NowCost(id) => return of(id, "-now"),
            Self::Simple(Simple::Face(id)) if id.starts_with("area-") => return Some(id.clone()),
            Self::Simple(Simple::Face(id) | Simple::Right(id)) => return of(id, ""),
            Self::Mat(Mat::Card(_, id)) if id.starts_with("area-") => return Some(id.clone()),
            Self::Mat(Mat::Card(_, id)) => return of(id, ""),
            Self::Mat(_) => "mat",
            Self::Seen(place, ..) => return place.name(),
            Self::Photo(of, _) | Self::Recording(of, _) => return of.place().name(),
            Self::Decide(at) => at.name()?,
            Self::Advocate(at) => at.name()?,
            Self::Services(_) => "services",
            Self::Ready(Ready::Sound) => "ready-sound",
            Self::Ready(Ready::Size) => "ready-size",
            Self::Ready(Ready::Press | Ready::Learn | Ready::Try) => "ready-press",
            Self::Ready(Ready::Who) | Self::PersonName(_) => "ready-who",
            Self::Ready(Ready::How) => "ready-how",
            Self::Ready(Ready::What) => "ready-what",
            Self::AboutIntro => "about-intro",
            Self::Name => "about-name",
            Self::Face => "about-face",
            Self::Uses => "about-uses",
            Self::Cards(List::Likes) | Self::OwnWords(List::Likes) => "about-likes",
            Self::Cards(List::Matters) | Self::OwnWords(List::Matters) => "about-matters",
            Self::Cards(List::Supports) | Self::OwnWords(List::Supports) => "about-support",
            Self::LifeIntro => "life-intro",
            Self::Apart => "apart",
            Self::Safe(_) => "safe-talk",
            Self::Said | Self::SaidLater | Self::Since(_) | Self::SinceOf(..) | Self::Erase(..) => "said",
            Self::Both | Self::BothOf(_) | Self::BothSaw(_) => "both",
            Self::LifeEnd => "life-end",
            Self::MoneyIntro => "money-intro",
            Self::MoneySource => "money-source",
            Self::MoneyAmount | Self::MoneyPeriod => "money-amount",
            Self::MoneyKind => "money-kind",
            Self::MoneyGuess | Self::MoneyWork | Self::MoneyPays => "money-guess",
            Self::MoneyMore => "money-more",
            Self::PlanIntro => "plan-intro",
            Self::Kept => "plan-kept",
            Self::Goals => "plan-goals",
            Self::OwnGoal(_) => "plan-own-goal",
            Self::GoalAbout(_) => "plan-about",
            Self::GoalList => "plan-list",
            Self::Goal(_, Step::What) | Self::OwnIdea(_) => "goal-what",
            Self::Goal(_, Step::Who) => "goal-who",
            Self::Goal(_, Step::When) => "goal-day",
            Self::Goal(_, Step::Cost) => "goal-cost",
            Self::Goal(_, Step::First) => "goal-next",
            Self::Goal(_, Step::Done) => "goal-done",
            Self::Week => "plan-week",
            Self::Costs => "costs",
            Self::PlanEnd => "plan-end",
            Self::Check => "check-heading",
            Self::ShareWho | Self::ShareName => "share-who",
            Self::ShareWhat => "share-what",
            Self::ShareAnswers => "share-answers",
            Self::ShareSafety => "share-safety",
            Self::SharePreview => "share-preview",
            Self::ShareAgree | Self::ShareMaking | Self::ShareMade => "share-agree",
            Self::SharePrint => "share-print",
            Self::ShareWhere | Self::ShareSaved => "share-where",
            _ => return None,
        };
        Some(fixed.to_owned())
    }

    /// Whether a name is that of a place about safety, or of what is shared of it.
    pub fn is_name_about_safety(name: &str) -> bool {
        ["apart", "safe-talk", "share-safety"].contains(&name)
    }
}
