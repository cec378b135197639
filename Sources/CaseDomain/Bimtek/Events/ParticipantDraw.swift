/// Who should be invited from the registry in one step.
public struct ParticipantDraw: Hashable, Sendable {
  /// The pillar: everybody in office on the event's first day.
  public var kind: String
  /// Only of this kab/kota; nil for all that the account sees.
  public var kabupaten: WilayahCode?
  /// Only who has no training in the registry before the event.
  public var onlyUntrained: Bool
  /// At most so many of a kab/kota; nil for as many as there are.
  public var perKabupaten: Int?
  /// Whether seats that the registry cannot fill are offered to the kab/kota, to be named later.
  public var withEnvoys: Bool

  public init(
    kind: String, kabupaten: WilayahCode? = nil, onlyUntrained: Bool = false,
    perKabupaten: Int? = nil, withEnvoys: Bool = false
  ) {
    self.kind = kind
    self.kabupaten = kabupaten
    self.onlyUntrained = onlyUntrained
    self.perKabupaten = perKabupaten
    self.withEnvoys = withEnvoys
  }
}

/// Somebody of the registry who may be invited.
public struct DrawCandidate: Hashable, Sendable {
  public var name: String
  public var kabupaten: WilayahCode
  /// The last day of training before the event; nil for none.
  public var lastTraining: Day?
  /// The first day in office.
  public var since: Day
  /// Tells candidates apart that are equal otherwise.
  public var row: Int64

  public init(
    name: String, kabupaten: WilayahCode, lastTraining: Day? = nil, since: Day, row: Int64
  ) {
    self.name = name
    self.kabupaten = kabupaten
    self.lastTraining = lastTraining
    self.since = since
    self.row = row
  }
}

extension ParticipantDraw {
  /// The candidates who get a seat, kab/kota by code and within one in the order of choice:
  /// never trained first, then the longest ago, then the longest in office, then by name.
  ///
  /// `seats` tells how many more a kab/kota may send; nil for no limit.
  public func chosen(
    from candidates: [DrawCandidate], seats: (WilayahCode) -> Int?
  ) -> [DrawCandidate] {
    let wanted = candidates.filter { !onlyUntrained || $0.lastTraining == nil }
    return Dictionary(grouping: wanted, by: \.kabupaten).sorted { $0.key < $1.key }
      .flatMap { kabupaten, candidates in
        candidates.sorted(by: DrawCandidate.comesBefore).prefix(limit(seats(kabupaten)))
      }
  }

  /// The smaller of the limits; the seats of a kab/kota are never exceeded.
  public func limit(_ seats: Int?) -> Int { max(0, min(seats ?? .max, perKabupaten ?? .max)) }
}

extension DrawCandidate {
  fileprivate static func comesBefore(_ one: DrawCandidate, _ other: DrawCandidate) -> Bool {
    (one.rank, one.since, one.name, one.row) < (other.rank, other.since, other.name, other.row)
  }

  /// Nobody was trained before the first day that can be written.
  private var rank: Int { lastTraining?.number ?? .min }
}
