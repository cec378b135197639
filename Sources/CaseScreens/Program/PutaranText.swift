import CaseDomain

/// What the board of a round says.
enum PutaranText {
  static let group = "Papan putaran"
  static let monitor = "Monitoring 6T desa ini"
  static let socialise = "Catat sosialisasi program ini"
  static let addBeneficiary = "Tambah penerima"
  static let listBeneficiaries = "Daftar penerima desa ini"
  static let propose = "Usulkan penggantian KPS (rekap)"
  static let decide = "Putuskan penggantian KPS"
  static let settle = "Tindakan di lapangan"
  static let complain = "Terima pengaduan tentang program ini"
  static let report = "Tulis laporan putaran ke berkas"
  static let reload = "Muat ulang"
  static let otherList = "Pindah antara desa dan rekap penggantian"

  static let loading = "Memuat papan…"
  static let notVisited = "belum dipantau"
  static let noReplacements = ["Belum ada usulan penggantian.", "Tekan i untuk mengusulkan."]
  static let noDesa = ["Wilayah putaran ini tidak mempunyai desa di tabel."]
  static let openReplacements = "Buka rekap penggantian dahulu (Tab), lalu pilih barisnya."

  static let desa = "Desa/Kel."
  static let day = "Dipantau"
  static let families = "KPM"
  static let served = "Dilayani"
  static let remark = "Catatan 6T"
  static let replacementColumns = ["Desa/Kel.", "Diganti", "Pengganti", "Keadaan"]

  static func head(_ board: MonitoringBoard) -> String {
    let round = board.round
    let price = round.price > 0 ? IndonesianNumber.rupiah(round.price) : "gratis"
    return "\(round.programme) \(round.name) · \(IndonesianDate.range(round.from, round.to))"
      + " · jatah \(IndonesianNumber.grouped(round.due)) · \(price)"
  }

  static func counts(_ board: MonitoringBoard) -> String {
    "desa dipantau \(board.visits.count) dari \(board.rows.count)"
      + " · penggantian \(board.replacements.count)"
      + " · pengaduan \(board.complaints.count)"
      + " · sosialisasi \(board.socialisations.count)"
  }

  static func state(of replacement: Replacement) -> String {
    guard let day = replacement.decidedDay else { return "usulan" }
    return "diputus \(IndonesianDate.short(day))"
  }

  /// What every one of the six found, for the line below the board.
  static func detail(_ visit: MonitoringVisit) -> String {
    let flags = visit.found.redFlags.map { "\($0.right.title): \($0.sentence)" }
    return flags.isEmpty ? "Enam tepat." : flags.joined(separator: "; ")
  }

  static func written(_ path: String) -> String { "Laporan ditulis: \(path)" }
}
