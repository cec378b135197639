/// What the help of `mutu` says.
enum QualityHelp {
  static let group = "Mutu data: orang yang tercatat ganda."
  static let duplicates =
    "Cari pasangan yang mungkin satu orang, di basis data atau di sebuah daftar (--berkas)."
  static let file = "Daftar CSV atau XLSX yang dibandingkan, bukan basis data."
  static let columns =
    "Judul kolom daftar, misalnya id=rec_id,nama=given_name+surname; + menggabung kolom."
  static let person = "Hanya pasangan dengan orang bernomor ini di basis data."
  static let keep = "Simpan pasangan untuk ditinjau di layar mutu."
  static let threshold = "Skor terendah yang ditampilkan, 1 sampai 1000."
  static let sample =
    "Tulis daftar orang rekaan berlabel; sebagian tercatat dua kali dengan salah ketik."
  static let people = "Banyaknya orang."
  static let nikFaults =
    "Baris kedua tanpa NIK atau dengan NIK salah, per seribu orang; 50 berarti semuanya."
}
