extension SixRight {
  /// The letter over its column, in the order of the six: S J H W K A.
  public var letter: String { String(rawValue.prefix(1)).uppercased() }
  /// `Sasaran`.
  public var title: String { letter + rawValue.dropFirst() }
}

extension SixRights.State {
  /// The word beside the glyph.
  public var word: String {
    switch self {
    case .good: "tepat"
    case .doubtful: "perlu dilihat"
    case .bad: "tidak tepat"
    }
  }
}

extension SixRights.Quality {
  public var label: String {
    switch self {
    case .good: "baik"
    case .broken: "patah"
    case .smelling: "bau"
    case .insects: "berkutu"
    case .other: "lain"
    }
  }
}

extension SixRights.Paper {
  public var label: String {
    switch self {
    case .list: "DPM"
    case .handOver: "BAST"
    case .receipts: "tanda terima"
    case .report: "laporan"
    case .payment: "bukti setor"
    }
  }
}

extension RedFlag {
  /// A short sentence without a full stop, `dilayani 110 dari 120 KPM`.
  public var sentence: String {
    switch self {
    case .notAllServed(let listed, let served, let isExplained):
      "dilayani \(grouped(served)) dari \(grouped(listed)) KPM"
        + (isExplained ? "" : " tanpa alasan")
    case .servedOutsideList(let count): "\(grouped(count)) KPM di luar daftar dilayani"
    case .short(let due, let received):
      "diterima \(grouped(received)) dari \(grouped(due)) tiap KPM"
    case .levy(let price, let paid):
      "dibayar \(IndonesianNumber.rupiah(paid)), ketetapan \(IndonesianNumber.rupiah(price))"
    case .notHandedOut(let planned):
      "belum disalurkan" + (planned.map { ", rencana \(IndonesianDate.short($0))" } ?? "")
    case .late(let planned, let actual):
      "terlambat \(actual.number - planned.number) hr" + (isGrave ? ", lewat bulannya" : "")
    case .poorQuality(let quality, let complaining, let served, let returned):
      Self.quality(quality, complaining, served, returned)
    case .missingPapers(let papers):
      "kurang " + papers.map(\.label).joined(separator: ", ")
    }
  }

  private static func quality(
    _ quality: SixRights.Quality, _ complaining: Int, _ served: Int, _ returned: Int
  ) -> String {
    var parts = ["kualitas \(quality.label)"]
    if let share = IndonesianNumber.percentTenths(complaining, of: served), complaining > 0 {
      parts.append(
        "\(complaining) dari \(served) KPM mengeluh (\(IndonesianNumber.percent(tenths: share)))")
    }
    if returned > 0 { parts.append("\(returned) karung kembali") }
    return parts.joined(separator: ", ")
  }

  private func grouped(_ number: Int) -> String { IndonesianNumber.grouped(number) }
}
