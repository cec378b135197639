/// What a source pays a TKSK each month, by place and time (FACTS 3.6): a gift, not a salary.
public struct TaliAsihRate: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let content: NewTaliAsihRate

  public init(id: Int64, content: NewTaliAsihRate) {
    self.id = id
    self.content = content
  }
}

/// A rate to be recorded; the one before it of the same source and area ends the day before.
public struct NewTaliAsihRate: Hashable, Sendable {
  /// Who pays, `APBN Kemensos`.
  public var source: String
  /// Where it is paid.
  public var area: WilayahCode
  /// Rupiah a month.
  public var amount: Int
  public var from: Day
  /// The last day; nil while it holds.
  public var to: Day?
  /// The regulation or decision.
  public var basis: String

  public init(
    source: String, area: WilayahCode, amount: Int, from: Day, to: Day? = nil, basis: String
  ) {
    self.source = source
    self.area = area
    self.amount = amount
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// Whether it holds on some day of the month.
  public func holds(in month: MonthOfYear) -> Bool {
    from <= month.lastDay && to.map { $0 >= month.firstDay } ?? true
  }
}

/// Where a source pays to; one for each source.
public struct BankAccount: Hashable, Sendable {
  public var bank: String
  /// The whole number, or its last four digits behind dots for who may not see it.
  public var number: String
  public var holder: String

  public init(bank: String, number: String, holder: String = "") {
    self.bank = bank
    self.number = number
    self.holder = holder
  }

  /// The last four digits behind dots.
  public static func masked(_ number: String) -> String { "••••" + number.suffix(4) }
}

/// A bank account to be recorded for a person and a source.
public struct NewBankAccount: Hashable, Sendable {
  public var source: String
  public var account: BankAccount

  public init(source: String, account: BankAccount) {
    self.source = source
    self.account = account
  }
}

/// Who is paid what for the months of a list, and who is not and why.
public struct TaliAsihList: Hashable, Sendable {
  public let area: WilayahCode
  /// In order, at least one.
  public let months: [MonthOfYear]
  /// By source, kecamatan and name.
  public let lines: [Line]

  public init(area: WilayahCode, months: [MonthOfYear], lines: [Line]) {
    self.area = area
    self.months = months
    self.lines = lines
  }

  /// What one source pays to one TKSK.
  public struct Line: Hashable, Sendable {
    public let person: Int64
    public let name: String
    public let niat: String
    public let kecamatan: WilayahCode
    public let source: String
    /// nil where none is recorded.
    public let account: BankAccount?
    public let months: [Month]

    public init(
      person: Int64, name: String, niat: String, kecamatan: WilayahCode, source: String,
      account: BankAccount?, months: [Month]
    ) {
      self.person = person
      self.name = name
      self.niat = niat
      self.kecamatan = kecamatan
      self.source = source
      self.account = account
      self.months = months
    }

    public var payable: [Month] { months.filter { $0.amount > 0 } }
    public var blocked: [Month] { months.filter { $0.block != nil } }
    public var amount: Int { months.reduce(0) { $0 + $1.amount } }
    public var hasPartialMonth: Bool { months.contains(where: \.isPartial) }
  }

  /// One month of a line: paid, or blocked with the reason.
  public struct Month: Hashable, Sendable {
    public let month: MonthOfYear
    /// Rupiah; 0 where it is blocked.
    public let amount: Int
    public let block: Block?
    /// Served with an SK on some days of the month only: somebody should look.
    public let isPartial: Bool

    public init(month: MonthOfYear, amount: Int, block: Block? = nil, isPartial: Bool = false) {
      self.month = month
      self.amount = amount
      self.block = block
      self.isPartial = isPartial
    }
  }

  /// Why a month is not paid.
  public enum Block: Hashable, Sendable {
    /// No SK was recorded that had begun.
    case noLetter
    /// The last SK ended on this day.
    case letterExpired(Day)
    /// The source pays nothing in that month.
    case noRate
  }

  public var amount: Int { lines.reduce(0) { $0 + $1.amount } }

  /// The total of each source, by name.
  public var bySource: [(source: String, people: Int, amount: Int)] {
    let groups = Dictionary(grouping: lines, by: \.source)
    return groups.keys.sorted().map { source in
      let lines = groups[source] ?? []
      return (
        source, lines.count { $0.amount > 0 }, lines.reduce(0) { $0 + $1.amount }
      )
    }
  }
}

extension TaliAsihList.Block {
  public var label: String {
    switch self {
    case .noLetter: "SK belum dicatat"
    case .letterExpired(let day): "SK habis \(IndonesianDate.numeric(day))"
    case .noRate: "tarif belum ada"
    }
  }
}
