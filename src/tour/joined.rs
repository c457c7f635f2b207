//! The second walk: Marcia, who does not speak, makes her self-assessment together with those who know her. Her answers
//! are looked at one by one, her mat is sorted by one switch, two people give their own views, and she comes back on
//! another day.

use std::path::Path;
use std::sync::Arc;

use jiff::{ToSpan as _, Zoned};

use super::hand::Hand;
use super::marcia::{self, KASIA, LEON, TheySay};
use super::{TourError, Walk, Witness};
use crate::app::App;
use crate::headless::run;
use crate::journey::{Decide, Mat, Place, Ready, Simple, TalkAt, Talking};
use crate::plan::List;
use crate::session::Session;
use crate::voice::Silent;
use crate::words::Words;

/// No question has more answers than so many, and no asking more steps.
const LONGEST_ASKING: usize = 40;
/// So many days until she comes back.
const A_MONTH: i64 = 30;

impl<W: Witness> Walk<W> {
    /// The road of somebody who does not speak, with those who help, on two days.
    ///
    /// Gives back when the walk ends.
    ///
    /// # Errors
    /// When the road does not lead where it should.
    pub fn joined_road(&mut self, now: &Zoned) -> Result<Zoned, TourError> {
        self.pick("start-new")?;
        self.who_is_here()?;
        self.about_marcia()?;
        self.how_she_tells()?;
        self.faces()?;
        self.her_mat()?;
        self.two_views()?;
        self.what_both_said()?;
        self.money_and_plan()?;
        self.decisions()?;
        self.shared()?;
        let later = now.checked_add(A_MONTH.days()).unwrap_or_else(|_| now.clone());
        self.another_day(&later)?;
        Ok(later)
    }

    fn who_is_here(&mut self) -> Result<(), TourError> {
        self.on_to(&Place::Ready(Ready::Who))?;
        for (role, name) in [("staff", "Kasia"), ("family", "Leon")] {
            self.pick(&format!("ready-who-{role}"))?;
            self.pick("ready-who-name")?;
            self.write(name)?;
            self.answer(&format!("who-{role}"), &[])?;
            self.expect(&Place::Ready(Ready::Who))?;
        }
        self.answer("who", &[])
    }

    fn about_marcia(&mut self) -> Result<(), TourError> {
        self.on_to(&Place::Name)?;
        self.write("Marcia")?;
        self.answer("name", &[])?;
        self.on_to(&Place::Cards(List::Matters))?;
        self.pick("answer-something-else")?;
        self.write("The speedway on Saturday nights. The smell of the bikes.")?;
        self.answer("own-words", &[])?;
        self.on_to(&Place::Cards(List::Supports))
    }

    fn how_she_tells(&mut self) -> Result<(), TourError> {
        self.pick("talk")?;
        self.shoot("talk-empty")?;
        for (sign, cards) in [
            ("talk-yes", &["way-look-up", "way-smile"][..]),
            ("talk-no", &["way-turn"]),
            ("talk-stop", &["way-turn", "way-shout"]),
            ("talk-pain", &["way-quiet"]),
            ("talk-tired", &["way-close"]),
        ] {
            self.pick(sign)?;
            self.answer(sign, cards)?;
        }
        self.expect(&Talking::mine(TalkAt::All))?;
        for row in marcia::MEANS {
            self.row("talk-means", row)?;
        }
        for row in marcia::TELLS {
            self.row("talk-tells", row)?;
        }
        self.shoot("talk")?;
        self.pick("talk-poster")?;
        self.answer("talk-poster", &[])?;
        self.shoot("talk-agree")?;
        self.pick("talk-agree-yes")?;
        self.shoot("talk-made")?;
        self.turn_to(|place| *place == Place::Cards(List::Supports))
    }

