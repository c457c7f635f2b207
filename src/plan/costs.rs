//! What the plan costs in one week: the help that must go on and the goals, who pays, and how that compares
//! with the amount of money. What is not known is counted as not known, never as nothing; so is each need that
//! has no line in the plan yet.

use std::collections::BTreeSet;

use super::{Goal, HelpNow, NoAmount, Pence, Plan, amount, kept, open_needs};
use crate::content::Content;
use crate::record::{Follow, Subject};

/// Which money pays: that of the council.
pub const COUNCIL: &str = "council";
/// Which money pays: nobody knows yet.
pub const NOT_KNOWN: &str = "not-known";
/// There is no cost of its own: it is in another cost of the plan.
pub const ELSEWHERE: &str = "elsewhere";
// Of an earlier version, which asked here whether it is free.
const FREE: &str = "free";
/// So much less than the amount is “about the same”.
const ABOUT: i64 = 500;

/// What is said of the cost of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cost {
    /// Nothing yet.
    NotSaid,
    /// That it is not known. It is a good answer.
    NotKnown,
    /// That it is in another cost of the plan.
    Elsewhere,
    /// So much for one week; nothing where it is free.
    Known(Pence),
}

impl Cost {
    fn of(cost: Option<Pence>, no_cost: Option<&str>, pays: &BTreeSet<String>) -> Self {
        match (cost, no_cost) {
            (Some(cost), _) => Self::Known(cost),
            (None, Some(ELSEWHERE)) => Self::Elsewhere,
            (None, Some(_)) => Self::NotKnown,
            (None, None) if pays.contains(FREE) => Self::Known(Pence(0)),
            (None, None) => Self::NotSaid,
        }
    }

    /// Whether something was said, be it “I do not know”.
    pub fn is_said(self) -> bool {
        self != Self::NotSaid
    }

    /// Whether it is known what it adds.
    pub fn is_known(self) -> bool {
        matches!(self, Self::Known(_) | Self::Elsewhere)
    }

    /// What it adds, as far as that is known.
    pub fn adds(self) -> Pence {
        match self {
            Self::Known(cost) => cost,
            _ => Pence(0),
        }
    }
}

impl HelpNow {
    /// What is said of its cost.
    pub fn costs(&self) -> Cost {
        Cost::of(self.cost, self.no_cost.as_deref(), &self.pays)
    }

    /// Whether there is enough to plan with: when it comes, or how long it is.
    pub fn is_planned(&self) -> bool {
        !self.days.is_empty() || !self.times.is_empty() || self.hours.is_some()
    }
}

impl Goal {
    /// What is said of its cost.
    pub fn costs(&self) -> Cost {
        Cost::of(self.cost, self.no_cost.as_deref(), &self.pays)
    }
}

/// What costs money.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CostOf {
    /// The help of now, which must go on: by the id under which it is said.
    Need(String),
    /// A goal, by its id.
    Goal(String),
    /// A need that has neither, by the id of its question: what it will cost is not known.
    Open(String),
}

/// The cost of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// Of what.
    pub of: CostOf,
    /// What is said of it.
    pub cost: Cost,
    /// Which money pays, in the order in which it is asked. Empty where nobody knows or it is free.
    pub pays: Vec<String>,
}

/// What one source of money pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCost {
    /// The source, or [`NOT_KNOWN`].
    pub source: String,
    /// What it pays alone.
    pub least: Pence,
    /// With all of what it shares with other sources: nobody said who pays which part.
    pub most: Pence,
    /// How many of its costs are not known.
    pub unknown: usize,
}

/// What the plan costs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Costs {
    /// Help that must go on, in the order of the questions; then the goals; then the needs that have neither.
    pub lines: Vec<CostLine>,
    /// By source, in the order in which they are asked; what nobody knows the source of comes last.
    pub by_source: Vec<SourceCost>,
    /// All known costs together.
    pub known: Pence,
    /// How many costs are not known.
    pub unknown: usize,
}

/// How the costs compare with the amount. Only where every cost is known is it said that they fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// There is nothing in the plan yet.
    Nothing,
    /// There is no amount to compare with.
    NoAmount(NoAmount),
    /// So many costs are not known.
    NotKnown(usize),
    /// They fit or not, depending on who pays which part.
    Shared,
    /// They are less than the amount.
    Less,
    /// They are about as much, and not more.
    Same,
    /// They are more than the amount.
    More,
}

