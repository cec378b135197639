import CaseDomain
import GRDB

extension ClientWriter {
  /// Inserts the case file of a client with everything recorded in it.
  func add(_ file: BulkCase, to client: Int64, area: Int64) throws {
    let year = file.opened.parts.year
    let serial = try NumberSeries.next("kasus", area: area / 100_000_000, year: year, db)
    let number = NumberSeries.text("K", year: year, serial)
    try db.run(
      """
      INSERT INTO caseFile (uid, number, client, area, openedDay, worker, risk, stage, stageDay,
        createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'laporan', ?5, ?8, ?6, ?8, ?6)
      """,
      [
        .blob(file.uid.bytes), .text(number), .integer(client), .integer(area),
        SQLValue(file.opened.number), .integer(account), .text(file.risk.rawValue),
        .integer(at.milliseconds),
      ])
    let id = db.lastInsertedRowID
    for step in file.steps { try add(step, to: id) }
    for item in file.plan { try add(item, to: id) }
    for service in file.services { try add(service, to: id, client: client, area: area) }
    for followUp in file.followUps { try add(followUp, to: id, client: client, area: area) }
    try CaseFileWriter.refresh(id, db)
  }

  private func add(_ step: BulkCase.Step, to file: Int64) throws {
    try db.run(
      """
      INSERT INTO caseStep (uid, caseFile, kind, day, officer, note, reason, target, channel,
        createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10, ?11)
      """,
      [
        .blob(step.uid.bytes), .integer(file), .text(step.kind.rawValue),
        SQLValue(step.day.number), .text(Self.officer), .text(step.note), .text(step.reason),
        .text(step.target), .text(step.channel), .integer(at.milliseconds), .integer(account),
      ])
    guard !step.scores.isEmpty else { return }
    let scores = AssessmentArea.allCases.map { SQLValue(step.scores[$0]?.rawValue ?? 0) }
    try db.run(
      """
      INSERT INTO assessment (step, physical, spiritual, social, economic, housing, summary)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [.integer(db.lastInsertedRowID)] + scores + [.text(step.note)])
  }

  private func add(_ item: BulkCase.PlanItem, to file: Int64) throws {
    try db.run(
      """
      INSERT INTO planItem (uid, caseFile, service, goal, promisedDay, doneDay, createdAt,
        createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?8)
      """,
      [
        .blob(item.uid.bytes), .integer(file), .text(item.service), .text(item.goal),
        SQLValue(item.promised.number), SQLValue(item.done?.number), .integer(at.milliseconds),
        .integer(account),
      ])
  }

  private func add(
    _ service: BulkCase.Service, to file: Int64, client: Int64, area: Int64
  ) throws {
    try db.run(
      """
      INSERT INTO service (uid, client, area, caseFile, day, service, spm, what, amount, source,
        actor, giver, officer, createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?14, ?15)
      """,
      [
        .blob(service.uid.bytes), .integer(client), .integer(area), .integer(file),
        SQLValue(service.day.number), .text(service.service),
        .text(service.spm?.rawValue ?? ""), .text(service.what), SQLValue(service.amount),
        .text(service.source.rawValue), .text(Self.contributor(of: service.source)),
        .text(service.giver), .text(Self.officer), .integer(at.milliseconds), .integer(account),
      ])
  }

  private func add(
    _ followUp: BulkCase.FollowUp, to file: Int64, client: Int64, area: Int64
  ) throws {
    try db.run(
      """
      INSERT INTO followUp (uid, client, area, caseFile, kind, title, dueDay, worker, createdAt,
        createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, 'kunjungan', ?5, ?6, ?7, ?8, ?7, ?8, ?7)
      """,
      [
        .blob(followUp.uid.bytes), .integer(client), .integer(area), .integer(file),
        .text(followUp.title), SQLValue(followUp.due.number), .integer(account),
        .integer(at.milliseconds),
      ])
  }

  /// One of the nine actors for help that is not the government's.
  private static func contributor(of source: HelpSource) -> String {
    switch source {
    case .pemerintah: ""
    case .masyarakat: ContributionActor.perseorangan.rawValue
    case .duniaUsaha: ContributionActor.badanUsaha.rawValue
    }
  }

  /// Who did the invented work.
  static let officer = "petugas latihan"
}
