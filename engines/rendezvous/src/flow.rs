//! Minimum-cost circulation by cost scaling (Goldberg and Tarjan, 1990; first-in first-out push-relabel).

use std::collections::VecDeque;
use std::ops::ControlFlow;

use crate::steps::{self, Pace};

/// Each phase divides the allowed error by this.
const DIVIDE: i64 = 8;

/// A network of arcs with capacities and costs.
#[derive(Debug)]
pub(crate) struct Network {
    nodes: usize,
    from: Vec<u32>,
    to: Vec<u32>,
    /// What may still go along; arc `2k+1` is the way back of arc `2k`.
    left: Vec<i32>,
    cost: Vec<i64>,
}

impl Network {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { nodes, from: Vec::new(), to: Vec::new(), left: Vec::new(), cost: Vec::new() }
    }

    /// Add an arc; its number is twice its position.
    pub(crate) fn arc(&mut self, from: usize, to: usize, capacity: i32, cost: i64) {
        self.from.extend([from as u32, to as u32]);
        self.to.extend([to as u32, from as u32]);
        self.left.extend([capacity, 0]);
        self.cost.extend([cost, -cost]);
    }

    /// Flow along arc number `k` (in the order they were added).
    pub(crate) fn flow(&self, k: usize) -> i32 {
        self.left[2 * k + 1]
    }

    /// Find a circulation of least cost within `error` for each unit of flow and cycle arc, and prices that prove it:
    /// for every arc with capacity left, `cost + price[from] - price[to] >= -error`. With `error` below `1 / nodes`
    /// (costs being whole numbers times a scale) the circulation is exactly the cheapest.
    ///
    /// `watch` is asked now and then and told the fraction done; when it breaks, the prices so far are returned,
    /// which are still prices, only poorer ones.
    pub(crate) fn solve(&mut self, error: i64, watch: &mut dyn FnMut(f64) -> ControlFlow<()>) -> Vec<i64> {
        let mut order: Vec<u32> = (0..self.from.len() as u32).collect();
        order.sort_by_key(|&a| self.from[a as usize]);
        let mut first = vec![0u32; self.nodes + 1];
        for &f in &self.from {
            first[f as usize + 1] += 1;
        }
        for v in 0..self.nodes {
            first[v + 1] += first[v];
        }
        let mut run = Run {
            price: vec![0; self.nodes],
            excess: vec![0; self.nodes],
            current: first.clone(),
            order,
            first,
            net: self,
        };
        let top = run.net.cost.iter().map(|c| c.abs()).max().unwrap_or(0).max(1);
        let phases = ((top as f64 / error.max(1) as f64).ln() / (DIVIDE as f64).ln()).max(1.0).ceil();
        let mut allowed = top;
        let mut phase = 0.0;
        while allowed > error {
            allowed = (allowed / DIVIDE).max(error);
            let done = phase / phases;
            if run.refine(allowed, &mut || watch(done)).is_break() {
                break;
            }
            phase += 1.0;
        }
        run.price
    }
}

/// Round prices that are right within 1 to multiples of `scale`, of which all costs are multiples too, so that they
/// are right exactly. That works if some remainder by `scale` is that of no price: then none of them is rounded across
/// its neighbour. With `scale` above the number of nodes there is one; otherwise the prices are left as they are.
pub(crate) fn round_to(scale: i64, price: &mut [i64]) -> bool {
    let mut rests: Vec<i64> = price.iter().map(|p| p.rem_euclid(scale)).collect();
    rests.sort_unstable();
    rests.dedup();
    let missing = (0..scale).zip(rests.iter().copied().chain([-1])).find(|(n, rest)| n != rest);
    let Some((rest, _)) = missing.filter(|&(rest, _)| rest < scale) else { return false };
    let shift = scale - 1 - rest;
    for p in price {
        *p = (*p + shift).div_euclid(scale) * scale;
    }
    true
}

