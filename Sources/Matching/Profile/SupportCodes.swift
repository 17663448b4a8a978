/// What work or studies should avoid or make lighter; no illness is named.
public enum FunctionalLimit: String, Codable, Sendable, CaseIterable {
  case lifting
  case standing
  case sitting
  case fineHandwork = "fine_handwork"
  case hearing
  case sight
  case skin
  case heights
  case noise
  case shifts
  case focus
  case other
}

/// What helps the client at work or in studies.
public enum SupportNeed: String, Codable, Sendable, CaseIterable {
  case aid
  case signLanguage = "sign_language"
  case breaks
  case smallGroup = "small_group"
  case readingSupport = "reading_support"
  case extraTime = "extra_time"
  case clearInstructions = "clear_instructions"
  case quietPlace = "quiet_place"
  case ownPerson = "own_person"
  case other
}
