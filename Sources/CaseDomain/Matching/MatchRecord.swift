/// Somebody as matching keeps them: numbers only, so that a million fit into little memory.
struct MatchRecord: Sendable {
  var nik: UInt64 = 0
  var kk: UInt64 = 0
  var phone: UInt64 = 0
  var area: Int64 = 0
  /// `yyyymmdd`; 0 for none.
  var birth: Int32 = 0
  /// Where its words begin in the table: of the name, the address, the place.
  var start: UInt32 = 0
  var nameCount: UInt8 = 0
  /// Words of the name before the father's.
  var ownCount: UInt8 = 0
  var addressCount: UInt8 = 0
  var placeCount: UInt8 = 0
  var nikLength: UInt8 = 0
  /// 0 L, 1 P, 2 not known.
  var sex: UInt8 = 2
  var isBirthEstimated = false
  /// The NIK says another birth date or sex than the record itself.
  var hasDoubtfulNIK = false
  /// Tenths of a bit that agreeing is worth: date, desa, kecamatan, kabupaten.
  var birthWeight: Int16 = 0
  var desaWeight: Int16 = 0
  var kecamatanWeight: Int16 = 0
  var kabupatenWeight: Int16 = 0
}

/// The people among whom pairs are looked for, numbered from 0 as they were added.
///
/// ```swift
/// var table = MatchTable()
/// for person in people { table.add(person) }
/// table.weigh()
/// ```
public struct MatchTable: Sendable {
  private(set) var records: [MatchRecord] = []
  /// The words of all records one after another.
  private(set) var words: [UInt32] = []
  private(set) var names = WordTable()
  private(set) var places = WordTable()
  /// Whether those who share a home are mostly different people, as in lists of families; where
  /// they are not, a home tells a person from others.
  private(set) var hasFamilies = true
  /// Tenths of a bit by which a pair is likelier from the start than among a million people.
  private(set) var headStart: Int32 = 0

  public init() {}

  /// How many people there are; at most ``mostPeople``.
  public var count: Int { records.count }

  /// A pair's block and its place are kept in one number of 64 bits.
  public static let mostPeople = 1 << 24

  /// Adds somebody; everything is copied.
  public mutating func add(_ person: MatchPerson) {
    var record = MatchRecord()
    record.start = UInt32(words.count)
    record.ownCount = UInt8(
      MatchWords.eachNameWord(of: person.name) { words.append(names.number(of: $0)) })
    record.nameCount = UInt8(words.count - Int(record.start))
    MatchWords.eachPlaceWord(of: person.address) { words.append(places.number(of: $0)) }
    record.addressCount = UInt8(words.count - Int(record.start)) - record.nameCount
    MatchWords.eachPlaceWord(of: person.areaText) { words.append(places.number(of: $0)) }
    record.placeCount =
      UInt8(words.count - Int(record.start)) - record.nameCount - record.addressCount
    record.nik = person.nik?.value ?? 0
    record.nikLength = person.nik?.length ?? 0
    record.kk = person.kk?.value ?? 0
    record.phone = person.phone?.value ?? 0
    record.area = person.area
    record.birth = person.birth?.number ?? 0
    record.isBirthEstimated = person.isBirthEstimated
    record.sex = person.sex.map { $0 == .male ? 0 : 1 } ?? 2
    record.hasDoubtfulNIK = NumberComparison.isDoubtful(record)
    records.append(record)
  }

  /// Weighs what people share by how rare it is among those added; call it when all are.
  public mutating func weigh() {
    names.weigh(people: count, fewest: Self.fewest, most: 130)
    places.weigh(people: count, fewest: Self.fewest, most: 110)
    var births = RareCounts()
    var areas = RareCounts()
    for record in records {
      births.count(Int64(record.birth))
      for area in Self.levels(of: record.area) { areas.count(area) }
    }
    let whole = Double(max(count, Self.fewest))
    for index in records.indices {
      let record = records[index]
      let levels = Self.levels(of: record.area).map { areas.tenths($0, of: Double(count)) }
      records[index].birthWeight = births.tenths(Int64(record.birth), of: whole, most: 147)
      records[index].desaWeight = min(100, levels[0])
      records[index].kecamatanWeight = min(60, levels[1])
      records[index].kabupatenWeight = min(30, levels[2])
    }
    hasFamilies = HomeCensus(self).hasFamilies
    // Twice as many people make four times the pairs, but only twice the true ones.
    headStart = hasFamilies ? 0 : min(80, Bits.tenths(1_000_000 / Double(max(1, count))))
  }

  /// Weighs what people share where only a few of many are in the table.
  ///
  /// Used to check one person: an ordinary name, an ordinary day, a desa of a province.
  public mutating func weighAsFewOfMany() {
    names.weigh(assuming: CommonNames.weight)
    places.weigh { _ in 60 }
    for index in records.indices {
      let isFirstOfJanuary = records[index].birth % 10_000 == 101
      records[index].birthWeight = isFirstOfJanuary ? 90 : 140
      records[index].desaWeight = 80
      records[index].kecamatanWeight = 50
      records[index].kabupatenWeight = 20
    }
  }

  /// Lists smaller than this say little of how rare a name or a date is.
  private static let fewest = 20_000

  private static func levels(of area: Int64) -> [Int64] {
    [area, area / 10_000, area / 1_000_000]
  }

  func nameWords(of record: MatchRecord) -> ArraySlice<UInt32> {
    words[Int(record.start)..<Int(record.start) + Int(record.nameCount)]
  }

  func addressWords(of record: MatchRecord) -> ArraySlice<UInt32> {
    let start = Int(record.start) + Int(record.nameCount)
    return words[start..<start + Int(record.addressCount)]
  }

  func placeWords(of record: MatchRecord) -> ArraySlice<UInt32> {
    let start = Int(record.start) + Int(record.nameCount) + Int(record.addressCount)
    return words[start..<start + Int(record.placeCount)]
  }
}

/// How often each number comes.
private struct RareCounts {
  private var counts: [Int64: Int32] = [:]

  mutating func count(_ number: Int64) {
    if number != 0 { counts[number, default: 0] += 1 }
  }

  func tenths(_ number: Int64, of whole: Double, most: Int32 = 200) -> Int16 {
    guard let count = counts[number] else { return 0 }
    return Int16(min(most, Bits.tenths(whole / Double(count))))
  }
}
