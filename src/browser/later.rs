//! What is fetched when it is first wanted: drawings in a file that the part names
//! which they belong to. An edition that has them in the page names none.

use super::part::Part;
use super::{clock, listen};
use web_sys::{Event, XmlHttpRequest, XmlHttpRequestResponseType};

/// Names the file.
const FILE: &str = "data-later";
/// Is there while the file is on its way.
const COMING: &str = "data-coming";

/// Adds to this part what its file holds, once; then says whether it is there. Does
/// nothing where nothing is to come.
pub fn fetch(part: &Part, done: impl Fn(bool) + 'static) {
    let file = part.get(FILE).filter(|_| part.get(COMING).is_none());
    let (Some(file), Ok(request)) = (file, XmlHttpRequest::new()) else {
        return;
    };
    part.set_flag(COMING, true);
    let (part, answer) = (part.clone(), request.clone());
    listen(&request, "loadend", move |_: Event| {
        let is_there = add(&part, &answer).is_some();
        part.set_flag(COMING, false);
        part.set_flag(FILE, !is_there);
        part.set_flag("data-missing", !is_there);
        done(is_there);
    });
    // Read as a document by the browser: setting HTML is forbidden here.
    let _ = request.open("GET", &file);
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let _ = request.send();
}

/// Fetches what is still to come, then goes on, come or not.
pub fn first(then: impl Fn() + 'static) {
    match Part::all("[data-later]").first() {
        Some(part) if part.get(COMING).is_some() => clock::after(100, move || first(then)),
        Some(part) => fetch(part, move |_| then()),
        None => then(),
    }
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
