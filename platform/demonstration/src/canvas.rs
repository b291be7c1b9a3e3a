//! A small drawing surface with a palette, written as PNG. Only additions, products, quotients and square roots are
//! used, which every machine computes alike; the library's sine is not promised to be.

use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write;

pub(crate) const WIDTH: usize = 960;
pub(crate) const HEIGHT: usize = 600;
/// Steps between paper and full colour.
const STEPS: u8 = 7;
const PAPER: [u8; 3] = [0xfb, 0xfa, 0xf6];

/// The index of a colour of the palette.
pub(crate) type Ink = u8;
pub(crate) const INK: Ink = 0;
pub(crate) const FIRST: Ink = 1;
pub(crate) const SECOND: Ink = 2;
/// Ink thinned out, for hair lines.
pub(crate) const GREY: Ink = 3;

pub(crate) struct Canvas {
    pixels: Vec<u8>,
    colours: [[u8; 3]; 4],
}

impl Canvas {
    pub(crate) fn new(colours: [[u8; 3]; 4]) -> Self {
        Self { pixels: vec![0; WIDTH * HEIGHT], colours }
    }

    /// Puts colour with a coverage from 0 to 1; what covers a pixel most decides its hue.
    pub(crate) fn dot(&mut self, x: i32, y: i32, ink: Ink, coverage: f64) {
        if x < 0 || y < 0 || x >= WIDTH as i32 || y >= HEIGHT as i32 {
            return;
        }
        let level = (coverage * f64::from(STEPS) + 0.5) as u8;
        if level == 0 {
            return;
        }
        let level = level.min(STEPS);
        let pixel = &mut self.pixels[y as usize * WIDTH + x as usize];
        let old = if *pixel == 0 { 0 } else { (*pixel - 1) % STEPS + 1 };
        if level >= old || level * 2 > STEPS {
            *pixel = ink * STEPS + level;
        }
    }

