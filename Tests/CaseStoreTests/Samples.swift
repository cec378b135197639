import CaseDomain
import CaseStore

/// Invented people and actors; NIK and KK begin with 99, which no province has.
enum Samples {
  static let province = code("63")
  static let banjar = code("63.03")
  static let martapura = code("63.03.05")
  static let keraton = code("63.03.05.1004")
  static let banjarmasin = code("63.71")
  static let today = day(2026, 11, 22)
  static let now = Moment(day: today, minuteOfDay: 8 * 60, in: .wita)

  static let blueprint = Blueprint(
    province: province, officeName: "Dinas Contoh", firstAccount: "kepala", now: now)

  static let everything = actor(.bidangProvinsi, province)

  static func actor(_ role: Role, _ area: WilayahCode) -> Actor {
    Actor(accountID: 1, name: "uji", role: role, area: area)
  }

  static func code(_ text: String) -> WilayahCode {
    guard let code = WilayahCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return day
  }

  static func uid(_ number: Int) -> UID {
    UID(at: now, random: (UInt64(number), UInt64(number) &* 0x9E37_79B9))
  }
}

/// A seeded generator of numbers, the same on every machine.
struct SampleGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Fills stores with many invented people.
enum SampleProvince {
  private static let firstNames = [
    "Ahmad", "Muhammad", "Siti", "Zainal", "Budi", "Rusdiana", "Noor", "Fitri", "Yusuf", "Aminah",
  ]
  private static let lastNames = [
    "Rahman", "Hidayat", "Santoso", "Wati", "Arifin", "Zahra", "Syahrani", "Maulana", "",
  ]

  /// A database in memory in which `count` people live, made from `seed`.
  static func store(count: Int, seed: UInt64) throws -> CaseStore {
    try CaseStore.inMemory(Samples.blueprint) { loader in try fill(loader, count, seed) }
  }

  /// Fills a new database with `count` people and a few communities.
  ///
  /// Without roles it also fills a file of a schema that did not know all that a role says now.
  static func fill(
    _ loader: BulkLoader, _ count: Int, _ seed: UInt64, hasRoles: Bool = true
  ) throws {
    var generator = SampleGenerator(seed: seed)
    let desa = areas()
    for number in 0..<count {
      var person = person(number, in: desa, &generator)
      if !hasRoles { person.roles = [] }
      try loader.add(person)
    }
    for number in 0..<max(1, count / 200) {
      try loader.add(
        BulkCommunity(
          uid: Samples.uid(3_000_000 + number), name: "Komunitas \(number)", address: "",
          area: desa[number % desa.count], entries: [entry(5_000_000 + number, 26)]))
    }
  }

  /// The desa of three kecamatan in two kabupaten, and one kecamatan without desa.
  static func areas() -> [WilayahCode] {
    ["63.03.05", "63.03.06", "63.71.01"].flatMap { Wilayah.children(of: Samples.code($0)) }
      + [Samples.code("63.03.05")]
  }

  static func person(
    _ number: Int, in desa: [WilayahCode], _ generator: inout SampleGenerator
  ) -> BulkPerson {
    func pick<Value>(_ values: [Value], _ generator: inout SampleGenerator) -> Value {
      values[Int(generator.next() % UInt64(values.count))]
    }
    let name = pick(firstNames, &generator) + " " + pick(lastNames, &generator)
    let types = Set([Int(generator.next() % 25) + 1, Int(generator.next() % 25) + 1])
      .subtracting([25]).sorted().prefix(generator.next() % 8 == 0 ? 2 : 1)
    var person = BulkPerson(
      uid: Samples.uid(number), nik: number % 31 == 0 ? nil : 9_903_050_101_000_000 + Int64(number),
      nikReason: number % 31 == 0 ? "belum rekam" : "",
      kk: 9_903_050_101_100_000 + Int64(number / 4), name: name,
      birthDate: Samples.today.adding(days: -Int(generator.next() % 32_000)),
      birthDateIsEstimated: number % 17 == 0, sex: generator.next() % 2 == 0 ? .male : .female,
      address: "Jl. Contoh \(number % 90)", rt: threeDigits(generator.next() % 20),
      rw: threeDigits(generator.next() % 8), area: pick(desa, &generator))
    person.entries = types.map { entry(number * 3 + $0 % 3, $0) }
    if number % 13 == 0 { person.entries = person.entries.map(ended) }
    if number % 57 == 0 {
      person.familyEntries = [entry(7_000_000 + number, 25)]
      person.familyUID = Samples.uid(8_000_000 + number)
      person.kk = 9_903_059_999_000_000 + Int64(number)
    }
    if number % 40 == 0 {
      person.roles = [
        BulkRole(
          uid: Samples.uid(9_000_000 + number), kind: "PSM", from: Samples.day(2024, 1, 1),
          area: person.area)
      ]
    }
    return person
  }

  private static func entry(_ number: Int, _ type: Int) -> BulkEntry {
    BulkEntry(
      uid: Samples.uid(20_000_000 + number * 100 + type), type: type,
      from: Samples.day(2025, 1 + number % 12, 1),
      state: number % 19 == 0 ? .dikembalikan : .disetujui)
  }

  private static func ended(_ entry: BulkEntry) -> BulkEntry {
    var entry = entry
    entry.to = Samples.day(2026, 6, 30)
    return entry
  }

  private static func threeDigits(_ number: UInt64) -> String {
    String(repeating: "0", count: 3 - String(number).utf8.count) + String(number)
  }
}
