//! The one polite live region: what it says is heard once, and soon gone.

use super::clock;
use super::part::Part;
use std::cell::Cell;

/// The id of the region.
pub const ID: &str = "announcement";

/// How long a word waits for a later one, in milliseconds.
const AFTER: i32 = 300;

/// How long it stays: long enough to be read, gone before it is said again.
const FOR: i32 = 8_000;

thread_local! {
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Says what is seen elsewhere to a screen reader. Of what is said within a
/// moment only the last is heard.
pub fn say(text: impl Into<String>) {
    tell(text.into(), false);
}

/// Says what a button did, to the eye too.
pub fn show(text: impl Into<String>) {
    tell(text.into(), true);
}

fn tell(text: String, seen: bool) {
    let turn = TURN.get().wrapping_add(1);
    TURN.set(turn);
    // The same words once more are only heard if they were gone.
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
