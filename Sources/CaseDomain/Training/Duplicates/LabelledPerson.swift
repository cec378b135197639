/// A line of a list of invented people, with whom it is about: what matching is measured on.
public struct LabelledPerson: Sendable {
  /// Who it is: lines with one label are about one person.
  public var label: Int
  public var name: String
  /// `L`, `P` or nothing.
  public var sex: String
  /// `dd-mm-yyyy` or nothing.
  public var birth: String
  public var nik: String
  public var kk: String
  public var phone: String
  public var address: String
  /// A desa's ten digits, or a kecamatan's filled up with zeros.
  public var area: Int64

  /// As matching takes it.
  public var asMatched: MatchPerson {
    var person = MatchPerson(name: name)
    person.birth = MatchDate(text: birth)
    person.sex = sex == "L" ? .male : (sex == "P" ? .female : nil)
    person.area = area
    person.address = address
    person.nik = MatchNumber(text: nik)
    person.kk = MatchNumber(text: kk)
    person.phone = MatchNumber(text: phone)
    return person
  }
}
