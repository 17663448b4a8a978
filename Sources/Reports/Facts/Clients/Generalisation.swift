/// One thing given up about the clients whom too few others are like.
struct GeneralisationStep: Equatable {
  enum Loss { case coarser, nothingLeft }

  let column: QuasiColumn
  let loss: Loss

  init(_ column: QuasiColumn, _ loss: Loss) {
    self.column = column
    self.loss = loss
  }

  func applied(to client: QuasiIdentifiers) -> QuasiIdentifiers {
    var client = client
    switch loss {
    case .coarser: client[column] = client[column].map(column.coarser)
    case .nothingLeft: client[column] = nil
    }
    return client
  }

  /// In the order of giving up: what a gap analysis needs least goes first.
  ///
  /// After the last one nothing is left.
  static let order: [GeneralisationStep] = [
    GeneralisationStep(.period, .coarser),
    GeneralisationStep(.swedishWriting, .nothingLeft),
    GeneralisationStep(.swedishReading, .nothingLeft),
    GeneralisationStep(.swedishUnderstanding, .nothingLeft),
    GeneralisationStep(.municipality, .coarser),
    GeneralisationStep(.finnishWriting, .nothingLeft),
    GeneralisationStep(.finnishReading, .nothingLeft),
    GeneralisationStep(.finnishUnderstanding, .nothingLeft),
    GeneralisationStep(.swedishSpeaking, .nothingLeft),
    GeneralisationStep(.period, .nothingLeft),
    GeneralisationStep(.residence, .nothingLeft),
    GeneralisationStep(.municipality, .nothingLeft),
    GeneralisationStep(.education, .coarser),
    GeneralisationStep(.ageBand, .coarser),
    GeneralisationStep(.finnishSpeaking, .coarser),
    GeneralisationStep(.education, .nothingLeft),
    GeneralisationStep(.ageBand, .nothingLeft),
    GeneralisationStep(.finnishSpeaking, .nothingLeft),
  ]
}

/// The clients with no combination of values that fewer than `least` of them share, except the
/// empty one.
///
/// Only clients in a group that is too small lose anything, so a group that is large enough never
/// shrinks. The order of the clients changes nothing.
func generalised(_ clients: [QuasiIdentifiers], least: Int) -> [QuasiIdentifiers] {
  GeneralisationStep.order.reduce(clients) { clients, step in
    let sizes = Dictionary(clients.map { ($0, 1) }, uniquingKeysWith: +)
    return clients.map { client in
      sizes[client, default: 0] < least ? step.applied(to: client) : client
    }
  }
}
