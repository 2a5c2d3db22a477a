//! What is fetched when it is first wanted: drawings in a file that the part names
//! which they belong to. An edition that has them in the page names none.

use super::listen;
use super::part::Part;
use std::cell::RefCell;
use web_sys::{Event, XmlHttpRequest, XmlHttpRequestResponseType};

/// Names the file.
const FILE: &str = "data-later";

/// How long a file may take, in milliseconds: who waits for it with paper goes on then.
const PATIENCE: u32 = 10_000;

thread_local! {
    /// What is on its way: one file at a time.
    static COMING: RefCell<Option<XmlHttpRequest>> = const { RefCell::new(None) };
}

/// Adds to this part what its file holds, once; then says whether it is there, to each
/// who asked. Does nothing where nothing is to come.
pub fn fetch(part: &Part, done: impl Fn(bool) + 'static) {
    let Some(file) = part.get(FILE) else { return };
    let coming = COMING.with_borrow(Option::clone);
    let Some(request) = coming.or_else(|| ask(part, &file)) else {
        return done(false);
    };
    let part = part.clone();
    listen(&request, "loadend", move |_: Event| {
        done(part.get(FILE).is_none());
    });
}

/// Fetches what is still to come, then goes on, come or not.
pub fn first(then: impl Fn() + 'static) {
    match Part::all("[data-later]").first() {
        Some(part) => fetch(part, move |_| then()),
        None => then(),
    }
}

/// Asks for the file. What it holds is there before anyone else hears of it.
fn ask(part: &Part, file: &str) -> Option<XmlHttpRequest> {
    let request = XmlHttpRequest::new().ok()?;
    let (part, answer) = (part.clone(), request.clone());
    listen(&request, "loadend", move |_: Event| {
        COMING.set(None);
        let is_there = add(&part, &answer).is_some();
        part.set_flag(FILE, !is_there);
        part.set_flag("data-missing", !is_there);
    });
    request.open("GET", file).ok()?;
    request.set_timeout(PATIENCE);
    // Read as a document by the browser: setting HTML is forbidden here.
    request.set_response_type(XmlHttpRequestResponseType::Document);
    request.send().ok()?;
    COMING.set(Some(request.clone()));
    Some(request)
}

/// Moves what came to the end of the part.
fn add(part: &Part, answer: &XmlHttpRequest) -> Option<()> {
    let came = answer.response_xml().ok()??.document_element()?;
    if answer.status() != Ok(200) || came.local_name() != "svg" {
        return None;
    }
    let part = part.element::<web_sys::Element>()?;
    while let Some(child) = came.first_element_child() {
        part.append_child(&child).ok()?;
    }
    Some(())
}
