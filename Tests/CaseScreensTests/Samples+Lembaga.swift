import CaseDomain

extension Samples {
  /// Two institutions, one of them full in one class.
  static let institutions = InstitutionBoard(
    day: today,
    lines: [
      InstitutionBoard.Line(
        institution: institution(1, .panti, "PPRSLU Contoh", .provinsi),
        places: [
          InstitutionBoard.Place(
            id: 11, location: "Landasan Ulin", careClass: "mandiri", capacity: 110, occupied: 104,
            countedOn: today, waiting: 0),
          InstitutionBoard.Place(
            id: 12, location: "Martapura", careClass: "total", capacity: 70, occupied: 70,
            countedOn: nil, waiting: 3),
        ], unanswered: 2, waiting: 3),
      InstitutionBoard.Line(
        institution: institution(2, .rumahSakit, "RSUD Contoh", .kabupaten), places: [],
        unanswered: 0, waiting: 0),
    ])

  private static func institution(
    _ id: Int64, _ kind: InstitutionKind, _ name: String, _ level: InstitutionLevel
  ) -> Institution {
    Institution(
      id: id, kind: kind, name: name, area: martapura, level: level, types: [],
      from: today.adding(days: -900), to: nil)
  }
}
