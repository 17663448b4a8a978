public enum CourseState: String, Codable, Sendable, CaseIterable {
  case onCourse = "on_course"
  case waiting
  case no
}

/// The level a language course aims at.
public enum CourseLevel: String, Codable, Sendable, CaseIterable {
  case literacy
  case a1 = "A1"
  case a2 = "A2"
  case b1 = "B1"
  case higher
}

/// The language with which the client would get started sooner.
public enum EntryLanguage: String, Codable, Sendable, CaseIterable { case fi, sv, either }

/// Whether a client may practise a profession that needs a permission in Finland.
public enum PractiseLicence: String, Codable, Sendable, CaseIterable {
  case yes
  case applied
  case no
  case notNeeded = "not_needed"
}

/// The kind of studies left unfinished.
public enum StudyLevel: String, Codable, Sendable, CaseIterable {
  case basicSchool = "basic_school"
  case upperSecondary = "upper_secondary"
  case vocational
  case higher
  case course
}

/// How much of unfinished studies is missing.
public enum MissingPart: String, Codable, Sendable, CaseIterable { case little, half, much }

/// Papers the client has at hand.
public enum Document: String, Codable, Sendable, CaseIterable {
  case schoolCertificate = "school_certificate"
  case diploma
  case studyExtract = "study_extract"
  case workCertificate = "work_certificate"
  case courseCertificate = "course_certificate"
  case languageCertificate = "language_certificate"
  case skillCertificate = "skill_certificate"
  case cv
  case none
}

/// What a client does with a computer or a telephone without help.
public enum DigitalSkill: String, Codable, Sendable, CaseIterable {
  case messages
  case form
  case attachment
  case login
  case video
  case computerText = "computer_text"
  case none
}

/// How counting and measuring go in daily life.
public enum Ease: String, Codable, Sendable, CaseIterable {
  case well
  case someHelp = "some_help"
  case muchHelp = "much_help"
}

/// What a client has at home for studying.
public enum StudyDevice: String, Codable, Sendable, CaseIterable {
  case computer
  case phone
  case internet
  case quietPlace = "quiet_place"
  case none
}

/// Working times that suit; `none` means days on weekdays only.
public enum AcceptedShift: String, Codable, Sendable, CaseIterable {
  case early
  case evening
  case night
  case weekend
  case none
}

public enum HandsOrPeople: String, Codable, Sendable, CaseIterable { case hands, people }

public enum IndoorsOrOutdoors: String, Codable, Sendable, CaseIterable { case indoors, outdoors }

public enum MachinesOrNature: String, Codable, Sendable, CaseIterable { case machines, nature }

public enum MovingOrSitting: String, Codable, Sendable, CaseIterable { case moving, sitting }

public enum AloneOrGroup: String, Codable, Sendable, CaseIterable { case alone, group }

public enum AlikeOrNew: String, Codable, Sendable, CaseIterable { case alike, new }
