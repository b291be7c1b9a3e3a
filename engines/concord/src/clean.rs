//! Sets apart what is the article and what merely stands around it.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::html::{self, Block};
use crate::vocab;
use crate::words::{Word, is_dense, sentences, words};

/// Longest text that is taken for an article, in bytes.
pub const LONGEST_ARTICLE: usize = 4 << 20;

/// Why a text is no article. Each shows as one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unusable {
    /// It is longer than [`LONGEST_ARTICLE`].
    #[error("the text is longer than 4 MB; no article is")]
    TooLong,
    /// It has no sentence a reader could read.
    #[error("the file holds no text to check, only markup, menus or nothing")]
    NoText,
    /// It is not UTF-8 text.
    #[error("the file is no text in UTF-8; save it as UTF-8 text or HTML")]
    NotText,
}

/// What a paragraph that is not the article's is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A menu, a breadcrumb, a list of links.
    Menu,
    /// An invitation to share or follow.
    Share,
    /// The form and rules for comments.
    Comments,
    /// Somebody about themselves.
    Author,
    /// When the page was published or changed.
    Updated,
    /// A caption or credit of a picture. Figures and dates in it are still looked at.
    Caption,
    /// An invitation to subscribe.
    Newsletter,
    /// Cookies and privacy.
    Cookies,
    /// Rights and imprint.
    Rights,
    /// Other articles.
    Related,
    /// Advertising.
    Advertisement,
    /// A form.
    Form,
    /// The page's head, foot or side column.
    Aside,
}

/// A paragraph set apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boilerplate {
    /// Its text.
    pub text: String,
    /// What it is.
    pub part: Part,
    /// A sentence saying why it was set apart.
    pub why: String,
}

/// An article without what stood around it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Article {
    /// The paragraphs of the article, headings among them.
    pub paragraphs: Vec<String>,
    /// What was set apart, in order.
    pub boilerplate: Vec<Boilerplate>,
    /// The date the page states in its own description, as written.
    pub stated: Option<String>,
}

impl Article {
    /// The article's text, paragraphs divided by empty lines.
    pub fn text(&self) -> String {
        self.paragraphs.join("\n\n")
    }
}

/// A paragraph longer than this many bytes is taken in pieces: what is judged within its paragraph must not cost the whole
/// of a text without paragraphs.
const LONGEST_PARAGRAPH: usize = 6000;

/// A paragraph, cut between sentences if it is overlong.
fn pieces(text: String) -> Vec<String> {
    if text.len() <= LONGEST_PARAGRAPH {
        return vec![text];
    }
    let (mut list, mut start, mut end) = (Vec::new(), 0, 0);
    for cut in sentences(&text) {
        if cut.end - start > LONGEST_PARAGRAPH && end > start {
            list.push(text[start..end].to_owned());
            start = cut.start;
        }
        end = cut.end;
    }
    list.push(text[start..end.max(start)].to_owned());
    list
}

/// Reads the bytes of a file: UTF-8, with or without a byte order mark, or UTF-16 with one.
///
/// # Errors
/// [`Unusable::TooLong`] and [`Unusable::NotText`].
pub fn decode(bytes: &[u8]) -> Result<String, Unusable> {
    if bytes.len() > LONGEST_ARTICLE {
        return Err(Unusable::TooLong);
    }
    let wide = |read: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Unusable::NotText)
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).map(str::to_owned).map_err(|_| Unusable::NotText),
        _ => std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| Unusable::NotText),
    }
}

/// Parts an article (plain text or HTML) from what stands around it.
///
/// # Errors
/// [`Unusable::TooLong`], [`Unusable::NotText`] when control characters abound, and [`Unusable::NoText`] when nothing is left.
pub fn clean(text: &str) -> Result<Article, Unusable> {
    if text.len() > LONGEST_ARTICLE {
        return Err(Unusable::TooLong);
    }
    let controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    if controls > 8 && controls * 50 > text.chars().count() {
        return Err(Unusable::NotText);
    }
    let (blocks, stated) = if html::looks_like_html(text) {
        let page = html::read(text);
        (page.blocks, page.date)
    } else {
        (plain_blocks(text), None)
    };
    let mut article = sort(blocks);
    article.stated = stated;
    if !article.paragraphs.iter().any(|paragraph| words(paragraph).len() >= 3) {
        return Err(Unusable::NoText);
    }
    Ok(article)
}

/// Paragraphs of a plain text: divided by empty lines, or by every line end unless the lines are wrapped.
fn plain_blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut group: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            group.push(line);
        } else if !group.is_empty() {
            let lines = std::mem::take(&mut group);
            if is_wrapped(&lines) {
                blocks.push(Block { text: lines.join(" "), ..Block::default() });
            } else {
                blocks.extend(lines.into_iter().map(|line| Block { text: line.to_owned(), ..Block::default() }));
            }
        }
    }
    blocks
}

