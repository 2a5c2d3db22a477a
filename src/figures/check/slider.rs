//! What a slider says of an answer, and what it moves in the picture.

use crate::domain::check::{Kind, Question};
use crate::words::check as words;

/// What a slider says of an answer.
pub fn shown(question: Question, answer: u16) -> String {
    let number = f64::from(answer);
    match question.kind() {
        Kind::Day(..) => words::Day { day: number }.text(),
        _ => words::Size {
            size: number / 10.0,
        }
        .text(),
    }
}

/// Where it moves what the picture shows, as `transform`: the spot is as wide as
/// the answer, the house stands on its day.
pub fn moved(question: Question, answer: u16) -> String {
    match question.kind() {
        Kind::Day(..) => ["translate(", &answer.to_string(), "0)"].concat(),
        _ => ["scale(", &answer.to_string(), ")"].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_stands_on_its_day_and_the_spot_is_as_wide_as_the_answer() {
        let of = |id| Question::from_id(id).unwrap();
        let (home, edge) = (of("going-home"), of("edge-of-cc-1"));
        assert_eq!(moved(home, 14), "translate(140)");
        assert_eq!(moved(edge, 25), "scale(25)");
        assert_eq!(shown(edge, 25), "2.5 mm");
        assert_eq!(shown(home, 14), "Day 14");
    }
}