/// What the plan costs in one week.
pub fn costs(plan: &Plan, content: &Content) -> Costs {
    let order = content.choices(Subject::Follow("", Follow::Pays));
    let pays = |picked: &BTreeSet<String>| {
        let sources = order.iter().filter(|choice| !choice.none && picked.contains(&choice.id));
        sources.map(|choice| choice.id.clone()).collect()
    };
    let needs = kept(plan, content).into_iter().map(|help| CostLine {
        of: CostOf::Need(help.id.clone()),
        cost: help.said.now.costs(),
        pays: pays(&help.said.now.pays),
    });
    let goals = plan.goals.iter().map(|goal| CostLine {
        of: CostOf::Goal(goal.id.clone()),
        cost: goal.costs(),
        pays: pays(&goal.pays),
    });
    let sources = order.iter().filter(|choice| !choice.none).map(|choice| choice.id.as_str());
    let open = open_needs(plan, content).into_iter().map(|need| CostLine {
        of: CostOf::Open(need.question.id.clone()),
        cost: Cost::NotSaid,
        pays: Vec::new(),
    });
    Costs::of(needs.chain(goals).chain(open).collect(), sources)
}

impl Costs {
    /// The sums of these lines.
    fn of<'a>(lines: Vec<CostLine>, sources: impl Iterator<Item = &'a str>) -> Self {
        // A cost that is in another one is known only where there is another one.
        let any = lines.iter().any(|line| line.cost.adds() > Pence(0));
        let unknown = |line: &CostLine| !(line.cost.is_known() && (any || line.cost != Cost::Elsewhere));
        let by_source = |source: &str| {
            let alone = |line: &&CostLine| match line.pays.as_slice() {
                [] => source == NOT_KNOWN,
                [only] => only == source,
                _ => false,
            };
            let some = |line: &&CostLine| alone(line) || line.pays.iter().any(|pays| pays.as_str() == source);
            SourceCost {
                source: source.to_owned(),
                least: together(lines.iter().filter(alone)),
                most: together(lines.iter().filter(some)),
                unknown: lines.iter().filter(some).filter(|line| unknown(line)).count(),
            }
        };
        let by_source: Vec<SourceCost> = sources
            .chain([NOT_KNOWN])
            .map(by_source)
            .filter(|source| source.most > Pence(0) || source.unknown > 0)
            .collect();
        let known = together(lines.iter());
        let unknown = lines.iter().filter(|line| unknown(line)).count();
        Self { lines, by_source, known, unknown }
    }

    /// The same with these lines only, so that no sum shows what is left out.
    pub fn only(&self, content: &Content, keep: impl Fn(&CostLine) -> bool) -> Self {
        let order = content.choices(Subject::Follow("", Follow::Pays));
        let sources = order.iter().filter(|choice| !choice.none).map(|choice| choice.id.as_str());
        Self::of(self.lines.iter().filter(|line| keep(line)).cloned().collect(), sources)
    }

    /// What the council's money pays: surely, and at most. Of what nobody knows the source of it may pay all.
    pub fn of_council(&self) -> (Pence, Pence) {
        let of = |id: &str| self.by_source.iter().find(|source| source.source == id);
        let (council, unknown) = (of(COUNCIL), of(NOT_KNOWN));
        let least = council.map_or(Pence(0), |source| source.least);
        let most = council.map_or(Pence(0), |source| source.most);
        (least, most.plus(unknown.map_or(0, |source| source.most.0)))
    }

    /// How they compare with an amount for one week, or with none.
    pub fn compared(&self, amount: Result<Pence, NoAmount>) -> Compared {
        if self.lines.is_empty() {
            return Compared::Nothing;
        }
        let amount = match amount {
            Ok(amount) => amount,
            Err(why) => return Compared::NoAmount(why),
        };
        let (least, most) = self.of_council();
        match () {
            () if least > amount => Compared::More,
            () if self.unknown > 0 => Compared::NotKnown(self.unknown),
            () if most > amount => Compared::Shared,
            () if amount.0 - most.0 <= ABOUT => Compared::Same,
            () => Compared::Less,
        }
    }
}

/// How the costs of the plan compare with its amount, in whole pounds, as it is shown: nobody who looks at both
/// has to wonder.
pub fn compared(plan: &Plan, content: &Content) -> Compared {
    let amount = match amount(plan, content) {
        super::Amount::None(why) => Err(why),
        some => some.week().map(Pence::rounded).ok_or(NoAmount::NotSaid),
    };
    costs(plan, content).compared(amount)
}

