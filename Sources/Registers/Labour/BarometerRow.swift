import Catalogue
import CivilDates
import JSONDocuments

/// One row of `kohtaanto`: an occupation in a region and a month.
///
/// A count that the publisher hid is unknown and never zero.
struct BarometerRow {
  /// The id of the region.
  let region: String
  /// Nil where the row does not say it; its file may.
  let month: CivilDate?
  let state: LabourFigure.State?
  let degree: Int?
  let employed: Int?
  let unemployed: Int?
  let vacancies: Int?
  let unemploymentRate: Double?
  let vacancyRate: Double?
  let isCensored: Bool

  init(
    _ value: JSONValue,
    place: DocumentPlace,
    problems: inout [PlacedProblem],
  ) throws(RecordProblem) {
    guard let region = value.first(of: "groupingId") else {
      throw RecordProblem("groupingId", .missing)
    }
    self.region = region.lowercased()
    var found: [RecordProblem] = []
    func count(_ name: String, isHidden: Bool) -> Int? {
      guard !isHidden, let number = value[named: name] else { return nil }
      guard let count = number.whole, (0...1_000_000).contains(count) else {
        found.append(RecordProblem(name, .notANumber(number.shown)))
        return nil
      }
      return count
    }
    let hidesUnemployed = value["tyottomatSensuroitu"]?.flag == true
    let hidesEmployed = value["toissaSensuroitu"]?.flag == true
    isCensored = hidesUnemployed || hidesEmployed
    unemployed = count("tyottomat", isHidden: hidesUnemployed)
    employed = count("toissa", isHidden: hidesEmployed)
    vacancies = count("tyopaikat", isHidden: false)
    unemploymentRate = value["tyottomyysaste"]?.number
    vacancyRate = value["vakanssiaste"]?.number
    state = value["kohtaantotila"].flatMap { number in
      let state = number.whole.flatMap(LabourFigure.State.init)
      if state == nil {
        let problem = RecordProblem.Problem.unknownCode(number.shown, set: "kohtaantotila")
        found.append(RecordProblem("kohtaantotila", problem))
      }
      return state
    }
    degree = value["kohtaantoaste"].flatMap { number in
      if let degree = number.whole, (1...5).contains(degree) { return degree }
      found.append(RecordProblem("kohtaantoaste", .notANumber(number.shown)))
      return nil
    }
    month = value["kohtaantoTime"]?.text.flatMap { text in
      let month = CivilDate("\(text.prefix(7))-01")
      if month == nil {
        found.append(RecordProblem("kohtaantoTime", .notADate(text)))
      }
      return month
    }
    problems += found.map { PlacedProblem(file: place.file, line: place.line, $0) }
  }
}
