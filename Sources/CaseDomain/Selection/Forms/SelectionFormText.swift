/// What the forms of selections say.
enum SelectionFormText {
  static let selection = "Seleksi"
  static let name = "Nama edisi, sama untuk semua kategorinya, misalnya Pilar Teladan 2026."
  static let kind = "Pilar yang diseleksi; tiap kategori satu seleksi."
  static let day = "Hari penilaian."
  static let fromParticipants =
    "Peserta kegiatan yang hadir dan mewakili kategori ini langsung menjadi calon."

  static let rubric = "Kriteria dan bobot"
  static let criterion = "Nama kriteria. Urutannya juga urutan pembeda bila nilai akhir sama."
  static let weight = "Bobot dalam persen; jumlah semuanya harus 100."

  static let candidate = "Calon"
  static let nik = "NIK orang yang terdaftar pada pilar ini; kosong untuk mengisi nama saja."
  static let candidateName = "Nama calon, orang atau lembaga."
  static let kabupaten = "Kabupaten/kota yang diwakili."

  static let candidateChange = "Ubah calon"
  static let candidateRemoval = "Keluarkan calon"
  static let candidateRemovalHelp =
    "Ya mengeluarkan calon beserta nilainya dari seleksi ini; dapat dibatalkan sebelum berita "
    + "acara ditandatangani."

  static let jury = "Susunan juri"
  static let judgeName = "Nama juri dengan gelar, seperti di berita acara."
  static let judgeOffice = "Jabatan atau lembaganya."

  static let scores = "Nilai calon"
  static func score(_ criterion: String, weight: Int) -> String {
    "\(criterion), bobot \(weight)%: 0 sampai 100, dua desimal."
  }

  static let minutes = "Tanda tangan berita acara"
  static let minuteNumber = "Nomor berita acara. Sesudah ditandatangani nilai terkunci."
  static let minuteDay = "Tanggal ditandatangani semua juri."
}
