//! The questions to take along: a tick-list.

use crate::browser::part::{Part, follow};
use crate::content::questions::QUESTION_GROUPS;
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use leptos::prelude::*;

const ID: &str = "questions-list";

/// The list, by groups.
#[component]
pub fn Questions() -> impl IntoView {
    view! {
        <div class="tool live" id=ID>
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
                                    <input
                                        type="checkbox"
                                        autocomplete="off"
                                        value=question.id
                                        data-part="question"
                                    />
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

/// Keeps the ticks.
pub fn wake(keeper: Keeper) {
    for question in Part::by_id(ID).parts("question") {
        let id = question.value();
        question.on("change", move |event| {
            let question = Part::of(&event);
            let (id, ticked) = (question.value(), question.is_checked());
            keeper.act(|reader: &mut Reader| reader.ask(&id, ticked));
        });
        follow(move || question.check(keeper.with(|reader| reader.questions.contains(&id))));
    }
}
