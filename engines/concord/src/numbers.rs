//! Numbers as they are written: digits of several scripts, number words of six languages, Chinese numerals.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::words::{digit, fold, is_dense, stem, words};

/// A number in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Number {
    pub value: f64,
    /// Bytes of the text, scale words ("million") included.
    pub at: Range<usize>,
    /// First, 第三, 21st.
    pub ordinal: bool,
    /// Written with digits only, without separators or scale words, so that it may be a year or a day.
    pub plain: bool,
    /// 百分之三十四, 三成四: a share of a hundred without a sign after it.
    pub percent: bool,
}

/// Languages that write 3,5 and 1.000.
fn comma_decimal(lang: &str) -> bool {
    !matches!(lang, "en" | "zh" | "ja" | "ko" | "")
}

/// All numbers of a text, in order.
pub(crate) fn numbers(text: &str, lang: &str) -> Vec<Number> {
    let mut found = digits(text, lang);
    found.extend(han(text, &found));
    found.extend(spelled(text));
    found.sort_by_key(|number| (number.at.start, std::cmp::Reverse(number.at.end)));
    let mut end = 0;
    found.retain(|number| {
        let free = number.at.start >= end;
        end = end.max(number.at.end);
        free
    });
    found
}

/// One written group of digits with its separators.
fn digits(text: &str, lang: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(|c| digit(c).is_some()) {
        let start = at + next;
        let (value, mut end, plain) = read_digits(&text[start..], lang);
        end += start;
        at = end;
        let before = text[..start].chars().next_back();
        // In Arabic "and", "with" and "for" are one letter before the number.
        let particle = before.is_some_and(|c| "وبلف".contains(c))
            && !text[..start].chars().rev().nth(1).is_some_and(char::is_alphabetic);
        let glued = before.is_some_and(|c| c.is_alphabetic() && !is_dense(c)) && !particle
            || before == Some('-') && text[..start - 1].ends_with(char::is_alphabetic)
            || text[end..].starts_with(|c: char| c.is_ascii_alphabetic()) && !suffix_allowed(&text[end..]);
        let name =
            text[end..].chars().take_while(|c| c.is_alphabetic() && !is_dense(*c)).collect::<String>().to_lowercase();
        let ordinal = matches!(
            name.as_str(),
            "st" | "nd" | "rd" | "th" | "er" | "ère" | "e" | "ème" | "й" | "го" | "ая" | "я" | "º" | "ª"
        ) || text[end..].trim_start_matches('-').starts_with(['й', 'я']) && text[end..].starts_with('-')
            || before == Some('第');
        if glued && !ordinal {
            continue;
        }
        let scaled = scale_after(text, end, lang, true);
        let (factor, end) = scaled.unwrap_or((1.0, end));
        found.push(Number {
            value: value * factor,
            at: start..end,
            ordinal,
            plain: plain && scaled.is_none(),
            percent: false,
        });
    }
    found
}

/// Letters that may stick to digits: 5m, 3bn, 10k, 20km, 5G is none.
fn suffix_allowed(after: &str) -> bool {
    let name: String = after.chars().take_while(char::is_ascii_alphabetic).take(6).collect();
    matches!(
        name.as_str(),
        "m" | "bn" | "mn" | "k" | "km" | "kg" | "t" | "kW" | "MW" | "GW" | "ha" | "tn" | "pc" | "pct" | "M" | "B"
    )
}

