import CaseDomain

/// What the commands of the registry say.
enum RegistryCommandText {
  static let purpose = "daftar PSKS"
  static let needsSource = "Sebut sumbernya: --sumber 'Surat Dinas 7/2026'."
  static let needsBasis = "Sebut dasarnya: --dasar 'Permensos 28/2018'."
  static let noNegative = "Jumlah tidak boleh kurang dari nol."
  static let twoKinds = "Sebut dua jenis, misalnya: pilar psks rangkap PSM TKSK …"

  static func unknownKind(_ text: String) -> String {
    "Tidak ada jenis PSKS '\(text)'. Lihat 'pilar psks jenis'."
  }

  /// `892 peran · 850 orang · 154 lembaga · posisi 22-11-2026 · kode cek 7F3A-91`.
  static func counts(_ count: PSKSCount, _ filter: PSKSFilter) -> String {
    "\(IndonesianNumber.grouped(count.roles)) peran · "
      + "\(IndonesianNumber.grouped(count.people)) orang · "
      + "\(IndonesianNumber.grouped(count.institutions)) lembaga · "
      + "posisi \(IndonesianDate.numeric(filter.position)) · \(filter.status.label) · "
      + "\(Wilayah.title(of: filter.area)) · kode cek \(count.checkCode.text)"
  }

  static func declared(_ declaration: KindDeclaration) -> String {
    let what =
      switch declaration.state {
      case .none: "tidak ada"
      case .amount(let number): IndonesianNumber.grouped(number)
      }
    return "\(declaration.kind) di \(Wilayah.title(of: declaration.area)): \(what), "
      + "posisi \(IndonesianDate.numeric(declaration.day))"
  }

  static let roleColumns = [
    Listing.Column("Nomor", "nomor"), Listing.Column("Nama", "nama"),
    Listing.Column("Jenis", "jenis"), Listing.Column("Jabatan", "jabatan"),
    Listing.Column("Wilayah", "wilayah"), Listing.Column("Mulai", "mulai"),
    Listing.Column("Sampai", "sampai"), Listing.Column("Dikonfirmasi", "dikonfirmasi"),
    Listing.Column("Diverifikasi", "diverifikasi"),
  ]
  static let institutionColumns = [
    Listing.Column("Nomor", "nomor"), Listing.Column("Lembaga", "nama"),
    Listing.Column("Jenis", "jenis"), Listing.Column("Tingkat", "tingkat"),
    Listing.Column("Wilayah", "wilayah"), Listing.Column("Mulai", "mulai"),
    Listing.Column("Sampai", "sampai"), Listing.Column("Izin s.d.", "izinSampai"),
    Listing.Column("Dikonfirmasi", "dikonfirmasi"),
  ]
  static let kindColumns = [
    Listing.Column("Jenis", "jenis"), Listing.Column("Nama", "nama"),
    Listing.Column("Satuan", "satuan"), Listing.Column("Dipakai", "dipakai"),
  ]
  static let pairColumns = [
    Listing.Column("Peran", "satu"), Listing.Column("Dengan", "lain"),
    Listing.Column("Putusan", "putusan"), Listing.Column("Sumber sama", "sumberSama"),
    Listing.Column("Mulai", "mulai"), Listing.Column("Sampai", "sampai"),
    Listing.Column("Dasar", "dasar"),
  ]
}
