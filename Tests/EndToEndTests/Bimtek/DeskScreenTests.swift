import CaseDomain
import Glibc
import TestSupport
import Testing

@testable import CaseStore

/// Scan desks under a real terminal: two at once, and one whose line drops.
struct DeskScreenTests {
  private let hall: DeskOffice

  init() throws { hall = try DeskOffice(participants: 156) }

  /// Opens the desk of an account through the list of events.
  private func open(as account: String) throws -> PtySession {
    var launch = hall.office.launch("buka", "--layar", "bimtek", "--sebagai", account)
    launch.environment["PILAR_SEKARANG"] = "\(DeskOffice.day)T07:55"
    let session = try PtySession(launch)
    try session.wait(forText: "UJI26")
    session.type("m")
    try session.wait(forText: "Meja registrasi \(account)")
    return session
  }

  /// 156 people through two desks; their scanners end a code with Enter, Tab or nothing.
  @Test(.timeLimit(.minutes(5))) func twoDesksTakeEverybodyOnce() throws {
    let suffixes = ["\r", "\t", ""]
    var desks: [PtySession] = []
    for account in ["timur", "barat"] {
      try hall.office.addAccount(account, "verifikator")
      desks.append(try open(as: account))
    }
    for (index, badge) in hall.badges.enumerated() {
      let desk = desks[index % 2]
      // Without suffix the desk waits for silence: a few are enough.
      let suffix = suffixes[index % 12 == 11 ? 2 : index % 2]
      for character in badge { desk.type(String(character)) }
      desk.type(suffix)
      let number = String(repeating: "0", count: 3 - "\(index + 1)".count) + "\(index + 1)"
      try desk.wait(forText: "\(number) Peserta \(index + 1) ·")
    }
    let grid = try hall.store.attendance(event: hall.event.id, as: hall.actor)
    let session = hall.event.sessions[0].id
    #expect(grid.marks.count { $0.value[session]?.source == .scan } == 156)
    #expect(grid.inside[session]?.count == 156)
    #expect(Set(grid.marks.values.compactMap { $0[session]?.desk }) == ["timur", "barat"])
    #expect(try scans() == 156)
  }

  enum Cut: CaseIterable {
    case kill
    case hangUp
  }

  /// A code that reached the desk while the database was busy lands after the desk has died.
  @Test(.timeLimit(.minutes(2)), arguments: Cut.allCases)
  func aCodeThatReachedTheDeskIsNotLost(cut: Cut) throws {
    try hall.office.addAccount("timur", "verifikator")
    let desk = try open(as: "timur")
    try hall.store.write { db in
      try db.run("UPDATE setting SET value = value WHERE name = 'office'")
      desk.type(hall.badges[6] + "\r")
      try desk.wait(forText: "menunggu basis data")
      switch cut {
      case .kill: desk.signal(SIGKILL)
      case .hangUp: desk.hangUp()
      }
      _ = try desk.exitStatus()
    }
    // The next desk of the name puts it in by itself.
    let next = try open(as: "timur")
    try next.wait(forText: "Hadir 1 dari 156")
    #expect(try scans() == 1)
    #expect(try hall.run("bimtek", "jurnal").lines == ["meja timur: sedang berjalan"])
  }

  /// The desk goes on by itself when the database is free again.
  @Test(.timeLimit(.minutes(2))) func whatWaitsGoesInByItself() throws {
    try hall.office.addAccount("timur", "verifikator")
    let desk = try open(as: "timur")
    try hall.store.write { db in
      try db.run("UPDATE setting SET value = value WHERE name = 'office'")
      desk.type(hall.badges[6] + "\r")
      try desk.wait(forText: "menunggu basis data")
      desk.type(hall.badges[7] + "\r")
      try desk.wait(forText: "2 pindaian di jurnal meja")
    }
    try desk.wait(forText: "Hadir 2 dari 156")
    #expect(try scans() == 2)
  }

  private func scans() throws -> Int64? {
    try hall.store.read { db in try db.number("SELECT count(*) FROM attendanceScan") }
  }
}
