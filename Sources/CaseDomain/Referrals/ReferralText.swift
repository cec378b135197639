extension InstitutionKind {
  public var label: String {
    switch self {
    case .panti: "Panti"
    case .lks: "LKS"
    case .balai: "Balai"
    case .rumahSakit: "Rumah sakit"
    case .lain: "Lembaga lain"
    }
  }
}

extension InstitutionLevel {
  public var label: String {
    switch self {
    case .pusat: "Pusat"
    case .provinsi: "Provinsi"
    case .kabupaten: "Kabupaten/kota"
    }
  }
}

extension ReferralAnswer {
  public var label: String {
    switch self {
    case .diterima: "Diterima"
    case .daftarTunggu: "Daftar tunggu"
    case .ditolak: "Ditolak"
    case .selesai: "Selesai"
    case .ditarik: "Ditarik"
    }
  }

  /// What stands where no answer came yet.
  public static let noneLabel = "Menunggu jawaban"
}

extension ReferralConsent {
  public var label: String {
    switch self {
    case .tertulis: "Tertulis"
    case .lisan: "Lisan"
    case .wali: "Oleh wali"
    case .tanpa: "Tanpa persetujuan"
    }
  }
}

extension ReferralPaper {
  public var label: String {
    switch self {
    case .pengantar: "Surat pengantar kades/lurah"
    case .dtsen: "Keterangan DTSEN"
    case .ktp: "Fotokopi KTP"
    case .kk: "Fotokopi KK"
    case .foto: "Foto"
    case .sakit: "Surat keterangan sakit"
    case .sktm: "SKTM"
    case .rekomendasi: "Rekomendasi Dinas Sosial"
    case .asesmen: "Hasil asesmen"
    }
  }
}
