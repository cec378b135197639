/// An appointment by SK, as it is recorded for a person who is on record.
///
/// A person who holds the kecamatan already goes on; anybody else begins a new term.
public struct NewAppointment: Hashable, Sendable {
  public var kecamatan: WilayahCode
  public var letter: NewLetterOfAppointment
  public var facts: TKSKFacts
  /// The last day of a term that is over already; nil while it goes on, also after the SK's end.
  public var ended: TermEnd?
  /// Why requirements that are not met do not matter; empty where all are.
  public var overrideReason: String

  public init(
    kecamatan: WilayahCode, letter: NewLetterOfAppointment, facts: TKSKFacts = TKSKFacts(),
    ended: TermEnd? = nil, overrideReason: String = ""
  ) {
    self.kecamatan = kecamatan
    self.letter = letter
    self.facts = facts
    self.ended = ended
    self.overrideReason = overrideReason
  }
}

/// How a term ends.
public struct TermEnd: Hashable, Sendable {
  /// The last day of service.
  public var last: Day
  public var ground: EndingGround
  public var note: String

  public init(last: Day, ground: EndingGround, note: String = "") {
    self.last = last
    self.ground = ground
    self.note = note
  }
}

/// A vacancy to be recorded.
public struct NewVacancy: Hashable, Sendable {
  public var kecamatan: WilayahCode
  public var from: Day
  public var reason: EndingGround

  public init(kecamatan: WilayahCode, from: Day, reason: EndingGround) {
    self.kecamatan = kecamatan
    self.from = from
    self.reason = reason
  }
}

/// A charge to be given; see ``TKSKCharge``.
public struct NewCharge: Hashable, Sendable {
  public var kind: TKSKCharge.Kind
  public var area: WilayahCode
  public var person: Int64
  public var letter: String
  public var from: Day
  /// The last day; nil until it is ended or the kecamatan is filled.
  public var to: Day?

  public init(
    kind: TKSKCharge.Kind, area: WilayahCode, person: Int64, letter: String, from: Day,
    to: Day? = nil
  ) {
    self.kind = kind
    self.area = area
    self.person = person
    self.letter = letter
    self.from = from
    self.to = to
  }
}
