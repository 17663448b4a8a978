import CatalogueStore
import Languages

/// What went wrong with the catalogue and what to do, for the person at the desk.
func catalogueSentence(_ error: CatalogueError) -> Phrase {
  let place = error.path
  switch error.cause {
  case .busy:
    return Phrase(
      fi: "Toinen ohjelma käyttää luetteloa (\(place)). Odota hetki ja yritä uudelleen.",
      sv: "Ett annat program använder katalogen (\(place)). Vänta lite och försök igen.",
      en: "Another program is using the catalogue (\(place)). Wait a moment and try again.",
    )
  case .damaged, .notACatalogue:
    return Phrase(
      fi: "Luettelo on vioittunut (\(place)). Poista tiedosto ja tuo aineisto uudelleen.",
      sv: "Katalogen är skadad (\(place)). Ta bort filen och importera på nytt.",
      en: "The catalogue is damaged (\(place)). Delete the file and import again.",
    )
  case .inputOutput, .cannotOpen:
    return Phrase(
      fi: "Luetteloa ei voi lukea (\(place)). Tarkista levy tai muistitikku.",
      sv: "Katalogen kan inte läsas (\(place)). Kontrollera disken eller minnet.",
      en: "The catalogue cannot be read (\(place)). Check the disk or the stick.",
    )
  default:
    return Phrase(
      fi: "Luettelo ei vastaa: \(error)",
      sv: "Katalogen svarar inte: \(error)",
      en: "The catalogue does not answer: \(error)",
    )
  }
}
