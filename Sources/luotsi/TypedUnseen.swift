import Foundation

/// Asks on the terminal itself, so that input and output may be files, and shows nothing typed.
func typedUnseen(_ question: String) throws -> String {
  guard let terminal = fopen("/dev/tty", "r+") else {
    throw Failure(
      .input,
      "The passphrase is asked on a terminal, and there is none: name a file "
        + "with --passphrase-file.",
    )
  }
  defer { fclose(terminal) }
  let descriptor = fileno(terminal)
  var settings = termios()
  guard tcgetattr(descriptor, &settings) == 0 else {
    throw Failure(.machine, "The terminal cannot be kept from showing what is typed.")
  }
  var unseen = settings
  unseen.c_lflag &= ~tcflag_t(ECHO)
  unseen.c_lflag |= tcflag_t(ECHONL)
  guard tcsetattr(descriptor, TCSAFLUSH, &unseen) == 0 else {
    throw Failure(.machine, "The terminal cannot be kept from showing what is typed.")
  }
  defer { tcsetattr(descriptor, TCSAFLUSH, &settings) }
  fputs(question, terminal)
  fflush(terminal)
  var line = [CChar](repeating: 0, count: 4096)
  guard fgets(&line, CInt(line.count), terminal) != nil else {
    throw Failure(.input, "No passphrase was typed.")
  }
  let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
  return String(decoding: bytes, as: UTF8.self)
}
