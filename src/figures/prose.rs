//! Words under a figure.

use crate::content::markdown;
use leptos::prelude::*;

/// Words from Markdown. `id` begins the ids in them.
pub fn prose(text: &str, id: &str) -> impl IntoView + use<> {
    view! { <div class="prose" inner_html=markdown::prose(text, id)></div> }
}

/// What to ask one's own team about what the figure shows. It looks the same everywhere.
pub fn ask(text: &str, id: &str) -> impl IntoView + use<> {
    view! { <div class="prose ask" inner_html=markdown::prose(text, id)></div> }
}
