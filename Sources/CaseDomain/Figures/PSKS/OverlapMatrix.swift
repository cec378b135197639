/// Who holds several roles at the same time: role × role, counted in persons (FACTS 8).
///
/// Only roles in the area are looked at, so that the heads agree with the recap of the area.
public struct OverlapMatrix: Hashable, Sendable {
  public var area: WilayahCode
  public var position: Day
  /// The kinds that somebody holds, in the official order.
  public var kinds: [FigureKind]
  /// Persons with both kinds, symmetric; on the diagonal the persons of the kind.
  public var cells: [[Int]]
  /// Persons of a kind who hold this one role and no other.
  public var single: [Int]
  /// Number of roles → persons with so many.
  public var peopleByRoles: [Int: Int]
  public var peran: Int
  public var orang: Int
  /// Of the roles counted.
  public var checkCode: CheckCode

  public init(
    area: WilayahCode, position: Day, kinds: [FigureKind], cells: [[Int]], single: [Int],
    peopleByRoles: [Int: Int], peran: Int, orang: Int, checkCode: CheckCode
  ) {
    self.area = area
    self.position = position
    self.kinds = kinds
    self.cells = cells
    self.single = single
    self.peopleByRoles = peopleByRoles
    self.peran = peran
    self.orang = orang
    self.checkCode = checkCode
  }

  /// Persons with two roles or more.
  public var peopleWithSeveral: Int {
    peopleByRoles.reduce(0) { $0 + ($1.key > 1 ? $1.value : 0) }
  }
}

/// A cell of the matrix whose people are asked for.
public struct OverlapCell: Hashable, Sendable {
  public var area: WilayahCode
  public var position: Day
  public var kind: String
  /// nil for everybody of `kind`; the same kind twice means no other role beside it.
  public var other: String?

  public init(area: WilayahCode, position: Day, kind: String, other: String?) {
    self.area = area
    self.position = position
    self.kind = kind
    self.other = other
  }
}

/// A person behind a cell, with the roles that put him there; whether he is a client is not told.
public struct OverlapPerson: Hashable, Sendable, Identifiable {
  public var id: Int64
  public var name: String
  /// In force on the day inside the area, by kind.
  public var roles: [HeldRole]

  public struct HeldRole: Hashable, Sendable {
    public var kind: String
    public var area: WilayahCode
    public var from: Day

    public init(kind: String, area: WilayahCode, from: Day) {
      self.kind = kind
      self.area = area
      self.from = from
    }
  }

  public init(id: Int64, name: String, roles: [HeldRole]) {
    self.id = id
    self.name = name
    self.roles = roles
  }
}

/// The beginning of the people behind a cell, and how many there are.
public struct OverlapPeople: Hashable, Sendable {
  public var cell: OverlapCell
  /// By name, ``limit`` at most.
  public var people: [OverlapPerson]
  public var count: Int

  public static let limit = 1000

  public init(cell: OverlapCell, people: [OverlapPerson], count: Int) {
    self.cell = cell
    self.people = people
    self.count = count
  }
}
