import CaseDomain
import CaseScreens

/// Answers questions with invented figures, always the same.
enum PretendedStore {
  static let clientCount = 1284

  @Sendable static func answer(_ question: Question) -> Result<Answer, StorageError> {
    switch question {
    case .home: .success(.home(home))
    case .clientRows(let filter, _, let window):
      .success(.clientRows(rows(matching: filter, in: window)))
    case .clientCount(let filter): .success(.clientCount(count(matching: filter)))
    case .dashboard(let area): .success(.dashboard(Samples.dashboard(of: area)))
    case .events: .success(.events([Samples.event]))
    case .attendance, .undoAttendance: .success(.attendance(Samples.grid))
    case .mark(let change): .success(.attendance(Samples.grid(after: change)))
    case .scan: .success(.scanned(.hadir(Samples.grid.participants[3]), Samples.grid))
    case .attending(.desk):
      .success(.desk(DeskState(name: "rina", waiting: 0), Samples.grid))
    case .attending(.changes): .success(.watched(version: 1, nil))
    case .attending(.undoScan), .attending(.close): .success(.attendance(Samples.grid))
    case .exportClients:
      .success(.exported(path: "klien.csv", lines: 23, checkCode: CheckCode(sum: 77)))
    case .elsewhere: .success(.elsewhere([]))
    case .service(.institutions): .success(.service(.institutions(Samples.institutions)))
    case .service(.markedClients(_, let except)):
      .success(
        .service(
          .markedClients((1...9).map(ClientID.init(rawValue:)).filter { !except.contains($0) })))
    case .programme(let question): .success(.programme(answer(question)))
    case .form(let question): answer(form: question)
    case .casework(let question): .success(.casework(answer(question)))
    case .file(let question): .success(.file(answer(question)))
    case .verification(.lines): .success(.verification(.lines(VerifikasiScreenTests.lines)))
    case .verification(.entries):
      .success(.verification(.entries(VerifikasiScreenTests.entries)))
    case .office(let question): .success(.office(Samples.officeAnswer(question)))
    case .coverage(let question): .success(.coverage(Samples.coverageAnswer(question)))
    case .resource(let question): .success(.resource(Samples.resourceAnswer(question)))
    case .tksk(let question): .success(.tksk(Samples.tkskAnswer(question)))
    case .match(let question): .success(.match(Samples.matchAnswer(question)))
    case .bimtek(let question): .success(.bimtek(answer(question)))
    }
  }

  private static func answer(_ question: FileQuestion) -> FileAnswer {
    switch question {
    case .open(let client): .opened(Samples.file(of: client))
    case .timeline(_, let tab, _): .timeline(tab, Samples.timeline)
    case .agenda(let filter): .agenda(Samples.agenda(filter))
    }
  }

  private static func answer(_ question: BimtekQuestion) -> BimtekAnswer {
    switch question {
    case .event(let question): .event(Samples.eventAnswer(question))
    case .result(.event): .result(.event(Samples.result))
    case .result(.report), .result(.certificates):
      .result(.preview(PratinjauScreenTests.preview))
    case .selection(.all): .selection(.all(Samples.selections))
    case .selection(.sheet): .selection(.sheet(Samples.selectionSheet))
    case .selection(.minutes), .selection(.champions):
      .selection(.preview(PratinjauScreenTests.preview))
    }
  }

  private static func answer(_ question: ProgrammeQuestion) -> ProgrammeAnswer {
    switch question {
    case .overview: .overview(Samples.overview)
    case .board: .board(Samples.board)
    case .complaints: .complaints([Samples.complaint])
    case .beneficiaries(_, let place): .beneficiaries(Samples.beneficiaries(in: place))
    case .dutyEvents: .dutyEvents([Samples.dutyEvent])
    case .tryDuty: .mayBegin
    case .writeReport: .reportWritten(path: "ekspor/rina/putaran-7.txt")
    }
  }

  /// A search leaves 23 people.
  static func count(matching filter: ClientFilter) -> ClientCount {
    let rows = total(filter)
    return ClientCount(orang: rows, entri: rows + rows / 10, checkCode: CheckCode(sum: 123_456_789))
  }

  private static func total(_ filter: ClientFilter) -> Int {
    if filter.search == "tidak ada" { return 0 }
    return filter.search.isEmpty ? clientCount : 23
  }

  private static func rows(matching filter: ClientFilter, in window: RowWindow) -> [ClientRow] {
    let end = min(window.first + window.count, total(filter))
    return window.first < end ? (window.first..<end).map(Samples.row) : []
  }

  private static var home: HomeFigures {
    HomeFigures(
      count: count(matching: ClientFilter(area: .province)), position: Samples.today,
      upcomingEvents: [Samples.event],
      agenda: AgendaCounts(overdue: 3, thisWeek: 5, drafts: 2), lastImport: Samples.moment,
      lastBackup: nil)
  }
}
