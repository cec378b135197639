import CaseDomain
import Testing

@testable import CaseStore

/// Whatever was started, ended, corrected, begun again and taken back through the forms: any figure
/// of any day is what a replay of the journal gives.
@Suite struct RegistryReplayTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func everyFigureOfEveryDayIsTheReplayOfItsJournal(_ seed: UInt64) throws {
    var hand = try RegistryHand(seed: seed)
    for _ in 0..<120 { try hand.act() }
    #expect(hand.accepted >= 60, "seed \(seed)")
    #expect(hand.takenBack >= 3, "seed \(seed)")
    for _ in 0..<25 {
      let day = hand.anyDay()
      for area in [Samples.province, Samples.banjar, Samples.martapura] {
        try expectReplay(of: hand, on: day, in: area, seed)
      }
    }
  }

  private func expectReplay(
    of hand: RegistryHand, on day: Day, in area: WilayahCode, _ seed: UInt64
  ) throws {
    let replay = ReplayedFigures(hand.journal, on: day, in: area)
    let store = hand.bench.store
    let told = Comment("seed \(seed), \(day.iso8601), \(area.dotted)")
    let request = RecapRequest(
      area: area, level: area.level.below ?? area.level, position: day)
    let recap = try store.psksRecap(request, as: Samples.everything)
    #expect(recap.total.peran == replay.roles.count, told)
    #expect(recap.total.orang == replay.people.count, told)
    #expect(recap.total.lembaga == replay.institutions.count, told)
    #expect(recap.total.entri == replay.roles.count + replay.institutions.count, told)
    let listed = try store.psksCount(
      matching: PSKSFilter(area: area, on: day), as: Samples.everything)
    #expect(recap.checkCode == listed.checkCode, told)
    for line in recap.lines {
      for kind in recap.kinds where line.area != area {
        #expect(
          line.entriByKind[kind.code] ?? 0 == replay.entries(kind.code, in: line.area), told)
      }
    }
    try expectOverlap(store.overlap(in: area, on: day, as: Samples.everything), replay, told)
    let coverage = try store.coverage(request, as: Samples.everything)
    for line in coverage.lines where line.area != area {
      for kind in coverage.kinds {
        #expect(line.cells[kind.code]?.named == replay.entries(kind.code, in: line.area), told)
      }
    }
  }

  private func expectOverlap(
    _ matrix: OverlapMatrix, _ replay: ReplayedFigures, _ told: Comment
  ) {
    #expect(Set(matrix.kinds.map(\.code)) == Set(replay.roles.map(\.kind)), told)
    for (row, kind) in matrix.kinds.enumerated() {
      for (column, other) in matrix.kinds.enumerated() {
        let both = replay.people(of: kind.code).intersection(replay.people(of: other.code))
        #expect(matrix.cells[row][column] == both.count, told)
      }
    }
    let counts = Dictionary(grouping: replay.roles, by: \.person).values.map(\.count)
    #expect(matrix.peopleByRoles == Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +), told)
  }
}

/// Does random things through the forms of the registry, and writes down what was accepted.
struct RegistryHand {
  var bench: FormBench
  private(set) var journal = RegistryJournal()
  private(set) var accepted = 0
  private(set) var takenBack = 0
  /// The changes behind the journal's events, in the same order.
  private var changes: [Int64] = []
  private var lastChange: Int64 = 0
  private var random: SampleGenerator

  private static let people: ClosedRange<Int64> = 1...12
  private static let kinds = ["PSM", "Tagana", "Relawan", "Pordam", "Pendamping"]
  private static let places = ["KT", "LKS", "WKSBM"]
  private static let areas = ["63.03.05.1004", "63.03.05", "63.03.06", "63.71.01", "63.03"]
    .map(Samples.code)

  init(seed: UInt64) throws {
    let registry = try RegistryBench()
    for person in Self.people { try registry.person(person) }
    bench = try FormBench(registry.store)
    random = SampleGenerator(seed: seed &* 0x9E37_79B9)
  }

