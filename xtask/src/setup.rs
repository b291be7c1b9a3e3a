//! Installs what is missing, and only that: a second run asks no registry and needs no network.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};

use crate::{postgres, run};

/// Something that a step needs from Debian.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    /// The Debian package.
    package: &'static str,
    /// Is it there already, however it came?
    present: fn() -> bool,
}

/// The database of the tests.
pub(crate) const POSTGRES: Need = Need { package: "postgresql", present: || postgres::programs().is_some() };

/// What the browser tests need: a browser, fonts so that no script is drawn as boxes, and a maker of films to play.
pub(crate) const BROWSER: &[Need] = &[
    Need { package: "chromium", present: || chromium().is_some() },
    Need { package: "fonts-noto-core", present: || fonts(&["NotoSansArabic-Regular.ttf", "NotoSans-Regular.ttf"]) },
    Need { package: "fonts-noto-cjk", present: || fonts(&["NotoSansCJK-Regular.ttc"]) },
    Need { package: "ffmpeg", present: || run::which(&["ffmpeg"]).is_some() },
    Need { package: "nodejs", present: || run::which(&["node"]).is_some() },
    Need { package: "npm", present: || run::which(&["npm"]).is_some() },
];

/// What `bench` compares with and measures by.
pub(crate) const BENCH: &[Need] = &[
    Need { package: "nginx-light", present: || nginx().is_some() },
    Need { package: "wrk", present: || run::which(&["wrk"]).is_some() },
];

/// The nginx to compare with; Debian puts it where ordinary users do not look.
pub(crate) fn nginx() -> Option<std::path::PathBuf> {
    let debian = Path::new("/usr/sbin/nginx");
    run::which(&["nginx"]).or_else(|| debian.exists().then(|| debian.to_owned()))
}

/// The browser: the one of the environment, or an installed one.
pub(crate) fn chromium() -> Option<std::path::PathBuf> {
    match std::env::var_os("CHROMIUM") {
        Some(chosen) => Some(chosen.into()),
        None => run::which(&["chromium", "chromium-browser", "google-chrome"]),
    }
}

fn fonts(files: &[&str]) -> bool {
    let folders = ["truetype/noto", "opentype/noto", "noto", "noto-cjk", "google-noto"];
    let there = |file: &&str| folders.iter().any(|dir| Path::new("/usr/share/fonts").join(dir).join(file).exists());
    files.iter().all(there)
}

/// Installs those Debian packages that are not there.
pub(crate) fn debian(needs: &[Need]) -> anyhow::Result<()> {
    let missing = || needs.iter().filter(|need| !(need.present)()).map(|need| need.package).collect::<Vec<_>>();
    let packages = missing();
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    let by_hand = format!("missing: {list}. Install them (Debian: `apt-get install {list}`) and run again");
    ensure!(run::which(&["apt-get"]).is_some(), "{by_hand}; this machine has no apt-get");
    let root = run::is_root();
    if !root {
        let may = Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|output| output.status.success());
        ensure!(may, "{by_hand}; this needs root, or sudo that asks for no password");
    }
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new(if root { "env" } else { "sudo" });
        if !root {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]).args(arguments);
        run::succeeds(&mut command)
    };
    // Its failure need not matter: the lists on the machine may be good enough.
    if !apt_get(&["update", "--quiet"])? {
        eprintln!("apt-get update failed; trying with the lists that are there");
    }
    let mut arguments = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    arguments.extend(&packages);
    ensure!(apt_get(&arguments)?, "apt-get could not install {list}");
    let still = missing();
    ensure!(still.is_empty(), "installed {list}, but {} cannot be found", still.join(" "));
    Ok(())
}

/// Installs the npm packages of a folder from its lock file, unless those of this very lock are there.
pub(crate) fn npm(dir: &Path) -> anyhow::Result<()> {
    // playwright-core asks for it; an older one fails with a riddle.
    const OLDEST_NODE: u32 = 20;
    let version = run::output(Command::new("node").arg("--version"))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("the browser tests need Node.js {OLDEST_NODE} or newer; `node --version` says {version}");
    }
    let lock = std::fs::read(dir.join("package-lock.json")).context("tests/e2e/package-lock.json")?;
    // npm empties the folder first, so a copy of the lock in it means: installed to the end from this lock.
    let stamp = dir.join("node_modules/.installed-from.json");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(dir);
    ensure!(run::succeeds(&mut npm)?, "npm could not install the packages of {}", dir.display());
    std::fs::write(&stamp, lock).context("node_modules cannot be written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_not_installed() {
        let there = Need { package: "no-such-package", present: || true };
        debian(&[there]).expect("nothing to install");
        debian(&[]).expect("nothing to install");
    }
}
