/// A province of invented people whose numbers of PSKS are those that were published (FACTS 10).
///
/// Who the people are, where they serve, and what happened between the dates is invented; how many
/// there are of each kind on the dates of ``facts`` is not. What no source says is not made: kinds
/// that a source leaves out have no row on its date, nothing is verified or confirmed, no vacancy
/// is recorded. Nobody is a client.
public struct PublishedProvince: Sendable {
  public let name: Name
  public let province: WilayahCode
  /// From where invented names and numbers come.
  public let seed: UInt64

  let kecamatan: [TrainingPlaces.Kecamatan]
  let peoples: TrainingPeoples

  /// The provinces of the news texts; the raw value is what `latihan --contoh` takes.
  public enum Name: String, CaseIterable, Sendable {
    case kalsel
    case kalteng
    case lampung

    public var province: WilayahCode? {
      switch self {
      case .kalsel: WilayahCode("63")
      case .kalteng: WilayahCode("62")
      case .lampung: WilayahCode("18")
      }
    }
  }

  /// nil when the table has no such province.
  public init?(_ name: Name, seed: UInt64) {
    guard let province = name.province else { return nil }
    self.name = name
    self.province = province
    self.seed = seed
    kecamatan = TrainingPlaces(province: province, people: 0, seed: seed).kecamatan
    peoples = TrainingPeoples(of: province)
  }

  /// The institutions; add them before the people.
  public var institutions: [BulkInstitution] {
    switch name {
    case .kalsel: PublishedInstitutions(self, in: province).all()
    case .kalteng, .lampung: []
    }
  }

  /// Everybody, kecamatan by kecamatan by code; what `body` throws is thrown on.
  public func forEachPerson<Failure: Error>(
    _ body: (BulkPerson) throws(Failure) -> Void
  ) throws(Failure) {
    for place in kecamatan.indices {
      for person in PublishedPeople(self, place: place).all() { try body(person) }
    }
  }

  /// Whether number `index` of `count` is one of `chosen` that are spread evenly over them.
  static func isChosen(_ index: Int, _ chosen: Int, of count: Int) -> Bool {
    index * chosen / count != (index + 1) * chosen / count
  }

  /// How many of `total` fall to place `index` of `count`.
  static func share(_ total: Int, _ index: Int, of count: Int) -> Int {
    (index + 1) * total / count - index * total / count
  }

  /// A day of the table of facts.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let made = Day(year: year, month: month, day: day) else {
      preconditionFailure("no day of the calendar: \(year)-\(month)-\(day)")
    }
    return made
  }
}
