import Matching
import Testing

@testable import Reports

/// Answers on what a client needs and wants.
@Suite struct WishContradictionWordingTests {
  @Test func `support and services that do not fit are said with what to ask`() {
    #expect(
      texts(.situation(.careNotNeededYetMissing)) == [
        "Hoitoa ei tarvita, mutta jokin hoito puuttuu. Kysy, tarvitaanko hoitoa opintojen ajaksi.",
        "Vård behövs inte, men någon vård saknas. Fråga om vård behövs under studierna.",
        """
        No care is needed, and yet some care is missing. Ask whether care is needed during \
        the studies.
        """,
      ]
    )
    #expect(
      texts(.situation(.nothingToConsiderYetDescribed(field: "support"))) == [
        """
        Mitään ei tarvitse ottaa huomioon, mutta rajoite tai tuki on kirjattu. Kysy, saako \
        sen pitää kirjattuna.
        """,
        """
        Inget behöver beaktas, men en begränsning eller ett stöd är antecknat. Fråga om \
        det får stå kvar.
        """,
        """
        There is nothing to take into account, and yet a limit or a support is written \
        down. Ask whether it may stay.
        """,
      ]
    )
    #expect(
      texts(.situation(.noServiceWantedYetWished)) == [
        """
        Asiakas ei halua apua ajan varaamiseen, mutta palvelu on valittu. Kysy, haluaako \
        asiakas ajan.
        """,
        """
        Klienten vill inte ha hjälp med att boka tid, men en tjänst är vald. Fråga om \
        klienten vill ha en tid.
        """,
        """
        The client wants no help with booking, and yet a service is chosen. Ask whether \
        the client wants a time.
        """,
      ]
    )
  }

  @Test func `wishes that do not fit are said with what to ask`() {
    #expect(
      texts(.wishes(.vetoedWish("kitchen"))) == [
        """
        Asiakas sekä toivoo tätä alaa että ei halua sitä: keittiö. Kysy, mikä alassa \
        houkuttaa ja mikä ei käy.
        """,
        """
        Klienten både önskar den här branschen och vill inte ha den: kök. Fråga vad som \
        lockar och vad som inte går.
        """,
        """
        The client both wishes for this field and rules it out: kitchen. Ask what attracts \
        in it and what will not do.
        """,
      ]
    )
    #expect(
      texts(.wishes(.sameWishTwice("kitchen"))) == [
        "Sama ala on toiveena kahdesti: keittiö. Kysy, onko toista toivetta.",
        "Samma bransch är önskad två gånger: kök. Fråga om det finns ett annat önskemål.",
        "The same field is wished for twice: kitchen. Ask whether there is another wish.",
      ]
    )
    #expect(
      texts(.wishes(.vetoedNightWork)) == [
        "Asiakas ei halua yötyötä, mutta yövuorot sopivat. Kysy, voiko asiakas tehdä öitä.",
        "Klienten vill inte arbeta på natten, men nattskift passar. Fråga om nätter går an.",
        "The client wants no night work, and yet night shifts suit. Ask whether nights will do.",
      ]
    )
    #expect(
      texts(.wishes(.vetoedShiftWork)) == [
        "Asiakas ei halua vuorotyötä, mutta jotkin vuorot sopivat. Kysy, mitkä työajat käyvät.",
        """
        Klienten vill inte ha skiftarbete, men vissa skift passar. Fråga vilka arbetstider \
        som går.
        """,
        """
        The client wants no shift work, and yet some shifts suit. Ask which working times \
        will do.
        """,
      ]
    )
  }

  @Test func `an employer who is none is said with what to ask`() {
    #expect(
      texts(.wishes(.noEmployerYetHours(30))) == [
        """
        Työnantajaa ei ole tiedossa, mutta tunteja on 30 viikossa. Kysy, onko joku \
        luvannut työtä.
        """,
        "Ingen arbetsgivare är känd, men timmarna är 30 i veckan. Fråga om någon har lovat arbete.",
        """
        No employer is in sight, and yet there are 30 hours a week. Ask whether somebody \
        has promised work.
        """,
      ]
    )
    #expect(
      texts(.wishes(.noEmployerYetField("kitchen"))) == [
        "Työnantajaa ei ole tiedossa, mutta sillä on ala: keittiö. Kysy, onko joku luvannut työtä.",
        "Ingen arbetsgivare är känd, men den har en bransch: kök. Fråga om någon har lovat arbete.",
        """
        No employer is in sight, and yet it has a field: kitchen. Ask whether somebody has \
        promised work.
        """,
      ]
    )
  }

  @Test func `a list with none among others is said with what to ask`() {
    #expect(
      texts(.noneAmongOthers("cards")) == [
        "Kortit: vastauksessa on sekä ”ei mitään” että muuta. Kysy, kumpi pitää paikkansa.",
        "Kort: svaret har både ”inget” och något annat. Fråga vilket som stämmer.",
        "Cards: the answer has both “none” and something else. Ask which is right.",
      ]
    )
    #expect(
      texts(.noneAmongOthers("vetoes")) == [
        """
        Ei missään tapauksessa: vastauksessa on sekä ”ei mitään” että muuta. Kysy, kumpi \
        pitää paikkansa.
        """,
        "Inte i något fall: svaret har både ”inget” och något annat. Fråga vilket som stämmer.",
        "In no case: the answer has both “none” and something else. Ask which is right.",
      ]
    )
  }
}
