//! One page about one operation: cytoreductive surgery (CRS) and heated
//! chemotherapy in the abdomen (HIPEC).
//!
//! A dependency points down only: `page → figures → keeper → browser → domain`,
//! and `figures → content → words → browser`. The views are written natively at
//! build time; in the browser a `wake` beside a view finds its parts and brings
//! them to life. See ARCHITECTURE.md.

// A view is one deep type; the map's is deeper than 128.
#![recursion_limit = "256"]
// The wasm has no views: what only they use is not missed there.
#![cfg_attr(not(feature = "view"), allow(dead_code, unused_imports))]

pub mod browser;
#[cfg(feature = "view")]
pub mod content;
pub mod domain;
pub mod figures;
pub mod keeper;
pub mod page;
pub mod words;
