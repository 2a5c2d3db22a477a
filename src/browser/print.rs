//! The print dialog, and what is laid out for it.

use super::part::Part;
use super::{function, later, listen, root};
use std::cell::Cell;
use web_sys::Event;

thread_local! {
    static PRINTING: Cell<bool> = const { Cell::new(false) };
}

/// Prints the page as it stands open.
pub const WHAT_IS_OPEN: &str = "open";

/// Opens the print dialog. `what` is a word on the root element for print.css:
/// `all`, [`WHAT_IS_OPEN`], `summary`, or the id of the one part to print. Some browsers go on at
/// once and print later: they say when it begins and ends.
pub fn open(what: &'static str) {
    match what {
        // With every picture, also those that are fetched when first wanted.
        "all" => later::first(move || print(what)),
        _ => print(what),
    }
}

/// Does something whenever printing begins, by the browser's own menu too.
pub fn on_begin(action: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "beforeprint", move |_: Event| action());
    }
}

fn print(what: &'static str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let begins = function(Box::new(move |_| {
        PRINTING.set(true);
        prepare(what);
    }));
    let ends = function(Box::new(|_| restore()));
    window.set_onbeforeprint(Some(&begins));
    window.set_onafterprint(Some(&ends));
    PRINTING.set(false);
    prepare(what);
    let _ = window.print();
    if !PRINTING.get() {
        // Forbidden here, or the browser prints later and says so (`onbeforeprint`).
        undo();
    }
}

/// Opens every `<details>`, since paper cannot be opened, and marks those that were closed.
fn prepare(what: &str) {
    root::set("print", what);
    if what == WHAT_IS_OPEN {
        return;
    }
    for details in Part::all("details:not([open])") {
        details.set_flag("open", true);
        details.set_flag("data-folded", true);
    }
}

fn restore() {
    undo();
    if let Some(window) = web_sys::window() {
        // The next print, by the browser's own menu, is of the whole page again.
        window.set_onbeforeprint(None);
    }
}

fn undo() {
    root::clear("print");
    for details in Part::all("[data-folded]") {
        details.set_flag("open", false);
        details.set_flag("data-folded", false);
    }
}
