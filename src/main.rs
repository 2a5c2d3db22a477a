//! The browser's entry: bring the written page to life.

fn main() {
    crs_hipec::page::start();
}
