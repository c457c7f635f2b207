//! Ids that sort: a hybrid logical clock in the shape of a UUID version 7.
//!
//! An id begins with a time in milliseconds and a count. A new id sorts after every id that it has
//! to follow, even when the computer's clock was put back, or another copy's clock runs ahead. So an
//! honest program never makes a circle of statements that supersede each other.

use jiff::Timestamp;
use uuid::Uuid;

/// The first id that no program makes, in the year 6429. A file that holds this or a later one was not
/// written by an honest program, and nothing could be put after it.
pub const LATEST: Uuid = Uuid::from_u128((1 << 47) << 80);

// The count has the twelve bits behind the version.
const COUNTS: u64 = 1 << 12;

/// An id that sorts after `last` and carries the time `now`, where `now` is later. `random` tells it
/// from ids that other copies make at the same moment. None where nothing can come after `last`.
pub fn id_after(last: Option<Uuid>, now: Timestamp, random: u64) -> Option<Uuid> {
    let now = u64::try_from(now.as_millisecond()).unwrap_or(0);
    let first = now * COUNTS;
    let ticks = last.map_or(first, |last| first.max(ticks(last) + 1));
    let (ms, count) = (ticks / COUNTS, ticks % COUNTS);
    if ms >= moment(LATEST) {
        return None;
    }
    let high = (u128::from(ms) << 80) | (7 << 76) | (u128::from(count) << 64);
    Some(Uuid::from_u128(high | (2 << 62) | u128::from(random & (u64::MAX >> 2))))
}

/// The time in an id, in milliseconds since 1970.
pub fn moment(id: Uuid) -> u64 {
    u64::try_from(id.as_u128() >> 80).unwrap_or(u64::MAX)
}

// Time and count as one number.
fn ticks(id: Uuid) -> u64 {
    let version = (id.as_u128() >> 76) & 0xf;
    // Between time and count stands the version. A higher one sorts after all of ours at that time.
    let count = if version > 7 { COUNTS - 1 } else { (id.as_u128() >> 64) as u64 & (COUNTS - 1) };
    moment(id) * COUNTS + count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_is_a_uuid_of_version_7_with_its_time() {
        let now = Timestamp::from_millisecond(1_795_168_800_123).expect("a time");
        let id = id_after(None, now, u64::MAX).expect("an id");
        assert_eq!((id.get_version_num(), id.get_variant()), (7, uuid::Variant::RFC4122));
        assert_eq!(moment(id), 1_795_168_800_123);
    }

    #[test]
    fn a_clock_that_was_put_back_does_not_matter() {
        let late = Timestamp::from_second(2_000_000_000).expect("a time");
        let mut last = id_after(None, late, 0).expect("an id");
        for random in [0, 1, u64::MAX, 5] {
            let next = id_after(Some(last), Timestamp::UNIX_EPOCH, random).expect("an id");
            assert!(next > last);
            last = next;
        }
    }

    #[test]
    fn nothing_comes_after_what_no_program_makes() {
        let last = Uuid::from_u128(LATEST.as_u128() - 1);
        assert_eq!(id_after(Some(last), Timestamp::UNIX_EPOCH, 0), None);
        assert_eq!(id_after(Some(Uuid::max()), Timestamp::UNIX_EPOCH, 0), None);
    }

    proptest! {
        #[test]
        fn an_id_sorts_after_what_came_before(last in any::<u128>(), at in any::<i64>(), random in any::<u64>()) {
            let last = Uuid::from_u128(last >> 2);
            let at = Timestamp::from_millisecond(at % (1 << 46)).unwrap_or(Timestamp::UNIX_EPOCH);
            let id = id_after(Some(last), at, random).expect("an id");
            prop_assert!(id > last && id < LATEST);
        }
    }
}
