//! A structure that is pointed at, in the picture or in the text, is named and
//! lit, and its regions with it.

use super::super::state::Map;
use super::super::{parts, says};
use crate::browser::clock;
use crate::browser::part::{Part, follow};
use crate::domain::anatomy::Organ;
use crate::domain::pci::Region;
use crate::words::map as words;
use std::cell::Cell;
use std::rc::Rc;

/// How often a pointer that moves is asked what lies under it, in milliseconds. One that
/// comes to press does not wait for that.
const LOOK: i32 = 60;

/// Names and lights what is pointed at.
pub fn wake(map: Map, figure: &Part) {
    by_pointer(map, &figure.part(parts::PICTURE));
    in_text(map);
    let [pointed, named] = [parts::POINTED, parts::NAMED].map(|part| figure.part(part));
    follow(move || {
        let organ = map.organ.get();
        let drawing = organ.map_or(String::new(), |organ| ["#an-", organ.id()].concat());
        pointed.set("href", &drawing);
        named.set_text(&organ.map_or(words::HINT, says::organ).text());
    });
    for (label, organ) in figure.parts_of(parts::LABEL, Organ::from_id) {
        follow(move || {
            let is_lit = map.organ.get() == Some(organ) || organ.lies_in(map.region());
            label.set_flag("data-lit", is_lit);
        });
    }
    for (tile, region) in figure.parts_of(parts::TILE, Region::from_id) {
        follow(move || {
            let organ = map.organ.get();
            tile.set_flag("data-lit", organ.is_some_and(|organ| organ.lies_in(region)));
        });
    }
}

/// Structures of the picture: a pointer over one lights it, a tap too.
fn by_pointer(map: Map, picture: &Part) {
    let moved = Rc::new(Cell::new(None));
    let [on_move, before_press, on_leave] = [&moved, &moved, &moved].map(Rc::clone);
    picture.on("pointermove", move |event| {
        if Part::is_by_finger(&event) || on_move.replace(Some(event)).is_some() {
            return;
        }
        let moved = Rc::clone(&on_move);
        clock::after(LOOK, move || {
            if let Some(event) = moved.take() {
                map.point_at(Part::value_under(&event, Organ::from_id));
            }
        });
    });
    // A tap names the structure as it chooses the region: the picture is laid out once, not
    // twice. It is asked before, while the picture stands.
    let pressed = Rc::new(Cell::new(None));
    let [on_press, on_swipe] = [Rc::clone(&pressed), Rc::clone(&pressed)];
    picture.on("pointerdown", move |event| {
        before_press.set(None);
        on_press.set(Some(Part::value_under(&event, Organ::from_id)));
    });
    picture.on("pointercancel", move |_| on_swipe.set(None));
    picture.on("click", move |_| {
        if let Some(organ) = pressed.take() {
            map.point_at(organ);
        }
    });
    picture.on("mouseleave", move |_| {
        on_leave.set(None);
        map.point_at(None);
    });
}

/// Words in the running text that name a structure: pointed at, they light it;
/// followed, they lead to it.
fn in_text(map: Map) {
    for word in Part::all("a.organ") {
        let id = word.get("data-value").unwrap_or_default();
        let Some(organ) = Organ::from_id(&id) else {
            continue;
        };
        let is_followed = Rc::new(Cell::new(false));
        for event in ["mouseenter", "focus"] {
            let is_followed = Rc::clone(&is_followed);
            word.on(event, move |_| {
                is_followed.set(false);
                map.point_at(Some(organ));
            });
        }
        for event in ["mouseleave", "blur"] {
            let is_followed = Rc::clone(&is_followed);
            word.on(event, move |_| {
                if !is_followed.get() {
                    map.point_at(None);
                }
            });
        }
        word.on_click(move || {
            is_followed.set(true);
            map.show_organ(organ);
        });
    }
}
