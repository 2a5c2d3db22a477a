//! Recovery: its phases, milestones and, from a day of operation, its dates.

/// A milestone of recovery that a reader can tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl Milestone {
    /// Every milestone, in the order they are often reached.
    pub const ALL: [Milestone; 6] = [
        Milestone::PassingGas,
        Milestone::PainByTablets,
        Milestone::EatingAndDrinking,
        Milestone::Walking,
        Milestone::WoundHealing,
        Milestone::KnowsWhomToCall,
    ];

    /// The word for it in what is kept.
    pub const fn id(self) -> &'static str {
        match self {
            Milestone::PassingGas => "passing-gas",
            Milestone::PainByTablets => "pain-by-tablets",
            Milestone::EatingAndDrinking => "eating-and-drinking",
            Milestone::Walking => "walking",
            Milestone::WoundHealing => "wound-healing",
            Milestone::KnowsWhomToCall => "knows-whom-to-call",
        }
    }
}
