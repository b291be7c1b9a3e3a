//! The program from outside: processes, signals, sockets, exit codes.

mod commands;
mod process;
mod slow;
