/// The names of an area's levels as a row of a list gives them; empty where it gives none.
public struct WilayahNames: Hashable, Sendable {
  public var kabupaten: String
  public var kecamatan: String
  public var desa: String

  public init(kabupaten: String = "", kecamatan: String = "", desa: String = "") {
    self.kabupaten = kabupaten
    self.kecamatan = kecamatan
    self.desa = desa
  }

  subscript(level: WilayahLevel) -> String {
    switch level {
    case .provinsi: ""
    case .kabupaten: kabupaten
    case .kecamatan: kecamatan
    case .desa: desa
    }
  }
}

/// A name of an area made comparable.
///
/// Blanks, hyphens and dots are dropped, letters are lower case, and a few short words are
/// spelled out (*Gn.* is *Gunung*, *Sei* is *Sungai*, *Kep.* is *Kepulauan*).
struct FoldedAreaName: Hashable {
  let key: String
  /// The kind that the word in front states, and the key without that word.
  let stated: (kind: WilayahKind?, key: String)?

  init(_ text: String) {
    var words = Self.words(of: text)
    for index in words.indices { words[index] = Self.spelledOut[words[index]] ?? words[index] }
    key = words.joined()
    if let first = words.first, words.count > 1, let kind = Self.kindWords[first] {
      stated = (kind, words.dropFirst().joined())
    } else {
      stated = nil
    }
  }

  static func == (left: FoldedAreaName, right: FoldedAreaName) -> Bool { left.key == right.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\""), 0x80...: continue
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let spelledOut = [
    "gn": "gunung", "sei": "sungai", "sungei": "sungai", "kep": "kepulauan",
  ]

  /// The words that may stand in front of a name; a nil kind fits either kind of its level.
  private static let kindWords: [String: WilayahKind?] = [
    "provinsi": .provinsi, "prov": .provinsi, "kabupaten": .kabupaten, "kab": .kabupaten,
    "kota": .kota, "kotamadya": .kota, "kodya": .kota, "kecamatan": .kecamatan,
    "kec": .kecamatan, "desa": .desa, "ds": .desa, "kelurahan": .kelurahan, "kel": .kelurahan,
    "pekon": .desa, "kampung": .desa, "kp": .desa, "tiyuh": .desa,
  ]
}
