/// A PPKS list of invented people as an office would send it, the same for the same seed.
///
/// Every NIK and KK begins with 99, so they are nobody's; 3 rows in 100 have no NIK. Names, places
/// and types are of province 63. No two rows are the same person.
public struct ImportFile {
  /// One desa with the names of what it lies in.
  private struct Place {
    let desa: String
    let kecamatan: String
    let kabupaten: String
  }

  private static let header =
    "No;NIK;No KK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;JK;Alamat;RT;RW;"
    + "Desa/Kelurahan;Kecamatan;Kabupaten/Kota;Jenis PPKS\n"
  private static let types = [
    "Lanjut Usia Telantar", "Penyandang Disabilitas", "Fakir Miskin", "Korban Bencana Alam",
    "Fakir Miskin",
  ]
  private let places: [Place]
  private var random: SeededGenerator

  public init(seed: UInt64) throws {
    places = try Self.readPlaces()
    random = SeededGenerator(seed: seed)
  }

  /// Writes `rows` rows below a header line, `;` between the cells.
  public mutating func write(rows: Int, to path: String) throws {
    try TextFile.write(path) { put in
      put(Self.header)
      for number in 1...rows { put(row(number)) }
    }
  }

  private mutating func row(_ number: Int) -> String {
    let place = random.pick(places)
    let isWoman = Bool.random(using: &random)
    let day = Int.random(in: 1...28, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let year = Int.random(in: 1936...2020, using: &random)
    let name = GivenNames.name(woman: isWoman, from: &random)
    // A step without a common divisor spreads the numbers, and none comes twice.
    let (group, serial) = (number * 7_368_787 % 99_990_000).quotientAndRemainder(dividingBy: 9_999)
    let birth = two(day + (isWoman ? 40 : 0)) + two(month) + two(year % 100)
    let hasNIK = Int.random(in: 0..<100, using: &random) >= 3
    let nik = hasNIK ? "99" + four(group) + birth + four(serial + 1) : ""
    let family = "99" + four(group) + two(day) + two(month) + "05" + four(serial / 3 + 1)
    let address = "Jl. Veteran No. \(Int.random(in: 1...200, using: &random))"
    let cells = [
      String(number), nik, family, name, "Martapura", "\(two(day))-\(two(month))-\(year)",
      isWoman ? "P" : "L", address, "0" + two(Int.random(in: 1...20, using: &random)),
      "0" + two(Int.random(in: 1...9, using: &random)), place.desa, place.kecamatan,
      place.kabupaten, random.pick(Self.types),
    ]
    return cells.joined(separator: ";") + "\n"
  }

  private static func readPlaces() throws -> [Place] {
    var names: [String: String] = [:]
    for line in try lines(of: Checkout.wilayahTable) where line[0].hasPrefix("63") {
      names[line[0]] = line[1]
    }
    return try lines(of: Checkout.desaTable).filter { $0[0].hasPrefix("63") }.map { line in
      let kabupaten = String(line[0].prefix(5))
      guard let upper = names[line[3]], let top = names[kabupaten] else {
        throw Failure("no parent for \(line[0])")
      }
      let kind = kabupaten.dropFirst(3) < "70" ? "Kabupaten " : "Kota "
      return Place(desa: line[1], kecamatan: upper, kabupaten: kind + top)
    }
  }

  private static func lines(of path: String) throws -> [[String]] {
    try TextFile.read(path).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count == 4 }
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func four(_ number: Int) -> String {
  String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
}
