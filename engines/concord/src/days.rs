//! Judges the dates of an article by the days of the record.

use crate::calendar::{self, Day, WEEKDAYS};
use crate::dates::{When, dates};
use crate::record::Record;
use crate::{Item, Kind, Verdict};

/// A day or a range of days of the record.
#[derive(Debug)]
pub(crate) struct Held {
    id: String,
    start: Day,
    end: Day,
    /// A range.
    long: bool,
}

/// All days a record mentions.
pub(crate) fn held(record: &Record) -> Vec<Held> {
    let mut list = Vec::new();
    let texts = record
        .statements
        .iter()
        .map(|s| (&s.id, s.text.as_str(), &s.at))
        .chain(record.quotations.iter().map(|q| (&q.id, q.text.as_str(), &q.at)));
    for (id, text, at) in texts {
        let at = calendar::iso(at);
        if let Some(day) = at {
            list.push(Held { id: id.clone(), start: day, end: day, long: false });
        }
        for when in dates(text).into_iter().filter(|when| when.start != Day::default()).take(500) {
            let start = when.start.filled(at);
            let end = when.end.map_or(start, |end| end.filled(at));
            list.push(Held { id: id.clone(), start, end, long: when.end.is_some() });
        }
    }
    for figure in &record.figures {
        if let Some(day) = calendar::iso(&figure.as_of) {
            list.push(Held { id: figure.id.clone(), start: day, end: day, long: false });
        }
        for when in dates(&figure.counts).into_iter().filter(|when| when.start.year.is_some()) {
            list.push(Held {
                id: figure.id.clone(),
                start: when.start,
                end: when.end.unwrap_or(when.start),
                long: when.end.is_some(),
            });
        }
    }
    // Ranges first: they are the days of the event.
    list.sort_by_key(|held| !held.long);
    list
}

/// Judges one date. `None` when it says nothing that could be compared.
pub(crate) fn judge(text: &str, when: &When, held: &[Held], article: Option<Day>, caption: bool) -> Option<Item> {
    let item = |record: Option<&str>, verdict, why: String| {
        Some(Item {
            kind: Kind::Date,
            found: text[when.at.clone()].to_owned(),
            record: record.map(str::to_owned),
            verdict,
            why,
        })
    };
    if held.is_empty() {
        return None;
    }
    if when.is_year() {
        return year(text, when, held, caption, &item);
    }
    let Some(start) = resolve(when, article) else {
        let weekday = when.weekday?;
        return match held.iter().find(|held| weekdays(held).any(|day| day == weekday)) {
            Some(held) => item(
                Some(&held.id),
                Verdict::Same,
                format!("{} was a {}.", first_on(held, weekday), WEEKDAYS[weekday as usize]),
            ),
            None => item(
                None,
                Verdict::MissingContext,
                format!("No day of the record is a {}.", WEEKDAYS[weekday as usize]),
            ),
        };
    };
    if let (Some(named), Some(real)) = (when.weekday, start.weekday())
        && named != real
        && when.start.day.is_some()
    {
        return item(
            None,
            Verdict::MissingContext,
            format!("{start} was a {}, not a {}.", WEEKDAYS[real as usize], WEEKDAYS[named as usize]),
        );
    }
    if let (Some(end), None, Some(first)) = (when.end, when.start.day, when.start.month) {
        let last = end.month.unwrap_or(first);
        let within = |day: Day| {
            day.month.is_some_and(|month| (first..=last).contains(&month))
                && (start.year.is_none() || start.year == day.year)
        };
        return match held.iter().find(|held| within(held.start) || within(held.end)) {
            Some(held) => {
                item(Some(&held.id), Verdict::Same, format!("{} of the record lies in these months.", held.start))
            }
            None => item(
                None,
                Verdict::MissingContext,
                format!("No day of the record lies in these months; {}.", days(held)),
            ),
        };
    }
    if let Some(end) = when.end {
        return range(start, end.filled(Some(start)), held, &item);
    }
    // A weekday may be the last or the coming one.
    let coming =
        when.weekday.filter(|_| when.start == Day::default()).and(start.number()).map(|day| Day::from_number(day + 7));
    match held
        .iter()
        .find(|held| covers(held, start))
        .or_else(|| held.iter().find(|held| coming.is_some_and(|day| covers(held, day))))
    {
        Some(held) => item(
            Some(&held.id),
            Verdict::Same,
            if held.long {
                format!("It lies in the record's days {} to {}.", held.start, held.end)
            } else {
                "The record has the same date.".to_owned()
            },
        ),
        None => item(
            nearest(held, start),
            Verdict::MissingContext,
            format!("{start} fits no day of the record; {}.", days(held)),
        ),
    }
}

/// The day meant: relative days and weekdays counted from the article's own.
fn resolve(when: &When, article: Option<Day>) -> Option<Day> {
    if when.start != Day::default() {
        return Some(when.start);
    }
    let written = article.and_then(Day::number)?;
    if let Some(distance) = when.relative {
        return Some(Day::from_number(written + distance));
    }
    let today = i64::from(Day::from_number(written).weekday()?);
    let back = (today - i64::from(when.weekday?)).rem_euclid(7);
    Some(Day::from_number(written - back))
}

