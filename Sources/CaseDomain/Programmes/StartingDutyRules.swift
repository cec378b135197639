extension DutyRule {
  /// The rows that a new database knows; offices end them and add others as data.
  ///
  /// The three bans of RASTRA hold for a TKSK within RASTRA's own dates and nowhere else; of KPS
  /// the ban is on deciding, compiling the *rekap penggantian* is allowed (FACTS 4.1, 13).
  public static let starting: [DutyRule] = rastra + sembako

  private static let rastra =
    rows(
      "RASTRA", rastraSource, .tksk,
      may: [
        .socialise, .monitor, .report, .forwardComplaint, .compileReplacements,
      ])
    + [
      ban("RASTRA", rastraSource, .settleInField, to: [dinas, village]),
      ban("RASTRA", rastraSource, .handleComplaint, to: [dinas]),
      ban("RASTRA", rastraSource, .decideReplacement, to: [meeting, dinas]),
    ]
    + rows(
      "RASTRA", resolvingSource, .verifikator,
      may: [
        .settleInField, .handleComplaint, .decideReplacement,
      ])

  private static let sembako =
    rows(
      "SEMBAKO", sembakoSource, .tksk,
      may: [
        .socialise, .monitor, .report, .forwardComplaint, .helpBeneficiaries,
      ])
    + [
      ban("SEMBAKO", sembakoSource, .chooseCommodities, to: [dinas]),
      ban("SEMBAKO", sembakoSource, .steerBeneficiaries, to: [dinas]),
      ban("SEMBAKO", sembakoSource, .holdCards, to: [bank, dinas]),
    ]

  /// The reminder of the province's head of social affairs, who quotes the regulation.
  private static let rastraSource =
    "Pendampingan Rastra oleh TKSK, Permensos 3/2013; Dinsos Prov. Lampung 22-06-2017"
  private static let resolvingSource = "Penyelesaian oleh musyawarah desa dan Dinas Sosial"
  private static let sembakoSource = "Pedoman umum Program Sembako 2020"
  private static let dinas = "Dinas Sosial kab/kota"
  private static let village = "pemerintah desa/kelurahan"
  private static let meeting = "musyawarah desa/kelurahan"
  private static let bank = "bank penyalur"

  private static func rows(
    _ programme: String, _ source: String, _ role: Role, may actions: [DutyAction]
  ) -> [DutyRule] {
    actions.map { action in
      DutyRule(
        programme: programme, role: role, action: action, isAllowed: true,
        from: start(of: programme), to: end(of: programme), source: source)
    }
  }

  private static func ban(
    _ programme: String, _ source: String, _ action: DutyAction, to addressees: [String]
  ) -> DutyRule {
    DutyRule(
      programme: programme, role: .tksk, action: action, isAllowed: false,
      from: start(of: programme), to: end(of: programme), source: source, addressees: addressees)
  }

  private static func start(of programme: String) -> Day {
    Programme.starting.first { $0.code == programme }?.from ?? Day(number: 0)
  }

  private static func end(of programme: String) -> Day? {
    Programme.starting.first { $0.code == programme }?.to
  }
}
