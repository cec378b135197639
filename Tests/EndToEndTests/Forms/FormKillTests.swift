import Glibc
import TestSupport
import Testing

/// Whatever ends the program after whichever key: no accepted answer is lost.
///
/// `kill -9` is tried after every key, the other ends after every fifth; with the variable
/// `PILAR_UJI_SEMUA` set all of them after every key.
struct FormKillTests {
  enum Ending: String, CaseIterable {
    case kill
    case terminate
    case hangUp

    var stride: Int {
      self == .kill || getenv("PILAR_UJI_SEMUA") != nil ? 1 : 5
    }
  }

  @Test(.timeLimit(.minutes(30)), arguments: Ending.allCases)
  func noAnswerIsLost(ending: Ending) throws {
    var trial = try FormTrial(.newClient, ending: ending)
    let keys = trial.form.keys
    for place in stride(from: 0, to: keys.count, by: ending.stride) {
      try trial.end(after: keys[place])
    }
    #expect(trial.lost == [])
    #expect(trial.tried >= keys.count / ending.stride)
    print("\(ending.rawValue): posisi dicoba \(trial.tried), jawaban hilang \(trial.lost.count)")
  }
}

/// One form typed over many lives of the program.
private struct FormTrial {
  let form: TypedForm
  let ending: FormKillTests.Ending
  private let office: PilarOffice
  /// The session that looked last and now types on; nil when none runs.
  private var live: PtySession?
  /// The step that has the cursor, as the disk knows.
  private var step = 0
  private(set) var tried = 0
  /// Answers that were accepted and are not there, by the labels of their fields.
  private(set) var lost: [String] = []

  init(_ form: TypedForm, ending: FormKillTests.Ending) throws {
    self.form = form
    self.ending = ending
    office = try PilarOffice(people: 5)
    try office.addRecorder("petugas")
  }

  /// Types on up to and including `key`, ends the program, and looks what is there.
  mutating func end(after key: TypedForm.Key) throws {
    // What lies between the last position and this one is typed without an end.
    while step < key.step { try advance(endsAtOnce: false) }
    guard let partial = key.partial else { return try advance(endsAtOnce: true) }
    let session = try reopen()
    try type(partial, into: session)
    try finish(session)
    try inspect(mayHaveMoved: false)
  }

  /// Takes the current step with Enter: first ends the program without waiting for the disk,
  /// then, if that came too early, once more after the cursor was seen further on.
  private mutating func advance(endsAtOnce: Bool) throws {
    let before = step
    let session = try reopen()
    try type(form.steps[step].typed, into: session)
    session.type("\r")
    if endsAtOnce {
      try finish(session)
      try inspect(mayHaveMoved: true)
      guard step == before else { return }
      return try advance(endsAtOnce: false)
    }
    let next = form.steps[step + 1].label
    try session.wait(for: "the cursor in \(next)") { FormOnScreen($0).current == next }
    step += 1
    try finish(session)
    try inspect(mayHaveMoved: false)
  }

  /// Opens the form where it was left: from the list of drafts, or anew while there is none.
  private mutating func reopen() throws -> PtySession {
    if let live {
      self.live = nil
      return live
    }
    var launch = office.launch(
      "buka", "--sebagai", "petugas", "--layar", step == 0 ? "klien" : "draf")
    (launch.columns, launch.rows) = (100, 46)
    let session = try PtySession(launch)
    if step == 0 {
      try session.wait(forText: "baris 1 dari")
      session.type("\r")
      try session.wait(forText: "NIK")
      session.pressFunction(7)
    } else {
      try session.wait(forText: "draf 1 dari 1")
      session.type("\r")
    }
    try session.wait(for: "a field of the form") { FormOnScreen($0).current != nil }
    return session
  }

  private func type(_ text: String, into session: PtySession) throws {
    guard !text.isEmpty else { return }
    for character in text { session.type(String(character)) }
    let label = form.steps[step].label
    let bare = text.filter { $0 != " " }
    try session.wait(for: "\(text.count) characters in \(label)") {
      FormOnScreen($0).value(of: label)?.filter { $0 != " " }.hasSuffix(bare.suffix(20)) ?? false
    }
  }

  private func finish(_ session: PtySession) throws {
    switch ending {
    case .kill: session.signal(SIGKILL)
    case .terminate: session.signal(SIGTERM)
    case .hangUp: session.hangUp()
    }
    _ = try session.exitStatus()
  }

  /// Looks whether all is there and the cursor where it belongs.
  private mutating func inspect(mayHaveMoved: Bool) throws {
    tried += 1
    // In the first field nothing is answered yet.
    if step == 0, try !mayHaveMoved || !hasDraft() { return }
    if step == 0 { step = 1 }
    let session = try reopen()
    let wanted = form.steps[step...].prefix(mayHaveMoved ? 2 : 1).map(\.label)
    try session.wait(for: "the cursor in \(wanted)") {
      FormOnScreen($0).current.map(wanted.contains) ?? false
    }
    let screen = FormOnScreen(session)
    if screen.current != wanted[0] { step += 1 }
    for answer in form.steps[..<step] {
      let value = screen.value(of: answer.label) ?? ""
      let isThere = value.hasPrefix(answer.shown) || answer.shown.hasPrefix(value.withoutCut)
      if value.isEmpty && !answer.typed.isEmpty || !isThere { lost.append(answer.label) }
    }
    live = session
  }

  private func hasDraft() throws -> Bool {
    let session = try PtySession(office.launch("buka", "--sebagai", "petugas", "--layar", "draf"))
    try session.wait(for: "the list") {
      $0.screen.contains("Tidak ada draf.") || $0.screen.contains("draf 1 dari 1")
    }
    return session.screen.contains("draf 1 dari 1")
  }
}

extension String {
  fileprivate var withoutCut: String { hasSuffix("…") ? String(dropLast()) : self }
}
