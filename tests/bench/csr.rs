//! The page as it would be without its written words: an empty body that the wasm fills. Only
//! measured, beside the page that is written.

use crs_hipec::page;

fn main() {
    leptos::mount::mount_to_body(page::Page);
    page::start();
}
