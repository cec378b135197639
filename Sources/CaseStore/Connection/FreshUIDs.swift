import CaseDomain

/// Makes uids of one moment: seeded once by the system, then fast.
struct FreshUIDs {
  /// What training data sets, so that the same work gets the same uids; nil for random ones.
  @TaskLocal static var seed: UInt64?

  private let moment: Moment
  private var state: UInt64

  init(at moment: Moment) {
    self.moment = moment
    state = Self.seed ?? UInt64.random(in: .min ... .max)
  }

  /// Makes the same uids for the same seed, for training data.
  init(at moment: Moment, seed: UInt64) {
    self.moment = moment
    state = seed
  }

  mutating func next() -> UID {
    UID(at: moment, random: (word(), word()))
  }

  /// SplitMix64.
  private mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension UID {
  /// As the database keeps it, most significant byte first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for half in [high, low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
    return bytes
  }
}
