//! What reads the words. They stand in `en/`, as data: `sections/` holds a Markdown
//! file a section, `glossary.md` the words explained, the `.ftl` files the short words.
//! CONTRIBUTING.md tells the marks that the Markdown uses.

pub mod check;
pub mod figures;
pub mod glossary;
mod held;
pub mod markdown;
pub mod readable;
pub mod reading_grade;
pub mod review;
pub mod sections;
mod signs;
pub mod sources;
pub mod topics;
