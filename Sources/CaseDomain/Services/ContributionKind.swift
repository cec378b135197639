/// One of the ten kinds of contribution of PP 39/2012 (FACTS 4.5), in its order.
///
/// The raw value names it in forms and exports; rows keep a set as bits, see
/// ``ContributionKinds``.
public enum ContributionKind: String, CaseIterable, Sendable {
  case pemikiran
  case prakarsa
  case keahlian
  case dukungan
  case kegiatan
  case tenaga
  case dana
  case barang
  case jasa
  case fasilitas

  var bit: Int { 1 << (Self.allCases.firstIndex(of: self) ?? 0) }
}

/// A set of kinds of contribution, kept as the bits of one number below 1024.
public struct ContributionKinds: Hashable, Sendable {
  /// Bit 0 stands for the first kind.
  public let bits: Int

  public init(bits: Int) { self.bits = bits & 0x3FF }

  public init(_ kinds: some Sequence<ContributionKind>) {
    bits = kinds.reduce(0) { $0 | $1.bit }
  }

  /// The kinds in the order of the regulation.
  public var kinds: [ContributionKind] { ContributionKind.allCases.filter(contains) }

  public func contains(_ kind: ContributionKind) -> Bool { bits & kind.bit != 0 }
}
