extension ThemeProblem {
  /// What is wrong and what to do, for the log and for `cek-tema`.
  public var sentence: String { "Baris \(line): \(ThemeText.problem(fact))" }
}

extension ThemeError {
  /// What is wrong and what to do.
  public var sentence: String {
    switch self {
    case .missing(let name): "Tema \(name) tidak ada. Periksa namanya di folder themes."
    case .cycle(let names):
      "Turunan tema berputar: \(names.joined(separator: " → ")). Ubah baris turunan salah satunya."
    case .empty(let name): "Tema \(name) tidak berisi gaya. Isi bagian [gaya]."
    }
  }
}

/// The words about theme files.
enum ThemeText {
  static func problem(_ fact: ThemeProblem.Fact) -> String {
    switch fact {
    case .unknownSection(let name):
      "bagian [\(name)] tidak dikenal. Pakai [meta], [palet], [gaya] atau [lambang]."
    case .unknownKey(let name): "\(name) tidak dikenal di [meta]. Hapus baris ini."
    case .unknownRole(let name): "peran \(name) tidak dikenal. Lihat daftar di themes/README.md."
    case .unknownGlyph(let name): "lambang \(name) tidak dikenal. Lihat themes/README.md."
    case .unknownColor(let name):
      "warna \(name) tidak dikenal. Tambahkan di [palet], atau pakai 0-255 atau #rrggbb."
    case .unknownAttribute(let name):
      "atribut \(name) tidak dikenal. Pakai bold, dim, underline, reverse atau biasa."
    case .unknownTier(let name): "tingkat @\(name) tidak dikenal. Pakai @16, @8 atau @mono."
    case .unknownValue(let key, let value):
      "nilai \(value) tidak dikenal untuk \(key). Lihat themes/README.md."
    case .malformed: "tidak terbaca. Tulis: nama = nilai."
    case .badGlyph(let name):
      "lambang \(name) harus berbentuk utf8 | ascii, masing-masing selebar satu sel."
    case .repeated(let name): "\(name) sudah ada di atas. Yang berlaku baris ini."
    }
  }
}
