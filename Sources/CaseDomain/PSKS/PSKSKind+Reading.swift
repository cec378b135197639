extension PSKSKind {
  /// The kind of which a kecamatan has one (FACTS 3.2).
  public static let tksk = "TKSK"

  /// The kinds that a cell of a list names, each once; nil for nothing or an unknown one.
  ///
  /// Takes short forms, names, local names and numbers of the 2012 list, in any case, also
  /// several split by comma, semicolon or plus.
  public static func all(in text: String) -> [PSKSKind]? {
    if let kind = one(in: text) { return [kind] }
    var found: [PSKSKind] = []
    for part in text.split(whereSeparator: { ",;+".contains($0) })
    where !part.allSatisfy(\.isWhitespace) {
      guard let kind = one(in: String(part)) else { return nil }
      if !found.contains(kind) { found.append(kind) }
    }
    return found.isEmpty ? nil : found
  }

  private static func one(in text: String) -> PSKSKind? {
    let key = text.bareKey
    if let kind = byName[key] { return kind }
    var rest = key[...]
    for prefix in ["psks", "jenis", "no"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    guard (1...2).contains(rest.utf8.count), let number = Int(rest) else {
      return byName[String(rest)]
    }
    return all.first { $0.number == number }
  }

  private static let byName: [String: PSKSKind] = {
    var table: [String: PSKSKind] = [:]
    for kind in all {
      for name in [kind.abbreviation, kind.name] + (localNames[kind.abbreviation] ?? []) {
        table[name.bareKey] = kind
      }
    }
    return table
  }()

  /// How offices write the kinds beside their names (FACTS 2.1).
  private static let localNames: [String: [String]] = [
    "Peksos": ["Pekerja Sosial", "Peksos Profesional", "PSP"],
    "PSM": ["Pekerja Sosial Masyarakat (PSM)", "Relawan PSM"],
    "Tagana": ["Taruna Siaga Bencana (Tagana)", "Taruna Siaga"],
    "LKS": ["Lembaga Kesejahteraan Sosial (LKS)", "Orsos", "Organisasi Sosial", "Yayasan Sosial"],
    "KT": ["Karang Taruna (KT)", "Kartar", "Pengurus Karang Taruna", "Anggota Karang Taruna"],
    "LK3": ["Lembaga Konsultasi Kesejahteraan Keluarga (LK3)"],
    "KP": ["Keluarga Pionir", "Keluarga Perintis"],
    "WKSBM": [
      "Wahana Kesejahteraan Sosial Berbasis Masyarakat",
      "Wahana Kesejahteraan Sosial Keluarga Berbasis Masyarakat (WKSBM)",
    ],
    "WPKS": ["Wanita Pemimpin Kesejahteraan Sosial (WPKS)"],
    "Pensos": ["Penyuluh Sosial Fungsional"],
    "TKSK": ["Tenaga Kesejahteraan Sosial Kecamatan (TKSK)"],
    "DU": ["Dunia Usaha (CSR)", "CSR", "Badan Usaha", "Perusahaan"],
    "Pensosmas": ["Penyuluh Sosial Masyarakat (Pensosmas)"],
    "PPKH": ["Pendamping PKH", "Pendamping Sosial PKH", "SDM PKH"],
    "Pordam": ["Pelopor Perdamaian (Pordam)"],
    "Relawan": ["Relawan Sosial", "Relawan Kesejahteraan Sosial"],
    "LKSA": ["Panti Asuhan", "Lembaga Kesejahteraan Sosial Anak (LKSA)"],
    "Puskesos": ["SLRT", "Puskesos SLRT", "Pusat Kesejahteraan Sosial (Puskesos)"],
    "KUBE": ["Kelompok Usaha Bersama (KUBE)"],
  ]
}
