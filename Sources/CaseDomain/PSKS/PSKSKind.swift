/// One kind of PSKS: a person, family or institution that helps.
public struct PSKSKind: Hashable, Sendable, Identifiable {
  /// The usual short form, `PSM`; unique, stored.
  public let abbreviation: String
  public let name: String
  public let unit: PSKSUnit
  /// The place in the annex of Permensos 8/2012; nil for kinds that it does not list.
  public let number: Int?
  /// Whether the twelve that a provincial office names today have it (FACTS 2.1).
  public let isInCurrentPractice: Bool

  public var id: String { abbreviation }
}

/// What a kind of PSKS is counted in; units are never added to one another.
public enum PSKSUnit: String, CaseIterable, Sendable {
  case orang
  case lembaga
  case keluarga
}

extension PSKSKind {
  /// The kinds of both lists in the annex's order, then those used locally.
  ///
  /// A province switches kinds on and off; what it does not have reads *tidak ada*.
  public static let all: [PSKSKind] = [
    kind("Peksos", "Pekerja Sosial Profesional", .orang, 1, now: true),
    kind("PSM", "Pekerja Sosial Masyarakat", .orang, 2, now: true),
    kind("Tagana", "Taruna Siaga Bencana", .orang, 3, now: true),
    kind("LKS", "Lembaga Kesejahteraan Sosial", .lembaga, 4, now: true),
    kind("KT", "Karang Taruna", .lembaga, 5, now: true),
    kind("LK3", "Lembaga Konsultasi Kesejahteraan Keluarga", .lembaga, 6, now: true),
    kind("KP", "Keluarga Pioner", .keluarga, 7),
    kind(
      "WKSBM", "Wahana Kesejahteraan Sosial Keluarga Berbasis Masyarakat", .lembaga, 8, now: true),
    kind("WPKS", "Wanita Pemimpin Kesejahteraan Sosial", .orang, 9),
    kind("Pensos", "Penyuluh Sosial", .orang, 10, now: true),
    kind("TKSK", "Tenaga Kesejahteraan Sosial Kecamatan", .orang, 11, now: true),
    kind("DU", "Dunia Usaha", .lembaga, 12, now: true),
    kind("Pendamping", "Pendamping Sosial", .orang, now: true),
    kind("Pensosmas", "Penyuluh Sosial Masyarakat", .orang, now: true),
    kind("PPKH", "Pendamping PKH", .orang),
    kind("Pordam", "Pelopor Perdamaian", .orang),
    kind("Relawan", "Relawan Sosial", .orang),
    kind("LKSA", "Lembaga Kesejahteraan Sosial Anak", .lembaga),
    kind("Puskesos", "Pusat Kesejahteraan Sosial", .lembaga),
    kind("KUBE", "Kelompok Usaha Bersama", .lembaga),
  ]

  /// The kind with this short form, in any case.
  public static func find(_ abbreviation: String) -> PSKSKind? {
    let wanted = abbreviation.lowercased()
    return all.first { $0.abbreviation.lowercased() == wanted }
  }

  private static func kind(
    _ abbreviation: String, _ name: String, _ unit: PSKSUnit, _ number: Int? = nil,
    now: Bool = false
  ) -> PSKSKind {
    PSKSKind(
      abbreviation: abbreviation, name: name, unit: unit, number: number, isInCurrentPractice: now)
  }
}
