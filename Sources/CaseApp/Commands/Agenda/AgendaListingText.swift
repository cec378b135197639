import CaseDomain

/// What `agenda` says.
enum AgendaListingText {
  static let heads = ["Tenggat", "Jenis", "Nama", "Perihal", "Wilayah"]
  static let limited = "catatan terbatas"

  static func when(_ item: AgendaItem, on today: Day) -> String {
    let days = item.overdueDays(on: today)
    let date = IndonesianDate.short(item.day)
    return days > 0 ? "\(date), \(IndonesianNumber.grouped(days)) hr lewat" : date
  }

  static func kind(_ kind: AgendaKind) -> String {
    switch kind {
    case .tindakLanjut: "Tindak lanjut"
    case .rujukan: "Rujukan"
    case .draf: "Draf"
    case .pengaduan: "Pengaduan"
    case .tamu: "Tamu"
    case .laporan: "Laporan"
    case .tinjauan: "Tinjauan"
    case .skTKSK: "SK TKSK"
    case .lowonganTKSK: "Lowong TKSK"
    case .rtl: "RTL bimtek"
    }
  }

  /// `12 tugas, 3 lewat, per 22 Nov 2026`.
  static func total(_ counts: AgendaCounts, _ today: Day) -> String {
    let all = IndonesianNumber.grouped(counts.all)
    let late = IndonesianNumber.grouped(counts.overdue)
    return "\(all) tugas, \(late) lewat, per \(IndonesianDate.short(today))"
  }
}