  mutating func anyDay() -> Day { Samples.today.adding(days: -pick(900)) }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() >> 33) % max(1, count) }

  mutating func act() throws {
    switch pick(12) {
    case 0...3: try start()
    case 4, 5: try end()
    case 6, 7: try correct()
    case 8: try open()
    case 9: try closeOrReopen()
    default: try takeBack()
    }
  }

  private mutating func start() throws {
    let held = RegistryJournal.Held(
      person: Int64(pick(Self.people.count)) + 1, kind: Self.kinds[pick(Self.kinds.count)],
      area: Self.areas[pick(Self.areas.count)], from: anyDay(),
      to: pick(3) == 0 ? anyDay() : nil)
    let answers = place(held.area).merging([
      "jenis": held.kind, "mulai": held.from.iso8601, "sampai": held.to?.iso8601 ?? "",
      "alasan-rangkap": "uji", "alasan-syarat": "uji",
    ]) { $1 }
    if let row = try save("peran", about: .row("orang", held.person), answers) {
      journal.add(.started(role: row, held))
    }
  }

  private mutating func end() throws {
    guard let (role, _) = anyOf(journal.replayed().roles) else { return }
    let last = anyDay()
    let answers: [FieldID: String] = ["hari-terakhir": last.iso8601, "alasan": "habis-masa"]
    if try save("peran-akhiri", about: .row("peran", role), answers) != nil {
      journal.add(.ended(role: role, last: last))
    }
  }

  private mutating func correct() throws {
    guard let (role, held) = anyOf(journal.replayed().roles) else { return }
    let from = anyDay()
    var answers: [FieldID: String] = ["mulai": from.iso8601]
    var to = held.to
    if let last = held.to, last < Samples.today {
      to = anyDay()
      answers["sampai"] = to?.iso8601 ?? ""
    }
    if try save("peran-ubah", about: .row("peran", role), answers) != nil {
      journal.add(.corrected(role: role, from: from, to: to))
    }
  }

  private mutating func open() throws {
    let held = RegistryJournal.Held(
      kind: Self.places[pick(Self.places.count)], area: Self.areas[pick(Self.areas.count)],
      from: anyDay())
    let answers = place(held.area).merging([
      "jenis": held.kind, "nama": "Lembaga Contoh \(accepted)", "mulai": held.from.iso8601,
    ]) { $1 }
    if let row = try save("psks-lembaga", about: .nothing, answers) {
      journal.add(.opened(institution: row, held))
    }
  }

  private mutating func closeOrReopen() throws {
    guard let (institution, held) = anyOf(journal.replayed().institutions) else { return }
    let hasEnded = held.to.map { $0 < Samples.today } ?? false
    let last = anyDay()
    let answers: [FieldID: String] =
      hasEnded
      ? ["alasan-buka": "uji"] : ["hari-terakhir": last.iso8601, "alasan": "bubar"]
    let saved = try save(
      "psks-lembaga-akhiri", about: .row("psks-lembaga", institution), answers)
    guard saved != nil else { return }
    journal.add(
      hasEnded
        ? .reopened(institution: institution)
        : .closed(institution: institution, last: last))
  }

  /// Takes the last change back, as the journal does.
  private mutating func takeBack() throws {
    guard let change = changes.popLast() else { return }
    _ = try bench.store.undo(change, on: Samples.today, as: bench.actor, at: bench.now)
    journal.takeBackLast()
    takenBack += 1
  }

  private mutating func anyOf(
    _ held: [Int64: RegistryJournal.Held]
  ) -> (Int64, RegistryJournal.Held)? {
    let ids = held.keys.sorted()
    guard !ids.isEmpty else { return nil }
    let id = ids[pick(ids.count)]
    return held[id].map { (id, $0) }
  }

  private func place(_ area: WilayahCode) -> [FieldID: String] {
    switch area.level {
    case .desa: ["tingkat": "desa", "wilayah-desa": area.dotted]
    case .kecamatan: ["tingkat": "kecamatan", "wilayah-kecamatan": area.dotted]
    case .kabupaten: ["tingkat": "kabupaten", "wilayah-kabupaten": area.dotted]
    case .provinsi: ["tingkat": "provinsi"]
    }
  }

  /// The row that was written; nil when a rule refused it.
  private mutating func save(
    _ form: FormID, about subject: FormSubject, _ answers: [FieldID: String]
  ) throws -> Int64? {
    do {
      guard case .saved(let saved) = try bench.save(form, about: subject, answers) else {
        return nil
      }
      // A correction that changes nothing is saved without a change to take back.
      guard let change = try bench.store.savedChanges(as: bench.actor).map(\.id).max(),
        change > lastChange
      else { return nil }
      lastChange = change
      changes.append(change)
      accepted += 1
      return saved.row
    } catch StorageError.rule { return nil }
  }
}
