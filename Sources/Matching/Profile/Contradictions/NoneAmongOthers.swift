/// The paths of lists that say "none" beside something.
func listsWithNoneAmongOthers(in profile: Profile) -> [String] {
  let lists: [(path: String, isMixed: Bool)] = [
    ("documents", isMixed(profile.documents, .none)),
    ("digitalSkills", isMixed(profile.digitalSkills, .none)),
    ("cards", isMixed(profile.cards, .none)),
    ("licences", isMixed(profile.licences, .none)),
    ("vetoes", isMixed(profile.vetoes, .none)),
    ("shifts", isMixed(profile.shifts, .none)),
    ("devices", isMixed(profile.devices, .none)),
    ("youthServices", isMixed(profile.youthServices, .none)),
  ]
  return lists.filter(\.isMixed).map(\.path)
}

private func isMixed<Choice: Equatable>(_ list: Fact<[Choice]>, _ none: Choice) -> Bool {
  guard let choices = list.value else { return false }
  return choices.contains(none) && choices.contains { $0 != none }
}
