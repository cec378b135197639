/// What one person may hold at the same time, by date; a pair without a rule is allowed.
public struct PairRule: Hashable, Sendable {
  /// Short forms of two kinds, the first in order of letters; `*` for any kind.
  public var one: String
  public var other: String
  public var verdict: Verdict
  /// The rule holds only where both are paid from the same source (FACTS 3.6).
  public var samePay: Bool
  public var from: Day
  /// The last day; nil without an end.
  public var to: Day?
  /// The regulation or source, as refusals quote it.
  public var basis: String

  /// The raw value is stored.
  public enum Verdict: String, CaseIterable, Sendable {
    case boleh
    /// Stands with a reason.
    case peringatan
    case dilarang
  }

  /// Any kind.
  public static let any = "*"

  /// Puts the two kinds in order.
  public init(
    _ first: String, _ second: String, _ verdict: Verdict, samePay: Bool = false, from: Day,
    to: Day? = nil, basis: String
  ) {
    one = min(first, second)
    other = max(first, second)
    self.verdict = verdict
    self.samePay = samePay
    self.from = from
    self.to = to
    self.basis = basis
  }

  /// Whether the rule speaks of the two on some day that both are held.
  ///
  /// `days` is when both are held; `paysAgree` whether one source pays for both.
  public func speaks(of first: String, _ second: String, on days: Span, paysAgree: Bool) -> Bool {
    let kinds = (min(first, second), max(first, second))
    let isPair =
      (one == kinds.0 && other == kinds.1)
      || (one == Self.any && [kinds.0, kinds.1].contains(other))
      || (one == Self.any && other == Self.any)
    return isPair && (!samePay || paysAgree) && days.overlaps(Span(from: from, to: to))
  }

  /// One of two roles that a person would hold.
  public struct Side: Hashable, Sendable {
    public var kind: String
    public var days: Span
    /// The stored name of who pays for it; empty for nobody.
    public var paidBy: String

    public init(kind: String, days: Span, paidBy: String) {
      self.kind = kind
      self.days = days
      self.paidBy = paidBy
    }
  }

  /// The rule that decides about two roles of one person; nil where nothing stands against them.
  ///
  /// What is said of the pair itself goes before what is said of any kind, unless that is about
  /// who pays; of the rest a ban goes before a warning.
  public static func deciding(_ rules: [PairRule], on one: Side, _ other: Side) -> PairRule? {
    guard one.kind != other.kind, let common = one.days.common(with: other.days) else { return nil }
    let paysAgree = !one.paidBy.isEmpty && one.paidBy == other.paidBy
    let speaking = rules.filter {
      $0.speaks(of: one.kind, other.kind, on: common, paysAgree: paysAgree)
    }
    let isNamed = speaking.contains { $0.one != any && !$0.samePay }
    let counted = speaking.filter { $0.samePay || !isNamed || $0.one != any }
    return counted.first { $0.verdict == .dilarang } ?? counted.first { $0.verdict == .peringatan }
  }

  /// Days from one to another, both counted; without an end while `to` is nil.
  public struct Span: Hashable, Sendable {
    public var from: Day
    public var to: Day?

    public init(from: Day, to: Day?) {
      self.from = from
      self.to = to
    }

    public func overlaps(_ other: Span) -> Bool {
      from <= other.to ?? Day(number: .max) && other.from <= to ?? Day(number: .max)
    }

    /// The days that both have; nil for none.
    public func common(with other: Span) -> Span? {
      guard overlaps(other) else { return nil }
      let ends = [to, other.to].compactMap(\.self)
      return Span(from: max(from, other.from), to: ends.min())
    }
  }
}

extension PairRule {
  /// The rules that a new database knows; offices end them and add others as data.
  ///
  /// What FACTS 3.1, 3.3 and 3.6 give a source for, and nothing else.
  public static let starting: [PairRule] = [
    PairRule("KT", "TKSK", .boleh, from: day(2009), basis: origins),
    PairRule("PSM", "TKSK", .boleh, from: day(2009), basis: origins),
    PairRule("LKS", "TKSK", .boleh, from: day(2013), basis: origins),
    PairRule(
      "Pensos", "TKSK", .dilarang, from: day(2013), to: day(2018).adding(days: -1),
      basis: "Permensos 3/2013 ps. 9: TKSK bukan PNS; Penyuluh Sosial jabatan fungsional PNS"),
    PairRule(
      "Pensos", "TKSK", .peringatan, from: day(2018),
      basis: "menjadi PNS/PPPK lazim menjadi alasan TKSK berakhir"),
    PairRule(
      any, "TKSK", .dilarang, samePay: true, from: day(2018),
      basis: "TKSK tidak menerima honor kedua dari sumber anggaran yang sama (Permensos 28/2018)"),
  ]

  private static let origins = "TKSK direkrut dari PSM, Karang Taruna atau LKS (Permensos 3/2013)"

  private static func day(_ year: Int) -> Day {
    Day(year: year, month: 1, day: 1) ?? Day(number: 0)
  }
}
