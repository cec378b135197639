extension LetterKind {
  /// The letters of FACTS 5.4 and 11 (jobs 5, 6, 10, 12, 17), in the order of choice.
  public static let all: [LetterKind] = [
    LetterKind("rekomendasi-panti", "Rekomendasi ke panti/LKS", about: .client, third: true),
    LetterKind("rekomendasi-rsud", "Rekomendasi ke rumah sakit", about: .client, third: true),
    LetterKind("rekomendasi-pbi-jk", "Rekomendasi PBI-JK", about: .client, third: true),
    LetterKind("rekomendasi-alat-bantu", "Permohonan alat bantu", about: .client, third: true),
    LetterKind("orang-terlantar", "Pemulangan orang telantar", about: .visitor, third: true),
    LetterKind("keterangan-dtsen", "Keterangan terdaftar DTSEN", about: .visitor, third: false),
    LetterKind("pengantar-sktm", "Pengantar SKTM", about: .visitor, third: false),
    LetterKind("rujukan", "Surat rujukan", about: .client, third: true),
    LetterKind("penerusan-pengaduan", "Penerusan pengaduan", about: .nobody, third: true),
    LetterKind("undangan-rapat", "Undangan rapat", about: .nobody, third: true),
    LetterKind("surat-umum", "Surat lain", about: .nobody, third: true),
  ]

  private init(_ code: String, _ label: String, about: Subject, third: Bool) {
    self.init(code: code, label: label, about: about, goesToThirdParty: third)
  }
}

extension LetterNature {
  public var label: String {
    switch self {
    case .biasa: "Biasa"
    case .segera: "Segera"
    case .terbatas: "Terbatas"
    case .rahasia: "Rahasia"
    }
  }
}

extension LetterPart {
  public var label: String {
    switch self {
    case .kop: "Kop surat"
    case .nomor: "Pola nomor"
    case .unit: "Unit pada nomor"
    case .tempat: "Tempat surat"
    case .klasifikasi: "Kode klasifikasi"
    case .kepada: "Kepada"
    case .hal: "Hal"
    case .isi: "Isi"
    case .tembusan: "Tembusan"
    }
  }
}
