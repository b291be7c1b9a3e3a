//! Plates for exhibits: abstract technical drawings that look printed and claim nothing.

use crate::{
    canvas::{Canvas, FIRST, GREY, HEIGHT, INK, Ink, SECOND, WIDTH, sine},
    lexicon::{frame, words},
    model::{Exhibit, Listing, ListingState, Motif, Organisation},
    phrase::{bare, fill},
    rng::Rng,
};

const SIGNALS: [[u8; 3]; 5] =
    [[0x0b, 0x6b, 0x63], [0xb2, 0x3a, 0x25], [0x3a, 0x4a, 0x9f], [0x9a, 0x64, 0x12], [0x44, 0x70, 0x2b]];
const MARGIN: f64 = 48.0;

/// The motif by which plates of a subject are drawn.
pub fn motif(subject: usize) -> Motif {
    // Neighbouring subjects get different motifs, and the three tracks do not repeat the same order.
    Motif::ALL[(subject * 3 + subject / 15) % Motif::ALL.len()]
}

/// Three in four published offers of those who have a stand are shown there.
pub(crate) fn exhibits(seed: u64, organisations: &[Organisation], offers: &[Listing]) -> Vec<Exhibit> {
    let mut rng = Rng::stream(seed, "exhibits");
    let mut exhibits = Vec::new();
    for offer in offers.iter().filter(|offer| offer.state == ListingState::Published) {
        let Some(stand) = organisations[offer.organisation].stand.clone() else { continue };
        if !rng.chance(75) {
            continue;
        }
        let motif = motif(offer.subject);
        let name = bare(offer.language, words(offer.language, offer.subject).name);
        let alternative =
            fill(offer.language, frame(offer.language, &format!("alt.{}", motif.code())), |_| name.to_owned());
        exhibits.push(Exhibit {
            key: exhibits.len(),
            offer: offer.key,
            organisation: offer.organisation,
            stand,
            name: offer.title.clone(),
            picture_seed: rng.next(),
            subject: offer.subject,
            motif,
            alternative,
        });
    }
    exhibits
}

/// Draws the plate of an exhibit: a PNG of 960 by 600, about twenty kilobytes.
pub fn picture(seed: u64, subject: usize) -> Vec<u8> {
    let mut rng = Rng::stream(seed, "plate");
    let first = rng.below(SIGNALS.len());
    let second = (first + 1 + rng.below(SIGNALS.len() - 1)) % SIGNALS.len();
    let mut canvas = Canvas::new([[0x1d, 0x1b, 0x17], SIGNALS[first], SIGNALS[second], [0xa8, 0xa4, 0x98]]);
    match motif(subject) {
        Motif::Bands => bands(&mut canvas, &mut rng),
        Motif::Lattice => lattice(&mut canvas, &mut rng),
        Motif::Waves => waves(&mut canvas, &mut rng),
        Motif::Flow => flow(&mut canvas, &mut rng),
        Motif::Rings => rings(&mut canvas, &mut rng),
        Motif::Graph => graph(&mut canvas, &mut rng),
        Motif::Contours => contours(&mut canvas, &mut rng),
    }
    frame_and_scale(&mut canvas);
    canvas.png()
}

/// The border, corner marks and a scale, as on a printed plate.
fn frame_and_scale(canvas: &mut Canvas) {
    let (left, top, right, bottom) = (24.0, 24.0, WIDTH as f64 - 24.0, HEIGHT as f64 - 24.0);
    canvas.path(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], 1.0, INK);
    for step in 0..=20 {
        let x = MARGIN + 10.0 * f64::from(step);
        let tall = if step % 5 == 0 { 9.0 } else { 5.0 };
        canvas.line((x, bottom - 12.0), (x, bottom - 12.0 - tall), 1.0, INK);
    }
    canvas.line((MARGIN, bottom - 12.0), (MARGIN + 200.0, bottom - 12.0), 1.0, INK);
    for (place, ink) in [INK, FIRST, SECOND].into_iter().enumerate() {
        canvas.rect(right - 84.0 + 22.0 * place as f64, bottom - 26.0, 14.0, 14.0, ink, 1.0);
    }
}

fn bands(canvas: &mut Canvas, rng: &mut Rng) {
    let (left, right) = (150, WIDTH as i32 - 150);
    let mut borders = vec![(70.0, rng.unit())];
    while let Some((y, _)) = borders.last().copied().filter(|(y, _)| *y < 470.0) {
        borders.push(((y + rng.between(16, 74) as f64).min(506.0), rng.unit()));
    }
    let height = |border: (f64, f64), x: i32| border.0 + 5.0 * sine(f64::from(x) / 460.0 + border.1 * 0.3);
    for (layer, pair) in borders.windows(2).enumerate() {
        for x in left..right {
            let (top, bottom) = (height(pair[0], x) as i32, height(pair[1], x) as i32);
            for y in top..bottom {
                match layer % 4 {
                    1 => canvas.dot(x, y, FIRST, 0.34),
                    2 if (x + y) % 12 == 0 => canvas.dot(x, y, GREY, 1.0),
                    _ => {}
                }
            }
        }
        if layer % 4 == 3 {
            pores(canvas, rng, left, right, |x| (height(pair[0], x), height(pair[1], x)));
        }
    }
    let scale = f64::from(right) + 32.0;
    for border in &borders {
        let points: Vec<_> = (left..=right).step_by(10).map(|x| (f64::from(x), height(*border, x))).collect();
        canvas.path(&points, 1.6, INK);
        canvas.line((scale - 12.0, border.0), (scale + 12.0, border.0), 1.0, INK);
    }
    let bottom = borders.last().map_or(506.0, |border| border.0);
    canvas.line((scale, 70.0), (scale, bottom), 1.0, INK);
}

