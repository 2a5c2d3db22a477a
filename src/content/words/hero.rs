//! The words of the first picture.

/// Its two parts: what the panel shows, for those who do not see it, and its
/// caption (F01, F04).
pub const PANELS: [(&str, &str); 2] = [
    (
        "The belly, opened. Spots of tumor lie on the organs. Forceps lift a large one out; others lie in a bowl.",
        "Surgery, for what can be seen",
    ),
    (
        "The same belly, filled with a warm wash that flows in by one tube and out by another.",
        "A heated wash, for what cannot",
    ),
];
/// On the tubes.
pub const TUBES: [&str; 2] = ["in", "out"];
/// Under both.
pub const SKETCH: &str = "A sketch. What is found, and what is taken out, differs for each person.";
