/// The places that an area field takes: those of one level inside the account's area.
///
/// Making it folds every name once (some thousand for a province); keep it while a field is
/// open. Where the table has no desa, a field for desa takes kecamatan.
public struct AreaChoices: Sendable {
  private struct Place {
    let code: WilayahCode
    let words: [String]
    let key: String
    /// Keys of the areas around it, from the narrowest, with its short names.
    let around: [String]
  }

  private let area: WilayahCode
  private let level: WilayahLevel
  private let places: [Place]

  public init(at level: WilayahLevel, in area: WilayahCode) {
    self.area = area
    self.level = level == .desa && !Wilayah.hasDesa(around: area) ? .kecamatan : level
    let codes =
      self.level.digits < area.level.digits
      ? [area.ancestor(at: self.level)].compactMap(\.self)
      : Wilayah.areas(at: self.level, in: area)
    places = codes.map(Self.place)
  }

  /// The places that `typed` may mean, the likeliest first; all of them for an empty text.
  ///
  /// Names that begin with it come first, then names with a word that does, then those that hold it.
  /// A second part after a comma narrows by the area around: `keraton, martapura`.
  public func candidates(for typed: String) -> [WilayahCode] { ranked(for: typed).map(\.code) }

  private func ranked(for typed: String) -> [(rank: Int, code: WilayahCode)] {
    let parts = CellText(typed).text.split(separator: ",").map(String.init)
    guard let name = parts.first.map(Self.sought), !name.isEmpty else {
      return places.map { (0, $0.code) }
    }
    let around = parts.dropFirst().map(Self.sought)
    return places.compactMap { place in
      guard around.allSatisfy({ part in place.around.contains { $0.hasPrefix(part) } }) else {
        return nil
      }
      return Self.rank(of: place, for: name).map { ($0, place.code) }
    }.sorted { ($0.rank, $0.code) < ($1.rank, $1.code) }
  }

  /// The one place that is meant: by name, code, or number among the candidates (`2`, `sungai 2`).
  func area(named typed: String) throws(FieldProblem) -> WilayahCode {
    let text = CellText(typed).text
    if let code = WilayahCode(text), text.utf8.allSatisfy({ $0 != 0x20 }), text.utf8.count >= 4 {
      return try area(of: code)
    }
    let found = ranked(for: text)
    if let only = best(found, text) { return only }
    if let numbered = numbered(text) { return numbered }
    guard found.isEmpty else { throw .severalAreas(found.count) }
    throw existsOutside(text) ? .areaOutside : .noSuchArea
  }

  private func area(of code: WilayahCode) throws(FieldProblem) -> WilayahCode {
    guard Wilayah.exists(code), code.level == level else { throw .noSuchArea }
    guard places.contains(where: { $0.code == code }) else { throw .areaOutside }
    return code
  }

  /// The only candidate, or the only one that bears the name, is of the kind that was stated
  /// (`Kel.`), or begins with what was typed.
  private func best(_ found: [(rank: Int, code: WilayahCode)], _ text: String) -> WilayahCode? {
    if found.count == 1 { return found[0].code }
    let exact = found.filter { $0.rank == 0 }.map(\.code)
    guard exact.isEmpty else { return exact.count == 1 ? exact[0] : ofStatedKind(exact, text) }
    let begun = found.filter { $0.rank == 1 }
    return begun.count == 1 ? begun[0].code : nil
  }

  private func ofStatedKind(_ codes: [WilayahCode], _ text: String) -> WilayahCode? {
    guard let kind = FoldedAreaName(text).stated?.kind else { return nil }
    let found = codes.filter { Wilayah.kind(of: $0) == kind }
    return found.count == 1 ? found[0] : nil
  }

  /// `2` or `sungai 2`: the second candidate of what stands before the number.
  private func numbered(_ text: String) -> WilayahCode? {
    let words = text.split(separator: " ")
    guard let number = words.last.flatMap({ Int($0) }) else { return nil }
    let found = candidates(for: words.dropLast().joined(separator: " "))
    return found.indices.contains(number - 1) ? found[number - 1] : nil
  }

  private func existsOutside(_ text: String) -> Bool {
    guard let province = area.ancestor(at: .provinsi), province != area else { return false }
    let name = FoldedAreaName(text)
    return Wilayah.areas(at: level, in: province).contains { AreaNameIndex.fits(name, $0) }
  }

  private static func place(_ code: WilayahCode) -> Place {
    let around = Wilayah.path(of: code).dropLast().reversed().flatMap(keys)
    let words = (Wilayah.name(of: code) ?? "").split { " -".contains($0) }
      .map { FoldedAreaName(String($0)).key }
    return Place(code: code, words: words, key: words.joined(), around: Array(around))
  }

  private static func keys(_ code: WilayahCode) -> [String] {
    ([Wilayah.name(of: code) ?? ""] + (WilayahAliases.names[code.number] ?? []))
      .map { FoldedAreaName($0).key }
  }

  /// The key to look for; a word for the kind in front does not count.
  private static func sought(_ text: String) -> String {
    let name = FoldedAreaName(text)
    return name.stated?.key ?? name.key
  }

  private static func rank(of place: Place, for name: String) -> Int? {
    if place.key.hasPrefix(name) { return place.key == name ? 0 : 1 }
    let isBegun = place.words.indices.contains { index in
      place.words[index...].joined().hasPrefix(name)
    }
    return isBegun ? 2 : place.key.contains(name) ? 3 : nil
  }
}

extension AreaChoices {
  /// The name of a place as a field shows it: `Kel. Keraton`, with the areas around it as far as
  /// the account's area leaves them open, `Kel. Keraton, Martapura, Banjar`.
  public static func title(of code: WilayahCode, in area: WilayahCode) -> String {
    var parts = [Wilayah.title(of: code)]
    var around = code.parent
    while let next = around, next.level.digits > area.level.digits {
      parts.append(Wilayah.name(of: next) ?? next.dotted)
      around = next.parent
    }
    return parts.joined(separator: ", ")
  }
}
