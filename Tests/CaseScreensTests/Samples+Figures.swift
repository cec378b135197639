import CaseDomain

extension Samples {
  static let moment = Moment(day: today, minuteOfDay: 494, in: .wita)

  /// Invented figures of an area, the parts named by the official table.
  static func dashboard(of area: WilayahCode) -> Dashboard {
    let orang = [8: 143, 24: 612, 9: 131, 23: 98, 2: 77, 5: 61, 21: 54, 13: 40, 4: 31, 12: 12]
    var entri = orang
    entri[25] = 14
    entri[26] = 2
    entri[1] = 9
    return Dashboard(
      area: area, position: today,
      figures: Figures(
        orang: 1284, keluarga: 14, komunitas: 2, entri: 1402, entriByType: entri,
        restricted: .fewerThanFive),
      checkCode: CheckCode(sum: 123_456_789), orangByType: orang,
      changeByType: [24: 18, 8: 6, 9: -2, 23: 9, 2: 0, 5: 1, 21: 54],
      ageBySex: [
        Dashboard.AgeBand(ages: 0...5, male: 21, female: 24),
        Dashboard.AgeBand(ages: 6...17, male: 88, female: 90),
        Dashboard.AgeBand(ages: 18...59, male: 301, female: 377),
        Dashboard.AgeBand(ages: 60...150, male: 160, female: 223),
      ],
      parts: parts(of: area),
      quality: Dashboard.Quality(withoutNIK: 31, estimatedBirthDates: 12, withoutDesa: 4))
  }

  private static func parts(of area: WilayahCode) -> [Dashboard.Part] {
    Wilayah.children(of: area).enumerated().map { index, code in
      let orang = 400 + (index * 337) % 1000
      return Dashboard.Part(
        area: code, orang: orang, keluarga: index % 5, komunitas: index % 2, entri: orang * 11 / 10,
        withoutNIK: index * 3, lastChange: today.adding(days: -(index * 17) % 400),
        perThousand: nil)
    }
  }

  static func card(_ id: ClientID, familyMember: ClientID? = nil) -> ClientCard {
    ClientCard(
      row: row(Int(id.rawValue) - 1), birthPlace: "Martapura", birthDateIsEstimated: false,
      phone: "", nikReason: nil,
      entries: [
        ClientCard.Entry(
          type: 8, from: Day(number: 20_000), to: nil, criteria: "a b", source: "impor",
          state: "disetujui", inPanti: false)
      ],
      household: [
        ClientCard.Member(
          name: "Siti Aminah", birthDate: Day(number: -5293), sex: .female, relation: "kepala",
          client: id),
        ClientCard.Member(
          name: "Budi", birthDate: Day(number: 9000), sex: .male, relation: "cucu",
          client: familyMember),
      ], roles: [], version: 9, updatedAt: moment, updatedBy: "rina")
  }
}
