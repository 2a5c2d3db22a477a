//! Brings the map to life: every part follows the one state of `Map`.

mod organs;
mod panel;
mod picture;
mod tools;

use super::parts;
use super::state::Map;
use crate::browser::part::Part;
use crate::keeper::Keeper;

/// Brings the map to life.
pub fn wake(keeper: Keeper) {
    let map = Map::new(keeper);
    let figure = Part::by_id(parts::ID);
    picture::wake(map, &figure);
    organs::wake(map, &figure);
    panel::wake(map, &figure);
    tools::wake(map, &figure);
    map.follow_address();
}
