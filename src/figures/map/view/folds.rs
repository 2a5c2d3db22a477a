//! What lies in folds: examples, giving away, the map in words, and what the
//! score says.

use super::super::tool::{self, Tool};
use super::super::{parts, says};
use super::panel::button;
use super::{numbered, what_lies};
use crate::domain::pci::{Example, Region};
use crate::figures::prose::prose;
use crate::words::Key;
use crate::words::map as words;
use leptos::prelude::*;

/// The folds, side by side while they are closed.
pub fn folds() -> impl IntoView {
    view! {
        <div class="map-folds">
            {fold("needs-start", words::EXAMPLES, examples().into_any())}
            {fold("needs-start", words::SHARE, share().into_any())}
            {fold("map-words", words::IN_WORDS, table().into_any())}
            {fold("map-score", words::SCORE, score().into_any())}
        </div>
    }
}

fn fold(class: &str, summary: Key, body: AnyView) -> impl IntoView {
    view! {
        <details class=format!("fold {class}")>
            <summary>{summary.text()}</summary>
            {body}
        </details>
    }
}

fn examples() -> impl IntoView {
    let tool = |example| button(Tool::Example(example), says::example(example));
    view! {
        <p>{words::EXAMPLES_SAY.text()}</p>
        <p class="buttons">{Example::ALL.map(tool).collect_view()}</p>
    }
}

fn share() -> impl IntoView {
    let name = |tool| match tool {
        Tool::CopyText => words::COPY_TEXT,
        Tool::CopyLink => words::COPY_LINK,
        _ => words::PRINT,
    };
    view! {
        <p class="buttons">{tool::SHARE.map(|tool| button(tool, name(tool))).collect_view()}</p>
        <p class="map-kept">
            <span data-part=parts::KEPT>{words::KEPT.text()}</span>
            " "
            <a href="#kept">{words::KEPT_LINK.text()}</a>
        </p>
    }
}

/// The same as the picture for a screen reader and on paper, a row for each
/// region. Its id is the address of the region.
fn table() -> impl IntoView {
    let columns = [
        words::COLUMN_REGION,
        words::COLUMN_LIES,
        words::COLUMN_SCORE,
    ];
    let row = |region: Region| {
        view! {
            <tr id=format!("region-{}", region.number())>
                <th scope="row">{numbered(region)}</th>
                <td>{what_lies(region)}</td>
                <td data-part=parts::SCORE data-value=region.number()></td>
            </tr>
        }
    };
    view! {
        <table class="map-table" data-facts=words::TABLE.facts()>
            <caption>{words::TABLE.text()}</caption>
            <thead>
                <tr>
                    {columns
                        .map(|name| view! { <th scope="col">{name.text()}</th> })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>{Region::ALL.map(row).collect_view()}</tbody>
        </table>
    }
}

/// The bar from 0 to 39, and what the number says and does not. Never a verdict.
fn score() -> impl IntoView {
    view! {
        <div aria-hidden="true">
            <svg class="map-bar" viewBox="0 0 39 1" preserveAspectRatio="none">
                <rect class="map-sum-bar" height="1" width="0" data-part=parts::BAR />
                <path d="M20 0V1" />
                <path d="M20 0V1" />
            </svg>
            <p class="map-ends">
                <span>"0"</span>
                <span>"20"</span>
                <span>"39"</span>
            </p>
        </div>
        <p data-facts=words::MARK.facts()>{words::MARK.text()}</p>
        {prose(&words::NOTES.text(), "map")}
    }
}
