import Catalogue
import CivilDates
import RepeatableNumbers

/// A question that the client has not answered, with answers that could be given.
///
/// The answers are those that rules and criteria tell apart, thought equally likely: an assumption
/// about what is not known, and none about this client.
struct OpenQuestion: Sendable {
  let question: ClientQuestion
  /// The profile with each of the answers.
  let answers: [@Sendable (inout Profile) -> Void]
}

extension Profile {
  /// The questions still open whose answers rules or criteria read, in the interview's order.
  func openQuestions(
    in catalogue: PreparedCatalogue,
    limits: Limits,
    on date: CivilDate,
  ) -> [OpenQuestion] {
    situationQuestions(catalogue, date) + languageQuestions + literacyQuestions(limits)
      + schoolQuestions(catalogue) + wishQuestions(catalogue, date) + everydayQuestions
  }

  private func situationQuestions(
    _ catalogue: PreparedCatalogue,
    _ date: CivilDate,
  ) -> [OpenQuestion] {
    let homes = catalogue.travelMinutes.keys.sorted().prefix(6)
    return [
      open(.birthYear, \.birthYear, [16, 19, 24, 28, 40].map { date.year - $0 }),
      open(.homeMunicipality, \.homeMunicipality, homes.map { .municipality($0) }),
      open(.jobSeeker, \.jobSeeker, [true, false]),
      open(.residence, \.residence, [.citizen, .continuous, .temporary]),
      rightToWorkQuestion,
    ].compactMap(\.self)
  }

  private var rightToWorkQuestion: OpenQuestion? {
    switch residence.value {
    case .citizen?, .permanent?, .euRight?: nil
    default: open(.rightToWork, \.rightToWork, [.yes, .limited, .no])
    }
  }

  private var languageQuestions: [OpenQuestion] {
    let levels: [LanguageLevel] = [.a11, .a21, .a22, .b11, .b21]
    let questions = Offering.TeachingLanguage.allCases.compactMap { language -> OpenQuestion? in
      guard !LevelRange(languages[language]).isExact else { return nil }
      let ceiling = LevelRange(languages[language]).ceiling
      return OpenQuestion(
        question: .language(language),
        answers: levels.filter { $0 <= ceiling }.map { level in
          { profile in profile.languages[language].fill(with: level) }
        },
      )
    }
    return questions
      + [
        open(.finnishEvidence, \.languages.fi.evidence, [.ownEstimate, .test]),
        open(.swedishEvidence, \.languages.sv.evidence, [.ownEstimate, .test]),
        open(.englishEvidence, \.languages.en.evidence, [.ownEstimate, .test]),
      ]
      .compactMap(\.self)
  }

  /// None when reading in one of the languages shows it.
  private func literacyQuestions(_ limits: Limits) -> [OpenQuestion] {
    let reading = Offering.TeachingLanguage.allCases.compactMap { languages[$0].reading.value }
    if let best = reading.max(), best.step >= limits[.readingThatShowsLiteracy] { return [] }
    return [
      open(.literacy, \.literacy, [.yes, .partly, .no]),
      open(.latinScript, \.latinScript, [true, false]),
    ].compactMap(\.self)
  }

  private func schoolQuestions(_ catalogue: PreparedCatalogue) -> [OpenQuestion] {
    let codes = catalogue.activityIndices.keys.sorted()
    return [
      open(.basicEducation, \.basicEducation, [.finland, .abroad, .none]),
      open(.schoolYears, \.schoolYears, [5, 9]),
      open(
        .qualification,
        \.qualification.level,
        [QualificationLevel.none, .vocational, .bachelor],
      ),
      open(.recognition, \.qualification.recognised, [.yes, .no]),
      open(.workHistory, \.workHistory, [[]]),
      open(.activities, \.activities, (0..<8).map { activitySample($0, of: codes) }),
      open(.licences, \.licences, [[], [.b], [.b, .c]]),
    ].compactMap(\.self)
  }

  private func wishQuestions(
    _ catalogue: PreparedCatalogue,
    _ date: CivilDate,
  ) -> [OpenQuestion] {
    let fields = catalogue.fields.sorted()
    return [
      openPlaces(.interests, \.interests, count: 3, choices: fields),
      openPlaces(.priorities, \.priorities, count: 2, choices: Priority.allCases),
      open(.learning, \.learning, LearningWay.allCases),
      open(.employer, \.employerInSight, EmployerInSight.allCases),
      employerInSight.value == .yes ? open(.employerHours, \.employerHours, [20, 37]) : nil,
      employerInSight.value == .yes ? open(.employerField, \.employerField, fields) : nil,
      open(
        .earliestStart,
        \.earliestStart,
        [0, 120, 300].compactMap { CivilDate(dayNumber: date.dayNumber + $0) },
      ),
      open(.readiness, \.readiness, [2, 4]),
    ].compactMap(\.self)
  }

  private var everydayQuestions: [OpenQuestion] {
    [
      open(
        .timeGrid,
        \.timeGrid,
        [[.day], [.evening, .weekend], [.day, .evening], Offering.TimeOfDay.allCases],
      ),
      open(.travelLimit, \.travelMinutes, [20, 40, 60, 90]),
    ].compactMap(\.self)
  }

  /// Nil when the question is answered or has no answers to try.
  private func open<Value: Sendable>(
    _ question: ClientQuestion,
    _ place: WritableKeyPath<Profile, Fact<Value>> & Sendable,
    _ values: [Value],
  ) -> OpenQuestion? {
    guard self[keyPath: place].value == nil, values.count > 0 else { return nil }
    return OpenQuestion(
      question: question,
      answers: values.map { value in { $0[keyPath: place] = .known(value) } },
    )
  }

  /// A ranked list with open places: each choice not yet named in the first open place.
  private func openPlaces<Choice: Equatable & Sendable>(
    _ question: ClientQuestion,
    _ place: WritableKeyPath<Profile, Fact<[Fact<RankedChoice<Choice>>]>> & Sendable,
    count: Int,
    choices: [Choice],
  ) -> OpenQuestion? {
    let places = self[keyPath: place].places(count)
    guard let first = places.firstIndex(where: { $0.value == nil }) else { return nil }
    let named = places.compactMap { place -> Choice? in
      if case .choice(let choice)? = place.value { choice } else { nil }
    }
    return OpenQuestion(
      question: question,
      answers: choices.filter { !named.contains($0) }.map { choice in
        { profile in
          var answer = places.map { $0.value == nil ? .known(RankedChoice<Choice>.noMore) : $0 }
          answer[first] = .known(.choice(choice))
          profile[keyPath: place] = .known(answer)
        }
      },
    )
  }
}

/// One of eight sets of activities, each with about half of all: what somebody may have done.
private func activitySample(_ number: Int, of codes: [ActivityCode]) -> [ActivityCode] {
  codes.enumerated().filter { index, _ in
    var random = SplitMix64(seed: UInt64(number) << 32 | UInt64(index))
    return random.next() & 7 <= UInt64(number)
  }
  .map(\.element)
}

extension LanguageSkill {
  /// The skills not known at `level`.
  fileprivate mutating func fill(with level: LanguageLevel) {
    if understanding.value == nil { understanding = .known(level) }
    if speaking.value == nil { speaking = .known(level) }
    if reading.value == nil { reading = .known(level) }
    if writing.value == nil { writing = .known(level) }
  }
}
