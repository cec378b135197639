/// The value below which the `fraction` of the samples lies, by nearest rank; nil without samples.
public func quantile(_ fraction: Double, of samples: [Double]) -> Double? {
  guard !samples.isEmpty else { return nil }
  let ranked = samples.sorted()
  let rank = (fraction * Double(ranked.count)).rounded(.up)
  return ranked[min(max(Int(rank) - 1, 0), ranked.count - 1)]
}

/// The middle sample; nil without samples.
public func median(_ samples: [Double]) -> Double? { quantile(0.5, of: samples) }

extension Duration {
  /// The duration in milliseconds, with fractions.
  public var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}
