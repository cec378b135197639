import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// Taking saved changes back, and taking that back.
struct UndoTests {
  private static let edit: FormID = "uji-orang"
  private typealias Edit = PersonEditHandler

  private func latest(_ bench: FormBench) throws -> SavedChange {
    try #require(try bench.store.savedChanges(as: bench.actor).first)
  }

  @Test func putsBackWhatAFormChanged() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    let before = try StoredRows.all(of: bench.store)
    let opened = try bench.open(Self.edit, about: subject)
    try bench.save(Self.edit, about: subject, [Edit.name: "Nama Lain", Edit.area: "63.71.01.1001"])
    let changed = try StoredRows.all(of: bench.store)
    #expect(before != changed)

    let undone = try bench.undo(latest(bench).id)
    #expect(undone.title == "Dibatalkan: Ubah orang" && !undone.isUndone)
    #expect(try StoredRows.all(of: bench.store) == before)
    let now = try bench.open(Self.edit, about: subject)
    #expect(now.values == opened.values)
    #expect(now.version == opened.version + 2)
    let list = try bench.store.savedChanges(as: bench.actor)
    #expect(list.map(\.isUndone) == [false, true])
    #expect(list.map(\.account) == ["petugas-2", "petugas-2"])

    let redone = try bench.undo(undone.id)
    #expect(redone.title == "Diulang: Ubah orang")
    #expect(try StoredRows.all(of: bench.store) == changed)
    #expect(try bench.open(Self.edit, about: subject).version == opened.version + 3)
    #expect(try bench.broken() == [])
    // The first change stands again, so it can be taken back again.
    #expect(try bench.store.savedChanges(as: bench.actor).map(\.isUndone) == [false, true, false])
    _ = try bench.undo(try #require(try bench.store.savedChanges(as: bench.actor).last).id)
    #expect(try StoredRows.all(of: bench.store) == before)
  }

