import CaseDomain
import Testing

@testable import CaseStore

/// Whatever forms were saved: taken back one by one, the store is what it was.
struct UndoPropertyTests {
  private static let aboutClients: [FormID] = [
    "klien-ubah", "jenis-tambah", "jenis-akhiri", "pindah", "dtsen", "keluarga-anggota",
    "kasus-buka", "pendekatan", "asesmen", "rencana-butir", "layanan", "rujukan", "tindak-lanjut",
    "kunjungan", "catatan", "evaluasi", "risiko", "bendera", "terminasi", "kasus-tutup",
    "kasus-mundur", "kasus-buka-kembali", "uji-orang", "uji-janji",
  ]
  private static let aboutNothing: [FormID] = ["klien-baru", "komunitas-baru", "uji-baru"]

  /// Saves a random form, mostly about one of few clients, so that records pile up.
  private func save(_ bench: inout FormBench, _ random: inout RandomForms) throws -> Bool {
    let isNew = random.number(below: 5) == 0
    let forms = isNew ? Self.aboutNothing : Self.aboutClients
    guard let form = random.one(of: forms) else { return false }
    let client = ClientID(rawValue: Int64(1 + random.number(below: 4)))
    let setting = FieldSetting(
      today: Samples.today, area: bench.actor.area, zone: bench.store.info.zone)
    do {
      let opened = try bench.open(form, about: isNew ? .nothing : .clients([client]))
      let answers = random.answers(to: opened, in: setting)
      guard case .saved = try bench.submit(opened, answers.texts) else { return false }
      return true
    } catch StorageError.rule, StorageError.notFound, StorageError.notAllowed {
      return false
    }
  }

  @Test(arguments: [2, 3, 8, 10])
  func takesEveryChangeBackOneByOne(seed: Int) throws {
    var bench = try FormBench()
    bench.actor = Actor(
      accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.province)
    var random = RandomForms(seed: UInt64(seed) &* 7919)
    var states = [try StoredRows.all(of: bench.store)]
    var kinds: Set<String> = []
    for _ in 0..<30 where try save(&bench, &random) {
      states.append(try StoredRows.all(of: bench.store))
      let change = try #require(try bench.store.savedChanges(as: bench.actor).first)
      kinds.insert(change.form.rawValue)
      // Now and then back and forth, which must change nothing.
      if random.number(below: 3) == 0 {
        let undone = try bench.undo(change.id)
        #expect(try StoredRows.all(of: bench.store) == states[states.count - 2], "seed \(seed)")
        _ = try bench.undo(undone.id)
        #expect(try StoredRows.all(of: bench.store) == states[states.count - 1], "seed \(seed)")
      }
    }
    #expect(kinds.count > 3, "seed \(seed) saved too few kinds: \(kinds)")
    let standing = try bench.store.savedChanges(as: bench.actor)
      .filter { !$0.isUndone && !$0.title.contains(": ") }
    #expect(standing.count == states.count - 1, "seed \(seed)")
    for change in standing {
      states.removeLast()
      _ = try bench.undo(change.id)
      #expect(try StoredRows.all(of: bench.store) == states.last, "seed \(seed) \(change.form)")
    }
    #expect(try bench.broken() == [], "seed \(seed)")
  }
}
