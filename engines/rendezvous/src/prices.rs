//! Prices for people's time and for tables, and the upper bound they prove.
//!
//! Leaving out *when* the meetings are held, a plan is a b-matching: each person in at most `cap` meetings, all
//! tables together in at most `tables * slots`. The dual of its linear program gives for any prices `y >= 0` of the
//! people and `t >= 0` of the tables the bound
//!
//! `sum(cap_v * y_v) + places * t + sum over pairs of max(0, w - y_a - y_b - t)`
//!
//! (Schrijver, *Combinatorial Optimization*, chapter 31). The best prices come from a minimum-cost circulation in the
//! doubled, bipartite graph, in which each pair stands once in either direction; half the flow along the two is the
//! pair's share in the fractional optimum (0, 1/2 or 1). If nobody is ever busy and the shares make a bipartite
//! graph, König's edge colouring turns them into a plan as heavy as the bound.

use std::ops::ControlFlow;

use crate::bits;
use crate::model::{Model, NONE};

/// Prices, and what follows from them.
#[derive(Debug)]
pub(crate) struct Prices {
    /// No plan weighs more.
    pub bound: i64,
    /// Price of a meeting of each person.
    pub person: Vec<f64>,
    /// Price of a table in a slot.
    pub table: f64,
    /// Weight less the prices of all the pair uses: what planning it gains.
    pub gain: Vec<f64>,
    /// Twice the share of each pair in the fractional optimum.
    pub share: Vec<u8>,
}

/// What the pairs that are not settled may still use.
struct Room {
    /// Pairs planned in every plan: the fixed ones and, if asked for, the musts.
    settled: Vec<bool>,
    cap: Vec<i64>,
    places: i64,
    /// Weight of the settled pairs.
    weight: i64,
}

impl Room {
    fn new(model: &Model, musts: bool) -> Self {
        let settled: Vec<bool> =
            (0..model.pairs()).map(|e| model.fixed[e] != NONE || (musts && model.must[e])).collect();
        // A slot in which none of a person's partners can come is of no use to the person.
        let mut reach = vec![0u64; model.people * model.words];
        for e in (0..model.pairs()).filter(|&e| model.usable[e]) {
            for (i, word) in model.allowed(e).enumerate() {
                for p in model.ends[e] {
                    reach[p as usize * model.words + i] |= word;
                }
            }
        }
        let mut present = vec![0i64; model.slots];
        let mut cap = vec![0; model.people];
        for p in 0..model.people {
            let set = &reach[p * model.words..][..model.words];
            bits::each(set).for_each(|t| present[t] += 1);
            cap[p] = (bits::count(set) as i64).min(i64::from(model.cap[p]));
        }
        let seats = |t: usize| (0..model.pools).map(|pool| i64::from(model.room(pool as u32, t))).sum::<i64>();
        let mut places: i64 = present.iter().enumerate().map(|(t, here)| (here / 2).min(seats(t))).sum();
        let mut weight = 0;
        for e in (0..model.pairs()).filter(|&e| settled[e]) {
            places = (places - 1).max(0);
            weight += model.top(e);
            for p in model.ends[e] {
                cap[p as usize] = (cap[p as usize] - 1).max(0);
            }
        }
        Self { settled, cap, places, weight }
    }
}

