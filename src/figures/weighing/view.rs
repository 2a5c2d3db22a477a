//! Three groups of points, and below them why each matters.

use crate::content::markdown::inline;
use crate::figures::prose::prose;
use crate::words::Key;
use crate::words::weighing as words;
use leptos::prelude::*;

/// A group: its drawing, what it is about, and its points.
struct Group {
    sign: &'static str,
    title: Key,
    points: &'static [Point],
}

/// A point, and why it matters.
type Point = [Key; 2];

const GROUPS: [Group; 3] = [
    Group {
        sign: "#art-weigh-disease",
        title: words::DISEASE,
        points: &[
            [words::LIMITED, words::LIMITED_WHY],
            [words::SURFACE, words::SURFACE_WHY],
            [words::ELSEWHERE, words::ELSEWHERE_WHY],
            [words::RESPONDS, words::RESPONDS_WHY],
        ],
    },
    Group {
        sign: "#art-weigh-you",
        title: words::YOU,
        points: &[
            [words::FIT, words::FIT_WHY],
            [words::ORGANS, words::ORGANS_WHY],
            [words::NOURISHED, words::NOURISHED_WHY],
        ],
    },
    Group {
        sign: "#art-weigh-operation",
        title: words::OPERATION,
        points: &[[words::ACHIEVABLE, words::ACHIEVABLE_WHY]],
    },
];

/// The figure.
pub fn weighing() -> AnyView {
    view! {
        {prose(&words::NO_TEST.text(), "weighing")}
        <div class="weigh">{GROUPS.iter().map(group).collect_view()}</div>
        <details class="fold">
            <summary>{words::WHY.text()}</summary>
            <dl class="weigh-why">
                {GROUPS.iter().flat_map(|group| group.points).map(why).collect_view()}
            </dl>
        </details>
    }
    .into_any()
}

fn group(group: &'static Group) -> impl IntoView {
    let title = format!("weighing-{}", group.sign.trim_start_matches("#art-weigh-"));
    let labelled_by = title.clone();
    view! {
        <div class="weigh-group" role="group" aria-labelledby=labelled_by>
            <p class="weigh-title" id=title>
                <svg class="sign" viewBox="0 0 64 56" aria-hidden="true">
                    <use href=group.sign></use>
                </svg>
                {group.title.text()}
            </p>
            <ul role="list">{group.points.iter().map(point).collect_view()}</ul>
        </div>
    }
}

fn point([what, _]: &'static Point) -> impl IntoView {
    view! { <li data-facts=what.facts() inner_html=inline(&what.text())></li> }
}

fn why([what, why]: &'static Point) -> impl IntoView {
    view! {
        <dt>{what.text()}</dt>
        <dd>{prose(&why.text(), "weighing")}</dd>
    }
}
