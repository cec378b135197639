/// How letters write what they tell of a person.
enum LetterPersonText {
  static let noNIK = "belum memiliki NIK"
  static let withheld = "tidak dicantumkan"

  static func initials(_ name: String, caseNumber: String) -> String {
    let initials = LetterIdentity.initials(of: name)
    return caseNumber.isEmpty ? initials : "\(initials) (\(caseNumber))"
  }

  /// `Martapura, 5 Juli 1955`.
  static func birth(place: String, _ day: Day, isEstimated: Bool) -> String {
    let date = IndonesianDate.long(day) + (isEstimated ? " (perkiraan)" : "")
    return place.isEmpty ? date : "\(place), \(date)"
  }

  static func birthYear(_ year: Int) -> String { "tahun \(year)" }

  static func age(_ years: Int) -> String { "\(years) tahun" }

  static func word(_ sex: Sex) -> String {
    switch sex {
    case .male: "Laki-laki"
    case .female: "Perempuan"
    }
  }

  /// `Jl. Contoh 5 RT 003 RW 002, Kelurahan Murung Keraton, …, Kabupaten Banjar`.
  static func address(_ person: LetterPerson) -> String? {
    var street = person.address
    if !person.rt.isEmpty { street += " RT \(person.rt)" }
    if !person.rw.isEmpty { street += " RW \(person.rw)" }
    let levels: [WilayahLevel] = [.desa, .kecamatan, .kabupaten]
    let places = levels.compactMap { person.area?.ancestor(at: $0).map(Wilayah.fullTitle) }
    let parts = ([street] + places).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