/// Whether lines are one paragraph broken at a margin: all but the last about as long, and most without an end.
fn is_wrapped(lines: &[&str]) -> bool {
    let Some((_, full)) = lines.split_last() else { return false };
    let lengths = full.iter().map(|line| line.chars().count());
    let (least, most) = lengths.fold((usize::MAX, 0), |(least, most), n| (least.min(n), most.max(n)));
    let ended = full.iter().filter(|line| line.ends_with(|c: char| ".!?。！？؟:”\"".contains(c))).count();
    !full.is_empty() && least >= 40 && most <= 110 && most - least <= 40 && ended * 2 <= full.len()
}

/// What is known of a paragraph before it is judged.
struct Seen {
    words: Vec<Word>,
    /// Length in words; two signs of Chinese count as one.
    length: usize,
    ended: bool,
}

fn see(block: &Block) -> Seen {
    let words = words(&block.text);
    let dense = words.iter().filter(|word| word.dense).count();
    let ended = block
        .text
        .trim_end_matches(['”', '"', '»', '」', ')', '’'])
        .ends_with(['.', '!', '?', '。', '！', '？', '؟', '…']);
    Seen { length: words.len() - dense + dense.div_ceil(2), words, ended }
}

fn sort(blocks: Vec<Block>) -> Article {
    let seen: Vec<Seen> = blocks.iter().map(see).collect();
    let mut verdicts: Vec<Option<(Part, String)>> =
        blocks.iter().zip(&seen).map(|(block, seen)| by_itself(block, seen)).collect();
    under_headings(&blocks, &seen, &mut verdicts);
    runs_of_short_lines(&blocks, &seen, &mut verdicts);
    between(&seen, &mut verdicts);
    after_the_end(&blocks, &seen, &mut verdicts);
    let mut article = Article::default();
    for (block, verdict) in blocks.into_iter().zip(verdicts) {
        match verdict {
            Some((part, why)) => article.boilerplate.push(Boilerplate { text: block.text, part, why }),
            None => article.paragraphs.extend(pieces(block.text)),
        }
    }
    article
}

/// What a paragraph shows by itself: links, the elements around, vocabulary in a short text.
fn by_itself(block: &Block, seen: &Seen) -> Option<(Part, String)> {
    let letters = block.text.chars().filter(|c| !c.is_whitespace()).count().max(1);
    let prose = seen.length >= 12 && seen.ended;
    if seen.words.is_empty() {
        return Some((Part::Menu, "it has no words".to_owned()));
    }
    if let Some(part) = block.hint
        && !(block.heading && block.article)
        && !(prose
            && seen.length >= 40
            && matches!(part, Part::Author | Part::Share | Part::Advertisement | Part::Menu))
    {
        return Some((part, "the page's markup says so".to_owned()));
    }
    if block.linked * 10 >= letters * 7 && seen.length <= 30 && !(block.heading && block.article) {
        return Some((Part::Menu, "nearly all of it is links".to_owned()));
    }
    if seen.length <= 45
        && let Some((part, phrase)) = vocab::phrase(&block.text)
    {
        let limit = match part {
            Part::Caption | Part::Comments | Part::Cookies | Part::Author => 45,
            Part::Share | Part::Newsletter | Part::Rights => 25,
            Part::Related => 18,
            Part::Updated => 20,
            Part::Menu | Part::Advertisement => 6,
            Part::Form => 10,
            Part::Aside => 0,
        };
        let quoting = prose && crate::lexicon::tells(&block.text);
        let fits = seen.length <= limit && (!quoting || matches!(part, Part::Caption | Part::Comments));
        if fits && (part != Part::Updated || block.text.contains(|c| crate::words::digit(c).is_some())) {
            return Some((part, format!("it is short and says “{phrase}”")));
        }
    }
    caption(block, seen).or_else(|| byline(block, seen)).or_else(|| divided(block, seen)).or_else(|| dated(block, seen))
}

/// "Text of the picture. / Agency": a slash or bracket with one or two capitalised words at the end.
fn caption(block: &Block, seen: &Seen) -> Option<(Part, String)> {
    if seen.length > 60 {
        return None;
    }
    let text = block.text.trim_end_matches(['.', ' ']);
    let tail = text.rsplit_once(" / ").or_else(|| text.rsplit_once("./")).map(|(_, tail)| tail)?;
    let credit = words(tail);
    let named = !credit.is_empty() && credit.len() <= 3 && credit.iter().all(|word| word.capital || word.dense);
    (named && seen.length > credit.len() + 2)
        .then(|| (Part::Caption, format!("it ends with the credit “{}”", tail.trim())))
}

