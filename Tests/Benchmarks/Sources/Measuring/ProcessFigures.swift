import Glibc

/// What the kernel tells about a running process.
public struct ProcessFigures: Sendable {
  /// Resident now, and the most that ever was, in bytes.
  public let resident: Int
  public let peakResident: Int
  /// Of the resident bytes, those that belong to no file: heap and stacks.
  public let anonymous: Int
  /// How often any thread of the process has gone to sleep and woken up.
  public let wakeUps: Int

  /// Time on a processor, of all threads, in milliseconds.
  public let processorMilliseconds: Double

  /// Reads the figures of a process that runs; zero where the kernel tells nothing.
  public init(of process: Int32) {
    let status = Self.status("/proc/\(process)/status")
    resident = (status["VmRSS"] ?? 0) * 1024
    peakResident = (status["VmHWM"] ?? 0) * 1024
    anonymous = (status["RssAnon"] ?? 0) * 1024
    wakeUps = Folder.names(in: "/proc/\(process)/task")
      .map { Self.status("/proc/\(process)/task/\($0)/status")["voluntary_ctxt_switches"] ?? 0 }
      .reduce(0, +)
    processorMilliseconds = Self.processorMilliseconds("/proc/\(process)/stat")
  }

  /// User and system time, which the kernel counts in hundredths of a second.
  private static func processorMilliseconds(_ path: String) -> Double {
    guard let text = try? TextFile.read(path),  // the process has ended
      let end = text.lastIndex(of: ")")
    else { return 0 }
    // The fields after the name, which is the second: user time is the 14th, system the 15th.
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
    else { return 0 }
    return (user + system) * 10
  }

  private static func status(_ path: String) -> [String: Int] {
    guard let text = try? TextFile.read(path) else { return [:] }  // the process has ended
    var values: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(whereSeparator: { ": \t".contains($0) })
      guard parts.count >= 2, let number = Int(parts[1]) else { continue }
      values[String(parts[0])] = number
    }
    return values
  }
}
