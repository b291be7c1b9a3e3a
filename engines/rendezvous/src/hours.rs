//! A closer bound for problems in which people are often away: a price for each hour of each person.
//!
//! The bound of [`crate::prices`] does not ask whether two people are there at the same time. Here each person `v`
//! has a price `y[v,t] >= 0` in each slot `t`, each slot a price `z[t] >= 0` for its tables, and a person with a `max`
//! a price `m[v] >= 0` for having a meeting at all. By linear-programming duality no plan weighs more than
//!
//! `sum y[v,t] + tables * sum z[t] + sum max_v * m[v] + sum over pairs of max(0, w - m_a - m_b - cheapest hour)`
//!
//! where the cheapest hour of a pair is the least `y[a,t] + y[b,t] + z[t]` over the slots it could use; a pair that
//! must be held counts without the `max(0, ..)`. Good prices are found by the subgradient method with Polyak's step
//! towards the weight of the plan at hand (Held, Wolfe, Crowder, 1974), and the bound is then computed exactly in
//! whole 1/1024ths.

use std::ops::ControlFlow;

use crate::bits;
use crate::board::Board;
use crate::model::{Model, NONE};
use crate::prices::Prices;
use crate::rng::Rng;

/// Prices are rounded to 1 / `UNIT` before the bound is computed.
const UNIT: i64 = 1024;
/// Looks at a pair in a slot that may be spent, for each unit of effort.
const WORK: usize = 40_000_000;
/// Fewer rounds than this move the bound too little to be worth the time.
const LEAST_ROUNDS: usize = 150;
const MOST_ROUNDS: usize = 3_000;
/// Above this weight the rounded prices could leave the range of whole numbers.
const HEAVIEST: i64 = 1 << 40;

/// What is priced, and the present prices.
struct Hours<'m> {
    model: &'m Model,
    /// Pairs not fixed, each with the slots it could use beside the fixed meetings.
    pairs: Vec<(u32, Vec<u32>)>,
    /// Whether every pair that must be held is taken to be held.
    musts: bool,
    /// Weight of the fixed pairs.
    settled: i64,
    tables: Vec<f64>,
    max: Vec<f64>,
    /// `y` by person and slot, then `z` by slot, then `m` by person.
    price: Vec<f64>,
    /// How many of each priced thing there are.
    stock: Vec<f64>,
}

/// The least bound found, starting from prices that do not tell the hours apart. `reached` is the weight of a plan.
pub(crate) fn bound(
    model: &Model,
    musts: bool,
    effort: u32,
    prices: &Prices,
    reached: i64,
    watch: &mut dyn FnMut(f64) -> ControlFlow<()>,
) -> i64 {
    let known = prices.bound;
    let looks: usize =
        (0..model.pairs()).map(|e| model.allowed(e).map(|w| w.count_ones() as usize).sum::<usize>()).sum();
    let rounds = (WORK.saturating_mul(effort as usize) / (looks + model.people * model.slots).max(1)).min(MOST_ROUNDS);
    let heaviest = model.weight.iter().copied().max().unwrap_or(0);
    if rounds < LEAST_ROUNDS || reached >= known || heaviest > HEAVIEST {
        return known;
    }
    let mut hours = Hours::new(model, musts);
    hours.start(prices);
    let mut best = (f64::MAX, hours.price.clone());
    let mut rng = Rng::new(1);
    let mut pull = 1.0;
    let mut since = 0;
    let mut way = vec![0.0; hours.price.len()];
    for round in 0..rounds {
        if round.is_multiple_of(16) && watch(round as f64 / rounds as f64).is_break() {
            break;
        }
        let (value, slope) = hours.value(&mut rng);
        if value < best.0 - 1e-9 {
            best = (value, hours.price.clone());
            since = 0;
        } else {
            since += 1;
            if since == 20 {
                since = 0;
                pull *= 0.7;
                hours.price.copy_from_slice(&best.1);
            }
        }
        if best.0 < reached as f64 + 0.99 || pull < 1e-3 {
            break;
        }
        // A mean with the steps before damps the zigzag between hours that cost the same.
        for (w, s) in way.iter_mut().zip(&slope) {
            *w = 0.6 * *w + 0.4 * s;
        }
        let length: f64 = way.iter().map(|w| w * w).sum();
        if length < 1e-12 {
            break;
        }
        let step = pull * (value - reached as f64).max(0.5) / length;
        for (p, w) in hours.price.iter_mut().zip(&way) {
            *p = (*p - step * w).max(0.0);
        }
    }
    hours.price = best.1;
    hours.exactly().min(known)
}

