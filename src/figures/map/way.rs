//! Where an arrow key leads, as the regions lie in the picture.

use crate::domain::pci::Region;

/// The regions as they lie: three rows over the torso, then the small bowel, whose
/// two columns lie under the outer two.
const ROWS: [[Region; 3]; 5] = [
    Region::FRONT[0],
    Region::FRONT[1],
    Region::FRONT[2],
    [Region::UpperIleum, Region::UpperIleum, Region::UpperJejunum],
    [Region::LowerIleum, Region::LowerIleum, Region::LowerJejunum],
];

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
            Some(next) if *next != region => return *next,
            Some(_) => {}
        }
    }
}

/// Row and column, the leftmost where there are two.
fn place(region: Region) -> (usize, usize) {
    for (row, regions) in ROWS.iter().enumerate() {
        if let Some(column) = regions.iter().position(|one| *one == region) {
            return (row, column);
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
