import CaseDomain

/// What `latihan` says.
enum TrainingText {
  static let making = "Membuat penduduk rekaan"
  static let badCount = "--jumlah harus lebih dari 0."

  static let needsCount = "Sebutkan --jumlah, atau --contoh untuk basis data contoh."

  static func sampleDone(at path: String) -> String { "Basis data contoh dibuat: \(path)" }

  /// One published number with its date and source.
  static func fact(_ fact: PublishedProvince.Fact) -> String {
    "\(IndonesianDate.numeric(fact.day))  \(fact.kind)  \(IndonesianNumber.grouped(fact.count))"
      + "  (\(fact.source))"
  }

  static func done(_ people: Int, at path: String) -> String {
    "Basis data latihan dengan \(IndonesianNumber.grouped(people)) orang rekaan dibuat: \(path)"
  }
}
