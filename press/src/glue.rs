//! Makes the wasm and the glue (the JavaScript that wasm-bindgen writes around it) shorter
//! by what no browser needs. Measured in docs/performance.md.

use crate::built::{Built, file_name};
use crate::script;
use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// The long names that wasm-bindgen gave to what wasm and glue hand each other,
/// each with its short one.
type Names = BTreeMap<String, String>;

/// Rewrites the two files that wasm-bindgen wrote, and gives the page with their
/// new names.
pub fn shorten(html: &str, dist: &Path) -> Result<String> {
    let (glue, wasm) = (Built::Glue.find(dist)?, Built::Wasm.find(dist)?);
    let bytes = fs::read(&wasm)?;
    let names = names(&bytes)?;
    let text = script::short(
        &renamed(&fs::read_to_string(&glue)?, &names),
        script::Kind::Module,
    )?;
    let html = rename(html, Built::Glue, &glue, text.as_bytes())?;
    rename(&html, Built::Wasm, &wasm, &with_names(&bytes, &names)?)
}

/// Trunk named the file by what was in it before: browsers that keep it for ever
/// go by the name alone.
fn rename(html: &str, built: Built, old: &Path, bytes: &[u8]) -> Result<String> {
    let (before, now) = (file_name(old), built.name(bytes));
    ensure!(html.contains(&before), "the page does not start {before}");
    fs::remove_file(old)?;
    fs::write(old.with_file_name(&now), bytes)?;
    Ok(html.replace(&before, &now))
}

/// A short name for each import and export that has a long one. They stand in
/// both files and hold digests, which cannot be compressed.
fn names(wasm: &[u8]) -> Result<Names> {
    let mut long = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    long.push(import?.name.to_owned());
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    long.push(export?.name.to_owned());
                }
            }
            _ => {}
        }
    }
    let long = long
        .into_iter()
        .filter(|name| name.starts_with("__") || name.len() > 20);
    Ok(long
        .zip(0..)
        .map(|(name, number)| (name, format!("n{number}")))
        .collect())
}

/// The module with other names, without what it tells of the tools that made it; all else
/// stays, byte for byte.
fn with_names(wasm: &[u8], names: &Names) -> Result<Vec<u8>> {
    let short = |name: &str| names.get(name).map_or(name.to_owned(), String::clone);
    let mut module = Module::new();
    let mut types = RoundtripReencoder;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                let mut section = ImportSection::new();
                for import in imports.into_imports() {
                    let import = import?;
                    section.import(
                        import.module,
                        &short(import.name),
                        types.entity_type(import.ty)?,
                    );
                }
                module.section(&section);
            }
            Payload::ExportSection(exports) => {
                let mut section = ExportSection::new();
                for export in exports {
                    let export = export?;
                    let kind = types.export_kind(export.kind)?;
                    section.export(&short(export.name), kind, export.index);
                }
                module.section(&section);
            }
            // What makes it, and with which features: browsers read none of it.
            Payload::CustomSection(_) => {}
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = &wasm[range.start.try_into()?..range.end.try_into()?];
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The glue with the same names.
fn renamed(glue: &str, names: &Names) -> String {
    let belongs = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(glue.len());
    let mut rest = glue;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(|c| !belongs(c)).unwrap_or(rest.len()));
        let (between, next) = after.split_at(after.find(belongs).unwrap_or(after.len()));
        out.push_str(names.get(word).map_or(word, String::as_str));
        out.push_str(between);
        rest = next;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, EntityType, ExportKind, Section, TypeSection};

    const FOCUS: &str = "__wbg_focus_0a8d513ea5d8338e";

    /// Imports `focus` and gives it on, as `memory` too.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./glue.js", FOCUS, EntityType::Function(0));
        let mut exports = ExportSection::new();
        exports.export("__wbindgen_start", ExportKind::Func, 0);
        exports.export("memory", ExportKind::Func, 0);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&exports);
        module.finish()
    }

    #[test]
    fn a_name_is_short_and_the_same_in_both_files() -> Result<()> {
        let wasm = module();
        let names = names(&wasm)?;
        let glue =
            format!("{{{FOCUS}: () => {FOCUS}2(), a: wasm.memory, b: wasm.__wbindgen_start}}");
        assert_eq!(
            renamed(&glue, &names),
            format!("{{n0: () => {FOCUS}2(), a: wasm.memory, b: wasm.n1}}")
        );
        let short = with_names(&wasm, &names)?;
        assert!(short.len() < wasm.len());
        assert!(super::names(&short)?.is_empty());
        Ok(())
    }

    #[test]
    fn all_but_the_names_stays_byte_for_byte() -> Result<()> {
        let wasm = module();
        assert_eq!(with_names(&wasm, &Names::new())?, wasm);
        Ok(())
    }

    #[test]
    fn what_it_tells_of_its_tools_is_left_out() -> Result<()> {
        let wasm = module();
        let producers = CustomSection {
            name: "producers".into(),
            data: b"rustc".into(),
        };
        let mut told = wasm.clone();
        producers.append_to(&mut told);
        assert_eq!(with_names(&told, &Names::new())?, wasm);
        Ok(())
    }
}
