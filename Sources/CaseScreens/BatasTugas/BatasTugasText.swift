import CaseDomain

/// What the list of refusals and forwardings says.
enum BatasTugasText {
  static let title = "Batas tugas"
  static let group = "Batas tugas"
  static let reload = "Muat ulang"
  static let loading = "Memuat catatan…"
  static let empty = [
    "Belum ada penolakan atau penerusan di wilayah ini.",
    "Program mencatatnya sendiri saat batas tugas berlaku.",
  ]
  static let columns = ["Waktu", "Akun", "Peran", "Program", "Kejadian", "Tindakan", "Kepada"]

  static func head(_ area: WilayahCode, count: Int) -> String {
    "\(Wilayah.title(of: area)) · \(IndonesianNumber.grouped(count)) kejadian terakhir"
  }

  static func detail(_ event: DutyEvent) -> String {
    let parts = [
      event.complaint, event.action.title, event.source.isEmpty ? "" : "(\(event.source))",
      event.addressee.isEmpty ? "" : "→ \(event.addressee)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
