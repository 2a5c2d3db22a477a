//! The way through a figure: what is seen is drawn, in its order.

use super::sheet::{SVG, Sheet, number, says, style};
use super::{again, shape, word};
use crate::browser::part::Part;
use crate::domain::still::attribute;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node};

/// All that a figure shows.
pub fn all(figure: &Part, left: f64, top: f64) -> String {
    let mut sheet = Sheet {
        left,
        top,
        body: String::new(),
        fills: String::new(),
        filled: Vec::new(),
    };
    let stand_ins = again::stand_ins(figure);
    sheet.element(&figure.0);
    for stand_in in stand_ins {
        stand_in.0.remove();
    }
    ["<defs>", &sheet.fills, "</defs>", &sheet.body].concat()
}

impl Sheet {
    fn element(&mut self, element: &Element) {
        let Some(style) = style(element) else { return };
        let is = |property, value| says(&style, property) == value;
        if is("display", "none") || is("visibility", "hidden") || is("opacity", "0") {
            return;
        }
        if element.namespace_uri().as_deref() == Some(SVG) {
            return self.drawing(element, &style);
        }
        // What only a screen reader hears.
        if !is("clip-path", "none") {
            return;
        }
        self.box_of(element, &style);
        self.within(element, Some(&style));
    }

    /// What an element holds. Words of a drawing are drawn with it.
    fn within(&mut self, element: &Element, words: Option<&CssStyleDeclaration>) {
        let nodes = element.child_nodes();
        for node in (0..nodes.length()).filter_map(|index| nodes.item(index)) {
            if let Some(element) = node.dyn_ref::<Element>() {
                self.element(element);
            } else if node.node_type() == Node::TEXT_NODE
                && let Some(style) = words
            {
                word::lines(self, &node, style);
            }
        }
    }

    fn drawing(&mut self, element: &Element, style: &CssStyleDeclaration) {
        match element.local_name().as_str() {
            "svg" => {
                let parent = element.parent_element();
                let is_inner = parent.is_some_and(|it| it.namespace_uri().as_deref() == Some(SVG));
                let cuts = !is_inner && says(style, "overflow") != "visible";
                if cuts {
                    self.cut_by_frame(element);
                }
                self.within(element, None);
                if cuts {
                    self.body += "</g>";
                }
            }
            "g" => self.group(element, style),
            "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" | "text" => {
                shape::shape(self, element, style);
            }
            // In the place of a drawing that is shown again its stand-in is drawn.
            _ => {}
        }
    }

    /// A picture cuts off what lies outside it.
    fn cut_by_frame(&mut self, svg: &Element) {
        let id = ["frame", &self.fills.len().to_string()].concat();
        let frame = self.rect(svg);
        let Sheet { fills, body, .. } = self;
        *fills += "<clipPath";
        attribute(fills, "id", &id);
        *fills += "><rect";
        *fills += &frame;
        *fills += "/></clipPath>";
        *body += "<g";
        attribute(body, "clip-path", &["url(#", &id, ")"].concat());
        *body += ">";
    }

    /// Shapes are placed one by one, so a group is only kept where it fades or cuts
    /// all that it holds. It cuts in its own place: within, that is taken back.
    fn group(&mut self, group: &Element, style: &CssStyleDeclaration) {
        let opacity = says(style, "opacity");
        let cut = says(style, "clip-path");
        let mut ends = String::new();
        if opacity != "1" {
            self.body += "<g";
            attribute(&mut self.body, "opacity", &opacity);
            self.body += ">";
            ends += "</g>";
        }
        if cut != "none"
            && let Some((there, back)) = shape::place(self, group)
        {
            shape::fill(self, &cut);
            self.body += "<g";
            attribute(&mut self.body, "transform", &there);
            attribute(&mut self.body, "clip-path", &cut);
            self.body += "><g";
            attribute(&mut self.body, "transform", &back);
            self.body += ">";
            ends += "</g></g>";
        }
        self.within(group, None);
        self.body += &ends;
    }

    /// Where an element stands, as the attributes of a rectangle.
    pub fn rect(&self, element: &Element) -> String {
        let frame = element.get_bounding_client_rect();
        let mut out = String::new();
        for (name, value) in [
            ("x", frame.left() - self.left),
            ("y", frame.top() - self.top),
            ("width", frame.width()),
            ("height", frame.height()),
        ] {
            attribute(&mut out, name, &number(value));
        }
        out
    }

    /// What an element of the page lies on: its paper and its border.
    fn box_of(&mut self, element: &Element, style: &CssStyleDeclaration) {
        let paper = says(style, "background-color");
        let border = says(style, "border-top-style");
        let (has_paper, has_border) = (
            !(paper.starts_with("rgba") && paper.ends_with(", 0)")),
            border == "solid",
        );
        if !(has_paper || has_border) {
            return;
        }
        let rect = self.rect(element);
        let body = &mut self.body;
        *body += "<rect";
        *body += &rect;
        attribute(body, "rx", &says(style, "border-top-left-radius"));
        attribute(body, "fill", if has_paper { &paper } else { "none" });
        if has_border {
            attribute(body, "stroke", &says(style, "border-top-color"));
            attribute(body, "stroke-width", &says(style, "border-top-width"));
        }
        *body += "/>";
    }
}
