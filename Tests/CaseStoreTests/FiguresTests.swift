import CaseDomain
import CaseStore
import Testing

/// Dashboard, recap, list and export name one number; ages are those of the day.
@Suite struct FiguresTests {
  private static let shared = Result { try SampleProvince.store(count: 900, seed: 11) }
  private let store: CaseStore

  init() throws { store = try Self.shared.get() }

  private func recap(
    _ area: WilayahCode, _ level: WilayahLevel, _ actor: Actor = Samples.everything,
    _ position: Day = Samples.today
  ) throws -> Recap {
    try store.recap(
      RecapRequest(area: area, level: level, position: position), today: Samples.today, as: actor)
  }

  private func count(_ filter: ClientFilter) throws -> ClientCount {
    try store.clientCount(matching: filter, on: Samples.today, as: Samples.everything)
  }

  @Test(arguments: [
    (Samples.province, WilayahLevel.provinsi), (Samples.province, .kabupaten),
    (Samples.province, .kecamatan), (Samples.province, .desa), (Samples.banjar, .kecamatan),
    (Samples.banjar, .kabupaten), (Samples.martapura, .desa), (Samples.keraton, .desa),
  ])
  func agreesWithTheListAtEveryLevel(_ area: WilayahCode, _ level: WilayahLevel) throws {
    let recap = try recap(area, level)
    let whole = try count(ClientFilter(area: area))
    #expect(recap.total.orang == whole.orang)
    #expect(recap.total.keluarga == whole.keluarga)
    #expect(recap.total.komunitas == whole.komunitas)
    #expect(recap.total.entri == whole.entri)
    #expect(recap.checkCode == whole.checkCode)
    let byName = recap.total.entriByType.values.reduce(0, +)
    switch recap.total.restricted {
    case .exactly(let rest): #expect(recap.total.entri == byName + rest)
    case .fewerThanFive: #expect((1...4).contains(recap.total.entri - byName))
    case nil: #expect(recap.total.entri == byName)
    }
    #expect(recap.lines.reduce(0) { $0 + $1.figures.orang } == whole.orang)
    for line in recap.lines where line.area.level == level && line.figures.orang > 0 {
      let listed = try count(ClientFilter(area: line.area))
      #expect(line.figures.orang == listed.orang)
      for (type, entries) in line.figures.entriByType where type != 14 {
        let entri = try count(ClientFilter(area: line.area, types: [type])).entri
        #expect(entries == entri)
      }
    }
  }

  @Test(arguments: [Samples.province, Samples.banjar, Samples.martapura, Samples.keraton])
  func countsEveryAgeBandAsTheListDoes(_ area: WilayahCode) throws {
    let board = try store.dashboard(of: area, on: Samples.today, as: Samples.everything)
    for band in board.ageBySex {
      for (sex, shown) in [(Sex.male, band.male), (.female, band.female)] {
        let listed = try count(
          ClientFilter(area: area, unit: .orang, sex: sex, ages: band.ages))
        #expect(shown == listed.orang)
      }
    }
    #expect(board.figures == (try recap(area, area.level).total))
    #expect((board.figures.entriByType[14] != nil) == (area == Samples.province))
    #expect(
      board.parts.reduce(0) { $0 + $1.orang } == (area.level == .desa ? 0 : board.figures.orang))
    #expect(
      board.quality.withoutNIK == (try count(ClientFilter(area: area, withoutNIK: true)).orang))
    for (type, people) in board.orangByType where type != 14 {
      #expect(people == (try count(ClientFilter(area: area, types: [type])).orang))
    }
    let panel = try store.resourcePanel(of: area, on: Samples.today, as: Samples.everything)
    let registry = try store.psksCount(
      matching: PSKSFilter(area: area, on: Samples.today), as: Samples.everything)
    #expect(panel.total.peran == registry.roles)
    #expect(panel.total.orang == registry.people)
    #expect(panel.checkCode == registry.checkCode)
  }

  @Test(arguments: [(2026, 12, 31), (2027, 1, 1), (2027, 6, 30), (2027, 7, 1), (2028, 2, 29)])
  func countsAgesFromEitherEndOfTheYear(year: Int, month: Int, day: Int) throws {
    let today = Samples.day(year, month, day)
    for area in [Samples.province, Samples.banjar, Samples.martapura] {
      let board = try store.dashboard(of: area, on: today, as: Samples.everything)
      for band in board.ageBySex {
        let filter = ClientFilter(area: area, unit: .orang, sex: .female, ages: band.ages)
        let listed = try store.clientCount(matching: filter, on: today, as: Samples.everything)
        #expect(band.female == listed.orang)
      }
    }
  }

  @Test func countsAPastDayFromTheEntries() throws {
    let past = try recap(Samples.province, .kabupaten, Samples.everything, Samples.day(2025, 6, 15))
    let present = try recap(Samples.province, .kabupaten)
    #expect(past.total.entri > 0)
    #expect(past.total.entri < present.total.entri)
    let yesterday = try recap(
      Samples.province, .kabupaten, Samples.everything, Samples.today.adding(days: -1))
    #expect(yesterday.total == present.total)
    #expect(yesterday.checkCode == present.checkCode)
  }

  @Test func foldsRestrictedTypesIntoOneGuardedCount() throws {
    let clerk = Samples.actor(.operatorKecamatan, Samples.martapura)
    let figures = try recap(Samples.martapura, .desa, clerk).total
    #expect(Set(figures.entriByType.keys).isDisjoint(with: TypeSet.restricted.numbers))
    #expect(figures.restricted != nil)
    let board = try store.dashboard(of: Samples.martapura, on: Samples.today, as: clerk)
    #expect(Set(board.orangByType.keys).isDisjoint(with: TypeSet.restricted.numbers))
    #expect(Set(board.changeByType.keys).isDisjoint(with: TypeSet.restricted.numbers))
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try store.dashboard(of: Samples.banjar, on: Samples.today, as: clerk)
    }
  }
}
