//! The joints between sections and databases, on both engines: what commits, what does not, and in which order.

use exedra_kernel::time::SeededEntropy;
use exedra_kernel::{Moment, Refusal, Value};
use exedra_store::house::{self, Stamp};
use exedra_store::{Error, Migration, Sink, Source, sql, transact};
use exedra_testkit::{bare, engines, fresh};

static TABLES: &[Migration] = &[Migration {
    section: "test",
    file: "0001_test",
    sql: "CREATE TABLE thing (\n  id TEXT PRIMARY KEY,\n  amount BIGINT NOT NULL,\n  good BOOLEAN,\n  share DOUBLE PRECISION\n);\nCREATE INDEX thing_amount ON thing (amount);\n",
}];

sql! {
    static STATEMENTS;
    fn put(id: &str, amount: i64, good: Option<bool>, share: Option<f64>) -> Written =
        "INSERT INTO thing (id, amount, good, share) VALUES ($1, $2, $3, $4)";
    fn put_new(id: &str, amount: i64) -> Written = "INSERT INTO thing (id, amount) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    fn add(id: &str, amount: i64) -> Written = "UPDATE thing SET amount = amount + $2 WHERE id = $1";
    fn all() -> Many<(String, i64, Option<bool>, Option<f64>)> = "SELECT id, amount, good, share FROM thing ORDER BY id";
    fn one(id: &str) -> One<(i64,)> = "SELECT amount FROM thing WHERE id = $1";
    fn sum() -> One<(Option<i64>,)> = "SELECT CAST(SUM(amount) AS BIGINT) FROM thing";
}

fn entropy() -> SeededEntropy {
    SeededEntropy::new(1)
}

#[tokio::test]
async fn statements_are_understood() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        for statement in STATEMENTS {
            assert_eq!(exedra_store::verify::complaint(&made.db, statement).await.unwrap(), None, "{engine:?}");
        }
    }
}

#[tokio::test]
async fn values_come_back_as_they_went() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        transact!(&made.db, tx => {
            put(tx, "a", i64::MAX, Some(true), Some(0.1)).await?;
            put(tx, "b", -1, None, None).await
        })
        .unwrap();
        let rows = all(&mut made.db.read().await.unwrap()).await.unwrap();
        assert_eq!(
            rows,
            [("a".to_owned(), i64::MAX, Some(true), Some(0.1)), ("b".to_owned(), -1, None, None)],
            "{engine:?}"
        );
    }
}

#[tokio::test]
async fn a_failed_statement_cannot_be_committed() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        transact!(&made.db, tx => put(tx, "a", 1, None, None).await).unwrap();
        // The body swallows the failure and goes on: nothing of it may stay, and the caller must hear of it.
        let outcome = transact!(&made.db, tx => {
            put(tx, "b", 2, None, None).await?;
            let _ = put(tx, "a", 3, None, None).await;
            Ok(())
        });
        assert!(matches!(outcome, Err(Error::Poisoned)), "{engine:?}: {outcome:?}");
        assert_eq!(all(&mut made.db.read().await.unwrap()).await.unwrap().len(), 1, "{engine:?}");
        // An expected conflict is no failure.
        let new = transact!(&made.db, tx => put_new(tx, "a", 9).await).unwrap();
        assert_eq!(new, 0, "{engine:?}");
    }
}

#[tokio::test]
async fn a_refusal_rolls_back() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let outcome: exedra_store::Result<()> = transact!(&made.db, tx => {
            put(tx, "a", 1, None, None).await?;
            Err(Refusal::NotFound.into())
        });
        assert!(matches!(outcome, Err(Error::Refused(Refusal::NotFound))), "{engine:?}");
        assert!(all(&mut made.db.read().await.unwrap()).await.unwrap().is_empty(), "{engine:?}");
    }
}

#[tokio::test]
async fn concurrent_sums_lose_nothing() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        transact!(&made.db, tx => put(tx, "a", 0, None, None).await).unwrap();
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let db = made.db.clone();
                tokio::spawn(async move {
                    for _ in 0..5 {
                        // Read, think, write: lost updates would show here.
                        transact!(&db, tx => {
                            let (now,) = one(tx, "a").await?.unwrap_or((0,));
                            add(tx, "a", 1).await?;
                            let (then,) = one(tx, "a").await?.unwrap_or((0,));
                            assert_eq!(then, now + 1);
                            Ok(())
                        })
                        .unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(sum(&mut made.db.read().await.unwrap()).await.unwrap(), Some((Some(40),)), "{engine:?}");
    }
}

#[tokio::test]
async fn many_rows_at_once() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let rows: Vec<Vec<Value>> =
            (0..25_000).map(|n| vec![Value::Text(Some(format!("{n:05}"))), Value::Int(Some(n))]).collect();
        let columns = ["id", "amount"];
        let again = rows[..3].to_vec();
        let written = transact!(&made.db, tx => tx.insert_many("thing", &columns, rows.clone(), false).await).unwrap();
        let kept = transact!(&made.db, tx => tx.insert_many("thing", &columns, again.clone(), true).await).unwrap();
        assert_eq!((written, kept), (25_000, 0), "{engine:?}");
    }
}

