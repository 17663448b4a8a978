import Catalogue
import CivilDates
import Foundation
import GRDB
import Languages

/// Makes offerings anew of every published toteutus; where both sides of Opintopolku have one, the
/// public side's counts.
func deriveKoutaOfferings(_ codes: URL, in session: ImportSession) throws {
  let db = session.db
  try db.execute(
    sql: """
      DELETE FROM offering
      WHERE document IN (SELECT id FROM document WHERE source IN ('konfo', 'kouta'))
      """
  )
  let places = try fetchKoutaPlaces(db)
  let derivation = KoutaDerivation(
    meanings: try KoutaMeanings(in: codes),
    day: session.day,
    organisations: places,
    providers: try KoutaProviders(db, places),
  )
  let related = try KoutaRelated(db)
  var writer = try OfferingWriter(db)
  var providers: [Provider.ID: Int] = [:]
  try forEachKoutaOffer(db) { offer in
    var offer = offer
    related.complete(&offer)
    do {
      for offering in try derivation.offerings(of: offer) {
        if providers[offering.provider] == nil { providers[offering.provider] = offer.document }
        try writer.write(offering, document: offer.document)
      }
    } catch let error as NotOffered {
      session.doNotOffer(error)
    }
  }
  try addKoutaSurroundings(providers, in: db)
}
