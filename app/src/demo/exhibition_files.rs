//! A short film and a leaflet for some exhibits of the demonstration, both generated and marked so.

use exedra_demonstration::{Exhibit, Lang, World};
use exedra_exchange::file::NewFile;
use exedra_exchange::model::FileRole;
use exedra_files::Store;
use exedra_kernel::ListingId;

/// Six seconds of moving colours, made for this purpose.
const FILM: &[u8] = include_bytes!("exhibition/clip.webm");
/// One exhibit in so many has a film and, where its language is written in Latin letters, a leaflet.
const ONE_IN: usize = 23;
/// Longest line of a leaflet, in characters.
const WIDTH: usize = 84;

/// A file of an exhibit, kept in the file store already.
pub struct Kept {
    exhibit: usize,
    role: FileRole,
    hash: String,
    bytes: i64,
}

/// Puts films and leaflets into the file store.
pub async fn keep(world: &World, files: &Store) -> anyhow::Result<Vec<Kept>> {
    let film = files.put(FILM.to_vec().into()).await?.to_string();
    let mut kept = Vec::new();
    for (at, exhibit) in world.exhibits.iter().enumerate().step_by(ONE_IN) {
        kept.push(Kept { exhibit: at, role: FileRole::Video, hash: film.clone(), bytes: FILM.len() as i64 });
        if let Some(leaflet) = leaflet(world, exhibit) {
            let bytes = leaflet.len() as i64;
            let hash = files.put(leaflet.into()).await?.to_string();
            kept.push(Kept { exhibit: at, role: FileRole::Document, hash, bytes });
        }
    }
    Ok(kept)
}

/// The rows of these files; `offers` are the ids that the world's offers got.
pub fn rows(world: &World, offers: &[ListingId], kept: &[Kept]) -> Vec<NewFile> {
    let row = |one: &Kept| {
        let exhibit = &world.exhibits[one.exhibit];
        let language = world.offers[exhibit.offer].language;
        let film = one.role == FileRole::Video;
        NewFile {
            listing: offers[exhibit.offer].clone(),
            role: one.role,
            place: if film { 2 } else { 3 },
            hash: one.hash.clone(),
            media_type: if film { "video/webm" } else { "application/pdf" }.to_owned(),
            name: if film { format!("film-{}.webm", exhibit.key) } else { format!("leaflet-{}.pdf", exhibit.key) },
            bytes: one.bytes,
            size: None,
            alternative: if film { film_of(language) } else { leaflet_of(language) }.to_owned(),
            alternative_language: language.tag().to_owned(),
            credit: "Exedra demonstration".to_owned(),
            licence: "CC0-1.0".to_owned(),
        }
    };
    kept.iter().map(row).collect()
}

fn film_of(language: Lang) -> &'static str {
    match language {
        Lang::En => "Six seconds of moving colours, without sound, generated for the demonstration",
        Lang::Zh => "六秒无声的流动色彩，为演示而生成",
        Lang::Fr => "Six secondes de couleurs en mouvement, sans son, générées pour la démonstration",
        Lang::Ru => "Шесть секунд движущихся цветов без звука, созданы для демонстрации",
        Lang::Es => "Seis segundos de colores en movimiento, sin sonido, generados para la demostración",
        Lang::Ar => "ست ثوانٍ من ألوان متحركة بلا صوت، أُنشئت للعرض التجريبي",
    }
}

fn leaflet_of(language: Lang) -> &'static str {
    match language {
        Lang::Fr => "Dépliant d’une page, généré pour la démonstration",
        Lang::Es => "Folleto de una página, generado para la demostración",
        _ => "Leaflet of one page, generated for the demonstration",
    }
}

/// A sign as the standard fonts of PDF number it.
fn sign(c: char) -> Option<u8> {
    match c {
        '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{ff}' => u8::try_from(u32::from(c)).ok(),
        '–' => Some(0x96),
        '—' => Some(0x97),
        '‘' => Some(0x91),
        '’' => Some(0x92),
        '“' => Some(0x93),
        '”' => Some(0x94),
        '…' => Some(0x85),
        '€' => Some(0x80),
        'œ' => Some(0x9c),
        '\u{202f}' => Some(0xa0),
        '₂' => Some(b'2'),
        _ => None,
    }
}

/// A text as a PDF shows it; nothing when it holds signs that the standard fonts lack.
fn shown(text: &str) -> Option<Vec<u8>> {
    let mut out = vec![b'('];
    for c in text.chars() {
        let byte = sign(c)?;
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.extend(b") Tj\n");
    Some(out)
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

/// A page about an exhibit as PDF; nothing for languages that the standard fonts cannot write.
fn leaflet(world: &World, exhibit: &Exhibit) -> Option<Vec<u8>> {
    let offer = &world.offers[exhibit.offer];
    let mark = match offer.language {
        Lang::En => "Generated for the demonstration: invented organisation, invented result.",
        Lang::Fr => "Généré pour la démonstration : organisation et résultat inventés.",
        Lang::Es => "Generado para la demostración: organización y resultado inventados.",
        _ => return None,
    };
    let mut page = b"BT\n56 760 Td\n".to_vec();
    let mut write = |lines: &[String], font: &str, size: u32, lead: u32| -> Option<()> {
        page.extend(format!("/{font} {size} Tf\n{lead} TL\n").bytes());
        for line in lines {
            page.extend(shown(line)?);
            page.extend(b"T*\n");
        }
        page.extend(b"0 -12 Td\n");
        Some(())
    };
    write(&wrapped(&exhibit.name, 46), "B", 20, 25)?;
    write(&wrapped(&offer.title, 70), "B", 12, 16)?;
    let organisation = &world.organisations[exhibit.organisation].english;
    write(&[format!("{organisation} · {}", exhibit.stand)], "R", 11, 15)?;
    write(&wrapped(&offer.summary, WIDTH), "R", 11, 15)?;
    write(&[mark.to_owned()], "R", 9, 12)?;
    page.extend(b"ET");
    let font = |name: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>").into_bytes()
    };
    let mut stream = format!("<< /Length {} >>\nstream\n", page.len()).into_bytes();
    stream.extend(page);
    stream.extend(b"\nendstream");
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
          /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>"
            .to_vec(),
        stream,
        font("Helvetica"),
        font("Helvetica-Bold"),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = places.len() + 1;
    file.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaflets_and_films_are_what_visitors_may_send_too() {
        let world = exedra_demonstration::world(1, &exedra_demonstration::Size::small());
        let limits = exedra_files::document::Limits::default();
        let leaflets: Vec<Vec<u8>> = world.exhibits.iter().filter_map(|exhibit| leaflet(&world, exhibit)).collect();
        assert!(!leaflets.is_empty());
        for bytes in leaflets {
            let place = |word: &[u8]| bytes.windows(word.len()).position(|part| part == word).expect("a part");
            let said: Vec<u8> =
                bytes[place(b"startxref\n") + 10..].iter().copied().take_while(u8::is_ascii_digit).collect();
            assert_eq!(String::from_utf8(said).expect("digits").parse::<usize>(), Ok(place(b"xref\n0 ")));
            assert!(exedra_files::document::accept(bytes, "leaflet.pdf", &limits).is_ok());
        }
        assert!(exedra_files::video::accept(FILM, &exedra_files::video::Limits::default()).is_ok());
    }
}
