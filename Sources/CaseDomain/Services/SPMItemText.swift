extension SPMItem {
  /// The item as the sub-activity is called, shortened where the form has little room.
  public var label: String {
    switch self {
    case .permakanan: "Permakanan"
    case .sandang: "Sandang"
    case .alatBantu: "Alat bantu"
    case .reunifikasi: "Reunifikasi keluarga"
    case .bimbingan: "Bimbingan fisik, mental, spiritual, sosial"
    case .bimbinganKeluarga: "Bimbingan sosial kepada keluarga"
    case .identitas: "Fasilitasi NIK, akta lahir, surat nikah, KIA"
    case .pendidikanKesehatan: "Akses pendidikan dan kesehatan dasar"
    case .dataPengaduan: "Data dan pengaduan"
    case .kedaruratan: "Kedaruratan"
    case .penelusuran: "Penelusuran keluarga"
    case .rujukan: "Rujukan"
    }
  }
}
