/// A column heading reduced to what it means, so that spellings compare equal.
///
/// `Tgl. Lahir (dd-mm-yyyy)`, `TANGGAL LAHIR` and `tanggal_lahir` are all `tanggallahir`.
struct HeaderName: Hashable, Sendable {
  /// Small ASCII letters and digits; empty when the heading has none.
  let key: String

  init(_ heading: String) {
    let words = Self.words(of: heading).map { Self.fullWords[$0] ?? $0 }
    var joined = words.joined()
    for (long, short) in Self.fullNames where joined.contains(long) {
      joined = joined.replacing(long, with: short)
    }
    key = joined
  }

  /// What the heading means in a list; nil when it is none of ours.
  func column(in list: ImportList) -> ImportColumn? {
    switch list {
    case .ppks: ImportHeadings.clients[key]
    case .psks: ImportHeadings.resources[key]
    case .tksk: ImportHeadings.appointments[key]
    }
  }

  /// Runs of letters and digits in small letters, parentheses and what they hold left out.
  private static func words(of heading: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    var previousIsSmall = false
    for byte in heading.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let small = isCapital ? byte + 32 : byte
      let counts = depth == 0 && (isDigit(small) || isSmallLetter(small))
      if !counts || isCapital && previousIsSmall {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if counts { word.append(small) }
      previousIsSmall = counts && !isCapital
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// Abbreviations that headings use, spelled out.
  private static let fullWords = [
    "tgl": "tanggal", "tngl": "tanggal", "tmpt": "tempat", "tpt": "tempat", "tmp": "tempat",
    "nomor": "no", "nomer": "no", "nmr": "no", "nm": "nama", "jns": "jenis", "lhr": "lahir",
    "kab": "kabupaten", "kec": "kecamatan", "kel": "kelurahan", "ds": "desa",
    "prov": "provinsi", "propinsi": "provinsi", "almt": "alamat", "thn": "tahun",
    "telp": "telepon", "tlp": "telepon", "telpon": "telepon", "handphone": "hp",
    "kd": "kode", "jml": "jumlah", "pmks": "ppks", "dan": "", "atau": "",
  ]

  /// Long names of what has a short one.
  private static let fullNames = [
    ("pemerlupelayanankesejahteraansosial", "ppks"),
    ("penyandangmasalahkesejahteraansosial", "ppks"),
    ("potensidansumberkesejahteraansosial", "psks"),
    ("potensisumberkesejahteraansosial", "psks"),
    ("kartukeluarga", "kk"),
    ("indukkependudukan", "nik"),
    ("ppksppks", "ppks"),
    ("pskspsks", "psks"),
  ]
}
