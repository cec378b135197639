/// What the forms of the counter say.
enum IntakeFormText {
  static let received = "Tamu loket"
  static let finished = "Selesai dilayani"
  static let visitor = "Tamu"
  static let visit = "Keperluan"

  static let name = "Nama tamu. Tamu yang bukan PPKS dilayani tanpa didaftarkan sebagai klien."
  static let nik = "Boleh kosong. NIK klien yang dikenal menghubungkan kunjungan ke berkasnya."
  static let phone = "Untuk mengabari jawaban."
  static let address = "Alamat seperlunya."
  static let need = "Layanan yang diminta; dalam kurung waktu yang dijanjikan."
  static let matter = "Apa yang disampaikan tamu, satu atau dua kalimat."
  static let answerNow = "Isi bila langsung selesai; kosong berarti tamu menunggu jawaban."
  static let answer = "Apa yang dijawab atau diserahkan."
  static let doneDay = "Hari tamu selesai dilayani: h untuk hari ini, atau tanggalnya."
  static let next = "Isian berikutnya: daftarkan sebagai klien, atau terima pengaduan."
}

extension IntakeForm.Next {
  var label: String {
    switch self {
    case .nothing: "Tidak ada"
    case .newClient: "Daftarkan sebagai klien"
    case .complaint: "Terima pengaduan"
    }
  }
}
