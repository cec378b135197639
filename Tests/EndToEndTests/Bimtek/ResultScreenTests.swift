import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// What follows an event, in the real program under a real terminal: scores, a selection, its ranks.
struct ResultScreenTests {
  private let hall: DeskOffice

  /// Three participants of four were there.
  init() throws {
    hall = try DeskOffice(participants: 4)
    try hall.office.addAccount("dinas", "verifikator")
    let grid = try hall.store.attendance(event: hall.event.id, as: hall.actor)
    for session in hall.event.sessions {
      _ = try hall.store.mark(
        AttendanceChange(
          event: hall.event.id, session: session.id,
          participants: grid.participants.prefix(3).map(\.id), status: .hadir),
        as: hall.actor,
        at: Moment(day: hall.event.from, minuteOfDay: 9 * 60, in: hall.store.info.zone))
    }
  }

  private func open(_ screen: String) throws -> PtySession {
    var launch = hall.office.launch("buka", "--layar", screen, "--sebagai", "dinas")
    launch.environment["PILAR_SEKARANG"] = "\(DeskOffice.day)T17:00"
    return try PtySession(launch)
  }

  @Test(.timeLimit(.minutes(2))) func leadsFromTestsToTheRanksOfASelection() throws {
    let session = try open("bimtek")
    try session.wait(forText: "UJI26")
    session.type("r")
    try session.wait(forText: "4 peserta · hadir 3")
    try typeTests(session)
    try makeSelection(session)
    session.type(":")
    session.type("seleksi\r")
    try session.wait(forText: "seleksi 1 dari 1")
    session.type("\r")
    try session.wait(forText: "3 calon · 0 juri")
    try judge(session)
    try session.wait(forText: "nilai lengkap")
    // 0.6·90 + 0.4·85.25 = 88.1; 0.6·80 + 0.4·90.5 = 84.2; 0.6·70 + 0.4·70 = 70.
    let ranks = session.lines.filter { $0.contains("Peserta ") }
    #expect(ranks.map { $0.contains("88,10") } == [true, false, false])
    #expect(ranks.first?.contains("Peserta 2") == true)
    #expect(ranks.last?.contains("70,00") == true)
    let ranking = try hall.run("seleksi", "peringkat", "1")
    #expect(ranking.lines.dropFirst().map { $0.contains("88,10") } == [true, false, false])
  }

  private func typeTests(_ session: PtySession) throws {
    let form = FormTyping(session: session)
    session.type("n")
    try form.fill(["Pre-test": "62,5", "Post-test": "80"], savedAs: "Nilai tes peserta")
    try session.wait(forText: "002 Peserta 2")
    session.type("\u{1B}")
    try session.wait(forText: "62,5    80")
  }

  private func makeSelection(_ session: PtySession) throws {
    session.type("b")
    let form = FormTyping(session: session)
    try form.fill(["Nama": "Pilar Teladan", "Kategori": "TKSK"], savedAs: "Seleksi")
    try session.wait(forText: "4 peserta · hadir 3")
  }

  private func judge(_ session: PtySession) throws {
    let form = FormTyping(session: session)
    session.type("b")
    try form.fill(
      ["Kriteria 1": "Tugas", "Bobot 1": "60", "Kriteria 2": "Inovasi", "Bobot 2": "40"],
      savedAs: "Kriteria dan bobot")
    try session.wait(forText: "Tugas 60 · Inovasi 40")
    session.type("i")
    try form.fill(["Juri 1": "Drs. Juri"], savedAs: "Susunan juri")
    try session.wait(forText: "3 calon · 1 juri · kurang 6 nilai")
    session.type("\r")
    for (number, scores) in [("80", "90,5"), ("90", "85,25"), ("70", "70")].enumerated() {
      try session.wait(forText: "› \(number + 1) Peserta \(number + 1)")
      try form.fill(["Tugas": scores.0, "Inovasi": scores.1], savedAs: "Nilai calon")
    }
  }
}
