//! What is folded: opened and closed all at once, with the reader's place held.

use super::part::Part;
use web_sys::{Element, HtmlDetailsElement};

/// Opens everything that is folded, or closes it. An answer is for the reader to
/// open.
pub fn open_all(open: bool) {
    let held = held();
    for part in Part::all("main details:not(.check-why)") {
        if let Some(details) = part.element::<HtmlDetailsElement>() {
            details.set_open(open);
        }
    }
    if let (Some((element, before)), Some(window)) = (held, web_sys::window()) {
        let moved = element.get_bounding_client_rect().top() - before;
        window.scroll_by_with_x_and_y(0.0, moved);
    }
}

/// What the reader has before the eyes that stays there either way, and where: of
/// what is always shown, the last that begins in the upper third of the window.
/// What opens above it would else push it down.
fn held() -> Option<(Element, f64)> {
    let shown = Part::all("main :is(h2, summary, .short, .figure, .section-end)");
    let places = shown.iter().filter_map(|part| {
        let element = part.element::<Element>()?;
        let place = element.get_bounding_client_rect();
        (place.height() > 0.0 && place.bottom() > 60.0).then(|| (element, place.top()))
    });
    let height = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let places: Vec<_> = places.collect();
    let above = places.iter().rposition(|(_, top)| *top < height / 3.0);
    places.into_iter().nth(above.unwrap_or(0))
}