  /// Every step turns the same form round once more; each time both sides must know.
  @Test func undoingAndDoingAgainGoesOnAsOftenAsOneLikes() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    let before = try StoredRows.all(of: bench.store)
    try bench.save(Self.edit, about: subject, [Edit.name: "Nama Lain"])
    let changed = try StoredRows.all(of: bench.store)
    var last = try latest(bench)
    let first = last.id
    for step in 1...5 {
      last = try bench.undo(last.id)
      #expect(try StoredRows.all(of: bench.store) == (step % 2 == 1 ? before : changed))
      #expect(try bench.broken() == [])
      let isUndone = try bench.store.savedChanges(as: bench.actor).last?.isUndone
      #expect(isUndone == (step % 2 == 1), "step \(step)")
    }
    #expect(throws: StorageError.rule(.undo(.isUndone))) { try bench.undo(first) }
  }

  @Test func whatWasDoneAgainIsNotTakenBackTwice() throws {
    var bench = try FormBench()
    let before = try StoredRows.all(of: bench.store)
    try bench.save(Self.edit, about: .clients([bench.client]), [Edit.name: "Nama Lain"])
    let first = try latest(bench)
    let redone = try bench.undo(bench.undo(first.id).id)
    let undone = try bench.undo(first.id)
    #expect(throws: StorageError.rule(.undo(.isUndone))) { try bench.undo(redone.id) }
    #expect(try StoredRows.all(of: bench.store) == before)
    #expect(try bench.broken() == [])
    _ = try bench.undo(undone.id)
    _ = try bench.undo(redone.id)
    #expect(try StoredRows.all(of: bench.store) == before)
    #expect(try bench.broken() == [])
  }

  static let damages = [
    "UPDATE savedChange SET undoneBy = NULL",
    "UPDATE savedChange SET undoes = NULL",
    "UPDATE savedChange SET undoneBy = id WHERE undoneBy IS NOT NULL",
    "UPDATE savedChange SET undoneBy = (SELECT min(id) FROM savedChange) WHERE undoes IS NOT NULL",
    "UPDATE savedChange SET account = 3 WHERE undoes IS NOT NULL",
  ]

  @Test(arguments: damages) func periksaFindsChangesThatDoNotPointAtEachOther(
    _ sql: String
  ) throws {
    var bench = try FormBench()
    try bench.save(Self.edit, about: .clients([bench.client]), [Edit.name: "Nama Lain"])
    _ = try bench.undo(latest(bench).id)
    #expect(try bench.broken() == [])
    try bench.store.write { try $0.run(sql) }
    #expect(try bench.broken().map(\.check) == [.changes])
  }

  /// A family's client row names its head; the row must follow when the head is put back.
  @Test func puttingAHeadBackRenamesTheFamilysRow() throws {
    var bench = try FormBench()
    var answers = ClientBench.answers
    answers[EntryFields.types] = "25"
    answers[EntryFields.criteria] = ""
    guard case .saved(let saved) = try bench.save("klien-baru", about: .nothing, answers.texts),
      let family = saved.client
    else { return #expect(Bool(false), "the family is registered") }
    let member: [FieldID: String] = [
      PersonFields.name: "Anak Contoh", PersonFields.nik: "9903054203800002",
      PersonFields.birthDate: "1980-03-02", PersonFields.sex: "P",
    ]
    for relation in ["anak", "kepala"] {
      let outcome = try bench.save(
        "keluarga-anggota", about: .clients([family]),
        member.merging([FamilyMemberForm.relation: relation]) { $1 })
      guard case .saved = outcome else { return #expect(Bool(false), "a member joins") }
    }
    func name() throws -> String {
      try bench.store.clientCard(family, on: Samples.today, as: bench.actor).row.name
    }
    #expect(try name() == "Anak Contoh")
    _ = try bench.undo(latest(bench).id)
    #expect(try name() == "Uji Coba")
    #expect(try bench.broken() == [])
  }

  @Test func takesANewClientAwayAndBringsItBackUnderItsNumber() throws {
    var bench = try FormBench()
    let before = try StoredRows.all(of: bench.store)
    let outcome = try bench.save(
      "uji-baru", about: .nothing,
      ["nama": "Wulan Contoh", "lahir": "1950-01-01", "desa": "63.03.05.1001"])
    guard case .saved(let saved) = outcome, let client = saved.client else {
      return #expect(Bool(false), "it can be saved")
    }
    let filter = ClientFilter(area: Samples.province, search: "wulan contoh")
    func found() throws -> Int {
      try bench.store.clientCount(matching: filter, on: Samples.today, as: bench.actor).rows
    }
    #expect(try found() == 1)
    let undone = try bench.undo(latest(bench).id)
    #expect(try StoredRows.all(of: bench.store) == before)
    #expect(try found() == 0)
    #expect(try bench.broken() == [])
    _ = try bench.undo(undone.id)
    #expect(try found() == 1)
    #expect(try bench.broken() == [])
    #expect(
      try bench.store.read { db in
        try db.number("SELECT id FROM client WHERE sortKey LIKE 'wulan%'")
      } == client.rawValue)
  }

  @Test func bringsARemovedRowBack() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    try bench.save("uji-janji", about: subject, ["judul": "Kunjungi"])
    let before = try StoredRows.all(of: bench.store)
    try bench.save("uji-janji", about: subject, [:])
    #expect(try bench.store.read { try $0.number("SELECT count(*) FROM followUp") } == 0)
    _ = try bench.undo(latest(bench).id)
    #expect(try StoredRows.all(of: bench.store) == before)
  }

  @Test func refusesWhatWasChangedSince() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    try bench.save(Self.edit, about: subject, [Edit.rt: "009"])
    let first = try latest(bench).id
    var other = bench
    other.actor = FormBench.officer(3)
    // Another field of the same row.
    try other.save(Self.edit, about: subject, [Edit.phone: "0812"])
    let before = try StoredRows.all(of: bench.store)
    #expect(throws: StorageError.rule(.undo(.changedSince))) { try bench.undo(first) }
    #expect(try StoredRows.all(of: bench.store) == before)
    // Once that is taken back, nothing stands in the way.
    other.now = bench.now
    _ = try other.undo(latest(other).id)
    bench.now = other.now
    _ = try bench.undo(first)
    #expect(throws: StorageError.rule(.undo(.isUndone))) { try bench.undo(first) }
  }

  @Test func refusesWhatAnImportChangedSince() throws {
    var bench = try FormBench()
    let subject = FormSubject.clients([bench.client])
    try bench.save(Self.edit, about: subject, [Edit.rt: "009"])
    try bench.store.write { db in
      try db.run(
        """
        UPDATE person SET address = 'Jl. Lain', version = version + 1, updatedAt = ?
        WHERE id = (SELECT person FROM client WHERE id = ?)
        """, [.integer(bench.now.milliseconds + 1), .integer(bench.client.rawValue)])
    }
    #expect(throws: StorageError.rule(.undo(.changedSince))) { try bench.undo(latest(bench).id) }
  }

  @Test func refusesWhatOthersHangOn() throws {
    var bench = try FormBench()
    let outcome = try bench.save(
      "uji-baru", about: .nothing,
      ["nama": "Wulan Contoh", "lahir": "1950-01-01", "desa": "63.03.05.1001"])
    guard case .saved(let saved) = outcome, let client = saved.client else {
      return #expect(Bool(false), "it can be saved")
    }
    let first = try latest(bench).id
    try bench.save("uji-janji", about: .clients([client]), ["judul": "Kunjungi"])
    #expect(throws: StorageError.rule(.undo(.neededByOthers))) { try bench.undo(first) }
    _ = try bench.undo(latest(bench).id)
    _ = try bench.undo(first)
    #expect(try bench.broken() == [])
  }

  @Test func isForTheOwnAccountThatMayStillRecord() throws {
    var bench = try FormBench()
    try bench.save(Self.edit, about: .clients([bench.client]), [Edit.rt: "009"])
    let change = try latest(bench).id
    let other = FormBench.officer(3)
    #expect(try bench.store.savedChanges(as: other) == [])
    #expect(throws: StorageError.notFound) {
      try bench.store.undo(change, on: Samples.today, as: other, at: Samples.now)
    }
    for role in Role.allCases where !role.rights.contains(.recordCases) {
      let lesser = Actor(accountID: 2, name: "uji", role: role, area: Samples.province)
      #expect(throws: StorageError.notAllowed(.recordCases)) {
        try bench.store.undo(change, on: Samples.today, as: lesser, at: Samples.now)
      }
    }
  }

  @Test func worksAcrossRestarts() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { try SampleProvince.fill($0, 60, 5) }
    var bench = try FormBench(CaseStore.open(at: path, .readWrite))
    let before = try StoredRows.all(of: bench.store)
    try bench.save(Self.edit, about: .clients([bench.client]), [Edit.rt: "009"])
    bench.store.close()
    var later = try FormBench(CaseStore.open(at: path, .readWrite))
    later.now = bench.now
    _ = try later.undo(latest(later).id)
    #expect(try StoredRows.all(of: later.store) == before)
  }
}
