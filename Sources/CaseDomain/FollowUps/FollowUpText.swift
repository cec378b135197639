extension FollowUpKind {
  public var label: String {
    switch self {
    case .kunjungan: "Kunjungan"
    case .fasilitasiNIK: "Fasilitasi NIK"
    case .rujukan: "Rujukan"
    case .evaluasi: "Evaluasi"
    case .bimbinganLanjut: "Bimbingan lanjut"
    case .dokumen: "Dokumen"
    case .lain: "Lain"
    }
  }
}

extension FollowUpOutcome {
  public var label: String {
    switch self {
    case .selesai: "Selesai"
    case .ditunda: "Ditunda"
    case .rujuk: "Dirujuk"
    case .batal: "Batal"
    }
  }
}
