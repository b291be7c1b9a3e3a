//! A closer bound for problems in which people are often away: a price for each hour of each person.
//!
//! The bound of [`crate::prices`] does not ask whether two people are there at the same time, nor who interprets, nor
//! whose stand it is. Here each person `v` has a price `y[v,t] >= 0` in each slot `t`, each pool of like places a
//! price `z[k,t] >= 0`, each interpreter a price `s[i,t] >= 0`, and a person with a `max` a price `m[v] >= 0` for
//! having a meeting at all. By linear-programming duality no plan is worth more than
//!
//! `sum y + sum room[k,t] * z[k,t] + sum s + sum max_v * m[v] + sum over pairs of max(0, best[e])`, where
//! `best[e]` is the greatest `value(e,t) - m_a - m_b - y[a,t] - y[b,t] - min z[k,t] - min s[i,t]` over the slots,
//! the pools and the interpreters the pair could use; a pair that must be held counts without the `max(0, ..)`.
//!
//! Good prices are found by the subgradient method (Held, Wolfe, Crowder, 1974) with a step for each price of its own, by
//! how it was pulled before (Kingma and Ba, 2015): an interpreter's hour is pulled by dozens of pairs, a person's by
//! one. The bound is then computed exactly in whole 1/1024ths.

use std::ops::ControlFlow;

use crate::bits;
use crate::board::Board;
use crate::model::{Model, NONE};
use crate::prices::Prices;
use crate::rng::Rng;
use crate::steps::{self, Pace};

/// Prices are rounded to 1 / `UNIT` before the bound is computed.
const UNIT: i64 = 1024;
/// Above this weight the rounded prices could leave the range of whole numbers.
const HEAVIEST: i64 = 1 << 40;

/// Pairs times the slots open to them; beyond, this bound is left out.
const MOST_LOOKS: usize = 50_000_000;

/// First steps in mean weights: for prices that know nothing of interpreters, stands and rooms, and for those that do.
pub(crate) const FAR: f64 = 0.1;
pub(crate) const NEAR: f64 = 0.01;
/// The last step.
const LAST: f64 = 0.0002;
/// Rounds without better prices after which they are taken to be the best.
const PATIENCE: usize = 60;
/// What is kept of the means of the pulls and of their squares from round to round, and what damps the small ones.
const KEEP: [f64; 2] = [0.9, 0.99];
const DAMPED: f64 = 0.3;

/// What is priced, and the present prices.
pub(crate) struct Hours<'m> {
    model: &'m Model,
    /// Pairs not fixed that could be held beside the fixed meetings.
    pairs: Vec<u32>,
    /// The slots of each of them: `slots[first[i]..first[i + 1]]`.
    first: Vec<u32>,
    slots: Vec<u16>,
    /// Whether every pair that must be held is taken to be held.
    musts: bool,
    /// Worth of the fixed pairs.
    settled: i64,
    /// `y` by person and slot, then `z` by pool and slot, then `s` by interpreter and slot, then `m` by person.
    price: Vec<f64>,
    /// How many of each priced thing there are.
    stock: Vec<f64>,
    /// Where `z`, `s` and `m` begin.
    at: [usize; 3],
    /// The least bound found, whole.
    pub bound: i64,
}

/// The cheapest place for each kind and the cheapest interpreter for each group in each slot, with its cell.
struct Cheapest<T> {
    place: Vec<(T, u32)>,
    speaker: Vec<(T, u32)>,
}

