//! Words under a figure.

use crate::content::markdown;
use leptos::prelude::*;

/// Words from Markdown. `id` begins the ids in them.
pub fn prose(text: &str, id: &str) -> impl IntoView + use<> {
    view! { <div class="prose" inner_html=markdown::prose(text, id)></div> }
}
