/// The three counts of PSKS that always stand side by side, and the entries.
///
/// `peran` are roles of persons in force, positions on boards included; `orang` the distinct
/// persons among them, so that somebody with two roles is one; `lembaga` the institutions in
/// force. `entri` counts each kind in its own unit: roles for kinds of persons and families,
/// institutions for kinds of institutions (FACTS 8).
public struct ResourceCount: Hashable, Sendable {
  public var peran: Int
  public var orang: Int
  public var lembaga: Int
  public var entri: Int
  /// Of `orang`; those whose sex is not known are in neither.
  public var male: Int
  public var female: Int

  public init(
    peran: Int = 0, orang: Int = 0, lembaga: Int = 0, entri: Int = 0, male: Int = 0,
    female: Int = 0
  ) {
    self.peran = peran
    self.orang = orang
    self.lembaga = lembaga
    self.entri = entri
    self.male = male
    self.female = female
  }

  /// Whether nobody and nothing is counted.
  public var isEmpty: Bool { peran == 0 && lembaga == 0 }
}

/// A kind of PSKS as a column of figures.
public struct FigureKind: Hashable, Sendable, Identifiable {
  /// The abbreviation as it is stored, `PSM`.
  public var code: String
  /// Whether the province keeps the kind on the day of the figures.
  public var isInUse: Bool

  public init(code: String, isInUse: Bool = true) {
    self.code = code
    self.isInUse = isInUse
  }

  public var id: String { code }
  /// The full name; the code itself for a kind that no list has.
  public var name: String { PSKSKind.find(code)?.name ?? code }
  /// A kind that no list has is counted by its roles.
  public var unit: PSKSUnit { PSKSKind.find(code)?.unit ?? .orang }

  /// How many entries of this kind there are among so many roles and institutions.
  public func entries(peran: Int, lembaga: Int) -> Int {
    switch unit {
    case .orang, .keluarga: peran
    case .lembaga: lembaga
    }
  }
}
