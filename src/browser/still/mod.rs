//! A still picture of a figure, made of what is on the page: every shape and every
//! line of words, where it stands and as it looks. Nothing is fetched.

mod again;
mod shape;
mod sheet;
mod walk;
mod word;

use super::part::Part;
use super::{file, listen, root};
use crate::domain::still::{Kind, document};
use sheet::number;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// The attribute of a figure while its still is made: controls are hidden, and the
/// title and the source are shown.
const MAKING: &str = "data-still";

/// What a figure shows now, as it looks on light paper.
struct Picture {
    svg: String,
    width: f64,
    height: f64,
}

/// Saves what a figure shows now, then says whether it did. `title` and `source` are parts
/// of it.
pub fn save(figure: &Part, title: &Part, source: &Part, kind: Kind, name: &str, done: fn(bool)) {
    let theme = root::get("theme");
    root::set("theme", "light");
    figure.set_flag(MAKING, true);
    let frame = figure.0.get_bounding_client_rect();
    let (width, height) = (frame.width(), frame.height());
    let held = walk::all(figure, frame.left(), frame.top());
    let svg = document(
        &number(width),
        &number(height),
        &title.text(),
        &source.text(),
        &held,
    );
    figure.set_flag(MAKING, false);
    match theme {
        Some(theme) => root::set("theme", &theme),
        None => root::clear("theme"),
    }
    match kind {
        Kind::Svg => done(file::save(name, "image/svg+xml", &svg).is_some()),
        Kind::Png => {
            let picture = Picture { svg, width, height };
            if save_png(picture, name.to_owned(), done).is_none() {
                done(false);
            }
        }
    }
}

/// The browser draws the picture, from an address that holds it whole.
fn save_png(picture: Picture, name: String, done: fn(bool)) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let drawn = image.clone();
    let scale = f64::from(Kind::WIDTH) / picture.width;
    let height = (picture.height * scale).round();
    listen(&image, "load", move |_: web_sys::Event| {
        let address = draw(&drawn, height);
        done(address.is_some_and(|address| file::save_address(&name, &address).is_some()));
    });
    listen(&image, "error", move |_: web_sys::Event| done(false));
    let svg = js_sys::encode_uri_component(&picture.svg);
    image.set_src(&["data:image/svg+xml,", &String::from(svg)].concat());
    Some(())
}

fn draw(image: &HtmlImageElement, height: f64) -> Option<String> {
    let canvas = super::document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(Kind::WIDTH);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let width = f64::from(Kind::WIDTH);
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    canvas.to_data_url_with_type("image/png").ok()
}
