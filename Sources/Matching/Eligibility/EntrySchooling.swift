import Catalogue

/// E6 and E9: earlier schooling and experience; a missing certificate alone never closes a training
/// that also takes otherwise sufficient prerequisites.
func judgeEntrySchooling(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  switch offering.entrySchooling {
  case nil: list.note(.basicCertificate, .check, .notStatedByProvider(.entrySchooling))
  case Offering.EntrySchooling.none?: break
  case .basicOrSufficient?:
    judgeCertificate(in: context, noting: &list) { list in
      list.note(.basicCertificate, .check, .certificateJudgedBySchool(.none))
    }
  case .basicCertificate?:
    judgeCertificate(in: context, noting: &list) { list in
      list.block(
        .basicCertificate,
        .certificateRequired,
        until: .basicEducation,
        months: context.rules.months.basicEducation,
      )
    }
  case .withoutBasicCertificate?: judgeBasicStudies(in: context, noting: &list)
  case .fieldExperience?: judgeFieldExperience(offering, in: context, noting: &list)
  }
  if offering.kind == .furtherQualification, offering.entrySchooling != .fieldExperience {
    judgeFieldExperience(offering, in: context, noting: &list)
  }
  if offering.kind == .preparatory, let level = context.profile.qualification.level.value,
    level != .none
  {
    list.note(.basicCertificate, .check, .qualificationAlreadyHeld(level))
  }
}

private func judgeCertificate(
  in context: MatchingContext,
  noting list: inout ReasonList,
  withoutCertificate: (inout ReasonList) -> Void,
) {
  switch context.profile.basicEducation.value {
  case .finland?: list.note(.basicCertificate, .open, .certificateHeld)
  case .abroad?: list.note(.basicCertificate, .check, .certificateJudgedBySchool(.abroad))
  case BasicEducation.none?: withoutCertificate(&list)
  case nil: list.note(.basicCertificate, .check, .unanswered(.basicEducation))
  }
}

/// Basic studies are for those who have not completed them.
private func judgeBasicStudies(in context: MatchingContext, noting list: inout ReasonList) {
  switch context.profile.basicEducation.value {
  case .finland?: list.note(.basicCertificate, .excluded, .certificateAlreadyHeld)
  case .abroad?: list.note(.basicCertificate, .check, .certificateAbroadForBasicStudies)
  case BasicEducation.none?: break
  case nil: list.note(.basicCertificate, .check, .unanswered(.basicEducation))
  }
}

private func judgeFieldExperience(
  _ offering: Offering,
  in context: MatchingContext,
  noting list: inout ReasonList,
) {
  guard let field = offering.field else {
    list.note(.fieldExperience, .check, .notStatedByProvider(.field))
    return
  }
  switch context.hasExperience(in: field) {
  case .yes: list.note(.fieldExperience, .open, .fieldExperienceHeld)
  case .no: list.note(.fieldExperience, .check, .fieldExperienceMissing(field))
  case .unknown: list.note(.fieldExperience, .check, .unanswered(.workInField(field)))
  }
}

extension MatchingContext {
  /// Enough years of work in the field, wherever they were done, or a qualification in it.
  fileprivate func hasExperience(in field: FieldCode) -> Truth {
    let qualification = profile.qualification
    let isQualified: Truth =
      switch qualification.level.value {
      case nil: .unknown
      case QualificationLevel.none?, .upperSecondary?: .no
      default: Truth(qualification.field.value.map { $0 == field })
      }
    guard let history = profile.workHistory.value else { return isQualified || .unknown }
    var years = 0
    var isUncertain = false
    for period in history {
      switch (period.field.value, period.years.value) {
      case (field?, let worked?): years += worked
      case (let other?, _) where other != field: break
      default: isUncertain = true
      }
    }
    if years >= rules.limits.fieldExperienceYears { return .yes }
    return isQualified || (isUncertain ? .unknown : .no)
  }
}
