import TestSupport

/// An office of its own for one test: a database of province 63 and a home folder.
///
/// Its files are gone with it, so a test keeps it as long as the program runs.
final class PilarOffice {
  let folder: ScratchDirectory
  let database: String

  /// Makes the database: empty, or with so many invented people.
  init(people: Int = 0) throws {
    folder = try ScratchDirectory()
    database = folder.path("kantor.db")
    let setUp = try PtySession(
      people == 0
        ? launch("siapkan", "--provinsi", "63", "--nama", "Dinas Uji")
        : launch("latihan", "--jumlah", "\(people)", "--benih", "7"))
    let status = try setUp.exitStatus()
    guard status == .exited(0) else { throw Failure.cannotSetUp(screen: setUp.screen) }
  }

  /// Adds an account that records cases, with the whole province as its area.
  func addRecorder(_ name: String) throws { try addAccount(name, "operator-kecamatan") }

  /// Adds an account, with the whole province as its area.
  func addAccount(_ name: String, _ role: String) throws {
    let session = try PtySession(launch("akun", "tambah", name, "--peran", role))
    let status = try session.exitStatus()
    guard status == .exited(0) else { throw Failure.cannotSetUp(screen: session.screen) }
  }

  enum Failure: Error {
    case cannotSetUp(screen: String)
  }

  /// How a command of `pilar` starts on this office's database.
  func launch(_ arguments: String...) -> PtySession.Launch {
    var launch = PtySession.Launch(arguments: arguments + ["--basisdata", database])
    launch.environment = ["HOME": folder.path, "TMPDIR": folder.path]
    return launch
  }

  /// Opens the screens and waits until *Beranda* stands there.
  func open(_ change: (inout PtySession.Launch) -> Void = { _ in }) throws -> PtySession {
    var launch = launch("buka")
    change(&launch)
    let session = try PtySession(launch)
    try session.wait(forText: "10Keluar")
    return session
  }

  /// A line's settings as they are before any program touched them.
  static func untouchedLine() throws -> String? {
    let session = try PtySession(PtySession.Launch(program: "/bin/true"))
    _ = try session.exitStatus()
    return session.lineSettings
  }
}

extension PtySession {
  /// ESC and a digit is an F-key in every terminal; 0 stands for F10.
  func pressFunction(_ number: Int) { type("\u{1B}\(number % 10)") }

  /// Bytes that the program sends for a key that changes something on the screen.
  func cost(of key: String) throws -> Int {
    let sent = bytesReceived
    type(key)
    try wait(for: "an answer to a key") { $0.bytesReceived > sent }
    settle()
    return bytesReceived - sent
  }
}
