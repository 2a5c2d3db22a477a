//! What the film's controls do to its time.

use super::{LENGTH, Moment, Scene};

/// In the first seconds of a scene, "previous" leads to the one before.
const JUST_STARTED: u32 = 2_000;

/// How fast it plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// Three quarters.
    Slow,
    /// As it is.
    #[default]
    Normal,
    /// A quarter more.
    Faster,
    /// Half as fast again.
    Fast,
}

impl Speed {
    /// Every speed, slowest first.
    pub const ALL: [Speed; 4] = [Speed::Slow, Speed::Normal, Speed::Faster, Speed::Fast];

    /// In percent.
    pub const fn percent(self) -> u32 {
        [75, 100, 125, 150][self as usize]
    }

    /// The speed with this number in [`Speed::ALL`], or the normal one.
    pub fn nth(index: usize) -> Speed {
        Speed::ALL.get(index).copied().unwrap_or_default()
    }
}

/// Where the film is, and whether it plays. Nothing of it is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Player {
    /// The time in the film, up to [`LENGTH`].
    pub at: u32,
    /// Whether it plays.
    pub playing: bool,
    /// How fast.
    pub speed: Speed,
}

impl Player {
    /// What is shown.
    pub fn moment(&self) -> Moment {
        Moment::at(self.at)
    }

    /// How far its drawing is into its line. Where a scene only begins and the film
    /// stands still, that is all of it: the picture shows what the line says.
    pub fn drawn(&self) -> u32 {
        let moment = self.moment();
        if !self.playing && self.at == moment.scene.start() {
            return moment.until - moment.since;
        }
        self.at - moment.since
    }

    /// Plays or pauses. At the end it plays from the start.
    pub fn toggle(&mut self) {
        self.playing = !self.playing;
        if self.playing && self.at == LENGTH {
            self.at = 0;
        }
    }

    /// Goes to a time, at most to the end, where it stops.
    pub fn seek(&mut self, time: u32) {
        self.at = time.min(LENGTH);
        self.playing &= self.at < LENGTH;
    }

    /// Some time has passed. While a line is still `spoken`, it stays.
    pub fn pass(&mut self, elapsed: u32, spoken: bool) {
        if !self.playing {
            return;
        }
        let time = u64::from(self.at) + u64::from(elapsed) * u64::from(self.speed.percent()) / 100;
        let time = u32::try_from(time).unwrap_or(LENGTH);
        let last = self.moment().until - 1;
        self.seek(if spoken { time.min(last) } else { time });
    }

    /// To the next scene; in the last one, to the end.
    pub fn next(&mut self) {
        let next = Scene::ALL.get(self.moment().scene.number());
        self.seek(next.map_or(LENGTH, |scene| scene.start()));
    }

    /// To the start of this scene, or of the one before if this has just
    /// started.
    pub fn previous(&mut self) {
        let mut scene = self.moment().scene;
        if self.at < scene.start() + JUST_STARTED {
            scene = Scene::ALL[(scene as usize).saturating_sub(1)];
        }
        self.seek(scene.start());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn previous_starts_this_scene_and_then_the_one_before() {
        let mut player = Player::default();
        player.seek(Scene::Wash.start() + 5_000);
        player.previous();
        assert_eq!(player.at, Scene::Wash.start());
        player.previous();
        assert_eq!(player.at, Scene::Complete.start());
        player.seek(0);
        player.previous();
        assert_eq!(player.at, 0);
    }

    #[test]
    fn next_leads_through_every_scene_to_the_end_and_stops_there() {
        let mut player = Player::default();
        player.toggle();
        for scene in Scene::ALL {
            assert_eq!(player.at, scene.start());
            assert!(player.playing);
            player.next();
        }
        assert_eq!((player.at, player.playing), (LENGTH, false));
        player.toggle();
        assert_eq!((player.at, player.playing), (0, true));
    }

    #[test]
    fn a_line_that_is_spoken_stays_until_it_is_said() {
        let mut player = Player::default();
        player.toggle();
        player.pass(60_000, true);
        assert_eq!(player.moment().nth, 0);
        player.pass(250, false);
        assert_eq!(player.moment().nth, 1);
    }

    #[test]
    fn speed_is_how_much_of_the_film_passes_in_a_second() {
        let passed = Speed::ALL.map(|speed| {
            let mut player = Player {
                playing: true,
                speed,
                ..Player::default()
            };
            player.pass(1_000, false);
            player.at
        });
        assert_eq!(passed, [750, 1_000, 1_250, 1_500]);
        assert_eq!(Speed::nth(1), Speed::Normal);
        assert_eq!(Speed::nth(9), Speed::Normal);
    }

    #[test]
    fn a_drawing_is_as_far_as_its_line() {
        let mut player = Player::default();
        player.seek(Scene::Measuring.start() + 3_600);
        assert_eq!((player.moment().line, player.drawn()), (1, 100));
        player.seek(LENGTH);
        assert_eq!(player.drawn(), 5_000);
    }

    // A reader who steps from scene to scene read "13 regions" over a picture without them.
    #[test]
    fn where_it_stands_at_the_start_of_a_scene_the_drawing_shows_what_the_line_says() {
        let mut player = Player::default();
        player.next();
        assert_eq!((player.moment().line, player.drawn()), (0, 3_500));
        player.toggle();
        assert_eq!(player.drawn(), 0);
    }

    fn action() -> impl Strategy<Value = (u8, u32)> {
        (0..6_u8, any::<u32>())
    }

    proptest! {
        #[test]
        fn nothing_leads_out_of_the_film(actions in proptest::collection::vec(action(), 0..40)) {
            let mut player = Player::default();
            for (what, number) in actions {
                match what {
                    0 => player.toggle(),
                    1 => player.seek(number),
                    2 => player.pass(number % 20_000, number % 2 == 0),
                    3 => player.next(),
                    4 => player.previous(),
                    _ => player.speed = Speed::nth(number as usize % 5),
                }
                prop_assert!(player.at <= LENGTH);
                // At the end it does not play on.
                prop_assert!(player.at < LENGTH || !player.playing);
            }
        }

        #[test]
        fn what_is_paused_stays_where_it_is(time in any::<u32>(), elapsed in any::<u32>()) {
            let mut player = Player::default();
            player.seek(time);
            let before = player;
            player.pass(elapsed, false);
            prop_assert_eq!(player, before);
        }
    }
}
