import CaseStore
import Languages

/// Says that the day's backup failed, why, and that work may go on.
func backupFailedSentence(_ error: StoreError) -> Phrase {
  let why = storeSentence(error)
  return Phrase(
    fi: "Varmuuskopiota ei saatu tehtyä; työtä voi jatkaa. \(why.fi)",
    sv: "Säkerhetskopian blev inte gjord; arbetet kan fortsätta. \(why.sv)",
    en: "The backup could not be made; work can go on. \(why.en)",
  )
}
