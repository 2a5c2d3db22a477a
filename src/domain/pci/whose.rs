//! Whose scores a map shows.

/// Whose they are: it goes along wherever they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own.
    Reader,
    /// Nobody's: a worked example.
    Example,
    /// Someone's who made a link.
    Link,
}
