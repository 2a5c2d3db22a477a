//! The browser's entry: bring the written page to life.

use any_spawner::Executor;

fn main() {
    // Effects run on the browser's own queue. Fails only where one runs already.
    let _ = Executor::init_wasm_bindgen();
    crs_hipec::page::start();
}
