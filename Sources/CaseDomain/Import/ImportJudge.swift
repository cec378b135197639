/// Judges the rows of one list of PPKS by every rule that needs no store.
///
/// It remembers places it has seen, so one judge serves one file.
public struct ImportJudge {
  private let options: ImportOptions
  private var areas: AreaJudge
  private var types: [String: TypeSet?] = [:]

  public init(_ options: ImportOptions) {
    self.options = options
    areas = AreaJudge(options)
  }

  /// The row's accepted values, or the first reason against it in the order of ``RejectReason``.
  public mutating func judge(_ row: ImportRow) -> JudgedRow {
    do {
      return JudgedRow(record: row.record, verdict: .accepted(try client(in: row)))
    } catch {
      return JudgedRow(record: row.record, verdict: .rejected(error))
    }
  }

  private mutating func client(in row: ImportRow) throws(RejectReason) -> ImportedClient {
    var cells = Cells()
    let name = cells.text(row[.name])
    guard name.hasLetterOrDigit else { throw .nameEmpty }
    let (nik, nikReason) = try nik(in: row)
    guard let sex = Sex(listCell: row[.sex]) else { throw .sexUnknown }
    let birth = BirthCell(row[.birthPlaceAndDate])
    let birthDate = try birthDate(in: row, birth)
    let place = try areas.place(of: row)
    let types = try types(in: row)
    let rtRw = NeighbourhoodCell.split(cells.text(row[.rtRw]))
    let rt = NeighbourhoodCell.normalised(cells.text(row[.rt]))
    let rw = NeighbourhoodCell.normalised(cells.text(row[.rw]))
    let birthPlace = cells.text(row[.birthPlace])
    var client = ImportedClient(
      nik: nik, nikReason: nikReason, name: name, birthDate: birthDate,
      birthPlace: birthPlace.isEmpty ? birth.place : birthPlace, sex: sex,
      address: cells.text(row[.address]), rt: rt.isEmpty ? rtRw.rt : rt,
      rw: rw.isEmpty ? rtRw.rw : rw, area: place.area, desaText: cells.text(place.desaText),
      phone: cells.text(row[.phone]), types: types,
      from: max(from(in: row), birthDate))
    setKK(of: &client, reading: row[.kk])
    if cells.dropped { client.warnings.insert(.charactersDropped) }
    warn(of: &client)
    return client
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

  private func birthDate(in row: ImportRow, _ birth: BirthCell) throws(RejectReason) -> Day {
    let cell = row[.birthDate].isEmpty ? birth.date : row[.birthDate]
    guard let date = DateReading.day(in: CellText(cell).text) else { throw .birthDateUnreadable }
    do { try DateLimits.past.check(date, on: options.today) } catch { throw .birthDateInFuture }
    return date
  }

  private mutating func types(in row: ImportRow) throws(RejectReason) -> TypeSet {
    let cell = row[.types]
    let found: TypeSet?
    if let known = types[cell] {
      found = known
    } else {
      found = PPKSTypeList.find(CellText(cell).text)
      if types.count < 10_000 { types[cell] = .some(found) }
    }
    guard let found else { throw .typeUnknown }
    guard !found.contains(PPKSTypeList.communities) else { throw .typeIsNotOfPersons }
    return found
  }

  /// The day from which the entri holds: the list's day or year, else today; never later.
  private func from(in row: ImportRow) -> Day {
    let year = CellText(row[.year]).text
    let day =
      DateReading.day(in: CellText(row[.recordedOn]).text)
      ?? (year.utf8.count == 4 ? Int(year) : nil).flatMap { Day(year: $0, month: 1, day: 1) }
    return min(day ?? options.today, options.today)
  }

  private func setKK(of client: inout ImportedClient, reading cell: String) {
    if let kk = KKNumber(parsing: cell) {
      client.kk = kk.digits
    } else if case .broken = NIKCell(cell) {
      client.warnings.insert(.kkLeftOut)
    }
  }

  private func warn(of client: inout ImportedClient) {
    if let nik = client.nik {
      if !nik.matches(birthDate: client.birthDate) {
        client.warnings.insert(.nikDiffersFromBirthDate)
      }
      if nik.sex != client.sex { client.warnings.insert(.nikDiffersFromSex) }
    } else {
      client.warnings.insert(.withoutNIK)
    }
    let age = client.birthDate.completedYears(on: max(client.from, client.birthDate))
    for number in client.types.numbers {
      guard let band = PPKSTypeList.type(number)?.band else { continue }
      if !band.fits(age: age) { client.warnings.insert(.ageOutsideCriteria) }
      if !band.fits(sex: client.sex) { client.warnings.insert(.sexOutsideCriteria) }
    }
  }
}

/// Cleans the cells of one row and remembers whether characters were left out.
private struct Cells {
  var dropped = false

  mutating func text(_ raw: String) -> String {
    let cell = CellText(raw)
    dropped = dropped || cell.droppedCharacters
    return cell.text
  }
}

extension String {
  fileprivate var hasLetterOrDigit: Bool {
    utf8.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
  }
}

extension PPKSTypeList {
  /// The number of the one type that is counted in communities (KAT).
  static let communities = 26
}
