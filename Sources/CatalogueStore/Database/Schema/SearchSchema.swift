/// Words to search offerings by: a row of each table for a row of `offering`, under its position.
///
/// The texts themselves are not kept again; one table has the names alone, so that what is found by
/// its name can come first. Both are filled by ``rebuildSearch(_:)``.
let searchSchema = [
  """
  CREATE VIRTUAL TABLE offering_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
  )
  """,
  """
  CREATE VIRTUAL TABLE offering_name_words USING fts5(
    words, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
  )
  """,
]
