//! The signs that something is wrong, each as a small drawing: `signs/*.svg`.
//! They stand beside the words, which say the same.

/// The drawing of a sign, as SVG: `![](sign:fever)` in the words.
pub fn drawing(name: &str) -> Option<&'static str> {
    Some(match name {
        "fever" => include_str!("signs/fever.svg"),
        "pain" => include_str!("signs/pain.svg"),
        "vomiting" => include_str!("signs/vomiting.svg"),
        "breath" => include_str!("signs/breath.svg"),
        "chest" => include_str!("signs/chest.svg"),
        "blood" => include_str!("signs/blood.svg"),
        "faint" => include_str!("signs/faint.svg"),
        "bleeding" => include_str!("signs/bleeding.svg"),
        "confusion" => include_str!("signs/confusion.svg"),
        "phone" => include_str!("signs/phone.svg"),
        "leg" => include_str!("signs/leg.svg"),
        "belly" => include_str!("signs/belly.svg"),
        "wound" => include_str!("signs/wound.svg"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::content::sections;
    use crate::domain::section::Section;

    #[test]
    fn every_sign_that_the_words_name_is_drawn() {
        let words = Section::ALL.into_iter().map(sections::source);
        let named: Vec<_> = words
            .flat_map(|words| words.split("](sign:").skip(1))
            .filter_map(|rest| rest.split_once(')'))
            .collect();
        assert!(named.len() > 4);
        for (sign, _) in named {
            assert!(super::drawing(sign).is_some(), "{sign}");
        }
    }
}
