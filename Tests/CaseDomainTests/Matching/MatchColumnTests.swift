import Testing

@testable import CaseDomain

/// How the columns of a list are named.
struct MatchColumnTests {
  @Test func readsAMapping() throws {
    let mapping = try #require(
      MatchColumn.mapping("id=rec_id, nama = given_name + surname ,lahir=date_of_birth"))
    #expect(
      mapping == [
        .id: ["rec_id"], .nama: ["given_name", "surname"], .lahir: ["date_of_birth"],
      ])
  }

  @Test(arguments: ["nama", "umur=usia", "nama=", "nama=+", "nama=a,nama=b", "=x"])
  func refusesWhatIsNoMapping(text: String) {
    #expect(MatchColumn.mapping(text) == nil)
  }

  @Test func takesACodeForAPlaceAndElseItsWords() {
    var person = MatchPerson()
    person.set(.wilayah, to: "63.03.05.1004")
    #expect(person.area == 6_303_051_004)
    person = MatchPerson()
    person.set(.wilayah, to: "630305")
    #expect(person.area == 6_303_050_000)
    person = MatchPerson()
    person.set(.wilayah, to: "4011 st james")
    #expect(person.area == 0)
    #expect(person.areaText == "4011 st james")
  }
}
