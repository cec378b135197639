extension WritingError {
  /// What went wrong and what to do about it, one or two Indonesian sentences.
  public var sentence: String {
    switch self {
    case .exists: "Berkas tujuan sudah ada. Pilih nama lain, atau pindahkan berkas itu dahulu."
    case .cannotCreate(let number): Self.cannotCreate(number)
    case .failed(28):
      "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi; berkas tidak dibuat."
    case .failed(let number):
      "Berkas gagal ditulis (galat sistem \(number)). Coba tempat lain; berkas tidak dibuat."
    }
  }

  private static func cannotCreate(_ number: Int32) -> String {
    switch number {
    case 2: "Folder tujuan tidak ada. Buat foldernya dahulu, atau pilih folder lain."
    case 13, 30: "Folder tujuan tidak boleh ditulisi. Pilih folder lain."
    case 28: "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi."
    default: "Berkas tidak dapat dibuat (galat sistem \(number)). Pilih tempat lain."
    }
  }
}
