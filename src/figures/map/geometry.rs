//! Where the regions lie in the picture: the nine tiles are the outline of the
//! cavity (`an-p-cavity`), cut by two lines across and two down.

use crate::domain::pci::Region;

/// The picture, in the units of the anatomy.
pub const VIEW_BOX: &str = "0 0 720 730";

/// The lines that cut the cavity.
pub const ACROSS: [u16; 2] = [290, 450];
const DOWN: [u16; 2] = [290, 390];

/// How a region is drawn. A part of the small bowel is a quarter of its lens,
/// around the middle of it.
pub struct Tile {
    /// Its outline, the `d` of a path.
    pub outline: &'static str,
    /// The middle of its number.
    pub number: (i16, i16),
    /// The middle of its spots: on a structure, with room for the largest.
    pub spots: (i16, i16),
}

impl Tile {
    /// The tile of a region.
    pub const fn of(region: Region) -> Tile {
        let (outline, number, spots) = match region {
            Region::Central => ("M290 290h100v160H290z", (311, 311), (340, 412)),
            Region::RightUpper => (
                "M190 290c0-49 0-96 7-126 9-46 31-70 62-70 12 0 22 3 31 6V290z",
                (216, 170),
                (256, 142),
            ),
            Region::Epigastrium => (
                "M290 100c20 9 36 23 55 27 18 1 30-7 45-14V290H290z",
                (311, 160),
                (354, 194),
            ),
            Region::LeftUpper => (
                "M390 113c9-4 20-7 34-7 34 2 55 28 61 72 6 37 5 74 5 112H390z",
                (436, 134),
                (432, 196),
            ),
            Region::LeftFlank => (
                "M490 290c0 3 0 7 0 10 0 50 2 100 0 150H390V290z",
                (469, 311),
                (460, 379),
            ),
            Region::LeftLower => (
                "M490 450c-4 50-28 90-60 125-13 15-26 27-40 37V450z",
                (467, 471),
                (421, 518),
            ),
            Region::Pelvis => (
                "M390 612c-14 9-30 15-50 16-20-1-36-7-50-16V450h100z",
                (311, 471),
                (342, 580),
            ),
            Region::RightLower => (
                "M290 612c-14-10-27-22-40-37-32-35-56-75-60-125H290z",
                (212, 471),
                (243, 504),
            ),
            Region::RightFlank => (
                "M190 450c-2-50 0-100 0-150 0-3 0-7 0-10H290V450z",
                (211, 311),
                (221, 396),
            ),
            Region::UpperJejunum => ("M0 0V-80A80 80 0 0 1 80 0z", (60, -60), (31, -28)),
            Region::LowerJejunum => ("M0 0H80A80 80 0 0 1 0 80z", (60, 60), (31, 28)),
            Region::UpperIleum => ("M0 0H-80A80 80 0 0 1 0-80z", (-60, -60), (-31, -28)),
            Region::LowerIleum => ("M0 0V80A80 80 0 0 1-80 0z", (-60, 60), (-31, 28)),
        };
        Tile {
            outline,
            number,
            spots,
        }
    }
}

/// What the choice of a region lets through: its tile, and what lies outside the
/// cavity beside it. Of the small bowel, all.
pub fn cell(region: Region) -> String {
    let ([left, right], [upper, lower]) = (DOWN, ACROSS);
    let columns = [(0, left), (left, right), (right, 720)];
    let rows = [(0, upper), (upper, lower), (lower, 730)];
    let at = Region::FRONT
        .into_iter()
        .zip(rows)
        .find_map(|(regions, row)| {
            let column = regions.iter().position(|one| *one == region)?;
            Some((columns[column], row))
        });
    let (column, row) = at.unwrap_or(((0, 720), (0, 730)));
    format!(
        "M{} {}H{}V{}H{}z",
        column.0, row.0, column.1, row.1, column.0
    )
}

#[cfg(test)]
mod tests {
    use super::super::way::{Way, neighbor};
    use super::*;

    fn of(number: u8) -> Tile {
        Tile::of(Region::from_number(number).unwrap_or_default())
    }

    #[test]
    fn the_rows_are_those_of_the_index() {
        for row in Region::FRONT {
            let [left, middle, right] = row.map(|region| Tile::of(region).number.0);
            assert!(left < middle && middle < right, "{row:?}");
        }
        for column in 0..3 {
            let [top, middle, bottom] = Region::FRONT.map(|row| Tile::of(row[column]).number.1);
            assert!(top < middle && middle < bottom, "{column}");
        }
    }

    #[test]
    fn the_small_bowel_lies_as_the_viewer_sees_it() {
        let at = |number| of(number).number;
        assert!(at(9).0 > at(11).0 && at(10).1 > at(9).1 && at(12).0 < at(10).0);
    }

    #[test]
    fn the_largest_spots_stay_inside_the_lines() {
        // Half of the widest: `an-p-spot3`, and its halo.
        let (wide, high) = (29, 25);
        let inside = |at: (i16, i16), lines: [u16; 2], room: i16, of: i16| {
            let lines = lines.map(|line| line as i16);
            assert!(
                lines.into_iter().all(|line| (of - line).abs() >= room),
                "{at:?}"
            );
        };
        for region in Region::ALL {
            let at = Tile::of(region).spots;
            if region.is_small_bowel() {
                assert!(at.0.abs() >= wide && at.1.abs() >= high, "{at:?}");
            } else {
                inside(at, DOWN, wide, at.0);
                inside(at, ACROSS, high, at.1);
            }
        }
    }

    #[test]
    fn cells_share_the_picture_and_each_holds_its_own_number() {
        let front = || Region::ALL.into_iter().filter(|one| !one.is_small_bowel());
        let mut area = 0;
        for region in front() {
            let path = cell(region);
            let numbers = path.split(|letter: char| !letter.is_ascii_digit());
            let numbers: Vec<i32> = numbers.filter_map(|number| number.parse().ok()).collect();
            let [left, top, right, bottom, _] = numbers[..] else {
                panic!("{path}");
            };
            area += (right - left) * (bottom - top);
            for other in front() {
                let (x, y) = Tile::of(other).number;
                let holds = (left..right).contains(&x.into()) && (top..bottom).contains(&y.into());
                assert_eq!(holds, other == region, "{region:?} {other:?}");
            }
        }
        assert_eq!(area, 720 * 730);
    }

    #[test]
    fn an_arrow_leads_where_it_points() {
        for region in Region::ALL.into_iter().filter(|one| !one.is_small_bowel()) {
            let (x, y) = Tile::of(region).number;
            for way in [Way::Up, Way::Right, Way::Down, Way::Left] {
                let next = neighbor(region, way);
                let (to_x, to_y) = Tile::of(next).number;
                let leads = match way {
                    Way::Up => to_y < y,
                    Way::Down => to_y > y,
                    Way::Left => to_x < x,
                    Way::Right => to_x > x,
                };
                let stays = next == region || next.is_small_bowel();
                assert!(stays || leads, "{region:?} {way:?} {next:?}");
            }
        }
    }
}
