//! Dates as articles write them: "September 24-28", "24 по 28 сентября", 9月24日至28日, 2021-09-24, "on Friday", "in 2020".

use std::ops::Range;

use crate::calendar::{self, Day};
use crate::words::{Word, digit, fold, is_dense, words};

/// A date in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct When {
    pub at: Range<usize>,
    pub start: Day,
    /// The last day of a range.
    pub end: Option<Day>,
    /// The weekday named, 0 for Monday.
    pub weekday: Option<u32>,
    /// Days from the article's own day: "yesterday" is -1.
    pub relative: Option<i64>,
}

impl When {
    fn of(at: Range<usize>, start: Day) -> Self {
        Self { at, start, end: None, weekday: None, relative: None }
    }

    /// Only a year.
    pub(crate) fn is_year(&self) -> bool {
        self.start.month.is_none() && self.start.year.is_some()
    }
}

/// All dates of a text, in order, none overlapping another.
pub(crate) fn dates(text: &str) -> Vec<When> {
    let list = words(text);
    let mut found = numeric(text);
    found.extend(chinese(text));
    found.extend(named(text, &list));
    found.extend(years(text, &list));
    found.sort_by_key(|when| (when.at.start, std::cmp::Reverse(when.at.end)));
    let mut end = 0;
    found.retain(|when| {
        let free = when.at.start >= end;
        end = end.max(when.at.end);
        free
    });
    join_weekdays(text, found)
}

/// "Friday, September 24" is one date.
fn join_weekdays(text: &str, found: Vec<When>) -> Vec<When> {
    let mut joined: Vec<When> = Vec::new();
    for when in found {
        if let Some(last) = joined.last_mut()
            && last.weekday.is_some()
            && last.start == Day::default()
            && when.start.day.is_some()
            && text
                .get(last.at.end..when.at.start)
                .is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | ',' | '،' | '(' | '，')))
        {
            *last = When { at: last.at.start..when.at.end, weekday: last.weekday, ..when };
            continue;
        }
        if let Some(last) = joined.last_mut()
            && last.start.day.is_some()
            && when.weekday.is_some()
            && when.start == Day::default()
            && text
                .get(last.at.end..when.at.start)
                .is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | ',' | '(' | '（')))
        {
            last.weekday = when.weekday;
            last.at.end = when.at.end;
            continue;
        }
        joined.push(when);
    }
    joined
}

/// 2021-09-24, 2021/9/24, 24.09.2021, 24/09/2021; of two small numbers the first is the day unless it cannot be.
fn numeric(text: &str) -> Vec<When> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(|c| digit(c).is_some()) {
        let start = at + next;
        let run: &str = &text[start..];
        let end = run.find(|c: char| digit(c).is_none() && !matches!(c, '.' | '/' | '-')).unwrap_or(run.len());
        let run = run[..end].trim_end_matches(['.', '/', '-']);
        at = start + end.max(1);
        if !text.is_char_boundary(at) {
            break;
        }
        let Some(mark) = run.chars().find(|c| digit(*c).is_none()) else { continue };
        let parts: Vec<Option<u32>> = run.split(mark).take(4).map(|part| fold(part).parse().ok()).collect();
        let [Some(a), Some(b), Some(c)] = parts[..] else { continue };
        let day = match (a, b, c) {
            (1900..=2100, 1..=12, 1..=31) => Day::full(a as i32, b, c),
            (1..=31, 1..=12, 1900..=2100) => Day::full(c as i32, b, a),
            (1..=12, 13..=31, 1900..=2100) => Day::full(c as i32, a, b),
            _ => continue,
        };
        found.push(When::of(start..start + run.len(), day));
    }
    found
}

/// 2021年9月24日至28日 with parts left out, 星期五.
fn chinese(text: &str) -> Vec<When> {
    let mut found = Vec::new();
    for (start, c) in text.char_indices() {
        let before_digit = text[..start].chars().next_back().is_some_and(is_numeral);
        if is_numeral(c) && !before_digit {
            found.extend(chinese_date(text, start));
        } else if let Some(rest) = ["星期", "周", "礼拜"]
            .iter()
            .find_map(|name| text[start..].strip_prefix(name).map(|rest| (name.len(), rest)))
        {
            let sign = rest.1.chars().next().unwrap_or(' ');
            if let Some(at) = ['一', '二', '三', '四', '五', '六', '日', '天'].iter().position(|c| *c == sign) {
                let end = start + rest.0 + sign.len_utf8();
                // 周年 and 周日报 are other words; 一周三次 too.
                found.push(When { weekday: Some(at.min(6) as u32), ..When::of(start..end, Day::default()) });
            }
        } else if is_dense(c)
            && let Some(word) = text[start..].get(..6)
            && let Some(distance) = calendar::relative(word)
        {
            found.push(When { relative: Some(distance), ..When::of(start..start + 6, Day::default()) });
        }
    }
    found
}

