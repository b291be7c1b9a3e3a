//! Filling sentence frames, and writing figures as each language writes them.

use crate::{lang::Lang, lexicon::Measure, rng::Rng};

/// Fills `{placeholders}` and starts the sentence with a capital where the script has them.
pub(crate) fn fill(lang: Lang, frame: &str, value: impl Fn(&str) -> String) -> String {
    let mut text = String::with_capacity(frame.len() * 2);
    let mut rest = frame;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(before);
        text.push_str(&value(name));
        rest = tail;
    }
    text.push_str(rest);
    if lang == Lang::Fr {
        // French sets high punctuation off by a space that must not break.
        for mark in [':', ';', '?', '!'] {
            text = text.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
        }
    }
    // A unit or form written with a full stop may end the sentence; one stop is enough.
    capital(&text.replace("..", "."))
}

/// The text with its first letter as a capital; an opening question mark is stepped over.
pub(crate) fn capital(text: &str) -> String {
    // A sentence that begins with a number has no first letter to raise.
    let start = text.find(char::is_alphanumeric).unwrap_or(0);
    let mut chars = text[start..].chars();
    chars.next().map_or_else(String::new, |first| {
        format!("{}{}{}", &text[..start], first.to_uppercase().collect::<String>(), chars.as_str())
    })
}

/// The name of a thing without its indefinite article.
pub(crate) fn bare(lang: Lang, name: &str) -> &str {
    let articles: &[&str] = match lang {
        Lang::En => &["a ", "an "],
        Lang::Fr => &["un ", "une "],
        Lang::Es => &["un ", "una "],
        _ => &[],
    };
    articles.iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name)
}

/// One measured figure with the one it is compared with.
#[derive(Clone)]
pub(crate) struct Figure {
    value: usize,
    before: usize,
    measure: Measure,
}

impl Figure {
    /// Draws a figure, and a worse one for the method used before.
    pub(crate) fn draw(rng: &mut Rng, measure: &Measure) -> Self {
        let value = rng.between(measure.low, measure.high);
        let share = match (measure.more_is_better, measure.unit) {
            (true, "%") => rng.between(72, 90),
            (true, _) => rng.between(50, 80),
            (false, _) => rng.between(130, 175),
        };
        // Rounding must not let the comparison come out equal.
        let before = match value * share / 100 {
            before if before == value && measure.more_is_better => value - 1,
            before if before == value => value + 1,
            before => before,
        };
        Self { value, before, measure: measure.clone() }
    }

    pub(crate) fn value(&self, lang: Lang) -> String {
        self.write(lang, self.value)
    }

    pub(crate) fn before(&self, lang: Lang) -> String {
        self.write(lang, self.before)
    }

    fn write(&self, lang: Lang, figure: usize) -> String {
        let power = 10_usize.pow(self.measure.decimals as u32);
        let point = if matches!(lang, Lang::Fr | Lang::Ru | Lang::Es) { ',' } else { '.' };
        let text = match self.measure.decimals {
            0 => figure.to_string(),
            width => format!("{}{point}{:0width$}", figure / power, figure % power),
        };
        match (self.measure.unit, lang) {
            ("-", _) => text,
            ("%", Lang::En | Lang::Zh) => text + "%",
            (unit, _) => match unit_in(lang, unit) {
                "" => text,
                unit if lang == Lang::Zh && !unit.is_ascii() && !unit.starts_with(['°', 'µ']) => text + unit,
                unit => text + "\u{a0}" + unit,
            },
        }
    }
}

/// The unit as written in a language; Latin symbols stand where the language uses them.
fn unit_in(lang: Lang, unit: &'static str) -> &'static str {
    const UNITS: [(&str, [&str; 6]); 26] = [
        ("d", ["days", "天", "jours", "сут.", "días", "يوم"]),
        ("months", ["months", "个月", "mois", "мес.", "meses", "شهر"]),
        ("cycles", ["cycles", "次", "", "", "", "دورة"]),
        ("h", ["h", "小时", "h", "ч", "h", "ساعة"]),
        ("min", ["min", "分钟", "min", "мин", "min", "دقيقة"]),
        ("s", ["s", "秒", "s", "с", "s", "ثانية"]),
        ("ms", ["ms", "毫秒", "ms", "мс", "ms", "ملي ثانية"]),
        ("mm", ["mm", "毫米", "mm", "мм", "mm", "مم"]),
        ("cm", ["cm", "厘米", "cm", "см", "cm", "سم"]),
        ("µm", ["µm", "微米", "µm", "мкм", "µm", "ميكرومتر"]),
        ("m", ["m", "米", "m", "м", "m", "متر"]),
        ("km", ["km", "公里", "km", "км", "km", "كم"]),
        ("g", ["g", "克", "g", "г", "g", "غرام"]),
        ("W", ["W", "瓦", "W", "Вт", "W", "واط"]),
        ("MW", ["MW", "兆瓦", "MW", "МВт", "MW", "ميغاواط"]),
        ("MB", ["MB", "MB", "Mo", "МБ", "MB", "ميغابايت"]),
        ("K", ["K", "K", "K", "К", "K", "K"]),
        ("dB", ["dB", "分贝", "dB", "дБ", "dB", "ديسيبل"]),
        ("MPa", ["MPa", "MPa", "MPa", "МПа", "MPa", "ميغاباسكال"]),
        ("kg/h", ["kg/h", "kg/h", "kg/h", "кг/ч", "kg/h", "كغ/ساعة"]),
        ("kg/t", ["kg/t", "kg/t", "kg/t", "кг/т", "kg/t", "كغ/طن"]),
        ("kWh/kg", ["kWh/kg", "kWh/kg", "kWh/kg", "кВт·ч/кг", "kWh/kg", "kWh/kg"]),
        ("kWh/m³", ["kWh/m³", "kWh/m³", "kWh/m³", "кВт·ч/м³", "kWh/m³", "kWh/m³"]),
        ("MWh/t", ["MWh/t", "MWh/t", "MWh/t", "МВт·ч/т", "MWh/t", "MWh/t"]),
        ("mmol/g", ["mmol/g", "mmol/g", "mmol/g", "ммоль/г", "mmol/g", "mmol/g"]),
        ("mm/a", ["mm/year", "毫米/年", "mm/an", "мм/год", "mm/año", "مم/سنة"]),
    ];
    UNITS.iter().find(|(name, _)| *name == unit).map_or(unit, |(_, names)| names[lang.index()])
}

/// A word for an address or a host name: small ASCII letters, digits and hyphens.
pub(crate) fn ascii(text: &str) -> String {
    let mut out = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'à' | 'á' | 'â' | 'ã' | 'ä' => out.push('a'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'í' | 'î' | 'ï' => out.push('i'),
            'ó' | 'ô' | 'õ' | 'ö' => out.push('o'),
            'ú' | 'û' | 'ü' => out.push('u'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            '\'' | '.' | ',' => {}
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out.trim_end_matches('-').to_owned()
}
