import Catalogue
import CivilDates
import Languages
import Reports

/// How one channel of a service is reached, and whether it is open now.
struct ChannelLines {
  private let linked: LinkedChannel
  private let state: AppState
  private var language: Language { state.language }

  init(_ linked: LinkedChannel, state: AppState) {
    self.linked = linked
    self.state = state
  }

  var lines: [TextLine] {
    guard let channel = linked.channel else {
      let name = linked.name ?? DirectoryText.unnamedChannel[language]
      return [
        TextLine(name, role: .strong),
        TextLine(DirectoryText.channelNotRead[language], role: .muted, lead: 2),
      ]
    }
    let name = [channel.name[language], "(\(channel.kind.text(in: language)))"]
      .compactMap(\.self).joined(separator: " ")
    let notes = [linked.note[language], channel.summary[language]].compactMap(\.self)
    let texts = notes + [openNow].compactMap(\.self) + hours.map { $0.text(in: language) }
    let languages = channel.languages.map { $0.text(in: language) }
    return [TextLine(name, role: .strong)]
      + (texts.filter { !$0.isEmpty } + ways).map { TextLine($0, lead: 2) }
      + (languages.isEmpty
        ? []
        : [
          TextLine(
            "\(DirectoryText.languages[language]): \(languages.joined(separator: ", "))",
            role: .muted,
            lead: 2,
          )
        ])
  }

  /// The hours of the service at this channel, else the channel's own.
  private var hours: [ServiceHours] {
    linked.hours.isEmpty ? linked.channel?.hours ?? [] : linked.hours
  }

  private var openNow: String? {
    guard let (day, millisecond) = state.now.local else { return nil }
    return hours.state(on: day, minute: millisecond / 60_000).text(in: language)
      .map { DirectoryText.byHours($0)[language] }
  }

  /// Those of the service at this channel before the channel's own.
  private var ways: [String] {
    let own = linked.channel?.contacts ?? ServiceContacts()
    let contacts = [linked.contacts, own]
    let phones = contacts.flatMap(\.phones).map { $0.text(in: language) }
    let addresses = contacts.flatMap(\.addresses).compactMap { $0.text(in: language) }
    var ways = phones + contacts.flatMap(\.emails).map(\.text)
    ways += contacts.flatMap(\.pages).map(\.text) + addresses
    if linked.channel?.requiresSigningIn == true {
      ways.append(DirectoryText.signingIn[language])
    }
    return ways.enumerated().filter { !ways[..<$0.offset].contains($0.element) }.map(\.element)
  }
}
