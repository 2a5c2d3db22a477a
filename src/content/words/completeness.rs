//! The words of the completeness explainer.

/// The names of the grades, in order.
pub const NAMES: [&str; 4] = ["CC-0", "CC-1", "CC-2", "CC-3"];
/// What each grade says, in order: F11, F12, A10, A10.
pub const LIMITS: [&str; 4] = [
    "nothing to be seen",
    "under 2.5 mm",
    "2.5 mm to 2.5 cm",
    "over 2.5 cm, or grown together",
];
/// What each grade means for HIPEC, in order.
pub const MEANINGS: [&str; 4] = [
    "No tumor can be seen. This is the goal. HIPEC is there for what nobody can see.",
    "Only spots under 2.5 mm are left. That is about as deep as the drug reaches.",
    "Spots of 2.5 mm to 2.5 cm are left. HIPEC can add much less: the drug may not reach through them.",
    "Spots over 2.5 cm are left, or tumor grown together. HIPEC can add much less: most of it lies out of reach.",
];
/// The facts of each grade, in order.
pub const FACTS: [&str; 4] = ["F05 F10 F11", "F12 A11", "A10 F13 A11", "A10 F13"];
/// The facts of all of [`MEANINGS`].
pub const MEANINGS_FACTS: &str = "F05 F10 F11 F12 F13 A10 A11";
/// The group of buttons.
pub const GRADES: &str = "Choose a grade";
/// The slider.
pub const SIZE: &str = "Or choose the size of the largest spot left";
/// The number field.
pub const MILLIMETERS: &str = "Size in millimeters (mm)";
/// The button before the number.
pub const SMALLER: &str = "A little smaller";
/// The button after it.
pub const LARGER: &str = "A little larger";
/// Said when a number is not taken.
pub const REFUSED: &str =
    "Please type a number from 0 to 50, with at most one digit after the point.";
/// The scale of the picture: up to 5 mm, over, and up to 5 mm again.
pub const SCALES: [&str; 3] = [
    "Close up: the picture is about 1 cm (0.4 inches) wide.",
    "The scale has changed. Now the picture is about 6 cm (2.4 inches) wide, and all in it is drawn 6 times smaller.",
    "The scale has changed back: the picture is about 1 cm (0.4 inches) wide, and all in it is drawn 6 times larger.",
];
/// Under the picture: its key.
pub const KEY: [&str; 3] = [
    "the largest spot left",
    "where the drug reaches: about 2–3 mm",
    "deeper than the drug reaches",
];
/// Under the key, as Markdown (A10, A11, A12).
pub const BELOW: &str = "\
This is a sketch. It shows one round spot just under the surface, with the drug coming from above. \
The sizes of sand, pinhead, peppercorn, pea and coin are approximate. \
The drug reaches only about 2–3 mm into tissue. [^A11] [^oncolex]

Exactly 2.5 mm counts as CC-2 here; sources differ at that edge. [^A10] [^jacquet-1996] [^oncolex] \
“Complete” is not the same everywhere: one large trial took only people with less than 1 mm left. [^A12] [^quenet-2021]";
