/// The PPKS entries of one desa that are verified together, or wait to be sent in.
public struct VerificationLine: Hashable, Sendable {
  /// nil for proposals that were not sent in yet.
  public let batch: Int64?
  /// A desa, or a kecamatan where the desa is not known.
  public let area: WilayahCode
  /// The year of the verification; nil before it is sent in.
  public let year: Int?
  public let state: EntryState
  /// How many entries, ended ones left out.
  public let entries: Int
  /// The minute of the musyawarah; empty before it is sent in.
  public let minuteNumber: String
  public let minuteDay: Day?
  /// Who took the last step, and when; nil before it is sent in.
  public let lastStep: Step?

  public struct Step: Hashable, Sendable {
    public let account: String
    public let at: Moment
    public let note: String

    public init(account: String, at: Moment, note: String) {
      (self.account, self.at, self.note) = (account, at, note)
    }
  }

  public init(
    batch: Int64?, area: WilayahCode, year: Int?, state: EntryState, entries: Int,
    minuteNumber: String = "", minuteDay: Day? = nil, lastStep: Step? = nil
  ) {
    self.batch = batch
    self.area = area
    self.year = year
    self.state = state
    self.entries = entries
    self.minuteNumber = minuteNumber
    self.minuteDay = minuteDay
    self.lastStep = lastStep
  }

  /// What the forms of verification are about: the batch, or the desa with open proposals.
  public var subject: FormSubject {
    batch.map { .row("verifikasi", $0) } ?? .row("usulan", area.number)
  }
}

/// One entry of a line of verification, as the account may see it.
public struct VerificationEntry: Hashable, Sendable {
  public let entry: Int64
  public let client: ClientID
  public let name: String
  public let birthDate: Day?
  /// nil for a restricted type that the account does not see by name.
  public let type: Int?
  public let from: Day
  public let proposedBy: String

  public init(
    entry: Int64, client: ClientID, name: String, birthDate: Day?, type: Int?, from: Day,
    proposedBy: String
  ) {
    self.entry = entry
    self.client = client
    self.name = name
    self.birthDate = birthDate
    self.type = type
    self.from = from
    self.proposedBy = proposedBy
  }
}

extension EntryState {
  /// The states that may follow this one when a batch is verified (DESIGN 5).
  public var next: [EntryState] {
    switch self {
    case .usulan: [.diajukan]
    case .diajukan: [.terverifikasi, .dikembalikan]
    case .terverifikasi: [.disetujui, .dikembalikan]
    case .disetujui: []
    case .dikembalikan: [.diajukan]
    }
  }

  /// Whether entries of this state may still be corrected.
  public var isOpen: Bool { self == .usulan || self == .dikembalikan }

  public var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
