//! The service worker: it keeps a copy of the page for reading without a
//! connection, and says what became of it.

use super::{host_frame, listen, root};
use crate::domain::offline::Word;
use leptos::task::spawn_local;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

/// The address of the service worker. index.html lets exactly this one pass.
const WORKER: &str = "sw.js";

thread_local! {
    /// Whether the reader asked for the new version, in this tab.
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Where a copy can be saved: a built page, served, not in a frame, in a
/// browser that lets us.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let can = root::get("worker").is_some()
        && !host_frame::is_framed()
        && js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    can.then(|| navigator.service_worker())
}

/// Hears from the service worker from now on. Says whether a copy can be saved.
pub fn follow(handle: impl Fn(Word) + 'static) -> bool {
    let Some(container) = container() else { return false };
    listen(&container, "message", move |event: MessageEvent| {
        let Some(word) = event.data().as_string().and_then(|word| Word::parse(&word)) else { return };
        // Only the tab that asked is loaded again, once.
        if ASKED.get() && word != Word::New {
            ASKED.set(false);
            if let Some(window) = web_sys::window() {
                let _ = window.location().reload();
            }
        }
        handle(word);
    });
    true
}

/// Saves a copy, or asks for what is saved. `failed` is called where neither
/// can be.
pub fn save(failed: impl FnOnce() + 'static) {
    spawn_local(async move {
        let Some(container) = container() else { return };
        match JsFuture::from(container.register(WORKER)).await {
            Ok(registration) => {
                let registration: ServiceWorkerRegistration = registration.unchecked_into();
                say(&registration, "saved?", false);
                say(&registration, "new?", true);
            }
            Err(_) => failed(),
        }
    });
}

/// Removes the copy.
pub fn remove() {
    tell("remove", false);
}

/// Takes over the new version, then loads the page once.
pub fn take_over() {
    ASKED.set(true);
    tell("take over", true);
}

fn tell(word: &'static str, waiting: bool) {
    spawn_local(async move {
        let Some(container) = container() else { return };
        if let Ok(registration) = JsFuture::from(container.get_registration()).await
            && let Ok(registration) = registration.dyn_into()
        {
            say(&registration, word, waiting);
        }
    });
}

/// Says a word to the worker in use, or to the one that waits.
fn say(registration: &ServiceWorkerRegistration, word: &str, waiting: bool) {
    let worker = match waiting {
        true => registration.waiting(),
        false => registration.active(),
    };
    if let Some(worker) = worker {
        let _ = worker.post_message(&word.into());
    }
}
