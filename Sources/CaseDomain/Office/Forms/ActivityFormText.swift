/// What the forms of activities and meetings say.
enum ActivityFormText {
  static let activity = "Kegiatan harian"
  static let meeting = "Rapat dan notulen"
  static let what = "Kegiatan"
  static let outcome = "Hasil"

  static let day = "Hari kegiatan: h untuk hari ini, -1 kemarin, atau tanggalnya."
  static let title = "Apa yang dilakukan, satu baris; masuk laporan bulanan."
  static let agenda = "Acara rapat, satu baris."
  static let task = "Satu dari enam tugas TKSK (Permensos 3/2013)."
  static let pillar = "Pilar penyelenggaraan kesejahteraan sosial; kosong bila umum."
  static let initiative = "Prakarsa sendiri, atau ditugaskan."
  static let assignedBy = "Siapa yang menugaskan, misalnya Camat."
  static let letter = "Nomor surat tugas bila ada."
  static let place = "Tempat kegiatan."
  static let partners = "PSKS dan pihak lain yang ikut."
  static let attended = "Siapa yang hadir, jabatan atau unsur."
  static let attendees = "Banyaknya orang yang hadir."
  static let result = "Apa hasilnya, dan kendala bila ada."
  static let minutes = "Pokok pembicaraan; tanda | memulai baris baru."
  static let decision = "Keputusan atau tindak lanjut rapat."
  static let kind = "Dengan camat, atau dengan Koordinator TKSK kabupaten/kota."
}

extension ActivityForm.Initiative {
  var label: String {
    switch self {
    case .own: "Prakarsa sendiri"
    case .assigned: "Ditugaskan"
    }
  }
}
