/// Every word of exported client lists.
enum ClientListText {
  /// What stands for a type that the account does not see by name.
  static let restrictedType = "terbatas"

  /// The headings; those of a list that can be imported are known to the import.
  static func headings(_ lines: ClientListDocument.Lines) -> [String] {
    let client = [
      "NIK", "No KK", "Nama", "Satuan", "JK", "Tanggal Lahir", "Umur", "Alamat", "RT", "RW",
      "Desa/Kelurahan", "Kecamatan", "Kabupaten/Kota", "Kode Wilayah", "Status",
    ]
    return switch lines {
    case .entri:
      client + [
        "Tempat Lahir", "Jenis PPKS", "Nama Jenis", "Tanggal Pendataan", "Selesai", "Keadaan",
        "Sumber",
      ]
    case .klien: client + ["Jenis PPKS"]
    }
  }
}
