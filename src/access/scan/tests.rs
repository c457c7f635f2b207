use super::*;
use proptest::prelude::*;

fn ms(time: u64) -> Duration {
    Duration::from_millis(time)
}

fn rules(mode: Mode) -> Rules {
    Rules { mode, ..Rules::of(&Settings::default()) }
}

/// A scanner at its first of three items; each cue takes 500 ms. The first began at 1 s.
fn started(rules: Rules) -> Scanner {
    let mut scanner = Scanner::new(rules);
    scanner.begin(3, 0, None, ms(1000));
    assert_eq!(scanner.tick(ms(999)), Scan::Stay, "the screen is still being read");
    assert_eq!(scanner.tick(ms(1000)), Scan::Cue { at: 0, again: false });
    scanner.cue_ends(ms(1500));
    scanner
}

// Goes on to the next wake-up, with cues of 500 ms.
fn next(scanner: &mut Scanner) -> (Duration, Scan) {
    let now = scanner.wake().expect("something to wait for");
    let scan = scanner.tick(now);
    if let Scan::Cue { .. } = scan {
        scanner.cue_ends(now + ms(500));
    }
    (now, scan)
}

#[test]
fn the_standard_rules_are_those_of_the_notes() {
    let rules = Rules::of(&Settings::default());
    assert_eq!(
        rules,
        Rules {
            mode: Mode::Auto,
            step: ms(2000),
            first: ms(4000),
            loops: 3,
            repeat: ms(400),
            hold: ms(0),
            leave: ms(0)
        }
    );
}

#[test]
fn the_step_is_counted_after_the_cue_and_the_first_is_longer() {
    let mut scanner = started(rules(Mode::Auto));
    assert_eq!(next(&mut scanner), (ms(5500), Scan::Cue { at: 1, again: false }));
    assert_eq!(next(&mut scanner), (ms(8000), Scan::Cue { at: 2, again: false }));
    assert_eq!(next(&mut scanner), (ms(10500), Scan::Cue { at: 0, again: true }));
}

#[test]
fn a_press_picks_what_has_the_cue() {
    let mut scanner = started(rules(Mode::Auto));
    let (now, _) = next(&mut scanner);
    assert_eq!(scanner.press(Switch::First, now + ms(300)), Scan::Pick(1));
}

#[test]
fn an_early_press_is_passed_over() {
    let mut scanner = started(rules(Mode::Auto));
    let (now, _) = next(&mut scanner);
    assert_eq!(scanner.press(Switch::First, now + ms(299)), Scan::Stay);
    assert_eq!(scanner.release(Switch::First, now + ms(320)), Scan::Stay);
    assert_eq!(scanner.at(), Some(1), "nothing has moved");
}

#[test]
fn a_second_press_soon_after_is_passed_over() {
    let mut scanner = started(rules(Mode::Auto));
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Pick(0));
    scanner.release(Switch::First, ms(2050));
    assert_eq!(scanner.press(Switch::First, ms(2399)), Scan::Stay);
    assert_eq!(scanner.press(Switch::First, ms(2400)), Scan::Pick(0));
    assert_eq!(scanner.press(Switch::First, ms(9000)), Scan::Stay, "it is down already: the key repeats");
}

#[test]
fn after_the_last_round_it_waits_for_a_press() {
    let mut scanner = started(rules(Mode::Auto));
    let mut cues = 1;
    let rest = loop {
        match next(&mut scanner) {
            (_, Scan::Cue { .. }) => cues += 1,
            (now, scan) => break (now, scan),
        }
    };
    assert_eq!((cues, rest.1), (9, Scan::Rest), "three rounds of three");
    assert_eq!(scanner.wake(), None, "nothing runs while it waits");
    assert_eq!(scanner.at(), None);
    let later = rest.0 + ms(60_000);
    assert_eq!(scanner.press(Switch::First, later), Scan::Cue { at: 0, again: false });
}

#[test]
fn it_can_go_round_for_ever() {
    let mut scanner = started(Rules { loops: 0, ..rules(Mode::Auto) });
    for _ in 0..100 {
        assert!(matches!(next(&mut scanner).1, Scan::Cue { .. }));
    }
}

#[test]
fn a_press_can_have_to_be_held() {
    let mut scanner = started(Rules { hold: ms(500), ..rules(Mode::Auto) });
    assert_eq!(scanner.press(Switch::First, ms(5400)), Scan::Stay);
    assert_eq!(scanner.tick(ms(5600)), Scan::Stay, "held: the item stays");
    assert_eq!(scanner.tick(ms(5900)), Scan::Pick(0));
    assert_eq!(scanner.release(Switch::First, ms(6000)), Scan::Stay);
    // Let go too soon: the item gets its whole time again.
    assert_eq!(scanner.press(Switch::First, ms(7000)), Scan::Stay);
    assert_eq!(scanner.release(Switch::First, ms(7300)), Scan::Stay);
    assert_eq!(scanner.wake(), Some(ms(11_300)));
}

