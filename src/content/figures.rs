//! What stands in a figure as running text, with its facts and sources.

use super::markdown::{self, Citation};
use super::words::{candidates, completeness, film, pci_map, people, perfusion, recovery_timeline};
use crate::domain::address::Figure;

/// Every text of a figure that is written in Markdown, in the order of the
/// figure. Each is read on its own.
pub fn texts(figure: Figure) -> Vec<&'static str> {
    match figure {
        Figure::Map => vec![pci_map::NOTES],
        Figure::Completeness => vec![completeness::BELOW],
        Figure::Risk => vec![people::BELOW],
        Figure::Timeline => vec![recovery_timeline::NOTE],
        Figure::Perfusion => {
            let steps = perfusion::STEP_WORDS.iter().map(|(_, words)| *words);
            let notes = perfusion::NOTES.iter().flat_map(|note| {
                let drawings = note.drawings.iter().map(|(_, _, words)| *words);
                [note.words].into_iter().chain(drawings)
            });
            steps.chain(notes).collect()
        }
        Figure::Candidates => {
            let groups = candidates::GROUPS.iter();
            let reasons = groups.flat_map(|group| group.criteria.iter().map(|one| one.why));
            [candidates::NO_TEST].into_iter().chain(reasons).collect()
        }
        Figure::Film => film::SCENES.iter().map(|scene| scene.more).collect(),
    }
}

/// Every place in a figure where a source is cited.
pub fn citations(figure: Figure) -> Vec<Citation> {
    let texts = texts(figure).into_iter();
    texts
        .flat_map(|text| {
            let mut citations = Vec::new();
            markdown::segments(text, figure.id(), &mut citations);
            citations
        })
        .collect()
}
