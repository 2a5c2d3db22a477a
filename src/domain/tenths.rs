//! Numbers that are kept in tenths, so that they are whole ones.

/// As it is read and typed: `41.7`, `97`.
pub fn tenths(number: u16) -> String {
    let whole = (number / 10).to_string();
    match number % 10 {
        0 => whole,
        part => whole + "." + &part.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_are_written_without_an_idle_zero() {
        assert_eq!([417, 970, 5].map(tenths), ["41.7", "97", "0.5"]);
    }
}
