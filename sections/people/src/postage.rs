//! How many letters somebody may cause, counted for those who get them and for those who cause them.
//!
//! Nobody is counted by a network address alone: a whole hall shares one, and all of it has to get in. What is counted is
//! counted whether or not an address has an account, so refusals tell nobody which addresses do.

use exedra_kernel::{Moment, PersonId, Refusal, key};
use exedra_store::house::Stamp;
use exedra_store::{Conn, Result, Tx};

use crate::store::accounts;

const QUARTER: i64 = 900;
const DAY: i64 = 24 * 3600;

/// Links and letters that may be asked for one address in a quarter of an hour and in a day, from one network address; and
/// from everywhere.
const ASKED: [(i64, i64, i64); 2] = [(QUARTER, 5, 20), (DAY, 12, 60)];
/// Letters that members of one organisation, or one person, may have sent to addresses of their choice in a day; and letters
/// of that kind that one address gets in a day, from whomever.
const WRITTEN: i64 = 60;
const WRITTEN_TO_ONE: i64 = 10;
/// Requests for meetings in a day: of one person, to one person, and of one to the same other.
const REQUESTED: i64 = 200;
const REQUESTED_OF_ONE: i64 = 400;
const REQUESTED_BETWEEN: i64 = 5;
/// Letters to people here that one organisation or person may cause in a day, and to the same other; letters about the same
/// matter that one side of it gets in a day.
const CALLED: i64 = 100;
const CALLED_ONE: i64 = 5;
const TOLD: i64 = 12;

/// Under which key letters asked for an address are counted, apart from tries to sign in: nobody is kept out of their
/// account by somebody who asks for letters.
pub(crate) fn asking_key(email: &str) -> String {
    format!("letter to {email}")
}

/// Under which key letters to an address that others chose are counted.
pub(crate) fn invited_key(email: &str) -> String {
    format!("invited {email}")
}

async fn counted(conn: &mut Conn, key: &str, since: Moment) -> Result<i64> {
    Ok(accounts::attempts(conn, key, since).await?.map_or(0, |(n,)| n))
}

fn too_many() -> exedra_store::Error {
    Refusal::Conflict(key!("conflict-many-letters")).into()
}

/// Counts a letter that somebody who is not signed in asks for an address; refuses when too many were asked for it.
pub async fn may_ask(tx: &mut Tx, stamp: Stamp<'_>, email: &str, address: &str) -> Result<()> {
    let key = asking_key(email);
    for (seconds, from_one_place, from_everywhere) in ASKED {
        let since = stamp.now.plus_seconds(-seconds);
        let here = accounts::attempts_from(tx, &key, address, since).await?.map_or(0, |(n,)| n);
        if here >= from_one_place || counted(tx, &key, since).await? >= from_everywhere {
            return Err(Refusal::field("email", key!("fault-many-letters")).into());
        }
    }
    accounts::insert_attempt(tx, &stamp.id(), &key, address, stamp.now).await.map(|_| ())
}

async fn count(tx: &mut Tx, stamp: Stamp<'_>, shares: &[(String, i64)]) -> Result<()> {
    let since = stamp.now.plus_seconds(-DAY);
    for (key, most) in shares {
        if counted(tx, key, since).await? >= *most {
            return Err(too_many());
        }
        accounts::insert_attempt(tx, &stamp.id(), key, "", stamp.now).await?;
    }
    Ok(())
}

/// Counts a letter to an address that somebody else chose, in the name of `whose` (an organisation, a person); refuses when
/// that address or they had their share of the day.
pub async fn may_write(tx: &mut Tx, stamp: Stamp<'_>, whose: &str, email: &str) -> Result<()> {
    count(tx, stamp, &[(format!("letters of {whose}"), WRITTEN), (invited_key(email), WRITTEN_TO_ONE)]).await
}

/// The same for a letter of a secretariat, which writes to many: only the receiver's share counts.
pub async fn may_announce(tx: &mut Tx, stamp: Stamp<'_>, email: &str) -> Result<()> {
    count(tx, stamp, &[(invited_key(email), WRITTEN_TO_ONE)]).await
}

/// Counts a request for a meeting, which brings a letter; refuses when either side had its share of the day. Whoever takes a
/// request back and makes it again writes again.
pub async fn may_request(tx: &mut Tx, stamp: Stamp<'_>, from: &PersonId, to: &PersonId) -> Result<()> {
    let shares = [
        (format!("requests of {from} to {to}"), REQUESTED_BETWEEN),
        (format!("requests of {from}"), REQUESTED),
        (format!("requests to {to}"), REQUESTED_OF_ONE),
    ];
    count(tx, stamp, &shares).await
}

/// Counts a letter that an act of `whose` (an organisation, a person) brings to somebody here whom they chose: asked into
/// something, named for something. Refuses when they had their share of the day, in all or for the same other.
pub async fn may_call(tx: &mut Tx, stamp: Stamp<'_>, whose: &str, other: &str) -> Result<()> {
    let shares = [(format!("calls of {whose} to {other}"), CALLED_ONE), (format!("calls of {whose}"), CALLED)];
    count(tx, stamp, &shares).await
}

/// Whether another letter about the same matter may go today; counts it if so. What is not sent is nobody's fault: the page it
/// would have told of has the news as well.
pub async fn is_due(tx: &mut Tx, stamp: Stamp<'_>, matter: &str) -> Result<bool> {
    let key = format!("news of {matter}");
    if counted(tx, &key, stamp.now.plus_seconds(-DAY)).await? >= TOLD {
        return Ok(false);
    }
    accounts::insert_attempt(tx, &stamp.id(), &key, "", stamp.now).await?;
    Ok(true)
}