/// Whether a stated part of a date contradicts nothing and something of both is stated.
fn agrees(a: Day, b: Day) -> bool {
    let same = |x: Option<u32>, y: Option<u32>| x.is_none() || y.is_none() || x == y;
    let year = a.year.is_none() || b.year.is_none() || a.year == b.year;
    year && same(a.month, b.month) && same(a.day, b.day) && (a.month.is_some() || b.month.is_none())
}

/// Whether a day lies in what the record holds.
fn covers(held: &Held, day: Day) -> bool {
    if agrees(day, held.start) || agrees(day, held.end) {
        return held.start.month.is_some() || day.month.is_none();
    }
    let day = day.filled(Some(held.start));
    match (held.start.number(), day.number(), held.end.number()) {
        (Some(start), Some(day), Some(end)) => (start..=end).contains(&day),
        (..) if held.long && day.month.is_some() => {
            let key = |d: Day| (d.month, d.day);
            key(held.start) <= key(day) && key(day) <= key(held.end) && day.day.is_some() && held.start.day.is_some()
        }
        _ => false,
    }
}

fn weekdays(held: &Held) -> impl Iterator<Item = u32> + '_ {
    let start = held.start.number();
    let length = match (start, held.end.number()) {
        (Some(start), Some(end)) => (end - start).clamp(0, 6),
        _ => 0,
    };
    (0..=length).filter_map(move |step| Day::from_number(start? + step).weekday())
}

fn first_on(held: &Held, weekday: u32) -> Day {
    let start = held.start.number().unwrap_or(0);
    (0..7).map(|step| Day::from_number(start + step)).find(|day| day.weekday() == Some(weekday)).unwrap_or(held.start)
}

fn nearest(held: &[Held], day: Day) -> Option<&str> {
    let distance = |held: &Held| match (held.start.number(), day.filled(Some(held.start)).number()) {
        (Some(a), Some(b)) => (a - b).abs(),
        _ => i64::MAX,
    };
    held.iter().min_by_key(|held| distance(held)).filter(|held| distance(held) <= 31).map(|held| held.id.as_str())
}

/// The days of the record in words.
fn days(held: &[Held]) -> String {
    match held
        .iter()
        .find(|held| held.long)
        .or_else(|| held.iter().find(|held| held.start.day.is_some()))
        .or(held.first())
    {
        Some(held) if held.long => format!("its days are {} to {}", held.start, held.end),
        Some(held) => format!("it has {}", held.start),
        None => "it has none".to_owned(),
    }
}

/// Makes the item of what was found from the record's id, the verdict and the reason.
type Making<'a> = dyn Fn(Option<&str>, Verdict, String) -> Option<Item> + 'a;

fn range(start: Day, end: Day, held: &[Held], item: &Making<'_>) -> Option<Item> {
    let both = held.iter().find(|held| held.long && agrees(start, held.start) && agrees(end, held.end));
    if let Some(held) = both {
        return item(Some(&held.id), Verdict::Same, "The record has the same days.".to_owned());
    }
    if let Some(held) = held.iter().find(|held| held.long && (covers(held, start) || covers(held, end))) {
        return item(
            Some(&held.id),
            Verdict::Changed,
            format!("The record's days are {} to {}.", held.start, held.end),
        );
    }
    // The record may only have single days, such as that of an address, within the range.
    let within = held.iter().find(|held| {
        !held.long && matches!((start.filled(Some(held.start)).number(), held.start.number(), end.filled(Some(held.start)).number()), (Some(a), Some(b), Some(c)) if (a..=c).contains(&b))
    });
    match within {
        Some(held) => item(Some(&held.id), Verdict::Same, format!("{} of the record lies in these days.", held.start)),
        None => item(
            nearest(held, start),
            Verdict::MissingContext,
            format!("These days fit none of the record; {}.", days(held)),
        ),
    }
}

/// Judges a year that stands alone: near ones and those in captions belong to another edition, far ones to history.
fn year(text: &str, when: &When, held: &[Held], caption: bool, item: &Making<'_>) -> Option<Item> {
    let year = when.start.year?;
    let own = |held: &&Held| held.start.year == Some(year) || held.end.year == Some(year);
    if let Some(held) = held.iter().find(own) {
        return item(Some(&held.id), Verdict::Same, "The record is of the same year.".to_owned());
    }
    let nearest =
        held.iter().filter_map(|held| Some((held, (held.start.year? - year).abs()))).min_by_key(|(_, apart)| *apart);
    let (nearest, apart) = nearest?;
    let other = nearest.start.year.unwrap_or_default();
    if caption {
        return item(
            Some(&nearest.id),
            Verdict::MissingContext,
            format!("The picture is of {year}; the record is of {other}."),
        );
    }
    // "the 2020 Forum": the year of something with a name.
    let after = text[when.at.end..].trim_start();
    let before = text[..when.at.start].trim_end().rsplit(' ').next().unwrap_or_default();
    let named = after.starts_with(char::is_uppercase)
        || before.starts_with(char::is_uppercase)
            && before.ends_with(char::is_alphabetic)
            && !crate::lexicon::is_stop(&crate::words::fold(before));
    if apart <= 3 || named && apart <= 10 {
        return item(Some(&nearest.id), Verdict::MissingContext, format!("The record is of {other}, not of {year}."));
    }
    item(None, Verdict::Absent, format!("The record says nothing of {year}."))
}
