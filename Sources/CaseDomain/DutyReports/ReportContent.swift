/// What a report says in figures and lists; kept word for word when it is handed in.
///
/// Every number is that of a list of the same kecamatan and days. Restricted types are one line,
/// whoever asks, and small counts of it are not told (DESIGN 10).
public struct ReportContent: Hashable, Sendable {
  public var sections: [ReportSection: [ReportLine]]

  public init(_ sections: [ReportSection: [ReportLine]] = [:]) { self.sections = sections }

  public subscript(section: ReportSection) -> [ReportLine] { sections[section] ?? [] }

  /// The figures of one line; empty without it.
  public func figures(_ section: ReportSection, _ code: String) -> [Int?] {
    self[section].first { $0.code == code }?.figures ?? []
  }
}

/// A part of a report (FACTS 3.7); the raw value is stored.
public enum ReportSection: String, CaseIterable, Hashable, Sendable {
  /// Who writes and who signs.
  case cover = "sampul"
  /// People met or handled, by type: L, P, all.
  case ppks
  /// Cases opened and closed.
  case cases = "kasus"
  /// By pillar: services, orang, others, rupiah.
  case services = "layanan"
  /// By source of help: services, rupiah.
  case sources = "asal-bantuan"
  case referrals = "rujukan"
  /// Rounds and 6T visits.
  case programmes = "program"
  case complaints = "pengaduan"
  /// Entries begun, ended, verified.
  case data
  case meetings = "rapat"
  /// Activities with PSKS (task 3).
  case psks
  /// Activities by the six tasks.
  case tasks = "tugas"
  case activities = "kegiatan"
}

/// One line of a report.
public struct ReportLine: Hashable, Sendable {
  /// What tells lines of a section apart.
  public let code: String
  public let label: String
  /// nil for a count of one to four that is not told.
  public let figures: [Int?]

  public init(_ code: String, _ label: String, _ figures: [Int?] = []) {
    self.code = code
    self.label = label
    self.figures = figures
  }
}
