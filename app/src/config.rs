//! Configuration: `exedra.toml` in the data directory, overridden by `EXEDRA_DATABASE_URL`.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// The documented file that `exedra config` prints: every key with its default.
pub const DOCUMENTED: &str = include_str!("exedra.toml");

/// The configuration of an installation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Scheme, host and port that people type.
    pub base_url: Option<String>,
    /// Where to listen.
    pub listen: Option<String>,
    /// Proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Database.
    pub database: Database,
    /// Uploaded files.
    pub files: Files,
    /// Live pictures and recordings.
    pub stage: Stage,
    /// Outgoing mail.
    pub mail: Mail,
    /// Log.
    pub log: Log,
    /// The operator's labels of countries and regions: code → language → label.
    pub country_labels: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
}

/// `[database]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Database {
    /// `sqlite:PATH` or `postgres://…`.
    pub url: Option<String>,
    /// Connections.
    pub connections: Option<u32>,
}

/// `[files]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Files {
    /// Where uploaded files lie.
    pub directory: Option<PathBuf>,
    /// Largest upload in bytes.
    pub largest_upload: Option<usize>,
}

/// `[stage]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stage {
    /// Hosts that may be played by http or from inside a private network.
    pub hosts: Vec<String>,
    /// Longest recording in bytes.
    pub largest_recording: Option<u64>,
}

/// `[mail]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `smtp://user:password@host:port` or `smtps://…`; without it mail is written to a folder.
    pub smtp: Option<String>,
    /// Sender.
    pub from: Option<String>,
}

/// `[log]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// error, warn, info or debug.
    pub level: Option<String>,
    /// text or json.
    pub format: Option<String>,
}

impl Config {
    /// Reads the configuration of a data directory; a missing file is an empty one.
    pub fn read(data: &Path) -> Result<Self> {
        let path = data.join("exedra.toml");
        let mut config: Self = match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|error| {
                let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
                anyhow::anyhow!("{}, line {line}: {}", path.display(), error.message())
            })?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", path.display())),
        };
        if let Ok(url) = std::env::var("EXEDRA_DATABASE_URL")
            && !url.is_empty()
        {
            config.database.url = Some(url);
        }
        config.validate(&path)?;
        Ok(config)
    }

    fn validate(&self, path: &Path) -> Result<()> {
        if let Some(url) = &self.base_url
            && (!(url.starts_with("http://") || url.starts_with("https://")) || url.ends_with('/'))
        {
            bail!("{}: base_url must begin with http:// or https:// and end without a slash", path.display());
        }
        for code in self.country_labels.keys() {
            if !exedra_kernel::geography::is_country(code) {
                bail!(
                    "{}: country_labels names {code:?}, which is no two-letter code of a country or region",
                    path.display()
                );
            }
        }
        Ok(())
    }

    /// Puts the operator's labels of countries and regions in force.
    pub fn apply_labels(&self) {
        for (code, labels) in &self.country_labels {
            for (lang, label) in labels {
                if let Some(lang) = exedra_kernel::Lang::parse(lang) {
                    exedra_kernel::geography::override_label(code, lang, label);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_file_is_a_configuration() {
        let settings = DOCUMENTED.split("# Labels of countries").next().unwrap_or("");
        let all_on: String = settings
            .lines()
            .map(|l| {
                l.strip_prefix("# ").filter(|l| l.contains(" = ") && !l.contains("  ")).unwrap_or(l).to_owned() + "\n"
            })
            .collect();
        let config: Config = toml::from_str(&all_on).unwrap();
        assert!(
            config.base_url.is_some()
                && config.database.url.is_some()
                && config.mail.smtp.is_some()
                && config.log.level.is_some()
        );
        toml::from_str::<Config>(DOCUMENTED).unwrap();
    }

    #[test]
    fn unknown_keys_are_named() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("exedra.toml"), "\nbase_ulr = \"x\"\n").unwrap();
        let error = Config::read(data.path()).unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("base_ulr"), "{error}");
    }
}
