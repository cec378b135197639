/// The areas under a parent by their comparable names; made parent by parent, when asked.
struct AreaNameIndex: Sendable {
  private struct Place: Hashable {
    let parent: WilayahCode
    let level: WilayahLevel
  }

  private var byName: [Place: [String: [WilayahCode]]] = [:]

  /// The areas of `level` inside any of `parents` that bear the name.
  ///
  /// A name whose first word states its kind (`Kota Baru`, `Desa Baru`) is tried whole first.
  mutating func areas(
    named name: FoldedAreaName, at level: WilayahLevel, in parents: [WilayahCode]
  ) -> [WilayahCode] {
    let whole = parents.flatMap { names(at: level, in: $0)[name.key] ?? [] }
    guard whole.isEmpty else { return whole }
    guard let stated = name.stated else { return [] }
    let found = parents.flatMap { names(at: level, in: $0)[stated.key] ?? [] }
    return found.count > 1 || level == .kabupaten
      ? found.filter { Wilayah.kind(of: $0) == stated.kind } : found
  }

  /// Whether `code` bears the name, also under an alias or with the word for its kind.
  static func fits(_ name: FoldedAreaName, _ code: WilayahCode) -> Bool {
    let own = keys(of: code)
    return own.contains(name.key) || name.stated.map { own.contains($0.key) } ?? false
  }

  private mutating func names(
    at level: WilayahLevel, in parent: WilayahCode
  ) -> [String: [WilayahCode]] {
    let place = Place(parent: parent, level: level)
    if let names = byName[place] { return names }
    var names: [String: [WilayahCode]] = [:]
    for code in Wilayah.areas(at: level, in: parent) {
      for key in Self.keys(of: code) { names[key, default: []].append(code) }
    }
    byName[place] = names
    return names
  }

  private static func keys(of code: WilayahCode) -> Set<String> {
    let names = [Wilayah.name(of: code) ?? ""] + (WilayahAliases.names[code.number] ?? [])
    return Set(names.map { FoldedAreaName($0).key })
  }
}
