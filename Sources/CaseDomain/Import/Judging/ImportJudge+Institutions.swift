extension ImportJudge {
  /// A row about an institution.
  mutating func institution(
    in row: ImportRow, _ kind: PSKSKind
  ) throws(RejectReason) -> ImportedInstitution {
    var cells = CellCleaner()
    let name = cells.text(row[.name])
    guard name.hasLetterOrDigit else { throw .nameEmpty }
    let area = try people.widePlace(of: row)
    let period = try period(in: row)
    var institution = ImportedInstitution(
      name: name, kind: kind.abbreviation, tier: Self.tier(row[.tier], in: area), area: area,
      period: period, details: details(in: row, &cells))
    institution.permit = try permit(in: row, kind, period, &cells)
    if cells.dropped { institution.warnings.insert(.charactersDropped) }
    return institution
  }

  private func details(
    in row: ImportRow, _ cells: inout CellCleaner
  ) -> BulkInstitutionDetails {
    var details = BulkInstitutionDetails()
    details.address = cells.text(row[.address])
    details.phone = cells.text(row[.phone])
    details.email = cells.text(row[.email])
    details.leader = cells.text(row[.leader])
    details.capacity = Self.count(row[.capacity])
    details.membersMale = Self.count(row[.membersMale])
    details.membersFemale = Self.count(row[.membersFemale])
    return details
  }

  private func permit(
    in row: ImportRow, _ kind: PSKSKind, _ period: ImportedPeriod, _ cells: inout CellCleaner
  ) throws(RejectReason) -> ImportedPermit? {
    let letter = cells.text(row[.letter])
    let number = letter.isEmpty ? cells.text(row[.nik]) : letter
    guard number.hasLetterOrDigit else { return nil }
    let from = try day(row[.letterDay], YearCell.dayOrFirst) ?? period.from
    let to = try day(row[.validUntil], YearCell.dayOrLast)
    if let from, let to, to < from { throw .periodReversed }
    // A Karang Taruna stands by its SK, an LKS by its registration (FACTS 2.2).
    let isRegistered = kind.abbreviation == "LKS" || kind.abbreviation == "LKSA"
    return ImportedPermit(
      kind: isRegistered ? .tandaDaftar : .sk, number: number, from: from, to: to)
  }

  /// The level that the cell names; where it is empty and the row names a desa, the desa's.
  private static func tier(_ cell: String, in area: WilayahCode) -> ResourceTier? {
    switch cell.bareKey {
    case "provinsi", "prov", "propinsi": .provinsi
    case "kabupaten", "kota", "kab", "kabupatenkota", "kabkota": .kabupaten
    case "kecamatan", "kec": .kecamatan
    case "desa", "kelurahan", "desakelurahan", "desakel", "kel", "pekon", "kampung", "tiyuh": .desa
    case "": area.level == .desa ? .desa : nil
    default: nil
    }
  }

  /// A whole number that is not below 0; nil for anything else.
  private static func count(_ cell: String) -> Int? {
    let digits = CellText(cell).text.filter { $0 != "." && $0 != " " }
    guard (1...7).contains(digits.utf8.count) else { return nil }
    return Int(digits).flatMap { $0 >= 0 ? $0 : nil }
  }
}
