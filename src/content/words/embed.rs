//! The words of "Embed this".

use crate::content::sections;
use crate::domain::address::{Embed, Figure};

/// What an embed is called, in the list and as the title of its frame.
pub const fn name(embed: Embed) -> &'static str {
    match embed {
        Embed::Page => "The whole page",
        Embed::Section(section) => sections::name(section),
        Embed::Figure(figure) => match figure {
            Figure::Map => "Figure: PCI map",
            Figure::Completeness => "Figure: how complete the surgery is",
            Figure::Perfusion => "Figure: how HIPEC works",
            Figure::Timeline => "Figure: recovery timeline",
            Figure::Risk => "Figure: the risks, as 100 people",
            Figure::Candidates => "Figure: what the team weighs",
            Figure::Film => "Film: CRS + HIPEC explained",
        },
    }
}

/// Before the name in the title of a frame.
pub const TITLE: &str = "CRS + HIPEC explained: ";
/// First choice.
pub const WHAT: &str = "Show";
/// Third choice.
pub const WIDTH: &str = "Width at most";
/// Name of no limit.
pub const FULL_WIDTH: &str = "All there is";
/// Fourth choice.
pub const FITS: &str = "Fit the height by a small script (if your site allows scripts)";
/// The snippet.
pub const SNIPPET: &str = "Paste this into your page";
/// Copies it.
pub const COPY: &str = "Copy";
/// Shows the frame as it would look.
pub const PREVIEW: &str = "Preview";
/// Where the page is a local file.
pub const IN_FILE: &str = "This is the page as one file. To embed it, open the page on the web.";
