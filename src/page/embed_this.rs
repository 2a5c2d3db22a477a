//! "Put it on your own site": the snippet for a host page, with a preview.

use crate::browser::{clipboard, location};
use crate::content::words::{embed as words, page};
use crate::domain::address::Embed;
use crate::domain::reader::Theme;
use crate::domain::snippet::Snippet;
use leptos::ev::Targeted;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Event, HtmlSelectElement};

/// The tool.
#[component]
pub fn EmbedThis() -> impl IntoView {
    let snippet = RwSignal::new(Snippet::page());
    let previewed = RwSignal::new(false);
    let status = RwSignal::new("");
    let address = RwSignal::new(String::new());
    // The page is written before anybody knows where it will lie.
    Effect::new(move |_| address.set(location::page_with("")));
    let title = move || format!("{} {}", words::TITLE, words::name(snippet.get().embed));
    let text = move || address.with(|address| snippet.get().html(address, &title()));
    let change = move |change: fn(&mut Snippet, String)| {
        move |event: Targeted<Event, HtmlSelectElement>| {
            snippet.update(|snippet| change(snippet, event.target().value()));
            status.set("");
        }
    };
    let copy = move |_| {
        let text = text();
        spawn_local(async move {
            let copied = clipboard::copy(&text).await;
            status.set(if copied { words::COPIED } else { words::COPY_FAILED });
        });
    };
    let option = |value: String, name: String| view! { <option value=value>{name}</option> };
    view! {
        <div class="embed-this">
            <p class="only-in-file">{words::IN_FILE}</p>
            <div class="needs-start not-in-file">
                <div class="embed-choices">
                    <label>
                        {words::WHAT}
                        <select on:change:target=change(|snippet, id| {
                            snippet.embed = Embed::from_id(&id).unwrap_or(Embed::Page);
                        })>
                            {Embed::all()
                                .map(|embed| option(embed.id().to_owned(), words::name(embed).to_owned()))
                                .collect_view()}
                        </select>
                    </label>
                    <label>
                        {page::THEME}
                        <select on:change:target=change(|snippet, id| {
                            snippet.theme = Theme::ALL
                                .into_iter()
                                .find(|theme| theme.id() == id)
                                .unwrap_or_default();
                        })>
                            {Theme::ALL
                                .into_iter()
                                .zip(page::THEMES)
                                .map(|(theme, name)| option(theme.id().to_owned(), name.to_owned()))
                                .collect_view()}
                        </select>
                    </label>
                    <label>
                        {words::WIDTH}
                        <select on:change:target=change(|snippet, width| {
                            snippet.width = width.parse().unwrap_or(0);
                        })>
                            {Snippet::WIDTHS
                                .into_iter()
                                .map(|width| option(width.to_string(), match width {
                                    0 => words::FULL_WIDTH.to_owned(),
                                    width => format!("{width} px"),
                                }))
                                .collect_view()}
                        </select>
                    </label>
                </div>
                <label class="choice">
                    <input
                        type="checkbox"
                        on:change:target=move |event| {
                            let fits = event.target().checked();
                            snippet.update(|snippet| snippet.fits = fits);
                        }
                    />
                    {words::FITS}
                </label>
                <label>
                    {words::SNIPPET}
                    <textarea class="embed-snippet" rows="7" readonly prop:value=text></textarea>
                </label>
                <p class="buttons">
                    <button type="button" on:click=copy>{words::COPY}</button>
                    <button
                        type="button"
                        aria-pressed=move || previewed.get().to_string()
                        on:click=move |_| previewed.update(|previewed| *previewed = !*previewed)
                    >
                        {words::PREVIEW}
                    </button>
                    <span role="status">{status}</span>
                </p>
                <iframe
                    class="embed-preview"
                    hidden=move || !previewed.get()
                    title=title
                    width=move || match snippet.get().width {
                        0 => "100%".to_owned(),
                        width => width.to_string(),
                    }
                    src=move || {
                        previewed.get().then(|| {
                            let Snippet { embed, theme, .. } = snippet.get();
                            format!("./{}", embed.query(theme))
                        })
                    }
                ></iframe>
            </div>
        </div>
    }
}
