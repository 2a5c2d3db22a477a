//! Reading and changing HTML, by a parser that leaves every other byte as it is.

use anyhow::{Context as _, Result, ensure};
use lol_html::html_content::{ContentType, Element, TextChunk};
use lol_html::{ElementContentHandlers, RewriteStrSettings, Selector, rewrite_str};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What is to be done to a page.
#[derive(Default)]
pub struct Changes<'a> {
    settings: RewriteStrSettings<'a, 'static>,
    once: Vec<(&'static str, Rc<Cell<usize>>)>,
}

impl<'a> Changes<'a> {
    /// Changes every element that the selector finds.
    pub fn each(
        mut self,
        selector: &str,
        mut change: impl FnMut(&mut Element<'_, '_>) + 'a,
    ) -> Result<Self> {
        let handlers = ElementContentHandlers::default().element(move |element: &mut Element| {
            change(element);
            Ok(())
        });
        self.settings = self
            .settings
            .append_element_content_handler((parsed(selector)?, handlers));
        Ok(self)
    }

    /// Changes the one element that the selector finds.
    pub fn one(
        mut self,
        selector: &'static str,
        mut change: impl FnMut(&mut Element<'_, '_>) + 'a,
    ) -> Result<Self> {
        let count = Rc::new(Cell::new(0));
        self.once.push((selector, Rc::clone(&count)));
        self.each(selector, move |element| {
            count.set(count.get() + 1);
            change(element);
        })
    }

    /// The page with all of it done.
    pub fn to(self, html: &str) -> Result<String> {
        let html = rewrite_str(html, self.settings)?;
        for (selector, count) in self.once {
            let count = count.get();
            ensure!(count == 1, "wanted is one {selector}, not {count}");
        }
        Ok(html)
    }
}

/// The page with more at the end of its head.
pub fn add_to_head(html: &str, more: &str) -> Result<String> {
    Changes::default()
        .one("head", |head| head.append(more, ContentType::Html))?
        .to(html)
}

/// The page without some elements and all that is in them.
pub fn without(html: &str, selector: &str) -> Result<String> {
    Changes::default()
        .each(selector, |element| element.remove())?
        .to(html)
}

/// The text of each element that the selector finds, as it is written.
pub fn texts(html: &str, selector: &str) -> Result<Vec<String>> {
    let found = RefCell::new(Vec::<String>::new());
    let handlers = ElementContentHandlers::default()
        .element(|_: &mut Element| {
            found.borrow_mut().push(String::new());
            Ok(())
        })
        .text(|text: &mut TextChunk| {
            if let Some(last) = found.borrow_mut().last_mut() {
                last.push_str(text.as_str());
            }
            Ok(())
        });
    let settings =
        RewriteStrSettings::new().append_element_content_handler((parsed(selector)?, handlers));
    rewrite_str(html, settings)?;
    Ok(found.into_inner())
}

/// The text of the first element that the selector finds.
pub fn text(html: &str, selector: &str) -> Result<String> {
    let first = texts(html, selector)?.into_iter().next();
    first.with_context(|| format!("the page has no {selector}"))
}

/// The values of an attribute, as they are written.
pub fn attributes(html: &str, selector: &str, name: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    Changes::default()
        .each(selector, |element| {
            found.extend(element.get_attribute(name))
        })?
        .to(html)?;
    Ok(found)
}

/// The value of an attribute of the first element that the selector finds.
pub fn attribute(html: &str, selector: &str, name: &str) -> Result<String> {
    let first = attributes(html, selector, name)?.into_iter().next();
    first.with_context(|| format!("the page has no {selector} with {name}"))
}

fn parsed(selector: &str) -> Result<Cow<'static, Selector>> {
    let parsed = selector.parse();
    Ok(Cow::Owned(parsed.with_context(|| selector.to_owned())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_stays_byte_for_byte() -> Result<()> {
        let html = "<P Class='a' data-x=1><svg viewBox=\"0 0\"><path D='M0'/></svg>&nbsp;<br>é";
        let changed = Changes::default()
            .each("[data-x]", |element| element.remove_attribute("data-x"))?
            .to(html)?;
        assert_eq!(changed, html.replace(" data-x=1", ""));
        Ok(())
    }

    #[test]
    fn what_should_be_there_once_and_is_not_is_said() -> Result<()> {
        for html in ["<p>", "<p><b><i></b><b>"] {
            assert!(Changes::default().one("b", |_| ())?.to(html).is_err());
        }
        assert!(text("<p>", "b").is_err());
        Ok(())
    }

    #[test]
    fn a_text_is_what_stands_between_the_tags() -> Result<()> {
        let html = "<script>a < b && '<p>'</script><script src=x></script><p>c&amp;";
        assert_eq!(texts(html, "script:not([src])")?, ["a < b && '<p>'"]);
        assert_eq!(text(html, "p")?, "c&amp;");
        Ok(())
    }
}
