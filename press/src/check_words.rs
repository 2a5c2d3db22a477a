//! What a change of words asks of the press: the sheet for clinicians anew, and whether
//! everything can still be read.

use crate::clinical_review;
use anyhow::{Result, ensure};
use crs_hipec::content::readable::measured;
use crs_hipec::figures::film_lines;

/// Does both, and says so.
pub fn run() -> Result<()> {
    clinical_review::write()?;
    println!("The sheet for clinicians is written anew (docs/clinical-review.md).");
    let texts = measured(&film_lines());
    let hard: Vec<_> = texts.iter().filter(|text| text.is_hard()).collect();
    println!("Reading grade: {} texts measured.", texts.len());
    for text in &hard {
        println!(
            "  {}: {:.1}, and {} is the most. Shorter sentences and shorter words make it easier.",
            text.place, text.grade, text.most
        );
    }
    ensure!(
        hard.is_empty(),
        "{} of the texts are too hard to read",
        hard.len()
    );
    Ok(())
}
