import CTestTerminal
import Glibc

/// What one key cost.
struct KeyCost {
  /// From the key to the last byte that it caused.
  var milliseconds: Double
  var bytes: Int
}

/// One program under a pseudo-terminal of 80×24.
final class TerminalRun {
  private let session: OpaquePointer
  /// When the program was executed, in milliseconds.
  private let start: Double

  /// Output is over when nothing came for so long.
  private static let quiet: Int32 = 12

  init(_ path: String, _ arguments: [String]) throws {
    let environment = TerminalRun.environment.map { "\($0)=\($1)" }
    start = milliseconds()
    let session = withCStrings([path] + arguments) { argv in
      withCStrings(environment) { envp in ct_spawn(path, argv, envp, 24, 80) }
    }
    guard let session else { throw BenchmarkFailure("\(path) could not be started") }
    self.session = session
  }

  deinit { ct_end(session) }

  /// Types `keys` at once and waits until the output rests.
  func type(_ keys: String) -> KeyCost {
    let bytes = Array(keys.utf8)
    let begin = milliseconds()
    _ = ct_type(session, bytes, Int32(bytes.count))
    var cost = KeyCost(milliseconds: 0, bytes: 0)
    // The first byte may take its time; the rest comes without a gap.
    var patience: Int32 = 2000
    while true {
      let count = ct_pump(session, patience)
      guard count > 0 else { return cost }
      cost.milliseconds = milliseconds() - begin
      cost.bytes += Int(count)
      patience = Self.quiet
    }
  }

  /// Milliseconds from the start until the screen satisfies `condition`.
  func waitFor(_ what: String, _ condition: ([String]) -> Bool) throws -> Double {
    let limit = milliseconds() + 20_000
    while milliseconds() < limit {
      let count = ct_pump(session, 1000)
      let now = milliseconds()
      if condition(lines) { return now - start }
      if count < 0 { break }
    }
    throw BenchmarkFailure("waited in vain for \(what):\n" + lines.joined(separator: "\n"))
  }

  /// Lets the output come to rest.
  func settle() {
    while ct_pump(session, 100) > 0 {}
  }

  /// Bytes that came within a time in which nothing was typed.
  func idleBytes(seconds: Int) -> Int {
    let before = ct_bytes(session)
    let limit = milliseconds() + Double(seconds) * 1000
    while milliseconds() < limit { _ = ct_pump(session, 100) }
    return ct_bytes(session) - before
  }

  /// The peak of resident memory so far, in megabytes.
  var peakMegabytes: Double { statusNumber("VmHWM:") / 1024 }

  /// How often the program has gone to sleep of its own accord, all threads together.
  var sleeps: Int { Int(statusNumber("voluntary_ctxt_switches:")) }

  var lines: [String] {
    (0..<ct_rows(session)).map { row in
      var line = ""
      for column in 0..<ct_columns(session) {
        var cell = ct_cell()
        ct_read_cell(session, row, column, &cell)
        if cell.width > 0 { line.unicodeScalars.append(Unicode.Scalar(cell.chars.0) ?? " ") }
      }
      return line
    }
  }

  private func statusNumber(_ key: String) -> Double {
    let text = readText("/proc/\(ct_process(session))/status")
    let line = text.split(separator: "\n").first { $0.hasPrefix(key) } ?? ""
    return Double(line.filter(\.isNumber)) ?? 0
  }

  private static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    "PATH": variable("PATH") ?? "/usr/bin:/bin", "HOME": variable("HOME") ?? "/",
  ]
}
