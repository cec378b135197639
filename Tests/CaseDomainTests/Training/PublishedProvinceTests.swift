import CaseDomain
import TestSupport
import Testing

struct PublishedProvinceTests {
  private struct Made {
    var people: [BulkPerson] = []
    var institutions: [BulkInstitution] = []

    init(_ province: PublishedProvince) {
      institutions = province.institutions
      province.forEachPerson { people.append($0) }
    }

    func count(_ kind: String, on day: Day) -> Int {
      if PSKSKind.find(kind)?.unit == .lembaga {
        return institutions.count { $0.kind == kind && Self.holds($0.from, $0.to, day) }
      }
      return people.count { person in
        person.roles.contains { $0.kind == kind && Self.holds($0.from, $0.to, day) }
      }
    }

    private static func holds(_ from: Day, _ to: Day?, _ day: Day) -> Bool {
      from <= day && to.map { $0 >= day } ?? true
    }
  }

  @Test(arguments: PublishedProvince.Name.allCases)
  func hasThePublishedNumbersOnTheirDates(name: PublishedProvince.Name) throws {
    let province = try #require(PublishedProvince(name, seed: 1))
    let made = Made(province)
    for fact in province.facts {
      #expect(made.count(fact.kind, on: fact.day) == fact.count, "\(fact.kind) \(fact.day.iso8601)")
    }
    let numbers = made.people.compactMap(\.nik)
    #expect(numbers.allSatisfy { $0 / 100_000_000_000_000 == 99 })
    #expect(Set(numbers).count == numbers.count)
  }

  /// What a source does not say has no row on its date.
  @Test func makesNothingThatNoSourceSays() throws {
    let province = try #require(PublishedProvince(.kalsel, seed: 1))
    let made = Made(province)
    let first = try #require(province.facts.map(\.day).min())
    for kind in ["PPKH", "Tagana", "Pordam"] { #expect(made.count(kind, on: first) == 0) }
    let youth = made.institutions.filter { $0.kind == "KT" && $0.from <= first }
    #expect(youth.count == 14 && youth.allSatisfy { $0.tier == nil })
    #expect(made.people.flatMap(\.roles).allSatisfy { $0.verified == nil && $0.confirmed == nil })
  }

  /// 892 + 154 + 14 + 154 entries, of whom the holders that are PSM too are one head.
  @Test func addsUpToTheEntriesOf2023() throws {
    let province = try #require(PublishedProvince(.kalsel, seed: 1))
    let made = Made(province)
    let day = try #require(province.facts.map(\.day).min())
    let entries = ["PSM", "LKS", "KT", "TKSK"].map { made.count($0, on: day) }
    #expect(entries.reduce(0, +) == 1214)
  }

  @Test func noKecamatanHasTwoTKSKAtATime() throws {
    for name in PublishedProvince.Name.allCases {
      let made = Made(try #require(PublishedProvince(name, seed: 2)))
      let areas = made.people.flatMap(\.roles).filter { $0.kind == "TKSK" }.map(\.area)
      #expect(Set(areas).count == areas.count)
    }
  }
}
