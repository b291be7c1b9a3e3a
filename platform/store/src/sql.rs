//! Statements as values: SQL sections write without knowing sqlx, and tests can prepare all of it on both engines.

use exedra_kernel::{Field, Type, Value};

use crate::Error;

/// A column of a result as declared by its row type.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The field's name.
    pub name: &'static str,
    /// The column's type.
    pub ty: Type,
    /// Whether it may be NULL.
    pub nullable: bool,
}

/// A named statement with what it takes and gives.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// The function's name.
    pub name: &'static str,
    /// One SQL text for both engines, with `$1`, `$2`, …
    pub sql: &'static str,
    /// Types of the parameters.
    pub params: &'static [Type],
    /// The columns it gives; empty for a write.
    pub columns: &'static [Column],
}

/// Reads the cells of one row in order.
pub struct RowReader {
    cells: std::vec::IntoIter<Value>,
    statement: &'static str,
}

impl RowReader {
    /// A reader of these cells.
    pub fn new(cells: Vec<Value>, statement: &'static str) -> Self {
        Self { cells: cells.into_iter(), statement }
    }
    /// The next cell as the field's type.
    pub fn take<T: Field>(&mut self, column: &'static str) -> Result<T, Error> {
        let cell = self.cells.next().unwrap_or(T::TYPE.null());
        T::from_value(cell).ok_or_else(|| Error::Row { statement: self.statement, column: column.to_owned() })
    }
}

/// A type that a row becomes.
pub trait Row: Sized {
    /// Its columns in order.
    const COLUMNS: &'static [Column];
    /// Reads one row.
    fn read(cells: &mut RowReader) -> Result<Self, Error>;
}

macro_rules! tuple_row {
    ($($name:ident),+) => {
        impl<$($name: Field),+> Row for ($($name,)+) {
            const COLUMNS: &'static [Column] =
                &[$(Column { name: stringify!($name), ty: $name::TYPE, nullable: $name::NULLABLE }),+];
            fn read(cells: &mut RowReader) -> Result<Self, Error> {
                Ok(($(cells.take::<$name>(stringify!($name))?,)+))
            }
        }
    };
}
tuple_row!(A);
tuple_row!(A, B);
tuple_row!(A, B, C);
tuple_row!(A, B, C, D);
tuple_row!(A, B, C, D, E);
tuple_row!(A, B, C, D, E, F);

/// Declares a struct that a row becomes; the order of fields is the order of columns.
#[macro_export]
macro_rules! row {
    ($($(#[$doc:meta])* $vis:vis struct $name:ident { $($(#[$field_doc:meta])* $field_vis:vis $field:ident : $ty:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        $vis struct $name { $($(#[$field_doc])* $field_vis $field: $ty,)* }

        impl $crate::Row for $name {
            const COLUMNS: &'static [$crate::Column] = &[$($crate::Column {
                name: stringify!($field),
                ty: <$ty as exedra_kernel::Field>::TYPE,
                nullable: <$ty as exedra_kernel::Field>::NULLABLE,
            },)*];
            fn read(cells: &mut $crate::RowReader) -> $crate::Result<Self> {
                Ok(Self { $($field: cells.take(stringify!($field))?,)* })
            }
        }
    )*};
}

/// Declares named statements as typed functions, and the list of them that the section must hand over.
///
/// `Many<T>` gives all rows, `One<T>` the first or `None`, `Written` the number of rows written; a writing function
/// wants a [`crate::Tx`], a reading one any [`crate::Conn`].
#[macro_export]
macro_rules! sql {
    ($(#[$list_doc:meta])* $list_vis:vis static $list:ident;
     $($(#[$doc:meta])* $vis:vis fn $name:ident($($arg:ident : $ty:ty),* $(,)?) -> $kind:ident $(<$row:ty>)? = $sql:expr;)*) => {
        $(#[$list_doc])*
        $list_vis static $list: &[$crate::Statement] = &[$(
            $crate::Statement {
                name: stringify!($name),
                sql: $sql,
                params: &[$(<$ty as exedra_kernel::value::Param>::TYPE,)*],
                columns: $crate::sql!(@columns $kind $($row)?),
            },
        )*];
        $($crate::sql!(@function $(#[$doc])* $vis $name ($($arg: $ty),*) $kind ($($row)?) $sql);)*
    };
    (@columns Written) => { &[] };
    (@columns $kind:ident $row:ty) => { <$row as $crate::Row>::COLUMNS };
    (@function $(#[$doc:meta])* $vis:vis $name:ident ($($arg:ident : $ty:ty),*) Written () $sql:expr) => {
        $(#[$doc])*
        // why: a statement takes as many values as it writes columns.
        #[allow(clippy::too_many_arguments)]
        $vis async fn $name(tx: &mut $crate::Tx, $($arg: $ty),*) -> $crate::Result<u64> {
            tx.write(stringify!($name), $sql, vec![$(exedra_kernel::value::Param::into_value($arg)),*]).await
        }
    };
    (@function $(#[$doc:meta])* $vis:vis $name:ident ($($arg:ident : $ty:ty),*) Many ($row:ty) $sql:expr) => {
        $(#[$doc])*
        $vis async fn $name(conn: &mut $crate::Conn, $($arg: $ty),*) -> $crate::Result<Vec<$row>> {
            conn.many(stringify!($name), $sql, vec![$(exedra_kernel::value::Param::into_value($arg)),*]).await
        }
    };
    (@function $(#[$doc:meta])* $vis:vis $name:ident ($($arg:ident : $ty:ty),*) One ($row:ty) $sql:expr) => {
        $(#[$doc])*
        $vis async fn $name(conn: &mut $crate::Conn, $($arg: $ty),*) -> $crate::Result<Option<$row>> {
            Ok(conn
                .many(stringify!($name), $sql, vec![$(exedra_kernel::value::Param::into_value($arg)),*])
                .await?
                .into_iter()
                .next())
        }
    };
}