fn is_numeral(c: char) -> bool {
    digit(c).is_some() || "〇零一二三四五六七八九十".contains(c)
}

/// A numeral followed by `sign`, its value and the end of the sign.
fn part(text: &str, from: usize, signs: &[char]) -> Option<(u32, usize)> {
    let rest = text[from..].trim_start_matches(' ');
    let from = text.len() - rest.len();
    let run: String = rest.chars().take_while(|c| is_numeral(*c)).take(8).collect();
    let sign_at = from + run.len();
    let sign = text[sign_at..].trim_start_matches(' ').chars().next().filter(|c| signs.contains(c))?;
    let end = text.len() - text[sign_at..].trim_start_matches(' ').len() + sign.len_utf8();
    let value = if run.chars().all(|c| digit(c).is_some()) { fold(&run).parse().ok()? } else { small(&run)? };
    Some((value, end))
}

/// A Chinese numeral up to 9999: 二〇二一, 二十四.
fn small(run: &str) -> Option<u32> {
    let value =
        |c: char| "〇一二三四五六七八九".chars().position(|d| d == c).or((c == '零').then_some(0)).map(|v| v as u32);
    if !run.contains('十') {
        return run.chars().try_fold(0_u32, |sum, c| Some(sum.checked_mul(10)? + value(c)?));
    }
    let (tens, ones) = run.split_once('十')?;
    let tens = if tens.is_empty() { 1 } else { value(tens.chars().next()?)? };
    let ones = ones.chars().next().map_or(Some(0), value)?;
    Some(tens * 10 + ones)
}

fn chinese_date(text: &str, start: usize) -> Option<When> {
    let (mut day, mut end) = (Day::default(), start);
    if let Some((year, after)) = part(text, end, &['年']).filter(|(year, _)| (1900..=2100).contains(year)) {
        day.year = Some(year as i32);
        end = after;
    }
    if let Some((month, after)) = part(text, end, &['月']).filter(|(month, _)| (1..=12).contains(month)) {
        day.month = Some(month);
        end = after;
        if let Some((number, after)) = part(text, end, &['日', '号']).filter(|(d, _)| (1..=31).contains(d)) {
            day.day = Some(number);
            end = after;
        }
    }
    if end == start {
        return None;
    }
    // 9月24日至28日, 9月24-28日
    let mut when = When::of(start..end, day);
    let range = |from: usize| {
        let rest = &text[from..];
        let mark = rest.chars().next().filter(|c| matches!(c, '至' | '到' | '-' | '—' | '–' | '～' | '~'))?;
        let mut from = from + mark.len_utf8();
        let mut last = day;
        if let Some((month, after)) = part(text, from, &['月']).filter(|(m, _)| (1..=12).contains(m)) {
            last.month = Some(month);
            from = after;
        }
        let (number, after) = part(text, from, &['日', '号']).filter(|(d, _)| (1..=31).contains(d))?;
        Some((Day { day: Some(number), ..last }, after))
    };
    if when.start.day.is_none()
        && when.start.month.is_some()
        && let Some(mark) =
            text[end..].chars().next().filter(|c| matches!(c, '至' | '到' | '-' | '—' | '–' | '～' | '~'))
        && let Some((month, after)) = part(text, end + mark.len_utf8(), &['月']).filter(|(m, _)| (1..=12).contains(m))
        && part(text, after, &['日', '号']).is_none()
    {
        // 2024年1月至5月
        when.end = Some(Day { month: Some(month), ..day });
        when.at.end = after;
        return Some(when);
    }
    if when.start.day.is_none() && when.start.month.is_some() {
        let run: String = text[end..].chars().take_while(|c| digit(*c).is_some()).take(2).collect();
        if let (Ok(number), Some((last, after))) = (fold(&run).parse::<u32>(), range(end + run.len())) {
            when.start.day = Some(number);
            when.end = Some(last);
            when.at.end = after;
        }
    } else if when.start.day.is_some()
        && let Some((last, after)) = range(end)
    {
        when.end = Some(last);
        when.at.end = after;
    }
    Some(when)
}

