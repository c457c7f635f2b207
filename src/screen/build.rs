//! From a place to its screen: which function builds it, and what every screen gets.

use super::Act;
use super::{
    Context, Item, Kind, Saved, Screen, Zone, about, advocate, arrange, both, carer, check, decide, frame,
    hard, help, life, mat, money, packs, photo, plan, private, ready, recording, seen, services, share,
    shown, simple, since, start, supporter, symbols, talk, views,
};
use crate::journey::{self, Place};

/// The screen for a place.
pub fn build(place: &Place, context: &Context<'_>) -> Screen {
    let mut screen = body(place, context);
    arrange::arrange(&mut screen);
    context.add_not_sure(&mut screen);
    screen.place = place.clone();
    screen.private = journey::is_private(place, context.plan, context.content);
    private::hide(&mut screen, context);
    // Beside the words that they are about: the bar keeps its places.
    let beside = |item: Item| Item { zone: Zone::Side, ..item };
    if let Some(watch) = seen::begin(context, place, &screen) {
        let first = screen.items.iter().position(|item| item.zone == Zone::Side);
        screen.items.insert(first.unwrap_or(screen.items.len()), beside(watch));
    }
    let own = context.saved != Saved::NoPlan && !screen.own_words().is_empty();
    let hear = || context.item("own-hear", Kind::Button, Act::ReadOwn);
    // What a carer writes for themselves is not read aloud where others may hear it.
    let hear = (own || screen.field().is_some()).then(hear).filter(|_| !place.is_of_a_carer());
    screen.items.extend(hear.into_iter().chain(supporter::begin(context, place)).map(beside));
    frame::finish(&mut screen, place, context);
    shown::tidy(&mut screen);
    screen
}

// What is between the band and the bar.
pub(super) fn body(place: &Place, context: &Context<'_>) -> Screen {
    match place {
        Place::Start => start::start(context),
        Place::Map => start::map(context),
        Place::Pause => start::pause(context),
        Place::Help => help::help(context),
        Place::HelpHow => help::how(context),
        Place::HelpWho => help::who(context),
        Place::HelpPhone => help::phone(context),
        Place::HelpSafe => help::safe(context),
        Place::HelpWords => help::words(context),
        Place::Credits => help::credits(context),
        Place::Trouble(key) => start::trouble(context, key),
        Place::Ready(which) => ready::ready(context, *which),
        Place::PersonName(id) => ready::person_name(context, *id),
        Place::Name => about::name(context),
        Place::Face => about::face(context),
        Place::Uses => about::uses(context),
        Place::Cards(list) => about::cards(context, *list),
        Place::OwnWords(list) => about::own_words(context, *list),
        Place::AboutIntro => context.story("about-intro"),
        Place::LifeIntro => life::intro(context),
        Place::Area(id) => life::area(context, id),
        Place::Question(id) => life::question(context, id),
        Place::After(id, after) => life::after(context, id, *after),
        Place::More(id) => life::more(context, id),
        Place::Days(id, day) => life::days(context, id, *day),
        Place::GoodWords(id) => life::good_words(context, id),
        Place::MoreWords(id) => life::more_words(context, id),
        Place::Meaning(id) => life::meaning(context, id),
        Place::ForSupporter(id) => supporter::question(context, id),
        Place::Note(id) => supporter::note(context, id),
        Place::Photo(of, step) => photo::photo(context, of, *step),
        Place::Recording(of, step) => recording::recording(context, of, *step),
        Place::Rest(_) => life::rest(context),
        Place::Simple(which) => simple::simple(context, which),
        Place::Mat(which) => mat::mat(context, which),
        Place::Apart => life::apart(context),
        Place::Safe(_) => life::safe(context),
        Place::Said => life::said(context),
        Place::SaidLater => life::said_later(context),
        Place::Since(then) => since::since(context, *then),
        Place::SinceOf(then, id) => since::of(context, *then, id),
        Place::Both => both::both(context),
        Place::BothOf(id) => both::of(context, id),
        Place::BothSaw(id) => both::saw(context, id),
        Place::WasHard => hard::was_hard(context),
        Place::ViewWho => views::who(context),
        Place::ViewHow(who) => views::how(context, *who),
        Place::Views(of) => views::parts(context, *of),
        Place::ViewPart(of, id) => views::part(context, *of, id),
        Place::ViewSaw(of, id) => views::saw(context, *of, id),
        Place::Pack(page) => packs::page(context, page),
        Place::Symbols(page) => symbols::page(context, page),
        Place::Erase(id, sure) => life::erase(context, id, *sure),
        Place::LifeEnd => life::end(context),
        Place::MoneyIntro => money::intro(context),
        Place::MoneySource => money::source(context),
        Place::MoneyAmount => money::amount(context),
        Place::MoneyPeriod => money::period(context),
        Place::MoneyPays => money::pays(context),
        Place::MoneyKind => money::kind(context),
        Place::MoneyGuess => money::guess(context),
        Place::MoneyWork => money::work(context),
        Place::MoneyMore => money::more(context),
        Place::PlanIntro => plan::intro(context),
        Place::Kept => plan::kept(context),
        Place::Now(id) => plan::now(context, id),
        Place::NowCost(id) => plan::now_cost(context, id),
        Place::Goals => plan::goals(context),
        Place::OwnGoal(id) => plan::own_goal(context, id),
        Place::GoalAbout(id) => plan::goal_about(context, id),
        Place::GoalList => plan::list(context),
        Place::Goal(id, step) => plan::goal(context, id, *step),
        Place::OwnIdea(id) => plan::own_idea(context, id),
        Place::Week => plan::week(context),
        Place::Costs => plan::costs(context),
        Place::PlanEnd => plan::end(context),
        Place::Decide(at) => decide::decide(context, at),
        Place::Services(at) => services::services(context, at),
        Place::Advocate(at) => advocate::advocate(context, *at),
        Place::Carer(at) => carer::carer(context, at),
        Place::Check => check::check(context),
        Place::ShareWho => share::who(context),
        Place::ShareName => share::name(context),
        Place::ShareWhat => share::what(context),
        Place::ShareAnswers => share::answers(context),
        Place::SharePrivate(id) => share::private(context, id),
        Place::ShareSafety => share::safety(context),
        Place::SharePreview => share::preview(context),
        Place::ShareAgree => share::agree(context),
        Place::ShareMaking => share::making(context),
        Place::ShareMade => share::made(context),
        Place::SharePrint => share::print(context),
        Place::ShareWhere => share::places(context),
        Place::ShareSaved => share::saved(context),
        Place::Settings => ready::settings(context),
        Place::Setting(knob) => ready::setting(context, *knob),
        Place::Learn(switch) => ready::learn(context, *switch),
        Place::Supporter => supporter::supporter(context),
        Place::Group(group) => supporter::group(context, *group),
        Place::Talk(talking) => talk::talk(context, talking),
        Place::Seen(place, round, at) => seen::seen(context, place, *round, *at),
    }
}
