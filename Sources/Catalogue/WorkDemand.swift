/// What work asks of the body and the senses; the codes are those of the interview's question
/// about functional limits.
///
/// A demand that meets a limit is something to talk about, never a reason to close a way.
public enum WorkDemand: String, Codable, Sendable, CaseIterable {
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
}
