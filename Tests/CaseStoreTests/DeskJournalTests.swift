import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// What a desk writes down is there again, whatever happened between.
@Suite struct DeskJournalTests {
  private let scratch: ScratchDirectory
  private let store: CaseStore
  private let event: BimtekEvent
  private let actor = Samples.actor(.bidangProvinsi, Samples.province)
  private var path: String { scratch.path("pilar.db") }
  private var file: String { scratch.path("meja/1.jurnal") }

  init() throws {
    scratch = try ScratchDirectory()
    store = try CaseStore.create(at: scratch.path("pilar.db"), Samples.blueprint)
    let new = NewEvent(
      code: "UJI", name: "Uji", place: "Aula", from: Samples.today, to: Samples.today,
      sessions: [
        NewEvent.Session(
          day: Samples.today, startMinute: 480, endMinute: 570, topic: "Materi", lessonHours: 2)
      ],
      participants: (1...3).map {
        NewEvent.Participant(name: "Peserta \($0)", kabupaten: Samples.banjar, represents: "PSM")
      })
    event = try store.addEvent(new, as: actor, at: Samples.now)
  }

  private func scan(_ code: String) -> Scan {
    Scan(
      event: event.id, session: event.sessions[0].id, code: code,
      at: Moment(day: Samples.today, minuteOfDay: 480, in: .wita), desk: "")
  }

  private func marks() throws -> Int {
    try store.attendance(event: event.id, as: actor).marks.count
  }

  @Test func whatWasWrittenDownLandsWithTheNextDeskOfTheName() throws {
    var journal: DeskJournal? = try DeskJournal.open(desk: "1", beside: path)
    let noted = try #require(try journal?.append([scan("1"), scan("2"), scan("9 9 ü")]))
    #expect(noted.allSatisfy { $0.desk == "1" && $0.journal != nil })
    // The desk dies here.
    journal = nil
    let next = try DeskJournal.open(desk: "1", beside: path)
    #expect(next.open == noted)
    _ = try next.land(in: store, waiting: 0, as: actor)
    #expect(next.open.isEmpty)
    #expect(try marks() == 2)
  }

  @Test func whatLandedLandsOnceEvenWhenItsMarkIsLost() throws {
    let journal = try DeskJournal.open(desk: "1", beside: path)
    let noted = try journal.append([scan("1")])
    _ = try store.land(noted, as: actor)
    let again = try journal.land(in: store, waiting: 0, as: actor)
    #expect(again.isEmpty && journal.open.isEmpty)
    #expect(try store.read { db in try db.number("SELECT count(*) FROM attendanceScan") } == 1)
  }

  @Test func aBusyDatabaseIsAnsweredAndLeftAlone() throws {
    let journal = try DeskJournal.open(desk: "1", beside: path)
    let other = try CaseStore.open(at: path, .readWrite)
    try other.write { db in
      try db.run("UPDATE setting SET value = value WHERE name = 'office'")
      let noted = try journal.append([scan("1")])
      let answers = try journal.land(noted, in: store, waiting: 0, as: actor)
      #expect(answers == [.success(.dicatat)])
      #expect(journal.open == noted)
    }
    let noted = try journal.append([scan("2")])
    let answers = try journal.land(noted, in: store, waiting: 0, as: actor)
    guard case .success(.hadir)? = answers.first, answers.count == 1 else {
      Issue.record("the database is free again")
      return
    }
    #expect(try marks() == 2)
  }

  @Test func oneProcessWorksUnderAName() throws {
    let first = try DeskJournal.open(desk: "rina", beside: path)
    #expect(throws: StorageError.attendance(.deskIsTaken)) {
      try DeskJournal.open(desk: "rina", beside: path)
    }
    let second = try DeskJournal.openFree(like: "rina", beside: path)
    #expect(second.desk == "rina-2")
    #expect(DeskJournal.desks(beside: path) == ["rina", "rina-2"])
    #expect(first.open.isEmpty)
  }

  @Test(arguments: ["", "../keluar", "a b", "ä", String(repeating: "x", count: 41)])
  func aNameThatIsNoFilesNameIsRefused(name: String) {
    #expect(throws: StorageError.attendance(.deskNameUnfit)) {
      try DeskJournal.open(desk: name, beside: path)
    }
  }

  @Test func aTornLineIsToldAndTheNextIsWhole() throws {
    var journal: DeskJournal? = try DeskJournal.open(desk: "1", beside: path)
    _ = try journal?.append([scan("1"), scan("2")])
    journal = nil
    let bytes = try FileBytes.read(file)
    try DiskFile.write(Array(bytes.dropLast(9)), to: file)
    let next = try DeskJournal.open(desk: "1", beside: path)
    #expect(next.open.map(\.code) == ["1"])
    #expect(next.unreadable == 1)
    _ = try next.append([scan("3")])
    #expect(next.open.map(\.code) == ["1", "3"])
    let lines = DeskJournalLines(reading: try FileBytes.read(file), desk: "1")
    #expect(lines.open.map(\.code) == ["1", "3"])
  }

  @Test func aJournalWithoutOpenLinesIsEmptied() throws {
    var journal: DeskJournal? = try DeskJournal.open(desk: "1", beside: path)
    _ = try journal?.append([scan("1")])
    _ = try journal?.land(in: store, waiting: 0, as: actor)
    journal = nil
    #expect(try !FileBytes.read(file).isEmpty)
    _ = try DeskJournal.open(desk: "1", beside: path)
    #expect(try FileBytes.read(file).isEmpty)
  }

  @Test func onlyTheOwnerReadsTheCodes() throws {
    _ = try DeskJournal.open(desk: "1", beside: path)
    #expect(try FileBytes.permissions(of: file) == 0o600)
    #expect(try FileBytes.permissions(of: scratch.path("meja")) == 0o700)
  }
}