impl Prices {
    /// Price the problem. With `musts` the bound is for plans that hold all of them; without, for any.
    ///
    /// Interpreters and rooms on the net are not in the network. Where they are scarce, only as many pairs as they can
    /// serve are put into it, the heaviest: then the prices suit what can be held, but prove nothing by themselves.
    pub(crate) fn new(model: &Model, musts: bool, watch: &mut dyn FnMut(f64) -> ControlFlow<()>) -> Self {
        let served = scarce(model);
        let room = Room::new(model, musts);
        let people = model.people;
        let [source, sink] = [2 * people, 2 * people + 1];
        let free: Vec<usize> =
            (0..model.pairs()).filter(|&e| model.usable[e] && !room.settled[e] && served[e]).collect();
        let heaviest = free.iter().map(|&e| model.top(e)).max().unwrap_or(0).max(1);
        // Prices can sink by about three times nodes times cost; keep that within the range of i64.
        let nodes = 2 * people as i64 + 2;
        let most = (1i64 << 59) / nodes / heaviest;
        let scale = most.clamp(1, nodes + 1);
        let shift = (0..40).find(|&s| (heaviest >> s) <= (1i64 << 59) / nodes).unwrap_or(0);
        let mut net = crate::flow::Network::new(nodes as usize);
        for &e in &free {
            let [a, b] = model.ends[e].map(|p| p as usize);
            let cost = -(model.top(e) >> shift) * scale;
            net.arc(a, people + b, 1, cost);
            net.arc(b, people + a, 1, cost);
        }
        for p in 0..people {
            net.arc(source, p, room.cap[p] as i32, 0);
            net.arc(people + p, sink, room.cap[p] as i32, 0);
        }
        net.arc(sink, source, (2 * room.places).min(i64::from(i32::MAX)) as i32, 0);
        let mut price = net.solve(1, watch);
        crate::flow::round_to(scale, &mut price);

        // In units of 1 / (2 * scale): the two copies of a person are averaged, which by convexity loses nothing.
        let widen = |x: i64| i128::from(x.max(0)) << shift;
        let person: Vec<i128> =
            (0..people).map(|p| widen(price[p] - price[source]) + widen(price[sink] - price[people + p])).collect();
        let table = 2 * widen(price[source] - price[sink]);
        let unit = 2 * i128::from(scale);
        let gain = |e: usize| {
            let [a, b] = model.ends[e].map(|p| person[p as usize]);
            unit * i128::from(model.top(e)) - a - b - table
        };
        let paid: i128 = (0..people).map(|p| i128::from(room.cap[p]) * person[p]).sum();
        let total = paid + i128::from(room.places) * table + free.iter().map(|&e| gain(e).max(0)).sum::<i128>();
        let mut dual = total.div_euclid(unit).min(i128::from(i64::MAX)) as i64;
        let mut share = vec![0; model.pairs()];
        for (k, &e) in free.iter().enumerate() {
            share[e] = (net.flow(2 * k) + net.flow(2 * k + 1)) as u8;
        }
        let gains: Vec<f64> = (0..model.pairs()).map(|e| gain(e) as f64 / unit as f64).collect();
        let prices: Vec<f64> = person.iter().map(|&y| y as f64 / unit as f64).collect();
        if table == 0 && total < unit << 40 {
            let odd = crate::halves::odd_loss(model, &gains, &prices, &room.cap, &free);
            dual = dual.min((total as f64 / unit as f64 - odd + 1e-3).floor() as i64);
        }
        // Pairs left out of the network can gain more than nothing at its prices.
        let dual = if served.contains(&false) { i64::MAX / 4 } else { dual };
        Self {
            bound: room.weight + dual.min(top_bound(model, &room)),
            gain: gains,
            person: prices,
            table: table as f64 / unit as f64,
            share,
        }
    }
}

/// Which pairs the interpreters and the rooms on the net could serve, if the heaviest came first.
fn scarce(model: &Model) -> Vec<bool> {
    let mut served = vec![true; model.pairs()];
    if model.groups.len() == 1 && model.pools < 2 {
        return served;
    }
    let mut hours: Vec<usize> = model.spoken.chunks(model.words).map(bits::count).collect();
    let rooms = if model.pools < 2 { 0 } else { (0..model.slots).map(|t| model.room(1, t) as usize).sum() };
    let mut rooms: usize = rooms;
    for e in crate::board::by_weight(model) {
        if model.kinds[model.kind[e] as usize] == [1] {
            served[e] = rooms > 0;
            rooms = rooms.saturating_sub(1);
        }
        if model.group[e] != 0 && served[e] {
            let able = model.groups[model.group[e] as usize].iter().copied();
            match able.max_by_key(|&w| hours[w as usize]).filter(|&w| hours[w as usize] > 0) {
                Some(who) => hours[who as usize] -= 1,
                None => served[e] = false,
            }
        }
    }
    served
}

/// Half the sum over the people of their heaviest pairs: what holds whatever the prices.
fn top_bound(model: &Model, room: &Room) -> i64 {
    let best = |p: usize| {
        let open = |&&e: &&u32| model.usable[e as usize] && !room.settled[e as usize];
        let mut tops: Vec<i64> = model.of(p).iter().filter(open).map(|&e| model.top(e as usize)).collect();
        tops.sort_unstable_by(|x, y| y.cmp(x));
        tops.iter().take(room.cap[p] as usize).map(|&w| i128::from(w)).sum::<i128>()
    };
    ((0..model.people).map(best).sum::<i128>() / 2).min(i128::from(i64::MAX)) as i64
}