#[test]
fn it_stands_still_while_it_is_paused_and_goes_on_with_the_first() {
    let mut scanner = started(rules(Mode::Auto));
    next(&mut scanner);
    scanner.pause();
    assert_eq!(scanner.wake(), None);
    assert_eq!(scanner.tick(ms(99_000)), Scan::Stay);
    assert_eq!(scanner.press(Switch::First, ms(99_000)), Scan::Stay);
    scanner.begin(3, 0, None, ms(99_500));
    assert_eq!(scanner.wake(), None, "a new screen does not end a pause");
    scanner.resume(ms(100_000));
    assert_eq!(scanner.tick(ms(100_000)), Scan::Cue { at: 0, again: false });
}

#[test]
fn a_press_while_the_screen_is_read_starts_at_once() {
    let mut scanner = Scanner::new(rules(Mode::Auto));
    scanner.begin(3, 0, None, ms(9000));
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Cue { at: 0, again: false });
}

#[test]
fn it_can_begin_further_on() {
    let mut scanner = Scanner::new(rules(Mode::Auto));
    scanner.begin(3, 2, None, ms(0));
    assert_eq!(scanner.tick(ms(0)), Scan::Cue { at: 2, again: false });
    scanner.begin(3, 7, None, ms(0));
    assert_eq!(scanner.tick(ms(0)), Scan::Cue { at: 0, again: false });
}

#[test]
fn one_switch_moves_on_by_a_short_press_and_picks_by_a_long_one() {
    let mut scanner = started(rules(Mode::One));
    assert_eq!(scanner.wake(), None, "nothing moves by itself");
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Stay);
    assert_eq!(scanner.release(Switch::First, ms(2200)), Scan::Cue { at: 1, again: false });
    assert_eq!(scanner.press(Switch::First, ms(3000)), Scan::Stay);
    assert_eq!(scanner.tick(ms(3699)), Scan::Stay);
    assert_eq!(scanner.tick(ms(3700)), Scan::Pick(1));
    assert_eq!(scanner.release(Switch::First, ms(3900)), Scan::Stay);
}

#[test]
fn two_switches_move_on_and_pick() {
    let mut scanner = started(rules(Mode::Two));
    let mut now = 2000;
    for at in [1, 2, 0] {
        assert_eq!(scanner.press(Switch::First, ms(now)), Scan::Cue { at, again: at == 0 });
        assert_eq!(scanner.release(Switch::First, ms(now + 100)), Scan::Stay);
        now += 1000;
    }
    assert_eq!(scanner.press(Switch::Second, ms(now)), Scan::Pick(0));
    assert_eq!(scanner.wake(), None);
}

#[test]
fn it_can_move_on_while_the_switch_is_held() {
    let mut scanner = started(rules(Mode::Hold));
    assert_eq!(scanner.wake(), None, "nothing moves while nothing is held");
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Cue { at: 0, again: false });
    scanner.cue_ends(ms(2500));
    assert_eq!(next(&mut scanner), (ms(6500), Scan::Cue { at: 1, again: false }));
    assert_eq!(scanner.release(Switch::First, ms(7000)), Scan::Pick(1));
    assert_eq!(scanner.press(Switch::First, ms(8000)), Scan::Cue { at: 1, again: false });
    assert_eq!(scanner.release(Switch::First, ms(8100)), Scan::Stay, "let go too soon for this item");
    // The first item too can be picked, by letting go before it moves on.
    let mut scanner = started(rules(Mode::Hold));
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Cue { at: 0, again: false });
    assert_eq!(scanner.release(Switch::First, ms(2600)), Scan::Pick(0));
}

#[test]
fn a_screen_without_items_is_no_trouble() {
    let mut scanner = Scanner::new(rules(Mode::Auto));
    scanner.begin(0, 0, None, ms(0));
    assert_eq!(scanner.tick(ms(0)), Scan::Stay);
    assert_eq!(scanner.press(Switch::First, ms(500)), Scan::Stay);
    assert_eq!(scanner.wake(), None);
}

#[derive(Debug, Clone)]
enum Do {
    Wait(u64),
    Press(bool),
    Release(bool),
    Begin(usize),
    Pause,
    Resume,
}

