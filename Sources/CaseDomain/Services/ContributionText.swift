extension ContributionActor {
  /// The actor as the regulation names it.
  public var label: String {
    switch self {
    case .perseorangan: "Perseorangan"
    case .keluarga: "Keluarga"
    case .organisasiKeagamaan: "Organisasi keagamaan"
    case .organisasiKemasyarakatan: "Organisasi sosial kemasyarakatan"
    case .lembagaSwadaya: "Lembaga swadaya masyarakat"
    case .organisasiProfesi: "Organisasi profesi"
    case .badanUsaha: "Badan usaha"
    case .lembagaKesejahteraan: "Lembaga kesejahteraan sosial"
    case .lembagaAsing: "Lembaga kesejahteraan sosial asing"
    }
  }
}

extension ContributionKind {
  /// The kind as the regulation names it.
  public var label: String {
    switch self {
    case .pemikiran: "Pemikiran"
    case .prakarsa: "Prakarsa"
    case .keahlian: "Keahlian"
    case .dukungan: "Dukungan"
    case .kegiatan: "Kegiatan"
    case .tenaga: "Tenaga"
    case .dana: "Dana"
    case .barang: "Barang"
    case .jasa: "Jasa"
    case .fasilitas: "Fasilitas"
    }
  }
}

extension HelpSource {
  /// `Dunia usaha`.
  public var label: String {
    switch self {
    case .pemerintah: "Pemerintah"
    case .masyarakat: "Masyarakat"
    case .duniaUsaha: "Dunia usaha"
    }
  }
}
