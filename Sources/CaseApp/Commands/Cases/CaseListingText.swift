import CaseDomain

/// What `kasus daftar` says.
enum CaseListingText {
  static let heads = ["Nomor", "Nama", "Tahap", "Lama", "Risiko/hasil", "Wilayah", "Petugas"]

  static func days(_ days: Int) -> String { IndonesianNumber.grouped(days) + " hr" }

  /// `12 kasus per 22 Nov 2026`.
  static func total(_ count: Int, _ today: Day) -> String {
    "\(IndonesianNumber.grouped(count)) kasus per \(IndonesianDate.short(today))"
  }
}
