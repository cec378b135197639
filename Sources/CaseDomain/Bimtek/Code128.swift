/// A text as a Code 128 barcode (ISO/IEC 15417), in code sets B and C.
///
/// Runs of digits are packed two to a symbol in set C where that is shorter. The symbol ends with
/// the check symbol, modulo 103, and the stop pattern.
public struct Code128: Hashable, Sendable {
  /// Values of the symbols from start to stop; the one before the last is the check symbol.
  public let values: [Int]

  /// Encodes a text of printable ASCII; nil for an empty text or any other character.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy({ (32...126).contains($0) }) else { return nil }
    var encoder = Encoder(bytes: bytes)
    let data = encoder.encode()
    let sum = data.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
    values = data + [sum % 103, Self.stop]
  }

  /// Widths of bars and gaps in modules, a bar first; the quiet zones are the drawer's.
  public var widths: [Int] {
    values.flatMap { value in
      Self.patterns[value].utf8.map { Int($0 - 48) }
    }
  }

  /// How many modules it is wide without its quiet zones.
  public var moduleCount: Int { widths.reduce(0, +) }

  /// The gap that must stay free on either side.
  public static let quietModules = 10

  static let codeC = 99
  static let codeB = 100
  static let startB = 104
  static let startC = 105
  static let stop = 106

  /// Bars and gaps of each value, from the standard's table 1; the stop pattern has seven.
  public static let patterns = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
    "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
    "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221",
    "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
    "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131",
    "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
    "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111",
    "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242",
    "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
  ]
}

extension Code128 {
  /// Chooses code sets along a text.
  private struct Encoder {
    let bytes: [UInt8]
    private var place = 0
    private var isPacking = false
    private var values: [Int] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func encode() -> [Int] {
      isPacking = digits(from: 0) >= (bytes.count == 2 ? 2 : 4)
      values = [isPacking ? Code128.startC : Code128.startB]
      while place < bytes.count {
        if isPacking { pack() } else { spell() }
      }
      return values
    }

    private mutating func pack() {
      guard digits(from: place) >= 2 else {
        isPacking = false
        values.append(Code128.codeB)
        return
      }
      values.append(Int(bytes[place] - 48) * 10 + Int(bytes[place + 1] - 48))
      place += 2
    }

    private mutating func spell() {
      let run = digits(from: place)
      // Four digits at the end, six in the middle: then the change of set pays. An odd one stays.
      let isWorthIt = run >= (place + run == bytes.count ? 4 : 6)
      if isWorthIt, run.isMultiple(of: 2) {
        isPacking = true
        values.append(Code128.codeC)
      } else {
        values.append(Int(bytes[place]) - 32)
        place += 1
      }
    }

    private func digits(from start: Int) -> Int {
      bytes[start...].prefix { (48...57).contains($0) }.count
    }
  }
}
