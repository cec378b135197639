/// One person for a bulk load, as the training generator makes it.
public struct BulkPerson: Sendable {
  public var uid: UID
  /// The 16 digits as a number; nil when there is none.
  public var nik: Int64?
  /// Why there is no NIK; empty when there is one.
  public var nikReason: String
  /// The 16 digits as a number; nil when there is none.
  public var kk: Int64?
  public var name: String
  public var birthDate: Day
  public var birthDateIsEstimated: Bool
  public var birthPlace: String
  public var sex: Sex
  public var address: String
  /// Three digits or empty.
  public var rt: String
  public var rw: String
  /// A desa or a kecamatan.
  public var area: WilayahCode
  public var phone: String
  /// `kepala`, `istri`, `anak` …; empty when not known.
  public var relation: String
  /// The person's PPKS entries; empty for one who is no client.
  public var entries: [BulkEntry]
  /// PSKS roles.
  public var roles: [BulkRole]
  public var trainings: [BulkTraining] = []
  /// nil for one who never was TKSK.
  public var tksk: BulkTKSK?
  /// Entries of the family that this person heads (type 25); empty for most.
  public var familyEntries: [BulkEntry]
  /// The uid of that family; needed with ``familyEntries``.
  public var familyUID: UID?
  /// The person's case; nil for most.
  public var caseFile: BulkCase?

  public init(
    uid: UID, nik: Int64?, nikReason: String = "", kk: Int64? = nil, name: String, birthDate: Day,
    birthDateIsEstimated: Bool = false, birthPlace: String = "", sex: Sex, address: String = "",
    rt: String = "", rw: String = "", area: WilayahCode, phone: String = "",
    relation: String = "", entries: [BulkEntry] = [], roles: [BulkRole] = [],
    familyEntries: [BulkEntry] = [], familyUID: UID? = nil
  ) {
    self.uid = uid
    self.nik = nik
    self.nikReason = nikReason
    self.kk = kk
    self.name = name
    self.birthDate = birthDate
    self.birthDateIsEstimated = birthDateIsEstimated
    self.birthPlace = birthPlace
    self.sex = sex
    self.address = address
    self.rt = rt
    self.rw = rw
    self.area = area
    self.phone = phone
    self.relation = relation
    self.entries = entries
    self.roles = roles
    self.familyEntries = familyEntries
    self.familyUID = familyUID
  }
}

/// One PPKS entry for a bulk load.
public struct BulkEntry: Sendable {
  public var uid: UID
  public var type: Int
  public var from: Day
  /// nil while in force.
  public var to: Day?
  public var state: EntryState
  public var source: String
  public var criteria: String
  public var inPanti: Bool

  public init(
    uid: UID, type: Int, from: Day, to: Day? = nil, state: EntryState = .disetujui,
    source: String = "latihan", criteria: String = "", inPanti: Bool = false
  ) {
    self.uid = uid
    self.type = type
    self.from = from
    self.to = to
    self.state = state
    self.source = source
    self.criteria = criteria
    self.inPanti = inPanti
  }
}

/// One community (type 26) for a bulk load.
public struct BulkCommunity: Sendable {
  public var uid: UID
  public var name: String
  public var address: String
  public var area: WilayahCode
  public var entries: [BulkEntry]

  public init(uid: UID, name: String, address: String, area: WilayahCode, entries: [BulkEntry]) {
    self.uid = uid
    self.name = name
    self.address = address
    self.area = area
    self.entries = entries
  }
}
