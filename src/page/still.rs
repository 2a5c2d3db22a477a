//! "Save a picture": a figure as a still, with its title and where it is from.

use crate::browser::part::Part;
use crate::browser::{announce, location, root, still};
use crate::domain::address::{Embed, Figure};
use crate::domain::still::Kind;
use crate::words::still as words;
#[cfg(feature = "view")]
use leptos::prelude::*;

const ID: &str = "save";

mod parts {
    use crate::browser::part::{Name, name};

    /// In the figure: seen in the still alone.
    pub const TITLE: Name = name("still-title");
    pub const SOURCE: Name = name("still-source");
    pub const ADDRESS: Name = name("still-address");
    /// In the tool: which picture, and a button for each form.
    pub const WHAT: Name = name("what");
    pub const SAVE: Name = name("still-save");
}

/// The figures that are pictures: what the team weighs and the check are words.
fn pictures() -> impl Iterator<Item = Figure> {
    let all = Figure::ALL.into_iter();
    all.filter(|figure| !matches!(figure, Figure::Weighing | Figure::Check))
}

/// The title of the still.
#[cfg(feature = "view")]
pub fn title(figure: Figure) -> impl IntoView {
    let name = super::names::embed(Embed::Figure(figure)).text();
    view! {
        <p class="still-title" data-part=parts::TITLE>
            {name}
        </p>
    }
}

/// Where the still is from, and what may be done with it.
#[cfg(feature = "view")]
pub fn source() -> impl IntoView {
    let says = crate::content::markdown::inline(&words::SOURCE.text());
    view! {
        <p class="still-source" data-part=parts::SOURCE>
            <span inner_html=says></span>
            " "
            <span data-part=parts::ADDRESS></span>
        </p>
    }
}

/// The picture to save, and a button for each form.
#[cfg(feature = "view")]
#[component]
pub fn Save() -> impl IntoView {
    let choice = |figure: Figure| {
        let name = super::names::embed(Embed::Figure(figure)).text();
        view! { <option value=figure.id()>{name}</option> }
    };
    let button = |kind: Kind| {
        view! {
            <button type="button" data-part=parts::SAVE data-value=kind.id()>
                {name(kind).text()}
            </button>
        }
    };
    view! {
        <div id=ID class="tool live needs-start needs-permission">
            <label>
                {words::WHAT.text()} " " <select autocomplete="off" data-part=parts::WHAT>
                    {pictures().map(choice).collect_view()}
                </select>
            </label>
            <p class="buttons">{Kind::ALL.map(button).collect_view()}</p>
        </div>
    }
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
    if root::get("static").is_some() {
        pictures().for_each(say_where);
    }
    let tool = Part::by_id(ID);
    let what = tool.part(parts::WHAT);
    for (button, kind) in tool.parts_of(parts::SAVE, Kind::from_id) {
        let what = what.clone();
        button.on_click(move || {
            if let Some(figure) = Figure::from_id(&what.value()) {
                save(figure, kind);
            }
        });
    }
}

fn save(figure: Figure, kind: Kind) {
    say_where(figure);
    let shown = Part::by_id(figure.id());
    let [title, source] = [parts::TITLE, parts::SOURCE].map(|part| shown.part(part));
    let done = |is_saved| {
        let said = if is_saved {
            words::SAVED
        } else {
            words::NOT_SAVED
        };
        announce::show(said.text());
    };
    still::save(&shown, &title, &source, kind, &kind.file(figure.id()), done);
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
