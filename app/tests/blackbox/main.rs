//! The program from outside: processes, signals, sockets, exit codes.

mod commands;
mod coverage;
mod growth;
mod kills;
mod process;
mod slow;
mod zone;
