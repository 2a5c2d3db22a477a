//! Who is written to when something on the page is wrong.

use crate::html::Changes;
use anyhow::{Result, bail, ensure};
use crs_hipec::domain::section::Section;
use crs_hipec::page::names;
use crs_hipec::words::corrections::{Body, Subject};
use crs_hipec::words::review::CHANGED;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The mail address that a build was given.
pub fn mail(given: &str) -> Result<&str> {
    let mail = given.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    ensure!(
        mail.split('@').filter(|part| !part.is_empty()).count() == 2 && mail.chars().all(plain),
        "CORRECTIONS_MAIL should be a mail address, not {given}"
    );
    Ok(mail)
}

/// The page with the mail behind each "Something wrong here?": it names the section
/// and nothing of the reader. Without a mail address the links are left out.
pub fn fill(html: &str, mail: Option<&str>, address: Option<&str>) -> Result<String> {
    let mut unknown = None;
    let html = Changes::default()
        .each("a[data-correction]", |link| {
            let id = link.get_attribute("data-correction").unwrap_or_default();
            link.remove_attribute("data-correction");
            match (mail, Section::from_id(&id)) {
                (None, _) => link.remove(),
                (Some(mail), Some(section)) => {
                    // The name is a valid one.
                    let _ = link.set_attribute("href", &letter(mail, section, address));
                }
                (Some(_), None) => unknown = Some(id),
            }
        })?
        .to(html)?;
    match unknown {
        Some(id) => bail!("the page has no section {id}"),
        None => Ok(html),
    }
}

fn letter(mail: &str, section: Section, address: Option<&str>) -> String {
    let subject = Subject {
        section: &names::section(section).text(),
    };
    let body = Body {
        address: &format!("{}#{}", address.unwrap_or_default(), section.id()),
        date: &CHANGED.text(),
    };
    let encoded = |text: &str| {
        // Lines end so in a mail.
        utf8_percent_encode(&text.replace('\n', "\r\n"), NON_ALPHANUMERIC).to_string()
    };
    format!(
        "mailto:{mail}?subject={}&amp;body={}",
        encoded(&subject.text()),
        encoded(&body.text())
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::attributes;

    #[test]
    fn each_section_asks_and_the_mail_names_it() -> Result<()> {
        let page = crs_hipec::page::html();
        let html = fill(
            &page,
            Some("words@example.org"),
            Some("https://example.org/x/"),
        )?;
        let links = attributes(&html, "a.correction", "href")?;
        assert_eq!(links.len(), Section::ALL.len());
        for (link, section) in links.iter().zip(Section::ALL) {
            assert!(
                link.starts_with("mailto:words@example.org?subject="),
                "{link}"
            );
            let place = format!("https://example.org/x/#{}", section.id());
            let place = utf8_percent_encode(&place, NON_ALPHANUMERIC).to_string();
            assert!(link.contains(&place), "{link}");
        }
        Ok(())
    }

    #[test]
    fn without_a_mail_address_nothing_asks() -> Result<()> {
        let html = fill(&crs_hipec::page::html(), None, None)?;
        assert!(!html.contains("correction") && !html.contains("mailto:"));
        Ok(())
    }

    #[test]
    fn what_is_no_mail_address_is_refused() {
        assert_eq!(
            mail(" a.b+c@example.org ").unwrap_or_default(),
            "a.b+c@example.org"
        );
        for wrong in [
            "",
            "a",
            "a@",
            "@b",
            "a@b@c",
            "a b@c",
            "a@b?cc=d@e",
            "a@b\"><p",
        ] {
            assert!(mail(wrong).is_err(), "{wrong}");
        }
    }
}
