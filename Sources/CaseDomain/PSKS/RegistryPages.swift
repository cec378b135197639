/// What the registry tells of one person; never whether the person is a client (DESIGN 10).
public struct PSKSPerson: Hashable, Sendable, Identifiable {
  public let id: PersonID
  public let name: String
  public let sex: Sex?
  public let birthDate: Day
  /// Masked unless the account may see it; nil without one.
  public let nik: String?
  public let area: WilayahCode
  public let address: String
  public let phone: String
  /// Those in the account's area: in force first, then the latest.
  public let roles: [PSKSRoleRow]
  /// How many more there are outside the account's area.
  public let rolesElsewhere: Int
  /// The latest first.
  public let trainings: [Training]
  /// Open cases that each role accompanies, by the role's number; roles without one are left out.
  public let accompanied: [Int64: Int]

  /// What the person learned.
  public struct Training: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let training: NewTraining

    public init(id: Int64, training: NewTraining) {
      self.id = id
      self.training = training
    }
  }

  public init(
    id: PersonID, name: String, sex: Sex?, birthDate: Day, nik: String?, area: WilayahCode,
    address: String, phone: String, roles: [PSKSRoleRow], rolesElsewhere: Int,
    trainings: [Training], accompanied: [Int64: Int]
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.birthDate = birthDate
    self.nik = nik
    self.area = area
    self.address = address
    self.phone = phone
    self.roles = roles
    self.rolesElsewhere = rolesElsewhere
    self.trainings = trainings
    self.accompanied = accompanied
  }
}

/// What the registry tells of one institution.
public struct PSKSInstitutionPage: Hashable, Sendable, Identifiable {
  public let row: PSKSInstitutionRow
  public let institution: PSKSInstitution
  /// nil while it works, or when nobody explained its end.
  public let endReason: InstitutionEndReason?
  /// By kind, the latest first.
  public let permits: [Permit]
  /// Board and members: in force first, then the latest.
  public let seats: [PSKSRoleRow]

  public var id: Int64 { row.id }

  /// A paper of the institution.
  public struct Permit: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let permit: NewPermit

    public init(id: Int64, permit: NewPermit) {
      self.id = id
      self.permit = permit
    }
  }

  public init(
    row: PSKSInstitutionRow, institution: PSKSInstitution, endReason: InstitutionEndReason?,
    permits: [Permit], seats: [PSKSRoleRow]
  ) {
    self.row = row
    self.institution = institution
    self.endReason = endReason
    self.permits = permits
    self.seats = seats
  }
}
