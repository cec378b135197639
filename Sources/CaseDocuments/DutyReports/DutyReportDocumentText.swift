import CaseDomain

/// What reports of duty say on paper.
enum DutyReportDocumentText {
  static func title(_ kind: DutyReportKind) -> String {
    switch kind {
    case .bulanan: "LAPORAN BULANAN TKSK"
    case .harian: "LAPORAN HARIAN TKSK"
    }
  }

  static let area = "Wilayah"
  static let period = "Masa"
  static let addressee = "Kepada Yth."
  static let state = "Keadaan"

  static let people = "PPKS yang ditemui atau ditangani (dilayani, atau kasusnya dibuka)"
  static let services = "Layanan menurut pilar dan asal bantuan"
  static let referrals = "Rujukan dan hasilnya sampai tanggal laporan"
  static let programmes = "Pendampingan program dan pengaduan"
  static let data = "Pemutakhiran data"
  static let meetings = "Rapat koordinasi"
  static let psks = "Kegiatan bersama PSKS"
  static let tasks = "Kegiatan menurut enam tugas TKSK (Permensos 3/2013)"
  static let obstacles = "Kendala dan usul"
  static let plans = "Rencana bulan depan"
  static let annex = "Lampiran"

  static let proposals = "   Usul:"
  static let activities = "   Daftar kegiatan:"
  static let place = "Tempat"
  static let result = "Hasil:"
  static let obstacleTitle = "Kendala:"
  static let photos = "Foto:"

  static let peopleHeads = ["L", "P", "Jumlah"]
  static let serviceHeads = ["Layanan", "Orang", "Lainnya", "Rupiah"]
  static let sourceHeads = ["Layanan", "Rupiah"]
  static let fewerThanFive = "<5"

  static let known = "Mengetahui"
  static let camat = "Camat"
  static let writer = "TKSK,"
  static let blank = "(....................)"
  static let notHandedIn = "(belum dikirim)"

  /// `draf, angka per hari dibuka`, `disetujui, dikirim 3 Nov 2026`.
  static func state(of page: DutyReportPage) -> String {
    guard let report = page.report else { return "belum dibuat, angka menurut catatan saat ini" }
    guard let day = report.handedIn else { return "draf, angka menurut catatan saat ini" }
    return "\(report.state.label), pertama dikirim \(IndonesianDate.short(day))"
  }

  /// The Dinas Sosial that approves (FACTS 3.7).
  static func addressee(of area: WilayahCode) -> String {
    "Kepala Dinas Sosial " + Wilayah.title(of: area.ancestor(at: .kabupaten) ?? area)
  }

  static func copies(of area: WilayahCode) -> [String] {
    [
      "Camat " + (Wilayah.name(of: area) ?? area.dotted),
      "Kepala Dinas Sosial " + Wilayah.title(of: area.ancestor(at: .provinsi) ?? area),
    ]
  }
}
