import Glibc

/// What is measured, and on what.
struct Setting {
  /// The release build of Pilar.
  var pilar: String
  /// A training database; made when it is not there.
  var database: String
  var people = 1_000_000
  /// How often programs are started; every second start is the other program's.
  var starts = 5
  /// How many keys of each kind are typed.
  var keys = 600

  init(_ arguments: [String]) throws {
    pilar = variable("PILAR") ?? "../../.build/release/pilar"
    var rest = arguments[...]
    var database: String?
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw BenchmarkFailure(Self.usage) }
      switch option {
      case "--pilar": pilar = value
      case "--database": database = value
      case "--people": people = Int(value) ?? people
      case "--keys": keys = Int(value) ?? keys
      default: throw BenchmarkFailure(Self.usage)
      }
    }
    let folder = variable("TMPDIR") ?? "/tmp"
    self.database = database ?? "\(folder)/pilar-benchmark-\(people).db"
    guard access(pilar, X_OK) == 0 else {
      throw BenchmarkFailure("no release build at \(pilar): swift build -c release")
    }
  }

  static let usage =
    "benchmarks [--pilar FILE] [--database FILE] [--people N] [--keys N]"

  /// Makes the training database when it is not there.
  func prepare() throws -> [Row] {
    if access(database, R_OK) == 0 { return [] }
    let cost = try run(
      pilar,
      ["latihan", "--jumlah", String(people), "--benih", "7", "--basisdata", database])
    return [
      Row(
        what: "latihan, \(people) people", budget: "",
        pilar: text(cost.milliseconds / 1000, "s") + ", " + text(cost.megabytes, "MB"))
    ]
  }
}
