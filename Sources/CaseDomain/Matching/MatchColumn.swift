/// What a column of a list says about a person, by the word that names it on the command line.
public enum MatchColumn: String, CaseIterable, Sendable {
  /// What the list calls the person; the number of the record where there is no such column.
  case id
  case nama
  case lahir
  case jk
  case alamat
  case wilayah
  case nik
  case kk
  case telepon

  /// The meaning of a mapping `id=rec_id,nama=given_name+surname`: by meaning, the headings that are
  /// joined for it.
  ///
  /// - Returns: nil when a part has no `=`, no heading, an unknown meaning or one that stands twice.
  public static func mapping(_ text: String) -> [MatchColumn: [String]]? {
    var mapping: [MatchColumn: [String]] = [:]
    for part in text.split(separator: ",") {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, let column = MatchColumn(rawValue: Self.trimmed(halves[0])),
        mapping[column] == nil
      else { return nil }
      let headings = halves[1].split(separator: "+").map(Self.trimmed).filter { !$0.isEmpty }
      guard !headings.isEmpty else { return nil }
      mapping[column] = headings
    }
    return mapping
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension MatchPerson {
  /// Fills in what a cell says.
  ///
  /// A place of six or ten digits is a code; anything else is taken as words. What cannot be read
  /// is not known: a list with faults is still compared.
  public mutating func set(_ column: MatchColumn, to text: String) {
    switch column {
    case .id: break
    case .nama: name = text
    case .lahir: birth = MatchDate(text: text)
    case .jk: sex = Sex(listCell: text)
    case .alamat: address = text
    case .wilayah: setPlace(text)
    case .nik: nik = MatchNumber(text: text)
    case .kk: kk = MatchNumber(text: text)
    case .telepon: phone = MatchNumber(text: text)
    }
  }

  private mutating func setPlace(_ text: String) {
    guard let code = WilayahCode(text) else {
      areaText = text
      return
    }
    switch code.level {
    case .desa: area = code.number
    case .kecamatan: area = code.number * 10_000
    case .kabupaten, .provinsi: areaText = text
    }
  }
}
