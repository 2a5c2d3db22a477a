//! The page in a frame of another site: it says its height, and hears when it
//! is asked for it.

use super::{function, listen};
use crate::domain::host_frame::{asks_for_height, messages, pym_name};
use js_sys::{JSON, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{MessageEvent, Window};

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| host(&window).is_none_or(|host| host != window))
}

fn host(window: &Window) -> Option<Window> {
    window.parent().ok().flatten()
}

/// In a frame: says the height now, whenever it changes and when asked.
pub fn follow_height() {
    if is_framed() {
        // Without a host to talk to, the page scrolls inside its frame.
        let _ = try_follow();
    }
}

fn try_follow() -> Option<()> {
    let window = web_sys::window()?;
    let host = host(&window)?;
    let root = super::document()?.document_element()?;
    let query = super::location::query();
    let said = Rc::new(Cell::new(0));
    let say = {
        let (host, root, query) = (host.clone(), root.clone(), query.clone());
        move |again: bool| {
            // The root is as high as what it holds, never as the frame.
            let height = root.get_bounding_client_rect().height().ceil() as u32;
            if said.replace(height) != height || again {
                let address = super::location::page_with("");
                let messages = JSON::parse(&messages(height, &address, pym_name(&query)));
                for message in js_sys::Array::from(&messages.unwrap_or_default()).iter() {
                    // Any site may be the host, and a height is no secret.
                    let _ = host.post_message(&message, "*");
                }
            }
        }
    };
    // A frame that is off screen draws nothing, so nothing observes its size.
    say(false);
    let observer = {
        let say = say.clone();
        function(Box::new(move |_| say(false)))
    };
    web_sys::ResizeObserver::new(&observer).ok()?.observe(&root);
    listen(&window, "message", move |event: MessageEvent| {
        let data = event.data();
        let from_host = event
            .source()
            .is_some_and(|source| source == *host.unchecked_ref::<js_sys::Object>());
        let word = data
            .as_string()
            .or_else(|| Reflect::get(&data, &"type".into()).ok()?.as_string());
        if from_host && word.is_some_and(|word| asks_for_height(&word, pym_name(&query))) {
            say(true);
        }
    });
    Some(())
}
