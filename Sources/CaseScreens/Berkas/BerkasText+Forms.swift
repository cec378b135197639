/// The words for the forms that a client file opens.
extension BerkasText {
  static func title(of form: BerkasForm) -> String {
    switch form {
    case .ubah: "Ubah data klien"
    case .catatan: "Tulis catatan di kasus"
    case .kunjungan: "Catat kunjungan"
    case .asesmen: "Catat asesmen"
    case .rencana: "Tambah butir rencana"
    case .rencanaSelesai: "Selesaikan butir rencana"
    case .layanan: "Catat layanan atau bantuan"
    case .rujukan: "Rujuk"
    case .jawaban: "Catat jawaban rujukan"
    case .tindakLanjut: "Buat tindak lanjut"
    case .hasil: "Catat hasil tindak lanjut yang paling mendesak"
    case .jenisTambah: "Tambah jenis PPKS"
    case .jenisAkhiri: "Akhiri jenis PPKS"
    case .pindah: "Catat pindah alamat"
    case .dtsen: "Catat DTSEN"
    case .program: "Catat keanggotaan program"
    case .keluarga: "Tambah anggota keluarga"
    case .bendera: "Pasang bendera"
    case .benderaSelesai: "Cabut bendera"
    case .langkah: "Buka kasus, atau langkah berikutnya"
    case .evaluasi: "Catat evaluasi"
    case .risiko: "Tetapkan tingkat risiko"
    case .pendamping: "Tetapkan pendamping"
    case .tutup: "Tutup kasus"
    case .mundur: "Mundurkan kasus ke tahap sebelumnya"
    case .bukaKembali: "Buka kembali kasus yang tertutup"
    case .surat: "Buat surat"
    case .lampiran: "Lampirkan foto atau pindaian"
    case .draf: "Lanjutkan draf Anda atas klien ini"
    case .baru: "Klien baru"
    }
  }

  /// For the F-bar; empty without an F-key.
  static func short(of form: BerkasForm) -> String {
    switch form {
    case .ubah: "Ubah"
    case .tutup: "Tutup"
    case .baru: "Baru"
    case .catatan, .kunjungan, .asesmen, .rencana, .rencanaSelesai, .layanan, .rujukan, .jawaban,
      .tindakLanjut, .hasil, .jenisTambah, .jenisAkhiri, .pindah, .dtsen, .program, .keluarga,
      .bendera, .benderaSelesai, .langkah, .evaluasi, .risiko, .pendamping, .mundur, .bukaKembali,
      .surat, .lampiran, .draf:
      ""
    }
  }

  /// For the hint row; empty keeps it out of there.
  ///
  /// The other keys stand in the words of the first: a colour for each key would cost 60 bytes
  /// whenever a file is opened. They fill the row at 80 columns, so that the key for all others
  /// stays where lists have it, and need not be sent again.
  static func hint(of form: BerkasForm) -> String {
    switch form {
    case .ubah: "ubah  k kunjungan  l layanan  r rujuk  K kasus  s surat"
    case .catatan, .kunjungan, .asesmen, .rencana, .rencanaSelesai, .layanan, .rujukan, .jawaban,
      .tindakLanjut, .hasil, .jenisTambah, .jenisAkhiri, .pindah, .dtsen, .program, .keluarga,
      .bendera, .benderaSelesai, .langkah, .evaluasi, .risiko, .pendamping, .tutup, .mundur,
      .bukaKembali, .surat, .lampiran, .draf, .baru:
      ""
    }
  }
}