/// The value of the digits at the beginning of `text`, how many bytes they take, and whether no separator was among them.
fn read_digits(text: &str, lang: &str) -> (f64, usize, bool) {
    let mut groups: Vec<String> = vec![String::new()];
    let mut marks: Vec<char> = Vec::new();
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some(&(at, c)) = chars.peek() {
        if let Some(value) = digit(c) {
            if let (Some(group), Some(sign)) = (groups.last_mut(), char::from_digit(value, 10)) {
                group.push(sign);
            }
            end = at + c.len_utf8();
            chars.next();
            continue;
        }
        let rest = &text[at + c.len_utf8()..];
        let three = rest.chars().take_while(|c| digit(*c).is_some()).take(4).count() == 3;
        let follows = rest.starts_with(|c| digit(c).is_some());
        let first = groups.last().map_or(0, String::len);
        let separates = match c {
            ',' | '.' | '٫' | '٬' | '，' => follows && (c != '，' || three),
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => three && first <= 3,
            ' ' => three && first <= 3 && comma_decimal(lang),
            _ => false,
        };
        if !separates || marks.len() > 6 {
            break;
        }
        marks.push(c);
        groups.push(String::new());
        chars.next();
    }
    // Dates such as 24.09.2021 have separators, but no group of three.
    let grouping = |i: usize, c: char| {
        let three = groups[i + 1].len() == 3 && groups[i].len() <= 3 && groups[0] != "0";
        match c {
            '.' => three && (marks.len() > 1 || comma_decimal(lang)),
            ',' | '，' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '٬' => three,
            _ => false,
        }
    };
    let mut number = groups[0].clone();
    let mut decimal = false;
    for (i, &mark) in marks.iter().enumerate() {
        if grouping(i, mark) && !decimal {
            number.push_str(&groups[i + 1]);
        } else {
            number.push(if decimal { ' ' } else { '.' });
            decimal = true;
            number.push_str(&groups[i + 1]);
        }
    }
    let number = number.split(' ').next().unwrap_or("0").chars().take(40).collect::<String>();
    (number.parse().unwrap_or(0.0), end, marks.is_empty())
}

/// A scale word right after a number ("million", "тыс.", 万) and where it ends.
fn scale_after(text: &str, end: usize, lang: &str, twice: bool) -> Option<(f64, usize)> {
    let rest = &text[end..];
    let mut factor = 1.0;
    let mut at = end;
    for c in rest.chars() {
        let Some(scale) = han_scale(c) else { break };
        factor *= scale;
        at += c.len_utf8();
    }
    if at > end {
        return Some((factor, at));
    }
    let skipped = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']).len();
    let word = rest[skipped..].split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let scale = scale_word(&fold(word), lang)?;
    let mut at = end + skipped + word.len();
    if text[at..].starts_with('.') && matches!(fold(word).as_str(), "тыс" | "млн" | "млрд") {
        at += 1;
    }
    // "two hundred thousand", "dos mil millones"
    if !twice {
        return Some((scale, at));
    }
    match scale_after(text, at, lang, false) {
        Some((more, end)) if scale < 1e6 => Some((scale * more, end)),
        _ => Some((scale, at)),
    }
}

fn scale_word(word: &str, lang: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 1e2,
        "thousand" | "thousands" | "mille" | "mil" | "miles" | "тыс" | "тысяч" | "тысячи" | "тысяча" | "الف"
        | "الاف" | "k" => 1e3,
        "million" | "millions" | "millon" | "millones" | "млн" | "миллион" | "миллиона" | "миллионов" | "مليون"
        | "ملايين" | "m" | "mn" | "M" => 1e6,
        "billion" | "billions" if matches!(lang, "fr" | "es" | "de") => 1e12,
        "billion"
        | "billions"
        | "bn"
        | "milliard"
        | "milliards"
        | "млрд"
        | "миллиард"
        | "миллиарда"
        | "миллиардов"
        | "مليار"
        | "مليارات" => 1e9,
        "billones"
        | "billon"
        | "trillion"
        | "trillions"
        | "tn"
        | "трлн"
        | "триллион"
        | "триллиона"
        | "триллионов"
        | "تريليون" => 1e12,
        _ => return None,
    })
}

fn han_scale(c: char) -> Option<f64> {
    Some(match c {
        '十' => 1e1,
        '百' => 1e2,
        '千' => 1e3,
        '万' | '萬' => 1e4,
        '亿' | '億' => 1e8,
        _ => return None,
    })
}

fn han_digit(c: char) -> Option<f64> {
    Some(match c {
        '〇' | '零' => 0.0,
        '一' => 1.0,
        '二' | '两' | '兩' => 2.0,
        '三' => 3.0,
        '四' => 4.0,
        '五' => 5.0,
        '六' => 6.0,
        '七' => 7.0,
        '八' => 8.0,
        '九' => 9.0,
        _ => return None,
    })
}

