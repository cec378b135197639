import CaseDomain

/// What the commands of matching say.
enum MatchingText {
  static let reading = "Membaca"
  static let comparing = "Membandingkan"
  static let writing = "Menulis"

  static func badMapping(_ text: String) -> String {
    let words = MatchColumn.allCases.map(\.rawValue).joined(separator: ", ")
    return
      "Kolom '\(text)' tidak dapat dibaca. Tulis MAKNA=JUDUL dengan koma di antaranya, misalnya"
      + " id=rec_id,nama=given_name+surname; maknanya: \(words)."
  }

  static func noPairs(of people: Int) -> String {
    "Tidak ada pasangan di antara \(IndonesianNumber.grouped(people)) orang."
  }

  static func found(_ pairs: Int) -> String {
    pairs == 0 ? "Tidak ada pasangan." : "\(IndonesianNumber.grouped(pairs)) pasangan."
  }

  static func kept(_ pairs: Int) -> String {
    "\(IndonesianNumber.grouped(pairs)) pasangan disimpan untuk ditinjau di layar mutu."
  }

  static func tooMany(_ most: Int) -> String {
    "Daftar ini lebih dari \(IndonesianNumber.grouped(most)) orang. Bagilah menurut wilayah."
  }

  static let badThreshold = "Ambang harus 1 sampai 1000, misalnya 600."
  static let badCount = "Jumlah harus 1 sampai 5.000.000."
}
