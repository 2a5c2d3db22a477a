//! Small drawings beside words that say the same: the signs that something is wrong, and
//! a telephone: `signs/*.svg`.

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
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The words name each sign, and no other.
    #[test]
    fn what_the_words_name_is_what_is_drawn() {
        let words = Section::ALL.into_iter().map(sections::source);
        let named: BTreeSet<_> = words
            .flat_map(|words| words.split("](sign:").skip(1))
            .filter_map(|rest| Some(rest.split_once(')')?.0.to_owned()))
            .collect();
        for sign in &named {
            assert!(super::drawing(sign).is_some(), "{sign}");
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content/signs");
        let files = std::fs::read_dir(folder).unwrap();
        let drawn: BTreeSet<_> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .map(|name| name.trim_end_matches(".svg").to_owned())
            .collect();
        assert_eq!(named, drawn);
    }
}
