import CaseDomain

extension ReadingError {
  /// What went wrong and what to do about it, one or two Indonesian sentences.
  public var sentence: String {
    switch self {
    case .unreadable(let number): Self.unreadable(number)
    case .empty: "Berkas kosong. Periksa apakah berkas yang dipilih sudah benar."
    case .binary:
      "Berkas ini bukan CSV atau XLSX. Simpan daftar sebagai CSV atau XLSX, lalu impor lagi."
    case .oldSpreadsheet:
      "Berkas ini berformat XLS lama. Buka, simpan sebagai XLSX atau CSV, lalu impor lagi."
    case .utf16:
      "Teks berkas ini UTF-16. Simpan sebagai \u{201C}CSV UTF-8\u{201D}, lalu impor lagi."
    case .noHeader:
      """
      Baris judul kolom tidak ditemukan dalam 20 baris pertama. Beri judul pada kolom \
      (NIK, Nama, Tanggal Lahir, JK, Kecamatan, Desa, Jenis PPKS), lalu impor lagi.
      """
    case .missingColumns(let columns):
      """
      Kolom yang diperlukan tidak ada: \(columns.map(\.label).joined(separator: ", ")). \
      Tambahkan kolom itu atau perbaiki judulnya, lalu impor lagi.
      """
    case .needsArea:
      """
      Berkas tidak memuat kolom wilayah. Sebutkan wilayahnya dengan --wilayah KODE \
      (misalnya 63.03.05), atau tambahkan kolom Kecamatan dan Desa.
      """
    case .unclosedQuote(let record):
      "Tanda kutip pada baris \(record) tidak ditutup. Perbaiki baris itu, lalu impor lagi."
    case .recordTooLong(let record):
      """
      Baris \(record) terlalu panjang, mungkin ada tanda kutip yang tidak ditutup. \
      Perbaiki baris itu, lalu impor lagi.
      """
    case .brokenSpreadsheet:
      "Berkas XLSX rusak atau tidak dikenal. Buka, simpan ulang sebagai XLSX atau CSV, lalu impor lagi."
    case .encryptedSpreadsheet:
      "Berkas XLSX dilindungi kata sandi. Simpan tanpa kata sandi, lalu impor lagi."
    case .spreadsheetTooLarge:
      "Berkas XLSX terlalu besar untuk dibaca. Simpan sebagai CSV, lalu impor lagi."
    }
  }

  private static func unreadable(_ number: Int32) -> String {
    switch number {
    case 2: "Berkas tidak ditemukan. Periksa nama dan foldernya."
    case 13: "Berkas tidak boleh dibaca oleh akun ini. Minta izin baca, lalu impor lagi."
    case 21: "Itu sebuah folder, bukan berkas. Sebutkan nama berkasnya."
    default:
      "Berkas tidak dapat dibaca (galat sistem \(number)). Salin ulang berkas, lalu coba lagi."
    }
  }
}
