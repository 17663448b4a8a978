import CivilDates
import GRDB
import Registers

/// Writes what Opintopolku's documents say into the tables of `KoutaSchema.swift`.
struct KoutaWriter {
  private var qualification: RowWriter
  private var unit: RowWriter
  private var implementation: RowWriter
  private var place: RowWriter
  private var keyword: RowWriter
  private var link: RowWriter
  private var round: RowWriter
  private var roundPeriod: RowWriter
  private var targets: KoutaTargetWriter

  init(_ db: Database) throws {
    qualification = try RowWriter(db, into: "qualification", columns: 27)
    unit = try RowWriter(db, into: "qualification_unit", columns: 9)
    implementation = try RowWriter(db, into: "implementation", columns: 41)
    place = try RowWriter(db, into: "implementation_place", columns: 3)
    keyword = try RowWriter(db, into: "implementation_keyword", columns: 5)
    link = try RowWriter(db, into: "implementation_link", columns: 6)
    round = try RowWriter(db, into: "application_round", columns: 17)
    roundPeriod = try RowWriter(db, into: "round_period", columns: 4)
    targets = try KoutaTargetWriter(db)
  }

  mutating func write(_ content: KoutaDocument.Content, document: Int) throws {
    switch content {
    case .qualification(let qualification): try write(qualification, document)
    case .implementation(let implementation): try write(implementation, document)
    case .target(let target): try targets.write(target, document)
    case .round(let round): try write(round, document)
    case .organisations, .text: return
    }
  }

  private mutating func write(_ read: KoutaQualification, _ document: Int) throws {
    qualification.add(document)
    qualification.add(read.oid)
    qualification.add(read.type)
    qualification.add(read.path)
    qualification.add(read.state)
    qualification.add(read.leadsToQualification)
    qualification.add(read.name)
    qualification.add(read.ePeruste)
    qualification.add(read.registerNumber)
    qualification.add(read.validUntil?.description)
    qualification.add(read.scope)
    qualification.add(read.scopeMinimum)
    qualification.add(read.scopeMaximum)
    qualification.add(read.scopeUnit)
    qualification.add(read.eqf)
    qualification.add(read.nqf)
    for codes in [
      read.codes, read.codeTypes, read.fields, read.titles, read.competenceAreas,
    ] {
      qualification.add(words: codes)
    }
    qualification.add(read.safetyConditions)
    qualification.add(read.description)
    try qualification.write()
    for (position, part) in read.units.enumerated() {
      unit.add(document)
      unit.add(position)
      unit.add(part.code)
      unit.add(part.qualification)
      unit.add(part.name)
      unit.add(part.scope)
      unit.add(part.ePeruste)
      try unit.write()
    }
  }

  private mutating func write(_ read: KoutaImplementation, _ document: Int) throws {
    implementation.add(document)
    implementation.add(read.oid)
    implementation.add(read.qualification)
    implementation.add(read.type)
    implementation.add(read.path)
    implementation.add(read.state)
    implementation.add(read.owner)
    implementation.add(read.name)
    implementation.add(read.description)
    implementation.add(read.start)
    implementation.add(read.start.note)
    implementation.add(read.durationMonths)
    implementation.add(read.durationNote)
    implementation.add(read.feeType)
    implementation.add(read.fee)
    implementation.add(read.feeNote)
    implementation.add(read.hasGrant)
    implementation.add(read.isLabourMarketTraining)
    implementation.add(read.hasJotpa)
    implementation.add(read.isFurtherTraining)
    implementation.add(read.isSmallEntity)
    implementation.add(read.isSpecialNeeds)
    for codes in [read.languages, read.modes, read.times, read.competenceAreas] {
      implementation.add(words: codes)
    }
    implementation.add(read.isPartial)
    try implementation.write()
    try writeParts(of: read, document)
    for target in read.targets {
      try targets.write(target, document, of: read.oid)
    }
  }

  private mutating func writeParts(of read: KoutaImplementation, _ document: Int) throws {
    for (position, organisation) in read.places.enumerated() {
      place.add(document)
      place.add(position)
      place.add(organisation)
      try place.write()
    }
    for (position, word) in read.keywords.enumerated() {
      keyword.add(document)
      keyword.add(position)
      keyword.add(word.kind.rawValue)
      keyword.add(word.language)
      keyword.add(word.text)
      try keyword.write()
    }
    for (position, address) in read.links.enumerated() {
      link.add(document)
      link.add(position)
      link.add(address.kind.rawValue)
      link.add(address.language)
      link.add(address.label)
      link.add(address.address)
      try link.write()
    }
  }

  private mutating func write(_ read: KoutaRound, _ document: Int) throws {
    round.add(document)
    round.add(read.oid)
    round.add(read.state)
    round.add(read.name)
    round.add(read.method)
    round.add(read.audience)
    round.add(read.formType)
    round.add(read.form)
    round.add(read.start)
    try round.write()
    for (position, period) in read.periods.enumerated() {
      roundPeriod.add(document)
      roundPeriod.add(position)
      roundPeriod.add(period.opens?.description)
      roundPeriod.add(period.closes?.description)
      try roundPeriod.write()
    }
  }
}

/// Writes what one applies to, whether it stands alone or within a toteutus.
private struct KoutaTargetWriter {
  private var target: RowWriter
  private var period: RowWriter
  private var lastID: Int

  init(_ db: Database) throws {
    target = try RowWriter(db, into: "application_target", columns: 28)
    period = try RowWriter(db, into: "target_period", columns: 4)
    lastID = try Int.fetchOne(db, sql: "SELECT max(id) FROM application_target") ?? 0
  }

  /// A target without an oid has that of its implementation.
  mutating func write(
    _ read: KoutaTarget,
    _ document: Int,
    of implementation: String? = nil,
  ) throws {
    guard let implementation = read.implementation ?? implementation else { return }
    lastID += 1
    target.add(lastID)
    target.add(document)
    target.add(read.oid ?? implementation)
    target.add(implementation)
    target.add(read.round)
    target.add(read.state)
    target.add(read.name)
    target.add(read.method)
    target.add(read.audience)
    target.add(read.place)
    target.add(read.seats)
    target.add(read.formType)
    target.add(read.form)
    target.add(read.start)
    target.add(read.isDoubleQualification)
    target.add(read.usesRoundPeriods)
    target.add(words: read.requirements)
    target.add(read.requirementNote)
    try target.write()
    for (position, time) in read.periods.enumerated() {
      period.add(lastID)
      period.add(position)
      period.add(time.opens?.description)
      period.add(time.closes?.description)
      try period.write()
    }
  }
}

extension RowWriter {
  fileprivate mutating func add(_ start: KoutaStart) {
    add(start.type)
    add(start.season)
    add(start.year)
    add(start.date?.description)
    add(start.end?.description)
  }
}
