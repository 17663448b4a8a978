import CivilDates
import Languages
import Matching
import Testing

@testable import Reports

private let names = CatalogueNames(sampleCatalogue())

/// The texts in Finnish, Swedish and English.
func texts(_ contradiction: Contradiction) -> [String] {
  Language.allCases.map { contradiction.text(in: $0, names: names) }
}

/// Answers on a life and a situation.
@Suite struct ContradictionWordingTests {
  @Test func `years of birth and arrival that do not fit are said with what to ask`() throws {
    let day = try #require(CivilDate("2026-05-01"))
    #expect(
      texts(.dates(.bornInFuture(year: 2027))) == [
        "Syntymävuosi 2027 on tulevaisuudessa. Kysy syntymävuosi uudelleen.",
        "Födelseåret 2027 ligger i framtiden. Fråga födelseåret på nytt.",
        "The birth year 2027 is in the future. Ask for the birth year again.",
      ]
    )
    #expect(
      texts(.dates(.arrivedBeforeBirth(arrived: 1989, born: 1990))) == [
        "Tulovuosi 1989 on ennen syntymävuotta 1990. Kysy molemmat uudelleen.",
        "Ankomståret 1989 är före födelseåret 1990. Fråga båda på nytt.",
        "The year of arrival 1989 is before the birth year 1990. Ask for both again.",
      ]
    )
    #expect(
      texts(.dates(.arrivedInFuture(year: 2027))) == [
        "Tulovuosi 2027 on tulevaisuudessa. Kysy, minä vuonna asiakas tuli Suomeen.",
        "Ankomståret 2027 ligger i framtiden. Fråga vilket år klienten kom till Finland.",
        "The year of arrival 2027 is in the future. Ask which year the client came to Finland.",
      ]
    )
    #expect(
      texts(.dates(.permitBeforeArrival(until: day, arrived: 2027))) == [
        "Lupa päättyi 1.5.2026, ennen tulovuotta 2027. Katsokaa päivä luvasta.",
        "Tillståndet gick ut 1.5.2026, före ankomståret 2027. Se efter dagen på tillståndet.",
        """
        The permit ended on 1 May 2026, before the year of arrival 2027. Look up the day \
        on the permit.
        """,
      ]
    )
  }

  @Test func `days that have passed and years longer than life are said with what to ask`() throws {
    let day = try #require(CivilDate("2026-05-01"))
    #expect(
      texts(.dates(.permitEnded(day))) == [
        "Lupa on päättynyt 1.5.2026. Kysy, onko jatkolupaa haettu.",
        "Tillståndet gick ut 1.5.2026. Fråga om förlängning har sökts.",
        "The permit ended on 1 May 2026. Ask whether an extension has been applied for.",
      ]
    )
    #expect(
      texts(.dates(.planEnded(day))) == [
        "Suunnitelma on päättynyt 1.5.2026. Kysy, onko uusi tehty.",
        "Planen gick ut 1.5.2026. Fråga om en ny har gjorts.",
        "The plan ended on 1 May 2026. Ask whether a new one has been made.",
      ]
    )
    #expect(
      texts(.dates(.schoolLongerThanLife(years: 19))) == [
        "Kouluvuosia on 19, enemmän kuin ikää. Kysy kouluvuodet ja syntymävuosi uudelleen.",
        "Skolåren är 19, fler än levnadsåren. Fråga skolåren och födelseåret på nytt.",
        """
        There are 19 school years, more than years of life. Ask for the school years and \
        the birth year again.
        """,
      ]
    )
    #expect(
      texts(.dates(.workLongerThanLife(years: 30))) == [
        "Työvuosia on 30, enemmän kuin ikää. Kysy työvuodet ja syntymävuosi uudelleen.",
        "Arbetsåren är 30, fler än levnadsåren. Fråga arbetsåren och födelseåret på nytt.",
        """
        There are 30 years of work, more than years of life. Ask for the years of work and \
        the birth year again.
        """,
      ]
    )
  }

  @Test func `schooling and reading that do not fit are said with what to ask`() {
    #expect(
      texts(.schooling(.qualifiedWithoutBasicEducation)) == [
        """
        Asiakkaalla on suomalainen tutkinto mutta ei perusopetuksen todistusta. Kysy, onko \
        todistus kadonnut tai saatu muualta.
        """,
        """
        Klienten har en finländsk examen men inget betyg över grundläggande utbildning. \
        Fråga om betyget har förkommit eller är från ett annat land.
        """,
        """
        The client has a Finnish qualification but no basic-education certificate. Ask \
        whether the certificate is lost or from another country.
        """,
      ]
    )
    #expect(
      texts(.schooling(.noQualificationYetDescribed(field: "field"))) == [
        """
        Asiakkaalla ei ole tutkintoa, mutta tutkinnolle on ala tai maa. Kysy korkein \
        tutkinto uudelleen.
        """,
        """
        Klienten har ingen examen, men examen har en bransch eller ett land. Fråga den \
        högsta examen på nytt.
        """,
        """
        The client has no qualification, and yet one has a field or a country. Ask for the \
        highest qualification again.
        """,
      ]
    )
    #expect(
      texts(.schooling(.readsWithoutLiteracy(.en, .c11))) == [
        """
        Asiakas ei lue ilman apua, mutta englannin kielen lukeminen on C1.1. Kysy, mitä \
        asiakas lukee arjessa.
        """,
        """
        Klienten läser inte utan hjälp, men läsningen i engelska är C1.1. Fråga vad \
        klienten läser i vardagen.
        """,
        """
        The client does not read without help, and yet reading in English is C1.1. Ask \
        what the client reads in daily life.
        """,
      ]
    )
    #expect(
      texts(.schooling(.readsWithoutLatinScript(.fi, .a21))) == [
        """
        Latinalaiset kirjaimet eivät ole tuttuja, mutta suomen kielen lukeminen on A2.1. \
        Näytä kirjaimet ja kysy uudelleen.
        """,
        """
        De latinska bokstäverna är inte bekanta, men läsningen i finska är A2.1. Visa \
        bokstäverna och fråga på nytt.
        """,
        """
        The Latin letters are not familiar, and yet reading in Finnish is A2.1. Show the \
        letters and ask again.
        """,
      ]
    )
  }

  @Test func `a course that is none is said with what to ask`() {
    #expect(
      texts(.schooling(.noCourseYetDescribed(field: "level"))) == [
        """
        Asiakas ei ole kielikurssilla, mutta kurssilla on taso tai loppupäivä. Kysy, onko \
        kurssi jo ohi.
        """,
        """
        Klienten går ingen språkkurs, men kursen har en nivå eller en sista dag. Fråga om \
        kursen redan är slut.
        """,
        """
        The client is on no language course, and yet the course has a level or a last day. \
        Ask whether the course is over.
        """,
      ]
    )
  }

  @Test func `work, stay and plan that do not fit are said with what to ask`() {
    #expect(
      texts(.situation(.jobseekerWithFullTimeWork(hours: 38))) == [
        """
        Asiakas on työnhakija ja töissä 38 tuntia viikossa. Kysy, onko työnhaku vielä \
        voimassa ja jatkuuko työ.
        """,
        """
        Klienten är arbetssökande och arbetar 38 timmar i veckan. Fråga om jobbsökningen \
        ännu gäller och om arbetet fortsätter.
        """,
        """
        The client is a registered jobseeker and works 38 hours a week. Ask whether the \
        job search is still valid and whether the job goes on.
        """,
      ]
    )
    #expect(
      texts(.situation(.employedYetWithoutWork)) == [
        """
        Asiakas on töissä, mutta on vastannut myös, kuinka kauan on ollut ilman työtä. \
        Kysy, mitä asiakas tekee nyt.
        """,
        """
        Klienten arbetar, men har också svarat hur länge hen har varit utan arbete. Fråga \
        vad klienten gör nu.
        """,
        """
        The client has work, and has also said how long they have been without it. Ask \
        what the client does now.
        """,
      ]
    )
    #expect(
      texts(.situation(.citizenWithoutRightToWork)) == [
        """
        Suomen kansalainen saa tehdä työtä, mutta vastaus on toinen. Kysy, mihin oleskelu \
        perustuu.
        """,
        """
        En finsk medborgare får arbeta, men svaret är ett annat. Fråga vad vistelsen \
        grundar sig på.
        """,
        "A Finnish citizen may work, and the answer says otherwise. Ask what the stay is based on.",
      ]
    )
    #expect(
      texts(.situation(.noPlanYetDescribed)) == [
        "Suunnitelmaa ei ole, mutta sillä on loppupäivä. Kysy, onko suunnitelma voimassa.",
        "Det finns ingen plan, men den har en sista dag. Fråga om en plan gäller.",
        "There is no plan, and yet it has a last day. Ask whether a plan is valid.",
      ]
    )
  }
}
