/// The forms of a name that lists are ordered by and searches look in.
public enum NameKey {
  /// The name in lower case without punctuation, for ordering and comparing.
  public static func sortKey(of name: String) -> String { folded(name) }

  /// The name as searches see it: spelling variants become one form.
  public static func searchKey(of name: String) -> String { folded(name) }

  /// What was typed, as parts that must each occur in a search key (or in a number).
  public static func searchTerms(of query: String) -> [SearchTerm] {
    folded(query).split(separator: " ").map { part in
      part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? .digits(String(part)) : .name(String(part))
    }
  }

  private static func folded(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 128...:
        bytes.append(byte)
      default: if bytes.last != 32, !bytes.isEmpty { bytes.append(32) }
      }
    }
    if bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One part of what was typed in a search box.
public enum SearchTerm: Hashable, Sendable {
  /// A piece of a name, folded as search keys are.
  case name(String)
  /// The beginning, or a part, of a NIK or KK.
  case digits(String)
}
