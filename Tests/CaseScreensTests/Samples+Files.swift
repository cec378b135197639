import CaseDomain

extension Samples {
  /// A file with something of everything.
  static func file(of client: ClientID, familyMember: ClientID? = nil) -> ClientFile {
    ClientFile(
      card: card(client, familyMember: familyMember), visitWarning: "anjing galak",
      flags: [ClientFlag(id: 1, day: day(-40), reason: "tunggu surat RT")],
      openCase: openCase, tasks: tasks,
      dtsen: DTSENReport(
        day: day(-135), status: .terdaftar, decile: 2, source: "SIKS-NG", recordedBy: "rina"),
      programmes: [
        MembershipReport(
          programme: "PKH", day: day(-135), isMember: true, source: "SIKS-NG", note: "")
      ],
      help: [
        HelpTotal(source: .pemerintah, services: 3, amount: 1_200_000),
        HelpTotal(source: .masyarakat, services: 1, amount: 0),
      ], lastOwnChange: savedChange, timeline: timeline)
  }

  static let openCase = caseFile(.intervensi)

  /// A case in a stage; three of five items of the plan are done.
  static func caseFile(_ stage: CaseStage, risk: RiskLevel? = .sedang) -> CaseFile {
    let plan = (1...5).map { number in
      CaseFile.PlanItem(
        id: Int64(number), service: "RS-04", goal: .none, promisedDay: day(10),
        doneDay: number < 4 ? day(-20) : nil, droppedDay: nil)
    }
    return CaseFile(
      id: 4, number: "K-2026-0412", client: ClientID(rawValue: 5), area: martapura,
      openedDay: day(-97), stage: stage, stageDay: day(-74), assessedDay: day(-93),
      servedDay: day(-74), closedDay: nil, outcome: nil, risk: risk, worker: "Ahmad Rifani",
      companion: "", assessment: nil, plan: plan, version: 1)
  }

  static let savedChange = SavedChange(
    id: 77, form: "layanan", title: "Layanan", about: "", account: "rina", at: moment,
    isUndone: false)

  private static let tasks = [
    FileTask(.followUp(kind: "kunjungan", title: "Kunjungan ulang"), row: 8, day: day(-12)),
    FileTask(
      .referral(institution: "PPRSLU Budi Sejahtera", isListed: true), row: 6, day: day(-49)),
  ]

  static let timeline = Timeline([
    entry(1, .step(kind: "kunjungan", note: "Sakit pinggang, obat puskesmas.", reason: ""), -12),
    entry(2, .referralAnswer(institution: "PPRSLU Budi Sejahtera", answer: "daftar-tunggu"), -49),
    entry(3, .service(code: "LS-01", what: "Permakanan", amount: 0, source: .pemerintah), -74),
    entry(4, .assessment(scores: [2, 0, 2, 3, 3], summary: ""), -93),
    entry(5, .step(kind: "laporan", note: "Ketua RT 003, telepon", reason: ""), -97),
  ])

  private static func entry(_ row: Int64, _ fact: TimelineFact, _ days: Int) -> TimelineEntry {
    TimelineEntry(
      id: TimelineID(row == 2 ? .referral : .step, row), day: day(days), recordedAt: moment,
      officer: "Ahmad Rifani", fact: fact)
  }

  static func day(_ days: Int) -> Day { today.adding(days: days) }

  static func agenda(_ filter: AgendaFilter) -> Agenda {
    let items = [
      item(.tindakLanjut, 8, "Siti Aminah", "Kunjungan ulang", "kunjungan", -12),
      item(.tindakLanjut, 9, "St. Aminah", "Fasilitasi NIK", "fasilitasi-nik", 0),
      item(.rujukan, 6, "Siti Aminah", "PPRSLU Budi Sejahtera", "daftar-tunggu", -49),
      item(.pengaduan, 3, "Ketua RT 003", "Beras berkutu", "P-2026-0003", -2),
      item(.tamu, 2, "Budi Hartono", "Minta surat keterangan", "A-2026-0002", 0),
    ]
    return Agenda(
      items: Agenda.ordered(
        items.filter { filter.kind == nil || $0.id.kind == filter.kind }, on: today),
      counts: AgendaCounts(overdue: 1, thisWeek: 1, referrals: 1, complaints: 1, visitors: 1))
  }

  private static func item(
    _ kind: AgendaKind, _ row: Int64, _ name: String, _ title: String, _ detail: String,
    _ days: Int
  ) -> AgendaItem {
    AgendaItem(
      id: AgendaItem.ID(kind, row), client: kind == .tamu ? nil : ClientID(rawValue: row),
      name: name, area: martapura, title: title, detail: detail, day: day(days), isOwn: row != 9)
  }
}
