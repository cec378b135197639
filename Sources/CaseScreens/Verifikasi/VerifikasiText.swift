import CaseDomain

/// What the verification of entries says.
enum VerifikasiText {
  static let title = "Verifikasi"
  static let group = "Verifikasi"
  static let openLine = "Lihat entri dari baris ini"
  static let openFile = "Buka berkas klien"
  static let propose = "Ajukan usulan dengan berita acara"
  static let decide = "Putuskan usulan yang diajukan"
  static let reload = "Muat ulang"

  static let desa = "Desa/Kel."
  static let year = "Tahun"
  static let state = "  Keadaan"
  static let entries = "Entri"
  static let minute = "Berita acara"
  static let lastStep = "Langkah"
  static let by = "Oleh"
  static let name = "Nama"
  static let age = "Usia"
  static let type = "Jenis"
  static let from = "Sejak"

  static let nothingHere = "Belum ada baris di bawah kursor."
  static let mayNotPropose = "Peran Anda tidak mengajukan usulan."
  static let nothingToPropose = "Hanya usulan dan yang dikembalikan dapat diajukan."
  static let mayNotDecide = "Hanya verifikator yang memutuskan."
  static let nothingToDecide = "Hanya yang diajukan atau terverifikasi dapat diputuskan."
  static let noEntries = "Baris ini tidak punya entri yang berlaku."
  static let empty = [
    "Belum ada usulan di wilayah ini.",
    "Usulan muncul sesudah klien didaftarkan lewat Klien baru.",
  ]

  /// The line under the list: what was done last, by whom, why.
  static func status(
    _ line: VerificationLine, mayPropose: Bool, in zone: TimeZoneOfIndonesia
  ) -> String {
    guard let step = line.lastStep else {
      return mayPropose
        ? "Belum diajukan: tekan a, isi nomor dan tanggal berita acara." : "Belum diajukan."
    }
    let minute = line.minuteDay.map { " tgl " + IndonesianDate.numeric($0) } ?? ""
    let note = step.note.isEmpty ? "" : " · " + step.note
    return "\(line.state.rawValue) oleh \(step.account) \(MomentText.short(step.at, in: zone))"
      + " · BA \(line.minuteNumber)\(minute)\(note)"
  }
}
