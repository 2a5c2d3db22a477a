//! "Read it without a connection": the saved copy, and the page as one file.

use crate::browser::offline;
use crate::content::words::offline as words;
use crate::domain::notice::Notice;
use crate::domain::offline::{Copy, Word};
use crate::domain::reader::Reader;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// The panel.
#[component]
pub fn Offline() -> impl IntoView {
    let keeper = Keeper::from_context();
    let copy = RwSignal::new(Copy::Unknown);
    let cannot = RwSignal::new(false);
    let save = move || {
        copy.set(Copy::Saving);
        offline::save(move || copy.set(Copy::Failed));
    };
    Effect::new(move |_| {
        let can = offline::follow(move |word| match word {
            Word::New => keeper.tell(Notice::NewVersion),
            Word::Copy(now) => copy.set(now),
        });
        cannot.set(!can);
        let wanted = keeper.with_untracked(|reader| !reader.stays_online && !reader.keeps_nothing);
        match wanted {
            true if can => save(),
            _ => copy.set(Copy::Removed),
        }
    });
    let saved = move || copy.with(|copy| matches!(copy, Copy::Saved(_)));
    let not_saved = move || copy.with(|copy| matches!(copy, Copy::Removed | Copy::Failed));
    view! {
        <div>
            <div class="needs-start needs-worker">
                <p role="status">{move || if cannot.get() { words::CANNOT.to_owned() } else { sentence(&copy.get()) }}</p>
                <p class="buttons" hidden=cannot>
                    <button
                        type="button"
                        hidden=move || !saved()
                        on:click=move |_| {
                            keeper.act(|reader: &mut Reader| reader.stays_online = true);
                            offline::remove();
                        }
                    >
                        {words::REMOVE}
                    </button>
                    <button
                        type="button"
                        hidden=move || !not_saved()
                        on:click=move |_| {
                            keeper.act(|reader: &mut Reader| reader.stays_online = false);
                            save();
                        }
                    >
                        {words::SAVE}
                    </button>
                </p>
            </div>
            <p class="not-in-file">
                <a class="button" href="crs-hipec-offline.html" download="crs-hipec-offline.html">
                    {words::ONE_FILE}
                </a>
            </p>
            <p class="not-in-file small">{words::ONE_FILE_HOW}</p>
        </div>
    }
}

fn sentence(copy: &Copy) -> String {
    match copy {
        Copy::Unknown => String::new(),
        Copy::Saving => words::SAVING.to_owned(),
        Copy::Saved(day) => format!("{} {day}.", words::SAVED_ON),
        Copy::Removed => words::REMOVED.to_owned(),
        Copy::Failed => words::FAILED.to_owned(),
    }
}
