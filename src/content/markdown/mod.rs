//! Markdown to HTML, with marks of our own:
//! `[^F01]` a fact, kept as `data-facts` of its paragraph; `[^name-2005]` a
//! source, shown as its number; `[word](term:word)` a glossary word;
//! `[the spleen](organ:spleen)` a structure that it lights on the map;
//! `[a day](date:written)` a date of the review; `![](sign:fever)` a small
//! drawing beside its words; `![what to see](figure:map)` alone in a paragraph, the place of
//! a figure; `### A way` what the points after it are about; `## A topic {##word}` the short
//! address of a topic.

mod citing;
mod headings;
mod writing;

pub use citing::{Citation, Cited, is_fact};
pub use headings::{addressed, slug};

use crate::domain::address::Figure;
use pulldown_cmark::{Event, Options, Parser, Tag};
use writing::to_html;

/// A stretch of a section.
#[derive(Clone, Debug)]
pub enum Segment {
    /// Running text, as HTML.
    Prose(String),
    /// The place of a figure or a tool.
    Place {
        /// Which one.
        id: String,
        /// What to see in it, in one line.
        caption: String,
    },
}

/// The text of a section's layer, in stretches. `section` begins the ids of its
/// headings. What a figure in it cites is noted in its place.
pub fn segments(text: &str, section: &str, citations: &mut Vec<Cited>) -> Vec<Segment> {
    let text = text.replace(" [^", "[^");
    let mut segments = Vec::new();
    let mut prose = Vec::new();
    for block in blocks(&text) {
        match place(&block) {
            Some((figure, place)) => {
                flush(&mut prose, section, citations, &mut segments);
                citations.extend(figure.map(Cited::InFigure));
                segments.push(place);
            }
            None => prose.extend(block),
        }
    }
    flush(&mut prose, section, citations, &mut segments);
    segments
}

/// The words of a figure, as HTML, with their facts and the numbers of their
/// sources. `id` begins the ids in them.
pub fn prose(text: &str, id: &str) -> String {
    segments(text, id, &mut Vec::new())
        .into_iter()
        .filter_map(|segment| match segment {
            Segment::Prose(html) => Some(html),
            Segment::Place { .. } => None,
        })
        .collect()
}

/// A single paragraph, without the paragraph around it.
pub fn inline(text: &str) -> String {
    let html = to_html(blocks(text.trim()).concat(), "", &mut Vec::new());
    let html = html.trim();
    html.strip_prefix("<p>")
        .and_then(|html| html.strip_suffix("</p>"))
        .unwrap_or(html)
        .to_owned()
}

/// The old kind of footnote, whose references need no definition in the file;
/// straight quotes become curly ones; a heading may say its address, `{#so}`.
pub const OPTIONS: Options = Options::ENABLE_OLD_FOOTNOTES
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

type Block<'a> = Vec<Event<'a>>;

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut block = Vec::new();
    let mut depth = 0;
    for event in Parser::new_ext(text, OPTIONS) {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        block.push(event);
        if depth == 0 {
            blocks.push(std::mem::take(&mut block));
        }
    }
    blocks
}

