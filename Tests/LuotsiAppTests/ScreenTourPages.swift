/// One screen of `docs/tour.md`: what it is and which screen of the tests shows it.
struct TourPage {
  let title: String
  let screen: String
  let text: String

  init(_ title: String, _ screen: String, _ text: String) {
    self.title = title
    self.screen = screen
    self.text = text
  }
}

/// The screens in the order in which an advisor meets them.
let tourPages: [(part: String, pages: [TourPage])] = [
  ("Beginning", beginningPages), ("The interview", interviewPages), ("The list", listPages),
  ("From the list", furtherPages), ("Plan and rights", guidancePages),
  ("Trainings, occupations, services", cataloguePages), ("Between desks", exchangePages),
  ("Over any screen", layerPages),
]

private let beginningPages = [
  TourPage("A new store", "new store", "The first start asks whose the store is."),
  TourPage(
    "Passphrase",
    "choosing a passphrase",
    "What the passphrase protects is said where it is chosen.",
  ),
  TourPage("Unlocking", "locked", "Every start and every pause asks for the passphrase."),
  TourPage(
    "Recovery key",
    "recovery key asked",
    "The printed key opens the store when the passphrase is forgotten.",
  ),
  TourPage("No clients yet", "no cases", "An invented client to practise on, or the first one."),
  TourPage("Clients", "cases with plans", "Next meetings first; `!` marks what is due soon."),
  TourPage("Finding a client", "cases searched", "`/` finds codes by what they hold."),
  TourPage("A new client", "new case", "A code will do; no name is needed."),
  TourPage("How long a case is kept", "keeping", "Each case has a day on which it is deleted."),
  TourPage(
    "A form that has changed",
    "changed form",
    "A case goes on with the form it was begun with, or with the new one.",
  ),
]

private let interviewPages = [
  TourPage(
    "A question",
    "question status",
    "The advisor's language, the client's beside it, the answers, advice; sections at the side.",
  ),
  TourPage(
    "A number or a text",
    "question birth_year",
    "What is typed is checked as it is taken.",
  ),
  TourPage("A long list", "search", "Typing finds a choice."),
  TourPage("Several from a list", "search for several", "A blank marks what is found."),
  TourPage("A remark", "remark", "On any question, kept with the answer."),
  TourPage("One more time", "repeat prompt", "Jobs and schools are asked about one by one."),
  TourPage("A page of questions", "page of questions", "`y` shows a section at once."),
  TourPage("Sections", "sections", "`j` goes to a section."),
  TourPage("Going to a question", "jump", "Ctrl-G finds a question by number, name or text."),
  TourPage(
    "Looking over",
    "looking over",
    "What is missing, unclear or remarked on, before the interview is finished.",
  ),
  TourPage("Finished", "finished", "A finished interview opens again with a reason."),
  TourPage(
    "For the client",
    "client question",
    "`a` turns the screen to the client: the question alone, in both languages.",
  ),
]

private let listPages = [
  TourPage(
    "The ranked list",
    "ranking",
    "Tiers, verdict, points, and what is not known in light.",
  ),
  TourPage("Reasons", "reasons", "A reason for every point, with its source."),
  TourPage("Narrowing", "filter", "What is left out is counted."),
  TourPage("A pin and its reason", "reason for a pin", "The advisor's own choices stay in sight."),
  TourPage("Finding in the list", "found in the list", "`/` finds rows by their names."),
  TourPage(
    "For the client",
    "client list",
    "The chosen trainings in plain words, without points.",
  ),
]

private let furtherPages = [
  TourPage("Comparing two", "compare", "Where they differ, and what would turn the order."),
  TourPage("What if", "what if", "Another fact, tried without changing an answer."),
  TourPage("Pathways", "pathways", "Ways to an occupation on a line of time."),
  TourPage("Another occupation", "occupations", "Pathways to any occupation."),
  TourPage("What would open more", "openings", "Wishes that would have to give, and ladders."),
  TourPage("Own weights", "weights", "By order or by points; labour demand stays at 15 or less."),
  TourPage("Fairness", "swap test", "The list with what must not matter swapped."),
  TourPage("Services", "services", "What the client may need, and who gives it."),
  TourPage("Days", "radar", "Ages, permits and benefits that run out."),
]

private let guidancePages = [
  TourPage("The plan", "plan", "Steps, referrals, meetings, disagreements."),
  TourPage("A step", "changed step", "Who does it and by when."),
  TourPage("Rights", "rights", "What the client was told and permits, by purpose."),
  TourPage("Telling", "telling", "When and how the client was told."),
  TourPage("What is otherwise", "difference", "What changed since the last visit."),
]

private let cataloguePages = [
  TourPage("Trainings", "catalogue", "All trainings; typing searches."),
  TourPage("Narrowed", "narrowing", "By kind, place, language and more."),
  TourPage("About a training", "training", "What is known of it, with where that comes from."),
  TourPage("Importing", "importing", "A register's files, taken in on the screen."),
  TourPage("What an import would do", "import tried", "Shown before anything is changed."),
  TourPage("What an import did", "import taken", "What came, changed and went."),
  TourPage("Waiting", "import under way", "How far it is; Esc gives it up."),
  TourPage("Occupations", "labour", "Demand for labour, by occupation and area, with its month."),
  TourPage("All services", "directory", "The directory, without a client."),
  TourPage("Narrowed services", "directory filter", "By need and place."),
  TourPage("About a service", "service page", "Contacts, places and days."),
  TourPage("To review", "review", "What is known locally, to be accepted, changed or rejected."),
]

private let exchangePages = [
  TourPage("Other desks", "desks", "Cases go sealed to one desk that is known."),
  TourPage("Sending", "sending all", "What goes is said before it goes."),
  TourPage("What a file would do", "transfer previewed", "Seen before it is taken in."),
  TourPage("What was taken in", "transfer taken in", "And what has to be settled."),
  TourPage("A conflict", "conflict", "Two desks' values side by side."),
]

private let layerPages = [
  TourPage("Keys", "help", "`?` lists the keys of the screen below."),
  TourPage("Commands", "palette", "Ctrl-P finds a command by its name in three languages."),
  TourPage("Settings", "settings", "Each holds at once."),
  TourPage("The tour", "tour of answering", "Six steps, left at any time."),
  TourPage("Covered", "covered", "Ctrl-B shows nothing of anybody."),
  TourPage(
    "Right to left",
    "reading order",
    "Who orders Arabic, Persian and the like: asked once for each terminal.",
  ),
]
