//! The amount of money, and how it was made.

use super::super::data::{SharedChange, SharedMoney, Table, WorkingLine, WorkingStep, Workings};
use super::From;
use crate::content::{ContingencyHow, Pack};
use crate::photos;
use crate::plan::{self, Amount, Guess, NoAmount, StepKind, Told};
use crate::words::plain;

impl From<'_> {
    pub(super) fn money(&self) -> SharedMoney {
        let mut shared = SharedMoney {
            indicative: true,
            needs_cost_more: self.whole.money.more,
            ..SharedMoney::default()
        };
        if let Some(pack) = self.table_that_tells() {
            shared.source = Some("table".to_owned());
            shared.table = Some(table(pack));
            shared.left_out = true;
            return shared;
        }
        match plan::amount(self.whole, self.content) {
            Amount::Council(council) => {
                shared.source = Some("told".to_owned());
                shared.told = Some(council.told.id().to_owned());
                shared.indicative = council.told != Told::Agreed;
                shared.week = Some(self.amount(council.week));
                shared.year = Some(self.amount(council.year));
                // For 1 week, as it was told.
                let pays = council.contribution.map(|_| plan::pays_in_week(self.whole, council.week));
                shared.contribution = pays.map(|pays| self.amount(pays));
                shared.council_share = pays.map(|pays| self.amount(plan::Pence(council.week.0 - pays.0)));
            }
            Amount::Guess(guess) => {
                if let Some(pack) = plan::pack(self.whole, self.content) {
                    self.of_table(pack, &guess, &mut shared);
                }
            }
            Amount::None(why) => {
                shared.by_council = matches!(why, NoAmount::Complex | NoAmount::TooLittle);
                shared.no_period = why == NoAmount::NoPeriod;
            }
        }
        shared
    }

    fn of_table(&self, pack: &Pack, guess: &Guess, shared: &mut SharedMoney) {
        shared.source = Some("table".to_owned());
        shared.table = Some(table(pack));
        shared.missing = self.not_counted(pack);
        shared.week = Some(self.amount(guess.week));
        shared.year = Some(self.amount(guess.year));
        shared.contribution = guess.contribution.map(|pays| self.amount(pays));
        shared.council_share = guess.share().map(|share| self.amount(share));
        shared.workings = Some(self.workings(pack, guess));
    }

    /// The table whose amount is not told, since an answer that it counts is not in this document.
    pub(super) fn table_that_tells(&self) -> Option<&Pack> {
        let pack = plan::pack(self.whole, self.content)?;
        (!plan::amount_goes_with(self.whole, self.content, self.reader)).then_some(pack)
    }

    // Questions that the table counts and that have no answer in this document. Whether one was not answered
    // or was left out is not told.
    fn not_counted(&self, pack: &Pack) -> Vec<String> {
        let counts = self.content.questions.iter().filter(|question| pack.counts(question));
        let is_here = |id: &str| {
            self.parts.life && self.seen.answer(id).is_some_and(|answer| answer.option().is_some())
        };
        counts.filter(|question| !is_here(&question.id)).map(|question| self.name(&question.id)).collect()
    }

    fn workings(&self, pack: &Pack, guess: &Guess) -> Workings {
        let steps = guess.steps.iter().filter(|step| step.kind != StepKind::Unpaid).map(|step| WorkingStep {
            name: match &step.kind {
                StepKind::Uplift(words, _) => plain(&self.words.get(words)),
                StepKind::Unpaid | StepKind::Rounding => self.words.get("print-sum-money.rounding"),
                StepKind::Ceiling => self.words.get("print-sum-money.ceiling"),
                StepKind::Contingency(how) => self.words.get(match how {
                    ContingencyHow::Added => "print-sum-money.contingency-added",
                    ContingencyHow::TakenOff => "print-sum-money.contingency-off",
                    ContingencyHow::Inside => "print-sum-money.contingency-inside",
                }),
            },
            change: SharedChange { pence: step.pence, text: self.words.language().money(step.pence) },
        });
        let line = |working: &plan::Working| WorkingLine {
            question: working.question.clone(),
            name: self.name(&working.question),
            option: working.choice.clone(),
            points: working.points,
            weight: working.weight,
        };
        Workings {
            lines: guess.workings.iter().map(line).collect(),
            points: guess.points,
            table: self.amount(guess.table),
            unpaid_off: self.amount(guess.unpaid_off()),
            hours: pack.method.is_hours(),
            band: guess.band.clone(),
            steps: steps.collect(),
        }
    }
}

fn table(pack: &Pack) -> Table {
    Table {
        pack: pack.id.clone(),
        council: pack.council.clone(),
        version: pack.version.clone(),
        valid_from: pack.valid.0.clone(),
        valid_to: pack.valid.1.clone(),
        source: pack.source.clone(),
        illustrative: pack.illustrative,
        period: if pack.method.weekly { "week" } else { "year" }.to_owned(),
        logo: pack.logo.as_ref().and_then(|logo| photos::kept(logo).ok()).map(Into::into),
    }
}
