//! The page as it is written at build time.
use crs_hipec::content::sources::SOURCES;
use crs_hipec::domain::section::Section;
use crs_hipec::page::html;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static HTML: LazyLock<String> = LazyLock::new(html);

/// Every value of an attribute, in order.
fn values(name: &str) -> Vec<&'static str> {
    HTML.split(&format!(" {name}=\""))
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(value, _)| value))
        .collect()
}

#[test]
fn every_founding_fact_stands_on_the_page() {
    let founding = (1..=6)
        .chain(10..=17)
        .chain(20..=27)
        .chain(30..=34)
        .chain(40..=49)
        .chain(50..=51);
    let told: BTreeSet<&str> = values("data-facts")
        .into_iter()
        .flat_map(str::split_whitespace)
        .collect();
    let missing: Vec<String> = founding
        .map(|n| format!("F{n:02}"))
        .filter(|fact| !told.contains(fact.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_section_stands_with_its_layers() {
    for section in Section::ALL {
        assert!(
            HTML.contains(&format!(r#"<section id="{}""#, section.id())),
            "{section:?}"
        );
    }
    let layers = HTML.matches(r#"<div class="short">"#).count();
    assert_eq!(layers, Section::ALL.len());
    let depth = [r#"<div class="shown">"#, r#"<div class="topics">"#];
    for section in HTML.split(r#"class="section""#).skip(1) {
        assert!(
            depth.iter().any(|part| section.contains(part)),
            "{section:.40}"
        );
    }
}

#[test]
fn ids_are_unique() {
    let mut ids = values("id");
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn links_within_the_page_lead_somewhere() {
    let ids: BTreeSet<_> = values("id").into_iter().collect();
    for href in values("href") {
        if let Some(id) = href.strip_prefix('#') {
            assert!(ids.contains(id), "#{id}");
        }
    }
    for id in values("popovertarget") {
        assert!(ids.contains(id), "popovertarget {id}");
    }
}

#[test]
fn every_source_is_cited_and_leads_back() {
    for (source, number) in SOURCES.iter().zip(1..) {
        assert!(
            HTML.contains(&format!(r##"href="#source-{number}""##)),
            "{}",
            source.key
        );
    }
    // From each section that cites it, once.
    let ids = |html: &'static str, open: &str| -> Vec<&'static str> {
        let parts = html.split(open).skip(1);
        parts
            .filter_map(|part| Some(part.split_once('"')?.0))
            .collect()
    };
    let mut cited = Vec::new();
    let mut back = ids(&HTML, " href=\"#cite-");
    for section in HTML.split("<section id=").skip(1) {
        let mut sources = ids(section, " href=\"#source-");
        sources.sort_unstable();
        sources.dedup();
        let here: BTreeSet<_> = ids(section, " id=\"cite-").into_iter().collect();
        for source in sources {
            let number = format!("-{source}");
            let place = |id: &&str| here.contains(id) && id.ends_with(&number);
            let at = back.iter().position(place);
            cited.push(at.map(|at| back.remove(at)));
        }
    }
    assert!(
        cited.len() > 40 && cited.iter().all(Option::is_some),
        "{cited:?}"
    );
    assert_eq!(back, Vec::<&str>::new(), "more than one way back");
}

#[test]
fn sources_are_numbered_in_the_order_of_their_first_use() {
    let mut first = Vec::new();
    for id in values("id")
        .into_iter()
        .filter(|id| id.starts_with("cite-"))
    {
        // cite-<where>-<number>
        let number = id.rsplit('-').next().and_then(|number| number.parse().ok());
        first.extend(number.filter(|number: &usize| !first.contains(number)));
    }
    assert_eq!(first, (1..=SOURCES.len()).collect::<Vec<_>>());
}

#[test]
fn no_inline_style_stands_in_the_way_of_the_policy() {
    assert!(!HTML.contains(" style="));
}

#[test]
fn no_box_or_button_of_a_list_is_filled_in_anew_by_the_browser() {
    let controls = HTML.split("<input").skip(1);
    let controls = controls.filter_map(|rest| rest.split_once('>').map(|(control, _)| control));
    let (mut seen, mut wrong) = (0, Vec::new());
    for control in controls {
        if control.contains(r#"type="checkbox""#) || control.contains(r#"type="radio""#) {
            seen += 1;
            if !control.contains(r#"form="choices""#) || control.contains("autocomplete") {
                wrong.push(control);
            }
        }
    }
    assert!(seen > 40 && wrong.is_empty(), "{seen}: {wrong:?}");
}
