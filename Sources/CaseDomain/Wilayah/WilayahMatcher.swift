/// Finds the area that the cells of a list mean, by names under their parent or by code.
///
/// One matcher serves one file: it remembers the rows it has seen, so that a million rows cost a
/// dictionary look-up each.
public struct WilayahMatcher: Sendable {
  /// Which codes a cell may hold.
  public enum CodeSystem: Sendable {
    case kemendagri
    /// Codes of the statistics office, which agree with the ministry's only here and there.
    case bps
  }

  /// The area in which every name is looked for: a province, or smaller.
  public let area: WilayahCode
  private var index: AreaNameIndex
  private var known: [WilayahNames: WilayahCode?] = [:]
  private static let capacity = 50_000

  public init(within area: WilayahCode) {
    self.area = area
    index = AreaNameIndex()
  }

  /// The desa that the names mean, or the kecamatan when no desa is named or none is known there.
  ///
  /// nil when a name is unknown under its parent, when two areas could be meant, and when no
  /// kecamatan comes out. Levels above the narrowest may be empty where the rest is clear.
  public mutating func code(for names: WilayahNames) -> WilayahCode? {
    if let found = known[names] { return found }
    let found = search(names)
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    known[names] = .some(found)
    return found
  }

  /// The one kabupaten or kota of this name; nil for none, and for two.
  public mutating func kabupaten(named text: String) -> WilayahCode? {
    let name = FoldedAreaName(text)
    if area.level != .provinsi {
      return area.ancestor(at: .kabupaten).flatMap { AreaNameIndex.fits(name, $0) ? $0 : nil }
    }
    let found = index.areas(named: name, at: .kabupaten, in: [area])
    return found.count == 1 ? found.first : nil
  }

  /// The area that a code cell means, a kecamatan or desa of the table.
  ///
  /// Names that the row also gives must agree with the ministry's code. A code of the statistics
  /// office counts only where names confirm it, else the names alone decide; without names it is
  /// never taken.
  public mutating func code(
    reading text: String, as system: CodeSystem, named names: WilayahNames = WilayahNames()
  ) -> WilayahCode? {
    let code = WilayahCode(text.filter { $0 != " " }).flatMap(usable)
    switch system {
    case .kemendagri:
      guard let code, agrees(code, with: names) else { return nil }
      return code
    case .bps:
      if let code, namesNarrowest(of: code, in: names), agrees(code, with: names) { return code }
      return self.code(for: names)
    }
  }

  /// Whether the desa of a found area is in the table; where not, the list's text is all there is.
  public func hasDesa(in code: WilayahCode) -> Bool { Wilayah.hasDesa(around: code) }

  private func usable(_ code: WilayahCode) -> WilayahCode? {
    guard code.level.digits >= WilayahLevel.kecamatan.digits, area.contains(code),
      Wilayah.exists(code)
    else { return nil }
    return code
  }

  /// Whether no name that the row gives contradicts `code`.
  private func agrees(_ code: WilayahCode, with names: WilayahNames) -> Bool {
    Wilayah.path(of: code).allSatisfy { ancestor in
      let name = FoldedAreaName(names[ancestor.level])
      return name.key.isEmpty || AreaNameIndex.fits(name, ancestor)
    }
  }

  private func namesNarrowest(of code: WilayahCode, in names: WilayahNames) -> Bool {
    !FoldedAreaName(names[code.level]).key.isEmpty
  }

  /// Goes down level by level with the areas that are still possible.
  private mutating func search(_ names: WilayahNames) -> WilayahCode? {
    var possible = [area]
    for level in [WilayahLevel.kabupaten, .kecamatan, .desa] {
      let name = FoldedAreaName(names[level])
      if name.key.isEmpty || (level == .desa && !Wilayah.hasDesa(around: area)) { continue }
      if level.digits < area.level.digits {
        guard let above = area.ancestor(at: level), AreaNameIndex.fits(name, above) else {
          return nil
        }
      } else {
        possible = index.areas(named: name, at: level, in: possible)
      }
    }
    return possible.count == 1 ? possible.first.flatMap(usable) : nil
  }
}
