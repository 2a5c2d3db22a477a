//! The drawing of each scene. It lies as it is at the scene's end; `style/film_motion.css`
//! says how it comes there, line by line (`data-l`, `data-s`, `data-e`). Labels are
//! places, `{so}`.

use super::says::LABELS;
use crate::domain::film::Scene;
use crate::figures::labeled::labeled;
use leptos::prelude::*;

/// The size of every scene.
const VIEW_BOX: &str = "0 0 720 420";

const DRAWINGS: [&str; 8] = [
    include_str!("scenes/1.svg"),
    include_str!("scenes/2.svg"),
    include_str!("scenes/3.svg"),
    include_str!("scenes/4.svg"),
    include_str!("scenes/5.svg"),
    include_str!("scenes/6.svg"),
    include_str!("scenes/7.svg"),
    include_str!("scenes/8.svg"),
];

/// What shows a scene again.
fn id(scene: Scene) -> String {
    format!("film-{}", scene.number())
}

/// What several of them show, by `<use>`; not the first.
const SHARED: &str = include_str!("scenes/shared.svg");

/// The first scene for the player: the film opens with it.
pub fn first() -> String {
    stage(Scene::Lining, "")
}

/// The other scenes, which a reader who does not watch does without: the press
/// lays them into a file of their own.
pub fn others() -> String {
    let mut shared = format!("<defs>{SHARED}</defs>");
    let others = Scene::ALL.into_iter().skip(1);
    others
        .map(|scene| stage(scene, &std::mem::take(&mut shared)))
        .collect()
}

/// A scene for the player.
fn stage(scene: Scene, shared: &str) -> String {
    let (id, drawing) = (id(scene), labeled(DRAWINGS[scene as usize], &LABELS));
    format!(r#"<svg viewBox="{VIEW_BOX}">{shared}<g id="{id}">{drawing}</g></svg>"#)
}

/// A scene as a still picture: its end.
pub fn still(scene: Scene, says: String) -> impl IntoView {
    view! {
        <svg viewBox=VIEW_BOX role="img" aria-label=says>
            <use href=format!("#{}", id(scene))></use>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of an attribute in a drawing.
    fn values<'a>(drawing: &'a str, attribute: &str) -> Vec<&'a str> {
        let begin = format!(" {attribute}=\"");
        let parts = drawing.split(&begin).skip(1);
        parts
            .filter_map(|part| part.split_once('"').map(|(value, _)| value))
            .collect()
    }

    #[test]
    fn in_every_line_something_moves() {
        for scene in Scene::ALL {
            let drawing = DRAWINGS[scene as usize];
            let moves: Vec<_> = ["data-l", "data-s", "data-e"]
                .into_iter()
                .flat_map(|attribute| values(drawing, attribute))
                .collect();
            for line in 0..scene.lines().len() {
                assert!(
                    moves.contains(&line.to_string().as_str()),
                    "{scene:?} {line}"
                );
            }
            for line in moves {
                let line: usize = line.parse().unwrap_or(usize::MAX);
                assert!(line < scene.lines().len(), "{scene:?} {line}");
            }
        }
    }

    #[test]
    fn every_label_has_its_word_and_every_word_its_label() {
        let all = DRAWINGS.concat();
        assert!(!labeled(&all, &LABELS).contains('{'));
        for (place, _) in LABELS {
            assert!(all.contains(&format!("{{{place}}}")), "{place}");
        }
    }

    #[test]
    fn every_kind_of_motion_is_in_the_style_sheet() {
        let style = [
            include_str!("../../../style/film.css"),
            include_str!("../../../style/film_motion.css"),
            include_str!("../../../style/film_scenes.css"),
            include_str!("../../../style/film_wash.css"),
            include_str!("../../../style/film_recovery.css"),
            include_str!("../../../style/film_turns.css"),
        ]
        .concat();
        let all = DRAWINGS.concat();
        let classes = values(&all, "class")
            .into_iter()
            .flat_map(str::split_whitespace);
        for class in classes.filter(|class| class.starts_with("f-")) {
            assert!(style.contains(&format!(".{class}")), "{class}");
        }
    }
}
