/// One row of an imported list after every rule that needs no store.
public struct JudgedRow: Hashable, Sendable {
  /// The number of the record in the file, the header being 1.
  public let record: Int
  public let verdict: Verdict

  public enum Verdict: Hashable, Sendable {
    /// The row may be taken; the store still looks for the person.
    case accepted(ImportedClient)
    /// The first reason that holds.
    case rejected(RejectReason)
  }

  public init(record: Int, verdict: Verdict) {
    self.record = record
    self.verdict = verdict
  }
}

/// A person with types as one accepted row states it, normalised.
public struct ImportedClient: Hashable, Sendable {
  /// nil when the row has none, or a broken one that was to be left out.
  public var nik: NIK?
  /// The broken NIK's text where there was one; empty otherwise.
  public var nikReason: String
  /// 16 digits, or empty.
  public var kk: String
  /// Never empty; blanks at the ends and doubled blanks are gone.
  public var name: String
  public var birthDate: Day
  public var birthPlace: String
  public var sex: Sex
  public var address: String
  /// Three digits, `003`, the text itself where it is no number, or empty.
  public var rt: String
  public var rw: String
  /// A desa, or a kecamatan where the row names no desa or the table has none there.
  public var area: WilayahCode
  /// The desa's name as written, where the table of areas has no desa there; empty otherwise.
  public var desaText: String
  public var phone: String
  /// At least one and never 26.
  ///
  /// Type 25 is the household's, which `kk` names, with this person as its head; all others are
  /// the person's.
  public var types: TypeSet
  /// The day from which the entri holds.
  public var from: Day
  public var warnings: ImportWarnings

  public init(
    nik: NIK?, nikReason: String = "", kk: String = "", name: String, birthDate: Day,
    birthPlace: String = "", sex: Sex, address: String = "", rt: String = "", rw: String = "",
    area: WilayahCode, desaText: String = "", phone: String = "", types: TypeSet, from: Day,
    warnings: ImportWarnings = []
  ) {
    self.nik = nik
    self.nikReason = nikReason
    self.kk = kk
    self.name = name
    self.birthDate = birthDate
    self.birthPlace = birthPlace
    self.sex = sex
    self.address = address
    self.rt = rt
    self.rw = rw
    self.area = area
    self.desaText = desaText
    self.phone = phone
    self.types = types
    self.from = from
    self.warnings = warnings
  }
}

extension ImportedClient: CustomStringConvertible, CustomDebugStringConvertible {
  /// The area and the types: the rest is personal data.
  public var description: String { "ImportedClient(\(area.dotted), types: \(types.numbers))" }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
