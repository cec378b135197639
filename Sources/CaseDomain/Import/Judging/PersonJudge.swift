/// Judges what a row of any list says of a person.
///
/// It remembers places it has seen, so one judge serves one file.
struct PersonJudge {
  let options: ImportOptions
  /// Whether a NIK tells birth date and sex where the row does not.
  let readsNIK: Bool
  private var areas: AreaJudge

  init(_ options: ImportOptions, readsNIK: Bool) {
    self.options = options
    self.readsNIK = readsNIK
    areas = AreaJudge(options)
  }

  /// The person, or the first reason against the row; the list's own reasons come after.
  mutating func person(
    in row: ImportRow, _ cells: inout CellCleaner
  ) throws(RejectReason) -> ImportedPerson {
    let name = cells.text(row[.name])
    guard name.hasLetterOrDigit else { throw .nameEmpty }
    let (nik, nikReason) = try nik(in: row)
    let sex = try sex(in: row, nik)
    let birth = BirthCell(row[.birthPlaceAndDate])
    let birthDate = try birthDate(in: row, birth, nik)
    let place = try areas.place(of: row)
    let rtRw = NeighbourhoodCell.split(cells.text(row[.rtRw]))
    let rt = NeighbourhoodCell.normalised(cells.text(row[.rt]))
    let rw = NeighbourhoodCell.normalised(cells.text(row[.rw]))
    let birthPlace = cells.text(row[.birthPlace])
    var person = ImportedPerson(
      nik: nik, nikReason: nikReason, name: name, birthDate: birthDate,
      birthPlace: birthPlace.isEmpty ? birth.place : birthPlace, sex: sex,
      address: cells.text(row[.address]), rt: rt.isEmpty ? rtRw.rt : rt,
      rw: rw.isEmpty ? rtRw.rw : rw, area: place.area, desaText: cells.text(place.desaText),
      phone: cells.text(row[.phone]))
    setKK(of: &person, reading: row[.kk])
    warn(of: &person)
    return person
  }

  /// The place that the row's own cells name, of any level down to a desa.
  mutating func widePlace(of row: ImportRow) throws(RejectReason) -> WilayahCode {
    try areas.widePlace(of: row)
  }

  /// The kecamatan that two names mean; nil where both are empty.
  mutating func kecamatan(
    _ kecamatan: String, in kabupaten: String
  ) throws(RejectReason) -> WilayahCode? {
    guard !kecamatan.isEmpty else { return nil }
    var row = ImportRow(record: 0)
    row[.kabupaten] = kabupaten
    row[.kecamatan] = kecamatan
    return try areas.place(of: row).area.ancestor(at: .kecamatan)
  }

  private func nik(in row: ImportRow) throws(RejectReason) -> (NIK?, reason: String) {
    switch NIKCell(row[.nik]) {
    case .none: return (nil, "")
    case .number(let nik): return (nik, "")
    case .broken(let fault):
      guard options.brokenNIK == .kosongkan else { throw RejectReason(fault) }
      return (nil, CellText(row[.nik]).text)
    }
  }

  private func sex(in row: ImportRow, _ nik: NIK?) throws(RejectReason) -> Sex {
    if let sex = Sex(listCell: row[.sex]) { return sex }
    guard readsNIK, let nik, CellText(row[.sex]).text.isEmpty else { throw .sexUnknown }
    return nik.sex
  }

  private func birthDate(
    in row: ImportRow, _ birth: BirthCell, _ nik: NIK?
  ) throws(RejectReason) -> Day {
    let cell = CellText(row[.birthDate].isEmpty ? birth.date : row[.birthDate]).text
    if cell.isEmpty, readsNIK, let nik, let day = Self.adultBirth(in: nik, on: options.today) {
      return day
    }
    guard let date = DateReading.day(in: cell) else { throw .birthDateUnreadable }
    do { try DateLimits.past.check(date, on: options.today) } catch { throw .birthDateInFuture }
    return date
  }

  /// The latest birth date that the NIK can mean of somebody who is old enough to serve.
  private static func adultBirth(in nik: NIK, on today: Day) -> Day? {
    guard let date = nik.birthDate(notAfter: today) else { return nil }
    guard date.completedYears(on: today) < 15 else { return date }
    let parts = date.parts
    return Day(year: parts.year - 100, month: parts.month, day: parts.day) ?? date
  }

  private func setKK(of person: inout ImportedPerson, reading cell: String) {
    if let kk = KKNumber(parsing: cell) {
      person.kk = kk.digits
    } else if case .broken = NIKCell(cell) {
      person.warnings.insert(.kkLeftOut)
    }
  }

  private func warn(of person: inout ImportedPerson) {
    guard let nik = person.nik else { return person.warnings.insert(.withoutNIK) }
    if !nik.matches(birthDate: person.birthDate) {
      person.warnings.insert(.nikDiffersFromBirthDate)
    }
    if nik.sex != person.sex { person.warnings.insert(.nikDiffersFromSex) }
  }
}

/// Cleans the cells of one row and remembers whether characters were left out.
struct CellCleaner {
  var dropped = false

  mutating func text(_ raw: String) -> String {
    let cell = CellText(raw)
    dropped = dropped || cell.droppedCharacters
    return cell.text
  }
}

extension String {
  var hasLetterOrDigit: Bool {
    utf8.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
  }
}
