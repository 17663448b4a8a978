/// What a client does at present.
public enum LifeStatus: String, Codable, Sendable, CaseIterable {
  case employed
  case unemployed
  case laidOff = "laid_off"
  case student
  case atHome = "at_home"
  case other
}

/// The class of a client's right to stay; no permit number or ground is kept.
public enum Residence: String, Codable, Sendable, CaseIterable {
  case citizen
  case permanent
  case continuous
  case temporary
  case asylumSeeker = "asylum_seeker"
  case euRight = "eu_right"
  case other
}

public enum RightToWork: String, Codable, Sendable, CaseIterable { case yes, no, limited }

/// What a stated language level rests on.
public enum LanguageEvidence: String, Codable, Sendable, CaseIterable {
  case ownEstimate = "self"
  case test
  case certificate
}

/// Whether a client reads and writes some language without help.
public enum Literacy: String, Codable, Sendable, CaseIterable { case yes, partly, no }

/// Where a certificate of completed basic education comes from.
public enum BasicEducation: String, Codable, Sendable, CaseIterable { case finland, abroad, none }

public enum QualificationLevel: String, Codable, Sendable, CaseIterable {
  case none
  case upperSecondary = "upper_secondary"
  case vocational
  case further
  case bachelor
  case master
}

public enum QualificationCountry: String, Codable, Sendable, CaseIterable {
  case finland
  case eu
  case other
}

public enum Recognition: String, Codable, Sendable, CaseIterable { case yes, applied, no }

public enum WorkCountry: String, Codable, Sendable, CaseIterable { case finland, other }

/// Cards that Finnish workplaces ask for.
public enum WorkCard: String, Codable, Sendable, CaseIterable {
  case hygienePassport = "hygiene_passport"
  case occupationalSafety = "occupational_safety"
  case hotWork = "hot_work"
  case firstAid = "first_aid"
  case forklift
  case roadSafety = "road_safety"
  case electricalSafety = "electrical_safety"
  case alcoholPassport = "alcohol_passport"
  case securityGuard = "security_guard"
  case none
}

/// Driving licence categories.
public enum DrivingLicence: String, Codable, Sendable, CaseIterable {
  case b = "B"
  case c = "C"
  case ce = "CE"
  case d = "D"
  case none
}

/// What weighs most for the client in the coming year.
public enum Priority: String, Codable, Sendable, CaseIterable {
  case paySoon = "pay_soon"
  case qualification
  case sureJob = "sure_job"
  case shortTrip = "short_trip"
  case familyTime = "family_time"
}

/// Whether a client learns better by working or at school.
public enum LearningWay: String, Codable, Sendable, CaseIterable { case work, school, either }

/// Whether some employer could take the client as an apprentice.
public enum EmployerInSight: String, Codable, Sendable, CaseIterable { case yes, maybe, no }

public enum CareArranged: String, Codable, Sendable, CaseIterable {
  case yes
  case no
  case notNeeded = "not_needed"
}

public enum UnpaidStudy: String, Codable, Sendable, CaseIterable { case yes, no, depends }
