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

/// Whether two stands share no ground.
pub fn apart(a: &Stand, b: &Stand) -> bool {
    a.hall != b.hall || a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
}

/// A rectangle in a hall, in decimetres from the corner at its back left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From the left.
    pub x: i64,
    /// From the back.
    pub y: i64,
    /// Width.
    pub w: i64,
    /// Depth.
    pub h: i64,
}

/// The largest measure of a hall, in decimetres.
pub const LARGEST: i64 = 10_000;

impl Place {
    /// The stand at this place.
    pub fn stand(&self, code: &str, hall: &str) -> Stand {
        Stand { code: code.to_owned(), hall: hall.to_owned(), x: self.x, y: self.y, w: self.w, h: self.h }
    }
}

/// Metres as people write them (`3`, `4.5`, `4,5 m`) in decimetres; nothing for anything else or beyond the largest hall.
pub fn metres(typed: &str) -> Option<i64> {
    let plain = typed.trim().trim_end_matches(['m', 'M', '米']).trim().replace(',', ".");
    let digits = plain.chars().all(|c| c.is_ascii_digit() || c == '.');
    let number: f64 = plain.parse().ok().filter(|_| digits && !plain.is_empty())?;
    let decimetres = (number * 10.0).round();
    (0.0..=LARGEST as f64).contains(&decimetres).then_some(decimetres as i64)
}

/// Decimetres as metres: `4.5`.
pub fn in_metres(decimetres: i64) -> String {
    if decimetres % 10 == 0 {
        (decimetres / 10).to_string()
    } else {
        format!("{}.{}", decimetres / 10, decimetres % 10)
    }
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
    /// The same as drawn, as much of it as fits.
    pub name: String,
    /// Its track's place among the edition's tracks.
    pub track: Option<usize>,
    /// Where it leads.
    pub href: String,
    /// Whether it is the one looked for.
    pub here: bool,
}

/// Colours that tell tracks apart; more tracks begin again.
pub const COLOURS: usize = 4;

/// As much of a name as fits into a width in decimetres, at the size names are drawn in.
fn fitting(name: &str, width: i64) -> String {
    // Letters of other scripts are about twice as wide as Latin ones.
    let room = width / 4;
    let wide = |c: char| if c > '\u{2e7f}' { 2 } else { 1 };
    if name.chars().map(wide).sum::<i64>() <= room {
        return name.to_owned();
    }
    let mut left = room - 1;
    let short: String = name
        .chars()
        .take_while(|c| {
            left -= wide(*c);
            left >= 0
        })
        .collect();
    if short.is_empty() { String::new() } else { format!("{}…", short.trim_end()) }
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
        let (middle, line) = (s.x + s.w / 2, s.y + s.h / 2);
        let here = if drawn.here { "on" } else { "" };
        let track = drawn.track.map_or_else(String::new, |track| format!(" t{}", track % COLOURS + 1));
        let class = format!("{here}{track}");
        let (class, number) = (
            if class.is_empty() { class } else { format!(" class=\"{}\"", class.trim()) },
            // The track's number beside its colour, for whoever does not tell colours apart.
            drawn.track.map_or_else(String::new, |track| {
                format!("<text class=\"n\" x=\"{}\" y=\"{}\">{}</text>", s.x + 3, s.y + 9, track + 1)
            }),
        );
        let name = fitting(&drawn.name, s.w);
        let _ = write!(
            svg,
            "<a href=\"{}\" aria-label=\"{}\"{class}><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>{number}<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{}</text><text class=\"n\" x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{}</text></a>",
            escaped(&drawn.href),
            escaped(&drawn.label),
            s.x,
            s.y,
            s.w,
            s.h,
            line + 2,
            escaped(&shown_code(&s.code)),
            line + 12,
            escaped(&name),
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
        let drawn = Drawn {
            stand: &stand,
            label: "\"><script>".into(),
            name: "<b>".into(),
            track: Some(5),
            href: "/x?a=1&b=2".into(),
            here: true,
        };
        let svg = draw(&[drawn], "Hall <A>");
        assert!(svg.contains("class=\"on t2\"") && !svg.contains("<b>"), "{svg}");
        assert_eq!((fitting("Quay Robotics", 48), fitting("Quay", 60)), ("Quay Roboti…".into(), "Quay".into()));
        assert_eq!(
            (metres("4,5 m"), metres("3"), metres("-1"), metres("1e3"), metres("")),
            (Some(45), Some(30), None, None, None)
        );
        assert_eq!((in_metres(45), in_metres(30)), ("4.5".into(), "3".into()));
        assert!(!svg.contains("<script") && svg.contains("Hall &lt;A>") && svg.contains("a=1&amp;b=2"), "{svg}");
    }
}
