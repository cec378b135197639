import CaseDomain
import CaseStore
import TestSupport

/// An office with one event of two sessions side by side, on the day of the desks' clocks.
struct DeskOffice {
  static let day = "2026-11-22"

  let office: PilarOffice
  let store: CaseStore
  let event: BimtekEvent
  let actor: Actor

  init(participants: Int) throws {
    office = try PilarOffice()
    store = try CaseStore.open(at: office.database, .readWrite)
    actor = Actor(
      accountID: 1, name: "panitia", role: .bidangProvinsi, area: store.info.province)
    let day = Day(iso8601: Self.day) ?? Day(number: 0)
    let kabupaten = Wilayah.children(of: store.info.province)
    let new = NewEvent(
      code: "UJI26", name: "Bimtek uji", place: "Aula", from: day, to: day,
      sessions: [8 * 60, 8 * 60 + 15].map {
        NewEvent.Session(
          day: day, startMinute: $0, endMinute: $0 + 90, topic: "Materi", lessonHours: 2)
      },
      participants: (0..<participants).map {
        NewEvent.Participant(
          name: "Peserta \($0 + 1)", kabupaten: kabupaten[$0 % kabupaten.count],
          represents: "TKSK")
      })
    event = try store.addEvent(
      new, as: actor, at: Moment(day: day, minuteOfDay: 7 * 60, in: store.info.zone))
  }

  /// Every participant's badge, by number.
  var badges: [String] {
    (1...event.participantCount).compactMap {
      BadgeCode(event: event.id, participant: $0)?.text
    }
  }

  /// Starts `bimtek hadir` at a desk whose clock stands at a second of the day.
  func startDesk(
    _ name: String, session: Int, secondOfDay: Int, more: [String] = []
  ) throws -> PipedProgram {
    let parts = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    let time = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return try PipedProgram(
      arguments: [
        "bimtek", "hadir", event.code, "--sesi", "\(session)", "--meja", name, "--basisdata",
        office.database,
      ] + more,
      environment: [
        "HOME": office.folder.path, "TMPDIR": office.folder.path,
        "PILAR_SEKARANG": "\(Self.day)T\(time)",
      ])
  }

  /// Runs a command to its end; its lines and its status.
  func run(_ arguments: String...) throws -> (lines: [String], status: PtySession.ExitStatus) {
    let program = try PipedProgram(
      arguments: arguments + ["--basisdata", office.database],
      environment: ["HOME": office.folder.path, "PILAR_SEKARANG": "\(Self.day)T12:00"])
    program.closeInput()
    var lines: [String] = []
    while let line = program.readLine() { lines.append(line) }
    return (lines, program.wait())
  }
}
