import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Guidance
import Interview
import Languages
import Sealing

/// Something an update asks to have done outside; the runner does it before the next paint.
public enum Effect: Equatable, Sendable {
  /// Makes the key of a new store and a recovery key.
  case setUpStore(holder: String, passphrase: String)
  case unlock(KeySlot, passphrase: String)
  case unlockWithRecoveryKey(String)
  /// Lets go of the store's key.
  case lock
  /// Makes the backup of a day, unless there is one.
  case backUp(on: CivilDate)
  /// Takes what was ever erased out of the backups.
  case clearBackups
  case listCases
  /// Deletes the cases whose time was over before the day.
  case purge(CivilDate)
  /// Has a case kept until a day; nil for the organisation's time.
  case keep(GuidanceCase.ID, until: CivilDate?)
  case createCase(code: String)
  /// Reads the answers of the bundled example client.
  case readExample
  case addExample(ExampleClient)
  case eraseExample(GuidanceCase.ID)
  /// Writes what the person has set, beside what else their file holds.
  case saveSettings([Settings.Name: SettingValue])
  /// Reads what other desks know this one by, and which of them are known.
  case readDesks
  case writeCard(name: String, path: String)
  case trustDesk(KnownDesk)
  case forgetDesk(String)
  /// Writes a sealed file with one case or, when that is nil, all of them.
  case sendCases(GuidanceCase.ID?, to: String, path: String)
  /// Reads a card, or says what a transfer would do.
  case readTransferFile(path: String)
  case receiveTransfer(path: String)
  case readConflicts(GuidanceCase.ID)
  case settle(CaseField, GuidanceCase.ID, with: Side)
  /// Writes a text to a new file.
  case writeText(String, path: String)
  /// Opens a case, and reads the form it was held with unless that has the content hash given.
  case openCase(GuidanceCase.ID, currentForm: String)
  case saveInterview(InterviewRecord, FormSource, InterviewProgress, GuidanceCase.ID)
  case saveRanking(RankingRecord, GuidanceCase.ID)
  /// Reads what is kept of a client beside answers and list.
  case readFile(GuidanceCase.ID)
  case changeGuidance(GuidanceChange, GuidanceCase.ID)
  /// Writes what was decided about local knowledge and reads the catalogue under it.
  case changeKnowledge([LocalChange])
  /// Takes a file or folder of a source into the catalogue, or tries what that would do.
  case importCatalogue(CatalogueSource, path: String, on: CivilDate, isTrial: Bool)
  /// Searches the catalogue for a text.
  case findOfferings(String)
  /// Reads what only the catalogue's database knows of an offering.
  case describeOffering(Offering.ID)
  /// Reads the training opportunities of JOD to which an offering belongs.
  case readOpportunities(Offering.ID)
  /// Reads figures on labour month by month.
  case readLabour(LabourQuestion)
  /// Reads what only the catalogue's database knows of a service.
  case readService(Service.ID)
}

/// What became of an effect.
public enum Outcome: Equatable, Sendable {
  /// The recovery key is to be shown once.
  case storeSetUp(recoveryKey: String, OpeningNotice?)
  case unlocked(OpeningNotice?)
  /// The backup is there; what was erased is still in these copies, or may be.
  case backedUp(leaving: [LeftCopy])
  /// The day's backup is not there, or old ones are still there; nothing else is the matter.
  case backupFailed(StoreError)
  case locked([KeySlot])
  /// What was typed cannot be a recovery key.
  case notARecoveryKey
  case listed([CaseSummary])
  /// What was deleted because its time was over, or why nothing was.
  case purged(Purge)
  case kept
  case exampleRead(AnswerTable)
  case exampleAdded(GuidanceCase)
  case exampleErased
  /// What was set is on the disk, or why not.
  case settingsKept(SettingsFault?)
  case transferred(TransferOutcome)
  case textWritten(path: String)
  /// A case and, where it was held with another form than the current one and that is kept, the form.
  case opened(GuidanceCase, heldWith: FormSource?)
  case saved
  case fileRead(ClientFile)
  /// What is kept after a change.
  case fileChanged(ClientFile)
  case catalogueRead(CatalogueContents)
  /// What an import did, with the catalogue as it is now; without it for a trial.
  case imported(ImportReport, ImportedCatalogue?)
  case importFailed(ImportFailure)
  case failed(ProgramFailure)
  case found(FoundRows, for: String)
  case described(Offering.ID, OfferingRecord?)
  case opportunities(Offering.ID, [OpportunityRecord])
  /// All that is kept of what was asked, newest month first.
  case labour([LabourFigure], LabourQuestion)
  case catalogueFailed(CatalogueError)
  case serviceRead(Service.ID, ServiceRecord?)
  case serviceUnread(Service.ID, CatalogueError)
}

/// The catalogue after an import, as a desk reads it.
public struct ImportedCatalogue: Equatable, Sendable {
  let contents: CatalogueContents
  /// When the oldest part of it was retrieved; nil when nothing says so.
  let dataDay: CivilDate?
  let qualifications: [QualificationCode: LocalizedText]
}
