import TerminalUI

/// The keys of the ranked list and of its weights.
extension KeyMap {
  static let rankedList: [Binding] = [
    Binding(command: .details, keys: [.enter]),
    Binding(command: .choose, keys: [.character(" ")]),
    plan, addToPlan,
    Binding(command: .compare, keys: [.character("v")]),
    Binding(command: .whatIf, keys: [.character("w")]),
    Binding(command: .pathways, keys: [.character("o")]),
    Binding(command: .openings, keys: [.character("e")]),
    services, radar, catalogue, labour,
    Binding(command: .offering, keys: [.character("i")]),
    Binding(command: .filter, keys: [.character("r")]),
    search, undo,
    Binding(command: .pin, keys: [.character("k")]),
    Binding(command: .hide, keys: [.character("x")]),
    Binding(command: .weights, keys: [.character("m")]),
    Binding(command: .swapTest, keys: [.character("y")]),
    Binding(command: .disagree, keys: [.character("n")]),
    Binding(command: .difference, keys: [.character("u")]),
    rights, clientScreen,
    leave, language, quitWithLetter, help,
  ]
  static let weights: [Binding] = [
    Binding(command: .useWeights, keys: [.enter]),
    Binding(command: .increase, keys: [.character("+"), .right]),
    Binding(command: .decrease, keys: [.character("-"), .left]),
    Binding(command: .raise, keys: [.character("y")]),
    Binding(command: .lower, keys: [.character("a")]),
    undo, leave,
    Binding(command: .clear, keys: [.character("0")]),
    language, quitWithLetter, help,
  ]
}
