//! Finds what somebody is said to have said: between quotation marks of every style, and after verbs of saying.

use std::ops::Range;

use crate::lexicon;
use crate::words::{Word, is_apostrophe, sentences, words};

/// Longest stretch between quotation marks that is believed, in bytes.
const LONGEST: usize = 4000;

/// Something said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Bytes of the paragraph, without the marks.
    pub at: Range<usize>,
    /// Between quotation marks.
    pub direct: bool,
    /// The sentence or sentences it stands in.
    pub around: Range<usize>,
    /// What of that is between no marks.
    pub outside: Vec<Range<usize>>,
    /// Who said it, as written near the verb.
    pub speaker: Option<String>,
    /// What is wrong with the marks.
    pub flaw: Option<&'static str>,
    /// Sentences nearby have a verb of saying.
    pub told: bool,
}

/// A stretch between marks, and what is wrong with them.
type Marked = (Range<usize>, Option<&'static str>);

/// Quotations and indirect speech of one paragraph, in order.
pub(crate) fn said(text: &str) -> Vec<Said> {
    let marked = marked(text);
    let cuts = sentences(text);
    let mut found: Vec<Said> = Vec::new();
    for (at, flaw) in &marked {
        found.push(direct(text, at, *flaw, &cuts, &marked));
    }
    let mut quotes = marked.iter().peekable();
    for cut in &cuts {
        while quotes.peek().is_some_and(|(at, _)| at.end <= cut.start) {
            quotes.next();
        }
        let quoted = quotes.peek().is_some_and(|(at, _)| at.start < cut.end);
        if !quoted && let Some((at, speaker)) = indirect(text, cut) {
            let outside = vec![cut.start..at.start, at.end..cut.end];
            found.push(Said { at, direct: false, around: cut.clone(), outside, speaker, flaw: None, told: true });
        }
    }
    found.sort_by_key(|said| said.at.start);
    found
}

/// What of `around` lies between no quotation marks.
fn outside(around: &Range<usize>, marked: &[Marked]) -> Vec<Range<usize>> {
    let (mut list, mut from) = (Vec::new(), around.start);
    let first = marked.partition_point(|(at, _)| at.end <= around.start);
    for (at, _) in marked[first..].iter().take_while(|(at, _)| at.start < around.end) {
        list.push(from..at.start.max(from));
        from = at.end.max(from);
    }
    list.push(from..around.end.max(from));
    list.retain(|range| range.start < range.end);
    list
}

fn direct(text: &str, at: &Range<usize>, flaw: Option<&'static str>, cuts: &[Range<usize>], marked: &[Marked]) -> Said {
    // The sentences the quotation touches, and a following piece such as: said the chairman.
    let first = cuts.partition_point(|cut| cut.end <= at.start);
    let last = cuts.partition_point(|cut| cut.start < at.end).max(first + 1).min(cuts.len());
    let around = cuts.get(first).map_or(at.start, |cut| cut.start.min(at.start))
        ..cuts.get(last.saturating_sub(1)).map_or(at.end, |cut| cut.end.max(at.end));
    // A sentence without an end must not be read again for each quotation in it.
    let around = clamp(text, around.start.max(at.start.saturating_sub(700)))..clamp(text, around.end.min(at.end + 700));
    let gaps = outside(&around, marked);
    let outside = gaps.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>().join(" … ");
    let next = cuts
        .get(last)
        .filter(|cut| text[at.end..cut.start].trim().chars().count() <= 2)
        .map_or("", |cut| &text[cut.start..clamp(text, cut.end.min(cut.start + 200))]);
    let told = lexicon::tells(&outside) || lexicon::tells(next) && words(next).len() <= 14;
    let after = text[at.end..].chars().next().is_some_and(|c| c == ':' || c == '：');
    let before = text[..at.start]
        .trim_end_matches(|c: char| !c.is_alphanumeric() && c != ':' && c != '：')
        .ends_with([':', '：']);
    let speaker = speaker(&outside).or_else(|| speaker(next));
    let garbled = inner_flaw(&text[at.clone()]);
    let told = told || before || after;
    Said { at: at.clone(), direct: true, around, outside: gaps, speaker, flaw: flaw.or(garbled), told }
}

/// The next place at or after `at` where the text may be cut.
fn clamp(text: &str, at: usize) -> usize {
    (at.min(text.len())..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// Words that go on with a small letter after a full stop inside the marks were not said like that.
fn inner_flaw(text: &str) -> Option<&'static str> {
    let stops = text.match_indices(". ").any(|(at, _)| {
        text[at + 2..].starts_with(char::is_lowercase)
            && !lexicon::is_abbreviation(text[..at].rsplit(' ').next().unwrap_or(""))
    });
    stops.then_some("the quotation goes on with a small letter after a full stop, so its end is misplaced")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Double,
    Angle,
    Corner,
    Single,
}

fn style(c: char) -> Option<Style> {
    Some(match c {
        '"' | '“' | '”' | '„' | '‟' | '〝' | '〞' | '＂' => Style::Double,
        '«' | '»' => Style::Angle,
        '「' | '」' | '『' | '』' => Style::Corner,
        '\'' | '‘' | '’' | '‚' | '‹' | '›' => Style::Single,
        _ => return None,
    })
}

/// Whether a mark at `at` can begin and whether it can end a quotation, by what stands beside it.
fn sides(text: &str, at: usize, c: char) -> (bool, bool) {
    let before = text[..at].chars().next_back();
    let after = text[at + c.len_utf8()..].chars().next();
    let gap = |c: Option<char>| {
        c.is_none_or(|c| {
            c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-' | ':' | '：' | '，' | ',' | '。' | '.')
        })
    };
    let letter = |c: Option<char>| {
        c.is_some_and(|c| {
            c.is_alphanumeric() || style(c).is_some() || matches!(c, '.' | '…' | '[' | '(' | '¿' | '¡' | '$')
        })
    };
    let dense = |c: Option<char>| c.is_some_and(crate::words::is_dense);
    let opens = letter(after) && (gap(before) || dense(before) || before.is_some_and(|c| style(c).is_some()));
    let closes = !gap(before) || before.is_some_and(|c| matches!(c, '.' | ',' | '。' | '，'));
    match c {
        '“' | '«' | '「' | '『' | '„' | '‘' => (true, c == '“' || c == '«'),
        '」' | '』' => (false, true),
        '”' | '»' => (opens && !closes_only(before), true),
        _ => (opens, closes),
    }
}

fn closes_only(before: Option<char>) -> bool {
    before
        .is_some_and(|c| c.is_alphanumeric() && !crate::words::is_dense(c) || matches!(c, '.' | ',' | '!' | '?' | '。'))
}

/// Stretches between quotation marks, mismatched pairs included, with what is wrong with them.
fn marked(text: &str) -> Vec<Marked> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char, Style)> = None;
    for (at, c) in text.char_indices() {
        let Some(style) = style(c) else { continue };
        let after = at + c.len_utf8();
        if is_apostrophe(c)
            && text[..at].ends_with(char::is_alphanumeric)
            && text[after..].starts_with(char::is_alphanumeric)
        {
            continue;
        }
        let (opens, closes) = sides(text, at, c);
        match open {
            Some((start, mark, kind)) if kind == style && (closes || at - start > LONGEST) && at > start => {
                let nested = matches!((mark, c), ('“', '“') | ('«', '«')) && opens && text[..at].ends_with(' ');
                if nested {
                    // The first was never closed: it ends with its sentence.
                    found.push(unclosed(text, start, at));
                    open = Some((after, c, style));
                } else {
                    push(text, start..at, pair_flaw(mark, c), &mut found);
                    open = None;
                }
            }
            Some((start, _, _)) if at - start > LONGEST => open = None,
            Some((_, _, Style::Single)) if style != Style::Single && opens => open = Some((after, c, style)),
            None if opens && (style != Style::Single || single_opens(text, at, c)) => open = Some((after, c, style)),
            _ => {}
        }
    }
    if let Some((start, _, kind)) = open
        && kind != Style::Single
    {
        found.push(unclosed(text, start, text.len()));
    }
    found.retain(|(at, _)| !at.is_empty());
    found
}

