/// Where the rows of one file live, within what the account and the options allow.
struct AreaJudge {
  /// Where a row lives.
  struct Place: Equatable {
    /// A desa, or a kecamatan.
    var area: WilayahCode
    /// The desa's name as written, where the table has no desa there.
    var desaText: String
  }

  private let options: ImportOptions
  private let system: WilayahMatcher.CodeSystem
  private var inside: WilayahMatcher
  /// Every other province, to tell a place elsewhere from one that does not exist; made when
  /// first needed.
  private var elsewhere: [WilayahMatcher] = []
  private var knownElsewhere: [Key: Bool] = [:]

  private struct Key: Hashable {
    let code: String
    let names: WilayahNames
  }

  init(_ options: ImportOptions) {
    self.options = options
    system = options.codeSystem == .bps ? .bps : .kemendagri
    inside = WilayahMatcher(within: options.area ?? options.workArea)
  }

  /// The place that a row names.
  ///
  /// - Throws: `areaUnknown` or `outsideWorkArea`.
  mutating func place(of row: ImportRow) throws(RejectReason) -> Place {
    let (code, names) = Self.cells(of: row)
    if let area = Self.find(code, names, system, in: &inside) {
      guard options.workArea.contains(area) else { throw .outsideWorkArea }
      let isText = area.level == .kecamatan && !inside.hasDesa(in: area)
      return Place(area: area, desaText: isText ? names.desa : "")
    }
    // Outside the area that was asked for, nothing is known (DESIGN 12).
    guard options.area == nil, exists(code, names) else { throw .areaUnknown }
    throw .outsideWorkArea
  }

  /// The place of any level that a row names; the area that was asked for where it names none.
  ///
  /// - Throws: `areaUnknown` or `outsideWorkArea`.
  mutating func widePlace(of row: ImportRow) throws(RejectReason) -> WilayahCode {
    let (code, names) = Self.cells(of: row)
    guard names.kecamatan.isEmpty, names.desa.isEmpty,
      WilayahCode(code).map({ $0.level.digits < WilayahLevel.kecamatan.digits }) ?? code.isEmpty
    else { return try place(of: row).area }
    let wide =
      names.kabupaten.isEmpty
      ? WilayahCode(code) ?? options.area : inside.kabupaten(named: names.kabupaten)
    guard let wide, Wilayah.exists(wide) else { throw .areaUnknown }
    guard options.workArea.contains(wide) else { throw .outsideWorkArea }
    return wide
  }

  /// The code cell (or a code that stands where a name should) and the names.
  private static func cells(of row: ImportRow) -> (code: String, names: WilayahNames) {
    var code = CellText(row[.areaCode]).text
    var names = WilayahNames(
      kabupaten: name(row[.kabupaten]), kecamatan: name(row[.kecamatan]), desa: name(row[.desa]))
    if isCode(names.kabupaten) { names.kabupaten = "" }
    if isCode(names.kecamatan) {
      if code.isEmpty { code = names.kecamatan }
      names.kecamatan = ""
    }
    if isCode(names.desa) {
      code = names.desa
      names.desa = ""
    }
    return (code, names)
  }

  /// The cell's text; a dash stands for nothing.
  private static func name(_ cell: String) -> String {
    let text = CellText(cell).text
    return text == "-" ? "" : text
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count >= 2
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func find(
    _ code: String, _ names: WilayahNames, _ system: WilayahMatcher.CodeSystem,
    in matcher: inout WilayahMatcher
  ) -> WilayahCode? {
    guard !code.isEmpty else { return matcher.code(for: names) }
    return matcher.code(reading: known(code), as: system, named: names)
  }

  /// The code, cut to the kecamatan where the table has no desa of the province.
  private static func known(_ code: String) -> String {
    guard let read = WilayahCode(code), read.level == .desa, !Wilayah.hasDesa(around: read),
      let kecamatan = read.ancestor(at: .kecamatan)
    else { return code }
    return kecamatan.dotted
  }

  /// Whether the place exists anywhere in Indonesia.
  private mutating func exists(_ code: String, _ names: WilayahNames) -> Bool {
    if code.isEmpty, names.kecamatan.isEmpty { return false }
    let key = Key(code: code, names: names)
    if let known = knownElsewhere[key] { return known }
    if elsewhere.isEmpty {
      elsewhere = Wilayah.provinces.map(WilayahMatcher.init(within:))
    }
    let found = elsewhere.indices.contains { index in
      Self.find(code, names, system, in: &elsewhere[index]) != nil
    }
    if knownElsewhere.count > 50_000 { knownElsewhere.removeAll(keepingCapacity: true) }
    knownElsewhere[key] = found
    return found
  }
}
