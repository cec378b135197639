/// Somebody who holds an office that signs, from a day on (FACTS Annex B).
public struct Official: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The office's area: a kecamatan, kabupaten/kota or province.
  public let area: WilayahCode
  /// With titles, as it stands under the signature.
  public let name: String
  /// Empty for who has none.
  public let nip: String
  /// *Pangkat*, `Penata Tingkat I`; may be empty.
  public let rank: String
  /// *Jabatan*, `Camat Martapura`.
  public let office: String
  public let capacity: Capacity
  /// In whose name the signature stands, one line each: `a.n. Camat Martapura`, then an *u.b.*
  ///
  /// Empty for the own name.
  public let onBehalf: String
  public let from: Day
  /// The last day; nil while in office.
  public let to: Day?

  /// How an office is held.
  public enum Capacity: String, CaseIterable, Sendable {
    case definitif
    /// *Pelaksana tugas*: the office is vacant.
    case plt
    /// *Pelaksana harian*: the holder is away.
    case plh
  }

  public init(
    id: Int64, area: WilayahCode, name: String, nip: String, rank: String, office: String,
    capacity: Capacity, onBehalf: String, from: Day, to: Day?
  ) {
    self.id = id
    self.area = area
    self.name = name
    self.nip = nip
    self.rank = rank
    self.office = office
    self.capacity = capacity
    self.onBehalf = onBehalf
    self.from = from
    self.to = to
  }

  public func holdsOffice(on day: Day) -> Bool { from <= day && day <= to ?? day }

  /// Who signs on `day`; nil when nobody holds an office then.
  ///
  /// A *Plh* stands in for a holder who is away, so he comes before a *Plt* and both before the
  /// holder; who signs in the own name comes before who signs in another's; among equals the one
  /// who came last.
  public static func signing(on day: Day, among officials: [Official]) -> Official? {
    officials.filter { $0.holdsOffice(on: day) }.max { $0.precedence < $1.precedence }
  }

  private var precedence: (Int, Int, Day, Int64) {
    (onBehalf.isEmpty ? 1 : 0, capacity.precedence, from, id)
  }
}

extension Official.Capacity {
  fileprivate var precedence: Int {
    switch self {
    case .definitif: 0
    case .plt: 1
    case .plh: 2
    }
  }
}
