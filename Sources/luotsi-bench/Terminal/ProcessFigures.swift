import Foundation

/// What the kernel tells of a running program (proc(5)).
struct ProcessFigures {
  let processID: Int32

  /// Milliseconds of processor time used so far, in steps of the kernel's clock tick.
  func processorTime() throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8)
    // The program's name, in brackets, may hold blanks; utime and stime are the 14th and 15th.
    guard let end = text.lastIndex(of: ")") else { throw unreadable }
    let fields = text[end...].split(separator: " ").dropFirst()
    let times = fields.dropFirst(11).prefix(2).compactMap { Double($0) }
    guard times.count == 2 else { throw unreadable }
    return (times[0] + times[1]) * 1000 / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Megabytes, by the name of a line of `status`, such as `VmRSS`.
  func memory(_ name: String) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
    else { throw unreadable }
    return kilobytes / 1024
  }

  /// How often the program has gone to sleep so far.
  func sleeps() throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    guard let count = line?.split(separator: "\t").last.flatMap({ Double($0) })
    else { throw unreadable }
    return count
  }

  private var unreadable: BenchmarkFault { BenchmarkFault("/proc/\(processID) says nothing") }
}
