import CaseDomain
import CaseScreens

/// Invented visitors, letters and activities.
extension Samples {
  static let intakes = [
    intake(
      3, "Rusdiana Contoh", "pbi-jk", day: today.adding(days: -2), minute: 600, client: nil),
    intake(11, "Siti Aminah", "dtsen", minute: 494, client: ClientID(rawValue: 3)),
    intake(12, "Budi Contoh", "undian", minute: 505, answer: "diberi blangko"),
  ]

  private static func intake(
    _ id: Int64, _ name: String, _ need: String, day: Day = today, minute: Int,
    client: ClientID? = nil, answer: String = ""
  ) -> Intake {
    Intake(
      id: id, number: Intake.number(year: 2026, serial: Int(id)), area: martapura, day: day,
      arrivedAt: Moment(day: day, minuteOfDay: minute, in: .wita), name: name, need: need,
      matter: "Minta keterangan", answer: answer, client: client,
      done: answer.isEmpty ? nil : day, officer: "rina")
  }

  static let register = LetterRegister(
    area: martapura, year: 2026,
    letters: [
      letter(5, nil, "Undangan rapat", about: ""),
      letter(4, 7, "Rekomendasi pelayanan di panti/LKS", about: "Siti Aminah"),
      letter(3, 3, "Pengantar SKTM", about: "Budi Contoh"),
    ], reserved: [4: "undangan camat"])

  private static func letter(
    _ id: Int64, _ serial: Int?, _ subject: String, about: String
  ) -> Letter {
    Letter(
      id: id, area: martapura, kind: "surat-umum", year: 2026, serial: serial,
      number: serial.map { "400.9.3/\($0)/Kesos/2026" } ?? "", day: today, client: nil,
      about: about, addressee: "Pimpinan Panti Contoh\ndi\nTempat", subject: subject,
      signer: "Drs. Contoh", author: "rina")
  }

  static let activityMonth = ActivityMonth(
    area: martapura, year: 2026, month: 11,
    activities: [
      activity(1, 3, .kegiatan, .mapping, .rehabilitasi, "Pendataan lansia RT 003"),
      activity(2, 10, .rapatCamat, .alignment, nil, "Koordinasi bulanan"),
      activity(3, 12, .kegiatan, .mapping, .perlindungan, "Pendataan korban banjir"),
    ])

  private static func activity(
    _ id: Int64, _ day: Int, _ kind: Activity.Kind, _ task: ActivityTask,
    _ pillar: ActivityPillar?, _ title: String
  ) -> Activity {
    Activity(
      id: id, area: martapura, day: Day(year: 2026, month: 11, day: day) ?? today, kind: kind,
      task: task, pillar: pillar, assignedBy: "", letter: "", title: title, place: "Keraton",
      partners: "", attendees: 5, result: "terdata", minutes: "", worker: "rina")
  }

  static func officeAnswer(_ question: OfficeQuestion) -> OfficeAnswer {
    switch question {
    case .intakes: .intakes(intakes)
    case .register: .register(register)
    case .activities: .activities(activityMonth)
    case .receipt, .letter, .registerList, .activity, .activityList:
      .preview(Preview(title: "Contoh surat", pages: [["isi surat"]], fileStem: "surat"))
    case .write: .written(path: "ekspor/rina/surat.txt")
    }
  }
}
