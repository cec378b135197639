/// A person as one accepted row of a list states it, normalised.
public struct ImportedPerson: Hashable, Sendable {
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
  public var warnings: ImportWarnings

  public init(
    nik: NIK?, nikReason: String = "", kk: String = "", name: String, birthDate: Day,
    birthPlace: String = "", sex: Sex, address: String = "", rt: String = "", rw: String = "",
    area: WilayahCode, desaText: String = "", phone: String = "", warnings: ImportWarnings = []
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
    self.warnings = warnings
  }
}

extension ImportedPerson: CustomStringConvertible, CustomDebugStringConvertible {
  /// The area: the rest is personal data.
  public var description: String { "ImportedPerson(\(area.dotted))" }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
