//! Texts in six languages (Fluent), numbers and dates as each language writes them.

use std::collections::HashMap;
use std::sync::Arc;

use exedra_kernel::{Lang, Moment};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The texts of one section: a Fluent source for each language.
pub type Texts = [(Lang, &'static str); 6];

/// Includes the six files of a section's `i18n` folder.
#[macro_export]
macro_rules! texts {
    () => {
        $crate::texts!(@of "/i18n/")
    };
    ($part:literal) => {
        $crate::texts!(@of "/i18n/", $part, "/")
    };
    (@of $($folder:literal),+) => {
        [
            (exedra_kernel::Lang::En, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "en.ftl"))),
            (exedra_kernel::Lang::Zh, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "zh.ftl"))),
            (exedra_kernel::Lang::Fr, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "fr.ftl"))),
            (exedra_kernel::Lang::Ru, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "ru.ftl"))),
            (exedra_kernel::Lang::Es, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "es.ftl"))),
            (exedra_kernel::Lang::Ar, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), $($folder),+, "ar.ftl"))),
        ]
    };
}

/// All texts of the program.
pub struct Catalogue {
    bundles: HashMap<Lang, FluentBundle<FluentResource>>,
}

impl Catalogue {
    /// Builds the catalogue; a broken file or a key given twice is an error naming it.
    pub fn new(texts: &[Texts]) -> Result<Self, String> {
        let mut bundles = HashMap::new();
        for lang in Lang::ALL {
            let tag: unic_langid::LanguageIdentifier = lang.as_str().parse().map_err(|_| "language tag".to_owned())?;
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Isolation marks would reach titles, mails and calendars.
            bundle.set_use_isolating(false);
            let lang_of_numbers = *lang;
            bundle.set_formatter(match lang_of_numbers {
                Lang::En | Lang::Zh | Lang::Ar => Some(|value, _| grouped(value, ",")),
                Lang::Es => Some(|value, _| grouped(value, ".")),
                Lang::Fr => Some(|value, _| grouped(value, "\u{202f}")),
                Lang::Ru => Some(|value, _| grouped(value, "\u{a0}")),
            });
            for text in texts.iter().filter_map(|section| section.iter().find(|(l, _)| l == lang)) {
                let resource =
                    FluentResource::try_new(text.1.to_owned()).map_err(|(_, errors)| format!("{lang}: {errors:?}"))?;
                bundle.add_resource(resource).map_err(|errors| format!("{lang}: {errors:?}"))?;
            }
            bundles.insert(*lang, bundle);
        }
        Ok(Self { bundles })
    }

    fn format(&self, lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        for lang in [lang, Lang::En] {
            let Some(bundle) = self.bundles.get(&lang) else { continue };
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            if !errors.is_empty() {
                tracing::warn!(key, ?errors, "text with a missing argument");
            }
            return text.into_owned();
        }
        tracing::error!(key, "missing text");
        format!("[{key}]")
    }

    /// Whether a key exists in English.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.get(&Lang::En).is_some_and(|bundle| bundle.has_message(key))
    }
}

fn grouped(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value.fract() != 0.0 {
        return Some(number.value.to_string());
    }
    Some(group(number.value as i64, separator))
}

fn group(number: i64, separator: &str) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        // Four digits stay together: years and stand numbers read better so, and style guides allow it.
        if at > 0 && left.is_multiple_of(3) && digits.len() > 4 {
            text.push_str(separator);
        }
        text.push(digit);
    }
    if number < 0 { format!("−{text}") } else { text }
}

/// Speaks one language. Cloning is cheap.
#[derive(Clone)]
pub struct Say {
    catalogue: Arc<Catalogue>,
    /// The language spoken.
    pub lang: Lang,
}

