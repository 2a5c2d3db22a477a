//! The service worker: it keeps a copy of the page for reading without a
//! connection, and says what became of it.

use super::{host_frame, listen, root};
use crate::domain::offline::Word;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// The address of the service worker. index.html lets exactly this one pass.
const WORKER: &str = "sw.js";

thread_local! {
    /// Whether the reader asked for the new version, in this tab.
    static ASKED: Cell<bool> = const { Cell::new(false) };
    /// What the browser gave for the worker.
    static REGISTRATION: RefCell<Option<ServiceWorkerRegistration>> = const { RefCell::new(None) };
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
    let Some(container) = container() else {
        return false;
    };
    listen(&container, "message", move |event: MessageEvent| {
        let Some(word) = event.data().as_string().and_then(|word| Word::parse(&word)) else {
            return;
        };
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
pub fn save(failed: fn()) {
    spawn_local(async move {
        let Some(container) = container() else { return };
        match JsFuture::from(container.register(WORKER)).await {
            Ok(registration) => {
                let registration: ServiceWorkerRegistration = registration.unchecked_into();
                give_up_with(&registration, failed);
                REGISTRATION.set(Some(registration));
                say("saved?", false);
                say("new?", true);
            }
            Err(_) => failed(),
        }
    });
}

/// Calls `failed` where the browser drops a first worker before it saved
/// anything: WebKit does so on a reload, and nobody else would say it.
fn give_up_with(registration: &ServiceWorkerRegistration, failed: fn()) {
    let Some(worker) = registration.installing() else {
        return;
    };
    let (registration, saving) = (registration.clone(), worker.clone());
    listen(&worker, "statechange", move |_: Event| {
        if saving.state() == ServiceWorkerState::Redundant && registration.active().is_none() {
            failed();
        }
    });
}

/// Removes the copy.
pub fn remove() {
    say("remove", false);
}

/// Takes over the new version, then loads the page once.
pub fn take_over() {
    ASKED.set(true);
    say("take over", true);
}

/// Says a word to the worker in use, or to the one that waits.
fn say(word: &str, waiting: bool) {
    REGISTRATION.with_borrow(|registration| {
        let Some(registration) = registration else {
            return;
        };
        let worker = match waiting {
            true => registration.waiting(),
            false => registration.active(),
        };
        if let Some(worker) = worker {
            let _ = worker.post_message(&word.into());
        }
    });
}
