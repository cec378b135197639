import ArgumentParser
import CaseApp
import Glibc

/// The options that every command takes, and the context that follows from them.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("basisdata"), help: ArgumentHelp(PilarText.database, valueName: "berkas"))
  var database: String?

  @Option(name: .customLong("sebagai"), help: ArgumentHelp(PilarText.actingAs, valueName: "akun"))
  var actingAs: String?

  func context(
    writingTo output: any TextOutput, and errors: any TextOutput
  ) throws(CommandFailure) -> CommandContext {
    let environment = ProcessEnvironment.all
    return CommandContext(
      input: StandardInput(), output: output, errors: errors, environment: environment,
      clock: try ClockSetting(environment: environment),
      databasePath: DatabaseLocation.path(option: database, environment: environment),
      user: ProcessEnvironment.userName, actingAs: actingAs)
  }
}

/// What the system says of this process.
enum ProcessEnvironment {
  /// Every variable; the last wins where a name stands twice.
  static var all: [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        result[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next += 1
    }
    return result
  }

  /// The OS user's name; the number where the system knows no name.
  static var userName: String {
    let number = geteuid()
    guard let entry = getpwuid(number), let name = entry.pointee.pw_name else {
      return String(number)
    }
    return String(cString: name)
  }

  /// The path of the running program, links followed.
  static var executable: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return CommandLine.arguments[0] }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
