//! How the reader wants the page: its colors, its letters, its voice.

use crate::domain::named::named;

named! {
    /// The colors of the page.
    #[derive(Default)]
    pub enum Theme {
        /// As the device has it.
        #[default]
        Auto = "auto",
        /// Paper.
        Light = "light",
        /// Soft dark.
        Dark = "dark",
    }
}

named! {
    /// The size of the text.
    #[derive(Default)]
    pub enum TextSize {
        /// As designed.
        #[default]
        Normal = "normal",
        /// A fifth larger.
        Large = "large",
        /// Half as large again.
        Largest = "largest",
    }
}

named! {
    /// The speed of the voice that reads aloud.
    #[derive(Default)]
    pub enum Pace {
        /// Three quarters.
        Slow = "slow",
        /// As the voice has it.
        #[default]
        Normal = "normal",
        /// A quarter more.
        Quick = "quick",
    }
}

impl Pace {
    /// In percent.
    pub const fn percent(self) -> u32 {
        match self {
            Pace::Slow => 75,
            Pace::Normal => 100,
            Pace::Quick => 125,
        }
    }
}
