//! The service worker: it keeps a copy of the page for reading without a
//! connection, and says what became of it.

use super::{host_frame, listen, location, promise, root};
use crate::domain::offline::Word;
use js_sys::Reflect;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

/// The address of the service worker. `early/policy.js` lets exactly this one pass.
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
        && Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
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
            reload();
        }
        handle(word);
    });
    true
}

/// Asks what is saved, also by another tab or an earlier visit.
pub fn ask() {
    say("saved?", "new?", None);
}

/// Saves a copy, or asks for what is saved. `failed` is called where neither
/// can be.
pub fn save(failed: impl Fn() + 'static) {
    say("save", "new?", Some(Rc::new(failed)));
}

/// Calls `failed` where the browser drops a first worker before it saved
/// anything: WebKit does so on a reload, and nobody else would say it.
fn give_up_with(registration: &ServiceWorkerRegistration, failed: Rc<dyn Fn()>) {
    let Some(worker) = registration.installing() else {
        return;
    };
    let (registration, saving) = (registration.clone(), worker.clone());
    listen(&worker, "statechange", move |_: Event| {
        // Compared as text: web_sys's enum of worker states would put a table of them into the wasm.
        let state = Reflect::get(&saving, &"state".into());
        if state.is_ok_and(|state| state == "redundant") && registration.active().is_none() {
            failed();
        }
    });
}

/// Removes the copy.
pub fn remove() {
    say("remove", "", None);
}

/// The word for a worker that waits.
const TAKE_OVER: &str = "take over";

/// Lets the new version take over, then loads the page once.
pub fn take_over() {
    ASKED.set(true);
    say("", TAKE_OVER, None);
}

/// Loads the page with the new version, once.
fn reload() {
    ASKED.set(false);
    location::reload();
}

/// Says a word to the worker in use and one to the worker that waits, whoever
/// had the browser take them. Only saving, which can have `failed`, takes one.
fn say(in_use: &'static str, waiting: &'static str, failed: Option<Rc<dyn Fn()>>) {
    let Some(container) = container() else { return };
    let registration = match failed {
        Some(_) => container.register(WORKER),
        None => container.get_registration(),
    };
    promise::then(&registration, move |found| {
        let found = found.ok().filter(|found| !found.is_undefined());
        let found = found.map(JsCast::unchecked_into::<ServiceWorkerRegistration>);
        let waits = found.as_ref().and_then(ServiceWorkerRegistration::waiting);
        if waiting == TAKE_OVER && waits.is_none() {
            // Another tab was sooner, or has removed the copy.
            return reload();
        }
        let Some(registration) = found else {
            if let Some(failed) = failed {
                failed();
            }
            return;
        };
        if let Some(failed) = failed {
            give_up_with(&registration, failed);
        }
        for (worker, word) in [(registration.active(), in_use), (waits, waiting)] {
            if let Some(worker) = worker {
                let _ = worker.post_message(&word.into());
            }
        }
    });
}
