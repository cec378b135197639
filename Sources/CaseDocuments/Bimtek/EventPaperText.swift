import CaseDomain

/// What the papers of an event say.
enum EventPaperText {
  static let signatures = "DAFTAR HADIR PESERTA"
  static let names = "DAFTAR NAMA PESERTA"
  static let organiser = "Panitia,"
  static let signatureHeads = ["No", "Nama", "Kab/Kota", "Tanda tangan"]
  static let nameHeads = ["No", "Nama", "L/P", "Mewakili", "Kecamatan"]

  /// Day, place, and what is signed for.
  static func facts(
    _ sessions: [BimtekSession], on day: Day, of event: BimtekEvent
  ) -> [(label: String, value: String)] {
    var facts = [
      ("Hari/tanggal", IndonesianDate.longWithWeekday(day)), ("Tempat", event.place),
    ]
    if let session = sessions.first, sessions.count == 1 {
      facts += [
        ("Sesi", "\(session.number) · \(EventText.time(session)) · \(session.topic)"),
        ("Narasumber", speaker(session)),
      ]
    } else {
      let numbers = sessions.map { "\($0.number)" }.joined(separator: ", ")
      facts.append(("Sesi", numbers))
    }
    return facts.filter { !$0.1.isEmpty }.map { (label: $0.0, value: $0.1) }
  }

  private static func speaker(_ session: BimtekSession) -> String {
    session.speakerLine ?? ""
  }

  static func people(_ count: Int) -> String { "\(IndonesianNumber.grouped(count)) peserta" }

  /// How many, and how many men and women: `Jumlah 156 peserta: L 80, P 75, tidak tercatat 1`.
  static func total(_ participants: [EventParticipant]) -> String {
    let unknown = participants.count { $0.sex == nil }
    let sexes = Sex.allCases.map { sex in
      "\(sex.rawValue) \(IndonesianNumber.grouped(participants.count { $0.sex == sex }))"
    }
    let rest = unknown > 0 ? ["\(EventText.notKnown) \(unknown)"] : []
    return "Jumlah \(people(participants.count)): "
      + (sexes + rest).joined(separator: ", ") + "."
  }
}
