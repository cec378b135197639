import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// Saving forms: two sessions on one file, faults, and drafts that are saved once.
@Suite struct SubmitTests {
  private static let edit: FormID = "uji-orang"
  private typealias Edit = PersonEditHandler
  private let scratch: ScratchDirectory
  private var mine: FormBench
  /// Another session of another account, on the same file.
  private var theirs: FormBench
  private let subject: FormSubject

  init() throws {
    scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { try SampleProvince.fill($0, 60, 5) }
    mine = try FormBench(CaseStore.open(at: path, .readWrite))
    theirs = try FormBench(CaseStore.open(at: path, .readWrite))
    theirs.actor = FormBench.officer(3)
    subject = .clients([mine.client])
  }

  private func stored(_ field: FieldID) throws -> String {
    try mine.open(Self.edit, about: subject).values[field]
  }

  private func version() throws -> Int { try mine.open(Self.edit, about: subject).version }

  @Test mutating func letsChangesOfDifferentFieldsBothSurvive() throws {
    let opened = try mine.open(Self.edit, about: subject)
    let other = try theirs.open(Self.edit, about: subject)
    guard case .saved = try theirs.submit(other, [Edit.rt: "009"]),
      case .saved = try mine.submit(opened, [Edit.phone: "0812"])
    else { return #expect(Bool(false), "neither had to be asked") }
    #expect(try stored(Edit.rt) == "009")
    #expect(try stored(Edit.phone) == "0812")
    #expect(try mine.broken() == [])
  }

  @Test mutating func asksAboutTheSameFieldShowingBoth() throws {
    let opened = try mine.open(Self.edit, about: subject)
    let before = opened.values[Edit.rt]
    try theirs.save(Self.edit, about: subject, [Edit.rt: "009", Edit.phone: "0899"])
    let version = try version()
    let asked = FieldConflict(
      field: Edit.rt, base: before, mine: "005", theirs: "009", changedBy: "petugas-3",
      changedAt: theirs.now)
    #expect(try mine.submit(opened, [Edit.rt: "005"]) == .conflicts([asked]))
    #expect(try stored(Edit.rt) == "009")
    #expect(try self.version() == version)
    guard case .saved = try mine.submit(opened, [Edit.rt: "005"], decided: [Edit.rt]) else {
      return #expect(Bool(false), "it was decided")
    }
    #expect(try stored(Edit.rt) == "005")
    #expect(try stored(Edit.phone) == "0899")
  }

  @Test mutating func asksNothingWhenBothWroteTheSame() throws {
    let opened = try mine.open(Self.edit, about: subject)
    try theirs.save(Self.edit, about: subject, [Edit.rt: "009"])
    guard case .saved = try mine.submit(opened, [Edit.rt: "009"]) else {
      return #expect(Bool(false), "nothing to ask")
    }
  }

  @Test mutating func findsFaultsByTheDescription() throws {
    let outcome = try mine.save(
      Self.edit, about: subject, [Edit.name: "", Edit.rt: "x", Edit.area: "63.03.05.9999"])
    #expect(
      outcome
        == .problems([
          FieldFault(Edit.name, .required), FieldFault(Edit.rt, .notANumber),
          FieldFault(Edit.area, .noSuchArea),
        ]))
  }

  static let refused = ["salah", "terlarang"]

  @Test(arguments: refused)
  mutating func leavesEverythingWhenTheRecordSpeaksAgainstIt(reason: String) throws {
    var opened = try mine.open(Self.edit, about: subject)
    try mine.keep(Edit.reason, reason, in: &opened, next: Edit.name)
    let version = try version()
    if reason == "salah" {
      #expect(
        try mine.submit(opened, [Edit.rt: "009"])
          == .problems([FieldFault(Edit.reason, .noSuchChoice)]))
    } else {
      #expect(throws: StorageError.rule(.casework(.isClosed))) {
        try mine.submit(opened, [Edit.rt: "009"])
      }
    }
    #expect(try self.version() == version)
    #expect(try stored(Edit.rt) != "009")
    #expect(try mine.store.drafts(as: mine.actor).count == 1)
    #expect(try mine.store.savedChanges(as: mine.actor) == [])
    #expect(try mine.broken() == [])
  }

  @Test mutating func savesADraftOnceHoweverOftenItIsSent() throws {
    var opened = try mine.open(Self.edit, about: subject)
    try mine.keep(Edit.rt, "009", in: &opened, next: Edit.area)
    let first = try mine.submit(opened, [:])
    let version = try version()
    // The same account at another terminal, with the form still open.
    var elsewhere = theirs
    elsewhere.actor = mine.actor
    #expect(try elsewhere.submit(opened, [:]) == first)
    #expect(try mine.submit(opened, [Edit.rt: "001"]) == first)
    #expect(try self.version() == version)
    #expect(try mine.store.savedChanges(as: mine.actor).count == 1)
    #expect(try mine.store.drafts(as: mine.actor) == [])
  }

  @Test mutating func keepsTheDraftWhileAnotherProgramWrites() throws {
    var opened = try mine.open(Self.edit, about: subject)
    try mine.keep(Edit.rt, "009", in: &opened, next: Edit.area)
    try mine.store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 5") }
    let other = try DatabaseQueue(path: scratch.path("pilar.db"))
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StorageError.busy) {
        try mine.keep(Edit.phone, "0812", in: &opened, next: Edit.area)
      }
      #expect(throws: StorageError.busy) { try mine.submit(opened, [:]) }
      try db.execute(sql: "ROLLBACK")
    }
    try mine.keep(Edit.phone, "0812", in: &opened, next: Edit.area)
    #expect(try mine.store.drafts(as: mine.actor).count == 1)
    guard case .saved = try mine.submit(opened, [:]) else { return #expect(Bool(false)) }
    #expect(try stored(Edit.rt) == "009")
    #expect(try stored(Edit.phone) == "0812")
  }

  @Test mutating func losesNothingWhenTheDiskIsFull() throws {
    var opened = try mine.open(Self.edit, about: subject)
    try mine.keep(Edit.rt, "009", in: &opened, next: Edit.area)
    try limitPages(toWhatThereIs: true)
    var kept: [FieldID: String] = [:]
    // First large answers, then small ones into what is left.
    for length in [4000, 40] {
      let long = String(repeating: "p", count: length)
      #expect(throws: StorageError.full) {
        for number in 0..<400 {
          let field = FieldID(rawValue: "uji-\(length)-\(number)")
          try mine.keep(field, long, in: &opened, next: Edit.area)
          kept[field] = long
        }
      }
    }
    #expect(throws: StorageError.full) {
      for number in 0..<40 {
        var full = try mine.open(Self.edit, about: subject)
        full.values[Edit.reason] = String(repeating: "x", count: 60)
        _ = try mine.submit(full, [Edit.name: String(repeating: "Nama ", count: 11) + "\(number)"])
      }
    }
    try limitPages(toWhatThereIs: false)
    let draft = try #require(try mine.store.drafts(as: mine.actor).last)
    let again = try mine.store.openForm(
      FormRequest(Self.edit, draft: draft.id), on: Samples.today, as: mine.actor)
    #expect(again.values[Edit.rt] == "009")
    #expect(!kept.isEmpty && kept.allSatisfy { again.values[$0.key] == $0.value })
    #expect(try mine.broken() == [])
  }

  private func limitPages(toWhatThereIs isLimited: Bool) throws {
    try mine.store.queue.writeWithoutTransaction { db in
      let pages = isLimited ? try db.number("PRAGMA page_count") ?? 0 : 1_000_000
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}
