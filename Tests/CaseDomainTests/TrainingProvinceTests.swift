import CaseDomain
import Testing

struct TrainingProvinceTests {
  private static let now = Moment(day: Day(number: 20_779), minuteOfDay: 600, in: .wita)
  private static let today = Day(number: 20_779)

  private static func training(
    _ province: String, _ people: Int, seed: UInt64
  ) throws -> TrainingProvince {
    let code = try #require(WilayahCode(province))
    return try #require(TrainingProvince(province: code, people: people, seed: seed, now: now))
  }

  private static func people(
    _ province: String = "63", _ count: Int = 3000, seed: UInt64 = 42
  ) throws -> [BulkPerson] {
    let training = try training(province, count, seed: seed)
    var people: [BulkPerson] = []
    training.forEachPerson { people.append($0) }
    return people
  }

  @Test(arguments: [("63", 3000), ("62", 500), ("18", 1), ("63", 0), ("32", 700)])
  func hasExactlyAsManyClientsAsAsked(province: String, count: Int) throws {
    let people = try Self.people(province, count)
    #expect(people.count { $0.entries.contains { $0.to == nil && $0.state.isCounted } } == count)
    let area = try #require(WilayahCode(province))
    #expect(people.allSatisfy { area.contains($0.area) && Wilayah.exists($0.area) })
  }

  @Test func isTheSameForTheSameSeedAlone() throws {
    let first = try Self.people().map { "\($0.uid) \($0.nik ?? 0) \($0.name)" }
    #expect(try Self.people().map { "\($0.uid) \($0.nik ?? 0) \($0.name)" } == first)
    #expect(try Self.people(seed: 43).map { "\($0.uid) \($0.nik ?? 0) \($0.name)" } != first)
  }

  @Test func numbersAreNobodysUniqueAndInKeepingWithThePerson() throws {
    let people = try Self.people()
    let numbers = people.compactMap(\.nik)
    #expect(Set(numbers).count == numbers.count)
    for person in people {
      #expect((person.nik == nil) != person.nikReason.isEmpty)
      #expect(person.kk.map { $0 / 100_000_000_000_000 == 99 } ?? true)
      guard let number = person.nik else { continue }
      let nik = try NIK(parsing: String(number))
      #expect(nik.digits.hasPrefix("99"))
      #expect(nik.matches(birthDate: person.birthDate) && nik.sex == person.sex)
    }
    let without = people.count { $0.nik == nil } * 1000 / people.count
    #expect((10...60).contains(without))
  }

  @Test func uidsAreUnique() throws {
    let people = try Self.people()
    var uids: [UID] = people.map(\.uid) + people.compactMap(\.familyUID)
    for person in people {
      uids += person.entries.map(\.uid) + person.familyEntries.map(\.uid)
      uids += person.roles.map(\.uid)
    }
    #expect(Set(uids).count == uids.count)
  }

  @Test func agesAndSexesFitTheTypes() throws {
    for person in try Self.people() {
      let age = person.birthDate.completedYears(on: Self.today)
      #expect((0...110).contains(age))
      for entry in person.entries {
        let band = try #require(PPKSTypeList.type(entry.type)).band
        #expect(band.fits(age: age, sex: person.sex), "type \(entry.type) at \(age)")
        #expect(entry.from <= Self.today && entry.from >= person.birthDate)
        #expect(entry.to.map { $0 >= entry.from && $0 <= Self.today } ?? true)
      }
      #expect(Set(person.entries.map(\.type)).count == person.entries.count)
    }
  }

  @Test func sharesLookLikeAnOfficesList() throws {
    let people = try Self.people("63", 6000)
    let clients = people.filter { $0.entries.contains { $0.to == nil } }
    let byType = Dictionary(
      grouping: clients.flatMap(\.entries).filter { $0.to == nil }, by: \.type)
    #expect((350...600).contains((byType[24] ?? []).count * 1000 / clients.count))
    #expect((50...130).contains(clients.count { $0.entries.count > 1 } * 1000 / clients.count))
    #expect(Set(byType.keys).isSuperset(of: 1...24))
    #expect(people.contains { !$0.familyEntries.isEmpty && $0.familyUID != nil && $0.kk != nil })
    #expect(people.contains { $0.entries.contains { $0.to != nil } })
    #expect(people.count < 2 * clients.count)
  }

  @Test func membersOfACardFollowEachOther() throws {
    var seen: Set<Int64> = []
    var current: Int64?
    for person in try Self.people() where person.kk != current {
      if let kk = person.kk { #expect(seen.insert(kk).inserted) }
      current = person.kk
    }
    #expect(seen.count > 1000)
  }

  @Test func everyKecamatanHasOneTKSKAndSomePeopleTwoRoles() throws {
    let roles = try Self.people("63", 6000).map { $0.roles.filter { $0.to == nil } }
    let tksk = roles.joined().filter { $0.kind == "TKSK" }.map(\.area)
    #expect(tksk.count == 156)
    #expect(Set(tksk).count == 156)
    #expect(roles.contains { $0.count > 1 })
    #expect(roles.joined().allSatisfy { PSKSKind.find($0.kind) != nil })
  }

  static let events: [(province: String, code: String, participants: Int, present: Int)] = [
    ("63", "TKSK24", 156, 156), ("63", "PILAR23", 52, 52), ("62", "TKSK23", 136, 126),
    ("18", "KOORD17", 15, 15),
  ]

  @Test(arguments: events)
  func holdsTheEventsOfTheNews(
    province: String, code: String, participants: Int, present: Int
  ) throws {
    let training = try Self.training(province, 500, seed: 7)
    let event = try #require(training.events.first { $0.code == code })
    #expect(event.participants.count == participants)
    let came = Set(
      event.marks.filter { AttendanceSet.standard.isPresent($0.mark.status) }.map(\.participant))
    #expect(came.count == present)
    #expect(event.marks.count == event.sessions.count * participants)
    #expect(event.sessions.allSatisfy { $0.day >= event.from && $0.day <= event.to })
    let niks = Set(event.participants.compactMap(\.nik))
    #expect(niks.count == participants)
    // Nobody who stayed away wrote a test.
    let tested = event.participants.indices.filter { event.participants[$0].tests != nil }
    #expect(Set(tested) == came)
  }

  @Test func hasTwelveSessionsAndTwentyFourLessonHoursIn2024() throws {
    let training = try Self.training("63", 10, seed: 7)
    let event = try #require(training.events.first { $0.code == "TKSK24" })
    #expect(event.sessions.count == 12)
    #expect(event.sessions.map(\.lessonHours).reduce(0, +) == 24)
    #expect((event.from.iso8601, event.to.iso8601) == ("2024-08-28", "2024-08-30"))
  }

  @Test func oneEventIsOnTodayWithItsPastSessionsMarked() throws {
    let training = try Self.training("63", 10, seed: 7)
    let event = try #require(training.events.last)
    #expect(event.from == Self.today)
    #expect(Set(event.marks.map(\.session)) == [0])
    #expect(event.participants.allSatisfy { $0.tests == nil })
  }

  @Test func takesOnlyAProvinceOfTheTable() throws {
    for code in ["63.03", "99"] {
      let area = try #require(WilayahCode(code))
      #expect(TrainingProvince(province: area, people: 1, seed: 1, now: Self.now) == nil)
    }
  }

  @Test func communitiesAreOfTypeTwentySix() throws {
    let training = try Self.training("63", 20_000, seed: 7)
    #expect(training.communities.count == 6)
    #expect(training.communities.allSatisfy { $0.entries.map(\.type) == [26] })
    #expect(Set(training.communities.map(\.name)).count == 6)
  }
}
