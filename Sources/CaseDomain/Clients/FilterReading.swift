/// A filter line while its words are read from left to right.
struct FilterReading {
  private let area: WilayahCode
  private var result: ClientFilter
  private var names = WilayahNames()
  private var search: [String] = []
  private var seen: Set<String> = []

  init(area: WilayahCode) {
    self.area = area
    result = ClientFilter(area: area)
  }

  mutating func take(_ word: String) throws(FilterProblem) {
    guard let equals = word.firstIndex(of: "=") else {
      search.append(word)
      return
    }
    let key = word[..<equals].lowercased()
    let value = String(word[word.index(after: equals)...])
    guard !value.isEmpty else { throw .badValue(key: key, value: value) }
    guard seen.insert(key).inserted else { throw .repeatedKey(key) }
    guard try takeArea(key, value) else { return try takeAttribute(key, value) }
  }

  func filter() throws(FilterProblem) -> ClientFilter {
    var filter = result
    filter.search = search.joined(separator: " ")
    if names != WilayahNames() { filter.area = try FilterArea.find(names, within: filter.area) }
    return filter
  }

  /// Takes a key that names an area; false when the key is another.
  private mutating func takeArea(_ key: String, _ value: String) throws(FilterProblem) -> Bool {
    switch key {
    case "kab", "kabupaten", "kota": names.kabupaten = value
    case "kec", "kecamatan": names.kecamatan = value
    case "desa", "kel", "kelurahan": names.desa = value
    case "wilayah":
      guard let code = WilayahCode(value) else { throw .badValue(key: key, value: value) }
      guard area.contains(code), Wilayah.exists(code) || code == area else {
        throw .unknownArea(value)
      }
      result.area = code
    default: return false
    }
    return true
  }

  private mutating func takeAttribute(_ key: String, _ value: String) throws(FilterProblem) {
    switch key {
    case "jenis": try takeTypes(value)
    case "jk": result.sex = try Self.known(Self.sexes[value.lowercased()], key, value)
    case "umur": result.ages = try Self.known(Self.ages(value), key, value)
    case "rt": result.rt = try Self.known(Self.padded(value), key, value)
    case "rw": result.rw = try Self.known(Self.padded(value), key, value)
    case "nik":
      result.withoutNIK = try Self.known(value.lowercased() == "tanpa" ? true : nil, key, value)
    case "status":
      result.status = try Self.known(ClientStatus(rawValue: value.lowercased()), key, value)
    case "satuan": result.unit = try Self.known(Self.units[value.lowercased()], key, value)
    default: throw .unknownKey(key)
    }
  }

  private mutating func takeTypes(_ value: String) throws(FilterProblem) {
    let parts = value.split(separator: ",").map(String.init)
    let named = parts.filter { $0.lowercased() != "terbatas" }
    result.restrictedOnly = named.count < parts.count
    if !named.isEmpty || parts.isEmpty {
      let types = PPKSTypeList.find(named.joined(separator: ","))
      result.types = try Self.known(types, "jenis", value)
    }
  }

  private static func known<Value>(
    _ value: Value?, _ key: String, _ text: String
  ) throws(FilterProblem) -> Value {
    guard let value else { throw .badValue(key: key, value: text) }
    return value
  }

  /// `60-`, `-5`, `6-18` or `60`.
  private static func ages(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(ends.count), ends.contains(where: { !$0.isEmpty }) else { return nil }
    guard let first = age(ends[0], otherwise: 0) else { return nil }
    guard let last = age(ends[ends.count - 1], otherwise: FilterGrammar.oldestAge) else {
      return nil
    }
    return first <= last ? first...last : nil
  }

  private static func age(_ text: Substring, otherwise open: Int) -> Int? {
    if text.isEmpty { return open }
    guard text.utf8.count <= 3, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text).flatMap { $0 <= FilterGrammar.oldestAge ? $0 : nil }
  }

  /// RT and RW have three digits in the database.
  private static func padded(_ text: String) -> String? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return String(repeating: "0", count: 3 - text.utf8.count) + text
  }

  private static let sexes: [String: Sex] = [
    "l": .male, "laki-laki": .male, "p": .female, "perempuan": .female,
  ]
  private static let units: [String: ClientUnit] = [
    "orang": .orang, "keluarga": .keluarga, "komunitas": .komunitas,
  ]
}

/// Finds the area that a filter's names mean.
enum FilterArea {
  /// The narrowest area named, looked for inside `area`.
  ///
  /// - Throws: `unknownArea` or `ambiguousArea` with the narrowest name.
  static func find(
    _ names: WilayahNames, within area: WilayahCode
  ) throws(FilterProblem) -> WilayahCode {
    var index = AreaNameIndex()
    var possible = [area]
    for level in [WilayahLevel.kabupaten, .kecamatan, .desa] where !names[level].isEmpty {
      let text = names[level]
      let own = possible.filter {
        $0.level == level && AreaNameIndex.fits(FoldedAreaName(text), $0)
      }
      possible =
        own.isEmpty
        ? index.areas(
          named: FoldedAreaName(text), at: level,
          in: possible.filter { $0.level.digits < level.digits }) : own
      if possible.isEmpty { throw .unknownArea(text) }
    }
    guard possible.count == 1, let found = possible.first else {
      let given = [names.desa, names.kecamatan, names.kabupaten].first { !$0.isEmpty }
      throw .ambiguousArea(given ?? "")
    }
    return found
  }
}