/// The value of a run of Chinese numerals: 三十四, 四百, 二〇二一, 三点五.
fn han_value(run: &str) -> Option<f64> {
    let (whole, fraction) = run.split_once('点').unwrap_or((run, ""));
    let mut decimals = String::from("0.");
    for c in fraction.chars() {
        decimals.push(char::from_digit(han_digit(c)? as u32, 10)?);
    }
    let decimals: f64 = if fraction.is_empty() { 0.0 } else { decimals.parse().ok()? };
    if whole.chars().count() > 1 && whole.chars().all(|c| han_digit(c).is_some()) {
        let value = whole.chars().take(18).fold(0.0, |sum, c| sum * 10.0 + han_digit(c).unwrap_or(0.0));
        return Some(value + decimals);
    }
    let (mut total, mut section, mut digit) = (0.0, 0.0, None);
    for c in whole.chars() {
        if let Some(value) = han_digit(c) {
            digit = Some(value);
        } else {
            let scale = han_scale(c)?;
            if scale >= 1e4 {
                total = (total + section + digit.take().unwrap_or(0.0)).max(1.0) * scale;
                section = 0.0;
            } else {
                section += digit.take().unwrap_or(1.0) * scale;
            }
        }
    }
    Some(total + section + digit.unwrap_or(0.0) + decimals)
}

/// Chinese numerals outside what was read as digits.
fn han(text: &str, taken: &[Number]) -> Vec<Number> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut next_taken = taken.iter().peekable();
    while let Some((start, c)) = chars.next() {
        while next_taken.peek().is_some_and(|number| number.at.end <= start) {
            next_taken.next();
        }
        if (han_digit(c).is_none() && han_scale(c).is_none())
            || next_taken.peek().is_some_and(|n| n.at.contains(&start))
        {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let point = c == '点' && text[at + c.len_utf8()..].starts_with(|c| han_digit(c).is_some());
            if han_digit(c).is_none() && han_scale(c).is_none() && !point {
                break;
            }
            end = at + c.len_utf8();
            chars.next();
        }
        found.extend(han_number(text, start, end));
    }
    // 百分之34 is written with digits and belongs to the digits.
    for number in taken {
        if text[..number.at.start].ends_with("百分之") {
            let start = number.at.start - "百分之".len();
            found.push(Number { at: start..number.at.end, percent: true, plain: false, ..number.clone() });
        }
    }
    found
}

fn han_number(text: &str, start: usize, end: usize) -> Option<Number> {
    let run = &text[start..end];
    if run == "百" && text[end..].starts_with("分之") {
        return percent_of(text, start, end + "分之".len());
    }
    let ordinal = text[..start].ends_with('第');
    let number = |value: f64, end: usize, percent: bool| {
        Some(Number { value, at: start..end, ordinal, plain: run.chars().all(|c| han_digit(c).is_some()), percent })
    };
    let value = han_value(run)?;
    // 三成四 is 34 percent; 成 begins many other words.
    if run.chars().count() == 1
        && let Some(rest) = text[end..].strip_prefix('成')
        && value > 0.0
    {
        let extra = rest.chars().next().and_then(han_digit);
        let end = end + "成".len() + extra.map_or(0, |_| '一'.len_utf8());
        let word = rest.starts_with(['立', '为', '果', '员', '功', '长', '就', '都', '了', '熟']);
        return if word { None } else { number(value * 10.0 + extra.unwrap_or(0.0), end, true) };
    }
    // A scale alone (万) or within a word (十分, 一些, 统一) is no number.
    let alone = run.chars().count() == 1;
    if alone
        && (han_scale(run.chars().next()?).is_some() && run != "十"
            || text[end..].starts_with(['分', '些', '起', '直', '样', '定', '般', '切']))
    {
        return None;
    }
    number(value, end, false)
}

fn percent_of(text: &str, start: usize, from: usize) -> Option<Number> {
    let run: String =
        text[from..].chars().take_while(|c| han_digit(*c).is_some() || han_scale(*c).is_some() || *c == '点').collect();
    let value = han_value(&run)?;
    (!run.is_empty()).then(|| Number {
        value,
        at: start..from + run.len(),
        ordinal: false,
        plain: false,
        percent: true,
    })
}