    pub(crate) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, ink: Ink, tone: f64) {
        for row in y as i32..(y + height) as i32 {
            for column in x as i32..(x + width) as i32 {
                self.dot(column, row, ink, tone);
            }
        }
    }

    /// A straight line, walked along its longer side.
    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        if length < 0.01 {
            return;
        }
        let steep = dy.abs() > dx.abs();
        let ((a0, b0), (a1, b1)) = if steep { ((from.1, from.0), (to.1, to.0)) } else { (from, to) };
        let ((a0, b0), (a1, b1)) = if a0 > a1 { ((a1, b1), (a0, b0)) } else { ((a0, b0), (a1, b1)) };
        let slope = (b1 - b0) / (a1 - a0);
        let lean = 1.0 / (1.0 + slope * slope).sqrt();
        let reach = (width / 2.0 + 1.0) / lean;
        for a in a0.floor() as i32..=a1.ceil() as i32 {
            let along = f64::from(a).clamp(a0, a1);
            let centre = b0 + slope * (along - a0);
            for b in (centre - reach).floor() as i32..=(centre + reach).ceil() as i32 {
                let distance = (f64::from(b) - centre).abs() * lean;
                let coverage = (width / 2.0 + 0.5 - distance).clamp(0.0, 1.0);
                if steep { self.dot(b, a, ink, coverage) } else { self.dot(a, b, ink, coverage) }
            }
        }
    }

    pub(crate) fn path(&mut self, points: &[(f64, f64)], width: f64, ink: Ink) {
        for pair in points.windows(2) {
            self.line(pair[0], pair[1], width, ink);
        }
    }

    /// A disc filled with a tone; the rim is smooth.
    pub(crate) fn disc(&mut self, centre: (f64, f64), radius: f64, ink: Ink, tone: f64) {
        for y in (centre.1 - radius - 1.0) as i32..=(centre.1 + radius + 1.0) as i32 {
            for x in (centre.0 - radius - 1.0) as i32..=(centre.0 + radius + 1.0) as i32 {
                let (dx, dy) = (f64::from(x) - centre.0, f64::from(y) - centre.1);
                let coverage = (radius + 0.5 - (dx * dx + dy * dy).sqrt()).clamp(0.0, 1.0);
                self.dot(x, y, ink, coverage * tone);
            }
        }
    }

    /// Gives a disc back to the paper.
    pub(crate) fn erase(&mut self, centre: (f64, f64), radius: f64) {
        for y in (centre.1 - radius).max(0.0) as usize..=((centre.1 + radius) as usize).min(HEIGHT - 1) {
            for x in (centre.0 - radius).max(0.0) as usize..=((centre.0 + radius) as usize).min(WIDTH - 1) {
                let (dx, dy) = (x as f64 - centre.0, y as f64 - centre.1);
                if dx * dx + dy * dy < radius * radius {
                    self.pixels[y * WIDTH + x] = 0;
                }
            }
        }
    }

    /// An arc of a circle, in turns and shorter than half a turn; the whole circle without `turns`.
    pub(crate) fn arc(&mut self, centre: (f64, f64), radius: f64, turns: Option<(f64, f64)>, width: f64, ink: Ink) {
        let (outer, inner) = (radius + width / 2.0 + 1.0, (radius - width / 2.0 - 1.0).max(0.0));
        let ends = turns.map(|(from, to)| [(sine(from + 0.25), sine(from)), (sine(to + 0.25), sine(to))]);
        for y in (centre.1 - outer) as i32..=(centre.1 + outer) as i32 {
            for x in (centre.0 - outer) as i32..=(centre.0 + outer) as i32 {
                let (dx, dy) = (f64::from(x) - centre.0, f64::from(y) - centre.1);
                let square = dx * dx + dy * dy;
                if square > outer * outer || square < inner * inner {
                    continue;
                }
                let mut coverage = (width / 2.0 + 0.5 - (square.sqrt() - radius).abs()).clamp(0.0, 1.0);
                if let Some([first, last]) = ends {
                    // Distances from the two end lines; beyond either of them there is no arc.
                    let (after, before) = (first.0 * dy - first.1 * dx, dx * last.1 - dy * last.0);
                    coverage *= (after + 0.5).clamp(0.0, 1.0) * (before + 0.5).clamp(0.0, 1.0);
                }
                self.dot(x, y, ink, coverage);
            }
        }
    }

    /// Lines of equal height of a field, every `spacing`; `ink` says colour and width for each line's number.
    pub(crate) fn levels(
        &mut self,
        area: (usize, usize, usize, usize),
        spacing: f64,
        field: impl Fn(f64, f64) -> f64,
        ink: impl Fn(i64) -> (Ink, f64),
    ) {
        let (left, top, right, bottom) = area;
        let mut above: Vec<f64> = (left..=right).map(|x| field(x as f64, top as f64 - 1.0) / spacing).collect();
        for y in top..bottom {
            let mut before = field(left as f64 - 1.0, y as f64) / spacing;
            for x in left..right {
                let here = field(x as f64, y as f64) / spacing;
                let (gx, gy) = (here - before, here - above[x - left]);
                before = here;
                above[x - left] = here;
                let nearest = (here + 0.5).floor();
                let slope = (gx * gx + gy * gy).sqrt().max(1e-9);
                let distance = (here - nearest).abs() / slope;
                if distance < 2.5 {
                    let (colour, width) = ink(nearest as i64);
                    self.dot(x as i32, y as i32, colour, (width / 2.0 + 0.5 - distance).clamp(0.0, 1.0));
                }
            }
        }
    }

    /// The picture as an indexed PNG.
    pub(crate) fn png(&self) -> Vec<u8> {
        let mut raw = Vec::with_capacity((WIDTH + 1) * HEIGHT);
        for row in self.pixels.chunks(WIDTH) {
            raw.push(0);
            raw.extend_from_slice(row);
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(5));
        encoder.write_all(&raw).expect("writing into memory");
        let data = encoder.finish().expect("writing into memory");
        let mut palette = PAPER.to_vec();
        for colour in &self.colours {
            for level in 1..=u16::from(STEPS) {
                for part in 0..3 {
                    let (paper, full) = (u16::from(PAPER[part]), u16::from(colour[part]));
                    let all = u16::from(STEPS);
                    palette.push(((paper * (all - level) + full * level + all / 2) / all) as u8);
                }
            }
        }
        let mut header = Vec::new();
        header.extend_from_slice(&(WIDTH as u32).to_be_bytes());
        header.extend_from_slice(&(HEIGHT as u32).to_be_bytes());
        header.extend_from_slice(&[8, 3, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, body) in [(b"IHDR", &header), (b"PLTE", &palette), (b"IDAT", &data), (b"IEND", &Vec::new())] {
            let mut crc = Crc::new();
            crc.update(kind);
            crc.update(body);
            png.extend_from_slice(&(body.len() as u32).to_be_bytes());
            png.extend_from_slice(kind);
            png.extend_from_slice(body);
            png.extend_from_slice(&crc.sum().to_be_bytes());
        }
        png
    }
}

/// The sine of an angle in turns, by a polynomial.
pub(crate) fn sine(turns: f64) -> f64 {
    let mut turn = turns - turns.floor();
    let sign = if turn >= 0.5 {
        turn -= 0.5;
        -1.0
    } else {
        1.0
    };
    let x = (turn.min(0.5 - turn)) * std::f64::consts::TAU;
    let square = x * x;
    sign * x * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))))
}