fn anything() -> impl Strategy<Value = Do> {
    prop_oneof![
        4 => (0u64..6000).prop_map(Do::Wait),
        2 => any::<bool>().prop_map(Do::Press),
        2 => any::<bool>().prop_map(Do::Release),
        1 => (0usize..9).prop_map(Do::Begin),
        1 => Just(Do::Pause),
        1 => Just(Do::Resume),
    ]
}

proptest! {
    /// Whatever happens: only items that are there are cued or picked, a pick is never early, and
    /// with the switch let alone scanning comes to rest.
    #[test]
    fn it_never_leaves_the_screen_and_always_comes_to_rest(
        mode in prop_oneof![Just(Mode::Auto), Just(Mode::One), Just(Mode::Two), Just(Mode::Hold)],
        hold in prop_oneof![Just(0u64), Just(500)],
        all in proptest::collection::vec(anything(), 1..60),
    ) {
        let mut scanner = Scanner::new(Rules { hold: ms(hold), ..rules(mode) });
        let (mut now, mut count, mut cued) = (ms(0), 0, ms(0));
        for one in all {
            let scan = match one {
                Do::Wait(time) => { now += ms(time); scanner.tick(now) }
                Do::Press(first) => scanner.press(if first { Switch::First } else { Switch::Second }, now),
                Do::Release(first) => scanner.release(if first { Switch::First } else { Switch::Second }, now),
                Do::Begin(items) => { count = items; scanner.begin(items, 2, None, now); Scan::Stay }
                Do::Pause => { scanner.pause(); Scan::Stay }
                Do::Resume => { scanner.resume(now); Scan::Stay }
            };
            match scan {
                Scan::Cue { at, .. } => { prop_assert!(at < count); cued = now; scanner.cue_ends(now + ms(400)); }
                Scan::Pick(at) => { prop_assert!(at < count); prop_assert!(now >= cued + EARLY); }
                Scan::Stay | Scan::Rest => {}
            }
        }
        scanner.release(Switch::First, now);
        scanner.release(Switch::Second, now);
        let mut steps = 0;
        while let Some(wake) = scanner.wake() {
            now = now.max(wake);
            if let Scan::Cue { .. } = scanner.tick(now) { scanner.cue_ends(now); }
            steps += 1;
            prop_assert!(steps < 100, "it does not come to rest");
        }
    }
}

#[test]
fn leaving_at_once_can_need_a_held_switch() {
    let held = |mode| Rules { leave: ms(1000), ..rules(mode) };
    // By itself: a short press there does nothing, a long one leaves; elsewhere a press is a press.
    let mut scanner = Scanner::new(held(Mode::Auto));
    scanner.begin(3, 0, Some(1), ms(0));
    assert_eq!(scanner.tick(ms(0)), Scan::Cue { at: 0, again: false });
    assert_eq!(scanner.tick(ms(4000)), Scan::Cue { at: 1, again: false });
    assert_eq!(scanner.press(Switch::First, ms(4500)), Scan::Stay);
    assert_eq!(scanner.release(Switch::First, ms(4700)), Scan::Stay);
    assert_eq!(scanner.press(Switch::First, ms(5500)), Scan::Stay);
    assert_eq!(scanner.tick(ms(6500)), Scan::Pick(1));
    scanner.begin(3, 2, Some(1), ms(7000));
    scanner.tick(ms(7000));
    assert_eq!(scanner.press(Switch::First, ms(8000)), Scan::Pick(2));
    // With two switches the one that moves on is never held.
    let mut scanner = Scanner::new(held(Mode::Two));
    scanner.begin(2, 0, Some(0), ms(0));
    scanner.tick(ms(0));
    assert_eq!(scanner.press(Switch::First, ms(1000)), Scan::Cue { at: 1, again: false });
    scanner.release(Switch::First, ms(1100));
    assert_eq!(scanner.press(Switch::First, ms(2000)), Scan::Cue { at: 0, again: true });
    scanner.release(Switch::First, ms(2100));
    assert_eq!(scanner.press(Switch::Second, ms(3000)), Scan::Stay);
    assert_eq!(scanner.tick(ms(4000)), Scan::Pick(0));
    // While a held switch moves on: letting go there at once is no pick.
    for (release, picks) in [(5000, false), (6000, true)] {
        let mut scanner = Scanner::new(held(Mode::Hold));
        scanner.begin(2, 0, Some(1), ms(0));
        scanner.tick(ms(0));
        scanner.press(Switch::First, ms(500));
        assert_eq!(scanner.tick(ms(4500)), Scan::Cue { at: 1, again: false });
        assert_eq!(scanner.release(Switch::First, ms(release)) == Scan::Pick(1), picks, "{release}");
    }
}
