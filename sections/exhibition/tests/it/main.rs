//! Tests of the exhibition over HTTP and over both databases.

mod exhibition;
mod world;
