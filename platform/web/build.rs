//! Fetches the fonts from npm by the lock file and embeds them. Where npm is absent or fails, the build goes on without
//! web fonts: pages then use the system's.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Which files of which package are embedded.
const WANTED: &[(&str, &str)] = &[
    ("source-serif-4", "source-serif-4-latin-wght-normal.woff2"),
    ("source-serif-4", "source-serif-4-latin-ext-wght-normal.woff2"),
    ("source-serif-4", "source-serif-4-cyrillic-wght-normal.woff2"),
    ("source-sans-3", "source-sans-3-latin-wght-normal.woff2"),
    ("source-sans-3", "source-sans-3-latin-ext-wght-normal.woff2"),
    ("source-sans-3", "source-sans-3-cyrillic-wght-normal.woff2"),
];

/// Fonts that the server itself draws with (WOFF 1.0, whose tables are packed with zlib).
const DRAWN: &[&str] = &[
    "source-serif-4-latin-400-normal.woff",
    "source-serif-4-latin-ext-400-normal.woff",
    "source-serif-4-cyrillic-400-normal.woff",
];

fn fetch(out: &Path) -> Option<PathBuf> {
    let home = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?);
    let place = out.join("npm");
    std::fs::create_dir_all(&place).ok()?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(home.join(file), place.join(file)).ok()?;
    }
    let mut npm = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&place)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // npm waits for minutes where there is no network; a build must not.
    let began = Instant::now();
    loop {
        match npm.try_wait() {
            Ok(Some(status)) if status.success() => return Some(place.join("node_modules")),
            Ok(None) if began.elapsed() < Duration::from_mins(1) => std::thread::sleep(Duration::from_millis(100)),
            _ => {
                let _ = npm.kill();
                return None;
            }
        }
    }
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=package-lock.json");
    let Some(out) = std::env::var_os("OUT_DIR").map(PathBuf::from) else { return };
    let mut code = String::from("/// The embedded font files.\npub static FONTS: &[Asset] = &[\n");
    let mut drawn = String::from("/// The fonts that the server draws with.\npub static DRAWN: &[&[u8]] = &[\n");
    if let Some(packages) = fetch(&out) {
        for file in DRAWN {
            let path = packages.join("@fontsource/source-serif-4/files").join(file);
            if path.is_file() {
                let _ = writeln!(drawn, "    include_bytes!({:?}),", path.display().to_string());
            }
        }
        for (package, file) in WANTED {
            let path = packages.join("@fontsource-variable").join(package).join("files").join(file);
            if path.is_file() {
                let _ = writeln!(
                    code,
                    "    Asset {{ name: {file:?}, bytes: include_bytes!({:?}) }},",
                    path.display().to_string()
                );
            }
        }
    } else {
        println!("cargo::warning=npm could not bring the fonts; pages will use the system's");
        // A file that never exists: the next build tries again.
        println!("cargo::rerun-if-changed=fonts-are-missing");
    }
    code.push_str("];\n");
    drawn.push_str("];\n");
    code.push_str(&drawn);
    let _ = std::fs::write(out.join("fonts.rs"), code);
}
