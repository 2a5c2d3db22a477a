//! The names in the pictures, each with a straight leader and a dot.

use super::super::geometry::ACROSS;
use super::super::parts;
use crate::domain::anatomy::Organ;
use crate::domain::pci::Region;
use crate::words::Key;
use crate::words::map as words;
use leptos::prelude::*;

type At = (i16, i16);

/// What is small, or lies behind: on a wide screen named with its region, or when it is
/// pointed at. All names at once were called crowded.
const SMALL: [Organ; 7] = [
    Organ::Falciform,
    Organ::FatPad,
    Organ::LeftLobe,
    Organ::LesserOmentum,
    Organ::PancreasTail,
    Organ::Duodenum,
    Organ::Mesentery,
];

/// A name, one line or two, and where it points. It ends at its place on the
/// left of the picture, and begins there on the right.
struct Label(&'static [Key], At, At);

const LEFT: i16 = 138;
const RIGHT: i16 = 542;

impl Label {
    fn view(self) -> impl IntoView {
        let Label(lines, (x, y), to) = self;
        let (anchor, from) = match x {
            LEFT => ("end", (x + 6, y - 5)),
            RIGHT.. => ("start", (x - 6, y - 5)),
            // Over the body, and beside the lens.
            500.. => ("end", (x + 5, y - 10)),
            380.. => ("start", (x + 6, y + 6)),
            340.. => ("middle", (x, y + 6)),
            _ => ("end", (x - 6, y + 6)),
        };
        let leader = format!("M{} {}L{} {}", from.0, from.1, to.0, to.1);
        let dot = format!("M{} {}h0", to.0, to.1);
        view! {
            <path class="halo" d=leader.clone() />
            <path class="leader" d=leader />
            <path class="dot" d=dot />
            {text(lines, (x, y), anchor)}
        }
    }
}

fn text(lines: &[Key], (x, y): At, anchor: &'static str) -> impl IntoView + use<> {
    let lines = lines.iter().zip(0..).map(|(line, number)| {
        view! { <tspan x=x y=y + 23 * number>{line.text()}</tspan> }
    });
    view! { <text text-anchor=anchor>{lines.collect_view()}</text> }
}

/// On phones, where the others have no room: what is large enough to bear its name.
const BORNE: [(Organ, Key, At); 3] = [
    (Organ::Liver, words::AT_LIVER, (246, 236)),
    (Organ::Stomach, words::AT_STOMACH, (380, 269)),
    (Organ::Transverse, words::AT_COLON, (340, 360)),
];

/// The names of the structures, seen from the front.
fn structures() -> Vec<(Organ, Label)> {
    let left = |organ, line: &'static [Key], y, to| (organ, Label(line, (LEFT, y), to));
    let right = |organ, line: &'static [Key], y, to| (organ, Label(line, (RIGHT, y), to));
    vec![
        (
            Organ::Falciform,
            Label(&[words::AT_FALCIFORM], (308, 44), (325, 138)),
        ),
        (
            Organ::FatPad,
            Label(&[words::AT_FAT_PAD], (350, 20), (350, 138)),
        ),
        (
            Organ::LeftLobe,
            Label(&[words::AT_LIVER_LEFT], (388, 44), (382, 150)),
        ),
        left(
            Organ::Lining,
            &[words::AT_LINING, words::AT_LINING_MORE],
            112,
            (193, 214),
        ),
        left(
            Organ::Gallbladder,
            &[words::AT_GALLBLADDER],
            254,
            (272, 266),
        ),
        left(Organ::Duodenum, &[words::AT_DUODENUM], 286, (288, 284)),
        left(
            Organ::Ascending,
            &[words::AT_COLON_ASCENDING],
            340,
            (216, 350),
        ),
        left(Organ::SmallBowel, &[words::AT_SMALL_BOWEL], 428, (250, 416)),
        left(Organ::Cecum, &[words::AT_CECUM], 502, (226, 520)),
        left(Organ::Appendix, &[words::AT_APPENDIX], 530, (238, 540)),
        left(Organ::UterusOvaries, &[words::AT_OVARY], 556, (303, 544)),
        left(Organ::Pouch, &[words::AT_POUCH], 579, (313, 566)),
        left(Organ::Bladder, &[words::AT_BLADDER], 602, (320, 598)),
        right(Organ::Diaphragm, &[words::AT_DIAPHRAGM], 103, (448, 100)),
        right(Organ::Stomach, &[words::AT_STOMACH], 136, (452, 156)),
        right(Organ::Spleen, &[words::AT_SPLEEN], 170, (476, 168)),
        right(
            Organ::PancreasTail,
            &[words::AT_PANCREAS_TAIL],
            204,
            (469, 190),
        ),
        right(
            Organ::LesserOmentum,
            &[words::AT_LESSER_OMENTUM],
            244,
            (370, 236),
        ),
        right(
            Organ::Transverse,
            &[words::AT_COLON_TRANSVERSE],
            323,
            (378, 334),
        ),
        right(
            Organ::Descending,
            &[words::AT_COLON_DESCENDING],
            362,
            (464, 352),
        ),
        right(Organ::Omentum, &[words::AT_OMENTUM], 403, (380, 414)),
        right(Organ::Sigmoid, &[words::AT_COLON_SIGMOID], 490, (448, 496)),
        right(Organ::UterusOvaries, &[words::AT_UTERUS], 528, (352, 534)),
        right(Organ::Rectum, &[words::AT_RECTUM], 528, (348, 545)),
        (
            Organ::Mesentery,
            Label(&[words::AT_MESENTERY], (536, 676), (632, 640)),
        ),
    ]
}

/// A name of a structure: lit with its region.
fn named(organ: Organ, drawn: impl IntoView) -> impl IntoView {
    view! {
        <g
            class="map-label"
            class:map-small=SMALL.contains(&organ)
            data-lit=organ.lies_in(Region::default()).then_some("")
            data-part=parts::LABEL
            data-value=organ.id()
        >
            {drawn}
        </g>
    }
}

/// Names and landmarks, seen from the front.
pub fn front() -> impl IntoView {
    let labels = structures().into_iter();
    let labels = labels.map(|(organ, label)| named(organ, label.view()));
    let borne = BORNE.map(|(organ, name, at)| named(organ, text(&[name], at, "middle")));
    let [rib, hip] = ACROSS;
    let marks = format!("M494 {rib}h44M494 {hip}h44");
    view! {
        <g id="map-labels" aria-hidden="true">
            <g class="map-labels">
                {named(Organ::Liver, text(&[words::AT_LIVER], (246, 212), "middle"))}
                {labels.collect_view()}
                <g class="map-label map-quiet">{text(&[words::AT_LENS], (632, 550), "middle")}</g>
            </g>
            <path class="map-marks" d=marks />
            <g class="map-label map-quiet map-mark">
                {text(&[words::AT_RIB], (RIGHT, 287), "start")}
                {text(&[words::AT_HIP], (RIGHT, 447), "start")}
            </g>
            <g class="map-apart">
                <g class="map-label map-mark">
                    {text(&[words::AT_SMALL_BOWEL_SHORT], (533, 543), "end")}
                    {text(&[words::AT_SMALL_BOWEL_SHORT_MORE], (533, 570), "end")}
                </g>
                {borne.collect_view()}
            </g>
        </g>
    }
}

/// The names in the picture from the side.
pub fn side() -> impl IntoView {
    let labels = [
        Label(
            &[words::SIDE_POCKET, words::SIDE_POCKET_MORE],
            (LEFT, 240),
            (366, 262),
        ),
        Label(&[words::SIDE_SPINE], (LEFT, 305), (276, 300)),
        Label(&[words::AT_MESENTERY], (LEFT, 425), (362, 414)),
        Label(&[words::AT_RECTUM], (LEFT, 535), (296, 532)),
        Label(&[words::AT_POUCH], (LEFT, 595), (343, 612)),
        Label(
            &[words::AT_LINING, words::AT_LINING_MORE],
            (572, 213),
            (513, 208),
        ),
        Label(&[words::AT_COLON_TRANSVERSE], (572, 389), (452, 372)),
        Label(
            &[words::SIDE_OMENTUM, words::SIDE_OMENTUM_MORE],
            (572, 445),
            (492, 440),
        ),
        Label(&[words::AT_SMALL_BOWEL], (572, 509), (462, 494)),
        Label(&[words::AT_BLADDER], (572, 611), (440, 612)),
        Label(&[words::SIDE_PUBIC_BONE], (572, 655), (492, 628)),
    ];
    view! {
        <g class="map-labels map-label" aria-hidden="true">
            {text(&[words::AT_LIVER], (424, 168), "middle")}
            {text(&[words::AT_STOMACH], (446, 306), "middle")}
            {labels
                .map(|label| {
                    let is_back = label.1.0 == LEFT;
                    view! { <g class:map-back=is_back>{label.view()}</g> }
                })
                .collect_view()}
        </g>
    }
}