const UNITS: &str = "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 \
fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 \
eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12 \
deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 \
vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 mille=1000 millions=1000000 milliard=1000000000 \
milliards=1000000000 \
dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 \
diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiun=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 \
ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 \
cuatrocientas=400 quinientos=500 quinientas=500 seiscientas=600 setecientas=700 ochocientas=800 novecientas=900 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 \
millon=1000000 millones=1000000 \
два=2 две=2 двух=2 двумя=2 три=3 трех=3 тремя=3 четыре=4 четырех=4 пять=5 пяти=5 пятью=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 \
восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 двенадцать=12 двенадцати=12 пятнадцать=15 тринадцать=13 тринадцати=13 четырнадцать=14 четырнадцати=14 шестнадцать=16 шестнадцати=16 семнадцать=17 семнадцати=17 восемнадцать=18 \
восемнадцати=18 девятнадцать=19 девятнадцати=19 одиннадцати=11 пятнадцати=15 двадцать=20 двадцати=20 \
тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 шестидесяти=60 семидесяти=70 восьмидесяти=80 девяноста=90 ста=100 шестьсот=600 шестисот=600 семьсот=700 семисот=700 восемьсот=800 \
восьмисот=800 девятьсот=900 девятисот=900 миллиард=1000000000 миллиарда=1000000000 семьдесят=70 восемьдесят=80 девяносто=90 \
сто=100 двести=200 двухсот=200 триста=300 трехсот=300 четыреста=400 четырехсот=400 пятьсот=500 пятисот=500 тысяча=1000 тысячи=1000 \
тысяч=1000 миллион=1000000 миллиона=1000000 миллионов=1000000 миллиардов=1000000000 \
اثنان=2 اثنين=2 ثلاثه=3 ثلاث=3 اربعه=4 اربع=4 خمسه=5 خمس=5 سته=6 ست=6 سبعه=7 سبع=7 ثمانيه=8 ثماني=8 تسعه=9 تسع=9 عشره=10 عشر=10 \
عشرين=20 عشرون=20 ثلاثين=30 ثلاثون=30 اربعين=40 اربعون=40 خمسين=50 خمسون=50 ستين=60 سبعين=70 ثمانين=80 تسعين=90 مئه=100 مائه=100 \
مئتي=200 مئتا=200 مئتان=200 مائتي=200 مائتان=200 ثمانون=80 سبعون=70 ستون=60 تسعون=90 خمسمايه=500 ستمئه=600 ستمائه=600 سبعمئه=700 سبعمائه=700 ثمانمئه=800 ثمانمائه=800 تسعمئه=900 تسعمائه=900 ثلاثمائه=300 ثلاثمئه=300 اربعمئه=400 اربعمائه=400 خمسمئه=500 خمسمائه=500 الف=1000 الاف=1000 مليون=1000000 ملايين=1000000 \
مليار=1000000000";

fn spelled_value(word: &str) -> Option<f64> {
    static MAP: OnceLock<HashMap<&'static str, f64>> = OnceLock::new();
    let map = MAP.get_or_init(|| {
        UNITS
            .split(' ')
            .filter_map(|pair| pair.split_once('='))
            .filter_map(|(w, v)| Some((w, v.parse().ok()?)))
            .collect()
    });
    map.get(word).copied().or_else(|| map.get(word.strip_prefix('و')?).copied())
}

fn is_one(word: &str) -> bool {
    matches!(word, "one" | "un" | "une" | "uno" | "una" | "один" | "одна" | "одно" | "одной" | "одного" | "одну")
}

/// Russian adjectives of a number and a unit: "пятидневный".
fn russian_compound(word: &str) -> Option<f64> {
    let (head, _) = ["дневн", "месячн", "летн", "часов"].iter().find_map(|unit| word.split_once(unit))?;
    let head = match head {
        "двух" => return Some(2.0),
        "трех" => return Some(3.0),
        "четырех" => return Some(4.0),
        other => other,
    };
    spelled_value(head)
}

const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth premier premiere deuxieme troisieme cinquieme primero \
primera segundo tercero quinto первый первая второй третий пятый";