#[tokio::test]
async fn events_are_numbered_once_and_in_order() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let random = entropy();
        let stamp = Stamp { now: Moment(5_000_000), entropy: &random };
        transact!(&made.db, tx => {
            for n in 0..3 {
                house::emit(tx, stamp, "things", "made", &n.to_string()).await?;
            }
            let many: Vec<String> = (3..2503).map(|n| n.to_string()).collect();
            house::emit_many(tx, stamp, "things", "made", &many).await
        })
        .unwrap();
        while house::number_events(&made.db).await.unwrap() > 0 {}
        let events = house::events_after(&mut made.db.read().await.unwrap(), 0, 10_000).await.unwrap();
        let numbers: Vec<i64> = events.iter().map(|event| event.seq).collect();
        assert_eq!(numbers, (1..=2503).collect::<Vec<i64>>(), "{engine:?}");
        assert_eq!(house::number_events(&made.db).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_job_is_taken_once_and_again_when_its_holder_falls_silent() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let random = entropy();
        let stamp = Stamp { now: Moment(1_000_000), entropy: &random };
        let by = exedra_kernel::Acting::system("test");
        let id = transact!(&made.db, tx => house::enqueue(tx, stamp, "count", None, "{}", &by).await).unwrap();
        let taken = house::claim_job(&made.db, "a", stamp.now, 30).await.unwrap().unwrap();
        assert_eq!(taken.id, id);
        assert_eq!(house::claim_job(&made.db, "a", stamp.now.plus_seconds(29), 30).await.unwrap(), None, "{engine:?}");
        let again = house::claim_job(&made.db, "b", stamp.now.plus_seconds(31), 30).await.unwrap();
        assert_eq!(again.map(|job| job.id), Some(id.clone()), "{engine:?}");
        // The first holder comes back late: what it says changes nothing.
        let late = transact!(&made.db, tx => house::job_end(tx, &id, "a", "done", None, stamp.now).await).unwrap();
        let back = transact!(&made.db, tx => house::job_back(tx, &id, "b").await).unwrap();
        let taken = house::claim_job(&made.db, "a", stamp.now, 30).await.unwrap();
        assert_eq!((late, back, taken.map(|job| job.id)), (0, 1, Some(id)), "{engine:?}");
    }
}

#[tokio::test]
async fn a_mail_is_carried_by_one_at_a_time() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let random = entropy();
        let stamp = Stamp { now: Moment(1_000_000), entropy: &random };
        let letter = house::Letter { body: "text".into(), ..house::Letter::default() };
        transact!(&made.db, tx => house::post(tx, stamp, &letter).await).unwrap();
        let at = |seconds| stamp.now.plus_seconds(seconds);
        let mail = house::claim_mail(&made.db, "a", at(0), 120).await.unwrap().expect("it is due");
        assert!(house::claim_mail(&made.db, "b", at(119), 120).await.unwrap().is_none(), "{engine:?}");
        assert!(house::claim_mail(&made.db, "b", at(121), 120).await.unwrap().is_some(), "{engine:?}");
        for (holder, rows) in [("a", 0), ("b", 1)] {
            let noted = transact!(&made.db, tx => {
                house::mail_outcome(tx, &mail.id, holder, "sent", 1, at(121), None, Some(at(121))).await
            });
            assert_eq!(noted.unwrap(), rows, "{engine:?}");
        }
        // Its text is not kept for ever; that it went is.
        for (day, body) in [(6, "text"), (8, "")] {
            house::forget_old(&made.db, at(day * 24 * 3600)).await.unwrap();
            let kept = house::mail(&mut made.db.read().await.unwrap(), &mail.id).await.unwrap().unwrap();
            assert_eq!((kept.body.as_str(), kept.state.as_str()), (body, "sent"), "{engine:?}");
        }
    }
}

#[tokio::test]
async fn old_events_go_and_numbers_go_on() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        let random = entropy();
        let stamp = Stamp { now: Moment(1_000_000), entropy: &random };
        let emit = async |stamp: Stamp<'_>| {
            transact!(&made.db, tx => house::emit(tx, stamp, "things", "made", "1").await).unwrap();
            while house::number_events(&made.db).await.unwrap() > 0 {}
        };
        for _ in 0..3 {
            emit(stamp).await;
        }
        let later = Stamp { now: stamp.now.plus_seconds(31 * 24 * 3600), ..stamp };
        house::forget_old(&made.db, later.now).await.unwrap();
        emit(later).await;
        let events = house::events_after(&mut made.db.read().await.unwrap(), 0, 10).await.unwrap();
        assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [3, 4], "{engine:?}");
    }
}