impl Say {
    /// Speaks `lang` from a catalogue.
    pub fn new(catalogue: Arc<Catalogue>, lang: Lang) -> Self {
        Self { catalogue, lang }
    }
    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.catalogue.format(self.lang, key, None)
    }
    /// A text with one text argument, `{ $x }`.
    pub fn with(&self, key: &str, x: impl ToString) -> String {
        let mut args = FluentArgs::new();
        args.set("x", x.to_string());
        self.catalogue.format(self.lang, key, Some(&args))
    }
    /// A text with a number argument, `{ $n }`, by which the language chooses its plural.
    pub fn count(&self, key: &str, n: impl TryInto<i64>) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.try_into().unwrap_or(i64::MAX));
        self.catalogue.format(self.lang, key, Some(&args))
    }
    /// A text with named text arguments.
    pub fn fill(&self, key: &str, pairs: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, text) in pairs {
            args.set((*name).to_owned(), (*text).to_owned());
        }
        self.catalogue.format(self.lang, key, Some(&args))
    }
    /// A whole number as the language writes it.
    pub fn number(&self, n: impl TryInto<i64>) -> String {
        let separator = match self.lang {
            Lang::En | Lang::Zh | Lang::Ar => ",",
            Lang::Es => ".",
            Lang::Fr => "\u{202f}",
            Lang::Ru => "\u{a0}",
        };
        group(n.try_into().unwrap_or(i64::MAX), separator)
    }
    /// A fraction of one as a percentage with so many decimals.
    pub fn percent(&self, fraction: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", fraction * 100.0);
        let text = if matches!(self.lang, Lang::Fr | Lang::Ru | Lang::Es) { text.replace('.', ",") } else { text };
        if matches!(self.lang, Lang::Zh) { format!("{text}%") } else { format!("{text}\u{a0}%") }
    }
    /// A date given as YYYY-MM-DD in words: "24 September 2027".
    pub fn date(&self, iso: &str) -> String {
        let Ok(date) = iso.parse::<jiff::civil::Date>() else { return iso.to_owned() };
        self.civil_date(date)
    }
    fn civil_date(&self, date: jiff::civil::Date) -> String {
        let month = self.say(MONTHS[usize::from(date.month().unsigned_abs()).clamp(1, 12) - 1]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.fill("date-in-words", &[("day", &day), ("month", &month), ("year", &year)])
    }
    /// From one date to another: "24–28 September 2027" is left to the language's order of words.
    pub fn span(&self, from: &str, to: &str) -> String {
        if from == to {
            return self.date(from);
        }
        let (a, b) = (self.date(from), self.date(to));
        self.fill("date-span", &[("from", &a), ("to", &b)])
    }
    /// A moment in a zone: date and time.
    pub fn moment(&self, at: Moment, zone: &str) -> String {
        let zoned = at.in_zone(zone);
        let (date, time) = (self.civil_date(zoned.date()), zoned.strftime("%H:%M").to_string());
        self.fill("date-and-time", &[("date", &date), ("time", &time)])
    }
    /// A moment in a zone: the time alone.
    pub fn time(&self, at: Moment, zone: &str) -> String {
        at.in_zone(zone).strftime("%H:%M").to_string()
    }
    /// The day of a moment in a zone, with its weekday: "Friday 24 September 2027".
    pub fn day(&self, at: Moment, zone: &str) -> String {
        let date = at.in_zone(zone).date();
        let weekday = self.say(WEEKDAYS[(date.weekday().to_monday_one_offset() - 1).unsigned_abs() as usize % 7]);
        let date = self.civil_date(date);
        self.fill("date-with-weekday", &[("weekday", &weekday), ("date", &date)])
    }
    /// A country or region.
    pub fn country(&self, code: &str) -> String {
        exedra_kernel::geography::country_name(code, self.lang)
    }
    /// A language.
    pub fn language(&self, tag: &str) -> String {
        exedra_kernel::geography::language_name(tag, self.lang)
    }
    /// A field's label.
    pub fn label(&self, label: &exedra_kernel::record::Label) -> String {
        match label {
            exedra_kernel::record::Label::Key(key) => self.say(key),
            exedra_kernel::record::Label::Own(text) => text.text(self.lang).to_owned(),
        }
    }
    /// One word of a choice as people read it; the word itself if the field has no such choice.
    pub fn word(&self, kind: &exedra_kernel::record::Kind, word: &str) -> String {
        use exedra_kernel::record::Kind;
        match kind {
            Kind::Choice(choices) | Kind::Choices(choices) => {
                choices.iter().find(|(w, _)| *w == word).map_or_else(|| word.to_owned(), |(_, key)| self.say(key))
            }
            Kind::OwnChoice(choices) => choices
                .iter()
                .find(|(w, _)| w == word)
                .map_or_else(|| word.to_owned(), |(_, l)| l.text(self.lang).to_owned()),
            Kind::Country | Kind::Countries => self.country(word),
            Kind::Language => self.language(word),
            Kind::Date => self.date(word),
            _ => word.to_owned(),
        }
    }
    /// A datum as people read it.
    pub fn datum(&self, kind: &exedra_kernel::record::Kind, datum: &exedra_kernel::record::Datum) -> String {
        use exedra_kernel::record::Datum;
        match datum {
            Datum::Text(text) => self.word(kind, text),
            Datum::List(list) => list.iter().map(|word| self.word(kind, word)).collect::<Vec<_>>().join(" · "),
            Datum::Bool(true) => self.say("word-yes"),
            Datum::Bool(false) => self.say("word-no"),
            other => other.cell(),
        }
    }
}

const MONTHS: [&str; 12] = exedra_kernel::keys![
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12"
];
const WEEKDAYS: [&str; 7] =
    exedra_kernel::keys!["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
