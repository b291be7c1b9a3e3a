//! Ties between organisations of the demonstration, confirmed by both ends but for a few that wait.

use exedra_demonstration::{OrgKind, World};
use exedra_people::rules::System;
use exedra_people::tie::{self, NewTie, TieKind, TieState};
use exedra_store::house::Stamp;
use exedra_store::{Result, Tx};

use super::{Cast, WHY};

/// Puts them in: companies came out of universities, are funded, supply and exhibit with each other; institutes have partners.
pub async fn put(tx: &mut Tx, stamp: Stamp<'_>, world: &World, cast: &Cast) -> Result<()> {
    let of = |wanted: &[OrgKind]| -> Vec<usize> {
        (0..world.organisations.len()).filter(|at| wanted.contains(&world.organisations[*at].kind)).collect()
    };
    let companies = of(&[OrgKind::Company]);
    let schools = of(&[OrgKind::University, OrgKind::Institute]);
    let (funds, parks) = (of(&[OrgKind::Fund]), of(&[OrgKind::Park]));
    let mut rows = Vec::new();
    let mut say = |from: usize, to: Option<&usize>, kind: TieKind, number: usize| {
        let Some(to) = to.filter(|to| **to != from) else { return };
        let source = format!("https://ties.example/{}/{}", kind.as_str(), number + 1);
        let since = Some(format!("{}-{:02}-01", 2016 + number % 10, 1 + number % 12));
        let state = if number % 19 == 5 { TieState::Said } else { TieState::Confirmed };
        rows.push((
            cast.organisations[from].clone(),
            NewTie { to: cast.organisations[*to].clone(), kind, source, since },
            state,
        ));
    };
    for (number, from) in companies.iter().copied().enumerate() {
        let pick = |list: &'_ [usize], step: usize| list.get((number * step + 1) % list.len().max(1)).copied();
        if number % 4 == 0 {
            say(from, pick(&schools, 7).as_ref(), TieKind::SpinOff, number);
        }
        if number % 5 == 1 {
            say(from, pick(&funds, 3).as_ref(), TieKind::Funded, number);
        }
        if number % 3 == 2 {
            say(from, pick(&companies, 11).as_ref(), TieKind::Supplier, number);
        }
        if number % 7 == 3 {
            say(from, pick(&companies, 5).as_ref(), TieKind::Exhibits, number);
        }
        if number % 6 == 0 {
            say(from, pick(&parks, 1).as_ref(), TieKind::PartOf, number);
        }
    }
    for (number, from) in schools.iter().copied().enumerate() {
        let next = schools.get((number + 3) % schools.len()).copied();
        say(from, next.as_ref(), TieKind::Partner, number);
        say(from, companies.get(number * 3 % companies.len().max(1)), TieKind::Partner, number + 1);
    }
    tie::bulk(tx, stamp, &System::make_organisation(WHY), &rows).await
}
