/// How far a case has come; worked out from what was recorded, never set (FACTS 5.1).
///
/// The raw value is stored. Stages are ordered as a case goes through them.
public enum CaseStage: String, CaseIterable, Comparable, Sendable {
  case laporan
  case pendekatan
  case asesmen
  case rencana
  case intervensi
  case evaluasi
  case terminasi
  case bimbinganLanjut = "bimbingan-lanjut"
  case tutup

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: CaseStage, right: CaseStage) -> Bool { left.place < right.place }

  /// The stages before this one, the nearest first: where a case may go back to.
  public var earlier: [CaseStage] { Self.allCases.filter { $0 < self }.reversed() }
}

/// How a case ended: what the client came to, or why the work stopped.
///
/// The raw value is stored; *mandiri* comes first wherever outcomes are listed (FACTS 13).
public enum CaseOutcome: String, CaseIterable, Sendable {
  case mandiri
  case dirujukPenuh = "dirujuk-penuh"
  case pindah
  case meninggal
  case menolak
  case tidakLayak = "tidak-layak"
  case hilangKontak = "hilang-kontak"
  case tidakDitemukan = "tidak-ditemukan"
}

/// How urgent a case is; the order of triage is the reverse of the declaration.
///
/// The raw value is stored.
public enum RiskLevel: String, CaseIterable, Sendable {
  case rendah
  case sedang
  case tinggi
}
