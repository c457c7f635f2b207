use jiff::Timestamp;
use uuid::Uuid;

use super::*;

const ME: PersonId = PersonId::Me;
const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));
const TOM: PersonId = PersonId::Other(Uuid::from_u128(8));

// What people say one after the other. Words have a space, an empty text takes away, “+” is a card that is on.
fn told(said: &[(PersonId, &str, &str)]) -> Vec<Statement> {
    let mut log = Log::new();
    for (by, path, value) in said {
        let value = match *value {
            "" => Value::Gone,
            "+" => Value::Yes,
            words if words.contains(' ') => Value::Words(words.into()),
            pick => Value::Pick(pick.into()),
        };
        let id = Uuid::from_u128(log.len() as u128 + 1);
        let said = Statement::pressed(id, (*path).into(), value, Timestamp::UNIX_EPOCH);
        let supersedes = log.to_supersede(&said.path, *by);
        log.add(Statement { by: *by, entered_by: *by, supersedes, ..said });
    }
    log.statements().to_vec()
}

fn signals(said: &[(PersonId, &str, &str)]) -> Signals {
    let log: Log = told(said).into_iter().collect();
    Plan::from_log(&log).signals
}

#[test]
fn what_each_person_says_of_a_sign_stands_beside_what_others_say() {
    let all = [
        (MUM, "shows/pain/cry", "+"),
        (TOM, "shows/pain/cry", "+"),
        (ME, "shows/pain/hold", "+"),
        (MUM, "shows/pain", "She pulls her ear."),
        (TOM, "shows/pain", "He goes quiet."),
        // Nobody takes away what somebody else says.
        (TOM, "shows/pain/cry", ""),
        (ME, "shows/pain/cry", ""),
        (MUM, "shows/pain", "She pulls at her ear."),
    ];
    let found = signals(&all);
    let pain = found.sign(Sign::Pain).expect("what is said");
    assert_eq!(pain.people(), [ME, MUM, TOM]);
    assert_eq!(pain.cards_of(MUM).collect::<Vec<_>>(), ["cry"]);
    assert_eq!(pain.cards_of(TOM).count(), 0);
    assert_eq!(pain.cards_of(ME).collect::<Vec<_>>(), ["hold"]);
    assert_eq!(pain.words_of(MUM).map(|said| said.what.as_str()), Some("She pulls at her ear."));
    assert_eq!(pain.words.len(), 2);
    // Of an earlier version: words on the path itself.
    assert!(signals(&[(ME, "shows/yes", "She smiles."), (ME, "shows/yes", "")]).is_empty());
}

#[test]
fn a_row_keeps_whose_view_it_is_and_how_sure_they_are() {
    let all = [
        (MUM, "chart/1/does/rock", "+"),
        (MUM, "chart/1/means/afraid", "+"),
        (MUM, "chart/1/sure", "fairly"),
        (TOM, "chart/1/means", "He is bored."),
        (TOM, "chart/1/sure", "sure"),
        (ME, "chart/2/tell/hungry", "+"),
        (TOM, "chart/3/sure", "sure"),
    ];
    let found = signals(&all);
    let chart = |chart| found.chart(chart).into_iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    // A row of which only is said how sure somebody is says nothing.
    assert_eq!((chart(Chart::Means), chart(Chart::Tells)), (vec!["1".to_owned()], vec!["2".to_owned()]));
    let row = found.row("1").expect("the row");
    assert_eq!(row.people(), [MUM, TOM]);
    assert_eq!(row.sure(), Sure::Sure);
    let sure = row.part(ChartPart::Sure).expect("how sure");
    assert_eq!((sure.pick_of(MUM), sure.pick_of(TOM)), (Some("fairly"), Some("sure")));
}

#[test]
fn whoever_takes_a_row_away_takes_away_their_own_view_and_the_person_all_of_it() {
    let mut all = vec![
        (MUM, "chart/1/means/afraid", "+"),
        (TOM, "chart/1/means", "He is bored."),
        (MUM, "chart/1/gone", "+"),
    ];
    let row = |all: &[(PersonId, &'static str, &'static str)]| signals(all).row("1");
    assert_eq!(row(&all).map(|row| row.people()), Some(vec![TOM]));
    all.push((TOM, "chart/1/gone", "+"));
    assert_eq!(row(&all), None);
    // It is a statement like others, and can be taken back.
    all.push((MUM, "chart/1/gone", ""));
    assert_eq!(row(&all).map(|row| row.people()), Some(vec![MUM]));
    all.push((ME, "chart/1/gone", "+"));
    assert_eq!(row(&all), None);
    assert!(signals(&all).is_empty());
}

#[test]
fn what_it_means_is_what_whoever_helps_thinks_never_what_the_person_says() {
    let means = Subject::Chart("1", ChartPart::Means);
    let does = Subject::Chart("1", ChartPart::Does);
    let said = Entry { how: How::Said, entered_by: MUM, ..Entry::PRESSED };
    let thought = said.of(means, Some(MUM));
    assert_eq!((thought.by, thought.how, thought.entered_by), (MUM, How::Interpreted, MUM));
    assert_eq!(said.of(does, Some(MUM)), said);
    // The person alone thinks what they think, and what they showed when it was asked is theirs.
    assert_eq!(Entry::PRESSED.of(means, None), Entry::PRESSED);
    let showed = said.watched(MUM);
    assert_eq!(showed.of(means, Some(MUM)), showed);
    let other = Entry { by: TOM, how: How::Observed, ..said };
    assert_eq!(other.of(means, Some(MUM)), other);
}