    // A new row of a chart, part by part.
    fn row(&mut self, chart: &str, parts: &[&[&str]]) -> Result<(), TourError> {
        self.pick(chart)?;
        self.pick("talk-add")?;
        for (at, cards) in parts.iter().enumerate() {
            self.answer(&format!("{chart}-{}", at + 1), cards)?;
        }
        self.shoot(&format!("{chart}-rows"))?;
        self.press("bar-next")
    }

    fn faces(&mut self) -> Result<(), TourError> {
        self.on_to(&Place::LifeIntro)?;
        self.pick("my-settings-answers")?;
        self.answer("answers", &["set-answers-three"])?;
        self.on_to(&Place::LifeEnd)
    }

    // She sorts it herself, with one switch.
    fn her_mat(&mut self) -> Result<(), TourError> {
        self.way("press-switch", Hand::Switch)?;
        self.pick("mat-begin")?;
        self.shoot("mat-empty")?;
        self.pick("mat-new")?;
        self.sort("mat", marcia::lies)?;
        self.shoot("mat")?;
        self.pick("mat-right")?;
        self.way("press-helper", Hand::Straight)?;
        self.back_to(&Place::LifeEnd)
    }

    fn sort(&mut self, name: &str, lies: fn(&str) -> &'static str) -> Result<(), TourError> {
        for at in 0..LONGEST_ASKING {
            let Place::Mat(Mat::Card(_, topic)) = self.app.session().place().clone() else { return Ok(()) };
            // A few of them are enough to see.
            let put = format!("put-{}", lies(&topic));
            match at {
                0 | 1 => self.answer(&format!("{name}-{topic}"), &[&put])?,
                _ => {
                    self.pick(&put)?;
                    self.press("bar-next")?;
                }
            }
        }
        Err(self.lost("the sorting never ends".to_owned()))
    }

    fn supporter_page(&mut self) -> Result<(), TourError> {
        self.press("bar-help")?;
        self.pick("help-looks")?;
        self.pick("my-settings-supporter")
    }

    // Who gives their view, how, and what they say part by part.
    fn two_views(&mut self) -> Result<(), TourError> {
        for (name, how, views) in [("Leon", "pressed", &LEON), ("Kasia", "observed", &KASIA)] {
            self.supporter_page()?;
            self.shoot("supporter")?;
            self.pick("supporter-view")?;
            self.shoot("view-who")?;
            let who = self.person(name)?;
            self.pick(&who)?;
            self.shoot("view-how")?;
            self.pick(&format!("supporter-view-how-{how}"))?;
            self.shoot("views")?;
            self.pick("area-food")?;
            self.their_views(name, views)?;
            self.shoot(&format!("views-{name}"))?;
        }
        // As it is now, Kasia is the last: what the faces could mean, for Marcia to say yes or no to.
        self.pick("supporter-means-open")?;
        self.shoot("means")?;
        self.pick("area-body")?;
        self.pick("q-wash-c")?;
        self.shoot("means-part")?;
        self.press("bar-back")?;
        self.pick("supporter-means-ask")?;
        self.answer("right", &["simple-right-yes"])?;
        self.turn_to(|place| matches!(place, Place::Views(_)))
    }

    fn their_views(&mut self, name: &str, views: &[TheySay]) -> Result<(), TourError> {
        for (at, (part, question, answer, sure, saw)) in views.iter().enumerate() {
            self.turn_to(|place| matches!(place, Place::ViewPart(_, here) if here == part))?;
            self.pick(&format!("q-{question}-{answer}"))?;
            self.pick(&format!("view-{question}-saw"))?;
            if !saw.is_empty() {
                self.write(saw)?;
            }
            self.answer(&format!("view-saw-{question}"), &[&format!("supporter-saw-{sure}")])?;
            if views.get(at + 1).is_none_or(|next| next.0 != *part) {
                self.shoot(&format!("view-part-{part}-{name}"))?;
            }
        }
        self.turn_to(|place| matches!(place, Place::Views(_)))
    }

