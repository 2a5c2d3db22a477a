//! The trials, the switch, and for each trial its two answers. One of them is
//! shown; each has its own place in the same cell, so that nothing moves.

use super::line::{line, symbols};
use super::says;
use crate::domain::studies::{Arms, Count, Median, Share, Trial};
use crate::domain::tenths::tenths;
use crate::figures::people::{hundred, view_box};
use crate::figures::prose::{ask, prose};
use crate::words::Key;
use crate::words::studies as words;
use leptos::prelude::*;

/// The values of the switch, as the style sheet knows them.
const VIEWS: [&str; 2] = ["life", "harms"];

/// The figure.
pub fn studies() -> AnyView {
    let choice = |trial: Trial| {
        let [first, second] = says::of(trial).choice.map(Key::text);
        view! {
            <label>
                <input type="radio" name="study" value=trial.id() checked=trial == Trial::ALL[0] form="choices" />
                <span>{first}<br />{second}</span>
            </label>
        }
    };
    let view_choice = |(value, words): (&'static str, Key)| {
        view! {
            <label>
                <input type="radio" name="study-view" value=value checked=value == VIEWS[0] form="choices" />
                <span>{words.text()}</span>
            </label>
        }
    };
    view! {
        <svg class="art" width="0" height="0" aria-hidden="true" inner_html=symbols()></svg>
        <p class="study-all">{words::DESIGN.text()}</p>
        <div class="studies">
            <fieldset class="chips study-trials">
                <legend class="visually-hidden">{words::TRIALS.text()}</legend>
                {Trial::ALL.map(choice).collect_view()}
            </fieldset>
            <fieldset class="chips study-views">
                <legend class="visually-hidden">{words::VIEW.text()}</legend>
                {VIEWS.into_iter().zip([words::LIFE, words::HARMS]).map(view_choice).collect_view()}
            </fieldset>
            {Trial::ALL.map(study).collect_view()}
        </div>
        <div class="beside">
            {table()}
            {ask(&words::ASK.text(), "studies")}
        </div>
    }
    .into_any()
}

fn study(trial: Trial) -> impl IntoView {
    let says = says::of(trial);
    let facts = says.kind.facts();
    let drawing = match trial {
        Trial::Ovhipec1 | Trial::Chipor => "#art-kind-ovary",
        Trial::Prodige7 | Trial::Colopec | Trial::Hipect4 => "#art-kind-bowel",
    };
    let found = |view: &'static str, [answer, more]: [Option<Key>; 2], pictures: AnyView| {
        view! {
            <div class="study-found" data-for=view data-facts=facts>
                <p class="study-answer">{answer.map(Key::text)}</p>
                <div class="study-pictures">{pictures}</div>
                {more.map(|more| view! { <p class="study-more">{more.text()}</p> })}
            </div>
        }
    };
    let counts = |counts: Vec<Count>, columns: usize| {
        counts
            .into_iter()
            .map(|count| counted(count, columns))
            .collect_view()
    };
    let median = trial.median();
    // Beside the lines of the middle the people stand closer together, in rows of ten.
    let columns = if median.is_some() { 10 } else { 20 };
    let life = (counts(trial.life(), columns), median.map(lines)).into_any();
    let harms = match trial.harms() {
        harms if harms.is_empty() => unknown().into_any(),
        harms => counts(harms, 20).into_any(),
    };
    view! {
        <div class="study" data-for=trial.id()>
            <p class="study-kind">
                <svg viewBox="0 0 48 48" aria-hidden="true"><use href=drawing /></svg>
                <strong>{says.kind.text()}</strong>
                <span>{says.people.text()}</span>
            </p>
            <div class="study-note">{prose(&says.note.text(), "studies")}</div>
            {found(VIEWS[0], says.life, life)}
            {found(VIEWS[1], says.harms, harms)}
        </div>
    }
}

/// Where a source gives no number: 100 people of whom nobody is counted.
fn unknown() -> impl IntoView {
    view! {
        <svg
            class="study-unknown"
            viewBox=view_box(20)
            aria-hidden="true"
            inner_html=hundred(0, 20) + r#"<text x="250" y="112">?</text>"#
        ></svg>
    }
}

/// What a middle is, and both of them, each on its line, over the same years.
fn lines(medians: Arms<Median>) -> impl IntoView {
    let group = |(arm, median): (Key, Median)| {
        view! {
            <svg
                class="study-line"
                role="img"
                aria-label=says::spoken(arm, median)
                inner_html=line(&arm.text(), median)
            ></svg>
        }
    };
    view! {
        <div class="study-lines">
            <p class="study-measure">{words::HALF.text()}</p>
            <svg class="study-halves" viewBox="-272 -4 544 192" aria-hidden="true"><use href="#art-halves" /></svg>
            <p class="study-key">{words::KEY.text()}</p>
            {says::ARMS.into_iter().zip(medians.both()).map(group).collect_view()}
            <svg class="study-years" aria-hidden="true"><use href="#art-years" /></svg>
        </div>
    }
}

/// Two groups of 100 people, in so many columns.
fn counted((measure, shares): Count, columns: usize) -> impl IntoView {
    let group = |(arm, share): (Key, Share)| {
        let people = &share.people().to_string();
        view! {
            <div>
                <p class="study-arm">
                    {arm.text()}
                    " "
                    <strong>{words::Of100 { people }.text()}</strong>
                </p>
                <svg viewBox=view_box(columns) aria-hidden="true" inner_html=hundred(share.people(), columns)></svg>
            </div>
        }
    };
    view! {
        <div class="study-counted">
            <p class="study-measure">{says::measure(measure).text()} " " {words::FILLED.text()}</p>
            <div class="study-hundreds">
                {says::ARMS.into_iter().zip(shares.both()).map(group).collect_view()}
            </div>
        </div>
    }
}

/// The same in numbers: a table for each trial.
fn table() -> impl IntoView {
    let middle = |median: Median| {
        let [months, years] = &[median.middle, median.years()].map(tenths);
        words::MonthsAndYears { months, years }.text()
    };
    let interval = |median: Median| {
        let months = &[median.from, median.to].map(tenths).join("–");
        words::Months { months }.text()
    };
    let row = |what: Key, cells: [String; 2]| {
        view! {
            <tr>
                <th scope="row">{what.text()}</th>
                {cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}
            </tr>
        }
    };
    let part = |trial: Trial| {
        let says = says::of(trial);
        let median = trial.median().map(|medians| {
            [
                row(words::MEDIAN, medians.both().map(middle)),
                row(words::INTERVAL, medians.both().map(interval)),
            ]
        });
        let counts = [trial.life(), trial.harms()].concat().into_iter();
        let counts = counts
            .map(|(what, shares)| row(says::measure(what), shares.both().map(Share::percent)));
        let of = [says.kind, says.people, says.name]
            .map(Key::text)
            .join(", ");
        let head = [words::COUNTED, words::HEAD_WITH, words::HEAD_WITHOUT];
        view! {
            <table class="study-table" data-facts=says.kind.facts()>
                <caption>{of}</caption>
                <thead>
                    <tr>{head.map(|head| view! { <th scope="col">{head.text()}</th> }).collect_view()}</tr>
                </thead>
                <tbody>{median.map(|rows| rows.collect_view())} {counts.collect_view()}</tbody>
            </table>
        }
    };
    view! {
        <details class="fold">
            <summary>{words::TABLE.text()}</summary>
            {Trial::ALL.map(part).collect_view()}
        </details>
    }
}
