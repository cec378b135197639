/// What moves when the work of one account in a kecamatan is handed over.
///
/// The raw value is stored.
public enum HandOverPart: String, CaseIterable, Sendable {
  /// Open case files.
  case kasus
  /// Follow-ups that are not done.
  case tindakLanjut = "tindak-lanjut"
  /// Referrals without final answer.
  case rujukan
  /// Forms that are not finished, about clients of the kecamatan.
  case draf
  /// Reports of duty that are not decided.
  case laporan

  public var label: String {
    switch self {
    case .kasus: "Kasus terbuka"
    case .tindakLanjut: "Tindak lanjut"
    case .rujukan: "Rujukan menunggu"
    case .draf: "Draf isian"
    case .laporan: "Laporan tugas"
    }
  }
}

/// How much of each part there is.
public struct HandOverCounts: Hashable, Sendable {
  private var counts: [HandOverPart: Int]

  public init(_ counts: [HandOverPart: Int] = [:]) {
    self.counts = counts.filter { $0.value > 0 }
  }

  public subscript(part: HandOverPart) -> Int {
    get { counts[part] ?? 0 }
    set { counts[part] = newValue > 0 ? newValue : nil }
  }

  public var all: Int { counts.values.reduce(0, +) }

  /// `12 kasus, 5 tindak lanjut, 2 rujukan, 1 draf, 1 laporan`, every part.
  public var label: String {
    "\(self[.kasus]) kasus, \(self[.tindakLanjut]) tindak lanjut, \(self[.rujukan]) rujukan, "
      + "\(self[.draf]) draf, \(self[.laporan]) laporan"
  }

  /// The numbers with hyphens between, in the order of the parts.
  public var code: String {
    HandOverPart.allCases.map { String(self[$0]) }.joined(separator: "-")
  }
}

/// One hand-over, with the list that both sign.
public struct HandOver: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let kecamatan: WilayahCode
  public let day: Day
  /// The names of the accounts.
  public let from: String
  public let to: String
  public let note: String
  /// What moved, by part and label.
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    public let part: HandOverPart
    public let label: String

    public init(part: HandOverPart, label: String) {
      self.part = part
      self.label = label
    }
  }

  public init(
    id: Int64, kecamatan: WilayahCode, day: Day, from: String, to: String, note: String = "",
    rows: [Row] = []
  ) {
    self.id = id
    self.kecamatan = kecamatan
    self.day = day
    self.from = from
    self.to = to
    self.note = note
    self.rows = rows
  }

  public var counts: HandOverCounts {
    HandOverCounts(Dictionary(grouping: rows, by: \.part).mapValues(\.count))
  }
}

/// A hand-over to be made.
public struct NewHandOver: Hashable, Sendable {
  public var kecamatan: WilayahCode
  public var from: Int64
  public var to: Int64
  public var day: Day
  public var note: String
  /// What the confirmation said would move; another number by now refuses.
  public var expected: HandOverCounts

  public init(
    kecamatan: WilayahCode, from: Int64, to: Int64, day: Day, note: String = "",
    expected: HandOverCounts
  ) {
    self.kecamatan = kecamatan
    self.from = from
    self.to = to
    self.day = day
    self.note = note
    self.expected = expected
  }
}
