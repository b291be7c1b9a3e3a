//! Writing one listing: figures, places and choices are drawn once, so that its sentences agree with each other.

use crate::{
    lang::Lang,
    lexicon::{SubjectWords, frames, sites, subjects, words},
    model::PartnerRole,
    phrase::{Figure, bare, fill},
    rng::Rng,
};
use std::collections::HashSet;

/// What one listing talks about.
pub(crate) struct Writer {
    lang: Lang,
    words: &'static SubjectWords,
    features: Vec<&'static str>,
    problems: Vec<&'static str>,
    applications: Vec<&'static str>,
    keywords: Vec<&'static str>,
    figures: Vec<Figure>,
    site: &'static str,
    role: &'static str,
    trl: u8,
    numbers: Numbers,
}

/// Small numbers that must be the same wherever the listing repeats them.
struct Numbers {
    months: usize,
    development: usize,
    delivery: usize,
    age: usize,
    tried: usize,
    team: usize,
    runs: usize,
    units: usize,
    days: usize,
    hours: usize,
    countries: usize,
    cold: usize,
    hot: usize,
}

fn shuffled(rng: &mut Rng, list: &[&'static str]) -> Vec<&'static str> {
    let mut list = list.to_vec();
    rng.shuffle(&mut list);
    list
}

impl Writer {
    pub(crate) fn new(rng: &mut Rng, lang: Lang, subject: usize, role: PartnerRole, trl: u8) -> Self {
        let words = words(lang, subject);
        let facts = &subjects()[subject];
        let site = sites(lang)[*rng.pick(&facts.sites)];
        let role = rng.word(frames(lang, &format!("role.{}", role.code())));
        let mut writer = Self {
            lang,
            words,
            features: Vec::new(),
            problems: Vec::new(),
            applications: Vec::new(),
            keywords: words.keywords.clone(),
            figures: Vec::new(),
            site,
            role,
            trl,
            numbers: Numbers {
                months: rng.between(3, 18),
                development: rng.between(14, 48),
                delivery: rng.between(2, 8),
                age: rng.between(3, 28),
                tried: rng.between(6, 30),
                team: rng.between(5, 16),
                runs: rng.between(6, 48),
                units: rng.between(5, 24),
                days: rng.between(5, 20),
                hours: rng.between(5, 16),
                countries: rng.between(3, 9),
                cold: rng.between(0, 4) * 5,
                hot: rng.between(5, 11) * 5,
            },
        };
        writer.choose(rng, subject);
        writer
    }

    /// Draws order and figures anew.
    fn choose(&mut self, rng: &mut Rng, subject: usize) {
        self.features = shuffled(rng, &self.words.features);
        self.problems = shuffled(rng, &self.words.problems);
        self.applications = shuffled(rng, &self.words.applications);
        rng.shuffle(&mut self.keywords);
        self.figures = subjects()[subject].measures.iter().map(|measure| Figure::draw(rng, measure)).collect();
    }

    /// A title nobody else has.
    pub(crate) fn title(&mut self, rng: &mut Rng, titles: &mut HashSet<String>, offer: bool) -> String {
        let choices = frames(self.lang, if offer { "title" } else { "need.title" });
        for _ in 0..30 {
            let title = self.fill("title", rng.word(choices));
            if titles.insert(title.to_lowercase()) {
                return title;
            }
            // Another order of the same words usually makes another title.
            self.features = shuffled(rng, &self.features);
            self.problems = shuffled(rng, &self.problems);
            self.applications = shuffled(rng, &self.applications);
            rng.shuffle(&mut self.keywords);
        }
        for number in 1.. {
            let first = self.fill("title", rng.word(choices));
            let separator = if self.lang == Lang::Zh { "，" } else { " — " };
            let figure = self.fill("title", ["{m1} {v1}", "{m2} {v2}"][number % 2]);
            let series = if number > 4 { format!(" · {number}") } else { String::new() };
            let title = format!("{first}{separator}{figure}{series}");
            if titles.insert(title.to_lowercase()) {
                return title;
            }
        }
        unreachable!("the numbers never end")
    }

    fn fill(&self, slot: &str, frame: &str) -> String {
        fill(self.lang, frame, |field| self.value(slot, field))
    }

    /// One sentence group of a slot.
    pub(crate) fn line(&self, rng: &mut Rng, slot: &str) -> String {
        self.fill(slot, rng.word(frames(self.lang, slot)))
    }

    fn value(&self, slot: &str, field: &str) -> String {
        let numbers = &self.numbers;
        let count = match slot.split('.').next().unwrap_or_default() {
            "open" => numbers.team,
            "measure" | "spec" => numbers.runs,
            "offer" => numbers.days,
            "advantage" => numbers.hours,
            "ipr" => numbers.countries,
            _ => numbers.units,
        };
        let number = |number: usize| number.to_string();
        match field {
            "name" => self.words.name.to_owned(),
            "bare" => bare(self.lang, self.words.name).to_owned(),
            "feat" => self.features[0].to_owned(),
            "feat2" => self.features[1].to_owned(),
            "feat3" => self.features[2].to_owned(),
            "problem" => self.problems[0].to_owned(),
            "problem2" => self.problems[1].to_owned(),
            "app" => self.applications[0].to_owned(),
            "app2" => self.applications[1].to_owned(),
            "app3" => self.applications[2].to_owned(),
            "kw" => self.keywords[0].to_owned(),
            "kw2" => self.keywords[1].to_owned(),
            "m1" => self.words.measures[0].to_owned(),
            "m2" => self.words.measures[1].to_owned(),
            "v1" => self.figures[0].value(self.lang),
            "v2" => self.figures[1].value(self.lang),
            "b1" => self.figures[0].before(self.lang),
            "site" => self.site.to_owned(),
            "role" => self.role.to_owned(),
            "months" => number(numbers.months),
            "dev" => number(numbers.development),
            "delivery" => number(numbers.delivery),
            "age" => number(numbers.age),
            "tried" => number(numbers.tried),
            "t1" if numbers.cold == 0 => "0".to_owned(),
            "t1" => format!("−{}", numbers.cold),
            "t2" => number(numbers.hot),
            "n" => number(count),
            _ => String::new(),
        }
    }

    /// Sentences of one paragraph; Chinese sets no space between them.
    fn paragraph(&self, rng: &mut Rng, slots: &[&str]) -> String {
        let sentences: Vec<String> = slots.iter().map(|slot| self.line(rng, slot)).collect();
        sentences.join(if self.lang == Lang::Zh { "" } else { " " })
    }

    /// Two to four paragraphs; how much is said about trials depends on how far the work is.
    pub(crate) fn description(&self, rng: &mut Rng, offer: bool) -> String {
        let mut paragraphs: Vec<Vec<&str>> = if offer {
            let mut plan = match rng.below(3) {
                0 => vec![vec!["open", "problem"], vec!["works"]],
                1 => vec![vec!["problem"], vec!["open", "works"]],
                _ => vec![vec!["open"], vec!["problem", "works"]],
            };
            match (self.trl, rng.chance(70)) {
                (1..=3, _) => plan.push(vec!["fit"]),
                (_, true) => plan.push(vec!["measure", "test"]),
                (_, false) => plan.push(vec!["test", "fit"]),
            }
            if rng.chance(75) {
                plan.push(vec!["offer"]);
            }
            plan
        } else {
            vec![vec!["need.open"], vec!["need.wish", "need.limit"]]
        };
        if !offer && rng.chance(80) {
            paragraphs.push(vec!["need.give"]);
        }
        paragraphs.iter().map(|slots| self.paragraph(rng, slots)).collect::<Vec<_>>().join("\n\n")
    }

    fn bullets(&self, rng: &mut Rng, slot: &str, always: usize, more: usize) -> String {
        let choices = frames(self.lang, slot);
        let mut lines: Vec<&str> = choices[..always].to_vec();
        let mut others = choices[always..].to_vec();
        rng.shuffle(&mut others);
        lines.extend(others.into_iter().take(more));
        lines.iter().map(|line| format!("- {}", self.fill(slot, line))).collect::<Vec<_>>().join("\n")
    }

    pub(crate) fn advantages(&self, rng: &mut Rng) -> String {
        let more = rng.between(1, 3);
        self.bullets(rng, "advantage", 1, more)
    }

    pub(crate) fn technical(&self, rng: &mut Rng, offer: bool) -> String {
        if offer {
            let more = rng.between(1, 4);
            self.bullets(rng, "spec", 2, more)
        } else {
            self.line(rng, "need.expert")
        }
    }

    pub(crate) fn evidence(&self, rng: &mut Rng) -> String {
        self.line(rng, ["trl.low", "trl.mid", "trl.high"][usize::from(self.trl.saturating_sub(1) / 3)])
    }

    pub(crate) fn keywords(&self) -> Vec<String> {
        self.keywords.iter().map(|keyword| (*keyword).to_owned()).collect()
    }

    /// The sectors the subject belongs to, in words.
    pub(crate) fn markets(&self, rng: &mut Rng) -> Vec<String> {
        self.keywords[2..2 + rng.between(1, 2)].iter().map(|keyword| (*keyword).to_owned()).collect()
    }

    pub(crate) fn role(&self) -> &'static str {
        self.role
    }
}
