import CaseDomain

/// What the list of activities says.
enum KegiatanText {
  static let title = "Kegiatan"
  static let group = "Kegiatan"
  static let open = "Rincian kegiatan atau notulen rapat"
  static let new = "Catat kegiatan harian"
  static let meeting = "Catat rapat dengan notulen"
  static let document = "Daftar bulan ini sebagai dokumen"
  static let monthBefore = "Bulan sebelumnya"
  static let monthAfter = "Bulan berikutnya"
  static let reload = "Muat ulang"

  static let nothingHere = "Belum ada kegiatan di bawah kursor."
  static let noLaterMonth = "Bulan sesudah bulan ini belum ada."
  static let mayNotRecord = "Akun ini tidak mencatat kegiatan."

  static let dayHead = "Tanggal"
  static let titleHead = "Kegiatan"
  static let taskHead = "Tugas"
  static let pillarHead = "Pilar"
  static let workerHead = "Petugas"
  static let noPillar = "umum"

  static let loading = "Memuat kegiatan…"
  static let empty = [
    "Belum ada kegiatan pada bulan ini.", "Tekan n untuk kegiatan, m untuk rapat.",
  ]

  static func status(_ month: ActivityMonth) -> String {
    "\(month.activities.count) kegiatan, \(month.meetingCount) rapat · "
      + "\(IndonesianDate.month(month.month)) \(month.year)"
  }

  static func task(_ task: ActivityTask) -> String { "\(task.rawValue) \(task.label)" }

  /// `Pilar  RS 3  JS 0  PS 1  LS 0  umum 2`.
  static func pillars(_ month: ActivityMonth) -> String {
    let known = ActivityPillar.allCases.map { "\($0.rawValue) \(month.count(of: $0))" }
    let none = "\(noPillar) \(month.count(of: ActivityPillar?.none))"
    return "Pilar  " + (known + [none]).joined(separator: "  ")
  }
}
