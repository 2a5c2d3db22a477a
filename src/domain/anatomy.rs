//! The structures that are drawn, and the regions of the index that name them
//! (facts A02, A03).

use super::named::named;
use crate::domain::pci::Region;
use Organ::*;

named! {
    /// A structure of the abdomen. Its id is the end of its drawing's: `an-spleen`.
    #[expect(missing_docs, reason = "each has the name that the field gives it")]
    pub enum Organ {
        Diaphragm = "diaphragm",
        Mesentery = "mesentery",
        Spleen = "spleen",
        PancreasTail = "pancreas-tail",
        Stomach = "stomach",
        LesserOmentum = "lesser-omentum",
        Duodenum = "duodenum",
        Gallbladder = "gallbladder",
        Liver = "liver",
        LeftLobe = "liver-left",
        Falciform = "falciform",
        FatPad = "fat-pad",
        Rectum = "rectum",
        SmallBowel = "small-bowel",
        Appendix = "appendix",
        Cecum = "cecum",
        Ascending = "colon-ascending",
        Sigmoid = "colon-sigmoid",
        Descending = "colon-descending",
        Transverse = "colon-transverse",
        /// The small and the large bowel.
        Bowel = "bowel",
        UterusOvaries = "uterus-ovaries",
        Bladder = "bladder",
        /// The lowest pocket of the lining, behind the bladder or the uterus.
        Pouch = "pouch",
        Omentum = "omentum",
        Lining = "lining",
    }
}

impl Organ {
    /// The numbers of the regions that name it (A03), by number. The lining runs
    /// through all of them, and none names gallbladder and duodenum.
    const fn numbers(self) -> &'static [u8] {
        match self {
            Lining | Gallbladder | Duodenum => &[],
            Omentum | Transverse => &[0],
            Liver => &[1, 2],
            LeftLobe | Falciform | FatPad | LesserOmentum => &[2],
            Diaphragm => &[1, 3],
            Stomach | Spleen | PancreasTail => &[3],
            Descending => &[4],
            Sigmoid => &[5],
            Rectum | Bladder | UterusOvaries | Pouch => &[6],
            Cecum | Appendix => &[7],
            Ascending => &[8],
            SmallBowel | Mesentery => &[9, 10, 11, 12],
            Bowel => &[0, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        }
    }

    /// Whether a region names it.
    pub fn lies_in(self, region: Region) -> bool {
        self.numbers().contains(&region.number())
    }

    /// The first region that names it.
    pub fn first_region(self) -> Option<Region> {
        Region::ALL.into_iter().find(|region| self.lies_in(*region))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_structure_is_found_by_its_id() {
        for organ in Organ::ALL {
            assert_eq!(Organ::from_id(organ.id()), Some(organ));
        }
        assert_eq!(Organ::from_id("heart"), None);
    }

    #[test]
    fn every_region_names_something() {
        for region in Region::ALL {
            assert!(
                Organ::ALL.iter().any(|organ| organ.lies_in(region)),
                "{region:?}"
            );
        }
    }

    #[test]
    fn what_lies_where_is_what_the_facts_say() {
        let names = |number| {
            let region = Region::from_number(number).unwrap_or_default();
            let organs = Organ::ALL.into_iter().filter(|one| one.lies_in(region));
            organs.map(Organ::id).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names(3), "diaphragm spleen pancreas-tail stomach");
        assert_eq!(names(6), "rectum bowel uterus-ovaries bladder pouch");
        assert_eq!(names(7), "appendix cecum bowel");
        assert_eq!(names(12), "mesentery small-bowel bowel");
        assert_eq!(Organ::Bowel.first_region(), Some(Region::Central));
        assert_eq!(Organ::Lining.first_region(), None);
    }
}