    // On with “Next” as far as such a place.
    fn turn_to(&mut self, is_it: impl Fn(&Place) -> bool) -> Result<(), TourError> {
        for _ in 0..LONGEST_ASKING {
            if is_it(self.app.session().place()) {
                return Ok(());
            }
            self.press("bar-next")?;
        }
        Err(self.lost("“Next” never leads there".to_owned()))
    }

    // What somebody is called here, among those who are known.
    fn person(&self, name: &str) -> Result<String, TourError> {
        let mut items = self.app.screen().items.iter();
        let item = items.find(|item| item.label.text == name);
        item.map(|item| item.id.clone()).ok_or_else(|| self.lost(format!("{name} is not here")))
    }

    // The person answers first, shown answer by answer; then all sit down with what was said.
    fn what_both_said(&mut self) -> Result<(), TourError> {
        self.pick("supporter-both")?;
        self.shoot("both-first")?;
        for id in ["eat", "travel", "fun", "alone"] {
            self.pick(&format!("q-{id}-name"))?;
            let (yes, unclear) = marcia::looks_at(id);
            self.watched(&format!("q-{id}"), yes, unclear)?;
        }
        self.expect(&Place::Both)?;
        self.shoot("both")?;
        for (id, result) in [("eat", "q-eat-choke"), ("travel", "q-travel-d"), ("fun", "both-not")] {
            self.pick(&format!("q-{id}-name"))?;
            self.pick("both-saw")?;
            self.shoot(&format!("both-saw-{id}"))?;
            self.press("bar-back")?;
            self.answer(&format!("both-{id}"), &[result])?;
        }
        self.shoot("both-done")?;
        self.press("bar-next")?;
        self.expect(&Place::Map)?;
        self.shoot("map")
    }

    fn money_and_plan(&mut self) -> Result<(), TourError> {
        self.pick("part-money")?;
        self.on_to(&Place::MoneyGuess)?;
        self.pick("money-pays-mine")?;
        self.answer("money-pays", &["goal-cost-add-10"])?;
        self.on_to(&Place::Goals)?;
        self.shoot("goals")?;
        self.pick("answer-something-else")?;
        self.write("Sit at the front at the speedway final.")?;
        self.answer("own-goal", &[])?;
        self.answer("own-goal-about", &["area-out"])?;
        self.expect(&Place::Goals)?;
        self.on_to(&Place::PlanEnd)?;
        self.shoot("plan-end")
    }

    // A move that somebody has in mind for her, and who decides it.
    fn decisions(&mut self) -> Result<(), TourError> {
        self.pick("decide-open")?;
        self.shoot("decide-empty")?;
        self.pick("decide-new")?;
        self.pick("answer-something-else")?;
        self.write("Move to a flat, away from Bev and Tom.")?;
        self.answer("decide-words", &[])?;
        self.answer("decide-help", &["decide-help-pictures", "decide-help-see", "decide-help-again"])?;
        self.watched("decide-showed", &["decide-showed-not"], &[])?;
        self.answer("decide-who", &["decide-who-with"])?;
        self.expect(&Place::Decide(Decide::List))?;
        self.shoot("decide")?;
        self.supporter_page()?;
        self.pick("supporter-decide")?;
        let one = self.main_item(|id| id.starts_with("decision-")).unwrap_or_default();
        self.pick(&one)?;
        self.pick("supporter-decide-showed-not")?;
        self.pick("supporter-decide-who-other")?;
        self.pick("supporter-decide-by-best")?;
        let leon = self.person("Leon")?;
        self.pick(&leon)?;
        for (end, words) in marcia::REASONS {
            self.pick(&format!("supporter-decide-{end}"))?;
            self.write(words)?;
            self.answer(&format!("decide-{end}"), &[])?;
        }
        self.shoot("decide-page")?;
        self.turn_to(|place| *place == Place::Supporter)?;
        self.pick("supporter-advocate")?;
        for said in marcia::ADVOCATE {
            self.pick(said)?;
        }
        self.shoot("advocate-rule")?;
        self.pick("supporter-advocate-letter")?;
        self.shoot("advocate")?;
        self.pick("want-advocate")?;
        self.pick("letter-write")?;
        self.answer("letter", &[])?;
        self.shoot("letter-agree")?;
        self.pick("share-agree-yes")?;
        self.shoot("letter-made")?;
        self.press("bar-map")
    }

