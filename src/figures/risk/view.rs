//! Both risks at once, each with both sides of it. Nothing is to be switched, so
//! it is written at build time and takes no wasm.

use crate::domain::risk::Risk;
use crate::figures::people::fading;
use crate::figures::prose::{ask, prose};
use crate::words::Key;
use crate::words::risk as words;
use leptos::prelude::*;

/// What is said of a risk.
struct Says {
    what: Key,
    who: Key,
    such: Option<Key>,
    happens: Key,
    not: Key,
}

fn says(risk: Risk) -> Says {
    match risk {
        Risk::Complications => Says {
            what: words::COMPLICATIONS,
            who: words::COMPLICATIONS_WHO,
            such: Some(words::COMPLICATIONS_SUCH),
            happens: words::COMPLICATIONS_HAPPEN,
            not: words::COMPLICATIONS_NOT,
        },
        Risk::Deaths => Says {
            what: words::DEATHS,
            who: words::DEATHS_WHO,
            such: None,
            happens: words::DEATHS_HAPPEN,
            not: words::DEATHS_NOT,
        },
    }
}

/// The figure.
pub fn risks() -> AnyView {
    view! {
        <div class="risks">{Risk::ALL.map(risk_view).collect_view()}</div>
        {ask(&words::ASK.text(), "risk")}
        <details class="fold">
            <summary>{words::OTHERS.text()}</summary>
            {prose(&words::OTHERS_FOUND.text(), "risk")}
        </details>
    }
    .into_any()
}

fn risk_view(risk: Risk) -> impl IntoView {
    let says = says(risk);
    view! {
        <div class="risk">
            <p class="risk-what">
                <strong>{says.what.text()}</strong>
                " "
                <span>{says.who.text()}</span>
            </p>
            {says.such.map(|such| view! { <div class="risk-such">{prose(&such.text(), "risk")}</div> })}
            <svg viewBox="0 0 267 310" aria-hidden="true" inner_html=fading(risk.people())></svg>
            <div class="risk-sides">
                {prose(&says.happens.text(), "risk")}
                <p class="risk-fades">{words::FADE.text()}</p>
                {prose(&says.not.text(), "risk")}
            </div>
        </div>
    }
}
