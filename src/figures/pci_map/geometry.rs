//! Where the regions lie in the picture, in its own units (1/320 of its width).

use crate::domain::pci::Region;

/// The picture, in its own units.
pub const VIEW_BOX: &str = "0 0 320 520";

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

/// The area of a region: a rectangle whose outer corners follow the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Left edge.
    pub x: u16,
    /// Top edge.
    pub y: u16,
    /// Width.
    pub width: u16,
    /// Height.
    pub height: u16,
    /// Radii of the corners: top left, top right, bottom right, bottom left.
    pub corners: [u16; 4],
}

impl Tile {
    /// The tile of a region.
    pub fn of(region: Region) -> Tile {
        let (row, column) = place(region);
        let (row, column) = (row as u16, column as u16);
        let corners = match region {
            Region::RightUpper => [46, 0, 0, 0],
            Region::LeftUpper => [0, 46, 0, 0],
            Region::LeftLower => [0, 0, 52, 0],
            Region::RightLower => [0, 0, 0, 52],
            Region::UpperIleum => [14, 0, 0, 0],
            Region::UpperJejunum => [0, 14, 0, 0],
            Region::LowerJejunum => [0, 0, 14, 0],
            Region::LowerIleum => [0, 0, 0, 14],
            _ => [0; 4],
        };
        if region.is_small_bowel() {
            return Tile {
                x: 84 + 38 * column,
                y: 395 + 58 * (row - 3),
                width: 76,
                height: 58,
                corners,
            };
        }
        Tile {
            x: 64 + 64 * column,
            y: 102 + 72 * row,
            width: 64,
            height: 72,
            corners,
        }
    }

    /// The middle of it.
    pub fn middle(self) -> (u16, u16) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }

    /// Its outline, as the `d` of an SVG path.
    pub fn outline(self) -> String {
        let Tile {
            x,
            y,
            width,
            height,
            corners: [a, b, c, d],
        } = self;
        format!(
            "M{x} {}a{a} {a} 0 0 1 {a} -{a}H{}a{b} {b} 0 0 1 {b} {b}V{}a{c} {c} 0 0 1 -{c} {c}H{}a{d} {d} 0 0 1 -{d} -{d}Z",
            y + a,
            x + width - b,
            y + height - c,
            x + d,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: u16 = 320;
    const HEIGHT: u16 = 520;
    const WAYS: [Way; 4] = [Way::Up, Way::Right, Way::Down, Way::Left];

    #[test]
    fn the_picture_is_as_large_as_it_says() {
        assert_eq!(VIEW_BOX, format!("0 0 {WIDTH} {HEIGHT}"));
    }

    #[test]
    fn the_rows_are_those_of_the_index() {
        let rows = [[1, 2, 3], [8, 0, 4], [7, 6, 5]];
        for (row, numbers) in rows.into_iter().enumerate() {
            for (column, number) in numbers.into_iter().enumerate() {
                let tile = Tile::of(Region::ALL[number]);
                assert_eq!(
                    (tile.x, tile.y),
                    (64 + 64 * column as u16, 102 + 72 * row as u16)
                );
            }
        }
    }

    #[test]
    fn the_small_bowel_lies_as_the_viewer_sees_it() {
        let at = |region| Tile::of(region).middle();
        assert!(at(Region::UpperJejunum).0 > at(Region::UpperIleum).0);
        assert!(at(Region::LowerJejunum).1 > at(Region::UpperJejunum).1);
        assert!(at(Region::LowerIleum).0 < at(Region::LowerJejunum).0);
    }

    #[test]
    fn tiles_stay_in_the_picture_and_apart() {
        for region in Region::ALL {
            let tile = Tile::of(region);
            assert!(tile.x + tile.width <= WIDTH && tile.y + tile.height <= HEIGHT);
            for other in Region::ALL.into_iter().filter(|other| *other != region) {
                let other = Tile::of(other);
                let apart = tile.x + tile.width <= other.x
                    || other.x + other.width <= tile.x
                    || tile.y + tile.height <= other.y
                    || other.y + other.height <= tile.y;
                assert!(apart, "{region:?}");
            }
        }
    }

    #[test]
    fn a_finger_hits_a_tile_on_a_small_phone() {
        // 320 CSS px less the margins of the page and the figure.
        let shown = 256;
        for region in Region::ALL {
            let tile = Tile::of(region);
            for side in [tile.width, tile.height] {
                assert!(side * shown / WIDTH >= 44, "{region:?}: {side}");
            }
        }
    }

    #[test]
    fn an_arrow_leads_where_it_points() {
        for region in Region::ALL {
            let (x, y) = Tile::of(region).middle();
            for way in WAYS {
                let next = neighbor(region, way);
                let (to_x, to_y) = Tile::of(next).middle();
                let right_way = match way {
                    Way::Up => to_y < y,
                    Way::Down => to_y > y,
                    Way::Left => to_x < x,
                    Way::Right => to_x > x,
                };
                assert!(next == region || right_way, "{region:?} {way:?} {next:?}");
            }
        }
    }

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

    #[test]
    fn an_outline_is_closed_and_whole_numbered() {
        let outline = Tile::of(Region::RightUpper).outline();
        assert_eq!(
            outline,
            "M64 148a46 46 0 0 1 46 -46H128a0 0 0 0 1 0 0V174a0 0 0 0 1 -0 0H64a0 0 0 0 1 -0 -0Z"
        );
    }
}
