//! The words: data only. A translator's and a clinician's room.
//!
//! `sections/` holds a Markdown file a section, `glossary.md` the words
//! explained; the files beside them hold the sources, the questions, the dates
//! of the review and the short words of the figures and notices. CONTRIBUTING.md
//! tells the marks that the Markdown uses.

pub mod check;
pub mod figures;
pub mod glossary;
pub mod markdown;
pub mod review;
pub mod sections;
pub mod sources;
pub mod topics;
pub mod words;
