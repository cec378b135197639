import CaseDomain

/// What `pilar tksk` says.
enum TKSKCommandText {
  static let heads = [
    "Kode", "Kecamatan", "Kab/Kota", "TKSK", "Sejak", "Masa tugas", "SK s.d.", "Asal", "Rumah",
  ]
  static let vacancyHeads = [
    "Kode", "Kecamatan", "Kab/Kota", "Lowong sejak", "Hari", "Sebab", "Langkah", "Provinsi",
    "Pengampu",
  ]
  static let estimated = "tidak tercatat (perkiraan lowong)"
  static let monthOrder = "Bulan terakhir mendahului bulan pertama."
  static let purposeMissing = "Nomor rekening lengkap perlu --tujuan: untuk apa."

  static func position(_ day: Day) -> String { "Posisi per \(IndonesianDate.short(day))." }

  static func unreadableMonth(_ text: String) -> String {
    "Bulan \(text) tidak terbaca. Tulis seperti 2026-11."
  }

  static func word(for state: TKSKLetterState) -> String {
    switch state {
    case .missing: "tidak-ada"
    case .withoutEnd: "tanpa-batas"
    case .until: "berlaku"
    case .expired: "habis"
    }
  }

  static func end(of state: TKSKLetterState) -> Day? {
    switch state {
    case .until(let day), .expired(let day): day
    case .missing, .withoutEnd: nil
    }
  }
}
