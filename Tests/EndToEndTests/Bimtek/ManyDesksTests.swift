import CaseDomain
import Glibc
import TestSupport
import Testing

@testable import CaseStore

/// Eight desks at once, each a process: nobody is lost, nobody is counted twice.
///
/// They are killed, stopped, kept from the database, and their clocks differ.
/// With the variable `PILAR_UJI_SEMUA` set, 5,000 participants; otherwise 160.
struct ManyDesksTests {
  @Test(.timeLimit(.minutes(30)))
  func nobodyIsLostAndNobodyCountsTwice() throws {
    let isWhole = getenv("PILAR_UJI_SEMUA") != nil
    var hall = try ScanHall(participants: isWhole ? 5000 : 160, seed: 20_261_122)
    try hall.scanEverybody(kills: isWhole ? 40 : 10, stops: isWhole ? 40 : 10, locks: 3)
    let found = try hall.found()
    print(
      "meja 8, peserta \(hall.participants): pindaian dicoba \(hall.fed.count), "
        + "diulang sesudah mati \(hall.fedAgain), terkunci \(hall.locked) kali, "
        + "dimatikan \(hall.killed), dihentikan \(hall.stopped), "
        + "hilang \(found.lost), ganda \(found.double), benih \(hall.seed)")
    #expect(hall.killed > 0 && hall.stopped > 0 && hall.locked == 3)
    #expect(hall.notedOnly > 0, "no desk ever met a busy database")
    #expect(found.lost == 0, "seed \(hall.seed)")
    #expect(found.double == 0, "seed \(hall.seed)")
    #expect(found.notTheFirst == 0, "seed \(hall.seed)")
    #expect(found.scans >= hall.answered, "seed \(hall.seed)")
    #expect(found.scans <= hall.fed.count, "seed \(hall.seed)")
    #expect(try hall.office.run("periksa").status == .exited(0))
  }
}

/// The desks of one event, driven from one seed.
private struct ScanHall {
  static let desks = 8
  private static let mostLines = 24

  let office: DeskOffice
  let participants: Int
  let seed: UInt64
  private var random: SeededGenerator
  private var desks: [Desk] = []

  /// Every scan that was handed to a desk, with the desk's clock.
  private(set) var fed: [(code: String, session: Int)] = []
  private(set) var answered = 0
  /// Answers that said "DICATAT".
  private(set) var notedOnly = 0
  private(set) var fedAgain = 0
  private(set) var killed = 0
  private(set) var stopped = 0
  private(set) var locked = 0

  /// One desk and what it still has to scan.
  struct Desk {
    let name: String
    let session: Int
    var program: PipedProgram
    var queue: [String]
    /// Handed over and not answered yet.
    var outstanding: [String] = []
    /// Steps that it still stands still.
    var rests = 0
  }

  init(participants: Int, seed: UInt64) throws {
    self.participants = participants
    self.seed = seed
    random = SeededGenerator(seed: seed)
    office = try DeskOffice(participants: participants)
    let badges = office.badges
    for number in 0..<Self.desks {
      // Four desks at each session; everybody passes at two of them, some at a third.
      let own = badges.indices.filter { index in
        (index + number / 2) % 4 < 2 || Int.random(in: 0..<6, using: &random) == 0
      }
      desks.append(
        Desk(
          name: "\(number + 1)", session: number % 2 + 1,
          program: try office.startDesk(
            "\(number + 1)", session: number % 2 + 1, secondOfDay: Self.clock(&random)),
          queue: own.map { badges[$0] }.shuffled(using: &random)))
    }
  }

  /// Around 07.40, minutes apart from one another.
  private static func clock(_ random: inout SeededGenerator) -> Int {
    7 * 3600 + 40 * 60 + Int.random(in: -240...240, using: &random)
  }

  mutating func scanEverybody(kills: Int, stops: Int, locks: Int) throws {
    let steps = desks.map(\.queue.count).reduce(0, +) / Self.mostLines * 3
    while desks.contains(where: { !$0.queue.isEmpty || !$0.outstanding.isEmpty }) {
      if chance(kills, in: steps) { try killOne() }
      if chance(stops, in: steps) { stopOne() }
      if locked < locks, chance(locks * 3, in: steps) { try scanLocked() }
      try step()
    }
    while locked < locks { try scanLocked() }
    for index in desks.indices { try leave(index) }
  }

