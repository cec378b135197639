public import CaseDomain

/// The official PPKS recap as a document: areas × types, units apart.
public struct RecapDocument {
  let recap: Recap
  /// The types in it, ascending: those that the account sees by name.
  let types: [PPKSType]
  let signature: RecapSignature

  /// Creates the document.
  ///
  /// - Parameters:
  ///   - recap: The figures, with every area of the level.
  ///   - signature: Who signs; blanks are left to be filled in by hand.
  public init(_ recap: Recap, signature: RecapSignature = RecapSignature()) {
    self.recap = recap
    self.signature = signature
    types = recap.total.entriByType.keys.sorted().compactMap(PPKSTypeList.type)
  }

  /// Whether there are types that the account does not see by name.
  var hasRestricted: Bool { recap.total.restricted != nil }
}

/// Who signs a recap, and where; empty parts are printed as dots.
public struct RecapSignature: Hashable, Sendable {
  public var place: String
  public var position: String
  public var name: String
  public var nip: String

  public init(place: String = "", position: String = "", name: String = "", nip: String = "") {
    self.place = place
    self.position = position
    self.name = name
    self.nip = nip
  }
}
