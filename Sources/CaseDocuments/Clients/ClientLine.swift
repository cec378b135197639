import CaseDomain

/// What every line of a client list begins with.
struct ClientLine {
  struct AreaNames {
    let desa: String
    let kecamatan: String
    let kabupaten: String
  }

  private let row: ClientRow
  private let names: AreaNames
  private let nik: String?
  private let kk: String?
  private let age: Int?

  init(
    _ row: ClientRow, _ names: AreaNames, numbers: ClientListDocument.Numbers, on today: Day
  ) {
    self.row = row
    self.names = names
    nik = Self.shown(row.nik, numbers)
    kk = Self.shown(row.kk, numbers)
    age = row.birthDate?.completedYears(on: today)
  }

  var cells: [String] {
    [
      nik ?? "", kk ?? "", row.name, RecapText.unit(row.unit), row.sex?.rawValue ?? "",
      row.birthDate.map(IndonesianDate.numeric) ?? "", age.map(String.init) ?? "", row.address,
      row.rt, row.rw, names.desa, names.kecamatan, names.kabupaten, row.area.dotted,
      row.status.rawValue,
    ]
  }

  func writeMembers(_ json: inout JSONWriter) throws {
    try json.member("nik", nik)
    try json.member("kk", kk)
    try json.member("nama", row.name)
    try json.member("satuan", RecapText.unit(row.unit))
    try json.member("jk", row.sex?.rawValue)
    try json.member("tanggalLahir", row.birthDate?.iso8601)
    try json.member("umur", age)
    try json.member("alamat", row.address)
    try json.member("rt", row.rt)
    try json.member("rw", row.rw)
    try json.member("desa", names.desa)
    try json.member("kecamatan", names.kecamatan)
    try json.member("kabupaten", names.kabupaten)
    try json.member("wilayah", row.area.dotted)
    try json.member("status", row.status.rawValue)
  }

  /// The number as the document shows it, six digits and ten dots unless it may be full.
  private static func shown(_ number: String?, _ numbers: ClientListDocument.Numbers) -> String? {
    guard numbers == .masked, let number, number.utf8.count == 16 else { return number }
    return number.prefix(6) + String(repeating: "\u{2022}", count: 10)
  }
}

extension ExportedEntry {
  var cells: [String] {
    [
      birthPlace, type.map(String.init) ?? "", typeName,
      from.map(IndonesianDate.numeric) ?? "", to.map(IndonesianDate.numeric) ?? "", state, source,
    ]
  }

  func writeMembers(_ json: inout JSONWriter) throws {
    try json.member("tempatLahir", birthPlace)
    try json.member("jenis", type)
    try json.member("namaJenis", typeName)
    try json.member("mulai", from?.iso8601)
    try json.member("selesai", to?.iso8601)
    try json.member("keadaan", state)
    try json.member("sumber", source)
  }

  private var typeName: String {
    type.flatMap(PPKSTypeList.type)?.label ?? ClientListText.restrictedType
  }
}

extension ClientRow {
  var typeCells: [String] {
    var parts = types.known.numbers.map(String.init)
    if types.hasRestricted { parts.append(ClientListText.restrictedType) }
    return [parts.joined(separator: ", ")]
  }

  func writeTypeMembers(_ json: inout JSONWriter) throws {
    try json.key("jenis")
    try json.array { json in
      for number in types.known.numbers { try json.value(number) }
    }
    try json.key("jenisTerbatas")
    try json.value(types.hasRestricted)
  }
}