    fn shared(&mut self) -> Result<(), TourError> {
        self.pick("part-check")?;
        self.shoot("check")?;
        self.on_to(&Place::ShareAgree)?;
        self.shoot("agree")?;
        self.pick("share-agree-yes")?;
        self.expect(&Place::ShareMade)?;
        self.shoot("made")
    }

    fn another_day(&mut self, now: &Zoned) -> Result<(), TourError> {
        self.open_again(now)?;
        self.pick("plan-0")?;
        let kasia = self.person("Kasia")?;
        self.pick(&kasia)?;
        self.on_to(&Place::Map)?;
        self.shoot("map-later")?;
        self.good_and_bad_days()?;
        self.a_photo()?;
        self.mat_later()?;
        self.pick("said-show")?;
        self.shoot("said")?;
        self.pick("since-show")?;
        self.shoot("since-when")?;
        self.pick("since-document")?;
        self.shoot("since")?;
        self.pick("q-travel-name")?;
        self.shoot("since-of")?;
        self.press("bar-map")?;
        self.pick("part-share")?;
        self.on_to(&Place::ShareAgree)?;
        self.pick("share-agree-yes")?;
        self.expect(&Place::ShareMade)?;
        self.shoot("made-later")?;
        self.press("bar-pause")?;
        self.shoot("pause")
    }

    // What she said of a topic before, to say it anew.
    fn topic(&mut self, id: &str) -> Result<(), TourError> {
        self.press("bar-map")?;
        self.pick("said-show")?;
        self.pick(&format!("q-{id}-name"))
    }

    fn good_and_bad_days(&mut self) -> Result<(), TourError> {
        self.topic("eat")?;
        self.pick("say-more")?;
        self.shoot("more")?;
        self.pick("days-open")?;
        self.watched("days-good", &["q-eat-d"], &[])?;
        self.answer("days-bad", &["q-eat-choke"])?;
        self.answer("days-often", &["days-often-week"])?;
        // And travel is another answer now.
        self.topic("travel")?;
        self.watched("q-travel-later", &["q-travel-c"], &["q-travel-b"])
    }

    fn a_photo(&mut self) -> Result<(), TourError> {
        self.topic("fun")?;
        self.pick("say-more")?;
        self.pick("photo-begin")?;
        self.shoot("photo-choose")?;
        self.pick("photo-1")?;
        self.shoot("photo-try")?;
        self.pick("photo-use")?;
        self.pick("photo-caption")?;
        self.write("My place at the track, bend 3.")?;
        self.answer("photo-words", &[])?;
        self.shoot("photo")?;
        self.press("bar-map")
    }

    fn mat_later(&mut self) -> Result<(), TourError> {
        self.pick("said-show")?;
        self.pick("mat-begin")?;
        self.shoot("mat-again")?;
        self.pick("mat-new")?;
        self.sort("mat-later", marcia::lies_later)?;
        self.pick("mat-right")?;
        self.shoot("mat-later")?;
        self.turn_to(|place| matches!(place, Place::Mat(Mat::Start(_))))?;
        self.pick("mat-moved")?;
        self.shoot("mat-moved")?;
        self.press("bar-map")
    }

    // How she presses from now on, by the settings of the person.
    fn way(&mut self, way: &str, hand: Hand) -> Result<(), TourError> {
        let place = self.app.session().place().clone();
        self.press("bar-help")?;
        self.pick("help-looks")?;
        self.pick("my-settings-press")?;
        self.pick(&format!("ready-{way}"))?;
        self.hand = hand;
        self.back_to(&place)
    }

