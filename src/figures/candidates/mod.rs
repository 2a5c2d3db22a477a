//! What the team weighs. Nothing in it moves but the browser's own details, so
//! it is written at build time and takes no wasm.

use super::descriptor::Descriptor;
#[cfg(feature = "view")]
use super::descriptor::Written;
use crate::content::markdown::inline;
use crate::content::words::candidates::{Criterion, GROUPS, Group, NO_TEST};
use crate::domain::address::Figure;
use crate::figures::prose;
use leptos::prelude::*;

/// The figure.
pub const FIGURE: Descriptor = Descriptor {
    figure: Figure::Candidates,
    title: crate::words::weighing::TITLE,
    wake: None,
    #[cfg(feature = "view")]
    written: Written {
        view: || leptos::prelude::IntoAny::into_any(Candidates()),
        drawings: include_str!("art.svg"),
        fills: "",
    },
};

/// The figure.
#[component]
pub fn Candidates() -> impl IntoView {
    view! {
        {prose(NO_TEST, "weighing")}
        <div class="weigh">{GROUPS.iter().map(group).collect_view()}</div>
    }
}

fn group(group: &'static Group) -> impl IntoView {
    let title_id = format!("weighing-{}", group.fact);
    let labelled_by = title_id.clone();
    view! {
        <div class="weigh-group" role="group" aria-labelledby=labelled_by data-facts=group.fact>
            <p class="weigh-title" id=title_id>
                <svg viewBox="0 0 96 96" aria-hidden="true">
                    <use href=format!("#{}", group.drawing) />
                </svg>
                {group.title}
            </p>
            {group.criteria.iter().map(criterion).collect_view()}
        </div>
    }
}

fn criterion(criterion: &'static Criterion) -> impl IntoView {
    view! {
        <details>
            <summary inner_html=inline(criterion.what)></summary>
            {prose(criterion.why, "weighing")}
        </details>
    }
}