#[derive(Default, Clone)]
struct Memory(std::collections::BTreeMap<String, Vec<String>>);

impl Sink for Memory {
    fn table(&mut self, name: &str, lines: Vec<String>) -> exedra_store::Result<()> {
        self.0.insert(name.to_owned(), lines);
        Ok(())
    }
}
impl Source for Memory {
    fn table(&mut self, name: &str) -> exedra_store::Result<Vec<String>> {
        Ok(self.0.get(name).cloned().unwrap_or_default())
    }
}

#[tokio::test]
async fn a_copy_moves_between_engines() {
    let steps = exedra_store::steps(TABLES);
    for from in engines() {
        let made = fresh(from, TABLES).await;
        transact!(&made.db, tx => {
            put(tx, "a\n\"\\ü储", 1, Some(false), Some(1.5)).await?;
            put(tx, "b", 2, None, None).await
        })
        .unwrap();
        let mut copy = Memory::default();
        let tables = exedra_store::dump(&mut made.db.read().await.unwrap(), &steps, &mut copy).await.unwrap();
        for to in engines() {
            let other = fresh(to, TABLES).await;
            let (mut source, tables) = (copy.clone(), tables.clone());
            transact!(&other.db, tx => exedra_store::load(tx, &tables, &mut source).await).unwrap();
            let mut again = Memory::default();
            exedra_store::dump(&mut other.db.read().await.unwrap(), &steps, &mut again).await.unwrap();
            assert_eq!(copy.0, again.0, "{from:?} to {to:?}");
        }
    }
}

#[tokio::test]
async fn a_hostile_copy_reaches_no_statement() {
    let name = "thing (id, amount) VALUES ('stolen', 7); COMMIT; --";
    for engine in engines() {
        for header in ["[]", "[\"id\"]", "[\"id) VALUES ('stolen') --\"]"] {
            let other = fresh(engine, TABLES).await;
            for table in [name, "thing", "sqlite_master", "THING; DROP TABLE thing"] {
                if (table, header) == ("thing", "[\"id\"]") {
                    continue;
                }
                let source = Memory([(table.to_owned(), vec![header.to_owned(), "[]".to_owned()])].into());
                let loaded = transact!(&other.db, tx => {
                    let mut source = source.clone();
                    exedra_store::load(tx, &[table.to_owned()], &mut source).await
                });
                assert!(matches!(loaded, Err(Error::Setup(_))), "{engine:?} {table} {header}: {loaded:?}");
            }
            assert!(all(&mut other.db.read().await.unwrap()).await.unwrap().is_empty(), "{engine:?} {header}");
        }
    }
}

#[tokio::test]
async fn zero_bytes_are_the_same_on_both_engines() {
    for engine in engines() {
        let made = fresh(engine, TABLES).await;
        transact!(&made.db, tx => put(tx, "a\0b", 1, None, None).await).unwrap();
        let mut conn = made.db.read().await.unwrap();
        assert_eq!(all(&mut conn).await.unwrap()[0].0, "a\u{fffd}b", "{engine:?}");
        assert_eq!(one(&mut conn, "c\0").await.unwrap(), None, "{engine:?}");
    }
}

#[tokio::test]
async fn migrations_go_on_after_a_kill_and_refuse_changed_steps() {
    for engine in engines() {
        let made = bare(engine).await;
        let all = exedra_store::steps(TABLES);
        let half = all.len() - 1;
        assert_eq!(exedra_store::migrate_to(&made.db, &all, Moment(1), half).await.unwrap(), half);
        assert_eq!(exedra_store::pending(&made.db, &all).await.unwrap().len(), 1, "{engine:?}");
        assert_eq!(exedra_store::migrate(&made.db, &all, Moment(2)).await.unwrap(), 1, "{engine:?}");
        assert_eq!(exedra_store::migrate(&made.db, &all, Moment(3)).await.unwrap(), 0, "{engine:?}");
        let mut changed = all.clone();
        changed[half].checksum = "other".to_owned();
        let error = exedra_store::pending(&made.db, &changed).await.unwrap_err().to_string();
        assert!(error.contains("test/0001_test/002") && error.contains("changed"), "{error}");
        let newer = exedra_store::pending(&made.db, &all[..half]).await.unwrap_err().to_string();
        assert!(newer.contains("newer version"), "{newer}");
    }
}
