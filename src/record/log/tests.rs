use jiff::Timestamp;

use super::*;
use crate::record::Value;

fn statement(id: u128, path: &str, by: PersonId, supersedes: &[u128]) -> Statement {
    let value = Value::Number(i64::try_from(id).unwrap_or(0));
    let said = Statement::pressed(Uuid::from_u128(id), path.into(), value, Timestamp::UNIX_EPOCH);
    let supersedes = supersedes.iter().map(|n| Uuid::from_u128(*n)).collect();
    Statement { by, entered_by: by, supersedes, ..said }
}

fn mine(id: u128, supersedes: &[u128]) -> Statement {
    statement(id, "p", PersonId::Me, supersedes)
}

const MUM: PersonId = PersonId::Other(Uuid::from_u128(7));

// Adds them in each order and says which ids stand on `p`.
fn check(statements: &[Statement], stand: &[u128]) {
    let forwards: Log = statements.iter().cloned().collect();
    let backwards: Log = statements.iter().rev().cloned().collect();
    let mut turned = statements.to_vec();
    turned.rotate_left(statements.len() / 2);
    let turned: Log = turned.into_iter().collect();
    for log in [forwards, backwards, turned] {
        let ids: Vec<u128> = log.heads("p").map(|head| head.id.as_u128()).collect();
        assert_eq!(ids, stand);
        assert_eq!(log.len(), statements.len());
    }
}

#[test]
fn a_later_statement_takes_the_place_of_the_earlier() {
    check(&[mine(1, &[]), mine(2, &[1])], &[2]);
    check(&[mine(1, &[]), mine(2, &[1]), mine(3, &[2])], &[3]);
}

#[test]
fn what_two_copies_say_both_stands_until_one_answer_takes_the_place_of_both() {
    check(&[mine(1, &[]), mine(2, &[1]), mine(3, &[1])], &[2, 3]);
    check(&[mine(1, &[]), mine(2, &[1]), mine(3, &[1]), mine(4, &[2, 3])], &[4]);
}

#[test]
fn a_link_that_breaks_the_rule_is_as_if_it_was_not_there() {
    // To itself.
    check(&[mine(1, &[1])], &[1]);
    // A circle of two, and of three.
    check(&[mine(1, &[2]), mine(2, &[1])], &[2]);
    check(&[mine(1, &[3]), mine(2, &[1]), mine(3, &[2])], &[3]);
    // To somebody else's view.
    check(&[statement(1, "p", MUM, &[]), mine(2, &[1])], &[1, 2]);
    // To another path.
    check(&[mine(1, &[]), statement(2, "q", PersonId::Me, &[1])], &[1]);
    // To what is not there.
    check(&[mine(1, &[99])], &[1]);
}

#[test]
fn the_same_statement_twice_is_one_and_another_with_its_id_is_refused() {
    let mut log = Log::new();
    assert_eq!(log.add(mine(1, &[])), Added::New);
    assert_eq!(log.add(mine(1, &[])), Added::Known);
    assert_eq!(log.add(mine(1, &[5])), Added::Clash);
    assert_eq!(log.len(), 1);
}

#[test]
fn a_new_statement_takes_the_place_of_ones_own_only() {
    let log: Log = [mine(1, &[]), statement(2, "p", MUM, &[]), mine(3, &[])].into_iter().collect();
    let ids = |by| log.to_supersede(&"p".into(), by).iter().map(Uuid::as_u128).collect::<Vec<_>>();
    assert_eq!((ids(PersonId::Me), ids(MUM), ids(PersonId::Program)), (vec![1, 3], vec![2], vec![]));
}

#[test]
fn what_is_erased_in_one_copy_is_erased_whatever_comes_first() {
    let gone = |id| Statement { value: Value::Erased, ..statement(id, "erased/p", PersonId::Me, &[]) };
    let all = [mine(1, &[]), mine(2, &[1]), mine(3, &[2]), gone(3), gone(2)];
    for turn in 0..all.len() {
        let mut said = all.to_vec();
        said.rotate_left(turn);
        let log: Log = said.into_iter().collect();
        let stands: Vec<u128> = log.heads("p").map(|head| head.id.as_u128()).collect();
        assert_eq!((log.len(), stands), (3, vec![1]), "turned by {turn}");
        assert_eq!(log.statement(Uuid::from_u128(2)).map(|said| &said.value), Some(&Value::Erased));
    }
    let mut log: Log = [mine(1, &[])].into_iter().collect();
    assert_eq!(log.add(gone(1)), Added::Erased);
    assert_eq!(log.add(mine(1, &[])), Added::Known);
}