impl<'m> Hours<'m> {
    /// Prices that do not tell the hours apart. None if the weights are too great for exact prices or the pairs have
    /// more slots together than should be held in memory.
    pub(crate) fn new(model: &'m Model, musts: bool, prices: &Prices) -> Option<Self> {
        let looks: usize =
            (0..model.pairs()).map(|e| model.allowed(e).map(|w| w.count_ones() as usize).sum::<usize>()).sum();
        let lists = (model.kinds.len() + model.groups.len()).saturating_mul(model.slots);
        if looks.max(lists) > MOST_LOOKS || (0..model.pairs()).any(|e| model.top(e) > HEAVIEST) {
            return None;
        }
        // The board with only the fixed meetings knows what they leave free.
        let board = Board::new(model);
        let (mut pairs, mut first, mut slots) = (Vec::new(), vec![0u32], Vec::new());
        for e in (0..model.pairs()).filter(|&e| model.usable[e] && model.fixed[e] == NONE) {
            let [a, b] = model.ends[e].map(|p| board.free(p as usize));
            let both = model.allowed(e).zip(a).zip(b).map(|((word, a), b)| word & a & b);
            bits::each_of(both, |t| slots.push(t as u16));
            if slots.len() > first[pairs.len()] as usize {
                pairs.push(e as u32);
                first.push(slots.len() as u32);
            }
        }
        let cells = model.people * model.slots;
        let at = [cells, cells + model.pools * model.slots];
        let at = [at[0], at[1], at[1] + model.spoken.len() / model.words * model.slots];
        let mut stock = vec![0.0; at[2] + model.people];
        for p in 0..model.people {
            bits::each(board.free(p)).for_each(|t| stock[p * model.slots + t] = 1.0);
            stock[at[2] + p] = f64::from(model.cap[p].saturating_sub(board.load[p]));
        }
        for pool in 0..model.pools {
            for t in 0..model.slots {
                stock[at[0] + pool * model.slots + t] = f64::from(model.room(pool as u32, t));
            }
        }
        for (who, set) in model.spoken.chunks(model.words).enumerate() {
            bits::each(set).for_each(|t| stock[at[1] + who * model.slots + t] = 1.0);
        }
        let mut hours = Self {
            model,
            pairs,
            first,
            slots,
            musts,
            settled: board.total,
            price: vec![0.0; stock.len()],
            stock,
            at,
            bound: prices.bound,
        };
        // Which place or interpreter a fixed pair has is open where there is a choice: it is left out of account there.
        for e in (0..model.pairs()).filter(|&e| board.planned(e)) {
            let t = board.slot[e] as usize;
            if let [pool] = model.kinds[model.kind[e] as usize][..] {
                hours.stock[at[0] + pool as usize * model.slots + t] -= 1.0;
            }
            if let [who] = model.groups[model.group[e] as usize][..] {
                hours.stock[at[1] + who as usize * model.slots + t] = 0.0;
            }
        }
        hours.start(prices);
        Some(hours)
    }

    /// Looks at a pair in a slot that one round takes.
    pub(crate) fn looks(&self) -> usize {
        self.slots.len() + self.price.len() / 2
    }

    /// The same price for all hours of a person and for all tables.
    fn start(&mut self, prices: &Prices) {
        let slots = self.model.slots;
        for (p, &price) in prices.person.iter().enumerate() {
            let free = self.stock[p * slots..][..slots].iter().sum::<f64>();
            if self.stock[self.at[2] + p] < free {
                self.price[self.at[2] + p] = price;
            } else {
                self.price[p * slots..][..slots].fill(price);
            }
        }
        self.price[self.at[0]..self.at[1]].fill(prices.table);
        if self.at[2] > self.at[1] {
            self.start_interpreters(prices);
        }
    }

    /// An interpreter's hour costs what the last of the best pairs they could serve would gain, a pair that others could
    /// serve too counting in part.
    fn start_interpreters(&mut self, prices: &Prices) {
        let model = self.model;
        let slots = model.slots;
        let mut wanted: Vec<Vec<(f64, f64)>> = vec![Vec::new(); (self.at[2] - self.at[1]) / slots.max(1)];
        for &e in &self.pairs {
            let able = &model.groups[model.group[e as usize] as usize];
            let gain = prices.gain[e as usize];
            if gain > 0.0 {
                for &w in able {
                    wanted[w as usize].push((gain, 1.0 / able.len() as f64));
                }
            }
        }
        for (who, mut gains) in wanted.into_iter().enumerate() {
            let hours = bits::count(&model.spoken[who * model.words..][..model.words]) as f64;
            gains.sort_by(|x, y| y.0.total_cmp(&x.0));
            let mut served = 0.0;
            let last = gains.iter().find(|(_, part)| {
                served += part;
                served > hours
            });
            let price = last.map_or(0.0, |&(gain, _)| gain);
            self.price[self.at[1] + who * slots..][..slots].fill(price);
        }
    }

