//! One page about one operation: cytoreductive surgery (CRS) and heated
//! chemotherapy in the abdomen (HIPEC).
//!
//! A dependency points down only: `page → figures → domain` and
//! `page → content → domain`. `browser` is called from effects and event
//! handlers, never while rendering, so the same views are written natively at
//! build time and taken over in the browser. See ARCHITECTURE.md.

// A view is one deep type; the map's is deeper than 128.
#![recursion_limit = "256"]

pub mod browser;
pub mod content;
pub mod domain;
pub mod figures;
pub mod keeper;
pub mod page;
