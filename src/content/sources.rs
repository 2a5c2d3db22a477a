//! What the page leans on, where a reader can look it up.

/// One source: a paper, a report of one, or a page of reference.
pub struct Source {
    /// How the sections cite it: `[^key]`.
    pub key: &'static str,
    /// Authors, title, where it was published, year.
    pub text: &'static str,
    /// Where to read it.
    pub url: &'static str,
}

const fn source(key: &'static str, text: &'static str, url: &'static str) -> Source {
    Source { key, text, url }
}

/// Every source, in the order of its first use on the page, figures and film
/// too: its number is its index plus one.
pub const SOURCES: &[Source] = &[
    source(
        "nice-688",
        "National Institute for Health and Care Excellence (NICE). Cytoreduction surgery with hyperthermic intraoperative peritoneal chemotherapy for peritoneal carcinomatosis. Interventional procedures guidance 688. Free to read. Seen November 2026.",
        "https://www.nice.org.uk/guidance/ipg688",
    ),
    source(
        "quenet-2021",
        "Quénet F, Elias D, Roca L, et al. Cytoreductive surgery plus hyperthermic intraperitoneal chemotherapy versus cytoreductive surgery alone for colorectal peritoneal metastases (PRODIGE 7). Lancet Oncol 2021;22:256–266. PMID 33476595.",
        "https://doi.org/10.1016/S1470-2045(20)30599-4",
    ),
    source(
        "klaver-2019",
        "Klaver CEL, et al. Adjuvant hyperthermic intraperitoneal chemotherapy in patients with locally advanced colon cancer (COLOPEC). Lancet Gastroenterol Hepatol 2019;4:761.",
        "https://doi.org/10.1016/S2468-1253(19)30239-0",
    ),
    source(
        "oncolex",
        "Oncolex. Peritoneal cancer: Staging. Free to read. Seen November 2026.",
        "https://oncolex.org/Peritoneal-cancer/Background/Staging.aspx",
    ),
    source(
        "quality-216",
        "A study of quality of life in 216 patients in a row, before the operation and up to 12 months after it. Abstract © 2013, seen November 2026. PMID 24370285.",
        "https://pubmed.ncbi.nlm.nih.gov/24370285/",
    ),
    source(
        "tsilimparis-2013",
        "Tsilimparis N, Bockelmann C, Raue W, et al. Quality of life in patients after cytoreductive surgery and hyperthermic intraperitoneal chemotherapy: is it worth the risk? Ann Surg Oncol 2013;20:226–232. PMID 22868919.",
        "https://doi.org/10.1245/s10434-012-2579-9",
    ),
    source(
        "imaging-2024",
        "A comparison of the Peritoneal Cancer Index on scans with that in the operation, in 36 people. Abstract © 2024, seen November 2026. PMID 39730964.",
        "https://pubmed.ncbi.nlm.nih.gov/39730964/",
    ),
    source(
        "two-step-2021",
        "Two-step cytoreductive surgery and hyperthermic intraperitoneal chemotherapy for pseudomyxoma peritonei with high peritoneal carcinomatosis index. World J Surg Oncol 2021. Free to read.",
        "https://doi.org/10.1186/s12957-021-02171-z",
    ),
    source(
        "jacquet-1996",
        "Jacquet P, Sugarbaker PH. Clinical research methodologies in diagnosis and staging of patients with peritoneal carcinomatosis. Cancer Treat Res 1996;82:359–374. PMID 8849962.",
        "https://pubmed.ncbi.nlm.nih.gov/8849962/",
    ),
    source(
        "harmon-2005",
        "Harmon RL, Sugarbaker PH. Prognostic indicators in peritoneal carcinomatosis from gastrointestinal cancer. Int Semin Surg Oncol 2005;2:3. PMID 15701175. Free to read.",
        "https://doi.org/10.1186/1477-7800-2-3",
    ),
    source(
        "webop",
        "WebOP. Diagnostic laparoscopy, second-look operation: Anatomy. The 13 regions and what lies in each. Seen November 2026.",
        "https://www.webop.com/gynecology/gynecologic-oncology/diagnostic-laparoscopy-for-adhesion-zone-lavage-cytology-biopsy-sampling-second-look-operation/Anatomy",
    ),
    source(
        "nice-procedure",
        "National Institute for Health and Care Excellence (NICE). Description of the procedure, from the work on guidance 688. Seen November 2026.",
        "https://www.nice.org.uk/guidance/indevelopment/gid-ipg10138",
    ),
    source(
        "quality-115",
        "Quality of life after cytoreductive surgery and hyperthermic intraperitoneal chemotherapy: early results from a prospective cohort study of 115 patients. Ann Surg Oncol 2020. PMID 32285283.",
        "https://doi.org/10.1245/s10434-020-08443-4",
    ),
    source(
        "going-home",
        "Memorial Healthcare System. Going home after cytoreductive surgery and HIPEC. Seen November 2026.",
        "https://www.mhs.net/services/cancer/types/gastrointestinal/types-of-gastrointestinal-cancer/peritoneal-surface-malignancy/cytoreductive-surgery-and-hipec/going-home-after-surgery-and-hipec-for-psm",
    ),
    source(
        "morbidity-2016",
        "Cytoreductive surgery and hyperthermic intraperitoneal chemotherapy: a review of factors contributing to morbidity and mortality. J Gastrointest Oncol 2016;7(1). Free to read.",
        "https://jgo.amegroups.org/article/view/5280/html",
    ),
    source(
        "catalonia-2023",
        "Morbimortality after 1321 consecutive CRS + HIPEC procedures: seeking excellence in surgery for peritoneal surface malignancy. Clin Transl Oncol 2023.",
        "https://doi.org/10.1007/s12094-023-03155-z",
    ),
    source(
        "ranges-singapore",
        "National Cancer Centre Singapore. Peritoneal based malignancies: other information. Free to read. Seen November 2026.",
        "https://www.nccs.com.sg/patient-care/conditions-treatments/peritoneal-based-malignancies/other-information",
    ),
    source(
        "leimkuhler-2020",
        "Leimkuhler M, Hentzen JEKR, Hemmer PHJ, et al. Systematic review of factors affecting quality of life after cytoreductive surgery with hyperthermic intraperitoneal chemotherapy. Ann Surg Oncol 2020;27:3973–3983. Free to read.",
        "https://doi.org/10.1245/s10434-020-08379-9",
    ),
    source(
        "complications-list",
        "National Cancer Centre Singapore. Peritoneal based malignancies: possible complications of CRS and HIPEC. Free to read. Seen November 2026.",
        "https://www.nccs.com.sg/patient-care/conditions-treatments/peritoneal-based-malignancies/causes-risk-factors",
    ),
    source(
        "ascopost-2021",
        "The ASCO Post, February 25, 2021: HIPEC plus cytoreductive surgery for colorectal cancer metastases does not improve overall survival. Free to read.",
        "https://ascopost.com/issues/february-25-2021/hyperthermic-intraperitoneal-chemotherapy-plus-cytoreductive-surgery-for-colorectal-cancer-metastases-does-not-improve-overall-survival",
    ),
    source(
        "mdedge-2018",
        "MDedge, report from the ASCO meeting 2018: Prodige 7, no survival benefit with HIPEC for advanced colorectal cancer.",
        "https://www.mdedge.com/hematology-oncology/article/167594/gastroenterology/prodige-7-no-survival-benefit-hipec-advanced",
    ),
    source(
        "vandriel-2018",
        "van Driel WJ, et al. Hyperthermic intraperitoneal chemotherapy in ovarian cancer (OVHIPEC-1). N Engl J Med 2018.",
        "https://doi.org/10.1056/NEJMoa1708618",
    ),
    source(
        "aronson-2023",
        "Aronson SL, et al. Cytoreductive surgery with or without hyperthermic intraperitoneal chemotherapy in ovarian cancer (OVHIPEC-1): final survival analysis. Lancet Oncol 2023;24:1109–1118.",
        "https://doi.org/10.1016/S1470-2045(23)00396-0",
    ),
    source(
        "chipor-2024",
        "MedPath, report of the CHIPOR trial: HIPEC in ovarian cancer that has come back (Classe JM, et al. Lancet Oncol 2024). Seen November 2026.",
        "https://trial.medpath.com/news/5419749b6bac747c",
    ),
    source(
        "zwanenburg-2024",
        "Zwanenburg ES, et al. Adjuvant hyperthermic intraperitoneal chemotherapy in colon cancer: results of COLOPEC at 5 years. J Clin Oncol 2024;42:140–145. PMID 37922442.",
        "https://doi.org/10.1200/JCO.22.02644",
    ),
    source(
        "goere-2020",
        "Goéré D, et al. Second-look surgery plus hyperthermic intraperitoneal chemotherapy versus surveillance in patients at high risk of developing colorectal peritoneal metastases (PROPHYLOCHIP–PRODIGE 15). Lancet Oncol 2020;21:1147. PMID 32717180.",
        "https://doi.org/10.1016/S1470-2045(20)30322-3",
    ),
    source(
        "arjona-2023",
        "Arjona-Sánchez A, et al. Hyperthermic intraperitoneal chemotherapy for locally advanced colon cancer (HIPECT4). JAMA Surg 2023;158:683–691. PMID 37099280. Free to read.",
        "https://doi.org/10.1001/jamasurg.2023.0662",
    ),
    source(
        "arjona-2026",
        "Arjona-Sánchez A, et al. HIPECT4: final analysis at 3 years. BJS Open 2026. PMC13023033.",
        "https://doi.org/10.1093/bjsopen/zrag002",
    ),
    source(
        "gecop-2022",
        "Pereira F, Serrano A, Manzanedo I, et al. GECOP-MMC: phase IV randomized clinical trial to evaluate the efficacy of hyperthermic intraperitoneal chemotherapy (HIPEC) with mytomicin-C after complete surgical cytoreduction in patients with colon cancer peritoneal metastases. BMC Cancer 2022;22. Free to read.",
        "https://doi.org/10.1186/s12885-022-09572-7",
    ),
    source(
        "consensus-2025",
        "Schultz KS, et al. Consensus guideline for the management of colorectal cancer with peritoneal metastases. Ann Surg Oncol 2025. PMID 40560497.",
        "https://doi.org/10.1245/s10434-025-17363-0",
    ),
    source(
        "learning-curve",
        "A review of the learning curve of CRS + HIPEC and of high-volume hospitals. PMC4754306. Free to read. Seen November 2026.",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4754306/",
    ),
    source(
        "nci-help",
        "National Cancer Institute (United States). Cancer Information Service. Seen November 2026.",
        "https://www.cancer.gov/contact",
    ),
    source(
        "acs-help",
        "American Cancer Society. Cancer helpline. Seen November 2026.",
        "https://www.cancer.org/",
    ),
];
