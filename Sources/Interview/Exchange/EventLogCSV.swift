extension EventLog {
  /// The log as ODK's audit.csv: its columns, its names, times in milliseconds since 1970.
  public var csv: String {
    var lines = ["event,node,start,end,change-reason"]
    for event in events {
      let cells = [
        event.event, event.node ?? "", String(event.start), event.end.map(String.init) ?? "",
        event.reason ?? "",
      ]
      lines.append(cells.map(quoted).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A cell of RFC 4180: in quotation marks where it has any, or a comma or a line end.
private func quoted(_ cell: String) -> String {
  guard cell.contains(where: { "\",\n\r".contains($0) || $0.isNewline }) else { return cell }
  var doubled = ""
  for character in cell {
    if character == "\"" { doubled.append("\"") }
    doubled.append(character)
  }
  return "\"" + doubled + "\""
}
