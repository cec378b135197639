import CaseDomain

/// What `latihan` says.
enum TrainingText {
  static let making = "Membuat penduduk rekaan"
  static let badCount = "--jumlah harus lebih dari 0."

  static func done(_ people: Int, at path: String) -> String {
    "Basis data latihan dengan \(IndonesianNumber.grouped(people)) orang rekaan dibuat: \(path)"
  }
}
