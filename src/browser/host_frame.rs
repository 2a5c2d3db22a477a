//! The page in a frame of another site.

/// Whether the page stands in a frame.
pub fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| {
        let parent = window.parent().ok().flatten();
        parent.is_none_or(|parent| parent != window)
    })
}
