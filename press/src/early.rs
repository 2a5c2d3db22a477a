//! The few lines that run before the first paint: small files in early/, put
//! into the page where index.html names them, as one script.

use crate::style::without_line_comments;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

const OPEN: &str = "<script src=\"early/";
const CLOSE: &str = ".js\"></script>";

/// The shell with the scripts in it. `source` is the folder of the project.
pub fn inline(shell: &str, source: &Path) -> Result<String> {
    inline_from(shell, |name| {
        let path = source.join("early").join(format!("{name}.js"));
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    })
}

fn inline_from(shell: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut parts = shell.split(OPEN);
    let mut html = parts.next().unwrap_or_default().trim_end().to_owned();
    let mut script = String::new();
    let mut after = "";
    for part in parts {
        ensure!(
            after.trim().is_empty(),
            "the scripts of early/ follow each other: {after}"
        );
        let (name, rest) = part.split_once(CLOSE).context(CLOSE)?;
        let text = without_line_comments(&read(name)?);
        ensure!(!text.contains("</script"), "{name} would end the script");
        // A room of its own for the names in each.
        script.push_str(&format!("{{\n{text}}}\n"));
        after = rest;
    }
    ensure!(!script.is_empty(), "index.html names no script of early/");
    html.push_str(&format!("\n<script>\n{script}</script>"));
    html.push_str(after);
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inlined(shell: &str) -> Result<String> {
        inline_from(shell, |name| {
            Ok(format!("// For us.\nconst it = \"{name}\";\n"))
        })
    }

    #[test]
    fn scripts_that_follow_each_other_become_one() -> Result<()> {
        let html = inlined(
            "<a>\n <script src=\"early/b.js\"></script>\n <script src=\"early/c.js\"></script>\n<d>",
        )?;
        assert_eq!(
            html,
            "<a>\n<script>\n{\nconst it = \"b\";\n}\n{\nconst it = \"c\";\n}\n</script>\n<d>"
        );
        Ok(())
    }

    #[test]
    fn what_stands_between_two_of_them_would_be_lost_and_is_refused() {
        assert!(
            inlined("<script src=\"early/b.js\"></script><p><script src=\"early/c.js\"></script>")
                .is_err()
        );
        assert!(inlined("<p>").is_err());
    }

    #[test]
    fn every_file_in_early_is_named_once_by_index_html() -> Result<()> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let shell = fs::read_to_string(source.join("index.html"))?;
        for file in fs::read_dir(source.join("early"))? {
            let name = crate::built::file_name(&file?.path());
            let named = format!("<script src=\"early/{name}\"></script>");
            assert_eq!(shell.matches(&named).count(), 1, "{name}");
        }
        Ok(())
    }
}