/// A porous layer: small open cells in rows, between the two borders.
fn pores(canvas: &mut Canvas, rng: &mut Rng, left: i32, right: i32, borders: impl Fn(i32) -> (f64, f64)) {
    for x in (left + 12..right - 6).step_by(20) {
        let (top, bottom) = borders(x);
        let mut y = top + 9.0 + rng.unit() * 3.0;
        while y < bottom - 7.0 {
            canvas.arc((f64::from(x) + rng.unit() * 6.0 - 3.0, y), 3.0 + rng.unit() * 2.0, None, 1.0, SECOND);
            y += 15.0;
        }
    }
}

fn lattice(canvas: &mut Canvas, rng: &mut Rng) {
    let (columns, rows) = (rng.between(9, 12), 6);
    let step = 640.0 / columns as f64;
    let lean = 18.0 + rng.unit() * 16.0;
    let node = |column: usize, row: usize| (110.0 + lean * row as f64 + step * column as f64, 96.0 + 70.0 * row as f64);
    let (core_column, core_row) = (rng.between(2, columns - 3), rng.between(1, 3));
    let inside = |column: usize, row: usize| column.abs_diff(core_column) <= 2 && row.abs_diff(core_row) <= 1;
    for row in 0..rows {
        for column in 0..=columns {
            for (to_column, to_row) in [(column + 1, row), (column, row + 1), (column + 1, row + 1)] {
                if to_column > columns || to_row >= rows {
                    continue;
                }
                let marked = inside(column, row) && inside(to_column, to_row);
                let (ink, width) = if marked { (FIRST, 2.6) } else { (GREY, 1.2) };
                canvas.line(node(column, row), node(to_column, to_row), width, ink);
            }
        }
    }
    for row in 0..rows {
        for column in 0..=columns {
            let (ink, radius) = match (inside(column, row), rng.chance(12)) {
                (true, _) => (FIRST, 9.0),
                (false, true) => (SECOND, 7.0),
                (false, false) => (INK, 5.0),
            };
            canvas.disc(node(column, row), radius, ink, 1.0);
        }
    }
}

fn waves(canvas: &mut Canvas, rng: &mut Rng) {
    let traces = rng.between(5, 7);
    let gap = 440.0 / traces as f64;
    let marked = rng.below(traces);
    for step in 0..=16 {
        let x = 90.0 + f64::from(step) * 48.75;
        canvas.line((x, 62.0), (x, 520.0), 1.0, GREY);
    }
    for trace in 0..traces {
        let base = 72.0 + gap * (trace as f64 + 0.5);
        let (slow, fast, phase) = (1.5 + rng.unit() * 3.0, 9.0 + rng.unit() * 22.0, rng.unit());
        let event = 0.2 + rng.unit() * 0.6;
        let points: Vec<_> = (0..=390)
            .map(|step| {
                let t = f64::from(step) / 390.0;
                let near = (t - event) * 9.0;
                let burst = 1.0 / (1.0 + near * near * near * near);
                let height =
                    0.32 * sine(t * slow + phase) + 0.62 * burst * sine(t * fast) + 0.06 * sine(t * 41.0 + phase);
                (90.0 + 780.0 * t, base - height * gap * 0.62)
            })
            .collect();
        let (ink, width) = if trace == marked { (FIRST, 2.8) } else { (INK, 1.3) };
        canvas.path(&points, width, ink);
        if trace == marked {
            let x = 90.0 + 780.0 * event;
            canvas.line((x - 90.0, base + gap * 0.5), (x + 90.0, base + gap * 0.5), 3.0, SECOND);
        }
    }
}

