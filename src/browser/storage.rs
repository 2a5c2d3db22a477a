//! The one place that touches the device's storage, but for `early/kept.js`, which reads it.

use super::{json, listen};
use crate::domain::notice::Notice;
use crate::domain::reader::{self, Reader, Stored};
use gloo_storage::{LocalStorage, Storage};
use web_sys::StorageEvent;

/// The key of everything that is kept.
const KEY: &str = "crs-hipec:reader";

/// Where a stored text is kept aside that could not be read.
const UNREADABLE_KEY: &str = "crs-hipec:reader:unreadable";

/// Loads what is stored. What cannot be read is kept aside.
///
/// # Errors
/// [`Notice::StorageForbidden`] where the browser forbids storage, and
/// [`Notice::StorageFull`] where there is no room to keep it aside: then nothing
/// may be written over it.
pub fn load() -> Result<Stored, Notice> {
    let text = text()?;
    let stored = reader::read(text.as_deref(), json::parse);
    if let (Stored::Unreadable, Some(text)) = (&stored, text) {
        let storage = raw()?;
        let aside = storage.get_item(UNREADABLE_KEY).ok().flatten();
        storage
            .set_item(UNREADABLE_KEY, &reader::with_aside(aside.as_deref(), &text))
            .map_err(|_| Notice::StorageFull)?;
    }
    Ok(stored)
}

/// Reads what is stored, does one thing to it, and stores it again. A state
/// that a newer version wrote stays as it is.
///
/// # Errors
/// The notice that tells why it could not be stored.
pub fn change(action: &dyn Fn(&mut Reader)) -> Result<(), Notice> {
    let mut reader = match load()? {
        Stored::Newer(_) => return Err(Notice::NewerState),
        stored => stored.reader(),
    };
    action(&mut reader);
    if reader.is_empty() {
        LocalStorage::delete(KEY);
        return Ok(());
    }
    let stored = raw()?.set_item(KEY, &reader::write(&reader));
    stored.map_err(|_| Notice::StorageFull)
}

/// Calls back whenever another tab has changed what is stored.
pub fn on_change(handle: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "storage", move |event: StorageEvent| {
            // No key: the other tab cleared all of the storage.
            if event.key().is_none_or(|key| key == KEY) {
                handle();
            }
        });
    }
}

/// What is kept aside; empty where nothing is.
pub fn aside() -> String {
    raw()
        .ok()
        .and_then(|storage| storage.get_item(UNREADABLE_KEY).ok()?)
        .unwrap_or_default()
}

/// Erases what was kept aside.
pub fn erase_aside() {
    // Where storage is forbidden there is none.
    let _ = raw().map(|storage| storage.remove_item(UNREADABLE_KEY));
}

/// Erases everything of ours.
///
/// # Errors
/// [`Notice::StorageForbidden`] where the browser forbids storage.
pub fn erase() -> Result<(), Notice> {
    raw()?;
    LocalStorage::delete(KEY);
    LocalStorage::delete(UNREADABLE_KEY);
    Ok(())
}

fn text() -> Result<Option<String>, Notice> {
    raw()?.get_item(KEY).map_err(|_| Notice::StorageForbidden)
}

/// Asks for the storage without gloo first: where it is blocked even asking
/// throws, and gloo would panic.
fn raw() -> Result<web_sys::Storage, Notice> {
    web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .ok_or(Notice::StorageForbidden)
}
