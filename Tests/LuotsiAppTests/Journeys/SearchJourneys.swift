import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct SearchJourneys {
  /// Twelve countries under Finnish and English names; one is picked, several, and one at once.
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label::Suomi (fi),label::English (en),appearance
        select_one land,born,Missä synnyit?,Where were you born?,
        select_multiple land,lived,Missä olet asunut?,Where have you lived?,
        select_one land,next,Minne seuraavaksi?,Where next?,autocomplete
        text,more,Muuta?,Anything more?,
        """,
      choices: """
        list_name,name,label::Suomi (fi),label::English (en)
        land,fi,Suomi,Finland
        land,ax,Ahvenanmaa,Åland Islands
        land,ci,Norsunluurannikko,Côte d’Ivoire
        land,ru,Venäjä,Russia
        land,ee,Viro,Estonia
        land,so,Somalia,Somalia
        land,iq,Irak,Iraq
        land,ir,Iran,Iran
        land,af,Afganistan,Afghanistan
        land,vn,Vietnam,Vietnam
        land,us,Yhdysvallat,United States
        land,zz99,Muu maa,Another land
        """,
      settings: "default_language\nEnglish (en)",
    )
  }

  @Test func `a long list has a search, found by any part of a label without case or accents`()
    throws
  {
    let desk = try desk()
    let search: [Key] = newCase + [.character("/")]
    let (frames, _) = try desk.press(search + characters("ALAND"))
    try expect(frames[newCase.count], shows: "/ Search")
    try expect(frames[search.count], shows: "Found 12 of 12")
    try expect(frames.last, shows: "Found 1 of 12")
    try expect(frames.last, shows: "▸ Åland Islands")
  }

  @Test func `Enter picks what is found, and labels that begin with it stand first`() throws {
    let desk = try desk()
    let typed: [Key] = newCase + [.character("/")] + characters("ira")
    let (frames, _) = try desk.press(typed + [.down, .enter])
    try expect(frames[typed.count], shows: "▸ Iraq")
    try expect(frames.last, shows: "Where have you lived?")
    #expect(try desk.storedCase().interview?.answers["born"] == "ir")
  }

  @Test func `the client's language and the choice's name are searched too`() throws {
    let desk = try desk()
    let finnish: [Key] = newCase + [.character("k"), .character("/")] + characters("venaja")
    let (frames, _) = try desk.press(finnish + emptied + characters("zz9"))
    try expect(frames[finnish.count], shows: "▸ Russia")
    try expect(frames.last, shows: "▸ Another land")
    let (without, _) = try self.desk().press(newCase + [.character("/")] + characters("venaja"))
    try expect(without.last, shows: "Nothing found.")
  }

  @Test func `several words are found in any order, and deleting widens again`() throws {
    let desk = try desk()
    let typed: [Key] = newCase + [.character("/")] + characters("states uni")
    let (frames, _) = try desk.press(typed + emptied)
    try expect(frames[typed.count], shows: "▸ United States")
    try expect(frames.last, shows: "Found 12 of 12")
  }

  @Test func `Esc closes the search and keeps the question and the focus`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(newCase + [.character("/")] + characters("viet") + [.escape])
    try expect(frames.last, shows: "▸    Vietnam")
    try expect(frames.last, shows: "/ Search")
    #expect(try desk.storedCase().interview?.answers.answers.isEmpty ?? true)
  }

  @Test func `where several are picked a blank marks, and Enter returns to the list`() throws {
    let desk = try desk()
    let marked: [Key] =
      newCase + [.character("1"), .character("/")] + characters("esto") + [.character(" ")]
      + emptied + characters("soma") + [.character(" "), .enter]
    let (frames, _) = try desk.press(marked + [.enter])
    try expect(frames[marked.count], shows: "[x] Somalia")
    try expect(frames[marked.count], shows: "[x] Estonia")
    try expect(frames.last, shows: "Where next?")
    #expect(try desk.storedCase().interview?.answers["lived"] == "ee so")
  }

  @Test func `a question that wants it opens with its search, an answered one does not`() throws {
    let desk = try desk()
    let wanted: [Key] = newCase + [.character("1"), .pageDown]
    let (frames, _) = try desk.press(
      wanted + characters("suomi") + emptied + characters("finl") + [.enter, .pageUp]
    )
    try expect(frames[wanted.count], shows: "Search:")
    try expect(frames.last, hides: "Search:")
    #expect(try desk.storedCase().interview?.answers["next"] == "fi")
  }

  @Test func `nothing found is said, and Enter picks nothing`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(newCase + [.character("/")] + characters("xyz") + [.enter])
    try expect(frames.last, shows: "Nothing found.")
    #expect(try desk.storedCase().interview?.answers["born"] == nil)
  }

  @Test func `pasted text is searched for`() throws {
    let events = (newCase + [.character("/")]).map(Event.key) + [.paste("somalia\n")]
    let (frames, _) = try desk().play(events)
    try expect(frames.last, shows: "▸ Somalia")
  }

  @Test func `a short list has no search`() throws {
    let (frames, _) = try JourneyDesk().press(newCase + [.enter, .character("/")])
    try expect(frames.last, hides: "Search")
  }
}