/// Single marks begin a quotation only when one ends it, too, after some words; the rest are apostrophes.
fn single_opens(text: &str, at: usize, c: char) -> bool {
    if text[..at].ends_with(char::is_alphanumeric) {
        return false;
    }
    let from = at + c.len_utf8();
    let mut to = (from + 600).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let inside = &text[from..to];
    inside.char_indices().any(|(at, c)| {
        matches!(c, '\'' | '’' | '›')
            && at > 3
            && !inside[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
            && !inside[..at].ends_with(' ')
    })
}

fn pair_flaw(open: char, close: char) -> Option<&'static str> {
    let fits = matches!(
        (open, close),
        ('“' | '„' | '‟' | '”', '”')
            | ('„', '“' | '"')
            | ('"', '"')
            | ('«', '»')
            | ('»', '«')
            | ('「', '」')
            | ('『', '』')
            | ('‘' | '‚', '’')
            | ('\'', '\'')
            | ('‹', '›')
            | ('＂', '＂')
            | ('〝', '〞')
    );
    (!fits).then_some("its quotation marks do not match")
}

/// A quotation that is never closed ends with its sentence.
fn unclosed(text: &str, start: usize, limit: usize) -> (Range<usize>, Option<&'static str>) {
    let end = sentences(&text[start..limit]).first().map_or(limit, |cut| start + cut.end);
    let trimmed = text[start..end].trim_end().len();
    (start..start + trimmed, Some("its quotation mark is never closed"))
}