/// "By Jane Doe", "Par …", "作者：…" alone on a line.
fn byline(block: &Block, seen: &Seen) -> Option<(Part, String)> {
    if seen.length > 9 || seen.ended {
        return None;
    }
    let lower = block.text.to_lowercase();
    let begins =
        ["by ", "par ", "por ", "автор:", "автор ", "текст:", "作者：", "作者:", "记者：", "文/", "بقلم", "كتب:"];
    // What follows a comma is an office: "By Jane Doe, science correspondent", "By our correspondent in Lima".
    let name = block.text.find([',', '|', '—']).unwrap_or(block.text.len());
    if ["by our ", "de notre ", "de nuestro ", "от нашего ", "по материалам ", "from wire ", "avec agences"]
        .iter()
        .any(|b| lower.starts_with(b))
    {
        return Some((Part::Author, "it is a line with an author's office".to_owned()));
    }
    let named = seen
        .words
        .iter()
        .skip(1)
        .filter(|word| !word.stop && word.at.end <= name)
        .all(|word| word.capital || word.dense || lower.starts_with("بقلم"));
    (begins.iter().any(|b| lower.starts_with(b)) && named && seen.length >= 2)
        .then(|| (Part::Author, "it is a line with an author's name".to_owned()))
}

/// Nothing but a date and a time on a line.
fn dated(block: &Block, seen: &Seen) -> Option<(Part, String)> {
    if seen.length > 10 || seen.ended || block.heading {
        return None;
    }
    let found = crate::dates::dates(&block.text);
    found.iter().find(|when| when.start.day.is_some() && when.start.year.is_some())?;
    let within = |word: &Word| found.iter().any(|when| when.at.start <= word.at.start && word.at.end <= when.at.end);
    let clock = |word: &Word| word.folded.starts_with(|c: char| c.is_ascii_digit()) && word.folded.len() <= 5;
    let rest = seen.words.iter().filter(|word| !within(word) && !clock(word) && !word.stop).count();
    (rest <= 1).then(|| (Part::Updated, "it is a line with nothing but a date".to_owned()))
}

/// What stands under "Comments (3)" until the end, and the note under "About the author".
fn under_headings(blocks: &[Block], seen: &[Seen], verdicts: &mut [Option<(Part, String)>]) {
    let prose = |i: usize| seen[i].length >= 6 && seen[i].ended;
    let body = (0..blocks.len()).filter(|&i| verdicts[i].is_none() && prose(i)).count();
    let mut before = 0;
    for i in 0..blocks.len() {
        before += usize::from(verdicts[i].is_none() && prose(i));
        if seen[i].length <= 8 && vocab::heads_comments(&blocks[i].text) && before > 0 && before * 2 >= body {
            for verdict in &mut verdicts[i..] {
                verdict.get_or_insert_with(|| (Part::Comments, "it stands among the comments of readers".to_owned()));
            }
            return;
        }
        if seen[i].length <= 6
            && vocab::heads_author(&blocks[i].text)
            && i + 1 < blocks.len()
            && seen[i + 1].length <= 80
        {
            verdicts[i + 1]
                .get_or_insert_with(|| (Part::Author, "it stands under a heading about the author".to_owned()));
        }
    }
}

/// A short line without an end between two lines set apart is of the same kind.
fn between(seen: &[Seen], verdicts: &mut [Option<(Part, String)>]) {
    for i in 1..verdicts.len().saturating_sub(1) {
        let kind = |at: usize| verdicts[at].as_ref().map(|(part, _)| *part);
        let (Some(part), Some(_)) = (kind(i - 1), kind(i + 1)) else { continue };
        let around =
            matches!(part, Part::Newsletter | Part::Form | Part::Share | Part::Comments | Part::Related | Part::Menu);
        if verdicts[i].is_none() && around && seen[i].length <= 10 && !seen[i].ended {
            verdicts[i] = Some((part, "it is a short line between others set apart".to_owned()));
        }
    }
}

/// Short items divided by bars, dots or arrows.
fn divided(block: &Block, seen: &Seen) -> Option<(Part, String)> {
    let bars = block.text.chars().filter(|c| matches!(c, '|' | '·' | '»' | '›' | '•' | '>' | '｜' | '→')).count();
    let opened = block.text.contains('«');
    (bars >= 2 && !opened && !seen.ended && seen.length <= bars * 5)
        .then(|| (Part::Menu, "it is a row of short items".to_owned()))
}