    /// Lower the bound towards `reached`, the worth of a plan, with steps that shrink to almost nothing over the rounds.
    /// `first` is the length of the first, in mean weights: short where the prices are near the best. Then it is also
    /// given up when they do not get better any more. Breaks if the watch does.
    pub(crate) fn descend(
        &mut self,
        rounds: usize,
        first: f64,
        reached: i64,
        watch: &mut dyn FnMut(f64, i64) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let weight = self.pairs.iter().map(|&e| self.model.weight[e as usize] as f64).sum::<f64>();
        let unit = (weight / self.pairs.len().max(1) as f64).max(1e-9);
        let mut best = (f64::MAX, self.price.clone());
        let mut rng = Rng::new(1);
        let mut pull = vec![[0.0f64; 2]; self.price.len()];
        let mut slope = self.stock.clone();
        let mut end = ControlFlow::Continue(());
        let mut since = 0;
        // How much of the means of the pulls and of their squares has been seen.
        let mut seen = [1.0; 2];
        for round in 0..rounds {
            let done = round as f64 / rounds as f64;
            end = watch(done, self.bound);
            if end.is_break() {
                break;
            }
            let Some(value) = self.value(&mut rng, &mut slope, &mut || {
                end = watch(done, self.bound);
                end.is_continue()
            }) else {
                break;
            };
            if value < best.0 - 1e-9 {
                best.0 = value;
                best.1.copy_from_slice(&self.price);
                since = 0;
            }
            since += 1;
            if best.0 < reached as f64 + 0.99 || (first <= NEAR && since > PATIENCE) {
                break;
            }
            seen = [seen[0] * KEEP[0], seen[1] * KEEP[1]];
            let step = unit * first * (LAST / first).min(1.0).powf(done) / (1.0 - seen[0]);
            for ((price, [mean, square]), s) in self.price.iter_mut().zip(&mut pull).zip(&slope) {
                *mean = KEEP[0] * *mean + (1.0 - KEEP[0]) * s;
                *square = KEEP[1] * *square + (1.0 - KEEP[1]) * s * s;
                *price = (*price - step * *mean / ((*square / (1.0 - seen[1])).sqrt() + DAMPED)).max(0.0);
            }
        }
        self.price = best.1;
        self.bound = self.bound.min(self.exactly());
        end
    }

    fn cheapest<T: Copy + PartialOrd + Default>(&self, price: &[T]) -> Cheapest<T> {
        let model = self.model;
        let slots = model.slots;
        let mut place = vec![(T::default(), NONE); model.kinds.len() * slots];
        for (kind, pools) in model.kinds.iter().enumerate() {
            for t in 0..slots {
                let open = pools.iter().filter(|&&pool| model.room(pool, t) > 0);
                let cells = open.map(|&pool| self.at[0] + pool as usize * slots + t);
                place[kind * slots + t] = least(cells, price);
            }
        }
        let mut speaker = vec![(T::default(), NONE); model.groups.len() * slots];
        for (group, able) in model.groups.iter().enumerate().skip(1) {
            for t in 0..slots {
                let there = able.iter().filter(|&&w| bits::has(&model.spoken[w as usize * model.words..], t));
                speaker[group * slots + t] = least(there.map(|&w| self.at[1] + w as usize * slots + t), price);
            }
        }
        Cheapest { place, speaker }
    }

    /// The bound at the present prices, and in `slope` how it grows with each of them. Of hours that cost the same
    /// one is taken by chance. None if it was told not to go on.
    fn value(&self, rng: &mut Rng, slope: &mut [f64], go_on: &mut dyn FnMut() -> bool) -> Option<f64> {
        let model = self.model;
        slope.copy_from_slice(&self.stock);
        let mut value = self.settled as f64 + self.stock.iter().zip(&self.price).map(|(s, p)| s * p).sum::<f64>();
        let cheapest = self.cheapest(&self.price);
        let mut pace = Pace::new();
        for (i, &e) in self.pairs.iter().enumerate() {
            if pace.due() && !go_on() {
                return None;
            }
            let e = e as usize;
            let hours = &self.slots[self.first[i] as usize..self.first[i + 1] as usize];
            steps::did(hours.len());
            let turn = rng.below(hours.len());
            let (gain, t) = self.best_hour(e, hours, turn, &cheapest);
            if gain > 0.0 || (self.musts && model.must[e]) {
                value += gain;
                let [a, b] = model.ends[e].map(|p| p as usize);
                let seats = [
                    cheapest.place[model.kind[e] as usize * model.slots + t].1,
                    cheapest.speaker[model.group[e] as usize * model.slots + t].1,
                ];
                let people = [a * model.slots + t, b * model.slots + t, self.at[2] + a, self.at[2] + b];
                for cell in people {
                    slope[cell] -= 1.0;
                }
                seats.into_iter().filter(|&cell| cell != NONE).for_each(|cell| slope[cell as usize] -= 1.0);
            }
        }
        Some(value)
    }

