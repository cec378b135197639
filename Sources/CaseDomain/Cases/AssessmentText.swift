extension AssessmentArea {
  /// `Mental-spiritual`.
  public var label: String {
    switch self {
    case .fisik: "Fisik"
    case .mentalSpiritual: "Mental-spiritual"
    case .sosial: "Sosial"
    case .ekonomi: "Ekonomi"
    case .tempatTinggal: "Tempat tinggal"
    }
  }

  /// What the officer should look at, for the help pane.
  public var help: String {
    switch self {
    case .fisik: "Kesehatan, kecacatan, gizi, kemampuan mengurus diri."
    case .mentalSpiritual: "Suasana hati, trauma, ketenangan, ibadah dan dukungan rohani."
    case .sosial: "Hubungan dengan keluarga, tetangga, lembaga; pengasuhan dan perlindungan."
    case .ekonomi: "Pendapatan, pekerjaan, utang, bantuan yang diterima."
    case .tempatTinggal: "Kepemilikan, kelayakan, air bersih, jamban, keamanan rumah."
    }
  }
}

extension AssessmentScore {
  /// `1 baik`.
  public var label: String {
    switch self {
    case .baik: "1 baik"
    case .cukup: "2 cukup"
    case .kurang: "3 kurang"
    case .berat: "4 berat"
    }
  }
}
