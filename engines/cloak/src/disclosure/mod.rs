//! Which cells of a table of sums may be shown: primary rules, secondary suppression, audit.
//!
//! Terms and rules follow A. Hundepool et al., "Statistical Disclosure Control" (Wiley, 2012), chapter 4. A table is a list
//! of [`Cell`]s and of equations between them ([`Table`]); a [`Grid`] writes the equations of crossed hierarchies
//! down. [`protect`] chooses what to withhold and [`audit`] says what an outsider can still work out, by exact linear
//! programming: not a bound too narrow escapes it.
//!
//! # What is promised
//!
//! For a pattern that [`protect`] returned, with all equations and everything shown known to the reader:
//!
//! 1. a primary cell can be anything from its value less `down` to its value plus `up` (its [`Need`]);
//! 2. up to its value plus `up`, that also holds for a reader who is the only contributor to other withheld cells and so
//!    knows them;
//! 3. no withheld cell follows exactly: one that did is shown, because withholding it protects nothing.
//!
//! Rates, differences and contributions made from cells may be shown exactly where *all* cells they are made from
//! are shown; they then say nothing that is not said already, so linear reasoning covers them too.

mod audit;
mod fraction;
mod primary;
mod simplex;
mod span;
mod suppress;
mod table;

pub use audit::{Bounds, Exposure, audit, exposures};
pub use primary::{Dominance, Need, Profile, Reason, Rules};
pub use span::{Sum, admit};
pub use suppress::{Pattern, ProtectError, Status, protect};
pub use table::{Axis, Cell, Grid, Table, TableError};
