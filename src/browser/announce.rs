//! The live region for all of the page (`role="status"`): a screen reader speaks what is put
//! into it, after what it is saying already.

use super::clock;
use super::part::Part;
use std::cell::Cell;

/// The id of the region.
pub const ID: &str = "announcement";

/// How long a message waits, in milliseconds: a later one within this time replaces it.
const AFTER: i32 = 300;

/// How long a message stays on screen, in milliseconds.
const FOR: i32 = 8_000;

thread_local! {
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Tells a screen reader what others see on the page. Of several messages within
/// [`AFTER`] only the last is heard.
pub fn say(text: impl Into<String>) {
    tell(text.into(), false);
}

/// Says what a button did, and shows it too.
pub fn show(text: impl Into<String>) {
    tell(text.into(), true);
}

fn tell(text: String, seen: bool) {
    let turn = TURN.get().wrapping_add(1);
    TURN.set(turn);
    // A screen reader speaks only what changes: the same message needs an empty region first.
    Part::by_id(ID).set_text("");
    clock::after(AFTER, move || write(turn, &text, seen));
}

fn write(turn: u32, text: &str, seen: bool) {
    if TURN.get() != turn {
        return;
    }
    let region = Part::by_id(ID);
    region.set_flag("data-seen", seen);
    region.set_text(text);
    if !text.is_empty() {
        clock::after(FOR, move || write(turn, "", false));
    }
}
