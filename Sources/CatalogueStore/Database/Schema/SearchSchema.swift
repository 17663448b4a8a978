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
