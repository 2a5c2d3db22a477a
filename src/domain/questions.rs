//! The questions to take along, as text to paste or to send.

/// A question and whether it is ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// As said aloud.
    pub text: String,
    /// Whether it is to be asked.
    pub ticked: bool,
}

/// The ticked questions by groups, and the notes; every question where none is
/// ticked. A group without questions is left out.
pub fn as_text(
    title: &str,
    groups: &[(String, Vec<Asked>)],
    notes_title: &str,
    notes: &str,
) -> String {
    let any = groups
        .iter()
        .any(|(_, asked)| asked.iter().any(|asked| asked.ticked));
    let mut text = title.to_owned();
    for (group, asked) in groups {
        let mut head = ["\n\n", group].concat();
        for asked in asked.iter().filter(|asked| asked.ticked || !any) {
            text += &head;
            head.clear();
            text += "\n- ";
            text += &asked.text;
        }
    }
    if !notes.is_empty() {
        text += &["\n\n", notes_title, "\n", notes].concat();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(ticks: [bool; 3]) -> Vec<(String, Vec<Asked>)> {
        let asked = |text: &str, ticked| Asked {
            text: text.to_owned(),
            ticked,
        };
        vec![
            (
                "Team".to_owned(),
                vec![asked("How many?", ticks[0]), asked("Who?", ticks[1])],
            ),
            ("Mine".to_owned(), vec![asked("Stairs?", ticks[2])]),
        ]
    }

    #[test]
    fn only_what_is_ticked_is_taken_along() {
        let text = as_text("Ask", &groups([false, true, false]), "Notes", "call Ann");
        assert_eq!(text, "Ask\n\nTeam\n- Who?\n\nNotes\ncall Ann");
    }

    #[test]
    fn where_nothing_is_ticked_every_question_is() {
        let text = as_text("Ask", &groups([false; 3]), "Notes", "");
        assert_eq!(text, "Ask\n\nTeam\n- How many?\n- Who?\n\nMine\n- Stairs?");
    }
}
