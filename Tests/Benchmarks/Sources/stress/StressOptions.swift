import Measuring

/// What the command line asks for.
struct StressOptions {
  /// `--program PATH`: the binary to drive; the checkout's release build by default.
  private(set) var program = Checkout.releaseProgram
  /// `--rounds N`: how often each thing is killed or copied.
  private(set) var rounds = 20
  /// `--people N`: how many rows the lists have.
  private(set) var people = 20_000
  /// `--seed N`: where the moments come from.
  private(set) var seed: UInt64 = 1

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Failure("\(option): unknown, or no value") }
      switch option {
      case "--program": program = value
      case "--rounds": rounds = Int(value) ?? rounds
      case "--people": people = Int(value) ?? people
      case "--seed": seed = UInt64(value) ?? seed
      default: throw Failure("\(option): unknown")
      }
    }
  }
}
