/// A participant as the page of an event tells: never whether the person is a client (DESIGN 10).
public struct EventParticipant: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The number on the badge, from 1.
  public let number: Int
  public let name: String
  public let kabupaten: WilayahCode
  /// nil where it is not known, as of institutions of a kab/kota.
  public let kecamatan: WilayahCode?
  /// The PSKS kind represented.
  public let represents: String
  public let sex: Sex?
  public let state: ParticipantState
  public let source: ParticipantSource
  /// Whether a person of the registry stands behind the name.
  public let isTied: Bool
  /// Whose seat it was, by number.
  public let substitutes: Int?
  /// The *surat tugas*.
  public let letter: String
  /// Has a mark that says so, in at least one session.
  public let isPresent: Bool

  public init(
    id: Int64, number: Int, name: String, kabupaten: WilayahCode, kecamatan: WilayahCode? = nil,
    represents: String, sex: Sex? = nil, state: ParticipantState = .diundang,
    source: ParticipantSource = .undangan, isTied: Bool = false, substitutes: Int? = nil,
    letter: String = "", isPresent: Bool = false
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.kabupaten = kabupaten
    self.kecamatan = kecamatan
    self.represents = represents
    self.sex = sex
    self.state = state
    self.source = source
    self.isTied = isTied
    self.substitutes = substitutes
    self.letter = letter
    self.isPresent = isPresent
  }

  /// Whether an invitation counts for this line: the seat of who was replaced is counted once,
  /// with who took it.
  public var isInvited: Bool { source == .undangan && state != .diganti }

  /// Whether papers to be signed name the participant: who cancelled or was replaced only when
  /// there all the same.
  public var isListed: Bool { state.isSeated || isPresent }
}

/// Which participants are wanted; nil and empty take all.
public struct ParticipantFilter: Hashable, Sendable {
  public var kabupaten: WilayahCode?
  public var kind: String?
  public var part: Part

  /// Parts of the list, told apart by what is known.
  public enum Part: String, CaseIterable, Sendable {
    case semua
    case diundang
    case terkonfirmasi
    case hadir
    case belumHadir = "belum-hadir"
    case tamu
    case batal
  }

  public init(kabupaten: WilayahCode? = nil, kind: String? = nil, part: Part = .semua) {
    self.kabupaten = kabupaten
    self.kind = kind
    self.part = part
  }

  public func takes(_ participant: EventParticipant) -> Bool {
    guard kabupaten == nil || participant.kabupaten == kabupaten,
      kind == nil || participant.represents == kind
    else { return false }
    switch part {
    case .semua: return true
    case .diundang: return participant.isInvited
    case .terkonfirmasi: return participant.state == .terkonfirmasi
    case .hadir: return participant.isPresent
    case .belumHadir: return participant.state.isSeated && !participant.isPresent
    case .tamu: return participant.source == .tamu
    case .batal: return !participant.state.isSeated
    }
  }
}