/// The place that a block is, and the figure that stands there if it is one.
fn place(block: &[Event<'_>]) -> Option<(Option<Figure>, Segment)> {
    let [
        Event::Start(Tag::Paragraph),
        Event::Start(Tag::Image { dest_url, .. }),
        ..,
    ] = block
    else {
        return None;
    };
    let caption: String = block
        .iter()
        .filter_map(|event| match event {
            Event::Text(text) => Some(text.as_ref()),
            _ => None,
        })
        .collect();
    let id = dest_url.strip_prefix("figure:")?.to_owned();
    Some((Figure::from_id(&id), Segment::Place { id, caption }))
}

fn flush(
    prose: &mut Block<'_>,
    section: &str,
    citations: &mut Vec<Cited>,
    segments: &mut Vec<Segment>,
) {
    if !prose.is_empty() {
        let html = to_html(std::mem::take(prose), section, citations);
        segments.push(Segment::Prose(html));
    }
}

/// The words of a text alone, with its quotes made curly.
pub fn plain(text: &str) -> String {
    Parser::new_ext(text.trim(), OPTIONS)
        .filter_map(|event| match event {
            Event::Text(text) => Some(text.into_string()),
            _ => None,
        })
        .collect()
}

/// How many words a text has, as a reader counts them.
pub fn words(text: &str) -> usize {
    let mut words = 0;
    for event in Parser::new_ext(text, OPTIONS) {
        if let Event::Text(text) = event {
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            words += text.split_whitespace().filter(is_word).count();
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::review;
    use super::*;

    fn html(text: &str) -> String {
        segments(text, "what", &mut Vec::new())
            .into_iter()
            .map(|segment| match segment {
                Segment::Prose(html) => html,
                Segment::Place { id, caption } => format!("[{id}: {caption}]"),
            })
            .collect()
    }

    #[test]
    fn a_fact_is_kept_with_its_paragraph_and_not_shown() {
        assert_eq!(
            html("One.[^F01] Two.[^F02]").trim(),
            r#"<p data-facts="F01 F02">One. Two.</p>"#
        );
    }

    #[test]
    fn a_figure_stands_between_the_paragraphs() {
        assert_eq!(
            html("A.\n\n![What to see](figure:map)\n\nB.").replace('\n', ""),
            "<p>A.</p>[map: What to see]<p>B.</p>"
        );
    }

    #[test]
    fn a_warning_sign_is_drawn_beside_its_words_and_not_read_out() {
        let html = html("- ![](sign:pain) pain");
        assert!(
            html.starts_with("<ul>\n<li><svg class=\"warning\""),
            "{html}"
        );
        assert!(html.contains(r#" aria-hidden="true">"#), "{html}");
        assert!(html.trim().ends_with("</svg> pain</li>\n</ul>"), "{html}");
    }

    #[test]
    fn a_heading_within_a_topic_is_one_level_below_it() {
        let html = html("## Other ways\n\n### Drugs\n\n## Next");
        assert!(html.contains(r#"<h3 id="what-other-ways">"#), "{html}");
        assert!(html.contains("<h4>Drugs</h4>"), "{html}");
        assert!(html.contains(r#"<h3 id="what-next">"#), "{html}");
    }

    #[test]
    fn a_word_opens_its_meaning() {
        assert!(
            html("The [lining](term:Peritoneum).")
                .contains(r#"popovertarget="pop-peritoneum">lining</button>"#)
        );
    }

    #[test]
    fn a_structure_leads_to_the_map() {
        assert_eq!(
            html("Near [the spleen](organ:spleen).").trim(),
            r##"<p>Near <a class="organ" href="#map" data-value="spleen">the spleen</a>.</p>"##
        );
    }

    #[test]
    fn a_date_is_written_by_its_name() {
        assert_eq!(
            html("Due on [a day](date:due).").trim(),
            format!("<p>Due on {}.</p>", review::time("due").unwrap_or_default())
        );
    }

    #[test]
    fn a_source_leads_back_to_its_first_number() {
        let html = html("A.[^oncolex] B.[^oncolex]");
        assert_eq!(html.matches(r#"class="cite" id="cite-"#).count(), 1);
        assert_eq!(html.matches(r#"class="cite" href="#).count(), 1);
    }

    #[test]
    fn marks_stand_together_only_where_no_word_is_between() {
        let html = html("A.[^oncolex] [^webop] B.[^oncolex]");
        assert_eq!(html.matches("<sup>").count(), 2);
        assert_eq!(html.matches("</a><a").count(), 1);
    }

    #[test]
    fn a_figure_is_cited_in_its_place() {
        let mut citations = Vec::new();
        let text = "A.[^oncolex]\n\n![What to see](figure:completeness)\n\nB.[^oncolex]";
        segments(text, "what", &mut citations);
        let [Cited::Source(_), figure, Cited::Source(_)] = &citations[..] else {
            panic!("{citations:?}");
        };
        assert_eq!(*figure, Cited::InFigure(Figure::Completeness));
    }

    #[test]
    fn a_heading_has_an_address() {
        let html = html("## How long it takes");
        assert!(html.contains(r#"<h3 id="what-how-long-it-takes""#));
    }

    #[test]
    fn a_heading_may_say_its_address() {
        let html = html("## Wie lange es dauert {#how-long-it-takes}");
        assert!(html.contains(r#"<h3 id="what-how-long-it-takes">Wie lange es dauert</h3>"#));
    }

    #[test]
    fn words_are_counted_without_their_marks() {
        assert_eq!(
            words("Two *words*.[^F01] [^oncolex] – and [three](term:crs)"),
            4
        );
    }
}
