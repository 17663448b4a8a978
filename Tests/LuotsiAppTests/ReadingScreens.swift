import CaseStore
import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screens that a client reads, of the bundled form and of one in Arabic and Hebrew.
func readingScreens(
  beside bundled: Desk,
  on list: AppState,
  of held: InterviewState,
) throws -> [NamedScreen] {
  var screens: [NamedScreen] = []
  func add(_ name: String, from state: AppState, _ keys: [Key]) {
    var state = state
    for key in keys { _ = state.update(.key(key)) }
    screens.append((name, state))
  }
  var question = list
  question.screen = .interview(held)
  add("client question", from: question, [.function(4), .control("a")])
  add("covered", from: question, [.control("b")])
  add("client list", from: list, [.control("a")])
  var nothing = list
  if case .ranking(var ranking) = list.screen {
    ranking.interview.chosen = ["no-such-training"]
    ranking.focus = 0
    nothing.screen = .ranking(ranking)
  }
  add("client list further down", from: nothing, [.control("a"), .down])
  let open = try readingState(beside: bundled, in: list.language)
  add("reading order", from: open, arabic)
  add("right to left", from: open, arabic + [.enter])
  add("right to left ordered here", from: open, arabic + [.character("2")])
  add("right to left for the client", from: open, arabic + [.character("2"), .character("a")])
  let atAge = arabic + [.enter, .character("1")]
  add("client typing", from: open, atAge + [.control("a")] + characters("9"))
  add("answer refused to the client", from: open, atAge + [.control("a")] + typed("9"))
  let atLand = atAge + typed("30")
  add("client searching", from: open, atLand + [.character("a")] + characters("s"))
  let atLands = atLand + [.character("1")]
  add("client searching for several", from: open, atLands + [.character("a"), .character(" ")])
  let atNote = atLands + [.pageDown]
  add("client prompt", from: open, atNote + [.pageDown, .character("a")])
  add("client at the end", from: open, atNote + [.pageDown, .character("a"), .pageDown])
  return screens
}

/// The keys that show Arabic beside the advisor's language, from the languages of the form.
private let arabic: [Key] = [.function(4), .function(4), .function(4)]

/// A new interview with the form in five languages.
func readingState(beside bundled: Desk, in language: Language) throws -> AppState {
  let reading = readForm(
    survey: readingSurvey,
    choices: readingChoices,
    settings: "form_id,version,default_language\nreading,1,Suomi (fi)",
  )
  let desk = Desk(
    form: try #require(reading.form, "\(reading.findings)"),
    catalogue: bundled.catalogue,
    rules: bundled.rules,
    today: bundled.today,
    isPractice: bundled.isPractice,
  )
  let held = GuidanceCase(
    summary: try exampleCase("kivi-27", on: bundled).summary,
    interview: nil,
    ranking: nil,
  )
  let now = try testMoment()
  var state = AppState(desk: desk, language: language, now: now)
  state.screen = .interview(InterviewState(held, form: desk.form, desk: desk, now: now))
  return state
}

private let readingSurvey = """
  type,name,label::Suomi (fi),label::Svenska (sv),label::English (en),label::العربية (ar),\
  label::עברית (he),hint::Suomi (fi),hint::العربية (ar),guidance_hint::Suomi (fi),constraint,\
  constraint_message::Suomi (fi),constraint_message::Svenska (sv),\
  constraint_message::English (en),constraint_message::العربية (ar)
  begin_group,you,Sinä,Du,You,أنت,אתה,,,,,,,,
  select_one level,speaking,Mikä lause sopii sinuun parhaiten?,Vilken mening passar dig bäst?,\
  Which sentence fits you best?,أي جملة تناسبك أكثر؟ (A1.1–B1.1),איזה משפט מתאים לך ביותר?,\
  Valitse yksi.,اختر واحدة.,Pyydä kertomaan eilisestä päivästä.,,,,,
  integer,age,Minkä ikäinen olet?,Hur gammal är du?,How old are you?,كم عمرك؟,בן כמה אתה?,,,,\
  . >= 15,Ikä on vähintään 15.,Åldern är minst 15.,The age is at least 15.,العمر 15 على الأقل.
  select_one land,born,Missä synnyit?,Var föddes du?,Where were you born?,أين ولدت؟,איפה נולדת?,,,,,,,,
  select_multiple land,lived,Missä olet asunut?,Var har du bott?,Where have you lived?,\
  أين سكنت؟,איפה גרת?,,,,,,,,
  note,thanks,Hyvä.,Bra.,Good.,جيد.,טוב.,,,,,,,,
  end_group,,,,,,,,,,,,,,
  begin_repeat,job,Työpaikka,Arbetsplats,Job,عمل,עבודה,,,,,,,,
  text,work,Mitä työtä teit?,Vilket arbete gjorde du?,What work did you do?,ما عملك؟,מה עשית?,,,,,,,,
  end_repeat,,,,,,,,,,,,,,
  """

private let readingChoices = """
  list_name,name,label::Suomi (fi),label::Svenska (sv),label::English (en),label::العربية (ar),\
  label::עברית (he)
  level,a11,Puhun muutaman sanan.,Jag kan några ord.,I know a few words.,أعرف بضع كلمات.,\
  אני יודע כמה מילים.
  level,a13,Kerron itsestäni lyhyesti.,Jag berättar kort om mig.,I can tell a little about myself.,\
  أستطيع أن أتحدث عن نفسي باختصار (أكثر من 20 كلمة).,אני מספר על עצמי בקצרה.
  level,b11,Kerron mielipiteeni.,Jag säger min åsikt.,I can say what I think.,,
  land,fi,Suomi,Finland,Finland,فنلندا,פינלנד
  land,se,Ruotsi,Sverige,Sweden,السويد,שוודיה
  land,ru,Venäjä,Ryssland,Russia,روسيا,רוסיה
  land,ee,Viro,Estland,Estonia,إستونيا,אסטוניה
  land,so,Somalia,Somalia,Somalia,الصومال,סומליה
  land,iq,Irak,Irak,Iraq,العراق,עיראק
  land,sy,Syyria,Syrien,Syria,سوريا,סוריה
  land,ir,Iran,Iran,Iran,إيران,איראן
  land,af,Afganistan,Afghanistan,Afghanistan,أفغانستان,אפגניסטן
  land,tr,Turkki,Turkiet,Turkey,تركيا,טורקיה
  """
