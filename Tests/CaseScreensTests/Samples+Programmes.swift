import CaseDomain

/// An invented round of RASTRA with what was found there.
extension Samples {
  static let rastraDay = Day(iso8601: "2017-06-22") ?? Day(number: 0)

  private static func desa(_ number: Int64) -> WilayahCode {
    WilayahCode(number: 6_303_051_000 + number) ?? martapura
  }

  static let round = ProgrammeRound(
    id: 7, programme: "RASTRA", area: martapura, name: "Juni 2017",
    from: Day(iso8601: "2017-06-01") ?? rastraDay, to: Day(iso8601: "2017-06-30") ?? rastraDay,
    due: 15, price: 1600, counts: .init(visits: 2, beneficiaries: 210, replacements: 1))

  static let overview = ProgrammeOverview(
    programmes: Programme.starting, rounds: [round], waitingComplaints: 2)

  static let board = MonitoringBoard(
    round: round,
    rows: [
      MonitoringBoard.Row(
        area: desa(1), visit: visit(3, served: 120, received: 15), beneficiaries: 120),
      MonitoringBoard.Row(
        area: desa(2), visit: visit(4, served: 80, received: 12), beneficiaries: 90),
      MonitoringBoard.Row(area: desa(3), visit: nil, beneficiaries: 0),
    ],
    replacements: [
      Replacement(
        id: 5, area: desa(2), outgoing: "Lama Contoh", incoming: "Baru Contoh", reason: "pindah",
        minute: "", minuteDay: nil, decidedBy: "", decidedDay: nil)
    ], complaints: [complaint])

  private static func visit(_ id: Int64, served: Int, received: Int) -> MonitoringVisit {
    MonitoringVisit(
      id: id, day: rastraDay, officer: "uji",
      found: SixRights(
        listed: served == 120 ? 120 : 90, served: served, due: 15, received: received,
        price: 1600, paid: 1600, planned: rastraDay, actual: rastraDay,
        papers: Set(SixRights.Paper.allCases)), note: "")
  }

  static let complaint = Complaint(
    id: 9, number: "P-2017-0001", day: Day(iso8601: "2017-06-12") ?? rastraDay, area: desa(1),
    programme: "RASTRA", reporter: "Warga Contoh", channel: "datang", matter: "Beras bau")

  static let dutyEvent = DutyEvent(
    id: 1, kind: .refused, at: moment, account: "budi", role: .tksk, programme: "RASTRA",
    action: .handleComplaint, source: "Permensos 3/2013", area: desa(1),
    addressee: "Dinas Sosial kab/kota", complaint: "P-2017-0001")

  static func refusal(_ demand: DutyDemand) -> DutyRefusal {
    DutyRefusal(
      programme: demand.programme, action: demand.action, role: .tksk, day: demand.day,
      area: demand.area, source: "Permensos 3/2013", addressees: ["Dinas Sosial kab/kota"],
      complaint: demand.complaint)
  }

  static func beneficiaries(in place: WilayahCode?) -> BeneficiaryList {
    let all = [
      Beneficiary(
        id: 1, area: desa(1), name: "Ani Contoh", nik: "990305••••••••••",
        client: ClientID(rawValue: 3), hasReceived: true),
      Beneficiary(id: 2, area: desa(1), name: "Budi Contoh", client: nil, hasReceived: false),
      Beneficiary(id: 3, area: desa(2), name: "Citra Contoh", client: nil, hasReceived: true),
    ]
    return BeneficiaryList(
      round: round,
      places: [
        BeneficiaryList.Place(
          area: desa(1), counts: .init(listed: 2, received: 1, registered: 1)),
        BeneficiaryList.Place(area: desa(2), counts: .init(listed: 1, received: 1)),
      ], rows: all.filter { place == nil || $0.area == place })
  }
}
