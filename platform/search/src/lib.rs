//! Search: documents with readers, facets and text in any language, over tantivy.
