//! How somebody who does not speak tells things: the person picks some, her family and a support worker know more.

use jiff::Zoned;
use uuid::Uuid;

use crate::journey::{Place, Respondent, TalkAt, Talking};
use crate::plan::{Chart, Role};
use crate::record::{ChartPart, How, Path, Sign, Subject, Sure, Value};
use crate::screen::Act;
use crate::session::Session;

/// Two rows, by their ids.
const ROWS: [Uuid; 2] = [Uuid::from_u128(0x701), Uuid::from_u128(0x702)];

/// The places to be looked at, with their names.
pub(super) fn places() -> Vec<(&'static str, Place)> {
    let row = || ROWS[0].to_string();
    let mine = |name, at| (name, Talking::mine(at));
    let theirs = |name, at| {
        let of = Some(Respondent { who: Uuid::nil(), how: How::Observed });
        (name, Place::Talk(Talking { of, at }))
    };
    vec![
        mine("talk", TalkAt::All),
        mine("talk-yes", TalkAt::Sign(Sign::Yes)),
        mine("talk-pain", TalkAt::Sign(Sign::Pain)),
        mine("talk-pain-words", TalkAt::SignWords(Sign::Pain)),
        mine("talk-sure", TalkAt::Sign(Sign::Sure)),
        mine("talk-chart", TalkAt::Chart(Chart::Means)),
        mine("talk-tells", TalkAt::Chart(Chart::Tells)),
        mine("talk-row", TalkAt::Row(row())),
        mine("talk-row-does", TalkAt::RowPart(row(), ChartPart::Does)),
        mine("talk-row-means", TalkAt::RowPart(row(), ChartPart::Means)),
        mine("talk-row-sure", TalkAt::RowPart(row(), ChartPart::Sure)),
        mine("talk-poster", TalkAt::Poster),
        mine("talk-agree", TalkAt::Agree),
        mine("talk-made", TalkAt::Made),
        theirs("talk-theirs", TalkAt::All),
        theirs("talk-theirs-pain", TalkAt::Sign(Sign::Pain)),
        theirs("talk-theirs-chart", TalkAt::Chart(Chart::Means)),
        theirs("talk-theirs-means", TalkAt::RowPart(row(), ChartPart::Means)),
    ]
}

/// Fills it in: by the person, by whoever is here, and by a support worker. Gives back the place with who they are.
pub(super) fn fill(session: &mut Session, talking: &Talking, who: Uuid, now: &Zoned) -> Place {
    let card = |about: Subject<'_>, id: &str| (about.option(id), Value::Yes);
    let words = |about: Subject<'_>, text: &str| (about.path(), Value::Words(text.to_owned()));
    let yes = Subject::Shows(Sign::Yes);
    let (pain, sure) = (Subject::Shows(Sign::Pain), Subject::Shows(Sign::Sure));
    let _ = session.act(Act::Record(vec![card(yes, "smile"), card(yes, "look-up")]), now);
    let _ = session.act(Act::Record(vec![card(Subject::Shows(Sign::No), "turn")]), now);
    let _ = session.act(Act::Know(Role::Staff), now);
    let staff = session.plan().people.keys().copied().find(|id| *id != who).unwrap_or(who);
    let mut say = |who: Uuid, how: Sure, said: Vec<(Path, Value)>| {
        let of = Respondent { who, how: How::Observed };
        let _ = session.act(Act::View(of, how, said), now);
    };
    say(who, Sure::NotAsked, vec![words(pain, "She pulls at her left ear and hums."), card(pain, "quiet")]);
    say(staff, Sure::NotAsked, vec![card(pain, "cry"), card(Subject::Shows(Sign::Tired), "rub")]);
    say(who, Sure::NotAsked, vec![(sure.path(), Value::Pick("mostly".into()))]);
    let [first, second] = ROWS.map(|id| id.to_string());
    let part = |part| Subject::Chart(&first, part);
    say(
        who,
        Sure::NotAsked,
        vec![
            card(part(ChartPart::Happens), "loud"),
            card(part(ChartPart::Does), "rock"),
            card(part(ChartPart::Means), "afraid"),
            (part(ChartPart::Sure).path(), Value::Pick("sure".into())),
            card(part(ChartPart::Should), "quiet"),
        ],
    );
    let bored = words(part(ChartPart::Means), "She has had enough, and wants to go home.");
    say(staff, Sure::NotAsked, vec![bored, (part(ChartPart::Sure).path(), Value::Pick("guess".into()))]);
    let tells = |part| Subject::Chart(&second, part);
    say(
        who,
        Sure::NotAsked,
        vec![
            card(tells(ChartPart::Tell), "hungry"),
            card(tells(ChartPart::How), "look"),
            card(tells(ChartPart::Who), "family"),
        ],
    );
    let of = talking.of.map(|of| Respondent { who, ..of });
    Place::Talk(Talking { of, at: talking.at.clone() })
}
