/// A programme of social help, in force by date.
public struct Programme: Hashable, Sendable, Identifiable {
  /// Short and stable, `RASTRA`.
  public let code: String
  public let name: String
  /// The regulation or guideline that it stands on, as offices quote it.
  public let basis: String
  public let from: Day
  /// The last day; nil while it goes on.
  public let to: Day?
  /// The code of the programme that it followed; empty for none.
  public let follows: String
  /// What its end stands on; empty where nobody wrote it down.
  public let endBasis: String

  public var id: String { code }

  public init(
    code: String, name: String, basis: String, from: Day, to: Day? = nil, follows: String = "",
    endBasis: String = ""
  ) {
    self.code = code
    self.name = name
    self.basis = basis
    self.from = from
    self.to = to
    self.follows = follows
    self.endBasis = endBasis
  }

  /// ``basis`` with ``endBasis`` behind it.
  public var wholeBasis: String { endBasis.isEmpty ? basis : "\(basis); berakhir: \(endBasis)" }

  public func isInForce(on day: Day) -> Bool { from <= day && day <= to ?? day }
}
