//! Digests: of files for their names, of scripts for the policy.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The SHA-256 in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first 16 of them.
pub fn short(bytes: &[u8]) -> String {
    hex(bytes).chars().take(16).collect()
}

/// The SHA-256 as a Content-Security-Policy and the integrity of a request say
/// it: `sha256-…`.
pub fn policy_hash(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
