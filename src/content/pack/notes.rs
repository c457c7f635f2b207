//! What is no fault of a pack, but worth another look: small percentages, points that go down, sentences that are hard to
//! read.

use super::{Contribution, Pack, Share, services, texts};

pub(super) fn notes(pack: &Pack) -> Vec<String> {
    let mut notes = small(pack);
    notes.extend(downwards(pack));
    notes.extend(texts::hard_to_read(&pack.words));
    notes.extend(services::hard_to_read(&pack.services));
    notes
}

// 0.1 may be meant as 10 percent, as a spreadsheet has it.
fn small(pack: &Pack) -> Vec<String> {
    let rules = &pack.rules;
    let unpaid = std::iter::once(rules.unpaid.percent)
        .chain(rules.unpaid.by_question.values().copied())
        .chain(rules.unpaid.bands.iter().map(|(_, percent)| *percent))
        .chain(rules.unpaid.most_percent);
    let uplifts = rules.uplifts.iter().filter_map(|uplift| match uplift.by {
        Share::Percent(percent) => Some(percent),
        Share::Pence(_) => None,
    });
    let pays = match rules.contribution {
        Contribution::Percent(percent) => Some(percent),
        _ => None,
    };
    let parts = [("unpaid_help", unpaid.collect::<Vec<_>>()), ("uplift", uplifts.collect())];
    let other = [
        ("contingency", rules.contingency.map(|of| of.percent).into_iter().collect::<Vec<_>>()),
        ("contribution", pays.into_iter().collect()),
    ];
    let all = parts.into_iter().chain(other);
    all.filter(|(_, percents)| percents.iter().any(|percent| (1..100).contains(percent)))
        .map(|(part, _)| {
            format!("[{part}] has less than 1 percent. If you mean 10 percent, write 10, not 0.1")
        })
        .collect()
}

// More help that gives fewer points may be meant; mostly it is a slip.
fn downwards(pack: &Pack) -> Vec<String> {
    let mut found = Vec::new();
    for question in &pack.questions {
        let points: Vec<(&str, u32)> = question
            .ask
            .choices
            .iter()
            .filter_map(|choice| Some((choice.id.as_str(), pack.points(question, &choice.id)?)))
            .collect();
        let name = question.id.split_once(':').map_or(question.id.as_str(), |(_, name)| name);
        for pair in points.windows(2) {
            if let [(before, more), (after, less)] = pair
                && less < more
            {
                found.push(format!(
                    "in “{name}” answer {after} has fewer points than {before}. Is that right?"
                ));
            }
        }
    }
    found
}