/// A word that is a day of a month: 24, 24th, 1er.
fn day_number(word: &Word) -> Option<u32> {
    let digits: String = word.folded.chars().take_while(char::is_ascii_digit).collect();
    let rest = &word.folded[digits.len()..];
    if digits.len() > 2 || !matches!(rest, "" | "st" | "nd" | "rd" | "th" | "er" | "го" | "е") {
        return None;
    }
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

fn year_number(word: &Word) -> Option<i32> {
    let plain = word.folded.len() == 4 && word.folded.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| word.folded.parse().ok()).flatten().filter(|year| (1900..=2100).contains(year))
}

/// Whether the text between two words may stand inside a date.
fn bridges(text: &str, a: &Word, b: &Word) -> bool {
    a.at.end <= b.at.start
        && text
            .get(a.at.end..b.at.start)
            .is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | ',' | '.' | '،' | '/' | '\u{a0}')))
}

/// Whether words `a` and `b` (indices) are the two ends of a range: a dash between, or one joining word.
fn ranges(text: &str, list: &[Word], a: usize, b: usize) -> bool {
    let gap = &text[list[a].at.end.min(list[b].at.start)..list[b].at.start];
    if b == a + 1 {
        return gap.trim().chars().count() == 1 && gap.trim().starts_with(['-', '–', '—', '−', '~', '‑']);
    }
    b == a + 2
        && matches!(
            list[a + 1].folded.as_str(),
            "to" | "au" | "al" | "по" | "until" | "till" | "through" | "الي" | "حتي" | "and" | "et" | "y" | "и"
        )
}

/// Dates with a month's name, and weekdays.
fn named(text: &str, list: &[Word]) -> Vec<When> {
    let mut found: Vec<When> = Vec::new();
    for i in 0..list.len() {
        let word = &list[i];
        if word.dense {
            continue;
        }
        if let Some(number) = calendar::weekday(&word.folded) {
            let latin = word.folded.is_ascii();
            // "среды", "mars" and the like are also other words; English writes its weekdays with capitals.
            if word.capital
                || !latin
                || matches!(
                    word.folded.as_str(),
                    "lundi"
                        | "mardi"
                        | "mercredi"
                        | "jeudi"
                        | "vendredi"
                        | "samedi"
                        | "dimanche"
                        | "lunes"
                        | "martes"
                        | "miercoles"
                        | "jueves"
                        | "viernes"
                        | "sabado"
                        | "domingo"
                )
            {
                found.push(When { weekday: Some(number), ..When::of(word.at.clone(), Day::default()) });
            }
        } else if let Some(distance) = calendar::relative(&word.folded) {
            found.push(When { relative: Some(distance), ..When::of(word.at.clone(), Day::default()) });
        } else if let Some(month) = calendar::month(&word.folded) {
            let left = day_left(text, list, i, month);
            found.extend(left.or_else(|| day_right(text, list, i, month)).or_else(|| month_year(text, list, i, month)));
        }
    }
    found
}

/// Takes a year after word `i` into `when`; "de", "of" may stand between.
fn take_year(text: &str, list: &[Word], i: usize, when: &mut When) {
    let link =
        list.get(i + 1).is_some_and(|w| matches!(w.folded.as_str(), "de" | "del" | "of" | "عام" | "لعام" | "سنه"));
    let at = if link { i + 2 } else { i + 1 };
    if let Some(word) = list.get(at)
        && let Some(year) = year_number(word)
        && (link || bridges(text, &list[i], word))
    {
        when.start.year = Some(year);
        if let Some(end) = &mut when.end {
            end.year = Some(year);
        }
        when.at.end = word.at.end;
    }
}

/// "24 to 28 September 2021", "24 de septiembre", "с 24 по 28 сентября".
fn day_left(text: &str, list: &[Word], i: usize, month: u32) -> Option<When> {
    let mut k = i.checked_sub(1)?;
    if matches!(list[k].folded.as_str(), "de" | "of") {
        k = k.checked_sub(1)?;
    } else if !bridges(text, &list[k], &list[i]) {
        return None;
    }
    let last = day_number(&list[k])?;
    let day = Day { month: Some(month), day: Some(last), year: None };
    let mut when = When::of(list[k].at.start..list[i].at.end, day);
    for back in [1, 2] {
        if let Some(first) = k.checked_sub(back)
            && ranges(text, list, first, k)
            && let Some(number) = day_number(&list[first])
        {
            when.at.start = list[first].at.start;
            when.end = Some(day);
            when.start.day = Some(number);
            break;
        }
    }
    take_year(text, list, i, &mut when);
    Some(when)
}

