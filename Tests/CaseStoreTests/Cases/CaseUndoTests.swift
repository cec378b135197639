import CaseDomain
import Testing

@testable import CaseStore

/// What is taken back leaves a case where the rest of its rows lead.
@Suite struct CaseUndoTests {
  private let bench: CaseBench
  private let about: FormSubject

  init() throws {
    bench = try CaseBench()
    about = .clients([bench.client])
  }

  @discardableResult
  private func save(_ form: FormID, _ answers: [FieldID: String]) throws -> Int64 {
    let store = bench.store
    let opened = try store.openForm(
      FormRequest(form, about: about), on: Samples.today, as: bench.work.tksk)
    var values = opened.values
    for (field, answer) in answers { values[field] = answer }
    let outcome = try store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.values, version: opened.version),
      on: Samples.today, as: bench.work.tksk, at: Samples.now)
    guard case .saved = outcome else { throw StorageError.notFound }
    return try #require(store.savedChanges(as: bench.work.tksk).first?.id)
  }

  private func undo(_ change: Int64) throws {
    _ = try bench.store.undo(
      change, on: Samples.today, as: bench.work.tksk, at: Samples.now)
  }

  private func plan(_ goal: String) throws {
    try save(
      "rencana-butir", ["layanan": "RS-04", "tujuan": goal, "dijanjikan": "2026-12-20"])
  }

  @Test func stepsTakenBackOneByOneLeadBackToTheStart() throws {
    var changes: [Int64] = []
    var stages: [CaseStage] = []
    let steps: [(FormID, [FieldID: String])] = [
      ("kasus-buka", ["saluran": "warga", "catatan": "sakit"]),
      ("asesmen", ["fisik": "3", "catatan": "lemah"]),
      ("rencana-butir", ["layanan": "RS-04", "tujuan": "kuat", "dijanjikan": "2026-12-20"]),
      ("rencana-selesai", ["butir": "1", "hasil": "selesai"]),
      ("risiko", ["risiko": "tinggi", "alasan": "sendiri"]),
      ("kasus-tutup", ["hasil": "mandiri", "alasan": "mampu"]),
      ("kasus-buka-kembali", ["alasan": "sakit lagi"]),
    ]
    for (form, answers) in steps {
      changes.append(try save(form, answers))
      stages.append(try bench.file().stage)
    }
    for (change, stage) in zip(changes, stages).reversed() {
      #expect(try bench.file().stage == stage)
      try undo(change)
      #expect(try bench.findings() == 0)
    }
    #expect(try bench.store.caseFile(of: bench.client, as: bench.work.tksk) == nil)
  }

  @Test func aStepFurtherBackLeavesWhatALaterOneLedTo() throws {
    try save("kasus-buka", ["saluran": "warga", "catatan": "sakit"])
    for goal in ["satu", "dua", "tiga"] { try plan(goal) }
    try save("rencana-selesai", ["butir": "1", "hasil": "selesai"])
    try save("evaluasi", ["hasil": "tetap", "catatan": "belum"])
    let first = try save("rencana-selesai", ["butir": "2", "hasil": "selesai"])
    try save("rencana-selesai", ["butir": "3", "hasil": "selesai"])
    #expect(try bench.file().stage == .intervensi)
    try undo(first)
    #expect(try bench.file().stage == .intervensi)
    #expect(try bench.findings() == 0)
  }
}
