import Glibc

/// A list of invented people (NIK and KK begin with 99) to be imported.
struct ImportList {
  let rows: Int

  func write(to path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchmarkFailure("cannot write \(path)") }
    defer { fclose(file) }
    fputs("Nama;NIK;No KK;Tgl Lahir;Tempat Lahir;JK;Alamat;RT;RW;Kode Desa;Jenis PPKS\n", file)
    var random = Mixer(state: 7)
    for number in 0..<rows { fputs(line(number, &random), file) }
  }

  private func line(_ number: Int, _ random: inout Mixer) -> String {
    let female = random.below(2) == 1
    let (day, month, year) = (1 + random.below(28), 1 + random.below(12), 1940 + random.below(26))
    let name = [Self.first, Self.middle, Self.last].map { $0[random.below($0.count)] }
      .joined(separator: " ")
    // Ten thousand serials for each kecamatan and birth date are more than enough for a million.
    let place = 990_000 + number / 9000
    let nik =
      "\(place)" + two(day + (female ? 40 : 0)) + two(month) + two(year % 100)
      + padded(1 + number % 9000, 4)
    let kk = "\(place)010120" + padded(1 + number / 3 % 9000, 4)
    let desa = Self.desa[random.below(Self.desa.count)]
    return "\(name);\(nik);\(kk);\(two(day))-\(two(month))-\(year);Martapura;"
      + "\(female ? "P" : "L");Jl. Rekaan \(number % 300);\(two(random.below(20) + 1));"
      + "\(two(random.below(9) + 1));\(desa);8\n"
  }

  private func two(_ number: Int) -> String { padded(number, 2) }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let first = [
    "Siti", "Ahmad", "Muhammad", "Nur", "Rahmat", "Fitri", "Budi", "Dewi", "Yusuf", "Norlaila",
  ]
  private static let middle = [
    "Aminah", "Rifani", "Hidayat", "Syahrani", "Lestari", "Maulida", "Hasan", "Jamaluddin",
  ]
  private static let last = ["", "Putra", "Sari", "Rahman", "Aulia", "Noor", "Effendi", "Hartati"]
  /// Codes of kecamatan in Kalimantan Selatan.
  private static let desa = [
    "63.03.05", "63.03.06", "63.03.01", "63.01.05", "63.02.03", "63.04.01", "63.05.02",
    "63.06.02", "63.07.01", "63.08.01", "63.09.03",
  ]
}

/// A small generator whose numbers are the same everywhere.
struct Mixer {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