/// "September 24-28, 2021", "September 30 to October 2".
fn day_right(text: &str, list: &[Word], i: usize, month: u32) -> Option<When> {
    let word = list.get(i + 1)?;
    if !bridges(text, &list[i], word) {
        return None;
    }
    let mut k = i + 1;
    let mut when =
        When::of(list[i].at.start..word.at.end, Day { month: Some(month), day: Some(day_number(word)?), year: None });
    for ahead in [1, 2] {
        if let Some(next) = list.get(k + ahead)
            && ranges(text, list, k, k + ahead)
        {
            if let Some(number) = day_number(next) {
                k += ahead;
                when.end = Some(Day { day: Some(number), ..when.start });
            } else if let (Some(other), Some(number)) =
                (calendar::month(&next.folded), list.get(k + ahead + 1).and_then(day_number))
            {
                k += ahead + 1;
                when.end = Some(Day { month: Some(other), day: Some(number), year: None });
            } else {
                continue;
            }
            when.at.end = list[k].at.end;
            break;
        }
    }
    take_year(text, list, k, &mut when);
    Some(when)
}

/// "September 2021".
fn month_year(text: &str, list: &[Word], i: usize, month: u32) -> Option<When> {
    let mut when = When::of(list[i].at.clone(), Day { month: Some(month), day: None, year: None });
    take_year(text, list, i, &mut when);
    when.start.year.is_some().then_some(when)
}

/// Years that stand alone. A round number before a thing that is counted is no year.
fn years(text: &str, list: &[Word]) -> Vec<When> {
    let mut found = Vec::new();
    for (i, word) in list.iter().enumerate() {
        let Some(year) = year_number(word) else { continue };
        let next = list.get(i + 1).filter(|next| bridges(text, word, next));
        let before = text[..word.at.start].trim_end();
        let counted = next.is_some_and(|next| {
            text.get(word.at.end..next.at.start).is_some_and(|gap| gap.trim().is_empty())
                && next.folded != "according"
                && crate::units::concept(&next.stem).is_some_and(|c| !matches!(c, "year" | "event" | "month"))
                || year % 100 == 0 && !next.capital && !next.stop && !next.dense
        });
        let money =
            before.ends_with(['$', '€', '£', '¥']) || text[word.at.end..].trim_start().starts_with(['%', '％', '€']);
        if !counted && !money && (1900..=2100).contains(&year) {
            found.push(When::of(word.at.clone(), Day { year: Some(year), month: None, day: None }));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        dates(text)
            .into_iter()
            .map(|when| match (when.end, when.weekday, when.relative) {
                (Some(end), ..) => format!("{}..{end}", when.start),
                (_, Some(day), _) if when.start == Day::default() => calendar::WEEKDAYS[day as usize].to_owned(),
                (_, _, Some(distance)) => distance.to_string(),
                _ => when.start.to_string(),
            })
            .collect()
    }

    #[test]
    fn forms_in_six_languages() {
        assert_eq!(read("takes place from September 24-28."), ["24 September..28 September"]);
        assert_eq!(read("Updated 9:58 PM, September 25, 2021"), ["2021-09-25"]);
        assert_eq!(read("on Friday; in 2020; 2000 participants"), ["Friday", "2020"]);
        assert_eq!(read("Friday, September 24"), ["24 September"]);
        assert_eq!(read("du 24 au 28 septembre 2021"), ["2021-09-24..2021-09-28"]);
        assert_eq!(read("el 24 de septiembre de 2021"), ["2021-09-24"]);
        assert_eq!(read("с 24 по 28 сентября 2021 года"), ["2021-09-24..2021-09-28"]);
        assert_eq!(read("2021年9月24日至28日，周五"), ["2021-09-24..2021-09-28", "Friday"]);
        assert_eq!(read("9月24-28日"), ["24 September..28 September"]);
        assert_eq!(read("في 24 سبتمبر 2021"), ["2021-09-24"]);
        assert_eq!(read("2021-09-24 24.09.2021 24/09/2021"), ["2021-09-24", "2021-09-24", "2021-09-24"]);
        assert_eq!(read("September 30 to October 2, 2021"), ["2021-09-30..2021-10-02"]);
    }
}