/// Three and more very short lines without an end in a row are a menu or a list of other articles.
fn runs_of_short_lines(blocks: &[Block], seen: &[Seen], verdicts: &mut [Option<(Part, String)>]) {
    let mut start = 0;
    while start < blocks.len() {
        let short = |i: usize| seen[i].length <= 4 && !seen[i].ended && !blocks[i].heading;
        let run = (start..blocks.len()).take_while(|&i| short(i)).count();
        if run >= 3 {
            for verdict in &mut verdicts[start..start + run] {
                verdict.get_or_insert_with(|| (Part::Menu, "it is one of several very short lines".to_owned()));
            }
        }
        start += run.max(1);
    }
}

/// From the last real paragraph on, what shares no words with the article is not of it: a name, jokes about oneself,
/// other headlines.
fn after_the_end(blocks: &[Block], seen: &[Seen], verdicts: &mut [Option<(Part, String)>]) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for (seen, _) in seen.iter().zip(verdicts.iter()).filter(|(_, verdict)| verdict.is_none()) {
        let mut stems: Vec<&str> = content(&seen.words).collect();
        stems.sort_unstable();
        stems.dedup();
        for stem in stems {
            *uses.entry(stem).or_default() += 1;
        }
    }
    let body = seen.iter().zip(verdicts.iter()).filter(|(seen, v)| v.is_none() && seen.length >= 12).count();
    let foreign = |i: usize| !content(&seen[i].words).any(|stem| uses.get(stem).is_some_and(|&n| n > 1));
    let strangers: Vec<bool> = (0..blocks.len()).map(foreign).collect();
    let own = |i: usize, verdicts: &[Option<(Part, String)>]| verdicts[i].is_none() && seen[i].length >= 12;
    let last = (0..blocks.len()).rev().find(|&i| own(i, verdicts) && !strangers[i]).unwrap_or(0);
    let (mut ended, mut before) = (false, 0);
    for i in 0..blocks.len() {
        before += usize::from(own(i, verdicts));
        if let Some((part, _)) = &verdicts[i] {
            ended |= matches!(part, Part::Share | Part::Comments | Part::Related | Part::Author | Part::Newsletter)
                && before * 2 >= body;
        } else if i >= last && i * 2 >= blocks.len() && body >= 2 {
            verdicts[i] = tail(&blocks[i].text, &seen[i], strangers[i], ended);
        }
    }
    names_before_notes(seen, verdicts);
}

fn content(words: &[Word]) -> impl Iterator<Item = &str> {
    words
        .iter()
        .filter(|word| !word.stop && (word.dense || word.stem.chars().count() > 2))
        .map(|word| word.stem.as_str())
}

/// What a paragraph at the end is, if not the article's.
fn tail(text: &str, seen: &Seen, foreign: bool, ended: bool) -> Option<(Part, String)> {
    let presents = seen.words.iter().any(|w| vocab::PRESENTING.split(' ').any(|p| p == w.folded))
        || vocab::PRESENTING_SIGNS.iter().any(|sign| text.contains(sign));
    let pieces = sentences(text).len().max(1);
    let chopped = pieces >= 3 && seen.words.len() <= pieces * 5;
    if (foreign || ended) && (presents || chopped) && seen.length <= 80 {
        let why = if foreign { "and shares no words with the article" } else { "and follows the end of the article" };
        return Some((Part::Author, format!("somebody presents themselves in it {why}")));
    }
    if ended && foreign && seen.length <= 60 {
        let named = (2..=4).contains(&seen.words.len()) && seen.words.iter().all(|word| word.capital);
        let part = if named { Part::Author } else { Part::Related };
        return Some((part, "it follows the end of the article and shares no words with it".to_owned()));
    }
    (ended && !seen.ended && seen.length <= 14 && !is_prose(text))
        .then(|| (Part::Related, "it is a line without an end after the article".to_owned()))
}

fn is_prose(text: &str) -> bool {
    text.contains(['.', '。', '!', '?', '“', '"', '«']) || text.chars().filter(|c| is_dense(*c)).count() > 30
}

/// A name alone on a line right before a note about an author belongs to it.
fn names_before_notes(seen: &[Seen], verdicts: &mut [Option<(Part, String)>]) {
    for i in 1..seen.len() {
        let named =
            (1..=4).contains(&seen[i - 1].words.len()) && seen[i - 1].words.iter().all(|w| w.capital || w.dense);
        let note = verdicts[i].as_ref().is_some_and(|(part, _)| *part == Part::Author) && seen[i].length > 4;
        if verdicts[i - 1].is_none() && named && note && !seen[i - 1].ended {
            verdicts[i - 1] = Some((Part::Author, "it is a name above a note about the author".to_owned()));
        }
    }
}
