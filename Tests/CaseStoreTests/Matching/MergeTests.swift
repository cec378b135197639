import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// What merging two people does, and refuses.
struct MergeTests {
  private func number(_ merge: MergeBench, _ sql: String) throws -> Int64? {
    try merge.bench.store.read { db in try db.number(sql) }
  }

  /// Every column that points to a person, client or role is known to merging.
  @Test func knowsEveryReferenceOfTheSchema() throws {
    let merge = try MergeBench()
    let known = Set(
      PersonReferences.movingPerson + PersonReferences.movingClient + PersonReferences.special
        + PersonReferences.once + PersonReferences.staying + PersonReferences.ofRole)
    let found = try merge.bench.store.read { db in
      try db.query(
        """
        SELECT s.name, f."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
        WHERE s.type = 'table' AND f."table" IN ('person', 'client', 'psksRole')
        """
      ).all { PersonReferences.Column($0.text(0), $0.text(1)) }
    }
    #expect(found.count > 20)
    for column in Set(found) { #expect(known.contains(column), "\(column.table).\(column.column)") }
    for column in known { #expect(found.contains(column), "\(column.table).\(column.column)") }
  }

  @Test func whoeverGoesIsFoundByNobody() throws {
    var merge = try MergeBench()
    let (kept, gone) = (MergeBench.strangers[0], MergeBench.strangers[1])
    let merged = try merge.merge(kept, gone)
    for column in PersonReferences.movingPerson + [PersonReferences.Column("client", "person")] {
      let left = try number(
        merge,
        "SELECT count(*) FROM \(column.table) WHERE \(column.column) = \(gone.rawValue)")
      #expect(left == 0, "\(column.table)")
    }
    #expect(try number(merge, "SELECT nik FROM person WHERE id = \(gone.rawValue)") == nil)
    #expect(
      try number(merge, "SELECT mergedInto FROM person WHERE id = \(gone.rawValue)")
        == kept.rawValue)
    let likely = try merge.bench.store.likelyPairs(of: kept, threshold: 1, as: MergeBench.clerk)
    #expect(!likely.contains { $0.key == PairKey(kept, gone) })
    _ = try merge.undo(merged)
    let again = try merge.bench.store.likelyPairs(of: kept, threshold: 1, as: MergeBench.clerk)
    #expect(again.contains { $0.key == PairKey(kept, gone) })
  }

  @Test func theSameRoleTwiceIsOneRoleAfterwards() throws {
    var merge = try MergeBench()
    let (kept, gone) = (MergeBench.strangers[0], MergeBench.strangers[1])
    let roles = "SELECT count(*) FROM psksRole WHERE kind = 'PSM' AND person IN (901, 902)"
    #expect(try number(merge, roles) == 2)
    let merged = try merge.merge(kept, gone)
    #expect(try number(merge, roles) == 1)
    #expect(try number(merge, "SELECT count(*) FROM psksRole WHERE person = 901") == 3)
    _ = try merge.undo(merged)
    #expect(try number(merge, roles) == 2)
  }

  @Test func takesOverTheFieldsAskedFor() throws {
    var merge = try MergeBench()
    let (kept, gone) = (MergeBench.strangers[0], MergeBench.strangers[1])
    _ = try merge.merge(kept, gone, taking: [.nik, .name])
    let name = try merge.bench.store.read { db in
      try db.query("SELECT name, nik, kk FROM person WHERE id = 901")
        .first { ($0.text(0), $0.int(1), $0.int(2)) }
    }
    #expect(name?.0 == "Relawan Contoh 902")
    #expect(name?.1 == 9_903_050_101_600_902)
    #expect(name?.2 == 9_903_050_101_600_901)
  }

  @Test func refusesWhatCannotBeOne() throws {
    var merge = try MergeBench()
    let people = MergeBench.strangers
    #expect(throws: StorageError.notFound) { try merge.merge(people[0], people[0]) }
    try merge.bench.store.decideDifferent(
      PairKey(people[0], people[1]), as: MergeBench.clerk, at: Samples.now)
    #expect(throws: StorageError.rule(.match(.decidedDifferent))) {
      try merge.merge(people[0], people[1])
    }
    let merged = try merge.merge(people[0], people[2])
    #expect(throws: StorageError.rule(.match(.alreadyMerged))) {
      try merge.merge(people[3], people[2])
    }
    let onward = try merge.merge(people[3], people[0])
    #expect(throws: StorageError.rule(.match(.mergedOnward))) { try merge.undo(merged) }
    _ = try merge.undo(onward)
    _ = try merge.undo(merged)
    #expect(throws: StorageError.rule(.match(.alreadyUndone))) { try merge.undo(merged) }
  }

  @Test func refusesTwoOpenCases() throws {
    var merge = try MergeBench()
    try merge.bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO caseFile (uid, number, client, area, openedDay, worker, stage, stageDay,
            createdAt, createdBy, updatedAt, updatedBy)
          SELECT randomblob(16), 'K-2026-000' || id, id, area, 20000, 1, 'laporan', 20000, 1, 1, 1, 1
          FROM client WHERE id IN (1, 3)
          """)
    }
    let (kept, gone) = (try merge.person(of: 1), try merge.person(of: 3))
    let before = try merge.cells()
    do {
      _ = try merge.merge(kept, gone)
      Issue.record("two open cases became one client's")
    } catch StorageError.rule(.match(.twoOpenCases(let one, let other))) {
      #expect(one != other)
    }
    #expect(try merge.cells() == before)
  }

  @Test func aNIKGivenAwaySinceStandsInTheWay() throws {
    var merge = try MergeBench()
    let merged = try merge.merge(MergeBench.strangers[0], MergeBench.strangers[1])
    try merge.bench.store.write { db in
      try db.run("UPDATE person SET nik = 9903050101600902 WHERE id = 903")
    }
    let before = try merge.cells()
    #expect(throws: StorageError.rule(.match(.changedSince))) { try merge.undo(merged) }
    #expect(try merge.cells() == before)
  }

  @Test func anotherAreaIsNotReached() throws {
    let merge = try MergeBench()
    let stranger = Actor(
      accountID: 2, name: "lain", role: .verifikator, area: Samples.banjarmasin)
    let key = PairKey(MergeBench.strangers[0], MergeBench.strangers[1])
    #expect(throws: StorageError.notFound) {
      try merge.bench.store.merge(
        MergeRequest(kept: key.one, gone: key.other), on: Samples.today, as: stranger,
        at: Samples.now)
    }
    #expect(throws: StorageError.notFound) {
      try merge.bench.store.decideDifferent(key, as: stranger, at: Samples.now)
    }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) {
      try merge.bench.store.findPairs(in: Samples.martapura, as: stranger)
    }
  }
}
