import CaseDomain

/// What stands on the recap of services.
enum ServiceFiguresText {
  static let total = "Jumlah"
  static let csvHeads = [
    "bagian", "kode", "uraian", "layanan", "orang", "keluarga_komunitas", "rupiah",
  ]

  static func head(_ filter: ServiceFilter, on position: Day) -> [String] {
    let period = [filter.from, filter.to].compactMap(\.self).map(IndonesianDate.short)
    return [
      "REKAP LAYANAN · \(Wilayah.fullTitle(of: filter.area))",
      "Diberikan \(period.joined(separator: " s.d. ")) · posisi \(IndonesianDate.short(position))",
      "layanan = baris; orang, keluarga dan komunitas dihitung sekali tiap baris rekap",
      "",
      padded("", 44) + right("layanan", 9) + right("orang", 8) + right("kel/kom", 8)
        + right("rupiah", 16),
    ]
  }

  static func section(_ part: String) -> String {
    switch part {
    case "pilar": "Pilar (UU 11/2009)"
    case "spm": "Butir SPM (Permensos 9/2018)"
    case "sumber": "Asal bantuan"
    case "pelaku": "Pelaku peran serta masyarakat (PP 39/2012)"
    case "kontribusi": "Bentuk kontribusi (PP 39/2012)"
    default: "Semua"
    }
  }

  static func line(_ label: String, _ count: ServiceCount) -> String {
    padded("  " + label, 44) + right(IndonesianNumber.grouped(count.services), 9)
      + right(IndonesianNumber.grouped(count.orang), 8)
      + right(IndonesianNumber.grouped(count.others), 8)
      + right(IndonesianNumber.grouped(count.amount), 16)
  }

  static func kind(_ label: String, _ services: Int) -> String {
    padded("  " + label, 44) + right(IndonesianNumber.grouped(services), 9)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let text = text.count > width ? text.prefix(width - 1) + "…" : text
    return text + String(repeating: " ", count: width - text.count)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
