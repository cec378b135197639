extension ImportJudge {
  /// A row of a list of PPKS.
  mutating func client(in row: ImportRow) throws(RejectReason) -> ImportedClient {
    var cells = CellCleaner()
    let person = try people.person(in: row, &cells)
    let types = try types(in: row)
    var client = ImportedClient(
      person, types: types, from: max(listDay(of: row), person.birthDate))
    if cells.dropped { client.person.warnings.insert(.charactersDropped) }
    warn(of: &client)
    return client
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

  private func warn(of client: inout ImportedClient) {
    let birthDate = client.person.birthDate
    let age = birthDate.completedYears(on: max(client.from, birthDate))
    for number in client.types.numbers {
      guard let band = PPKSTypeList.type(number)?.band else { continue }
      if !band.fits(age: age) { client.person.warnings.insert(.ageOutsideCriteria) }
      if !band.fits(sex: client.person.sex) { client.person.warnings.insert(.sexOutsideCriteria) }
    }
  }
}

extension PPKSTypeList {
  /// The number of the one type that is counted in communities (KAT).
  static let communities = 26
}
