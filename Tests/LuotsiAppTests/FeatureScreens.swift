import CaseStore
import Foundation
import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screens of what the bundled form has none of, each reached by pressing keys.
func featureScreens(beside bundled: Desk, in language: Language) throws -> [NamedScreen] {
  let desk = try bundled.with(featureSurvey, choices: featureChoices, version: "1")
  let aged: [Key] = [.pageDown] + typed("30")
  let south: [Key] = aged + [.character("1"), .character("1")]
  let job: [Key] = [.character("1")] + typed("Kokki")
  let journeys: [(name: String, keys: [Key])] = [
    ("ranked entry", [.character("2"), .character("1")]),
    ("soft check", [.pageDown] + typed("75")),
    ("why", [.pageDown, .function(11)]),
    ("dropped", south + [.pageUp, .pageUp, .character("2")]),
    ("unavailable", south),
    ("repeat prompt", south + [.enter] + job),
    ("instance removed", south + [.enter] + job + job + [.pageUp, .function(10)]),
    ("search", south + [.enter, .pageDown, .character("/")] + characters("ira")),
    ("nothing found", south + [.enter, .pageDown, .character("/")] + characters("kissa")),
    ("search for several", south + [.enter, .pageDown, .pageDown, .character("/")]),
    ("finished", south + [.enter, .pageDown, .pageDown, .pageDown] + finish),
    ("reason", south + [.enter, .pageDown, .pageDown, .pageDown] + finish + [.pageUp]),
  ]
  let held = try newCase(on: desk)
  let now = try testMoment()
  let opened = InterviewState(held, form: desk.form, desk: desk, now: now)
  var screens: [NamedScreen] = []
  for journey in journeys {
    var state = AppState(desk: desk, language: language, now: now)
    state.screen = .interview(opened)
    for key in journey.keys { _ = state.update(.key(key)) }
    screens.append((journey.name, state))
  }
  return screens + [("changed form", try changedForm(after: held, on: desk, in: language))]
}

/// A case held with the form of `desk`, opened when that has changed.
private func changedForm(
  after held: GuidanceCase,
  on desk: Desk,
  in language: Language,
) throws -> AppState {
  let now = try testMoment()
  var interview = InterviewState(held, form: desk.form, desk: desk, now: now)
  let answers: [Place: AnswerValue] = [
    "values": .ranked(["time", "pay"]), "age": .integer(30), "region": .choice("south"),
    "town": .choice("vantaa"), "born": .choice("iq"),
  ]
  for (place, value) in answers.sorted(by: { $0.key < $1.key }) {
    try interview.session.answer(place, with: value)
  }
  let changed = featureSurvey.split(separator: "\n").filter { !$0.contains(",region,") }
    .joined(separator: "\n").replacing(",region = ${region}", with: ",")
    .replacing("integer,age", with: "text,age").replacing(",. < 70,", with: ",. > 90,")
  let newer = try desk.with(
    changed + "\ntext,goal,Mihin pyrit?,Vad siktar du på?,What is your goal?,,,,,,,,,",
    choices: featureChoices.replacing("vantaa,Vantaa", with: "espoo,Espoo"),
    version: "2",
  )
  var state = AppState(desk: newer, language: language, now: now)
  let stored = GuidanceCase(
    summary: held.summary,
    interview: interview.session.record,
    ranking: nil,
  )
  _ = state.apply(.opened(stored, heldWith: desk.form.source))
  return state
}

private func newCase(on desk: Desk) throws -> GuidanceCase {
  GuidanceCase(
    summary: try exampleCase("kivi-27", on: bundledDesk()).summary,
    interview: nil,
    ranking: nil,
  )
}

extension Desk {
  /// The same desk with another form.
  fileprivate func with(_ survey: String, choices: String, version: String) throws -> Desk {
    let reading = readForm(
      survey: survey,
      choices: choices,
      settings: "form_id,version,default_language\nfeatures,\(version),Suomi (fi)",
    )
    return Desk(
      form: try #require(reading.form, "\(reading.findings)"),
      catalogue: catalogue,
      rules: rules,
      today: today,
      isPractice: isPractice,
    )
  }
}

private let featureSurvey = """
  type,name,label::Suomi (fi),label::Svenska (sv),label::English (en),constraint,\
  constraint_message::Suomi (fi),constraint_message::Svenska (sv),constraint_message::English (en),\
  choice_filter,bind::luotsi:constraint_level,bind::luotsi:why_fi,bind::luotsi:why_sv,bind::luotsi:why_en
  begin_group,you,Sinä,Du,You,,,,,,,,,
  rank value,values,Mikä työssä on tärkeintä?,Vad är viktigast i arbetet?,What matters most at work?,,,,,,,,,
  integer,age,Minkä ikäinen olet?,Hur gammal är du?,How old are you?,. < 70,\
  Ikä on tavallisesti alle 70.,Åldern är vanligen under 70.,The age is usually under 70.,,soft,\
  Ikä ratkaisee oppisopimuksen ehdoista.,Åldern avgör villkoren för läroavtal.,Age decides on apprenticeship terms.
  select_one region,region,Missä maakunnassa asut?,I vilket landskap bor du?,In which region do you live?,,,,,,,,,
  select_one town,town,Missä kunnassa asut?,I vilken kommun bor du?,In which town do you live?,,,,,\
  region = ${region},,,,
  image,photo,Ota kuva todistuksesta.,Ta en bild av betyget.,Take a photo of the certificate.,,,,,,,,,
  end_group,,,,,,,,,,,,,
  begin_repeat,job,Työpaikka,Arbetsplats,Job,,,,,,,,,
  text,work,Mitä työtä teit?,Vilket arbete gjorde du?,What work did you do?,,,,,,,,,
  end_repeat,,,,,,,,,,,,,
  begin_group,rest,Lopuksi,Till slut,Last,,,,,,,,,
  select_one land,born,Missä synnyit?,Var föddes du?,Where were you born?,,,,,,,,,
  select_multiple land,lived,Missä olet asunut?,Var har du bott?,Where have you lived?,,,,,,,,,
  end_group,,,,,,,,,,,,,
  """

private let featureChoices = """
  list_name,name,label::Suomi (fi),label::Svenska (sv),label::English (en),region
  value,pay,Palkka,Lön,Pay,
  value,time,Oma aika,Egen tid,Own time,
  value,people,Työkaverit,Arbetskamrater,People,
  region,south,Uusimaa,Nyland,Uusimaa,
  region,north,Lappi,Lappland,Lapland,
  town,vantaa,Vantaa,Vanda,Vantaa,south
  town,inari,Inari,Enare,Inari,north
  land,fi,Suomi,Finland,Finland,
  land,ru,Venäjä,Ryssland,Russia,
  land,ee,Viro,Estland,Estonia,
  land,so,Somalia,Somalia,Somalia,
  land,iq,Irak,Irak,Iraq,
  land,ir,Iran,Iran,Iran,
  land,af,Afganistan,Afghanistan,Afghanistan,
  land,vn,Vietnam,Vietnam,Vietnam,
  land,th,Thaimaa,Thailand,Thailand,
  land,ua,Ukraina,Ukraina,Ukraine,
  land,cg,Kongo (Brazzaville),Kongo (Brazzaville),Congo,
  land,mg,Madagaskar,Madagaskar,Madagascar,
  """