fn push(
    text: &str,
    at: Range<usize>,
    flaw: Option<&'static str>,
    found: &mut Vec<(Range<usize>, Option<&'static str>)>,
) {
    let piece = &text[at.clone()];
    let start = at.start + piece.len() - piece.trim_start().len();
    let end = at.start + piece.trim_end().len();
    if start < end && piece.chars().any(char::is_alphanumeric) {
        found.push((start..end, flaw));
    }
}

/// The reported part of a sentence with a verb of saying, and who speaks.
fn indirect(text: &str, cut: &Range<usize>) -> Option<(Range<usize>, Option<String>)> {
    let led = cut.start + dateline(&text[cut.clone()]);
    let cut = led..cut.end;
    let sentence = &text[cut.clone()];
    if let Some((at, sign)) =
        lexicon::SAYING_SIGNS.iter().filter_map(|sign| Some((sentence.find(sign)?, *sign))).min_by_key(|(at, _)| *at)
    {
        let from = at + sign.len();
        let rest = &sentence[from..];
        let body = from + rest.len() - rest.trim_start_matches(['，', '：', ',', ':', ' ', '了', '道']).len();
        let speaker = sentence[..at]
            .rsplit(['，', '。', '、', ','])
            .next()
            .map(str::trim)
            .filter(|s| !s.is_empty() && s.chars().count() <= 20);
        let enough = sentence[body..].chars().filter(|c| crate::words::is_dense(*c)).count() >= 6;
        return enough.then(|| (cut.start + body..cut.end, speaker.map(str::to_owned)));
    }
    let list = words(sentence);
    if let Some((at, speaker)) = according(sentence, &list) {
        return Some((cut.start + at.start..cut.start + at.end, Some(speaker)));
    }
    let verb = list.iter().position(lexicon::is_saying)?;
    let at = &list[verb].at;
    let comma = sentence[..at.start].rfind([',', '،', '，', '—', '–']);
    // "X, Li said." and "X, said Li": what is reported stands before the comma; also in "X, Li said, and Y".
    let aside = sentence[at.end..].starts_with([',', '،', '，']);
    let named = comma.is_some_and(|comma| follows_what_was_said(sentence, &list, comma, verb));
    let (from, to) = match comma {
        Some(comma) if (aside || named || list.len() - verb <= 6) && words(&sentence[..comma]).len() >= 4 => (0, comma),
        _ if !reports(&list, verb) => return None,
        _ => (after_verb(sentence, &list, verb), sentence.len()),
    };
    let piece = sentence[from..to].trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '،'));
    let start = from + sentence[from..to].find(piece).unwrap_or(0);
    let enough = words(piece).iter().filter(|word| !word.stop).count() >= 3;
    enough.then(|| (cut.start + start..cut.start + start + piece.len(), speaker(sentence)))
}

