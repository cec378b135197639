import CaseDomain

/// The titles of the counter's papers.
enum OfficeDocumentText {
  static func letter(_ number: String) -> String {
    number.isEmpty ? "Surat, nomor menyusul" : "Surat \(number)"
  }

  static func receipt(_ number: String) -> String { "Tanda terima \(number)" }
  static func register(_ year: Int) -> String { "Register surat \(year)" }

  static func activities(_ year: Int, _ month: Int) -> String {
    "Kegiatan \(IndonesianDate.month(month)) \(year)"
  }
}
