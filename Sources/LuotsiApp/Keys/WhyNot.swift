/// Why a key of the screen in front does nothing now.
///
/// The footer leaves such a key out, the palette lists it with the reason, and whoever presses it
/// is told.
enum WhyNot: Equatable, Sendable {
  // What it would act on is not there.
  case nothingToUndo
  case noCases
  case nothingFound
  case emptyList
  case noRowOfThatKind
  case isNoConsent
  case isNoDesk
  case isNoExample
  case isNoEntry
  case hasNoOutcome
  case belongsToList
  case nothingToAccept
  case isAccepted
  case isRejected
  case cannotBeRejected
  case nothingTried
  case notNarrowed
  case noPathway

  // The question in front has no use for it.
  case takesNoAnswer
  case firstQuestion
  case noReasonGiven
  case nothingToRemove
  case oneLanguage
  case isFinished
  case nothingAsked
  /// The interview cannot be finished while answers are missing or do not fit.
  case somethingMissing
  case nothingToLookOver
  /// No text of the question runs from the right.
  case runsFromLeft
  case nothingForClient

  // There is nothing further that way.
  case isFirst
  case isLast
  case onlyField
  case oneArea
  case noMorePoints
  case noFewerPoints
  case demandIsCapped
  case hasStandardWeights

  // Something else comes first.
  case nothingTyped
  case detailsAreOpen
  case isReading
  case isBusy
  case firstStep

  // It is not to be had here.
  case notInPractice
  case isLocked
  case noRecoveryKey
  case formIsGone
  /// Another screen has it.
  case elsewhere(KeyContext)
}
