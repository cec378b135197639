extension MonthOfYear {
  /// `Okt`.
  public var short: String { String(IndonesianDate.withoutYear(firstDay).dropFirst(2)) }
}

extension DutyReportKind {
  public var label: String {
    switch self {
    case .harian: "Laporan harian"
    case .bulanan: "Laporan bulanan"
    }
  }

  /// `Oktober 2026`, `22 Nov 2026`.
  public func period(of day: Day) -> String {
    switch self {
    case .harian: IndonesianDate.short(day)
    case .bulanan: MonthOfYear(of: day).label
    }
  }
}

extension DutyReportState {
  public var label: String {
    switch self {
    case .draft: "draf"
    case .menunggu: "menunggu persetujuan"
    case .disetujui: "disetujui"
    case .revisi: "revisi"
    case .ditolak: "ditolak"
    }
  }
}

extension DutyReportAction {
  /// What was done, for the history.
  public var label: String {
    switch self {
    case .create: "dibuat"
    case .edit: "diubah"
    case .handIn: "dikirim"
    case .approve: "disetujui"
    case .askRevision: "diminta revisi"
    case .reject: "ditolak"
    }
  }
}

extension ReportStanding {
  /// `terlambat 12 hr`, `disetujui, terlambat 3 hr`.
  public var label: String {
    switch self {
    case .approved(let late): "disetujui" + Self.after(late)
    case .waiting(let late): "menunggu" + Self.after(late)
    case .returned: "revisi"
    case .rejected: "ditolak"
    case .overdue(let days): "terlambat \(IndonesianNumber.grouped(days)) hr"
    case .notYet: "belum"
    case .notOwed: "tidak wajib"
    }
  }

  private static func after(_ late: Int) -> String {
    late > 0 ? ", terlambat \(IndonesianNumber.grouped(late)) hr" : ""
  }

  /// What `--format json` calls it.
  public var code: String {
    switch self {
    case .approved: "disetujui"
    case .waiting: "menunggu"
    case .returned: "revisi"
    case .rejected: "ditolak"
    case .overdue: "terlambat"
    case .notYet: "belum"
    case .notOwed: "tidak-wajib"
    }
  }
}

extension OwedReport {
  /// `Laporan Oktober 2026 belum dikirim`.
  public var sentence: String {
    standing == .returned
      ? "Laporan \(month.label) diminta revisi" : "Laporan \(month.label) belum dikirim"
  }
}

extension DutyReport {
  /// `Laporan Oktober 2026 menunggu tinjauan`.
  public var waiting: String { "Laporan \(kind.period(of: day)) menunggu tinjauan" }
}

/// The labels of the lines of a report.
public enum ReportLineText {
  public static let total = "Jumlah"
  public static let restricted = "Jenis terbatas"
  public static let withoutType = "Tanpa jenis yang berlaku"
  public static let author = "Penulis"
  public static let camat = "Mengetahui"
  public static let opened = "Kasus dibuka"
  public static let closed = "Kasus ditutup"
  public static let independent = "di antaranya mandiri"
  public static let allServices = "Semua layanan"
  public static let sent = "Rujukan dikirim"
  public static let unanswered = "Belum dijawab"
  public static let rounds = "Putaran yang berjalan"
  public static let visits = "Kunjungan monitoring 6T"
  public static let flagged = "di antaranya dengan temuan"
  public static let received = "Pengaduan diterima"
  public static let begun = "Entri PPKS baru"
  public static let ended = "Entri PPKS diakhiri"
  public static let verified = "Entri disetujui verifikasinya"

  /// What became of the referrals sent.
  public static func answer(_ answer: ReferralAnswer) -> String {
    switch answer {
    case .diterima: "Diterima"
    case .daftarTunggu: "Daftar tunggu"
    case .ditolak: "Ditolak"
    case .selesai: "Selesai"
    case .ditarik: "Ditarik"
    }
  }

  public static func state(_ state: Complaint.State) -> String {
    switch state {
    case .waiting: "di antaranya menunggu"
    case .forwarded: "di antaranya diteruskan"
    case .resolved: "di antaranya selesai"
    }
  }
}
