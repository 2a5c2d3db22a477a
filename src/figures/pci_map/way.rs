//! Where an arrow key leads, as the regions lie in the picture.

use crate::domain::pci::Region;

/// The regions as they lie, seen from the front (A02): three rows over the
/// torso, then the small bowel, whose two columns lie under the outer two.
const ROWS: [[u8; 3]; 5] = [[1, 2, 3], [8, 0, 4], [7, 6, 5], [11, 11, 9], [12, 12, 10]];

/// A way to go with an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the top of the picture.
    Up,
    /// To the viewer's right, the patient's left.
    Right,
    /// To the bottom.
    Down,
    /// To the viewer's left, the patient's right.
    Left,
}

/// The nearest region on this way; the same one at the edge.
pub fn neighbor(region: Region, way: Way) -> Region {
    let (mut row, mut column) = place(region);
    loop {
        (row, column) = match way {
            Way::Up => (row.wrapping_sub(1), column),
            Way::Down => (row + 1, column),
            Way::Left => (row, column.wrapping_sub(1)),
            Way::Right => (row, column + 1),
        };
        match ROWS.get(row).and_then(|row| row.get(column)) {
            None => return region,
            Some(number) if *number != region.number() => {
                return Region::from_number(*number).unwrap_or(region);
            }
            Some(_) => {}
        }
    }
}

/// Row and column, the leftmost where there are two.
fn place(region: Region) -> (usize, usize) {
    for (row, numbers) in ROWS.iter().enumerate() {
        for (column, number) in numbers.iter().enumerate() {
            if *number == region.number() {
                return (row, column);
            }
        }
    }
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAYS: [Way; 4] = [Way::Up, Way::Right, Way::Down, Way::Left];

    #[test]
    fn arrows_reach_every_region_and_lead_back() {
        let mut reached = vec![Region::Central];
        let mut next = 0;
        while let Some(region) = reached.get(next).copied() {
            for way in WAYS {
                let to = neighbor(region, way);
                if !reached.contains(&to) {
                    reached.push(to);
                }
            }
            next += 1;
        }
        assert_eq!(reached.len(), 13);
        assert_eq!(
            neighbor(neighbor(Region::RightLower, Way::Down), Way::Up),
            Region::RightLower
        );
        assert_eq!(neighbor(Region::RightUpper, Way::Left), Region::RightUpper);
    }
}
