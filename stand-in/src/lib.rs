//! Stands in for wasm-streams: what it exports to the browser cannot be left out of
//! the wasm, with all that it calls, though no page of ours streams anything (4 kB).

use futures_util::Stream;
use futures_util::stream::pending;
use wasm_bindgen::{JsCast, JsValue};

/// Where data would come from: nowhere.
pub struct ReadableStream;

impl ReadableStream {
    /// Of a stream of the browser.
    pub fn from_raw(_: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream
    }

    /// Of a stream in Rust.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>>) -> ReadableStream {
        ReadableStream
    }

    /// For the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// In Rust: nothing ever comes.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        pending()
    }
}
