/// Place and date of birth in one cell, as identity cards print them: `Martapura, 05-07-1955`.
struct BirthCell {
  let place: String
  let date: String

  /// Splits at the last comma or else the last blank; a cell without either is a date.
  init(_ cell: String) {
    guard !cell.isEmpty else {
      (place, date) = ("", "")
      return
    }
    let split = cell.lastIndex(of: ",") ?? cell.lastIndex(of: " ")
    guard let split else {
      (place, date) = ("", cell)
      return
    }
    place = CellText(String(cell[..<split])).text
    date = CellText(String(cell[cell.index(after: split)...])).text
  }
}

extension Sex {
  /// Reads `L`, `P`, the words for them and their usual short forms, in any case.
  init?(listCell cell: String) {
    switch cell.bareKey {
    case "l", "lk", "laki", "lakilaki", "lelaki", "pria": self = .male
    case "p", "pr", "perempuan", "wanita", "pere": self = .female
    default: return nil
    }
  }
}

/// RT or RW as three digits.
enum NeighbourhoodCell {
  /// `3`, `03`, `RT 3` and `RT. 003` become `003`; nothing, `-` and `0` become empty; a text that
  /// is no number stays as it is.
  static func normalised(_ cell: String) -> String {
    guard !cell.isEmpty else { return "" }
    if cell.utf8.count == 3, cell.utf8.allSatisfy(isDigit) { return cell == "000" ? "" : cell }
    var key = cell.bareKey[...]
    for word in ["rt", "rw", "rk"] where key.hasPrefix(word) { key = key.dropFirst(2) }
    guard key.utf8.allSatisfy(isDigit) else { return cell }
    let digits = key.drop { $0 == "0" }
    guard !digits.isEmpty else { return "" }
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }

  /// Splits `001/002` and `RT 1 RW 2`; a cell without a border is an RT.
  static func split(_ cell: String) -> (rt: String, rw: String) {
    guard !cell.isEmpty else { return ("", "") }
    let parts = cell.split { "/-|\\".contains($0) }
    if parts.count == 2 { return (normalised(String(parts[0])), normalised(String(parts[1]))) }
    let words = cell.uppercased().split(separator: "RW", maxSplits: 1)
    guard words.count == 2 else { return (normalised(cell), "") }
    return (normalised(String(words[0])), normalised(String(words[1])))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
