extension CaseStage {
  /// `Pendekatan awal`.
  public var label: String {
    switch self {
    case .laporan: "Laporan"
    case .pendekatan: "Pendekatan awal"
    case .asesmen: "Asesmen"
    case .rencana: "Rencana"
    case .intervensi: "Intervensi"
    case .evaluasi: "Evaluasi"
    case .terminasi: "Terminasi"
    case .bimbinganLanjut: "Bimbingan lanjut"
    case .tutup: "Tutup"
    }
  }
}

extension CaseOutcome {
  /// `Dirujuk penuh`.
  public var label: String {
    switch self {
    case .mandiri: "Mandiri"
    case .dirujukPenuh: "Dirujuk penuh"
    case .pindah: "Pindah"
    case .meninggal: "Meninggal"
    case .menolak: "Menolak"
    case .tidakLayak: "Tidak layak"
    case .hilangKontak: "Hilang kontak"
    case .tidakDitemukan: "Tidak ditemukan"
    }
  }
}

extension RiskLevel {
  /// `Tinggi`.
  public var label: String {
    switch self {
    case .rendah: "Rendah"
    case .sedang: "Sedang"
    case .tinggi: "Tinggi"
    }
  }
}