    /// What a pair gains in the hour that is best for it, looked for from the `turn`th on.
    fn best_hour(&self, e: usize, hours: &[u16], turn: usize, cheapest: &Cheapest<f64>) -> (f64, usize) {
        let model = self.model;
        let slots = model.slots;
        let [a, b] = model.ends[e].map(|p| p as usize);
        let [of_a, of_b] = [a, b].map(|p| &self.price[p * slots..][..slots]);
        let place = &cheapest.place[model.kind[e] as usize * slots..][..slots];
        let speaker = &cheapest.speaker[model.group[e] as usize * slots..][..slots];
        let mut least = (f64::MAX, 0);
        for &t in hours[turn..].iter().chain(&hours[..turn]) {
            let t = t as usize;
            let mut cost = of_a[t] + of_b[t] + place[t].0 + speaker[t].0;
            if model.previous[e] as usize == t {
                cost -= model.stay as f64;
            }
            if cost < least.0 {
                least = (cost, t);
            }
        }
        let limits = self.price[self.at[2] + a] + self.price[self.at[2] + b];
        (model.weight[e] as f64 - least.0 - limits, least.1)
    }

    /// What planning each pair gains in its best hour at these prices.
    pub(crate) fn gains(&self) -> Vec<f64> {
        let mut gain = vec![f64::MIN; self.model.pairs()];
        steps::did(self.slots.len());
        let cheapest = self.cheapest(&self.price);
        for (i, &e) in self.pairs.iter().enumerate() {
            let hours = &self.slots[self.first[i] as usize..self.first[i + 1] as usize];
            gain[e as usize] = self.best_hour(e as usize, hours, 0, &cheapest).0;
        }
        gain
    }

    /// The bound at the present prices, rounded to whole units, without any rounding error.
    fn exactly(&self) -> i64 {
        let model = self.model;
        let slots = model.slots;
        let price: Vec<i128> = self.price.iter().map(|p| (p * UNIT as f64).round() as i128).collect();
        let paid: i128 = self.stock.iter().zip(&price).map(|(&s, p)| s as i128 * p).sum();
        let cheapest = self.cheapest(&price);
        steps::did(self.slots.len());
        let gains = self.pairs.iter().enumerate().map(|(i, &e)| {
            let e = e as usize;
            let [a, b] = model.ends[e].map(|p| p as usize);
            let hours = &self.slots[self.first[i] as usize..self.first[i + 1] as usize];
            let worth = |&t: &u16| {
                let t = t as usize;
                let seats = cheapest.place[model.kind[e] as usize * slots + t].0
                    + cheapest.speaker[model.group[e] as usize * slots + t].0;
                i128::from(UNIT) * i128::from(model.value(e, t)) - price[a * slots + t] - price[b * slots + t] - seats
            };
            let best = hours.iter().map(worth).max().unwrap_or(0);
            let gain = best - price[self.at[2] + a] - price[self.at[2] + b];
            if self.musts && model.must[e] { gain } else { gain.max(0) }
        });
        let total = paid + gains.sum::<i128>();
        self.settled.saturating_add(total.div_euclid(i128::from(UNIT)).min(i128::from(i64::MAX)) as i64)
    }
}

fn least<T: Copy + PartialOrd + Default>(cells: impl Iterator<Item = usize>, price: &[T]) -> (T, u32) {
    let mut best: Option<(T, u32)> = None;
    for cell in cells {
        if best.is_none_or(|(cost, _)| price[cell] < cost) {
            best = Some((price[cell], cell as u32));
        }
    }
    best.unwrap_or((T::default(), NONE))
}
