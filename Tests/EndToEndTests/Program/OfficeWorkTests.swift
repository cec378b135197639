import TestSupport
import Testing

/// A day's work on a database of invented people, and what it costs on a slow line.
struct OfficeWorkTests {
  private let office: PilarOffice

  init() throws { office = try PilarOffice(people: 300) }

  @Test func aClientIsFoundOpenedAndLeft() throws {
    let session = try openList()
    let everyone = session.lines[21]
    session.type("/")
    session.type("siti")
    try session.wait(for: "fewer rows") {
      $0.lines[21].contains("dari") && $0.lines[21] != everyone
    }
    session.type("\r")
    try session.wait(for: "rows named so") { $0.lines[4].contains("Siti") }
    session.type("\r")
    try session.wait(forText: "Riwayat kasus")
    #expect(session.lines[0].hasPrefix(" Klien ›"))
    session.type("\u{1B}")
    try session.wait(for: "the list again") { $0.lines[2].contains("Nama") }
  }

  @Test func aStepInTheListCostsFewBytes() throws {
    let session = try openList()
    for _ in 0..<5 {
      #expect((1...200).contains(try session.cost(of: "\u{1B}[B")))
    }
  }

  @Test func aPageOfTheListCostsLessThanTwoKilobytes() throws {
    let session = try openList()
    #expect((1...1_800).contains(try session.cost(of: "\u{1B}[6~")))
  }

  @Test func openingAFileCostsAtMostTwoKilobytes() throws {
    let session = try openList()
    let cost = try session.cost(of: "\r")
    #expect((1...2_048).contains(cost))
    #expect(session.lines[2].contains("Perlu dikerjakan"), "the file is there")
  }

  @Test func aStepInTheFileAndTheAgendaCostsFewBytes() throws {
    let session = try openList()
    session.type("\r")
    try session.wait(forText: "Riwayat kasus")
    session.settle()
    #expect((1...2_048).contains(try session.cost(of: "2")), "another part of the file")
    session.type("\u{1B}")
    try session.wait(for: "the list again") { $0.lines[2].contains("Nama") }
  }

  @Test func markedAttendanceIsThereInTheNextSession() throws {
    let session = try openAttendance()
    let before = session.lines[5]
    session.type("h")
    try session.wait(for: "a mark") { $0.lines[5] != before }
    session.signal(15)
    #expect(try session.exitStatus() == .exited(143))
    let next = try openAttendance()
    #expect(next.lines[5].filter { $0 == "H" }.count == before.filter { $0 == "H" }.count + 1)
  }

  @Test func theCursorIsOnTheSelectedRow() throws {
    let session = try openList()
    session.type("\u{1B}[B")
    try session.wait(for: "mark and cursor on the second row") {
      $0.lines[5].hasPrefix(">") && $0.cursor.row == 5
    }
  }

  @Test func twoSessionsReadAndWriteSideBySide() throws {
    let first = try openAttendance()
    let second = try openAttendance()
    let before = second.lines[5]
    first.type("t")
    try first.wait(for: "a mark") { $0.lines[5] != before }
    second.type("\u{1B}")
    try second.wait(for: "the events") { $0.lines[1].contains("Kegiatan") }
    second.type("h")
    try second.wait(for: "the other's mark") {
      $0.lines[5].contains("001") && $0.lines[5] != before
    }
  }

  private func openList() throws -> PtySession {
    let session = try office.open()
    session.type("2")
    try session.wait(for: "rows and their count") {
      $0.lines[4].hasPrefix(">") && $0.lines[21].contains("baris 1 dari")
        && $0.lines[21].contains("kode cek")
    }
    session.settle()
    return session
  }

  private func openAttendance() throws -> PtySession {
    let session = try office.open()
    session.type("3")
    try session.wait(forText: "PSM26")
    session.type("h")
    try session.wait(for: "the first participant") { $0.lines[5].contains("001") }
    session.settle()
    return session
  }
}
