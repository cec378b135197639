/// How far an event has come; the raw value is stored.
public enum EventState: String, CaseIterable, Sendable {
  case rencana
  /// Invitations are out.
  case undangan
  case berjalan
  case selesai
  case batal
}

/// What became of an invitation; the raw value is stored.
public enum ParticipantState: String, CaseIterable, Sendable {
  case diundang
  case terkonfirmasi
  /// Will not come; the seat is free again.
  case batal
  /// Somebody else took the seat.
  case diganti

  /// Whether a seat is held.
  public var isSeated: Bool { self == .diundang || self == .terkonfirmasi }
}

/// How somebody came onto the list of an event; the raw value is stored.
public enum ParticipantSource: String, CaseIterable, Sendable {
  case undangan
  /// Came without an invitation that the office knows of.
  case tamu
}

/// What somebody does for an event; the raw value is stored.
public enum CommitteeRole: String, CaseIterable, Sendable {
  case penanggungJawab = "penanggung-jawab"
  case ketua
  case sekretaris
  case anggota
  case moderator
}