fn together<'a>(lines: impl Iterator<Item = &'a CostLine>) -> Pence {
    lines.fold(Pence(0), |sum, line| sum.plus(line.cost.adds().0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(cost: Cost, pays: &[&str]) -> CostLine {
        CostLine {
            of: CostOf::Goal("fun".into()),
            cost,
            pays: pays.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    fn of(lines: Vec<CostLine>) -> Costs {
        Costs::of(lines, ["council", "own", "family", "trust"].into_iter())
    }

    const fn pounds(pounds: i64) -> Cost {
        Cost::Known(Pence(pounds * 100))
    }

    #[test]
    fn each_source_has_what_it_pays_alone_and_at_most() {
        let costs = of(vec![
            line(pounds(100), &["council"]),
            line(pounds(40), &["council", "trust"]),
            line(pounds(5), &["own"]),
            line(pounds(7), &[]),
            line(Cost::NotKnown, &["trust"]),
            line(Cost::Elsewhere, &["council"]),
        ]);
        let sources: Vec<_> = costs
            .by_source
            .iter()
            .map(|source| (source.source.as_str(), source.least.0, source.most.0, source.unknown))
            .collect();
        assert_eq!(
            sources,
            [
                ("council", 10_000, 14_000, 0),
                ("own", 500, 500, 0),
                ("trust", 0, 4_000, 1),
                ("not-known", 700, 700, 0)
            ]
        );
        assert_eq!((costs.known, costs.unknown), (Pence(15_200), 1));
        assert_eq!(costs.of_council(), (Pence(10_000), Pence(14_700)));
    }

    #[test]
    fn it_fits_only_where_every_cost_is_known() {
        let amount = |pounds: i64| Ok(Pence(pounds * 100));
        let council = |cost| line(cost, &["council"]);
        let known = of(vec![council(pounds(100)), council(pounds(40))]);
        assert_eq!(known.compared(amount(200)), Compared::Less);
        assert_eq!(known.compared(amount(142)), Compared::Same);
        assert_eq!(known.compared(amount(140)), Compared::Same);
        assert_eq!(known.compared(Ok(Pence(13_999))), Compared::More);
        assert_eq!(known.compared(Err(NoAmount::Complex)), Compared::NoAmount(NoAmount::Complex));
        assert_eq!(of(Vec::new()).compared(amount(10)), Compared::Nothing);
        // Whoever pays it: what is not known can be the council's.
        for unknown in [line(Cost::NotSaid, &["own"]), line(Cost::NotKnown, &[])] {
            let some = of(vec![council(pounds(100)), unknown]);
            assert_eq!(some.compared(amount(200)), Compared::NotKnown(1));
            assert_eq!(some.compared(amount(99)), Compared::More);
        }
        // A cost that is in another one needs another one.
        let nowhere = of(vec![council(Cost::Elsewhere), council(pounds(0))]);
        assert_eq!(nowhere.compared(amount(200)), Compared::NotKnown(1));
        let shared = of(vec![council(pounds(100)), line(pounds(50), &["council", "family"])]);
        assert_eq!(shared.compared(amount(120)), Compared::Shared);
        assert_eq!(shared.compared(amount(400)), Compared::Less);
    }

    fn any_line() -> impl Strategy<Value = CostLine> {
        let cost = prop_oneof![
            Just(Cost::NotSaid),
            Just(Cost::NotKnown),
            Just(Cost::Elsewhere),
            (0..=i64::MAX).prop_map(|pence| Cost::Known(Pence(0).plus(pence))),
        ];
        let pays = proptest::sample::subsequence(vec!["council", "own", "family"], 0..=3);
        (cost, pays).prop_map(|(cost, pays)| line(cost, &pays))
    }

    proptest! {
        #[test]
        fn sums_do_not_depend_on_the_order_and_never_overflow(
            (lines, mixed) in proptest::collection::vec(any_line(), 0..40)
                .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
            amount in 0..1_000_000_000i64,
        ) {
            let (costs, other) = (of(lines), of(mixed));
            prop_assert_eq!(&costs.by_source, &other.by_source);
            prop_assert_eq!((costs.known, costs.unknown), (other.known, other.unknown));
            prop_assert_eq!(costs.compared(Ok(Pence(amount))), other.compared(Ok(Pence(amount))));
            prop_assert!(costs.by_source.iter().all(|source| source.least <= source.most && source.most <= costs.known));
            // Nothing fits while something is not known.
            let fits = matches!(costs.compared(Ok(Pence(amount))), Compared::Less | Compared::Same);
            prop_assert!(!fits || costs.unknown == 0);
        }
    }
}
