//! One JSON text in memory to a [`Value`], keeping the order of members and the digits of numbers.
//!
//! It takes what RFC 8259 takes and, beyond that, refuses a name that comes twice: which of two prices is meant is not
//! for a reader to choose.

use std::collections::HashSet;

use super::Value;

/// Where and why a text is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Offset into the text.
    pub(crate) at: usize,
    /// The innermost member that was being read.
    pub(crate) field: Option<String>,
    /// One clause.
    pub(crate) why: String,
    /// The nesting was too deep, which is an attack or a mistake of the whole file.
    pub(crate) deep: bool,
}

/// Reads one value and nothing after it.
pub(crate) fn value(text: &[u8], depth: usize) -> Result<Value, Fault> {
    let mut parser = Parser { text, at: 0, depth, deep: false, path: Vec::new() };
    let found = parser.value(0).and_then(|value| {
        parser.space();
        if parser.at == text.len() { Ok(value) } else { Err("something follows the end of the value".to_owned()) }
    });
    found.map_err(|why| Fault { at: parser.at, field: parser.path.pop(), why, deep: parser.deep })
}

struct Parser<'t> {
    text: &'t [u8],
    at: usize,
    depth: usize,
    deep: bool,
    path: Vec<String>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, String> {
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => Ok(Value::Text(self.string()?)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(format!("{} is not the beginning of a value", self.here())),
            None => Err("the value ends too early".to_owned()),
        }
    }

    /// The character at this place, for a message.
    fn here(&self) -> String {
        let rest = String::from_utf8_lossy(&self.text[self.at..self.text.len().min(self.at + 4)]);
        match rest.chars().next() {
            Some(c) if c.is_control() => format!("the control character U+{:04X}", c as u32),
            Some(c) => format!("“{c}”"),
            None => "the end".to_owned(),
        }
    }

    fn enter(&mut self, depth: usize) -> Result<(), String> {
        if depth > self.depth {
            self.deep = true;
            return Err(format!("lists and objects are nested more than {} deep", self.depth));
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Result<Value, String> {
        self.enter(depth)?;
        let mut values = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(values));
        }
        loop {
            values.push(self.value(depth)?);
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                None => return Err("the list is never closed".to_owned()),
                Some(_) => return Err(format!("{} stands where a comma or ] should", self.here())),
            }
        }
        self.at += 1;
        Ok(Value::List(values))
    }

    fn object(&mut self, depth: usize) -> Result<Value, String> {
        self.enter(depth)?;
        let mut members: Vec<(String, Value)> = Vec::new();
        // Few names are compared one by one; many need a set, or a hostile record would take hours.
        let mut names: HashSet<String> = HashSet::new();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(members));
        }
        loop {
            self.space();
            match self.peek() {
                Some(b'"') => {}
                None => return Err("the object is never closed".to_owned()),
                Some(_) => return Err(format!("{} stands where a name in quotes should", self.here())),
            }
            let start = self.at;
            let name = self.string()?;
            if members.len() == 16 {
                names.extend(members.iter().map(|(name, _)| name.clone()));
            }
            let again = if members.len() < 16 {
                members.iter().any(|(known, _)| *known == name)
            } else {
                !names.insert(name.clone())
            };
            self.path.push(name);
            if again {
                self.at = start;
                return Err("the name comes twice in one object".to_owned());
            }
            self.space();
            if self.peek() != Some(b':') {
                return Err(format!("{} stands where a colon should", self.here()));
            }
            self.at += 1;
            let value = self.value(depth)?;
            members.push((self.path.pop().unwrap_or_default(), value));
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                None => return Err("the object is never closed".to_owned()),
                Some(_) => return Err(format!("{} stands where a comma or }} should", self.here())),
            }
        }
        self.at += 1;
        Ok(Value::Object(members))
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, String> {
        if self.text[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(value);
        }
        Err(format!("{} is not the beginning of a value", self.here()))
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<Value, String> {
        let start = self.at;
        let wrong = || "a number is written wrongly".to_owned();
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let zero = self.peek() == Some(b'0');
        let whole = self.digits();
        if whole == 0 || (zero && whole > 1) {
            return Err(wrong());
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(wrong());
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err(wrong());
            }
        }
        Ok(Value::Number(String::from_utf8_lossy(&self.text[start..self.at]).into_owned()))
    }

    fn string(&mut self) -> Result<String, String> {
        self.at += 1;
        let mut out: Vec<u8> = Vec::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
            out.extend_from_slice(&rest[..plain]);
            self.at += plain;
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape(&mut out)?,
                Some(_) => return Err(format!("{} stands unescaped in a text", self.here())),
                None => return Err("a text is never closed by a quotation mark".to_owned()),
            }
        }
        self.at += 1;
        String::from_utf8(out).map_err(|_| "a text is not UTF-8".to_owned())
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), String> {
        let plain = match self.text.get(self.at + 1) {
            Some(b'n') => b'\n',
            Some(b't') => b'\t',
            Some(b'r') => b'\r',
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(byte @ (b'"' | b'\\' | b'/')) => *byte,
            Some(b'u') => return self.unicode(out),
            _ => return Err("there is an unknown sign behind a backslash".to_owned()),
        };
        out.push(plain);
        self.at += 2;
        Ok(())
    }

    /// `\uXXXX`, twice for characters beyond the basic plane.
    fn unicode(&mut self, out: &mut Vec<u8>) -> Result<(), String> {
        let wrong = || "a \\u escape is written wrongly".to_owned();
        let unit = |at: usize| -> Option<u32> {
            let hex = self.text.get(at..at + 6)?;
            let digits = hex.strip_prefix(b"\\u")?;
            digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + char::from(*digit).to_digit(16)?))
        };
        let first = unit(self.at).ok_or_else(wrong)?;
        let (code, length) = if (0xD800..0xDC00).contains(&first) {
            let second = unit(self.at + 6).filter(|low| (0xDC00..0xE000).contains(low)).ok_or_else(wrong)?;
            (0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00), 12)
        } else {
            (first, 6)
        };
        let c = char::from_u32(code).ok_or_else(wrong)?;
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        self.at += length;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same value as an established reader sees it.
    fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
        match (ours, theirs) {
            (Value::Text(a), serde_json::Value::String(b)) => a == b,
            (Value::Number(a), serde_json::Value::Number(b)) => {
                a.parse::<f64>().ok().is_some_and(|a| b.as_f64().is_some_and(|b| (a - b).abs() <= a.abs() * 1e-12))
            }
            (Value::Bool(a), serde_json::Value::Bool(b)) => a == b,
            (Value::Null, serde_json::Value::Null) => true,
            (Value::List(a), serde_json::Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Value::Object(a), serde_json::Value::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
            }
            _ => false,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        /// Texts that are nearly JSON: taken or refused exactly as the established reader does.
        #[test]
        fn agrees_with_another_reader(text in r#"[\[\]{}:,"\\u0-9a-f.\-+eE truefalsn\n]{0,12}|\[("a\\u00e9",){0,2}(-?[0-9]{1,3}(\.[0-9]+)?(e[+-]?[0-9])?)\]|\{"[ab]":(1|"\\n"|null)(,"[cd]":\[\])?\}"#) {
            let ours = value(text.as_bytes(), 64);
            let theirs = serde_json::from_str::<serde_json::Value>(&text);
            match (ours, theirs) {
                (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{ours:?} {theirs:?}"),
                (Err(_), Err(_)) => {}
                (Err(fault), Ok(_)) => prop_assert!(fault.why.contains("twice"), "{fault:?}"),
                // Numbers beyond f64 keep their digits here.
                (Ok(_), Err(error)) => prop_assert!(error.to_string().contains("out of range"), "{error}"),
            }
        }

        #[test]
        fn never_panics(bytes: Vec<u8>) {
            let _ = value(&bytes, 64);
        }
    }

    #[test]
    fn keeps_digits_and_order_and_names_the_field_of_a_fault() {
        let read = value(br#"{"b": 1.10, "a": 123456789012345678901234567890, "c": "\ud83d\ude80"}"#, 64).unwrap();
        assert_eq!(read.to_string(), "{\"b\":1.10,\"a\":123456789012345678901234567890,\"c\":\"🚀\"}");
        let fault = value(br#"{"a": {"price": 01}}"#, 64).unwrap_err();
        assert_eq!(fault.field.as_deref(), Some("price"));
        let fault = value(br#"{"a": 1, "a": 2}"#, 64).unwrap_err();
        assert_eq!((fault.field.as_deref(), fault.at), (Some("a"), 9));
        assert!(value(&b"[".repeat(200_000), 64).unwrap_err().deep);
        let many: Vec<String> = (0..40).map(|i| format!("\"f{i}\":0")).collect();
        assert!(value(format!("{{{}}}", many.join(",")).as_bytes(), 64).is_ok());
        assert!(value(format!("{{{},\"f7\":0}}", many.join(",")).as_bytes(), 64).is_err());
    }
}
