//! The list as it is written: nothing ticked, a row ready for each own question.

use super::ID;
use crate::content::questions::{QUESTION_GROUPS, Question, QuestionGroup};
use crate::content::words::{copying, questions as words};
use crate::domain::reader::{NOTE_LIMIT, OWN_QUESTIONS_LIMIT};
use leptos::prelude::*;

/// The list, by groups.
#[component]
pub fn Questions() -> impl IntoView {
    view! {
        <div class="tool live questions" id=ID>
            // Only on paper.
            <p class="questions-paper" aria-hidden="true">{words::TITLE}</p>
            {QUESTION_GROUPS.iter().map(group).collect_view()}
            <Own />
            <label class="questions-notes" for="questions-notes">{words::NOTES}</label>
            <textarea
                id="questions-notes"
                rows="4"
                maxlength=NOTE_LIMIT
                autocomplete="off"
                data-part="notes"
            ></textarea>
            <p class="buttons needs-start">
                <button type="button" class="needs-permission" data-part="print">{words::PRINT}</button>
                <button type="button" data-part="copy">{words::COPY}</button>
                <button type="button" hidden data-part="share">{words::SHARE}</button>
                <button type="button" disabled data-part="clear">{words::CLEAR}</button>
            </p>
            <p class="small" hidden data-part="cleared">
                {words::CLEARED}
                " "
                <button type="button" class="quiet" data-part="undo">{words::UNDO}</button>
            </p>
            <label hidden data-part="by-hand">
                {copying::BY_HAND}
                <textarea readonly rows="6" data-part="text"></textarea>
            </label>
        </div>
    }
}

fn group(group: &'static QuestionGroup) -> impl IntoView {
    let question = |question: &'static Question| {
        view! {
            <label class="choice">
                <input type="checkbox" autocomplete="off" value=question.id data-part="question" />
                <span data-part="asks">{question.text}</span>
            </label>
        }
    };
    view! {
        <fieldset data-part="group">
            <legend data-part="title">{group.title}</legend>
            {group.questions.iter().map(question).collect_view()}
        </fieldset>
    }
}

#[component]
fn Own() -> impl IntoView {
    let row = |_| {
        view! {
            <li hidden data-part="own">
                <label class="choice">
                    <input type="checkbox" autocomplete="off" data-part="own-tick" />
                    <span data-part="own-text"></span>
                </label>
                <button type="button" class="quiet" data-part="own-remove">{words::REMOVE}</button>
            </li>
        }
    };
    view! {
        <fieldset class="questions-own">
            <legend data-part="own-title">{words::OWN}</legend>
            <ul role="list">{(0..OWN_QUESTIONS_LIMIT).map(row).collect_view()}</ul>
            <div class="questions-add needs-start">
                <label for="questions-new">{words::NEW}</label>
                <input
                    id="questions-new"
                    type="text"
                    maxlength=NOTE_LIMIT
                    autocomplete="off"
                    enterkeyhint="done"
                    data-part="new"
                />
                <button type="button" data-part="add">{words::ADD}</button>
            </div>
        </fieldset>
    }
}
