//! The questions to take along: a tick-list, written once, so that its words
//! are not in the wasm. The start keeps the ticks.

use crate::content::questions::QUESTION_GROUPS;
use leptos::prelude::*;

/// The list, by groups.
#[component]
pub fn Questions() -> impl IntoView {
    view! {
        <div class="tool" id="questions-list">
            {QUESTION_GROUPS
                .iter()
                .map(|group| view! {
                    <fieldset>
                        <legend>{group.title}</legend>
                        {group
                            .questions
                            .iter()
                            .map(|question| view! {
                                <label class="choice">
                                    <input type="checkbox" autocomplete="off" data-question=question.id />
                                    {question.text}
                                </label>
                            })
                            .collect_view()}
                    </fieldset>
                })
                .collect_view()}
        </div>
    }
}
