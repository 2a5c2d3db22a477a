//! The whole page, as it is written at build time.

use super::contents::{Bar, Contents};
use super::listen::Player;
use super::masthead::Masthead;
use super::notices::Notices;
use super::section::SectionView;
use crate::browser::words as browser_words;
use crate::content::markdown;
use crate::domain::section::Section;
use crate::figures::Art;
use crate::words::reading as words;
use leptos::prelude::*;

/// The HTML of the page: the press puts it into `index.html`.
pub fn html() -> String {
    Owner::new().with(|| view! { <Page /> }.to_html())
}

/// What the browser has to say. Nothing in it may look like the end of the block.
fn said() -> String {
    crate::words::said().to_string().replace('<', "\\u003c")
}

/// The page, from the skip link to the footer.
#[component]
pub fn Page() -> impl IntoView {
    let [first, others @ ..] = Section::ALL;
    view! {
        <a class="skip" href="#short">{words::SKIP.text()}</a>
        // Firefox fills boxes in anew over a reload, unless the form that owns them tells it
        // not to. To send it does nothing.
        <form id="choices" method="dialog" autocomplete="off" hidden></form>
        <Notices />
        <p class="start-failed" role="status">{words::START_FAILED.text()}</p>
        <p class="start-slow" role="status">{words::START_SLOW.text()}</p>
        <Masthead />
        <Bar />
        <div class="columns">
            <Contents />
            <main>
                // The first words come before the drawings, these before the first picture.
                <SectionView section=first />
                <Art />
                {others.iter().map(|&section| view! { <SectionView section=section /> }).collect_view()}
                <super::glossary::Popovers />
            </main>
        </div>
        <footer class="footer">
            // The page itself says so in its last section, right above.
            <p class="frame-source">
                {words::IN_FRAME.text()} " " {words::NOT_ADVICE.text()}
            </p>
            <div inner_html=markdown::prose(&words::IMPRINT.text(), "imprint")></div>
            <p class="frame-source">
                <a href="./" target="_blank" rel="noopener">{words::WHOLE_PAGE.text()}</a>
                <a href="./#sources" target="_blank" rel="noopener">{words::ITS_SOURCES.text()}</a>
            </p>
        </footer>
        <Player />
        // At the end, so that the first words do not wait for it.
        <script type="application/json" id=browser_words::ID inner_html=said()></script>
    }
}
