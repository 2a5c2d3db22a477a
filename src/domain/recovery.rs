//! Recovery: its phases, milestones and, from a day of operation, its dates.

use serde::{Deserialize, Serialize};

/// A milestone of recovery that a reader can tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Milestone {
    /// Passing gas: the bowel works again.
    PassingGas,
    /// Pain is controlled by tablets.
    PainByTablets,
    /// Eating and drinking.
    EatingAndDrinking,
    /// Walking.
    Walking,
    /// No sign of wound infection.
    WoundHealing,
    /// Knows whom to call.
    KnowsWhomToCall,
}
