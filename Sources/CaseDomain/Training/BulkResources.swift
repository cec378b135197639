/// One PSKS role of a person for a bulk load.
public struct BulkRole: Sendable {
  public var uid: UID
  /// The abbreviation of the kind, `PSM`.
  public var kind: String
  public var from: Day
  /// The last day; nil while in force.
  public var to: Day?
  /// Of any level.
  public var area: WilayahCode
  /// The institution whose board or member the person is, by the uid under which it was added
  /// before; nil for a role of the person's own.
  public var institution: UID?
  public var position = ""
  /// The paper behind the role.
  public var evidence = ""
  public var memberNumber = ""
  /// nil where nobody pays for it.
  public var paidBy: PaySource?
  public var endReason = ""
  public var source = ""
  /// Why it stands beside another role that a rule warns of.
  public var pairReason = ""
  /// The last day on which somebody verified or confirmed it.
  public var verified: Day?
  public var confirmed: Day?
  /// The SK of a TKSK, the first one first.
  public var letters: [BulkLetter] = []

  public init(uid: UID, kind: String, from: Day, to: Day? = nil, area: WilayahCode) {
    self.uid = uid
    self.kind = kind
    self.from = from
    self.to = to
    self.area = area
  }
}

/// One SK that appoints a TKSK.
public struct BulkLetter: Sendable {
  public var uid: UID
  public var number: String
  public var day: Day
  public var issuer: String
  public var from: Day
  /// nil for an SK without end (FACTS 13).
  public var to: Day?

  public init(uid: UID, number: String, day: Day, issuer: String, from: Day, to: Day? = nil) {
    self.uid = uid
    self.number = number
    self.day = day
    self.issuer = issuer
    self.from = from
    self.to = to
  }
}

/// One training or certificate of a person.
public struct BulkTraining: Sendable {
  public var uid: UID
  /// The kind of PSKS that it qualifies for; empty for any.
  public var kind: String
  public var level: TrainingLevel
  public var name: String
  public var organiser: String
  public var day: Day
  /// The certificate's number; empty for none.
  public var certificate: String
  /// The last day of a certificate that expires.
  public var to: Day?

  public init(
    uid: UID, kind: String = "", level: TrainingLevel, name: String, organiser: String = "",
    day: Day, certificate: String = "", to: Day? = nil
  ) {
    self.uid = uid
    self.kind = kind
    self.level = level
    self.name = name
    self.organiser = organiser
    self.day = day
    self.certificate = certificate
    self.to = to
  }
}

/// What is kept of a person because it serves as TKSK.
public struct BulkTKSK: Sendable {
  /// Nomor Induk Anggota TKSK, `63.03.05-0001`; nil when not known.
  public var niat: String?
  public var mother = ""
  public var email = ""
  /// `karang-taruna`, `psm`, `relawan`, `lain`.
  public var origins: [String] = []
  public var recruited: Int?
  public var mainJob = ""
  /// `baik`, `cukup`, `buruk` of `gradeYear`; empty when not known.
  public var grade = ""
  public var gradeYear: Int?

  public init(niat: String? = nil) { self.niat = niat }
}

/// One institution or company that is PSKS.
public struct BulkInstitution: Sendable {
  public var uid: UID
  /// The abbreviation of the kind, `KT`.
  public var kind: String
  public var name: String
  /// nil when it was never told.
  public var tier: ResourceTier?
  public var area: WilayahCode
  public var from: Day
  public var to: Day?
  public var details = BulkInstitutionDetails()
  public var permits: [BulkPermit] = []

  public init(
    uid: UID, kind: String, name: String, tier: ResourceTier?, area: WilayahCode, from: Day,
    to: Day? = nil
  ) {
    self.uid = uid
    self.kind = kind
    self.name = name
    self.tier = tier
    self.area = area
    self.from = from
    self.to = to
  }
}

/// What forms collect of an institution (FACTS 2.2); texts are empty and numbers nil when not
/// known.
public struct BulkInstitutionDetails: Hashable, Sendable {
  public var address = ""
  public var phone = ""
  public var email = ""
  /// Who leads it, by name, while nobody is registered as its chair.
  public var leader = ""
  public var owner = ""
  public var founded: Int?
  public var taxNumber = ""
  public var services = ""
  public var capacity: Int?
  public var membersMale: Int?
  public var membersFemale: Int?
  public var classification = ""
  public var sector = ""
  public var contribution = ""
  public var endReason = ""
  public var source = ""
  public var verified: Day?
  public var confirmed: Day?

  public init() {}
}

/// One paper of an institution.
public struct BulkPermit: Sendable {
  public var uid: UID
  public var kind: PermitKind
  public var number: String
  public var issuer: String
  public var grade: String
  public var from: Day
  public var to: Day?

  public init(
    uid: UID, kind: PermitKind, number: String, issuer: String = "", grade: String = "", from: Day,
    to: Day? = nil
  ) {
    self.uid = uid
    self.kind = kind
    self.number = number
    self.issuer = issuer
    self.grade = grade
    self.from = from
    self.to = to
  }
}
