/// A role that a person is to hold; read from the forms `peran` and `pengurus`, or from a list.
public struct NewPSKSRole: Hashable, Sendable {
  /// The short form of its kind, see ``PSKSKind``.
  public var kind: String
  /// Where it is held, at any level.
  public var area: WilayahCode
  public var from: Day
  /// The last day; nil without an end.
  public var to: Day?
  /// The institution whose board or member the person is; nil for a role of the person's own.
  public var institution: Int64?
  public var position: String
  /// The paper behind it, `SK Kadis 460/12/2024`.
  public var evidence: String
  public var memberNumber: String
  /// nil for nobody.
  public var paidBy: PaySource?
  /// Why it stands beside another role that a rule warns of; empty without one.
  public var pairReason: String
  /// Why somebody holds it who does not meet what is usually asked; empty without one.
  public var admissionReason: String
  public var source: String

  public init(
    kind: String, area: WilayahCode, from: Day, to: Day? = nil, institution: Int64? = nil,
    position: String = "", evidence: String = "", memberNumber: String = "",
    paidBy: PaySource? = nil, pairReason: String = "", admissionReason: String = "",
    source: String = ""
  ) {
    self.kind = kind
    self.area = area
    self.from = from
    self.to = to
    self.institution = institution
    self.position = position
    self.evidence = evidence
    self.memberNumber = memberNumber
    self.paidBy = paidBy
    self.pairReason = pairReason
    self.admissionReason = admissionReason
    self.source = source
  }
}

/// The end of a role.
public struct RoleEnd: Hashable, Sendable {
  /// The last day on which it is held.
  public var last: Day
  public var reason: RoleEndReason

  public init(last: Day, reason: RoleEndReason) {
    self.last = last
    self.reason = reason
  }
}

/// What a person learned; read from the form `pelatihan`.
public struct NewTraining: Hashable, Sendable {
  public var level: TrainingLevel
  /// The kind that it qualifies for; empty for any.
  public var kind: String
  public var name: String
  public var organiser: String
  public var day: Day
  public var certificate: String
  /// The last day on which the certificate is valid; nil without an end.
  public var to: Day?

  public init(
    level: TrainingLevel, kind: String = "", name: String, organiser: String = "", day: Day,
    certificate: String = "", to: Day? = nil
  ) {
    self.level = level
    self.kind = kind
    self.name = name
    self.organiser = organiser
    self.day = day
    self.certificate = certificate
    self.to = to
  }
}

/// A paper of an institution; read from the form `psks-izin`.
public struct NewPermit: Hashable, Sendable {
  public var kind: PermitKind
  public var number: String
  public var issuer: String
  /// Who signed, and as what (*selaku*).
  public var signatory: String
  /// Of an accreditation; empty for other papers.
  public var grade: String
  public var from: Day
  /// The last day on which it is valid; nil without an end.
  public var to: Day?

  public init(
    kind: PermitKind, number: String, issuer: String = "", signatory: String = "",
    grade: String = "", from: Day, to: Day? = nil
  ) {
    self.kind = kind
    self.number = number
    self.issuer = issuer
    self.signatory = signatory
    self.grade = grade
    self.from = from
    self.to = to
  }
}