/// "According to Jane Doe, …", "По словам …, …": what follows the comma, and who says it.
fn according(sentence: &str, list: &[Word]) -> Option<(Range<usize>, String)> {
    let begins = |words: &[&str]| list.len() > words.len() && words.iter().zip(list).all(|(a, b)| *a == b.folded);
    let heads: [&[&str]; 7] =
        [&["according", "to"], &["selon"], &["d", "apres"], &["segun"], &["по", "словам"], &["согласно"], &["وفقا"]];
    let head = heads.iter().find(|head| begins(head))?;
    let from = list[head.len() - 1].at.end;
    let comma = from + sentence[from..].find([',', '،'])?;
    let speaker = sentence[from..comma].trim();
    let piece = sentence[comma..].trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '،'));
    let start = comma + sentence[comma..].find(piece)?;
    let enough = words(piece).iter().filter(|word| !word.stop).count() >= 3 && words(speaker).len() <= 8;
    enough.then(|| (start..start + piece.len(), speaker.to_owned()))
}

/// Where a sentence begins after "BEIJING, October 12, 2027 (Agency) — ".
fn dateline(sentence: &str) -> usize {
    let near = (0..=90.min(sentence.len())).rev().find(|&at| sentence.is_char_boundary(at)).unwrap_or(0);
    let head = &sentence[..near];
    let dash = [" — ", " – ", " - ", ".- "].iter().filter_map(|dash| Some((head.find(dash)?, dash.len()))).min();
    let Some((at, length)) = dash else { return 0 };
    let place = head[..at].split([',', '(', '.']).next().unwrap_or_default();
    let shouted = place.chars().any(char::is_alphabetic) && !place.chars().any(char::is_lowercase);
    let dated = !crate::dates::dates(&head[..at]).is_empty();
    if (shouted || dated) && words(&head[..at]).len() <= 10 { at + length } else { 0 }
}

/// "Countries need openness, Jane Doe told the forum …": a name between the comma and the verb, and before the comma neither
/// "On Monday" nor "Speaking at …".
fn follows_what_was_said(sentence: &str, list: &[Word], comma: usize, verb: usize) -> bool {
    const LEADING: &str = "in at on during after before when as while with for speaking asked addressing opening by under since until \
dans a en lors pendant apres avant quand selon interroge durante al tras antes cuando segun в на во при после перед во-время когда";
    let head = list.iter().take_while(|word| word.at.end <= comma).count();
    let subject = &list[head.min(verb)..verb];
    let leads = list.first().is_some_and(|word| LEADING.split(' ').any(|other| other == word.folded));
    let links =
        list.iter().skip(verb + 1).take(6).any(|word| matches!(word.folded.as_str(), "that" | "que" | "qu" | "что"));
    let colon = sentence[list[verb].at.end..].contains(':');
    head >= 6
        && !leads
        && !links
        && !colon
        && (1..=5).contains(&subject.len())
        && subject.iter().any(|word| word.capital)
}

