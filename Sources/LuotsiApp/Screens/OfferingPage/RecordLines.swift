import CatalogueStore
import CivilDates
import Languages
import Reports

/// What the register itself says of an offering, in sections of its own.
struct RecordLines {
  let record: OfferingRecord
  let today: CivilDate
  let language: Language

  var sections: [TextLine] { applications + description + links }

  private var applications: [TextLine] {
    guard !record.applications.isEmpty else { return [] }
    return TextLine.heading(OfferingPageText.applications, language)
      + record.applications.flatMap { application in
        let name = application.name[language].map { [TextLine($0, lead: 2, indent: 4)] } ?? []
        let form = application.form[language].map { [TextLine($0, lead: 4)] } ?? []
        return name + [TextLine(times(of: application), role: .muted, lead: 4)] + form
      }
  }

  private func times(of application: OfferingRecord.Application) -> String {
    let opens = application.opens?.text(in: language) ?? ""
    let closes = application.closes?.text(in: language) ?? ""
    let times = opens + closes == "" ? OfferingPageText.notStated[language] : "\(opens)–\(closes)"
    let isOver = application.closes.map { $0 < today } ?? false
    let seats = application.seats.map { OfferingPageText.seatCount($0)[language] }
    return [times, isOver ? OfferingPageText.over[language] : nil, seats].compactMap(\.self)
      .joined(separator: ", ")
  }

  private var description: [TextLine] {
    let texts = ([record.description] + record.notes).compactMap { $0[language] }
      .map { plainText(ofHTML: $0) }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return [] }
    return TextLine.heading(OfferingPageText.ownWords, language)
      + texts.map { TextLine($0, lead: 2, indent: 2) }
  }

  private var links: [TextLine] {
    guard !record.links.isEmpty else { return [] }
    return TextLine.heading(OfferingPageText.links, language)
      + record.links.map { link in
        TextLine(
          [link.label, link.address].compactMap(\.self).joined(separator: ": "),
          lead: 2,
          indent: 4,
        )
      }
  }
}

/// HTML as lines of text: blocks end a line, items begin with a dash.
func plainText(ofHTML html: String) -> String {
  var text = ""
  var rest = html[...]
  while let first = rest.first {
    if first == "<", let end = rest.firstIndex(of: ">") {
      let tag = rest[rest.index(after: rest.startIndex)..<end].lowercased()
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if blockTags.contains(String(name)), !text.isEmpty, text.last != "\n" { text += "\n" }
      if name == "li", !tag.hasPrefix("/") { text += "– " }
      rest = rest[rest.index(after: end)...]
    } else if first == "&", let entity = entities.first(where: { rest.hasPrefix($0.key) }) {
      text += entity.value
      rest = rest.dropFirst(entity.key.count)
    } else {
      text.append(first.isNewline ? " " : first)
      rest = rest.dropFirst()
    }
  }
  return text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    .filter { !$0.isEmpty }.joined(separator: "\n")
}

private let blockTags: Set = [
  "p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table",
]

private let entities = [
  "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
]
