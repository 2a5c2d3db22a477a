//! "Save this picture": a figure as a still, with its title and where it is from.

use crate::browser::part::Part;
use crate::browser::{announce, location, root, still};
use crate::domain::address::Figure;
use crate::domain::still::Kind;
use crate::words::still as words;
#[cfg(feature = "view")]
use leptos::prelude::*;

mod parts {
    use crate::browser::part::{Name, name};

    /// In the figure: seen in the still alone.
    pub const TITLE: Name = name("still-title");
    pub const SOURCE: Name = name("still-source");
    pub const ADDRESS: Name = name("still-address");
    /// Below it: a button for each form.
    pub const SAVE: Name = name("still-save");
}

/// The figures that are pictures: what the team weighs and the check are words.
fn pictures() -> impl Iterator<Item = Figure> {
    let all = Figure::ALL.into_iter();
    all.filter(|figure| !matches!(figure, Figure::Candidates | Figure::Check))
}

fn offer_id(figure: Figure) -> String {
    ["save-", figure.id()].concat()
}

/// The title of the still.
#[cfg(feature = "view")]
pub fn title(figure: Figure) -> impl IntoView {
    use crate::domain::address::Embed;
    let name = super::names::embed(Embed::Figure(figure)).text();
    view! {
        <p class="still-title" data-part=parts::TITLE>
            {name}
        </p>
    }
}

/// Where the still is from, and what may be done with it.
#[cfg(feature = "view")]
pub fn source(_: Figure) -> impl IntoView {
    let says = crate::content::markdown::inline(&words::SOURCE.text());
    view! {
        <p class="still-source" data-part=parts::SOURCE>
            <span inner_html=says></span>
            " "
            <span data-part=parts::ADDRESS></span>
        </p>
    }
}

/// The buttons, in a fold below the figure.
#[cfg(feature = "view")]
pub fn offer(figure: Figure) -> impl IntoView {
    let button = |kind: Kind| {
        view! {
            <button type="button" data-part=parts::SAVE data-value=kind.id()>
                {name(kind).text()}
            </button>
        }
    };
    pictures().any(|one| one == figure).then(|| {
        view! {
            <details class="fold still-save needs-start needs-permission">
                <summary>{words::SAVE.text()}</summary>
                <p class="buttons live" id=offer_id(figure)>
                    {Kind::ALL.map(button).collect_view()}
                </p>
            </details>
        }
    })
}

#[cfg(feature = "view")]
fn name(kind: Kind) -> crate::words::Key {
    match kind {
        Kind::Svg => words::SVG,
        Kind::Png => words::PNG,
    }
}

/// Listens to the buttons.
pub fn wake() {
    for figure in pictures() {
        if root::get("static").is_some() {
            say_where(figure);
        }
        for (button, kind) in Part::by_id(&offer_id(figure)).parts_of(parts::SAVE, Kind::from_id) {
            button.on_click(move || {
                say_where(figure);
                let shown = Part::by_id(figure.id());
                let [title, source] = [parts::TITLE, parts::SOURCE].map(|part| shown.part(part));
                still::save(&shown, &title, &source, kind, &kind.file(figure.id()));
                announce::show(words::SAVED.text());
            });
        }
    }
}

/// Names the address of the page in the line of the source, where there is one that
/// others can follow: a file on this device has none.
fn say_where(figure: Figure) {
    let address = location::page_with("");
    if address.starts_with("http") {
        let part = Part::by_id(figure.id()).part(parts::ADDRESS);
        part.set_text(&address);
    }
}
