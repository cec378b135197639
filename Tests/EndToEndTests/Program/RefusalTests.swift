import TestSupport
import Testing

/// A TKSK in RASTRA's time: what is not the role's is refused with the rule, and forwarded.
struct RefusalTests {
  private let office: PilarOffice

  init() throws {
    office = try PilarOffice()
    let account = try PtySession(
      office.launch("akun", "tambah", "tksk", "--peran", "tksk", "--wilayah", "63.03.05"))
    #expect(try account.exitStatus() == .exited(0))
  }

  @Test func fromTheProgrammeToTheRefusalToTheForwarding() throws {
    try makeRound()
    let session = try open(as: "tksk")
    try session.wait(forText: "Juni 2016")
    session.type("\r")
    try session.wait(forText: "desa dipantau")
    try measureSteps(on: session)
    session.type("t")
    try session.wait(for: "the whole dialog") {
      $0.screen.contains("Bukan tugas TKSK") && $0.screen.contains("[ Batal ]")
    }
    let dialog = dialogText(of: session)
    #expect(dialog.contains("menyelesaikan permasalahan di lapangan bukan tugas TKSK"))
    #expect(dialog.contains("Permensos 3/2013"), "the rule's source")
    #expect(dialog.contains("[ Teruskan kepada Dinas Sosial kab/kota ]"))
    session.type("t")
    try fillComplaint(on: session)
    try session.wait(forText: "desa dipantau")
    session.type("\u{1B}")
    try session.wait(forText: "Tidak ada pengaduan yang menunggu")
    try expectLogged()
  }

  /// The office that manages rounds makes one for the whole province.
  private func makeRound() throws {
    let session = try open(as: nil)
    session.type("n")
    try session.wait(forText: "Putaran program")
    try answer(["RASTRA", "", "Juni 2016", "01062016", "30062016", "15", "1600"], on: session)
    try session.wait(forText: "Tersimpan: Putaran program")
    try session.wait(forText: "Juni 2016")
    session.signal(15)
    #expect(try session.exitStatus() == .exited(143))
  }

  /// Types field by field, as a person does, and saves.
  private func answer(_ answers: [String], on session: PtySession) throws {
    for answer in answers {
      session.type(answer + "\t")
      session.settle()
    }
    session.pressFunction(2)
  }

  private func measureSteps(on session: PtySession) throws {
    session.settle()
    let costs = try (0..<5).map { _ in try session.cost(of: "\u{1B}[B") }
    print("langkah di papan putaran: \(costs) byte")
    #expect(costs.allSatisfy { (1...200).contains($0) })
  }

  /// Day, desa, programme and addressee stand there already.
  private func fillComplaint(on session: PtySession) throws {
    try session.wait(forText: "Teruskan ke")
    try answer(["", "", "", "Warga Contoh", "datang", "Beras bau"], on: session)
    try session.wait(forText: "Tersimpan: Pengaduan")
  }

  /// Refusal and forwarding are listed for who supervises.
  private func expectLogged() throws {
    let session = try open(as: nil)
    session.type("t")
    try session.wait(for: "both, by the TKSK") { session in
      ["ditolak", "diteruskan"].allSatisfy { word in
        session.lines.contains { $0.contains("tksk") && $0.contains(word) }
      }
    }
  }

  private func open(as account: String?) throws -> PtySession {
    var launch =
      account.map {
        office.launch("buka", "--layar", "program", "--sebagai", $0)
      } ?? office.launch("buka", "--layar", "program")
    launch.environment["PILAR_SEKARANG"] = "2016-06-22T08:14"
    let session = try PtySession(launch)
    try session.wait(forText: "Berlaku 22 Jun 2016")
    session.settle()
    return session
  }

  /// The text inside the dialog's frame, as one line.
  private func dialogText(of session: PtySession) -> String {
    session.lines.compactMap { line in
      let parts = line.split(separator: "│", omittingEmptySubsequences: false)
      return parts.count == 3 ? parts[1] : nil
    }.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
