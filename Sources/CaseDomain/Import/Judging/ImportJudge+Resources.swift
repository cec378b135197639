extension ImportJudge {
  /// A row of a list of PSKS: a person, or an institution.
  mutating func resource(in row: ImportRow) throws(RejectReason) -> ImportedRecord {
    // The kind tells what the row is about, its fault is told after the person's.
    let kinds = kinds(in: row)
    if let kind = kinds?.first, isInstitution(row, kind) {
      return .institution(try institution(in: row, kind))
    }
    var cells = CellCleaner()
    var person = try people.person(in: row, &cells)
    guard let kinds else { throw .kindUnknown }
    let period = try period(in: row)
    var volunteer = ImportedVolunteer(
      person, kinds: kinds.map(\.abbreviation), area: person.area, period: period)
    try describe(&volunteer, from: row, &cells)
    if kinds.contains(where: { $0.abbreviation == PSKSKind.tksk }) {
      volunteer.appointment = try appointment(in: row, &cells)
    }
    if cells.dropped { person.warnings.insert(.charactersDropped) }
    volunteer.person = person
    return .volunteer(volunteer)
  }

  /// Fills in what lists of PSKS and TKSK say of serving.
  func describe(
    _ volunteer: inout ImportedVolunteer, from row: ImportRow, _ cells: inout CellCleaner
  ) throws(RejectReason) {
    var details = ImportedRoleDetails()
    details.position = cells.text(row[.position])
    details.institution = cells.text(row[.institution])
    details.memberNumber = cells.text(row[.memberNumber])
    details.paidBy = PaySource(listCell: row[.paidBy])
    details.evidence = try paper(in: row, &cells)
    volunteer.details = details
    volunteer.training = try training(in: row, &cells)
  }

  /// The number of the paper with its day, `460/12 (03-02-2024)`.
  private func paper(
    in row: ImportRow, _ cells: inout CellCleaner
  ) throws(RejectReason) -> String {
    let number = cells.text(row[.letter])
    guard !number.isEmpty, number != "-" else { return "" }
    guard let day = try day(row[.letterDay], YearCell.dayOrFirst) else { return number }
    return "\(number) (\(IndonesianDate.numeric(day)))"
  }

  /// From when to when, as far as the row says.
  func period(in row: ImportRow) throws(RejectReason) -> ImportedPeriod {
    var period = ImportedPeriod(listDay: listDay(of: row))
    for column: ImportColumn in [.since, .recruited, .letterDay] where period.from == nil {
      period.from = try day(row[column], YearCell.dayOrFirst)
    }
    period.to = try day(row[.until], YearCell.dayOrLast)
    if let from = period.from, let to = period.to, to < from { throw .periodReversed }
    period.status = StatusCell.status(row[.status])
    return period
  }

  /// The day of a cell that may be empty.
  func day(
    _ cell: String, _ read: (String) -> Day?
  ) throws(RejectReason) -> Day? {
    let text = CellText(cell).text
    guard !text.isEmpty, text != "-" else { return nil }
    guard let day = read(text) else { throw .periodUnreadable }
    return day
  }

  private func training(
    in row: ImportRow, _ cells: inout CellCleaner
  ) throws(RejectReason) -> ImportedTraining? {
    let name = cells.text(row[.trainingName])
    let certificate = cells.text(row[.certificate])
    guard name.hasLetterOrDigit || certificate.hasLetterOrDigit else { return nil }
    let day = try day(row[.trainingDay], YearCell.dayOrFirst)
    var training = ImportedTraining(
      name: name.isEmpty ? certificate : name, level: TrainingLevel(listName: name), day: day)
    training.organiser = cells.text(row[.trainingOrganiser])
    training.certificate = certificate
    return training
  }

  mutating func kinds(in row: ImportRow) -> [PSKSKind]? {
    let cell = row[.kinds]
    if let known = kinds[cell] { return known }
    let found = PSKSKind.all(in: CellText(cell).text)
    if kinds.count < 10_000 { kinds[cell] = .some(found) }
    return found
  }

  /// Whether the row is about an institution: it says so, or its kind is one and nothing in it
  /// is a person's.
  private func isInstitution(_ row: ImportRow, _ kind: PSKSKind) -> Bool {
    guard kind.unit == .lembaga else { return false }
    switch row[.subject].bareKey {
    case "lembaga", "institusi", "organisasi", "kelompok", "badanusaha", "perusahaan": return true
    case "individu", "orang", "perorangan", "perseorangan": return false
    default:
      return row[.birthDate].isEmpty && row[.birthPlaceAndDate].isEmpty && row[.sex].isEmpty
        && NIKCell(row[.nik]).isNoNIK
    }
  }
}

extension NIKCell {
  /// Whether the cell holds neither a NIK nor a number that was to be one.
  fileprivate var isNoNIK: Bool {
    switch self {
    case .none: true
    case .number: false
    case .broken(let fault): fault != .roundedBySpreadsheet && !isNearlyNIK(fault)
    }
  }

  private func isNearlyNIK(_ fault: NIKFault) -> Bool {
    switch fault {
    case .notSixteenDigits(let found): found >= 14
    case .impossibleDate, .serialIsZero: true
    case .roundedBySpreadsheet: true
    }
  }
}
