//! The film's time: which scene and which line a moment shows. Times are in
//! milliseconds.

mod player;

pub use player::{Player, Speed};

/// A scene, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The lining, and how cancer spreads on it.
    Lining,
    /// How the spread is measured.
    Measuring,
    /// The tumor is taken out.
    TakingOut,
    /// What "complete" means.
    Complete,
    /// The heated wash.
    Wash,
    /// Rinse and close.
    Closing,
    /// Recovery.
    Recovery,
    /// What to ask.
    Asking,
}

impl Scene {
    /// Every scene, in order.
    pub const ALL: [Scene; 8] = [
        Scene::Lining,
        Scene::Measuring,
        Scene::TakingOut,
        Scene::Complete,
        Scene::Wash,
        Scene::Closing,
        Scene::Recovery,
        Scene::Asking,
    ];

    /// Its number, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// How long each of its lines stands.
    pub const fn lines(self) -> &'static [u32] {
        LINES[self as usize]
    }

    /// When it starts.
    pub fn start(self) -> u32 {
        LINES[..self as usize].iter().copied().flatten().sum()
    }
}

/// How long each line of each scene stands. A test beside the words holds that it can be read.
const LINES: [&[u32]; 8] = [
    &[4_000, 3_000, 3_000, 4_500],
    &[3_500, 5_000, 5_000, 3_500],
    &[5_500, 5_000, 3_500, 3_500],
    &[4_500, 3_500, 5_000, 4_000],
    &[4_000, 4_500, 6_000, 3_000, 4_500, 3_500],
    &[3_000, 3_000, 3_000],
    &[4_000, 5_500, 5_000, 3_000, 5_500],
    &[4_500, 4_000, 4_500, 5_000],
];

/// How long the film is.
pub const LENGTH: u32 = {
    let (mut sum, mut scene) = (0, 0);
    while scene < LINES.len() {
        let mut line = 0;
        while line < LINES[scene].len() {
            sum += LINES[scene][line];
            line += 1;
        }
        scene += 1;
    }
    sum
};

/// How long that is in minutes, to the nearest one.
pub fn minutes() -> f64 {
    f64::from((LENGTH + 30_000) / 60_000)
}

/// What a moment shows. The drawing moves on with the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The scene.
    pub scene: Scene,
    /// The line in it, from 0.
    pub line: usize,
    /// The line in all of the film, from 0.
    pub nth: usize,
    /// When the line began.
    pub since: u32,
    /// When the line is over.
    pub until: u32,
}

impl Moment {
    /// What is shown at this time; past the end, the last line.
    pub fn at(time: u32) -> Moment {
        let mut moment = Moment {
            scene: Scene::Lining,
            line: 0,
            nth: 0,
            since: 0,
            until: 0,
        };
        let mut nth = 0;
        for scene in Scene::ALL {
            for (line, length) in scene.lines().iter().enumerate() {
                let since = moment.until;
                let until = since + length;
                moment = Moment {
                    scene,
                    line,
                    nth,
                    since,
                    until,
                };
                if time < until {
                    return moment;
                }
                nth += 1;
            }
        }
        moment
    }
}

/// A time as a clock shows it: `1:05`.
pub fn clock(time: u32) -> String {
    let seconds = time / 1_000;
    let tens = (seconds % 60 / 10).to_string();
    [
        &(seconds / 60).to_string(),
        ":",
        &tens,
        &(seconds % 10).to_string(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_takes_about_two_minutes() {
        assert!((110_000..=145_000).contains(&LENGTH), "{LENGTH}");
    }

    #[test]
    fn scenes_follow_one_another_from_the_start_to_the_end() {
        for scene in Scene::ALL {
            let first = Moment::at(scene.start());
            assert_eq!((first.scene, first.line), (scene, 0));
        }
        assert_eq!(Scene::Lining.start(), 0);
        assert_eq!(Moment::at(u32::MAX), Moment::at(LENGTH));
        assert_eq!(Moment::at(LENGTH).scene, Scene::Asking);
        assert_eq!(Moment::at(LENGTH).until, LENGTH);
    }

    #[test]
    fn a_clock_has_two_digits_for_seconds() {
        assert_eq!(
            [0, 5_999, 65_000, LENGTH].map(clock)[..3],
            ["0:00", "0:05", "1:05"]
        );
    }

    proptest! {
        #[test]
        fn every_moment_has_its_scene_and_line(time in any::<u32>()) {
            let moment = Moment::at(time);
            prop_assert!(moment.line < moment.scene.lines().len());
            prop_assert!(time.min(LENGTH - 1) < moment.until);
            let length = moment.scene.lines()[moment.line];
            prop_assert_eq!(moment.until - moment.since, length);
            prop_assert!(time >= moment.since);
        }

        #[test]
        fn later_is_never_an_earlier_line(time in 0..LENGTH, more in 0..LENGTH) {
            prop_assert!(Moment::at(time).nth <= Moment::at(time + more).nth);
        }
    }
}
