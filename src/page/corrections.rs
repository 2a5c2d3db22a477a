//! "Something wrong here?" at the end of a section: a mail, which needs no account.

use crate::domain::section::Section;
use crate::words::corrections;
use leptos::prelude::*;

/// The link. It has no address yet: the press knows who is written to, and takes
/// the link out where nobody is.
#[component]
pub fn Correction(section: Section) -> impl IntoView {
    view! {
        <a class="correction" data-correction=section.id()>
            {corrections::LINK.text()}
        </a>
    }
}
