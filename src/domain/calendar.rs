//! Calendar days, without a clock or a time zone.

pub use chrono::NaiveDate as Day;
