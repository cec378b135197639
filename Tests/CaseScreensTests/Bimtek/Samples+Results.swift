import CaseDomain

extension Samples {
  /// What came of ``event``: tests of four, a certificate for the first.
  static let result: EventResult = {
    let summary = AttendanceSummary(of: grid)
    let lines = zip(participants, summary.participants).map { participant, share in
      let index = participant.number
      return EventResult.Line(
        participant: participant, state: .diundang, sex: .male,
        attendance: EventResult.Attendance(
          twelfths: index == 5 ? 0 : index == 3 ? 48 : 108, sessions: 9, isPresent: index != 5,
          lessonHours: 18),
        pre: index < 5 ? 500 + 25 * index : nil, post: index < 4 ? 750 + 10 * index : nil,
        certificate: index == 1 ? certificate : nil,
        registry: EventResult.Registry(kinds: ["TKSK"], isTrained: false))
    }
    return EventResult(
      event: event, about: EventResult.About(), sessionsHeld: summary.sessionsHeld, lines: lines)
  }()

  private static let certificate = EventResult.Certificate(
    number: "800.2/1/Dinsos/2024", day: today, lessonHours: 18, share: 1000,
    signatory: "Kepala Dinas\nDra. Contoh")

  static let selections = [
    SelectionSheet.Edition(
      id: 1, name: "Pilar Teladan 2026", kind: "TKSK", area: .province, day: today,
      eventCode: "TKSK24"),
    SelectionSheet.Edition(
      id: 2, name: "Pilar Teladan 2025", kind: "PSM", area: .province,
      day: today.adding(days: -365), minuteNumber: "BA/7/2025",
      signedDay: today.adding(days: -360)),
  ]

  /// Three criteria, one judge; the third candidate lacks a score.
  static let selectionSheet: SelectionSheet = {
    let scores: [[Int?]] = [[8000, 7000, 9000], [9000, 8525, 9000], [8800, nil, 9000]]
    var table: [SelectionSheet.ScoreKey: Int] = [:]
    for (candidate, row) in scores.enumerated() {
      for (criterion, score) in row.enumerated() {
        table[
          SelectionSheet.ScoreKey(
            candidate: Int64(candidate + 1), criterion: Int64(criterion + 1), judge: 1)] = score
      }
    }
    return SelectionSheet(
      edition: selections[0],
      criteria: [("Tugas pokok", 40), ("Kerja sama", 30), ("Inovasi", 30)].enumerated().map {
        SelectionSheet.Criterion(id: Int64($0 + 1), name: $1.0, weight: $1.1)
      },
      candidates: participants.prefix(3).enumerated().map { index, person in
        SelectionSheet.Candidate(
          id: Int64(index + 1), number: index + 1, name: person.name,
          kabupaten: person.kabupaten)
      }, judges: [SelectionSheet.Judge(id: 1, name: "Drs. Juri", office: "Akademisi")],
      scores: table)
  }()
}
