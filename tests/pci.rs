//! The map's rules, over whatever a hand or a link may bring.
use crs_hipec::domain::address::Fragment;
use crs_hipec::domain::pci::{Action, Example, LesionSize, Reading, Region, Scores, Scoring};
use proptest::prelude::*;

fn size() -> impl Strategy<Value = Option<LesionSize>> {
    (0u8..5).prop_map(LesionSize::from_points)
}

fn region() -> impl Strategy<Value = Region> {
    (0usize..13).prop_map(|number| Region::ALL[number])
}

/// Any scores.
pub fn scores() -> impl Strategy<Value = Scores> {
    proptest::collection::vec(size(), 13).prop_map(|sizes| {
        let mut scores = Scores::default();
        for (region, size) in Region::ALL.into_iter().zip(sizes) {
            scores.set(region, size);
        }
        scores
    })
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => (region(), size()).prop_map(|(region, size)| Action::Score(region, size)),
        1 => Just(Action::Clear),
        1 => scores().prop_map(Action::Load),
        1 => (0usize..3).prop_map(|number| Action::Load(Example::ALL[number].scores())),
        3 => Just(Action::Undo),
        2 => Just(Action::Redo),
    ]
}

/// The sum, counted the slow way: from the text.
fn sum_of_digits(scores: &Scores) -> u32 {
    scores
        .to_string()
        .chars()
        .filter_map(|character| character.to_digit(10))
        .sum()
}

proptest! {
    #[test]
    fn any_text_is_scores_or_an_error(text in ".{0,40}") {
        if let Ok(scores) = text.parse::<Scores>() {
            prop_assert_eq!(scores.to_string(), text);
        }
    }

    #[test]
    fn texts_that_are_nearly_scores_are_scores_or_an_error(text in "[0-4 –-]{11,15}") {
        let well_formed = text.len() == 13 && text.chars().all(|c| matches!(c, '0'..='3' | '-'));
        prop_assert_eq!(text.parse::<Scores>().is_ok(), well_formed);
    }

    #[test]
    fn no_fragment_panics(text in ".{0,40}") {
        let _ = Fragment::parse(&text);
        let _ = Fragment::parse(&format!("#map={text}"));
        let _ = Fragment::parse(&format!("#region-{text}"));
    }

    #[test]
    fn a_link_brings_the_same_scores_back(scores in scores()) {
        let expected = if scores.is_empty() { Fragment::BrokenScores } else { Fragment::Scores(scores) };
        prop_assert_eq!(Fragment::parse(&Fragment::of_scores(&scores)), expected);
    }

    #[test]
    fn the_sum_is_that_of_the_scored_regions(actions in proptest::collection::vec(action(), 0..60)) {
        let mut scoring = Scoring::default();
        let mut now = Scores::default();
        for action in actions {
            now = scoring.act(now, action);
            prop_assert_eq!(u32::from(now.sum()), sum_of_digits(&now));
            prop_assert!(now.sum() <= Scores::MAX);
            match now.reading() {
                Reading::Untouched => prop_assert!(now.is_empty()),
                Reading::Partial { scored, sum } => {
                    prop_assert!((1..13).contains(&scored) && sum <= 3 * scored);
                    prop_assert_eq!(sum, now.sum());
                }
                Reading::Complete(sum) => {
                    prop_assert!(Region::ALL.iter().all(|region| now.get(*region).is_some()));
                    prop_assert_eq!(sum, now.sum());
                }
            }
        }
    }

    #[test]
    fn undo_returns_to_the_same_state_and_redo_forth(
        before in proptest::collection::vec(action(), 0..40),
        action in action(),
    ) {
        let mut scoring = Scoring::default();
        let mut now = Scores::default();
        for action in before {
            now = scoring.act(now, action);
        }
        let was = now;
        let next = scoring.act(was, action);
        if next != was {
            let (back, forth) = match action {
                Action::Undo => (Action::Redo, Action::Undo),
                _ => (Action::Undo, Action::Redo),
            };
            prop_assert_eq!(scoring.act(next, back), was);
            prop_assert_eq!(scoring.act(was, forth), next);
        }
    }

    #[test]
    fn undoing_everything_leads_to_the_beginning(actions in proptest::collection::vec(action(), 0..60)) {
        let mut scoring = Scoring::default();
        let mut now = Scores::default();
        for action in actions {
            now = scoring.act(now, action);
        }
        while scoring.can_undo(now) {
            now = scoring.act(now, Action::Undo);
        }
        prop_assert!(now.is_empty());
    }
}
