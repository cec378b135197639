/// The words and weights of invented cases.
extension TrainingCase {
  static let risks = WeightedChoice<RiskLevel>([(.rendah, 5), (.sedang, 4), (.tinggi, 1)])

  static let outcomes = WeightedChoice<CaseOutcome>([
    (.mandiri, 50), (.dirujukPenuh, 14), (.pindah, 12), (.meninggal, 10), (.menolak, 6),
    (.tidakLayak, 4), (.hilangKontak, 4),
  ])

  static let sources = WeightedChoice<HelpSource>([
    (.pemerintah, 7), (.masyarakat, 2), (.duniaUsaha, 1),
  ])

  static func giver(_ source: HelpSource) -> String {
    switch source {
    case .pemerintah: ""
    case .masyarakat: "Warga sekitar"
    case .duniaUsaha: "CV Contoh Latihan"
    }
  }

  /// One service that cases in training give.
  struct Help {
    let code: String
    let spm: SPMItem?
    let what: String
    /// Thousands of rupiah.
    let thousands: Int
  }

  static let services = [
    Help(code: "LS-01", spm: .permakanan, what: "Paket permakanan", thousands: 350),
    Help(code: "RS-06", spm: .bimbingan, what: "Bimbingan sosial di rumah", thousands: 0),
    Help(code: "RS-08", spm: .alatBantu, what: "Kursi roda", thousands: 1800),
    Help(code: "PS-04", spm: nil, what: "Stimulan usaha warung", thousands: 2500),
    Help(code: "JS-02", spm: nil, what: "Usulan bantuan langsung", thousands: 0),
    Help(code: "RS-11", spm: .identitas, what: "Pengurusan NIK dan KIA", thousands: 0),
    Help(code: "LS-01", spm: .sandang, what: "Pakaian dan selimut", thousands: 200),
  ]

  static let reports = [
    "Laporan ketua RT.", "Laporan tetangga lewat telepon.", "Ditemui saat kunjungan desa.",
  ]
  static let approaches = ["Bersedia didampingi.", "Keluarga setuju dibantu."]
  static let assessments = [
    "Perlu bantuan makan dan pendampingan.", "Tinggal sendiri, rumah bocor.",
    "Keluarga ada, penghasilan tidak tetap.",
  ]
  static let planNote = "Rencana disepakati bersama."
  static let evaluations = ["Keadaan membaik.", "Bantuan diteruskan."]
  static let reasons = ["Tujuan tercapai.", "Sesuai keadaan terakhir."]
  static let promises = ["Kunjungan ulang", "Periksa berkas", "Antar bantuan"]
}
