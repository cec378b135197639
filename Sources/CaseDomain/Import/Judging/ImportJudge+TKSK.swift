extension ImportJudge {
  /// A row of a list of TKSK; without a place of duty the home's kecamatan is it.
  mutating func appointed(in row: ImportRow) throws(RejectReason) -> ImportedVolunteer {
    var cells = CellCleaner()
    let duty = try people.kecamatan(
      CellText(row[.dutyKecamatan]).text, in: CellText(row[.dutyKabupaten]).text)
    var home = row
    if let duty, !row.namesAHome { home[.areaCode] = duty.dotted }
    let person = try people.person(in: home, &cells)
    guard let area = duty ?? person.area.ancestor(at: .kecamatan) else { throw .areaUnknown }
    var volunteer = ImportedVolunteer(
      person, kinds: [PSKSKind.tksk], area: area, period: try period(in: row))
    try describe(&volunteer, from: row, &cells)
    volunteer.appointment = try appointment(in: row, &cells)
    if person.area.ancestor(at: .kecamatan) != area {
      volunteer.person.warnings.insert(.homeIsNotDuty)
    }
    if cells.dropped { volunteer.person.warnings.insert(.charactersDropped) }
    return volunteer
  }

  /// What the row says of a TKSK alone.
  func appointment(
    in row: ImportRow, _ cells: inout CellCleaner
  ) throws(RejectReason) -> ImportedAppointment {
    var appointment = ImportedAppointment()
    let letter = cells.text(row[.letter])
    appointment.letter = letter == "-" ? "" : letter
    appointment.letterDay = try day(row[.letterDay], YearCell.dayOrFirst)
    appointment.issuer = cells.text(row[.letterIssuer])
    let niat = CellText(row[.niat]).text
    if niat.hasLetterOrDigit {
      guard let read = NIATCell.text(niat) else { throw .niatUnreadable }
      appointment.niat = read
    }
    appointment.mother = cells.text(row[.mother])
    appointment.email = cells.text(row[.email])
    appointment.mainJob = cells.text(row[.mainJob])
    appointment.origins = OriginCell.codes(row[.origins])
    appointment.recruited = YearCell.dayOrFirst(in: CellText(row[.recruited]).text)?.year
    appointment.grade = GradeCell.code(row[.grade])
    appointment.accounts = accounts(in: row, &cells)
    return appointment
  }

  private func accounts(
    in row: ImportRow, _ cells: inout CellCleaner
  ) -> [ImportedBankAccount] {
    [(row[.regionalAccount], PaySource.provinsi), (row[.ministryAccount], .pusat)]
      .compactMap { cell, source in
        let text = cells.text(cell)
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard digits.utf8.count >= 5 else { return nil }
        let words = text.split { !$0.isLetter }.joined(separator: " ")
        let bank = words.isEmpty ? BankText.usual(of: source) : words
        return ImportedBankAccount(source: source, bank: bank, number: digits)
      }
  }
}

extension ImportRow {
  /// Whether a cell says where the person lives.
  fileprivate var namesAHome: Bool {
    [ImportColumn.areaCode, .desa, .kecamatan].contains { self[$0].hasLetterOrDigit }
  }
}
