//! QR codes as drawings: an address that a phone reads from paper or from another screen.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// Empty squares around the code, as ISO/IEC 18004 asks for.
const QUIET: usize = 4;

/// A text (at most some hundred bytes) as a QR code in SVG, with what it is for those who do not see it; empty when the text is
/// too long for one. Black on white in light and dark, because readers need that.
pub fn svg(text: &str, label: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return String::new() };
    let (width, colors) = (code.width(), code.to_colors());
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (row, line) in colors.chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = line[column..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    let label = label.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_square_by_square() {
        let svg = svg("https://forum.example/harbour", "The \"queue\" <1>");
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "29 squares and the quiet zone: {svg}");
        assert!(svg.contains("M4 4h7v1h-7z"), "the first row of the first finder: {svg}");
        assert!(svg.contains("&quot;queue&quot; &lt;1>") && !svg.contains("<1>"));
        assert_eq!(super::svg(&"x".repeat(5000), ""), "");
    }
}
