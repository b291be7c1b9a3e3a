//! The application: the one list of sections, configuration, server, command line.

pub mod commands;
pub mod config;
pub mod copies;
pub mod demo;
pub mod exports;
pub mod installation;
pub mod progress;
pub mod sections;
pub mod server;
