extension FormFunction {
  static let all =
    logic + choices + text + textParts + numbers + nodes + repeats + days + dayFormats + lookups

  static let named: [String: FormFunction] = {
    var table: [String: FormFunction] = [:]
    for function in all { table[function.name] = function }
    return table
  }()

  /// Functions of ODK's specification that are left out on purpose.
  static let unsupported: Set = [
    "area", "distance", "enclosed-area", "geofence", "intersects", "digest", "extract-signed",
    "property",
  ]
}
