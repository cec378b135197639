public import CaseDomain
import CaseStore

/// `psks jenis`: the kinds kept on a day; with a kind and a switch, one is kept or no longer.
public struct KindsCommand: Command {
  /// A day as people write it; nil for today.
  public var position: String?
  /// The short form of a kind to switch; nil only lists.
  public var kind: String?
  public var isUsed: Bool
  public var basis: String
  public var asJSON: Bool

  public init(
    position: String? = nil, kind: String? = nil, isUsed: Bool = true, basis: String = "",
    asJSON: Bool = false
  ) {
    self.position = position
    self.kind = kind
    self.isUsed = isUsed
    self.basis = basis
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(kind == nil ? .readOnly : .readWrite)
    let day = try position.map(RegistryOptions.day) ?? session.today
    if let kind {
      let use = KindUse(
        kind: try RegistryOptions.kind(kind), isUsed: isUsed, from: day, basis: basis)
      try context.asking { () throws(StorageError) in
        try session.store.switchKind(use, as: session.actor, at: session.now)
      }
    }
    let kinds = PSKSKinds(
      try context.asking { () throws(StorageError) in
        try session.store.kindUses(as: session.actor)
      })
    let rows: [[Listing.Cell]] = PSKSKind.all.map { kind in
      [
        .text(kind.abbreviation), .text(kind.name), .text(kind.unit.label),
        .truth(kinds.isUsed(kind.abbreviation, on: day)),
      ]
    }
    try Listing(columns: RegistryCommandText.kindColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `psks nyatakan`: an office declares that a kind does not exist in its area, or how many do.
public struct DeclareCommand: Command {
  public var kind: String
  public var area: String
  /// nil declares that there is none (*tidak ada*).
  public var amount: Int?
  public var tier: ResourceTier?
  public var source: String
  /// A day as people write it; nil for today.
  public var position: String?

  public init(
    kind: String, area: String, amount: Int? = nil, tier: ResourceTier? = nil, source: String,
    position: String? = nil
  ) {
    self.kind = kind
    self.area = area
    self.amount = amount
    self.tier = tier
    self.source = source
    self.position = position
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    guard !source.isEmpty else { throw CommandFailure(.usage, RegistryCommandText.needsSource) }
    guard amount ?? 0 >= 0 else { throw CommandFailure(.usage, RegistryCommandText.noNegative) }
    let declaration = KindDeclaration(
      area: try WilayahOption.read(area), kind: try RegistryOptions.kind(kind),
      day: try position.map(RegistryOptions.day) ?? session.today,
      state: amount.map(KindDeclaration.State.amount) ?? .none, tier: tier, source: source)
    try context.asking { () throws(StorageError) in
      try session.store.declare(declaration, as: session.actor, at: session.now)
    }
    try context.errors.writeLine(RegistryCommandText.declared(declaration))
  }
}

/// `psks rangkap`: the rules of role pairs; with two kinds and a verdict, a rule is added.
public struct PairRulesCommand: Command {
  public var added: Added?
  public var asJSON: Bool

  /// A rule to be added.
  public struct Added: Equatable, Sendable {
    /// Short forms of two kinds; `*` for any.
    public var kinds: [String]
    public var verdict: PairRule.Verdict
    public var samePay: Bool
    /// As people write days; nil for today.
    public var from: String?
    public var basis: String

    public init(
      kinds: [String], verdict: PairRule.Verdict, samePay: Bool = false, from: String? = nil,
      basis: String
    ) {
      self.kinds = kinds
      self.verdict = verdict
      self.samePay = samePay
      self.from = from
      self.basis = basis
    }
  }

  public init(adding added: Added? = nil, asJSON: Bool = false) {
    self.added = added
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(added == nil ? .readOnly : .readWrite)
    if let added {
      let rule = try Self.rule(added, session)
      try context.asking { () throws(StorageError) in
        try session.store.addPairRule(rule, as: session.actor, at: session.now)
      }
    }
    let rules = try context.asking { () throws(StorageError) in
      try session.store.pairRules(as: session.actor)
    }
    let rows: [[Listing.Cell]] = rules.map { rule in
      [
        .text(rule.one), .text(rule.other), .text(rule.verdict.rawValue), .truth(rule.samePay),
        .day(rule.from), .day(rule.to), .text(rule.basis),
      ]
    }
    try Listing(columns: RegistryCommandText.pairColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }

  private static func rule(
    _ added: Added, _ session: Session
  ) throws(CommandFailure) -> PairRule {
    guard added.kinds.count == 2 else {
      throw CommandFailure(.usage, RegistryCommandText.twoKinds)
    }
    guard !added.basis.isEmpty else {
      throw CommandFailure(.usage, RegistryCommandText.needsBasis)
    }
    let kinds = try added.kinds.map { (text) throws(CommandFailure) in
      text == PairRule.any ? text : try RegistryOptions.kind(text)
    }
    return PairRule(
      kinds[0], kinds[1], added.verdict, samePay: added.samePay,
      from: try added.from.map(RegistryOptions.day) ?? session.today, basis: added.basis)
  }
}
