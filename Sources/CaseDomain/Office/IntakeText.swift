extension IntakeNeed {
  /// The services of FACTS 5.4, in the order of choice: what is asked for most often first.
  public static let all: [IntakeNeed] = [
    IntakeNeed("dtsen", "Keterangan terdaftar DTSEN", output: "surat", promise: "15 menit"),
    IntakeNeed("pbi-jk", "Pendaftaran PBI-JK", output: "rekomendasi", promise: "30 menit"),
    IntakeNeed("sktm", "Pengantar SKTM", output: "surat", promise: ""),
    IntakeNeed("lapor", "Laporan tentang PPKS", output: "berkas klien", promise: ""),
    IntakeNeed("pengaduan", "Pengaduan program", output: "penerusan", promise: ""),
    IntakeNeed("panti", "Rujukan ke panti/yayasan", output: "rekomendasi", promise: "1 bulan"),
    IntakeNeed("balai", "Disabilitas ke balai", output: "rekomendasi", promise: "30 menit"),
    IntakeNeed(
      "disabilitas-terlantar", "Disabilitas telantar", output: "rekomendasi", promise: "1 hari"),
    IntakeNeed("alat-bantu", "Permohonan alat bantu", output: "surat", promise: ""),
    IntakeNeed(
      "lansia-terlantar", "Lanjut usia telantar", output: "rekomendasi", promise: "15 hari"),
    IntakeNeed("anak-terlantar", "Anak telantar", output: "rekomendasi", promise: "1 hari"),
    IntakeNeed(
      "kehabisan-bekal", "Orang telantar/kehabisan bekal", output: "rekomendasi",
      promise: "1 hari"),
    IntakeNeed("btt", "Bantuan sosial tak terencana", output: "usulan", promise: "30 hari"),
    IntakeNeed("bantuan", "Bantuan sosial terencana", output: "usulan", promise: ""),
    IntakeNeed("konsultasi", "Konsultasi LK3", output: "konsultasi", promise: "7 hari"),
    IntakeNeed("penyuluhan", "Penyuluhan sosial", output: "kegiatan", promise: "3 hari"),
    IntakeNeed("lks", "Pendaftaran LKS", output: "tanda daftar", promise: "4 hari"),
    IntakeNeed("undian", "Izin undian/pengumpulan uang", output: "rekomendasi", promise: "3 hari"),
    IntakeNeed("cota", "Calon orang tua angkat", output: "rekomendasi", promise: "15 hari"),
    IntakeNeed("lain", "Keperluan lain", output: "jawaban", promise: ""),
  ]
}
