/// What the cells of PSKS and TKSK lists say in their usual words.
enum StatusCell {
  /// Whether somebody still serves; an unknown word says nothing.
  static func status(_ cell: String) -> ImportedPeriod.Status {
    switch cell.bareKey {
    case "tidakaktif", "nonaktif", "tdkaktif", "tidak", "t", "n", "0", "berhenti", "keluar",
      "mengundurkandiri", "meninggal", "meninggaldunia", "pensiun", "diberhentikan", "mundur",
      "selesai", "bubar":
      .over
    case "aktif", "masihaktif", "ya", "y", "1", "bertugas", "masihbertugas": .active
    default: .unsaid
    }
  }
}

/// The member's number of a TKSK (FACTS 3.4).
enum NIATCell {
  /// `63.03.05-0001` of ten digits, however they are grouped; nil for anything else.
  static func text(_ cell: String) -> String? {
    let plain = cell.filter { !" .-'\u{A0}".contains($0) }
    let digits = Array(plain.utf8)
    guard digits.count == 10, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let parts = [digits[0..<2], digits[2..<4], digits[4..<6]].map {
      String(decoding: $0, as: UTF8.self)
    }
    return parts.joined(separator: ".") + "-" + String(decoding: digits[6...], as: UTF8.self)
  }
}

/// From which pillars a TKSK came (FACTS 13).
enum OriginCell {
  /// The stored codes in the order of the list, each once.
  static func codes(_ cell: String) -> [String] {
    let key = cell.bareKey
    let found = [
      ("karang-taruna", ["karangtaruna", "kt"]), ("psm", ["psm", "pekerjasosialmasyarakat"]),
      ("relawan", ["relawan"]),
    ].filter { $0.1.contains { key.contains($0) } }.map(\.0)
    return found.isEmpty && !key.isEmpty ? ["lain"] : found
  }
}

/// How the end of the budget year judged a TKSK (FACTS 3.7).
enum GradeCell {
  static func code(_ cell: String) -> String {
    switch cell.bareKey {
    case "baik", "b", "sangatbaik", "sb", "amatbaik": "baik"
    case "cukup", "c", "sedang": "cukup"
    case "buruk", "kurang", "k", "kurangbaik": "buruk"
    default: ""
    }
  }
}

extension PaySource {
  /// Who pays, in the words of lists; nil for nobody and for unknown words.
  public init?(listCell cell: String) {
    let key = cell.bareKey
    if key.contains("apbn") || key.contains("kemensos") || key.contains("pusat") {
      self = .pusat
    } else if key.contains("prov") || key.contains("apbd1") || key == "apbdi" {
      self = .provinsi
    } else if key.contains("kab") || key.contains("kota") || key.contains("apbd2") {
      self = .kabupaten
    } else if key.contains("desa") {
      self = .desa
    } else {
      return nil
    }
  }
}

extension TrainingLevel {
  /// What the name of a training says of its level.
  init(listName name: String) {
    let key = name.bareKey
    if key.contains("sertifi") || key.contains("kompetensi") {
      self = .sertifikat
    } else if key.contains("lanjut") {
      self = .bimtekLanjutan
    } else if key.contains("dasar") || key.contains("bimtek") || key.contains("bimbinganteknis") {
      self = .bimtekDasar
    } else {
      self = .lain
    }
  }
}
