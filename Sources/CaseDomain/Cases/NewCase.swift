/// A case to be opened: a report about a client.
public struct NewCase: Hashable, Sendable {
  public var client: ClientID
  public var channel: ReportChannel
  public var details: StepDetails
  /// nil when nobody judged it yet.
  public var risk: RiskLevel?

  public init(
    client: ClientID, channel: ReportChannel, details: StepDetails, risk: RiskLevel? = nil
  ) {
    self.client = client
    self.channel = channel
    self.details = details
    self.risk = risk
  }
}

/// How a report reached the officer; the raw value is stored.
public enum ReportChannel: String, CaseIterable, Sendable {
  case datang
  case keluarga
  case warga
  case desa
  case pilar
  case dinas
  case telepon
  case temuan
}

/// When, by whom and where a step was taken, and what is to be said of it.
public struct StepDetails: Hashable, Sendable {
  public var day: Day
  public var officer: String
  public var place: String
  /// Who reported, agreed or was met; empty when not told.
  public var met: String
  public var note: String

  public init(
    day: Day, officer: String, place: String = "", met: String = "", note: String = ""
  ) {
    self.day = day
    self.officer = officer
    self.place = place
    self.met = met
    self.note = note
  }
}

/// Which case was written, and its number.
public struct CaseReference: Hashable, Sendable {
  public let id: Int64
  /// `K-2026-0412`.
  public let number: String

  public init(id: Int64, number: String) {
    self.id = id
    self.number = number
  }
}
