import CaseDomain

/// What the lists of case work say.
enum DaftarKerjaText {
  static let open = "Buka berkas klien"
  static let reload = "Muat ulang daftar"

  static let cases = WorkListWords(
    title: "Kasus", group: "Daftar kasus", id: "kasus", unit: "kasus", loading: "Memuat kasus…",
    empty: "Tidak ada kasus.")
  static let services = WorkListWords(
    title: "Layanan", group: "Daftar layanan", id: "layanan", unit: "layanan",
    loading: "Memuat layanan…", empty: "Tidak ada layanan.")

  static let client = "Klien"
  static let stage = "Tahap"
  static let since = "Selama"
  static let risk = "Risiko"
  static let number = "Nomor"
  static let worker = "Petugas"
  static let place = "Wilayah"
  static let day = "Tanggal"
  static let service = "Layanan"
  static let code = "Kode"
  static let amount = "Rp"
  static let source = "Asal"

  static func days(_ count: Int) -> String { "\(IndonesianNumber.grouped(count)) hr" }

  static func status(_ unit: String, _ row: Int, of shown: Int, all: Int) -> String {
    let cut = shown < all ? " · \(IndonesianNumber.grouped(shown)) pertama" : ""
    return "\(unit) \(IndonesianNumber.grouped(row)) dari \(IndonesianNumber.grouped(all))\(cut)"
  }

  /// `Asesmen`, `Mandiri · ditutup 23-11-2025 s.d. 22-11-2026`.
  static func summary(_ filter: CaseFilter) -> String {
    var parts: [String] = []
    if let stages = filter.stages {
      parts.append(CaseStage.allCases.filter(stages.contains).map(\.label).joined(separator: ", "))
    }
    if let outcome = filter.outcome { parts.append(outcome.label) }
    if let risk = filter.risk { parts.append("risiko \(risk.label.lowercased())") }
    if let opened = filter.opened { parts.append("dibuka \(range(opened))") }
    if let closed = filter.closed { parts.append("ditutup \(range(closed))") }
    return parts.isEmpty ? "Semua kasus" : parts.joined(separator: " · ")
  }

  /// `Rehabilitasi sosial · mulai 01-01-2026 · s.d. 22-11-2026`.
  static func summary(_ filter: ServiceFilter) -> String {
    var parts: [String] = []
    if let pillar = filter.pillar { parts.append(pillar.label) }
    if let item = filter.spm { parts.append("SPM \(item.number) \(item.label)") }
    if let source = filter.source { parts.append(source.label) }
    if let from = filter.from { parts.append("mulai \(IndonesianDate.numeric(from))") }
    if let to = filter.to { parts.append("s.d. \(IndonesianDate.numeric(to))") }
    return parts.isEmpty ? "Semua layanan" : parts.joined(separator: " · ")
  }

  private static func range(_ days: ClosedRange<Day>) -> String {
    "\(IndonesianDate.numeric(days.lowerBound)) s.d. \(IndonesianDate.numeric(days.upperBound))"
  }
}
