//! What sections know of a subject that belongs to none of them (a track, a country), and the figures they count. The page
//! asks the app's list; each section answers for itself, so that nobody has to know all of them.

use std::collections::BTreeSet;

use exedra_kernel::{Actor, Moment, OrganisationId};
use exedra_store::{Conn, Result};

use crate::app::App;
use crate::ctx::Edition;
use crate::i18n::Say;
use crate::section::{Boxed, Mention};

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// A word of the edition's theme, by its slug.
    Track(&'a str),
    /// A country or region, by its code of ISO 3166-1.
    Country(&'a str),
}

/// A question about a subject at an edition, on somebody's behalf.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The application.
    pub app: &'a App,
    /// The edition.
    pub edition: &'a Edition,
    /// The subject.
    pub subject: Subject<'a>,
    /// Who asks; nobody on public pages. What they may not read is neither named nor counted.
    pub actor: Option<&'a Actor>,
    /// The reader's language.
    pub say: &'a Say,
    /// How many lines are shown.
    pub most: usize,
}

/// One line of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it is called, as its people wrote it.
    pub text: String,
    /// The language of that text, if known.
    pub lang: String,
    /// What is to be said of it in a few words, in the reader's language.
    pub note: String,
    /// Its address.
    pub href: String,
}

/// What a section answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// Place among the panels.
    pub order: u8,
    /// Heading, in the reader's language.
    pub title: String,
    /// How many there are in all.
    pub total: u64,
    /// The first of them.
    pub lines: Vec<Line>,
    /// Where all of them are, if there is such a page.
    pub all: Option<String>,
}

/// A question about what is most worth knowing of an edition on its front page now, on nobody's behalf.
#[derive(Clone, Copy)]
pub struct Front<'a> {
    /// The application.
    pub app: &'a App,
    /// The edition; before, during and after it other things matter.
    pub edition: &'a Edition,
    /// The reader's language.
    pub say: &'a Say,
    /// The present moment. What changes with it says so by [`crate::section::Turn`].
    pub now: Moment,
    /// How many lines are shown.
    pub most: usize,
}

/// Answers for the front page; nothing when the section has nothing to say in this state.
pub type FrontSource = for<'a> fn(&'a Front<'a>, &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>>;

/// What all sections say on the front page, in their order.
pub async fn fronts(front: &Front<'_>, conn: &mut Conn) -> Result<Vec<Panel>> {
    let mut all = Vec::new();
    for source in &front.app.offered().fronts {
        all.extend(source(front, conn).await?.filter(|panel| panel.total > 0));
    }
    all.sort_by_key(|panel| panel.order);
    Ok(all)
}

/// Answers a question; nothing when the section has nothing to say.
pub type SubjectSource = for<'a> fn(&'a Asked<'a>, &'a mut Conn) -> Boxed<'a, Result<Option<Panel>>>;

/// A part of a figure, such as one country's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Code or word of the part: a country's code, a state's word.
    pub part: String,
    /// Its value.
    pub value: i64,
}

/// A number with everything that is needed to understand it. What it means stands in the texts: `figure-NAME` is its label
/// (with the number as `$n`), `figure-NAME-counts` says what is counted and what is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its name in addresses and texts: `[a-z-]+`.
    pub name: &'static str,
    /// Translation key of its label.
    pub label: &'static str,
    /// Translation key of what it counts.
    pub counts: &'static str,
    /// Translation key of the section that counts it.
    pub by: &'static str,
    /// Its value.
    pub value: i64,
    /// By country or region, when it can be told apart so.
    pub cells: Vec<Cell>,
    /// Smallest cell that is shown: persons are not to be recognised from a table. 1 shows all.
    pub smallest: i64,
    /// Where the list behind it is, below the edition.
    pub list: Option<&'static str>,
    /// Place on the front page; figures without one are on the page of all figures only.
    pub front: Option<u8>,
}

/// Counts figures of an edition, of public matters only.
pub type FigureSource = for<'a> fn(&'a App, &'a mut Conn, &'a Edition) -> Boxed<'a, Result<Vec<Figure>>>;

impl Figure {
    /// The cells as they may be shown, largest first: those below [`Figure::smallest`] are withheld, and of the others the
    /// smallest as long as the total gives the withheld ones away. Withheld cells come last, in no order of size.
    pub fn shown(&self) -> Vec<(String, Option<i64>)> {
        let cells: Vec<&Cell> = self.cells.iter().filter(|cell| cell.value > 0).collect();
        let withheld = withheld(&[cells.iter().map(|cell| (cell.part.as_str(), cell.value)).collect()], self.smallest);
        self.shown_without(&withheld)
    }

    /// The cells, largest first, without the values of those named.
    pub fn shown_without(&self, withheld: &BTreeSet<String>) -> Vec<(String, Option<i64>)> {
        let mut cells: Vec<&Cell> = self.cells.iter().filter(|cell| cell.value > 0).collect();
        let kept = |cell: &Cell| withheld.contains(&cell.part);
        let order = |cell: &&Cell| (kept(cell), if kept(cell) { 0 } else { -cell.value }, cell.part.clone());
        cells.sort_by_key(order);
        cells.iter().map(|cell| (cell.part.clone(), (!kept(cell)).then_some(cell.value))).collect()
    }
}

