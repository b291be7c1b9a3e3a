//! What holds for any documents, any query and any reader.

use affinity::{Document, Index, explain_lines, read_documents, read_qrels, read_run, run_lines};
use proptest::prelude::*;

/// Few words, so that documents share them, in several scripts and forms.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "hydrogen",
        "Hydrogens",
        "storage",
        "storing",
        "tank",
        "the",
        "l'hydrogène",
        "die",
        "3.5",
        "CO₂",
        "储氢",
        "的",
        "氢",
        "водорода",
        "водород",
        "الهيدروجين",
        "수소",
        "ガス",
        "ไฮโดรเจน",
    ]);
    prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
}

prop_compose! {
    fn document(id: usize)(title in words(), text in words(), keywords in prop::collection::vec(words(), 0..3)) -> Document {
        Document::new(format!("d{id}"), title, text).with_keywords(keywords)
    }
}

fn documents() -> impl Strategy<Value = Vec<Document>> {
    (0_usize..14).prop_flat_map(|count| (0..count).map(document).collect::<Vec<_>>())
}

fn all(_: &str) -> bool {
    true
}

proptest! {
    #[test]
    fn parts_add_up_and_scores_fall(documents in documents(), query in document(99), top in 0_usize..20) {
        let found = Index::build(documents).rank(&query, top, &all);
        prop_assert!(found.len() <= top);
        for one in &found {
            let sum: f64 = one.parts.iter().map(|part| part.score).sum();
            prop_assert!((sum - one.score).abs() < 1e-9, "{} is not {}", sum, one.score);
            prop_assert!(one.score > 0.0 && one.score <= 1.0 + 1e-12);
            prop_assert!(one.parts.iter().all(|part| part.score >= 0.0 && !part.what.is_empty()));
        }
        let falling = |pair: &[affinity::Match]| {
            pair[0].score > pair[1].score || pair[0].score.total_cmp(&pair[1].score).is_eq() && pair[0].document < pair[1].document
        };
        prop_assert!(found.windows(2).all(falling));
    }

    #[test]
    fn the_best_few_are_the_first_of_all(documents in documents(), query in document(99), top in 1_usize..6) {
        let index = Index::build(documents);
        let mut every = index.rank(&query, usize::MAX, &all);
        every.truncate(top);
        prop_assert_eq!(index.rank(&query, top, &all), every);
    }

    #[test]
    fn order_of_building_does_not_matter(documents in documents(), query in document(99)) {
        let forward = Index::build(documents.clone());
        let backward = Index::build(documents.into_iter().rev());
        prop_assert_eq!(forward.rank(&query, 9, &all), backward.rank(&query, 9, &all));
    }

    #[test]
    fn a_removed_document_was_never_there(documents in documents(), query in document(99), which in any::<u16>()) {
        let gone = |id: &str| id[1..].parse::<u16>().is_ok_and(|at| which >> at & 1 == 1);
        let mut index = Index::build(documents.clone());
        for document in documents.iter().filter(|document| gone(&document.id)) {
            prop_assert!(index.remove(&document.id));
        }
        let mut never = Index::build(documents.iter().filter(|document| !gone(&document.id)).cloned());
        prop_assert_eq!(index.len(), never.len());
        prop_assert_eq!(index.rank(&query, 9, &all), never.rank(&query, 9, &all));
        // What comes in afterwards takes the places set free and must not find anything left there.
        index.extend(documents.clone());
        never.extend(documents);
        prop_assert_eq!(index.rank(&query, 9, &all), never.rank(&query, 9, &all));
    }

    #[test]
    fn refused_documents_change_nothing(documents in documents(), query in document(99), which in any::<u16>()) {
        let admit = |id: &str| id[1..].parse::<u16>().is_ok_and(|at| which >> at & 1 == 1);
        let seen = Index::build(documents.iter().filter(|document| admit(&document.id)).cloned());
        prop_assert_eq!(Index::build(documents).rank(&query, 9, &admit), seen.rank(&query, 9, &all));
    }

    #[test]
    fn any_text_can_be_indexed_and_ranked(title in any::<String>(), text in any::<String>(), lang in any::<Option<String>>()) {
        let mut document = Document::new("a", title, text);
        document.lang = lang;
        let index = Index::build([document.clone(), Document::new("b", "hydrogen", "")]);
        let found = index.rank(&document, 5, &all);
        prop_assert!(found.iter().all(|one| one.score.is_finite()));
        for line in explain_lines("q", &found).lines() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok());
        }
    }

    #[test]
    fn any_file_can_be_tried(bytes in prop::collection::vec(any::<u8>(), 0..200), text in any::<String>()) {
        let _ = (read_documents(&bytes), read_documents(text.as_bytes()), read_run(&text), read_qrels(&text));
    }

    #[test]
    fn documents_and_runs_are_read_as_written(documents in documents(), query in document(99)) {
        let file: Vec<String> = documents.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
        let read = read_documents(file.join("\n").as_bytes());
        prop_assert_eq!(&read.documents, &documents);
        prop_assert!(read.rejected.is_empty());
        let found = Index::build(documents).rank(&query, 9, &all);
        let run = read_run(&run_lines("q", &found, "exedra")).unwrap();
        prop_assert_eq!(run.ranked("q").len(), found.len());
    }
}
