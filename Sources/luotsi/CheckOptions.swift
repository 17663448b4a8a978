import ArgumentParser
import Languages

/// The options of commands that look at a file alone, without a client or a store.
struct CheckOptions: ParsableArguments {
  @Option(help: "Language of messages: fi, sv or en. Default: the locale's, else Finnish.")
  var language: Language?

  @Option(help: "text or json")
  var format: OutputFormat = .text

  /// The same as the options that other commands read.
  var shared: SharedOptions {
    var options = SharedOptions()
    options.language = language
    return options
  }
}
