/// A card or course that a training asks for; the codes are those of the interview's question
/// about cards.
public enum RequiredCard: String, Codable, Sendable, CaseIterable {
  case hygienePassport = "hygiene_passport"
  case occupationalSafety = "occupational_safety"
  case hotWork = "hot_work"
  case firstAid = "first_aid"
  case forklift
  case roadSafety = "road_safety"
  case electricalSafety = "electrical_safety"
  case alcoholPassport = "alcohol_passport"
  case securityGuard = "security_guard"
}
