/// What the forms of reports say.
enum DutyReportFormText {
  static let monthly = "Laporan bulanan"
  static let daily = "Laporan harian"
  static let handIn = "Kirim laporan"
  static let review = "Tinjau laporan"
  static let deadline = "Tenggat laporan"
  static let which = "Laporan"
  static let texts = "Uraian"

  static let kecamatan = "Kecamatan yang dilaporkan."
  static let month = "Bulan yang dilaporkan; angkanya dihitung sendiri dari catatan bulan itu."
  static let day = "Hari yang dilaporkan; kegiatannya diambil dari catatan hari itu."
  static let place = "Tempat tugas hari itu."
  static let result = "Apa hasil hari itu; tanda | memulai baris baru."
  static let obstacles = "Kendala; tanda | memulai baris baru. Jangan sebut nama klien."
  static let proposals = "Usul pemecahan; tanda | memulai baris baru."
  static let plans = "Rencana bulan depan; tanda | memulai baris baru."
  static let annex = "Daftar lampiran: foto, daftar hadir, surat; tanda | memulai baris baru."
  static let photos = "Foto dan keterangannya; tanda | memulai baris baru."

  static let handInNote = "Catatan bagi peninjau; boleh kosong. Angka disimpan seperti hari ini."
  static let decisionHelp = "Setujui, minta revisi, atau tolak. Tolak mengakhiri laporan itu."
  static let reviewNote = "Apa yang harus diperbaiki, atau mengapa ditolak."
  static let kindHelp = "Bulanan atau harian."
  static let dueDays = "Berapa hari sesudah bulan atau hari itu berakhir."
  static let from = "Berlaku untuk bulan atau hari yang berakhir pada atau sesudah tanggal ini."
  static let basis = "Peraturan atau surat yang menetapkan."

  static func decision(_ action: DutyReportAction) -> String {
    switch action {
    case .approve: "Setujui"
    case .askRevision: "Minta revisi"
    case .reject: "Tolak"
    case .create, .edit, .handIn: action.label
    }
  }
}
