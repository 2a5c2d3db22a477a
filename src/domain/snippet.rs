//! The lines of HTML that show the page on another site.

use super::address::Embed;
use super::escape::escaped;
use super::reader::Theme;

/// What a host chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What to show.
    pub embed: Embed,
    /// In which colors.
    pub theme: Theme,
    /// How wide at most, in CSS pixels; 0 for all the width there is.
    pub width: u16,
    /// Whether a script of ours fits the height.
    pub fits: bool,
    /// Whether it is a still picture, without what can be touched.
    pub is_still: bool,
}

/// Scripts run in the frame and keep the reader's marks; links open outside it;
/// printing and saving work; the host's page is out of reach.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups \
                       allow-popups-to-escape-sandbox allow-modals allow-downloads";

impl Snippet {
    /// Widths to choose from; 0 is all there is.
    pub const WIDTHS: [u16; 4] = [0, 800, 480, 320];

    /// The whole page, as it comes.
    pub const fn page() -> Snippet {
        Snippet {
            embed: Embed::Page,
            theme: Theme::Auto,
            width: 0,
            fits: false,
            is_still: false,
        }
    }

    /// The snippet. `address` is the page's, up to its query; `title` is what a
    /// screen reader calls the frame.
    pub fn html(self, address: &str, title: &str) -> String {
        let address = &escaped(address);
        let query = escaped(&self.query());
        let script = match self.fits {
            true => [
                "\n<script src=\"",
                folder(address),
                "/embed.js\" async referrerpolicy=\"no-referrer\"></script>",
            ]
            .concat(),
            false => String::new(),
        };
        [
            "<iframe src=\"",
            address,
            &query,
            "\" title=\"",
            &escaped(title),
            "\" width=\"",
            &self.width_attribute(),
            "\" height=\"",
            &self.height().to_string(),
            "\" style=\"border: 0; max-width: 100%\" loading=\"lazy\" sandbox=\"",
            SANDBOX,
            "\" allow=\"clipboard-write; web-share\" referrerpolicy=\"no-referrer\"></iframe>",
            &script,
        ]
        .concat()
    }

    /// The query of the address in the frame, with its `?`.
    pub fn query(self) -> String {
        let query = self.embed.query(self.theme);
        if self.is_still {
            query + "&static=1"
        } else {
            query
        }
    }

    /// The width of the frame, as its attribute says it.
    pub fn width_attribute(self) -> String {
        match self.width {
            0 => "100%".to_owned(),
            width => width.to_string(),
        }
    }

    /// A height to begin with, in CSS pixels; what does not fit scrolls.
    pub const fn height(self) -> u16 {
        match self.embed {
            Embed::Page => 800,
            Embed::Section(_) => 640,
            Embed::Figure(_) => 720,
        }
    }
}

/// The folder of an address that may name its file, without the last `/`.
fn folder(address: &str) -> &str {
    address.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::Figure;

    #[test]
    fn a_snippet_has_all_that_a_host_needs() {
        let snippet = Snippet {
            embed: Embed::Figure(Figure::Map),
            theme: Theme::Dark,
            width: 480,
            fits: true,
            is_still: true,
        };
        let html = snippet.html("https://example.org/x/index.html", "The \"map\"");
        for part in [
            r#"src="https://example.org/x/index.html?embed=map&amp;theme=dark&amp;static=1""#,
            r#"title="The &quot;map&quot;""#,
            r#"width="480""#,
            r#"loading="lazy""#,
            r#"sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads""#,
            r#"allow="clipboard-write; web-share""#,
            r#"referrerpolicy="no-referrer""#,
            r#"<script src="https://example.org/x/embed.js" async referrerpolicy="no-referrer"></script>"#,
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    #[test]
    fn a_script_is_only_there_when_asked_for() {
        let html = Snippet::page().html("https://example.org/", "The page");
        assert!(
            !html.contains("<script") && html.contains(r#"width="100%""#),
            "{html}"
        );
    }
}
