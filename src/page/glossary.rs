//! The words explained: a pop-over for each, and the list.

use crate::content::glossary::terms;
use crate::words::common;
use leptos::prelude::*;

/// The list of words.
#[component]
pub fn Glossary() -> impl IntoView {
    view! {
        <dl class="glossary" id="glossary">
            {terms()
                .into_iter()
                .map(|term| view! {
                    <div id=format!("term-{}", term.id)>
                        <dt>{term.name}</dt>
                        <dd inner_html=term.meaning></dd>
                    </div>
                })
                .collect_view()}
        </dl>
    }
}

/// The pop-overs that the words in the text open: the browser's own, so they
/// work by touch and Esc, before the start and without scripts.
#[component]
pub fn Popovers() -> impl IntoView {
    terms()
        .into_iter()
        .map(|term| {
            let id = format!("pop-{}", term.id);
            let target = id.clone();
            view! {
                <div id=id class="popover" popover="auto">
                    <p>
                        <strong>{term.name}</strong>
                        " "
                        <span inner_html=term.meaning></span>
                    </p>
                    <button type="button" popovertarget=target popovertargetaction="hide">
                        {common::CLOSE.text()}
                    </button>
                </div>
            }
        })
        .collect_view()
}