    // Goes on as far as this, and says what there is to say on the way.
    fn on_to(&mut self, until: &Place) -> Result<(), TourError> {
        for _ in 0..super::walk::LONGEST_ROAD {
            let place = self.app.session().place().clone();
            if place == *until {
                return Ok(());
            }
            let says = marcia::says(&place, self.look);
            match &place {
                Place::Simple(Simple::Face(topic)) => {
                    self.watched(&says.name, &[&format!("feel-{}", marcia::face(topic))], &[])?;
                }
                Place::Question(id) if marcia::looks_at(id) != (&[], &[]) => {
                    let (yes, unclear) = marcia::looks_at(id);
                    self.watched(&says.name, yes, unclear)?;
                }
                _ => self.answer_all(&says.name, &says.picks)?,
            }
        }
        Err(self.lost(format!("the road never comes to {until:?}")))
    }

    // A helper asks the answers one by one and watches. What gets a yes is the answer.
    fn watched(&mut self, name: &str, yes: &[&str], unclear: &[&str]) -> Result<(), TourError> {
        let place = self.app.session().place().clone();
        self.pick("seen-begin")?;
        for at in 0..LONGEST_ASKING {
            if *self.app.session().place() == place {
                return self.answer(name, &[]);
            }
            // A few of them are enough to see.
            if !unclear.is_empty() && (at == 0 || self.app.screen().item("seen-many-leave").is_some()) {
                self.shoot(&format!("{name}-asked"))?;
            }
            let asked = self.app.screen().heading.key.clone().unwrap_or_default().replace('.', "-");
            let end = self.main_item(|id| ["seen-one-right", "seen-several-right"].contains(&id));
            match end {
                Some(right) => self.pick(&right)?,
                None if yes.contains(&asked.as_str()) => self.pick("seen-ask-yes")?,
                None if unclear.contains(&asked.as_str()) => self.pick("seen-ask-unclear")?,
                None => self.pick("seen-ask-no")?,
            }
        }
        Err(self.lost("the asking never ends".to_owned()))
    }

    // Back, until it is here.
    fn back_to(&mut self, place: &Place) -> Result<(), TourError> {
        for _ in 0..LONGEST_ASKING {
            if self.app.session().place() == place {
                return Ok(());
            }
            self.press("bar-back")?;
        }
        Err(self.lost(format!("“Back” never leads to {place:?}")))
    }

    // The plan is closed; the program is opened again on another day.
    fn open_again(&mut self, now: &Zoned) -> Result<(), TourError> {
        self.press("bar-pause")?;
        self.pick("pause-start")?;
        let folders = self.app.session().folders().clone();
        let photos = folders.settings_file.with_file_name("photos");
        the_track(&photos).map_err(|error| TourError::Write(photos.clone(), error))?;
        let (mut session, _) = Session::new(folders, Arc::new(Words::built_in()));
        session.look_for_photos_only_in(photos);
        let (app, task) = App::new(session, Box::new(Silent), None, self.time.clock(now), self.look.size);
        self.app = app;
        run(&mut self.app, task);
        Ok(())
    }
}

// The photo that somebody took: the track, with the sky above it.
fn the_track(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let photo = image::RgbImage::from_fn(900, 600, |x, y| {
        let (across, down) = ((f64::from(x) - 450.0) / 420.0, (f64::from(y) - 390.0) / 150.0);
        let far = across.hypot(down);
        image::Rgb(match far {
            _ if y < 200 => [120 + (y / 4) as u8, 170 + (y / 8) as u8, 220],
            0.55..1.0 => [178, 132, 92],
            1.0..1.06 => [240, 240, 235],
            _ => [86, 128, 66],
        })
    });
    photo.save(folder.join("bend-3.jpg")).map_err(std::io::Error::other)
}
