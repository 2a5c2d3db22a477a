//! The words of the questions to take along.

/// Over the list that is copied, shared or printed.
pub const TITLE: &str = "Questions about CRS + HIPEC";
/// The reader's own questions.
pub const OWN: &str = "My own questions";
/// The field of a new one.
pub const NEW: &str = "Add a question";
/// The button beside it.
pub const ADD: &str = "Add";
/// Said when it is on the list.
pub const ADDED: &str = "Your question is on the list.";
/// Said when the list is full.
pub const TOO_MANY: &str = "The list holds 20 of your own questions. Remove one to add another.";
/// Takes an own question off the list.
pub const REMOVE: &str = "Remove";
/// Said when it is gone.
pub const REMOVED: &str = "Your question is removed.";
/// The field of the notes.
pub const NOTES: &str = "My notes";
/// Opens the print dialog.
pub const PRINT: &str = "Print on one sheet";
/// Copies the list.
pub const COPY: &str = "Copy as text";
/// Opens the device's own share sheet.
pub const SHARE: &str = "Share";
/// Takes all ticks, own questions and notes away.
pub const CLEAR: &str = "Clear the list";
/// Said when it was done.
pub const CLEARED: &str = "Your ticks, questions and notes are cleared.";
/// Takes that back.
pub const UNDO: &str = "Undo";
