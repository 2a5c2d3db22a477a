//! The list as it is written: nothing ticked, a row ready for each own question.

use super::super::undo;
use super::parts;
use crate::domain::reader::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT};
use crate::words::{Entry, Key, asked, questions as words};
use leptos::prelude::*;

/// The list, by groups.
#[component]
pub fn Questions() -> impl IntoView {
    view! {
        <div class="tool live questions" id=parts::ID>
            // Only on paper.
            <p class="questions-paper" aria-hidden="true">{words::TITLE.text()}</p>
            {asked::ALL.iter().enumerate().map(group).collect_view()}
            <Own />
            <Notes />
            <p class="buttons needs-start">
                <button type="button" class="needs-permission" data-part=parts::PRINT>{words::PRINT.text()}</button>
                <button type="button" data-part=parts::COPY>{words::COPY.text()}</button>
                <button type="button" hidden data-part=parts::SHARE>{words::SHARE.text()}</button>
                <button
                    type="button"
                    disabled
                    data-part=parts::CLEAR
                    data-then="#questions-list [data-part=undo]"
                >
                    {words::CLEAR.text()}
                </button>
            </p>
            <p class="small" hidden data-part=parts::CLEARED>
                {words::CLEARED.text()}
                " "
                {undo::button("#questions-list [data-part=clear]")}
            </p>
        </div>
    }
}

/// The first group is open.
fn group((index, group): (usize, &Entry)) -> impl IntoView + use<> {
    let question = |(id, asks): &(&'static str, Key)| {
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    form="choices"
                    value=*id
                    data-part=parts::QUESTION
                />
                <span>{asks.text()}</span>
            </label>
        }
    };
    let id = format!("asked-{}", group.id);
    let labelled_by = id.clone();
    view! {
        <details class="fold" open=index == 0>
            <summary>
                <span id=id>{group.key.text()}</span>
            </summary>
            <div role="group" aria-labelledby=labelled_by>
                {group.attributes.iter().map(question).collect_view()}
            </div>
        </details>
    }
}

#[component]
fn Own() -> impl IntoView {
    let row = |place: usize| {
        view! {
            <li hidden data-part=parts::OWN data-value=place>
                <label class="choice">
                    <input type="checkbox" form="choices" data-part=parts::OWN_TICK />
                    <span data-part=parts::OWN_TEXT></span>
                </label>
                <button
                    type="button"
                    class="quiet"
                    data-part=parts::OWN_REMOVE
                    data-then="#questions-new"
                >
                    {words::REMOVE.text()}
                </button>
            </li>
        }
    };
    view! {
        <details class="fold questions-own">
            <summary>
                <span id="asked-own">{words::OWN.text()}</span>
            </summary>
            <div role="group" aria-labelledby="asked-own">
                <ul role="list">{(0..OWN_QUESTIONS_LIMIT).map(row).collect_view()}</ul>
                <div class="questions-add needs-start">
                    <label for="questions-new">{words::NEW.text()}</label>
                    <input
                        id="questions-new"
                        type="text"
                        maxlength=NOTE_LIMIT
                        autocomplete="off"
                        enterkeyhint="done"
                        data-part=parts::NEW
                    />
                    <button type="button" data-part=parts::ADD>{words::ADD.text()}</button>
                </div>
            </div>
        </details>
    }
}

#[component]
fn Notes() -> impl IntoView {
    view! {
        <details class="fold">
            <summary>
                <span id="asked-notes">{words::NOTES.text()}</span>
            </summary>
            // On paper a field would cut them off.
            <p class="questions-notes-paper" aria-hidden="true" data-part=parts::NOTES_PAPER></p>
            <textarea
                id="questions-notes"
                aria-labelledby="asked-notes"
                rows="4"
                maxlength=NOTE_LIMIT
                autocomplete="off"
                data-part=parts::NOTES
            ></textarea>
        </details>
    }
}
