/// The Indonesian words of the training data.
enum TrainingText {
  static let streets = [
    "A. Yani", "Pramuka", "Veteran", "Gerilya", "Sudirman", "Diponegoro", "Kenanga", "Melati",
    "Mawar", "Cempaka", "Pahlawan", "Pasar Lama", "Sungai Ulin", "Karang Rejo", "Trans Kalimantan",
    "Sukamaju", "Keramat", "Masjid Raya", "Pelabuhan", "Pendidikan",
  ]
  static let reasonsWithoutNIK = [
    "belum merekam KTP-el", "tidak mempunyai dokumen", "akta kelahiran belum ada",
    "dokumen hilang, belum diurus", "pindah tanpa surat",
  ]
  static let streetOfCommunity = "tepian hulu sungai"

  static let sectors = ["pertambangan", "perkebunan", "perdagangan", "perbankan", "kehutanan"]
  static let contributions = [
    "paket sembako", "beasiswa", "bedah rumah", "alat bantu disabilitas", "modal usaha",
  ]
  static let jobs = ["wiraswasta", "petani", "guru honorer", "pedagang", "nelayan"]
  /// The seats of a board, the last one for everybody else.
  static let seats = ["Ketua", "Sekretaris", "Bendahara", "Anggota"]

  static func basicTraining(_ kind: String) -> String { "Bimtek dasar \(kind)" }
  static func certification(_ kind: String) -> String { "Sertifikasi kompetensi \(kind)" }

  static let issuer = "Dinas Sosial (latihan)"

  /// The name of an invented institution; without a number the only one of its place.
  static func institution(_ kind: String, _ number: Int?, of area: WilayahCode) -> String {
    let place = Wilayah.name(of: area) ?? ""
    let name = kind == "KT" ? "Karang Taruna" : kind
    return [name, place, number.map(String.init) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The number of an invented SK.
  static func letterNumber(_ number: Int, _ year: Int) -> String {
    "460/\(number)/SK-LATIHAN/\(year)"
  }

  static func community(in place: String, number: Int) -> String {
    "Komunitas Balai \(place)" + (number > 1 ? " \(number)" : "")
  }

  // MARK: Bimtek

  struct Event {
    let code: String
    let name: String
    let place: String
    let topics: [String]
  }

  /// Four sessions of two lesson hours a day, in minutes of the day.
  static let sessionTimes = [
    (start: 480, end: 570), (start: 600, end: 690), (start: 780, end: 870),
    (start: 900, end: 990),
  ]

  static let tksk2024 = Event(
    code: "TKSK24", name: "Bimtek TKSK se-Kalimantan Selatan 2024", place: "Banjarmasin",
    topics: [
      "Kebijakan penyelenggaraan kesejahteraan sosial", "Tugas dan fungsi TKSK",
      "Pendataan PPKS dan PSKS", "Data terpadu dan pemutakhirannya",
      "Pelayanan lanjut usia", "Rehabilitasi sosial anak dan remaja",
      "Rujukan ke panti dan balai", "Kesehatan jiwa dan pendampingan klien",
      "Penulisan laporan bulanan", "Komunikasi dan publikasi kegiatan",
      "Kerja sama dengan pilar sosial", "Rencana tindak lanjut dan penutupan",
    ])
  static let pillars2023 = Event(
    code: "PILAR23", name: "Bimtek Seleksi Pilar-Pilar Sosial 2023", place: "Banjarmasin",
    topics: [
      "Kebijakan pemberdayaan sosial", "Pembagian urusan bidang sosial", "Jenis PSKS dan perannya",
      "Pemutakhiran data PSKS", "Peran ganda dan ketepatan data", "Motivasi dan pengabdian",
      "Teknik pendampingan", "Penyusunan karya tulis", "Latihan pemaparan",
      "Rencana tindak lanjut",
    ])
  static let tksk2023 = Event(
    code: "TKSK23", name: "Bimtek TKSK se-Kalimantan Tengah 2023", place: "Palangka Raya",
    topics: [
      "Peran TKSK dalam penanganan PPKS", "Identifikasi dan pendataan PPKS",
      "Manajemen kasus", "Asesmen sosial", "Penyusunan rencana intervensi",
      "Kerja sama antarpilar", "Penanganan kemiskinan", "Pelaporan kegiatan",
      "Etika pelayanan", "Rencana tindak lanjut",
    ])
  static let briefing2017 = Event(
    code: "KOORD17", name: "Pengarahan Koordinator TKSK 2017", place: "Bandar Lampung",
    topics: ["Tugas umum TKSK", "Pemantauan program dan pelaporan"])

  static func volunteersToday(year: Int) -> Event {
    Event(
      code: "PSM\(year % 100)", name: "Bimtek PSM \(year)", place: "Aula Dinas Sosial",
      topics: [
        "Kebijakan dan peran PSM", "Pendataan di desa dan kelurahan", "Wawancara dan asesmen",
        "Catatan kunjungan", "Rujukan dan tindak lanjut", "Kerja sama dengan TKSK",
        "Perlindungan data pribadi", "Pengaduan warga", "Latihan pelaporan",
        "Rencana kerja desa", "Diskusi kasus", "Penutupan",
      ])
  }
}
