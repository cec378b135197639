import Measuring

/// What the command line asks for.
struct Options {
  /// A group of rows that can be measured alone.
  enum Part: String, CaseIterable {
    /// Start, keys, idle and memory of the client list and the dashboard.
    case screens
    /// `rekap`.
    case recap
    /// Two scan desks and 156 people.
    case desk
    /// `impor`, beside `sqlite3`.
    case importing = "import"
    /// `mutu ganda` on a labelled list, beside `sort`.
    case matching
  }

  /// `--program PATH`: the binary to drive; the checkout's release build by default.
  private(set) var program = Checkout.releaseProgram
  /// `--database FILE`: an existing training database; made by `latihan` by default.
  private(set) var database: String?
  /// `--quick`: 50,000 people instead of 1,000,000.
  private(set) var isQuick = false
  /// `--markdown`: the table as the README wants it.
  private(set) var isMarkdown = false
  /// `--runs N`: how often the screens are measured, taking turns with `less`.
  private(set) var runs = 5
  /// `--only PART,PART`: the parts to measure.
  private(set) var parts = Set(Part.allCases)
  /// `--show`: print the screens that were measured, to see that they are what they should be.
  private(set) var showsScreens = false

  var people: Int { isQuick ? 50_000 : 1_000_000 }

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--quick": isQuick = true
      case "--markdown": isMarkdown = true
      case "--show": showsScreens = true
      default:
        guard let value = rest.popFirst() else { throw Failure("\(option): unknown, or no value") }
        try set(option, to: value)
      }
    }
  }

  private mutating func set(_ option: String, to value: String) throws {
    switch option {
    case "--program": program = value
    case "--database": database = value
    case "--runs": runs = try Self.count(value)
    case "--only": parts = Set(try value.split(separator: ",").map(Self.part))
    default: throw Failure("\(option): unknown")
    }
  }

  private static func count(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else { throw Failure("\(text): not a count") }
    return number
  }

  private static func part(_ name: Substring) throws -> Part {
    guard let part = Part(rawValue: String(name)) else { throw Failure("\(name): no such part") }
    return part
  }
}
