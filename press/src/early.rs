//! The few lines that run before the start: small files in early/, put into the page
//! where index.html names them. Those that follow each other become one script.

use crate::script::without_line_comments;
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
    let mut html = parts.next().unwrap_or_default().to_owned();
    let mut is_inside = false;
    for part in parts {
        let (name, after) = part.split_once(CLOSE).context(CLOSE)?;
        let text = without_line_comments(&read(name)?);
        ensure!(!text.contains("</script"), "{name} would end the script");
        if !is_inside {
            html.truncate(html.trim_end().len());
            html.push_str("\n<script>\n");
        }
        // A room of its own for the names in each.
        html.push_str(&format!("{{\n{text}}}\n"));
        is_inside = after.trim().is_empty();
        if !is_inside {
            html.push_str("</script>");
            html.push_str(after);
        }
    }
    ensure!(!is_inside, "index.html ends within a script of early/");
    ensure!(html != shell, "index.html names no script of early/");
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
    fn those_that_stand_apart_stay_apart() -> Result<()> {
        let html = inlined(
            "<script src=\"early/b.js\"></script><p><script src=\"early/c.js\"></script></p>",
        )?;
        assert_eq!(
            html,
            "\n<script>\n{\nconst it = \"b\";\n}\n</script><p>\n<script>\n{\nconst it = \"c\";\n}\n</script></p>"
        );
        assert!(inlined("<p>").is_err());
        Ok(())
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
