import CaseDomain
import TestSupport
import Testing

struct KnownRegistryTests {
  private static let day = Day(number: 20_779)

  private static func registry(
    _ people: Int, seed: UInt64 = 3, hasDoubles: Bool = true
  ) throws -> KnownRegistry {
    let province = try #require(WilayahCode("63"))
    return try #require(
      KnownRegistry(
        province: province, people: people, seed: seed, day: day, hasDoubles: hasDoubles))
  }

  private static func people(_ registry: KnownRegistry) -> [BulkPerson] {
    var people: [BulkPerson] = []
    registry.forEachPerson { people.append($0) }
    return people
  }

  @Test func aTwentiethHoldsTwoRolesAtOnce() throws {
    let figures = try Self.registry(2000, hasDoubles: false).figures()
    #expect(figures.heads == 2000)
    #expect(figures.roleCount == 2100)
    #expect(figures.peopleByRoles == [1: 1900, 2: 100])
    #expect(figures.overlap.values.reduce(0, +) == 100)
    #expect(figures.overlap.count == 7)
    #expect(figures.roles.values.reduce(0, +) == 2100)
    #expect(figures.coverage.values.flatMap(\.values).reduce(0, +) == 2100)
    #expect(figures.doubles.isEmpty)
  }

  @Test func aHundredthIsEnteredTwiceWithoutOrWithAWrongNIK() throws {
    let registry = try Self.registry(2000)
    let figures = registry.figures()
    #expect(figures.doubles.count == 20)
    #expect(figures.heads == 2020)
    let people = Self.people(registry)
    let byUID = Dictionary(uniqueKeysWithValues: people.map { ($0.uid, $0) })
    for double in figures.doubles {
      let (first, second) = (try #require(byUID[double.first]), try #require(byUID[double.second]))
      #expect(first.birthDate == second.birthDate)
      #expect(first.nik != second.nik)
    }
    let numbers = people.compactMap(\.nik)
    #expect(Set(numbers).count == numbers.count)
    #expect(people.count { $0.nik == nil } == 10)
    for number in numbers { _ = try NIK(parsing: String(number)) }
  }

  @Test func rolesThatEndedYesterdayDoNotCountAndThoseThatEndTodayDo() throws {
    let registry = try Self.registry(500, hasDoubles: false)
    let roles = Self.people(registry).flatMap(\.roles)
    #expect(roles.count { $0.to == Self.day } == 10)
    #expect(roles.count { $0.to == Self.day.adding(days: -1) } == 10)
    #expect(registry.figures().heads == 500)
  }

  @Test func theSameSeedMakesTheSamePeople() throws {
    let one = Self.people(try Self.registry(300)).map(\.uid)
    #expect(Self.people(try Self.registry(300)).map(\.uid) == one)
    #expect(Self.people(try Self.registry(300, seed: 4)).map(\.uid) != one)
    #expect(Set(one).count == one.count)
  }
}
