//! The contents list: what there is, what was read, where the reader is.

use crate::browser::clock;
use crate::content::sections::name;
use crate::content::words::page as words;
use crate::domain::reader::Reader;
use crate::domain::section::Section;
use crate::keeper::Keeper;
use leptos::prelude::*;

/// Where the reader is, and where an earlier visit ended.
#[derive(Clone, Copy)]
pub struct Place {
    /// The section being read.
    pub current: RwSignal<Section>,
    /// The section to offer as "Continue at …".
    pub resume: RwSignal<Option<Section>>,
}

impl Place {
    /// At the beginning.
    pub fn new() -> Place {
        Place {
            current: RwSignal::new(Section::Short),
            resume: RwSignal::new(None),
        }
    }
}

/// The contents list.
#[component]
pub fn Contents() -> impl IntoView {
    let keeper = Keeper::from_context();
    let place = use_context().unwrap_or_else(Place::new);
    let count = move || keeper.with(|reader| reader.read.len());
    view! {
        <nav class="contents" aria-label=words::CONTENTS>
            <h2 class="contents-heading">{words::CONTENTS}</h2>
            <Resume resume=place.resume />
            <ol>
                {Section::ALL
                    .into_iter()
                    .map(|section| view! { <Entry section=section current=place.current /> })
                    .collect_view()}
            </ol>
            <div class="contents-progress">
                <progress
                    max=Section::ALL.len()
                    prop:value=move || count() as f64
                    aria-labelledby="contents-count"
                ></progress>
                <span id="contents-count">
                    {move || format!("{} of {} sections read", count(), Section::ALL.len())}
                </span>
            </div>
            <StartOver resume=place.resume />
        </nav>
    }
}

/// A line of the list.
#[component]
fn Entry(section: Section, current: RwSignal<Section>) -> impl IntoView {
    let keeper = Keeper::from_context();
    let read = move || keeper.has_read(section);
    view! {
        <li>
            <a
                href=format!("#{}", section.id())
                aria-current=move || (current.get() == section).then_some("location")
            >
                <span class="contents-mark" class:read=read aria-hidden="true"></span>
                <span>{name(section)}</span>
                <span class="visually-hidden">
                    {move || if read() { format!(", {}", words::READ) } else { String::new() }}
                </span>
            </a>
        </li>
    }
}

/// "Continue at …": offered, never a jump.
#[component]
fn Resume(resume: RwSignal<Option<Section>>) -> impl IntoView {
    view! {
        <p class="contents-resume" hidden=move || resume.get().is_none()>
            {words::CONTINUE_AT}
            " "
            <a
                href=move || format!("#{}", resume.get().unwrap_or(Section::Short).id())
                // Only once the browser has followed the link: its address goes too.
                on:click=move |_| clock::after(0, move || resume.set(None))
            >
                {move || name(resume.get().unwrap_or(Section::Short))}
            </a>
        </p>
    }
}

/// Forgets what was read, and can be taken back.
#[component]
fn StartOver(resume: RwSignal<Option<Section>>) -> impl IntoView {
    let keeper = Keeper::from_context();
    let before = RwSignal::new(None::<Reader>);
    let start_over = move |_| {
        before.set(Some(keeper.with_untracked(Reader::clone)));
        keeper.act(Reader::start_over);
        resume.set(None);
        keeper.announce(words::STARTED_OVER);
    };
    let undo = move |_| {
        if let Some(before) = before.get_untracked() {
            keeper.act(|reader| {
                reader.read.clone_from(&before.read);
                reader.at = before.at;
            });
        }
        before.set(None);
    };
    view! {
        <p class="contents-start-over needs-start">
            <button
                type="button"
                class="quiet"
                hidden=move || keeper.with(|reader| reader.read.is_empty())
                on:click=start_over
            >
                {words::START_OVER}
            </button>
            <span hidden=move || before.get().is_none()>
                {words::STARTED_OVER}
                " "
                <button type="button" class="quiet" on:click=undo>{words::UNDO}</button>
            </span>
        </p>
    }
}
