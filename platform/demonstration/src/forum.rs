//! The edition itself: dates, place, tracks.

use crate::{
    Size,
    lang::{Lang, Words},
    lexicon::{frame, frames},
    model::{Forum, Room},
};

fn words(slot: &str) -> Words {
    Words::each(|lang| frame(lang, slot).to_owned())
}

pub(crate) fn forum(size: &Size) -> Forum {
    let halls = ["A", "B", "C", "D", "E"]
        .iter()
        .map(|code| Room {
            code: (*code).to_owned(),
            name: Words::each(|lang| {
                let hall = frame(lang, "hall");
                if lang == Lang::Zh { format!("{code}{hall}") } else { format!("{hall} {code}") }
            }),
            capacity: (size.companies / 5).max(1) * 40,
        })
        .collect();
    let rooms = [600, 320, 240, 180, 120, 80]
        .iter()
        .enumerate()
        .map(|(index, capacity)| Room {
            code: format!("R{}", index + 1),
            name: Words::each(|lang| frames(lang, "room")[index].to_owned()),
            capacity: *capacity,
        })
        .collect();
    Forum {
        slug: "harbour-2027".to_owned(),
        name: words("forum"),
        theme: words("theme"),
        tracks: ["track0", "track1", "track2"].map(words).to_vec(),
        days: (24..=28).map(|day| format!("2027-09-{day}")).collect(),
        zone: "Asia/Shanghai".to_owned(),
        venue: words("venue"),
        halls,
        rooms,
    }
}