struct Run<'a> {
    net: &'a mut Network,
    order: Vec<u32>,
    first: Vec<u32>,
    current: Vec<u32>,
    price: Vec<i64>,
    excess: Vec<i64>,
}

impl Run<'_> {
    fn reduced(&self, arc: usize) -> i64 {
        self.net.cost[arc] + self.price[self.net.from[arc] as usize] - self.price[self.net.to[arc] as usize]
    }

    fn push(&mut self, arc: usize, amount: i32) {
        self.net.left[arc] -= amount;
        self.net.left[arc ^ 1] += amount;
        self.excess[self.net.from[arc] as usize] -= i64::from(amount);
        self.excess[self.net.to[arc] as usize] += i64::from(amount);
    }

    /// Make the circulation optimal to within `allowed`.
    fn refine(&mut self, allowed: i64, watch: &mut dyn FnMut() -> ControlFlow<()>) -> ControlFlow<()> {
        for arc in 0..self.net.from.len() {
            if self.net.left[arc] > 0 && self.reduced(arc) < 0 {
                self.push(arc, self.net.left[arc]);
            }
        }
        self.current.copy_from_slice(&self.first);
        let mut queue: VecDeque<u32> = (0..self.net.nodes as u32).filter(|&v| self.excess[v as usize] > 0).collect();
        let mut pace = Pace::new();
        while let Some(v) = queue.pop_front() {
            if pace.due() {
                watch()?;
            }
            self.discharge(v as usize, allowed, &mut queue);
        }
        ControlFlow::Continue(())
    }

    fn discharge(&mut self, v: usize, allowed: i64, queue: &mut VecDeque<u32>) {
        let from = self.current[v];
        let mut looked = 0;
        while self.excess[v] > 0 {
            if self.current[v] == self.first[v + 1] {
                looked += self.current[v] - self.first[v];
                self.relabel(v, allowed);
                continue;
            }
            let arc = self.order[self.current[v] as usize] as usize;
            if self.net.left[arc] > 0 && self.reduced(arc) < 0 {
                let to = self.net.to[arc] as usize;
                let idle = self.excess[to] <= 0;
                self.push(arc, i64::from(self.net.left[arc]).min(self.excess[v]) as i32);
                if idle && self.excess[to] > 0 {
                    queue.push_back(to as u32);
                }
            } else {
                self.current[v] += 1;
            }
        }
        steps::did((2 * looked + self.current[v]).saturating_sub(from) as usize + 1);
    }

    /// Lower the price of a node until one of its arcs can carry flow.
    fn relabel(&mut self, v: usize, allowed: i64) {
        let mut best = i64::MIN;
        for &arc in &self.order[self.first[v] as usize..self.first[v + 1] as usize] {
            let arc = arc as usize;
            if self.net.left[arc] > 0 {
                best = best.max(self.price[self.net.to[arc] as usize] - self.net.cost[arc]);
            }
        }
        self.price[v] = best - allowed;
        self.current[v] = self.first[v];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_circulation_is_found() {
        // Two ways from 0 to 3, the cheaper one narrow, and a reward for going round.
        let mut net = Network::new(4);
        let scale = 5;
        for (from, to, capacity, cost) in [(0, 1, 1, 1), (1, 3, 4, 1), (0, 2, 4, 3), (2, 3, 2, 1), (3, 0, 9, -7)] {
            net.arc(from, to, capacity, cost * scale);
        }
        let mut price = net.solve(1, &mut |_| ControlFlow::Continue(()));
        assert!(round_to(scale, &mut price));
        let right = |arc: usize| {
            let [from, to] = [net.from[arc], net.to[arc]].map(|v| price[v as usize]);
            net.left[arc] == 0 || net.cost[arc] + from - to >= 0
        };
        assert!((0..10).all(right) && price.iter().all(|p| p % scale == 0));
        assert_eq!((0..5).map(|k| net.flow(k)).collect::<Vec<_>>(), [1, 1, 2, 2, 3]);
    }
}
