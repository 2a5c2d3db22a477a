//! The whole page, as it is written at build time.

use super::contents::Contents;
use super::notices::Notices;
use super::section::SectionView;
use crate::browser::words as browser_words;
use crate::content::markdown;
use crate::content::words::page as words;
use crate::domain::section::Section;
use crate::figures::{Art, anatomy};
use leptos::prelude::*;

/// The HTML of the page, for index.html's place of it.
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
        <a class="skip" href="#short">{words::SKIP}</a>
        <Notices />
        <p class="start-failed" role="status">{words::START_FAILED}</p>
        <p class="start-slow" role="status">{words::START_SLOW}</p>
        <anatomy::Front />
        <header class="masthead">
            <p class="masthead-kicker">{words::KICKER}</p>
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="masthead-promise" data-facts="F01 F04 F06">{words::PROMISE}</p>
            <anatomy::Hero />
        </header>
        <div class="columns">
            <Contents />
            <main>
                // The first words come before the drawings, these before the first picture.
                <SectionView section=first />
                <Art />
                {others.iter().map(|&section| view! { <SectionView section=section /> }).collect_view()}
            </main>
        </div>
        <footer class="footer">
            <p>{words::NOT_ADVICE}</p>
            <div inner_html=markdown::prose(words::IMPRINT, "imprint")></div>
            <p class="frame-source">
                <a href="./" target="_blank" rel="noopener">{words::WHOLE_PAGE}</a>
                <a href="./#sources" target="_blank" rel="noopener">{words::ITS_SOURCES}</a>
            </p>
        </footer>
        <super::glossary::Popovers />
        // Late: the first words do not wait for what the browser may have to say.
        <script type="application/json" id=browser_words::ID inner_html=said()></script>
    }
}