/// Numbers written in words, joined as far as they are one: "two hundred and fifty", "treinta y cuatro".
fn spelled(text: &str) -> Vec<Number> {
    let list = words(text);
    let mut found = Vec::new();
    let mut i = 0;
    while i < list.len() {
        let word = &list[i];
        if let Some(value) = russian_compound(&word.folded) {
            found.push(Number { value, at: word.at.clone(), ordinal: false, plain: false, percent: false });
            i += 1;
            continue;
        }
        if word.folded.len() >= 5 && ORDINALS.split(' ').any(|ordinal| ordinal == word.folded) {
            found.push(Number { value: 0.0, at: word.at.clone(), ordinal: true, plain: false, percent: false });
        }
        // "por ciento", "pour cent" are a unit.
        let unit = i > 0
            && matches!(list[i - 1].folded.as_str(), "por" | "pour")
            && matches!(word.folded.as_str(), "ciento" | "cent");
        let Some(first) = spelled_value(&word.folded).filter(|_| !unit) else {
            i += 1;
            continue;
        };
        let (mut total, mut section, mut last) = (0.0, first, i);
        let mut k = i + 1;
        while k < list.len() && k < i + 12 {
            // Words of scripts without spaces overlap; such ones are never near.
            let gap = text.get(list[k - 1].at.end..list[k].at.start);
            let near = gap.is_some_and(|gap| gap.chars().all(|c| c == ' ' || c == '-' || c == '\u{a0}'));
            let link = matches!(list[k].folded.as_str(), "and" | "et" | "y" | "و");
            if !near {
                break;
            }
            // "soixante et un", "шестьдесят одна": one is a number only after tens.
            let at = if link { k + 1 } else { k };
            if section >= 20.0 && section % 10.0 == 0.0 && list.get(at).is_some_and(|word| is_one(&word.folded)) {
                section += 1.0;
                last = at;
                k = at + 1;
                continue;
            }
            if link {
                k += 1;
                if list.get(k).and_then(|w| spelled_value(&w.folded)).is_none_or(|v| v >= 100.0) || section < 20.0 {
                    break;
                }
                continue;
            }
            let Some(value) = spelled_value(&list[k].folded) else { break };
            if value >= 1000.0 {
                total += section.max(1.0) * value;
                section = 0.0;
            } else if value >= 100.0 && section < value {
                section = section.max(1.0) * value;
            } else if (value - 20.0).abs() < 0.5 && (section - 4.0).abs() < 0.5 {
                section = 80.0;
            } else if section == 0.0 || section >= 20.0 && value < 20.0 || section >= 100.0 {
                section += value;
            } else {
                break;
            }
            last = k;
            k += 1;
        }
        found.push(Number {
            value: total + section,
            at: word.at.start..list[last].at.end,
            ordinal: false,
            plain: false,
            percent: false,
        });
        i = last + 1;
    }
    // "cent" is a coin in English and "once" an adverb; alone they are no numbers.
    found.retain(|n| {
        !matches!(
            stem(&fold(&text[n.at.clone()])).as_str(),
            "cent" | "once" | "one" | "mil" | "dix" | "sept" | "six" | "ست" | "عشر"
        ) || text[n.at.clone()].eq_ignore_ascii_case("six")
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, lang: &str) -> Vec<f64> {
        numbers(text, lang).into_iter().filter(|n| !n.ordinal).map(|n| n.value).collect()
    }

    #[test]
    fn digits_in_every_dress() {
        assert_eq!(values("34 percent, 1,250 firms, 3.5 km", "en"), [34.0, 1250.0, 3.5]);
        assert_eq!(values("1 250 entreprises, 3,5 %", "fr"), [1250.0, 3.5]);
        assert_eq!(values("٣٤ في المئة و ٤٠٠ مشارك", "ar"), [34.0, 400.0]);
        assert_eq!(values("3.4万人, 1.2 млрд", "ru"), [34000.0, 1.2e9]);
        assert_eq!(values("2 million, 5bn", "en"), [2e6, 5e9]);
        assert_eq!(values("COVID-19 and 5G and the 21st", "en"), Vec::<f64>::new());
    }

    #[test]
    fn words_in_six_languages() {
        assert_eq!(values("a five-day forum with two hundred and fifty guests", "en"), [5.0, 250.0]);
        assert_eq!(values("treinta y cuatro por ciento", "es"), [34.0]);
        assert_eq!(values("trente-quatre pour cent", "fr"), [34.0]);
        assert_eq!(values("пятидневный форум, тридцать четыре процента", "ru"), [5.0, 34.0]);
        assert_eq!(values("百分之三十四，四百名，三成四，二〇二一年", "zh"), [34.0, 400.0, 34.0, 2021.0]);
        assert_eq!(values("يستمر خمسة أيام", "ar"), [5.0]);
    }
}
