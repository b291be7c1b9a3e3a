//! The values that cross between the sections and a database: four types, each with its own typed NULL.

use crate::time::Moment;

/// The column types used by Exedra: what both engines mean alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// TEXT.
    Text,
    /// BIGINT.
    Int,
    /// BOOLEAN.
    Bool,
    /// DOUBLE PRECISION.
    Real,
}

impl Type {
    /// The type's name in a column definition.
    pub fn sql(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Int => "BIGINT",
            Self::Bool => "BOOLEAN",
            Self::Real => "DOUBLE PRECISION",
        }
    }
    /// The NULL of this type.
    pub fn null(self) -> Value {
        match self {
            Self::Text => Value::Text(None),
            Self::Int => Value::Int(None),
            Self::Bool => Value::Bool(None),
            Self::Real => Value::Real(None),
        }
    }
}

/// A value or a typed NULL.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// TEXT.
    Text(Option<String>),
    /// BIGINT.
    Int(Option<i64>),
    /// BOOLEAN.
    Bool(Option<bool>),
    /// DOUBLE PRECISION.
    Real(Option<f64>),
}

impl Value {
    /// The text, if this is one.
    pub fn into_text(self) -> Option<String> {
        if let Self::Text(text) = self { text } else { None }
    }
    /// The type of this value.
    pub fn ty(&self) -> Type {
        match self {
            Self::Text(_) => Type::Text,
            Self::Int(_) => Type::Int,
            Self::Bool(_) => Type::Bool,
            Self::Real(_) => Type::Real,
        }
    }
    /// Whether this is a NULL.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Text(None) | Self::Int(None) | Self::Bool(None) | Self::Real(None))
    }
}

/// A Rust type that a column can hold.
pub trait Field: Sized {
    /// The column's type.
    const TYPE: Type;
    /// Whether the column may be NULL.
    const NULLABLE: bool = false;
    /// The value read from a column; `None` if it does not fit.
    fn from_value(value: Value) -> Option<Self>;
    /// The value as written to a column.
    fn to_value(&self) -> Value;
}

macro_rules! plain_field {
    ($rust:ty, $case:ident) => {
        impl Field for $rust {
            const TYPE: Type = Type::$case;
            fn from_value(value: Value) -> Option<Self> {
                if let Value::$case(inner) = value { inner } else { None }
            }
            fn to_value(&self) -> Value {
                Value::$case(Some(self.clone()))
            }
        }
    };
}
plain_field!(String, Text);
plain_field!(i64, Int);
plain_field!(bool, Bool);
plain_field!(f64, Real);

impl Field for Moment {
    const TYPE: Type = Type::Int;
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Self)
    }
    fn to_value(&self) -> Value {
        Value::Int(Some(self.0))
    }
}

impl<T: Field> Field for Option<T> {
    const TYPE: Type = T::TYPE;
    const NULLABLE: bool = true;
    fn from_value(value: Value) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::from_value(value).map(Some) }
    }
    fn to_value(&self) -> Value {
        self.as_ref().map_or_else(|| T::TYPE.null(), T::to_value)
    }
}

/// What a statement takes as an argument.
pub trait Param {
    /// The parameter's type.
    const TYPE: Type;
    /// The value bound.
    fn into_value(self) -> Value;
}

impl<T: Field> Param for &T {
    const TYPE: Type = T::TYPE;
    fn into_value(self) -> Value {
        self.to_value()
    }
}
impl Param for &str {
    const TYPE: Type = Type::Text;
    fn into_value(self) -> Value {
        Value::Text(Some(self.to_owned()))
    }
}
impl Param for Option<&str> {
    const TYPE: Type = Type::Text;
    fn into_value(self) -> Value {
        Value::Text(self.map(ToOwned::to_owned))
    }
}
impl<T: Field> Param for Option<&T> {
    const TYPE: Type = T::TYPE;
    fn into_value(self) -> Value {
        self.map_or_else(|| T::TYPE.null(), T::to_value)
    }
}
macro_rules! copied_param {
    ($($rust:ty),*) => {$(
        impl Param for $rust {
            const TYPE: Type = <$rust as Field>::TYPE;
            fn into_value(self) -> Value {
                self.to_value()
            }
        }
        impl Param for Option<$rust> {
            const TYPE: Type = <$rust as Field>::TYPE;
            fn into_value(self) -> Value {
                self.to_value()
            }
        }
    )*};
}
copied_param!(i64, bool, f64, Moment);

/// Declares an enum whose cases are words: in the database, in JSON, in forms and as the last part of translation keys.
#[macro_export]
macro_rules! words {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$case_doc])* #[serde(rename = $word)] $case,)* }

        impl $name {
            /// Every case, in order.
            pub const ALL: &'static [Self] = &[$(Self::$case,)*];
            /// Every word, in order.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];
            /// The word of this case.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$case => $word,)* }
            }
            /// The case of a word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$case),)* _ => None }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl $crate::value::Field for $name {
            const TYPE: $crate::value::Type = $crate::value::Type::Text;
            fn from_value(value: $crate::value::Value) -> Option<Self> {
                value.into_text().and_then(|word| Self::parse(&word))
            }
            fn to_value(&self) -> $crate::value::Value {
                $crate::value::Value::Text(Some(self.as_str().to_owned()))
            }
        }
    )*};
}