/// The parts that are withheld in tables whose sums are known: those below `smallest`, and as many others as it takes that no
/// sum gives one away. A part has the same value in every table it is in.
pub fn withheld(tables: &[Vec<(&str, i64)>], smallest: i64) -> BTreeSet<String> {
    let all = || tables.iter().flatten();
    let mut withheld: BTreeSet<&str> = all().filter(|(_, value)| *value < smallest).map(|(part, _)| *part).collect();
    loop {
        let before = withheld.len();
        for table in tables {
            let (kept, open): (Vec<_>, Vec<_>) = table.iter().partition(|(part, _)| withheld.contains(part));
            let (many, sum) = (kept.len() as i64, kept.iter().map(|(_, value)| value).sum::<i64>());
            // One gap follows from the total; so do several that can only all be one.
            let told = many == 1 || sum == many;
            if many > 0
                && told
                && let Some((part, _)) = open.iter().min_by_key(|(part, value)| (*value, *part))
            {
                withheld.insert(part);
            }
        }
        if withheld.len() == before {
            return withheld.into_iter().map(ToOwned::to_owned).collect();
        }
    }
}

/// A thing to which a questionnaire may be attached, as the section that keeps it tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessable {
    /// What it is called.
    pub title: String,
    /// The language of its title and text.
    pub language: String,
    /// Its address.
    pub href: String,
    /// Its words, without markup, from which goals are suggested.
    pub text: String,
    /// Whose it is.
    pub owner: OrganisationId,
    /// Whether the asker may act for the owner in this.
    pub acts: bool,
}

/// Tells of a thing by its id; nothing where there is none or the asker may not see it. Asked by nobody, it tells what is
/// public.
pub type AssessableSource =
    for<'a> fn(&'a App, &'a mut Conn, Option<&'a Actor>, &'a Edition, &'a str) -> Boxed<'a, Result<Option<Assessable>>>;

/// A thing of a kind by its id, as the asker may see it.
pub async fn assessable(
    app: &App,
    conn: &mut Conn,
    actor: Option<&Actor>,
    edition: &Edition,
    (kind, id): (&str, &str),
) -> Result<Option<Assessable>> {
    match app.offered().assessables.iter().find(|(word, ..)| *word == kind) {
        Some((_, _, source)) => source(app, conn, actor, edition, id).await,
        None => Ok(None),
    }
}

/// What is asked about a thing of another section at an edition, on somebody's behalf.
#[derive(Clone, Copy)]
pub struct AskedThing<'a> {
    /// The application.
    pub app: &'a App,
    /// The edition.
    pub edition: &'a Edition,
    /// Kind of the thing (one of the words of [`crate::section::Offered::assessables`]) and its id.
    pub about: (&'a str, &'a str),
    /// Who asks; nobody on public pages, which get what everybody may read and no ways that are open to some.
    pub actor: Option<&'a Actor>,
    /// The reader's language.
    pub say: &'a Say,
}

/// Says what a section has for a thing of another section, and which ways it opens to whoever acts for it. Public pages are
/// kept: whoever shows the answer has the answering section's topic among its own.
pub type ThingSource = for<'a> fn(&'a AskedThing<'a>, &'a mut Conn) -> Boxed<'a, Result<Vec<Mention>>>;

/// What all sections have for a thing.
pub async fn on_thing(asked: &AskedThing<'_>, conn: &mut Conn) -> Result<Vec<Mention>> {
    let mut all = Vec::new();
    for source in &asked.app.offered().on_thing {
        all.extend(source(asked, conn).await?);
    }
    Ok(all)
}

/// All figures of an edition, those of the front page first.
pub async fn figures(app: &App, conn: &mut Conn, edition: &Edition) -> Result<Vec<Figure>> {
    let mut all = Vec::new();
    for source in &app.offered().figures {
        all.extend(source(app, conn, edition).await?);
    }
    all.sort_by_key(|figure| (figure.front.is_none(), figure.front, figure.name));
    Ok(all)
}

/// What all sections answer, in their order.
pub async fn panels(asked: &Asked<'_>, conn: &mut Conn) -> Result<Vec<Panel>> {
    let mut all = Vec::new();
    for source in &asked.app.offered().subjects {
        all.extend(source(asked, conn).await?.filter(|panel| panel.total > 0));
    }
    all.sort_by_key(|panel| panel.order);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(values: &[(&str, i64)]) -> Figure {
        let cells = values.iter().map(|(part, value)| Cell { part: (*part).to_owned(), value: *value }).collect();
        let value = values.iter().map(|(_, value)| value).sum();
        let (name, label, counts) = ("guests", "who-title", "who-title");
        Figure { name, label, counts, by: "nav-people", value, cells, smallest: 3, list: None, front: None }
    }

    #[test]
    fn a_single_gap_takes_a_second_with_it() {
        let shown = |values: &[(&str, i64)]| figure(values).shown();
        let cell = |part: &str, value: Option<i64>| (part.to_owned(), value);
        assert_eq!(
            shown(&[("FR", 9), ("KE", 2), ("PE", 5)]),
            [cell("FR", Some(9)), cell("KE", None), cell("PE", None)],
            "9 + 5 + 2 would tell KE's by subtraction"
        );
        assert_eq!(shown(&[("FR", 2), ("KE", 1), ("PE", 5)])[0], cell("PE", Some(5)));
        let ones = shown(&[("FR", 1), ("KE", 1), ("PE", 5), ("QA", 9)]);
        assert_eq!(ones.iter().filter(|(_, value)| value.is_some()).count(), 1, "two that sum to two are one each");
        let small = shown(&[("FR", 1), ("KE", 2), ("PE", 5), ("QA", 9)]);
        assert_eq!(small[2..], [cell("FR", None), cell("KE", None)], "in no order of size");
        assert_eq!(shown(&[("FR", 3), ("KE", 4)]), [cell("KE", Some(4)), cell("FR", Some(3))]);
        assert_eq!(shown(&[("FR", 2)]), [cell("FR", None)]);
        assert!(shown(&[("FR", 0)]).is_empty());
    }
}
