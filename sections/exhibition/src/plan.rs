//! Plans of halls: where stands are put when nobody measured, and the drawing. Pure.

use std::fmt::Write as _;

use crate::model::{Stand, code_order, shown_code};

/// Width of a stand, in decimetres.
const WIDTH: i64 = 60;
/// Depth of a stand.
const DEPTH: i64 = 40;
/// Width of an aisle.
const AISLE: i64 = 30;
/// Stands in a row.
const ROW: i64 = 10;

/// The place of a stand that comes after `taken` others into a hall: rows of ten, two rows back to back, then an aisle.
pub fn place(code: &str, hall: &str, taken: usize) -> Stand {
    let (row, column) = (taken as i64 / ROW, taken as i64 % ROW);
    let y = row * DEPTH + (row + 1) / 2 * AISLE;
    Stand { code: code.to_owned(), hall: hall.to_owned(), x: AISLE + column * WIDTH, y: AISLE + y, w: WIDTH, h: DEPTH }
}

/// The first place of a hall where a new stand overlaps none that is there.
pub fn free_place(code: &str, hall: &str, stands: &[Stand]) -> Stand {
    let mut taken = 0;
    loop {
        let stand = place(code, hall, taken);
        if stands.iter().all(|other| other.code == code || apart(&stand, other)) {
            return stand;
        }
        taken += 1;
    }
}

fn apart(a: &Stand, b: &Stand) -> bool {
    a.hall != b.hall || a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

/// Lays out the stands of many halls, given as code and hall.
pub fn lay_out(codes: &[(String, String)]) -> Vec<Stand> {
    let mut sorted: Vec<&(String, String)> = codes.iter().collect();
    sorted.sort_by_cached_key(|(code, hall)| (hall.clone(), code_order(code)));
    sorted.dedup();
    let mut stands: Vec<Stand> = Vec::with_capacity(sorted.len());
    let mut taken = 0;
    for (code, hall) in sorted {
        taken = if stands.last().is_some_and(|last| last.hall == *hall) { taken + 1 } else { 0 };
        stands.push(place(code, hall, taken));
    }
    stands
}

/// A stand on the drawing.
#[derive(Clone, Debug)]
pub struct Drawn<'a> {
    /// The stand.
    pub stand: &'a Stand,
    /// Who shows there, for those who hear the plan read.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one looked for.
    pub here: bool,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The plan of a hall as SVG; `title` says what it is. Every stand is a link; the same stands are listed beneath the plan.
pub fn draw(stands: &[Drawn<'_>], title: &str) -> String {
    let right = stands.iter().map(|s| s.stand.x + s.stand.w).max().unwrap_or(0) + AISLE;
    let bottom = stands.iter().map(|s| s.stand.y + s.stand.h).max().unwrap_or(0) + AISLE;
    let mut svg = format!(
        "<svg class=\"plot hall\" viewBox=\"0 0 {right} {bottom}\" role=\"group\" aria-label=\"{}\" dir=\"ltr\">",
        escaped(title)
    );
    for drawn in stands {
        let s = drawn.stand;
        let (middle, line) = (s.x + s.w / 2, s.y + s.h / 2 + 5);
        let class = if drawn.here { " class=\"on\"" } else { "" };
        let _ = write!(
            svg,
            "<a href=\"{}\" aria-label=\"{}\"{class}><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/><text x=\"{middle}\" y=\"{line}\" text-anchor=\"middle\">{}</text></a>",
            escaped(&drawn.href),
            escaped(&drawn.label),
            s.x,
            s.y,
            s.w,
            s.h,
            escaped(&shown_code(&s.code)),
        );
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_two_stands_overlap(counts in prop::collection::vec(0usize..60, 1..4)) {
            let codes: Vec<(String, String)> = counts
                .iter()
                .enumerate()
                .flat_map(|(hall, count)| (0..*count).map(move |n| (format!("{hall}-{n}"), format!("H{hall}"))))
                .collect();
            let stands = lay_out(&codes);
            prop_assert_eq!(stands.len(), codes.len());
            for (at, a) in stands.iter().enumerate() {
                for b in &stands[at + 1..] {
                    prop_assert!(apart(a, b), "{:?} {:?}", a, b);
                }
            }
        }
    }

    #[test]
    fn gaps_are_filled() {
        let codes: Vec<_> = (0..5).map(|n| (format!("A{n}"), "A".to_owned())).collect();
        let mut stands = lay_out(&codes);
        let gone = stands.remove(2);
        let new = free_place("A9", "A", &stands);
        assert_eq!((new.x, new.y), (gone.x, gone.y));
    }

    #[test]
    fn names_cannot_leave_the_drawing() {
        let stand = place("A1", "A", 0);
        let drawn = Drawn { stand: &stand, label: "\"><script>".into(), href: "/x?a=1&b=2".into(), here: true };
        let svg = draw(&[drawn], "Hall <A>");
        assert!(!svg.contains("<script") && svg.contains("Hall &lt;A>") && svg.contains("a=1&amp;b=2"), "{svg}");
    }
}