/// Flow past round obstacles: each is a doublet in an even stream.
fn flow(canvas: &mut Canvas, rng: &mut Rng) {
    let bodies: Vec<(f64, f64, f64)> = (0..rng.between(2, 3))
        .map(|index| {
            (230.0 + 240.0 * index as f64 + rng.unit() * 60.0, 190.0 + rng.unit() * 200.0, 44.0 + rng.unit() * 34.0)
        })
        .collect();
    let stream = |x: f64, y: f64| {
        bodies.iter().fold(y, |value, (bx, by, radius)| {
            let (dx, dy) = (x - bx, y - by);
            let square = (dx * dx + dy * dy).max(radius * radius * 0.6);
            value - radius * radius * dy / square
        })
    };
    let marked = rng.between(9, 20) as i64;
    let ink = |line: i64| -> (Ink, f64) {
        match line {
            // Lines that would leave the plate at its edges are left out.
            line if !(5..=29).contains(&line) => (GREY, -9.0),
            line if line == marked || line == marked + 1 => (FIRST, 2.6),
            line if line % 4 == 0 => (INK, 1.5),
            _ => (GREY, 1.2),
        }
    };
    canvas.levels((60, 60, WIDTH - 60, 530), 17.0, stream, ink);
    for (x, y, radius) in &bodies {
        // The lines inside an obstacle mean nothing; paper covers them.
        canvas.erase((*x, *y), *radius);
        canvas.disc((*x, *y), *radius, SECOND, 0.3);
        canvas.arc((*x, *y), *radius, None, 2.0, INK);
    }
}

fn rings(canvas: &mut Canvas, rng: &mut Rng) {
    let centre = (WIDTH as f64 / 2.0 - 20.0 + rng.unit() * 40.0, 292.0);
    let count = rng.between(7, 10);
    for index in 0..count {
        let radius = 26.0 + 206.0 * (index as f64 + 1.0) / count as f64;
        canvas.arc(centre, radius, None, 1.2, if index % 3 == 2 { INK } else { GREY });
        if rng.chance(70) {
            let start = rng.unit();
            let ink = if rng.chance(65) { FIRST } else { SECOND };
            canvas.arc(centre, radius, Some((start, start + 0.08 + rng.unit() * 0.32)), 8.0, ink);
        }
    }
    for step in 0..72 {
        let turn = f64::from(step) / 72.0;
        let (from, to) = (238.0, if step % 6 == 0 { 254.0 } else { 246.0 });
        let point = |radius: f64| (centre.0 + radius * sine(turn + 0.25), centre.1 + radius * sine(turn));
        canvas.line(point(from), point(to), 1.2, INK);
    }
    canvas.disc(centre, 14.0, INK, 1.0);
    canvas.line((centre.0 - 320.0, centre.1), (centre.0 + 320.0, centre.1), 1.0, INK);
}

fn graph(canvas: &mut Canvas, rng: &mut Rng) {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for _ in 0..900 {
        let point = (90.0 + rng.unit() * 780.0, 80.0 + rng.unit() * 420.0);
        if points.iter().all(|other| distance(*other, point) > 62.0) {
            points.push(point);
        }
    }
    let centre = *rng.pick(&points);
    for (index, point) in points.iter().enumerate() {
        for other in &points[index + 1..] {
            let length = distance(*point, *other);
            if length < 112.0 {
                let marked = distance(*point, centre) < 150.0 && distance(*other, centre) < 150.0;
                let (ink, width) = if marked { (FIRST, 2.4) } else { (GREY, 1.2) };
                canvas.line(*point, *other, width, ink);
            }
        }
    }
    for point in &points {
        let away = distance(*point, centre);
        let radius = 4.0 + rng.unit() * 4.0;
        match away {
            away if away < 1.0 => canvas.disc(*point, 13.0, SECOND, 1.0),
            away if away < 150.0 => canvas.disc(*point, radius + 2.0, FIRST, 1.0),
            _ => canvas.disc(*point, radius, INK, 1.0),
        }
    }
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (a.0 - b.0, a.1 - b.1);
    (dx * dx + dy * dy).sqrt()
}

fn contours(canvas: &mut Canvas, rng: &mut Rng) {
    let summits: Vec<(f64, f64, f64, f64)> = [(300.0, 300.0), (640.0, 240.0)]
        .iter()
        .map(|(x, y)| {
            let high = 0.8 + rng.unit() * 0.5;
            (x - 50.0 + rng.unit() * 100.0, y - 50.0 + rng.unit() * 110.0, 110.0 + rng.unit() * 70.0, high)
        })
        .collect();
    let tilt = rng.unit() * 0.0006;
    let field = |x: f64, y: f64| {
        summits.iter().fold(tilt * y, |value, (sx, sy, wide, high)| {
            let (dx, dy) = ((x - sx) / wide, (y - sy) / (wide * 0.72));
            value + high / (1.0 + dx * dx + dy * dy)
        })
    };
    let marked = rng.between(5, 9) as i64;
    let ink = |line: i64| -> (Ink, f64) {
        match line {
            line if line == marked => (FIRST, 3.2),
            line if line % 5 == 0 => (INK, 1.7),
            _ => (GREY, 1.2),
        }
    };
    canvas.levels((60, 60, WIDTH - 60, 530), 0.088, field, ink);
    for (x, y, ..) in &summits {
        canvas.line((x - 9.0, *y), (x + 9.0, *y), 2.4, SECOND);
        canvas.line((*x, y - 9.0), (*x, y + 9.0), 2.4, SECOND);
    }
}