impl<'m> Hours<'m> {
    fn new(model: &'m Model, musts: bool) -> Self {
        // The board with only the fixed meetings knows what they leave free.
        let board = Board::new(model);
        let mut pairs = Vec::new();
        for e in (0..model.pairs()).filter(|&e| model.usable[e] && model.fixed[e] == NONE) {
            let [a, b] = model.ends[e].map(|p| board.free(p as usize));
            let set: Vec<u64> = model.allowed(e).enumerate().map(|(i, word)| word & a[i] & b[i]).collect();
            let slots: Vec<u32> = bits::each(&set).map(|t| t as u32).collect();
            if !slots.is_empty() {
                pairs.push((e as u32, slots));
            }
        }
        let tables = board.inside.iter().map(|inside| f64::from(model.tables) - inside.len() as f64).collect();
        let max = (0..model.people).map(|p| f64::from(model.cap[p]) - f64::from(board.load[p])).collect();
        let cells = model.people * model.slots + model.slots + model.people;
        let mut hours =
            Self { model, pairs, musts, settled: board.total, tables, max, price: vec![0.0; cells], stock: Vec::new() };
        let mut stock = vec![0.0; model.people * model.slots];
        for p in 0..model.people {
            bits::each(board.free(p)).for_each(|t| stock[p * model.slots + t] = 1.0);
        }
        stock.extend_from_slice(&hours.tables);
        stock.extend_from_slice(&hours.max);
        hours.stock = stock;
        hours
    }

    /// The same price for all hours of a person and for all tables.
    fn start(&mut self, prices: &Prices) {
        let slots = self.model.slots;
        for (p, &price) in prices.person.iter().enumerate() {
            let free = self.stock[p * slots..][..slots].iter().sum::<f64>();
            if self.max[p] < free {
                self.price[self.model.people * slots + slots + p] = price;
            } else {
                self.price[p * slots..][..slots].fill(price);
            }
        }
        self.price[self.model.people * slots..][..slots].fill(prices.table);
    }

    /// The bound at the present prices, and how it grows with each of them. Of hours that cost the same one is
    /// taken by chance.
    fn value(&self, rng: &mut Rng) -> (f64, Vec<f64>) {
        let model = self.model;
        let mut slope = self.stock.clone();
        let mut value = self.settled as f64 + self.stock.iter().zip(&self.price).map(|(s, p)| s * p).sum::<f64>();
        let slots = model.slots;
        let (tables, limits) = (model.people * slots, model.people * slots + slots);
        for (e, hours) in &self.pairs {
            let e = *e as usize;
            let [a, b] = model.ends[e].map(|p| p as usize);
            let mut least = (f64::MAX, 0);
            let turn = rng.below(hours.len());
            for &t in hours[turn..].iter().chain(&hours[..turn]) {
                let t = t as usize;
                let cost = self.price[a * slots + t] + self.price[b * slots + t] + self.price[tables + t];
                if cost < least.0 {
                    least = (cost, t);
                }
            }
            let (cost, t) = least;
            let gain = model.weight[e] as f64 - cost - self.price[limits + a] - self.price[limits + b];
            if gain > 0.0 || (self.musts && model.must[e]) {
                value += gain;
                for cell in [a * slots + t, b * slots + t, tables + t, limits + a, limits + b] {
                    slope[cell] -= 1.0;
                }
            }
        }
        (value, slope)
    }

    /// The bound at the present prices, rounded to whole units, without any rounding error.
    fn exactly(&self) -> i64 {
        let model = self.model;
        let price: Vec<i128> = self.price.iter().map(|p| (p * UNIT as f64).round() as i128).collect();
        let paid: i128 = self.stock.iter().zip(&price).map(|(&s, p)| s as i128 * p).sum();
        let slots = model.slots;
        let (tables, limits) = (model.people * slots, model.people * slots + slots);
        let gains = self.pairs.iter().map(|(e, hours)| {
            let e = *e as usize;
            let [a, b] = model.ends[e].map(|p| p as usize);
            let cost = |&t: &u32| {
                let t = t as usize;
                price[a * slots + t] + price[b * slots + t] + price[tables + t]
            };
            let least = hours.iter().map(cost).min().unwrap_or(0);
            let gain = i128::from(UNIT) * i128::from(model.weight[e]) - least - price[limits + a] - price[limits + b];
            if self.musts && model.must[e] { gain } else { gain.max(0) }
        });
        let total = paid + gains.sum::<i128>();
        self.settled.saturating_add(total.div_euclid(i128::from(UNIT)).min(i128::from(i64::MAX)) as i64)
    }
}