  private mutating func chance(_ wanted: Int, in steps: Int) -> Bool {
    Int.random(in: 0..<max(1, steps), using: &random) < wanted
  }

  /// One desk is handed some lines, or its answers are read.
  private mutating func step() throws {
    let index = Int.random(in: desks.indices, using: &random)
    if desks[index].rests > 0 {
      desks[index].rests -= 1
      if desks[index].rests == 0 { desks[index].program.signal(SIGCONT) }
      return
    }
    guard desks[index].outstanding.isEmpty else { return try read(index) }
    let count = Int.random(in: 1...Self.mostLines, using: &random)
    let lines = Array(desks[index].queue.prefix(count))
    hand(lines, to: index)
    desks[index].queue.removeFirst(lines.count)
  }

  private mutating func hand(_ lines: [String], to index: Int) {
    desks[index].program.write(lines)
    desks[index].outstanding += lines
    fed += lines.map { ($0, desks[index].session) }
  }

  /// Reads an answer for every line that is outstanding.
  private mutating func read(_ index: Int) throws {
    while !desks[index].outstanding.isEmpty {
      let line = try #require(desks[index].program.readLine(), "desk \(index + 1) ended")
      take(line, from: index)
    }
  }

  private mutating func take(_ answer: String, from index: Int) {
    desks[index].outstanding.removeFirst()
    answered += 1
    if answer.hasPrefix("DICATAT") { notedOnly += 1 }
  }

  /// A desk dies with lines on their way; what it did not answer is scanned again.
  private mutating func killOne() throws {
    let index = Int.random(in: desks.indices, using: &random)
    if desks[index].outstanding.isEmpty, !desks[index].queue.isEmpty {
      hand(desks[index].queue, to: index)
      desks[index].queue = []
    }
    desks[index].program.signal(SIGKILL)
    while let line = desks[index].program.readLine() { take(line, from: index) }
    _ = desks[index].program.wait()
    fedAgain += desks[index].outstanding.count
    desks[index].queue += desks[index].outstanding
    desks[index].outstanding = []
    desks[index].rests = 0
    desks[index].program = try office.startDesk(
      desks[index].name, session: desks[index].session, secondOfDay: Self.clock(&random))
    killed += 1
  }

  private mutating func stopOne() {
    let index = Int.random(in: desks.indices, using: &random)
    guard desks[index].rests == 0 else { return }
    desks[index].program.signal(SIGSTOP)
    desks[index].rests = Int.random(in: 1...6, using: &random)
    stopped += 1
  }

  /// Another connection writes for as long as every desk needs to answer once.
  private mutating func scanLocked() throws {
    locked += 1
    try office.store.write { db in
      try db.run("UPDATE setting SET value = value WHERE name = 'office'")
      for index in desks.indices where desks[index].rests == 0 {
        try read(index)
        let lines = Array(desks[index].queue.prefix(3))
        desks[index].queue.removeFirst(lines.count)
        hand(lines.isEmpty ? [office.badges[0]] : lines, to: index)
        try read(index)
      }
    }
  }

  /// The line ends: the desk puts in what waits and ends well.
  private mutating func leave(_ index: Int) throws {
    desks[index].program.signal(SIGCONT)
    desks[index].program.closeInput()
    while desks[index].program.readLine() != nil {}
    #expect(desks[index].program.wait() == .exited(0))
  }

  struct Found {
    var scans = 0
    var lost = 0
    var double = 0
    var notTheFirst = 0
  }

  /// What the database has in the end, when the journals of desks that died are taken in.
  func found() throws -> Found {
    let journals = try office.run("bimtek", "jurnal")
    #expect(journals.status == .exited(0))
    return try office.store.read { db in
      var found = Found()
      found.scans = Int(try db.number("SELECT count(*) FROM attendanceScan") ?? 0)
      let marks = Int(try db.number("SELECT count(*) FROM attendanceMark") ?? 0)
      found.lost = participants * 2 - marks
      found.double =
        Int(
          try db.number(
            "SELECT count(*) - count(DISTINCT journal) FROM attendanceScan") ?? 0)
      found.notTheFirst =
        Int(
          try db.number(
            """
            SELECT count(*) FROM attendanceMark m WHERE m.at <> (SELECT min(at)
              FROM attendanceScan s WHERE s.session = m.session AND s.participant = m.participant)
            """) ?? 0)
      return found
    }
  }
}
