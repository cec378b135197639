/// A person as letters tell of one; what is personal never leaves it but through ``facts(as:on:)``.
public struct LetterPerson: Hashable, Sendable {
  public var name: String
  /// Full, or masked for an author who may not see it; nil when there is none.
  public var nik: String?
  public var birthPlace: String
  public var birthDate: Day?
  public var birthDateIsEstimated: Bool
  public var sex: Sex?
  public var address: String
  public var rt: String
  public var rw: String
  /// nil where it is not known.
  public var area: WilayahCode?
  /// The number of the latest case, or of the client where there is no case.
  public var caseNumber: String
  /// The neutral labels of the types that the author sees.
  public var typeLabels: [String]
  /// What DTSEN said, in words; nil when nothing is known.
  public var dtsen: String?

  public init(
    name: String, nik: String? = nil, birthPlace: String = "", birthDate: Day? = nil,
    birthDateIsEstimated: Bool = false, sex: Sex? = nil, address: String = "", rt: String = "",
    rw: String = "", area: WilayahCode? = nil, caseNumber: String = "",
    typeLabels: [String] = [], dtsen: String? = nil
  ) {
    self.name = name
    self.nik = nik
    self.birthPlace = birthPlace
    self.birthDate = birthDate
    self.birthDateIsEstimated = birthDateIsEstimated
    self.sex = sex
    self.address = address
    self.rt = rt
    self.rw = rw
    self.area = area
    self.caseNumber = caseNumber
    self.typeLabels = typeLabels
    self.dtsen = dtsen
  }

  /// What placeholders are filled with in a letter of `day`.
  ///
  /// With initials the letter tells no NIK, no day of birth and no address below the kecamatan.
  public func facts(
    as identity: LetterIdentity, on day: Day
  ) -> [LetterText.Placeholder: String] {
    var facts = sharedFacts(on: day)
    switch identity {
    case .lengkap:
      facts[.nama] = name
      facts[.nik] = nik ?? LetterPersonText.noNIK
      facts[.ttl] = birthDate.map {
        LetterPersonText.birth(place: birthPlace, $0, isEstimated: birthDateIsEstimated)
      }
      facts[.alamat] = LetterPersonText.address(self)
    case .inisial:
      facts[.nama] = LetterPersonText.initials(name, caseNumber: caseNumber)
      facts[.nik] = LetterPersonText.withheld
      facts[.ttl] = birthDate.map { LetterPersonText.birthYear($0.year) }
      facts[.alamat] = area?.ancestor(at: .kecamatan).map(Wilayah.fullTitle)
    }
    return facts
  }

  private func sharedFacts(on day: Day) -> [LetterText.Placeholder: String] {
    var facts: [LetterText.Placeholder: String] = [:]
    facts[.umur] = birthDate.map { LetterPersonText.age($0.completedYears(on: day)) }
    facts[.jenisKelamin] = sex.map(LetterPersonText.word)
    facts[.kasus] = caseNumber.isEmpty ? nil : caseNumber
    facts[.jenis] = typeLabels.isEmpty ? nil : typeLabels.joined(separator: ", ")
    facts[.dtsen] = dtsen
    return facts
  }
}
