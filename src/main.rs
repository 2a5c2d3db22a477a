//! The browser's entry: take over the figures of the finished page.

fn main() {
    crs_hipec::page::start();
}
