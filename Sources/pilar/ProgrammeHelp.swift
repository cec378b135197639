/// What the help of `program` says.
enum ProgrammeHelp {
  static let group = "Program bantuan: putaran, pemantauan 6T, pengaduan, batas tugas."
  static let list = "Program dengan tanggal berlakunya."
  static let rounds = "Putaran penyaluran di wilayah akun."
  static let board = "Enam tepat tiap desa dalam satu putaran."
  static let report = "Laporan satu putaran sebagai teks."
  static let beneficiaries =
    "Impor daftar penerima satu putaran: seluruhnya atau tidak sama sekali."
  static let complaints = "Pengaduan dengan umur dan keadaannya."
  static let events = "Penolakan dan penerusan menurut batas tugas (untuk pengawas)."
  static let rules = "Tabel batas tugas: program, peran, tindakan, tanggal."
  static let changeRule = "Aturan baru mulai suatu hari; aturan lama tetap untuk hari sebelumnya."

  static let round = "Nomor putaran dari 'pilar program putaran'."
  static let file = "Berkas CSV atau teks dengan pemisah |."
  static let state = "Hanya pengaduan dengan keadaan ini."
  static let programme = "Kode program, misalnya SEMBAKO."
  static let action = "Tindakan yang diatur."
  static let permission = "Boleh atau dilarang."
  static let from = "Hari pertama aturan baru, misalnya 1-12-2026."
  static let source = "Sumber aturan, misalnya 'Surat Dinas 7/2026'."
  static let addressee = "Kepada siapa diteruskan; boleh diulang."
}
