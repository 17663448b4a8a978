import Catalogue
import Languages
import Matching

/// What offerings of one kind, field and qualification have in common.
///
/// Findings are told of trainings, because which group at which school would tell more of a client
/// than a gap analysis needs.
struct Training: Hashable {
  let kind: OfferingKind
  let field: FieldCode?
  let qualification: QualificationCode?

  init(_ offering: Offering) {
    kind = offering.kind
    field = offering.field
    qualification = offering.qualification
  }

  /// The same in every export: kind, field and qualification, `-` for one that is not stated.
  var key: String {
    [kind.rawValue, field?.rawValue ?? "-", qualification?.rawValue ?? "-"]
      .joined(separator: "/")
  }
}

extension FactsSource {
  /// What the training's qualification is called, else its kind with its field.
  func name(of training: Training) -> LocalizedText {
    if let code = training.qualification, let name = qualifications[code] { return name }
    let field = training.field.flatMap { fieldNames[$0] }
    let kind = training.kind.name
    func joined(_ kind: String, _ language: Language) -> String {
      field?[language].map { "\(kind): \($0)" } ?? kind
    }
    return LocalizedText(
      fi: joined(kind.fi, .fi),
      sv: joined(kind.sv, .sv),
      en: joined(kind.en, .en),
    )
  }
}
