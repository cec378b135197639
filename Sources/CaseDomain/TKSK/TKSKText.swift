/// The words about TKSK that screens, papers and commands share.
public enum TKSKText {
  public static let noRecord = "tidak tercatat"
  public static let livesElsewhere = "(rumah di luar)"
  /// Why vacancies of two kinds are told apart (FACTS 13).
  public static let inference =
    "Lowong: tercatat dengan tanggal dan sebabnya. Tidak tercatat: tidak ada nama; bahwa "
    + "kecamatan itu lowong adalah perkiraan."

  public static func cover(_ name: String) -> String { "(diampu \(name))" }
  public static func vacant(_ days: Int) -> String { "lowong \(IndonesianNumber.grouped(days)) hr" }

  /// `31-12-2026`, `tanpa batas`, `habis 31-12-2025`, `belum ada SK`.
  public static func letter(_ state: TKSKLetterState) -> String {
    switch state {
    case .missing: "belum ada SK"
    case .withoutEnd: "tanpa batas"
    case .until(let day): IndonesianDate.numeric(day)
    case .expired(let day): "habis \(IndonesianDate.numeric(day))"
    }
  }

  /// `10 Pemeriksaan berkas 31/30 hk`, `belum ada langkah`.
  public static func step(_ clock: SuccessionClock) -> String {
    guard let step = clock.current else { return "belum ada langkah" }
    return "\(step.number) \(step.label) \(days(clock))"
  }

  /// Working days in the step beside the expected ones, `31/30 hk`.
  public static func days(_ clock: SuccessionClock) -> String {
    clock.current?.expectedDays.map { "\(clock.workingDays)/\($0) hk" }
      ?? "\(clock.workingDays) hk"
  }

  /// Formation and what is filled, then SK and domicile.
  public static func totals(_ totals: TKSKBoard.Totals) -> [String] {
    let share = totals.share.map { " (\(IndonesianNumber.percent(tenths: $0)))" } ?? ""
    return [
      "Formasi \(IndonesianNumber.grouped(totals.formation)) kecamatan, terisi "
        + "\(IndonesianNumber.grouped(totals.filled))\(share), lowong tercatat \(totals.vacant), "
        + "tidak tercatat \(totals.withoutRecord) (perkiraan lowong), diampu \(totals.covered).",
      "SK berakhir dalam \(TKSKBoard.warningDays) hari: \(totals.expiring), SK habis: "
        + "\(totals.expired), belum ada SK: \(totals.withoutLetter), rumah di luar kecamatan "
        + "tugas: \(totals.livingElsewhere).",
    ]
  }

  /// Shares by origin and by year of recruitment.
  public static func shares(_ totals: TKSKBoard.Totals) -> [String] {
    let origins = TKSKOrigin.allCases.map { origin in
      "\(origin.label) \(share(totals.origins[origin] ?? 0, totals.filled))"
    }
    let years = totals.recruited.sorted { $0.key < $1.key }
      .map { "\($0.key): \(share($0.value, totals.filled))" }
    return [
      "Unsur asal (boleh lebih dari satu): " + origins.joined(separator: ", ")
        + ", tidak tercatat \(totals.withoutOrigin).",
      "Tahun rekrut: " + (years.isEmpty ? "tidak tercatat" : years.joined(separator: ", ")) + ".",
    ]
  }

  /// `12 (34,3%)`.
  public static func share(_ part: Int, _ whole: Int) -> String {
    let percent = IndonesianNumber.percentTenths(part, of: whole)
    return "\(part)" + (percent.map { " (\(IndonesianNumber.percent(tenths: $0)))" } ?? "")
  }
}