/// Whether a verb of saying is followed by what is said: "said that …", "promised to …", and not "announced at the forum".
fn reports(list: &[Word], verb: usize) -> bool {
    const PLACES: &str = "at in by of from with on during as until before after dans par lors au aux sur chez en por durante desde hasta \
в на при во с по في خلال عند مع";
    let link =
        |word: &Word| matches!(word.folded.as_str(), "that" | "que" | "qu" | "что" | "ان" | "انه" | "انها" | "بان");
    let placed = list.get(verb + 1).is_some_and(|word| PLACES.split(' ').any(|place| place == word.folded));
    !placed || list.iter().skip(verb + 1).take(6).any(link)
}

/// Where reported speech begins after its verb: past "that", "que", "что", "on Friday that".
fn after_verb(sentence: &str, list: &[Word], verb: usize) -> usize {
    let link =
        |word: &Word| matches!(word.folded.as_str(), "that" | "que" | "qu" | "что" | "ان" | "انه" | "انها" | "بان");
    let near = list.iter().skip(verb + 1).take(6).position(link);
    near.and_then(|steps| list.get(verb + 1 + steps)).map_or(list[verb].at.end, |word| word.at.end).min(sentence.len())
}

/// Who speaks: the words with capitals (or a title) beside the verb of saying.
fn speaker(text: &str) -> Option<String> {
    let list = words(text);
    let verb = list.iter().position(lexicon::is_saying)?;
    let near = |word: &Word| word.capital && !word.stop && !lexicon::is_saying(word);
    let gap = |a: &Word, b: &Word| {
        a.at.end <= b.at.start
            && text
                .get(a.at.end..b.at.start)
                .is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | '.' | '-' | '’' | '\'' | 's')))
    };
    let run = |start: usize| {
        let mut end = start;
        while end + 1 < list.len() && near(&list[end + 1]) && gap(&list[end], &list[end + 1]) {
            end += 1;
        }
        Some(text[list[start].at.start..list[end].at.end].to_owned())
    };
    // After the verb ("said Li Wei"), unless a full clause follows; else before it.
    if let Some(next) = list.get(verb + 1).filter(|word| near(word) && gap(&list[verb], word)) {
        let _ = next;
        return run(verb + 1);
    }
    if let Some(word) = list.get(verb + 1).filter(|w| matches!(w.folded.as_str(), "the" | "le" | "la" | "el"))
        && let Some(title) = list.get(verb + 2)
        && list.len() <= verb + 5
    {
        return Some(text[word.at.start..title.at.end].to_owned());
    }
    let mut start = (0..verb).rev().take(6).find(|&i| near(&list[i]))?;
    while start > 0 && near(&list[start - 1]) && gap(&list[start - 1], &list[start]) {
        start -= 1;
    }
    run(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        said(text).into_iter().map(|said| &text[said.at]).collect()
    }

    #[test]
    fn every_style_of_marks() {
        assert_eq!(found("He said “we open” and \"we close\"."), ["we open", "we close"]);
        assert_eq!(found("Il a dit « nous ouvrons » hier."), ["nous ouvrons"]);
        assert_eq!(found("他说：「开放合作」。"), ["开放合作"]);
        assert_eq!(found("Er sagte „wir öffnen“ heute"), ["wir öffnen"]);
        assert_eq!(found("the idea of ”technology for good” and called"), ["technology for good"]);
        assert_eq!(found("She wrote 'we don't know it' there"), ["we don't know it"]);
        assert_eq!(found("He said “we open and never closed it. Then he left"), ["we open and never closed it."]);
        assert_eq!(found("习近平强调，“更加开放的态度”加强交流"), ["更加开放的态度"]);
    }

    #[test]
    fn indirect_speech_with_its_speaker() {
        let text = "Innovation is the driving force of development, Li Wei said.";
        let list = said(text);
        assert_eq!(
            (&text[list[0].at.clone()], list[0].speaker.as_deref()),
            ("Innovation is the driving force of development", Some("Li Wei"))
        );
        let text = "Maria Lopez said on Friday that the zone would grow by a third.";
        let list = said(text);
        assert_eq!(
            (&text[list[0].at.clone()], list[0].speaker.as_deref()),
            ("the zone would grow by a third.", Some("Maria Lopez"))
        );
    }
}
