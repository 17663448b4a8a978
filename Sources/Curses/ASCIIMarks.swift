/// The one table of what stands for a mark where only ASCII can be shown: one column for one.
///
/// Marks that are told apart on one screen stay apart, as the fillings of a bar and the three
/// verdicts do.
let asciiMarks: [Unicode.Scalar: Unicode.Scalar] = {
  var marks: [Unicode.Scalar: Unicode.Scalar] = [
    "●": "*", "◐": "+", "○": "o", "◆": "#", "◇": "o", "■": "#", "□": "o", "✓": "v", "✗": "x",
    "▸": ">", "▶": ">", "►": ">", "◂": "<", "◀": "<", "◄": "<", "▾": "v", "▼": "v", "▴": "^",
    "▲": "^", "›": ">", "‹": "<", "»": "\"", "«": "\"",
    "←": "<", "→": ">", "↑": "^", "↓": "v", "↔": "-", "↕": "|", "⇥": ">", "↵": "<", "⏎": "<",
    "·": ".", "•": "*", "…": "~", "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-",
    "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "’": "'", "‘": "'", "‚": "'", "‛": "'", "´": "'",
    "×": "x", "÷": "/", "±": "+", "≥": ">", "≤": "<", "≠": "!", "≈": "~", "Σ": "S",
    "€": "E", "§": "S", "°": "o", "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "█": "#", "▓": "%", "▒": "+", "░": ".", "▀": "\"", "▌": "[", "▐": "]", "▏": "|", "▕": "|",
    "▉": "#", "▊": "#", "▋": "[", "▍": "[", "▎": "|",
    "▁": "_", "▂": ".", "▃": ":", "▄": "-", "▅": "=", "▆": "+", "▇": "*",
    "\u{FFFD}": "?",
  ]
  // Box drawing: lines lying, lines standing, and everything that joins them.
  for value in 0x2500...0x257F as ClosedRange<UInt32> {
    if let scalar = Unicode.Scalar(value) { marks[scalar] = "+" }
  }
  for lying: Unicode.Scalar in ["─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺"] {
    marks[lying] = "-"
  }
  for standing: Unicode.Scalar in ["│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻"]
  {
    marks[standing] = "|"
  }
  return marks
}()

/// The letters under the accents of the languages that the screens are written in.
let asciiLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O", "á": "a", "à": "a", "â": "a",
  "é": "e", "è": "e", "ê": "e", "ë": "e", "É": "E", "í": "i", "ó": "o", "ø": "o", "õ": "o",
  "ú": "u", "ü": "u", "Ü": "U", "ç": "c", "č": "c", "ñ": "n", "š": "s", "Š": "S", "ž": "z",
  "Ž": "Z",
]
