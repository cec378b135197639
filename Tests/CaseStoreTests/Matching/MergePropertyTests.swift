import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// Issue 4, criterion 4: merging and taking back restores every row, whatever was saved before and
/// in between.
struct MergePropertyTests {
  private static let forms: [FormID] = [
    "klien-ubah", "jenis-tambah", "jenis-akhiri", "pindah", "dtsen", "kasus-buka", "pendekatan",
    "asesmen", "rencana-butir", "layanan", "rujukan", "tindak-lanjut", "tindak-lanjut-hasil",
    "kunjungan", "catatan", "bendera", "terminasi", "kasus-tutup", "kasus-mundur",
  ]

  /// Saves a random form about one of the first clients; some cannot be saved now.
  private func edit(_ merge: inout MergeBench, _ random: inout RandomForms) throws {
    guard let form = random.one(of: Self.forms) else { return }
    let client = ClientID(rawValue: Int64(1 + random.number(below: 4)))
    let setting = FieldSetting(
      today: Samples.today, area: Samples.province, zone: merge.bench.store.info.zone)
    do {
      let opened = try merge.bench.open(form, about: .clients([client]))
      _ = try merge.bench.submit(opened, random.answers(to: opened, in: setting).texts)
    } catch StorageError.rule, StorageError.notFound, StorageError.notAllowed {}
  }

  private func pair(
    _ merge: MergeBench, _ random: inout RandomForms
  ) throws -> (PersonID, PersonID)? {
    var people = MergeBench.strangers
    for client in 1...4 { people.append(try merge.person(of: Int64(client))) }
    guard let kept = random.one(of: people), let gone = random.one(of: people), kept != gone
    else { return nil }
    return (kept, gone)
  }

  /// Merges a random pair with random fields; nil where a rule forbids it.
  private func mergeSome(
    _ merge: inout MergeBench, _ random: inout RandomForms
  ) throws -> Int64? {
    guard let (kept, gone) = try pair(merge, &random) else { return nil }
    let taken = MergeField.allCases.filter { _ in random.number(below: 3) == 0 }
    do { return try merge.merge(kept, gone, taking: Set(taken)) } catch StorageError.rule(let rule)
    {
      guard case .match = rule else { throw StorageError.rule(rule) }
      return nil
    }
  }

  @Test(arguments: 1...6)
  func withoutLaterEditsEveryRowIsAsItWas(seed: Int) throws {
    var merge = try MergeBench()
    var random = RandomForms(seed: UInt64(seed) &* 104_729)
    var merges = 0
    for _ in 0..<5 {
      for _ in 0..<4 { try edit(&merge, &random) }
      let before = try merge.cells()
      let rows = try StoredRows.all(of: merge.bench.store)
      guard let number = try mergeSome(&merge, &random) else { continue }
      merges += 1
      #expect(try merge.cells() != before, "seed \(seed)")
      #expect(try merge.bench.broken() == [], "merged, seed \(seed)")
      #expect(try merge.undo(number) == MergeUndoing(keptEdits: 0), "seed \(seed)")
      #expect(try merge.cells().differences(from: before) == [], "seed \(seed)")
      #expect(try StoredRows.all(of: merge.bench.store) == rows, "seed \(seed)")
      #expect(try merge.bench.broken() == [], "undone, seed \(seed)")
    }
    #expect(merges > 0, "seed \(seed)")
  }

  @Test func laterEditsStayAndNothingElse() throws {
    var undone = 0
    for seed in 11...22 where try undoesAroundLaterEdits(seed: seed) { undone += 1 }
    // Some of the random edits stand in the way; most do not.
    #expect(undone >= 8)
  }

  /// Merges, edits on, takes back and compares; false when something written since stood in the way.
  private func undoesAroundLaterEdits(seed: Int) throws -> Bool {
    var merge = try MergeBench()
    var random = RandomForms(seed: UInt64(seed) &* 15_485_863)
    for _ in 0..<12 { try edit(&merge, &random) }
    let before = try merge.cells()
    var number: Int64?
    for _ in 0..<10 where number == nil { number = try mergeSome(&merge, &random) }
    let done = try #require(number, "seed \(seed)")
    let merged = try merge.cells()
    for _ in 0..<10 { try edit(&merge, &random) }
    let edited = try merge.cells()
    #expect(try merge.bench.broken() == [], "edited, seed \(seed)")
    do { _ = try merge.undo(done) } catch StorageError.rule(.match(.changedSince)) {
      // What stands in the way is said, and nothing is half done.
      #expect(try merge.cells() == edited, "seed \(seed)")
      return false
    }
    #expect(try merge.bench.broken() == [], "undone, seed \(seed)")
    compare(try merge.cells(), before: before, merged: merged, edited: edited, seed)
    return true
  }

  private func compare(
    _ undone: StoredCells, before: StoredCells, merged: StoredCells, edited: StoredCells,
    _ seed: Int
  ) {
    let later = edited.differences(from: merged)
    for cell in before.cells.union(edited.cells) where !isDerived(cell) {
      let expected = later.contains(cell) ? edited[cell] : before[cell]
      // What was recorded later under a case that goes back goes with it.
      let isHung = cell.hasSuffix(" client") && later.contains(cell)
      #expect(undone[cell] == expected || isHung, "seed \(seed): \(cell)")
    }
  }

  /// Client rows follow their person; cases and follow-ups lie where the client lives.
  private func isDerived(_ cell: String) -> Bool {
    cell.hasPrefix("client ") || cell.hasPrefix("caseFile ") && cell.hasSuffix(" area")
      || cell.hasPrefix("followUp ") && cell.hasSuffix(" area")
  }
}
