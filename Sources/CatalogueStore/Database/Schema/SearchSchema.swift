/// Words to search offerings by.
///
/// `search_row` numbers the offerings from 0 in the order of a snapshot, and `search_edition` tells
/// one such numbering from another. The other two have a row of words for each; the texts themselves
/// are not kept again. One has the names alone, so that what is found by its name can come first.
/// All are filled by ``rebuildSearch(_:)``.
let searchSchema = [
  "CREATE TABLE search_row (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
  "CREATE TABLE search_edition (edition TEXT NOT NULL) STRICT",
  """
  CREATE VIRTUAL TABLE search_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
  )
  """,
  """
  CREATE VIRTUAL TABLE search_name_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
  )
  """,
]

/// What the rows of words were made of beside the catalogue's own tables, kept because words can only
/// be taken out of an index by giving them once more.
///
/// `search_link` has the links that count, `search_kind` the names of kinds in every language.
let searchOriginSchema = [
  """
  CREATE TABLE search_link (
    qualification TEXT NOT NULL, isco TEXT NOT NULL, PRIMARY KEY (qualification, isco)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE TABLE search_kind (kind TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT, WITHOUT ROWID",
]
