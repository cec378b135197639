import CaseDomain
import TerminalUI

/// What the screens of reports say.
enum LaporanText {
  static let title = "Laporan"
  static let group = "Laporan"
  static let pageGroup = "Isi laporan"
  static let open = "Buka laporan, atau kecamatan di bawahnya"
  static let write = "Isi laporan bulanan"
  static let writeDaily = "Isi laporan harian"
  static let otherKind = "Laporan harian atau bulanan"
  static let monthBefore = "Bulan sebelumnya"
  static let monthAfter = "Bulan berikutnya"
  static let deadline = "Atur tenggat laporan"
  static let reload = "Muat ulang"

  static let edit = "Isi atau ubah uraiannya"
  static let handIn = "Kirim laporan"
  static let review = "Tinjau: setujui, minta revisi, atau tolak"
  static let document = "Sebagai dokumen"

  static let nothingHere = "Belum ada baris di bawah kursor."
  static let mayNotWrite = "Laporan ditulis petugas kecamatan."
  static let onlyMonths = "Daftar ini sudah per bulan."
  static let onlyKecamatan = "Laporan harian dilihat per kecamatan. Buka kecamatannya."
  static let mayNotSetDeadline = "Tenggat diatur Dinas Sosial provinsi."
  static let notEditable = "Laporan ini tidak dapat diubah sekarang."
  static let notToHandIn = "Laporan ini tidak dapat dikirim sekarang."
  static let notToReview = "Laporan ini tidak menunggu tinjauan Anda."
  static let notLoaded = "Laporan belum termuat."

  static let kabupaten = "Kab./Kota"
  static let kecamatan = "Kecamatan"
  static let monthHead = "Masa"
  static let stateHead = "Keadaan"
  static let dueHead = "Tenggat"
  static let noteHead = "Catatan"
  static let notBegun = "belum dibuat"
  static let begun = ""

  static let loading = "Memuat laporan…"
  static let empty = ["Wilayah ini tidak punya kecamatan."]
  static let noDaily = ["Belum ada laporan harian.", "Tekan d untuk menulis yang pertama."]

  static let legend: [(Glyph, StyleRole, String)] = [
    (.good, .good, "disetujui"), (.neutral, .info, "menunggu"),
    (.warning, .warning, "terlambat/revisi"), (.danger, .danger, "belum/ditolak"),
    (.dot, .dim, "tidak wajib"),
  ]

  /// At most seven cells.
  static func cell(_ standing: ReportStanding) -> String {
    switch standing {
    case .approved(0): "setuju"
    case .waiting(0): "tunggu"
    case .approved(let late), .waiting(let late): "+\(late) hr"
    case .returned: "revisi"
    case .rejected: "tolak"
    case .overdue(let days): "\(days) hr"
    case .notYet: "belum"
    case .notOwed: ""
    }
  }

  /// At most four cells.
  static func shortCell(_ standing: ReportStanding) -> String {
    switch standing {
    case .approved(0), .waiting(0), .notYet, .notOwed: ""
    case .approved(let late), .waiting(let late): "+\(late)"
    case .returned: "rev"
    case .rejected: "tlk"
    case .overdue(let days): "\(days)"
    }
  }

  /// `Banjar`, `Kota Banjarmasin`.
  static func name(of code: WilayahCode) -> SafeText {
    Wilayah.kind(of: code) == .kota ? PlaceText.title(code) : PlaceText.name(code)
  }

  /// `11/13`.
  static func share(_ tally: ReportTally) -> String { "\(tally.handedIn)/\(tally.owed)" }

  /// `Oktober 2026: 14 dari 20 dikirim · 2 lewat tenggat · 4 belum · posisi 22 Nov 2026`.
  static func status(_ board: DutyReportBoard, _ month: MonthOfYear) -> String {
    guard let place = board.months.firstIndex(of: month) else { return "" }
    let tally = ReportTally(board.rows.map { $0.cells[place].standing })
    return "\(month.label): \(tally.handedIn) dari \(tally.owed) dikirim, \(tally.late) terlambat"
      + " · \(tally.missing) belum · posisi \(IndonesianDate.short(board.position))"
  }

  static func status(months board: DutyReportBoard) -> String {
    let standings = (board.rows.first?.cells ?? []).map(\.standing)
    let tally = ReportTally(standings)
    return "\(tally.approved) disetujui · \(tally.waiting) menunggu · \(tally.missing) terlambat"
      + " · posisi \(IndonesianDate.short(board.position))"
  }

  static func status(daily reports: [DutyReport]) -> String {
    "\(reports.count) laporan harian"
  }

  /// `Laporan bulanan Oktober 2026`.
  static func heading(_ page: DutyReportPage) -> String {
    "\(page.kind.label) \(page.kind.period(of: page.day)) · \(Wilayah.title(of: page.area))"
  }

  static func state(_ page: DutyReportPage) -> String {
    let due = page.report.map { ", tenggat \(IndonesianDate.short($0.due))" } ?? ""
    guard let report = page.report else { return "belum dibuat · \(page.standing.label)" }
    return report.state == .draft
      ? "draf · \(page.standing.label)\(due)" : "\(page.standing.label)\(due)"
  }

  static let history = "Riwayat"
  static let noHistory = "belum ada langkah"
  static let changed =
    "Angka di catatan sudah berubah sejak dikirim; yang tampil angka saat dikirim."

  static func step(_ step: DutyReportStep) -> String {
    let note = step.note.isEmpty ? "" : ": " + step.note
    return "\(IndonesianDate.numeric(step.day))  \(step.action.label) oleh \(step.account)\(note)"
  }

  static func status(_ first: Int, _ last: Int, of count: Int) -> String {
    "baris \(first)–\(last) dari \(count)"
  }
}
