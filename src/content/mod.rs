//! What reads the words. They stand in `en/`, as data: `sections/` holds a Markdown
//! file a section, `glossary.md` the words explained, the `.ftl` files the short words.
//! CONTRIBUTING.md tells the marks that the Markdown uses.

#[cfg(feature = "view")]
pub mod check;
#[cfg(feature = "view")]
pub mod figures;
#[cfg(feature = "view")]
pub mod glossary;
#[cfg(feature = "view")]
pub mod markdown;
#[cfg(feature = "view")]
pub mod readable;
#[cfg(feature = "view")]
pub mod reading_grade;
#[cfg(feature = "view")]
pub mod review;
#[cfg(feature = "view")]
pub mod sections;
#[cfg(feature = "view")]
pub mod sources;
#[cfg(feature = "view")]
pub mod topics;

/// Views that are still compiled for the wasm, though never called there.
#[cfg(not(feature = "view"))]
pub mod markdown {
    pub fn prose(_: &str, _: &str) -> String {
        String::new()
    }
    pub fn inline(_: &str) -> String {
        String::new()
    }
}
