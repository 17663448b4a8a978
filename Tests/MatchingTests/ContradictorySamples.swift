import CivilDates

@testable import Matching

extension ContradictionTests {
  static let samples = dates + schooling + situation + wishes

  /// Samples are built outside a test, where a day cannot be required.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("there is no day \(year)-\(month)-\(day)")
    }
    return date
  }

  private static let dates: [ContradictorySample] = [
    .init("born next year", .dates(.bornInFuture(year: 2027))) { $0.birthYear = .known(2027) },
    .init("born this year", nil) { $0.birthYear = .known(2026) },
    .init("came before birth", .dates(.arrivedBeforeBirth(arrived: 1989, born: 1990))) {
      $0.birthYear = .known(1990)
      $0.yearOfArrival = .known(1989)
    },
    .init("came next year", .dates(.arrivedInFuture(year: 2027))) {
      $0.yearOfArrival = .known(2027)
    },
    .init(
      "permit before arrival",
      .dates(.permitBeforeArrival(until: day(2020, 5, 1), arrived: 2021)),
    ) {
      $0.permitUntil = .known(day(2020, 5, 1))
      $0.yearOfArrival = .known(2021)
    },
    .init("permit ended yesterday", .dates(.permitEnded(day(2026, 11, 23)))) {
      $0.permitUntil = .known(day(2026, 11, 23))
    },
    .init("permit ends today", nil) { $0.permitUntil = .known(day(2026, 11, 24)) },
    .init("plan ended yesterday", .dates(.planEnded(day(2026, 11, 23)))) {
      $0.plan.until = .known(day(2026, 11, 23))
    },
    .init("more school than life", .dates(.schoolLongerThanLife(years: 19))) {
      $0.birthYear = .known(2008)
      $0.schoolYears = .known(19)
    },
    .init("more work than life", .dates(.workLongerThanLife(years: 30))) {
      $0.birthYear = .known(2000)
      var period = WorkPeriod()
      period.years = .known(30)
      $0.workHistory = .known([period])
    },
  ]

  private static let schooling: [ContradictorySample] = [
    .init("Finnish qualification alone", .schooling(.qualifiedWithoutBasicEducation)) {
      $0.basicEducation = .known(.none)
      $0.qualification.level = .known(.vocational)
      $0.qualification.country = .known(.finland)
    },
    .init("foreign qualification alone", nil) {
      $0.basicEducation = .known(.none)
      $0.qualification.level = .known(.vocational)
      $0.qualification.country = .known(.other)
    },
    .init("field of no qualification", .schooling(.noQualificationYetDescribed(field: "field"))) {
      $0.qualification.level = .known(.none)
      $0.qualification.field = .known("care")
    },
    .init(
      "country of no qualification",
      .schooling(.noQualificationYetDescribed(field: "country")),
    ) {
      $0.qualification.level = .known(.none)
      $0.qualification.country = .known(.eu)
    },
    .init("reads C1.1 and not at all", .schooling(.readsWithoutLiteracy(.en, .c11))) {
      $0.literacy = .known(.no)
      $0.languages.fi.reading = .known(.a11)
      $0.languages.en.reading = .known(.c11)
    },
    .init("reads a little and not at all", nil) {
      $0.literacy = .known(.no)
      $0.languages.fi.reading = .known(.a13)
    },
    .init("reads without the letters", .schooling(.readsWithoutLatinScript(.fi, .a21))) {
      $0.latinScript = .known(false)
      $0.languages.fi.reading = .known(.a21)
    },
    .init("level of no course", .schooling(.noCourseYetDescribed(field: "level"))) {
      $0.courseNow.state = .known(.no)
      $0.courseNow.level = .known(.a2)
    },
    .init("end of no course", .schooling(.noCourseYetDescribed(field: "until"))) {
      $0.courseNow.state = .known(.no)
      $0.courseNow.until = .known(day(2027, 5, 1))
    },
  ]

  private static let situation: [ContradictorySample] = [
    .init("seeks and works full-time", .situation(.jobseekerWithFullTimeWork(hours: 38))) {
      $0.status = .known(.employed)
      $0.jobSeeker = .known(true)
      $0.weeklyHours = .known(38)
    },
    .init("seeks and works part-time", nil) {
      $0.status = .known(.employed)
      $0.jobSeeker = .known(true)
      $0.weeklyHours = .known(20)
    },
    .init("has work and has none", .situation(.employedYetWithoutWork)) {
      $0.status = .known(.employed)
      $0.withoutWork = .known(.overTwoYears)
    },
    .init("citizen who may not work", .situation(.citizenWithoutRightToWork)) {
      $0.residence = .known(.citizen)
      $0.rightToWork = .known(.limited)
    },
    .init("end of no plan", .situation(.noPlanYetDescribed)) {
      $0.plan.kind = .known(.none)
      $0.plan.until = .known(day(2027, 1, 31))
    },
    .init("care not needed and missing", .situation(.careNotNeededYetMissing)) {
      $0.careArranged = .known(.notNeeded)
      $0.careMissing = .known([.daycare])
    },
    .init(
      "limits though nothing to consider",
      .situation(.nothingToConsiderYetDescribed(field: "functionalLimits")),
    ) {
      $0.considerations = .known(false)
      $0.functionalLimits = .known([.lifting])
    },
    .init(
      "support though nothing to consider",
      .situation(.nothingToConsiderYetDescribed(field: "support")),
    ) {
      $0.considerations = .known(false)
      $0.support = .known([.breaks])
    },
    .init("service wished and not wanted", .situation(.noServiceWantedYetWished)) {
      $0.wantsService = .known(false)
      $0.servicesWished = .known([.kela])
    },
  ]

  private static let wishes: [ContradictorySample] = [
    .init("wish ruled out", .wishes(.vetoedWish("care"))) {
      $0.interests = .known([.known(.choice("care")), .known(.noMore)])
      $0.vetoes = .known([.field("care"), .nightWork])
    },
    .init("wish named twice", .wishes(.sameWishTwice("care"))) {
      $0.interests = .known([.known(.choice("care")), .known(.choice("care"))])
    },
    .init("night ruled out and accepted", .wishes(.vetoedNightWork)) {
      $0.vetoes = .known([.nightWork])
      $0.shifts = .known([.night])
    },
    .init("shifts ruled out and accepted", .wishes(.vetoedShiftWork)) {
      $0.vetoes = .known([.shiftWork])
      $0.shifts = .known([.evening])
    },
    .init("days only, shifts ruled out", nil) {
      $0.vetoes = .known([.shiftWork])
      $0.shifts = .known([.none])
    },
    .init("hours of no employer", .wishes(.noEmployerYetHours(30))) {
      $0.employerInSight = .known(.no)
      $0.employerHours = .known(30)
    },
    .init("field of no employer", .wishes(.noEmployerYetField("kitchen"))) {
      $0.employerInSight = .known(.no)
      $0.employerField = .known("kitchen")
    },
    .init("no card and a card", .noneAmongOthers("cards")) {
      $0.cards = .known([.none, .hygienePassport])
    },
    .init("no veto and a veto", .noneAmongOthers("vetoes")) {
      $0.vetoes = .known([.none, .field("care")])
    },
    .init("no card", nil) { $0.cards = .known([.none]) },
  ]
}
