/// Which way somebody goes past the desk; the raw value is stored.
public enum ScanDirection: String, CaseIterable, Sendable {
  case masuk
  case keluar
}

/// One code that reached a desk.
public struct Scan: Hashable, Sendable {
  public var event: Int64
  public var session: Int64
  /// A participant number, a badge code or a NIK, as scanned or typed.
  public var code: String
  /// The desk's own time; the earliest of all desks counts, whatever the order of arrival.
  public var at: Moment
  public var desk: String
  public var direction: ScanDirection
  /// The line of the desk's journal, by which it lands once; nil for a scan without journal.
  public var journal: UID?

  public init(
    event: Int64, session: Int64, code: String, at: Moment, desk: String,
    direction: ScanDirection = .masuk, journal: UID? = nil
  ) {
    self.event = event
    self.session = session
    self.code = code
    self.at = at
    self.desk = desk
    self.direction = direction
    self.journal = journal
  }
}

/// What a desk answers to one scan.
public enum ScanOutcome: Hashable, Sendable {
  case hadir(BimtekParticipant)
  case terlambat(BimtekParticipant)
  /// Marked before, then and at that desk.
  case sudah(BimtekParticipant, at: Moment, desk: String)
  /// Went out; the mark stays.
  case keluar(BimtekParticipant)
  case belumTerdaftar
  case sesiBelumDibuka
  /// The session's day is over.
  case sesiSudahLewat
  /// The participant belongs to another event, with this code.
  case kegiatanLain(eventCode: String)
  case ditahanPanitia(BimtekParticipant, ScanHold)
  case lebihDariSatu
  /// It is in the desk's journal; the database is busy and gets it later.
  case dicatat
}

/// Why a participant of the event is not let in.
public enum ScanHold: Hashable, Sendable {
  /// The committee's own words.
  case committee(String)
  case cancelled
  /// Somebody else has the seat.
  case replaced
}
