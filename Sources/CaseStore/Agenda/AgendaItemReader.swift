import CaseDomain
import GRDB

/// Reads one item of the agenda by its number.
struct AgendaItemReader {
  let actor: Actor
  let zone: TimeZoneOfIndonesia
  let today: Day
  let db: Database

  func item(_ kind: AgendaKind, _ row: Int64) throws -> AgendaItem? {
    switch kind {
    case .tindakLanjut: try followUp(row)
    case .rujukan: try referral(row)
    case .draf: try draft(row)
    case .pengaduan: try complaint(row)
    case .tamu: try visitor(row)
    case .tinjauan: try review(row)
    case .laporan: nil
    case .skTKSK: try expiringLetter(row)
    case .lowonganTKSK: try vacancy(row)
    case .rtl: try promise(row)
    }
  }

  private func followUp(_ id: Int64) throws -> AgendaItem? {
    try row(
      """
      SELECT client, area, title, kind, dueDay, worker, createdBy FROM followUp WHERE id = ?
      """, id
    ) { row in
      try item(
        .tindakLanjut, id, row, name: nil,
        text: Text(row.text(2), author: row.int(6), worker: row.int(5)))
    }
  }

  private func referral(_ id: Int64) throws -> AgendaItem? {
    try row(
      """
      SELECT r.client, r.area, i.name, r.answer, r.day, coalesce(r.worker, f.worker, r.createdBy),
        r.createdBy
      FROM referral r JOIN institution i ON i.id = r.institution
        LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.id = ?
      """, id
    ) { row in
      try item(
        .rujukan, id, row, name: nil,
        text: Text(row.text(2), author: row.int(6), worker: row.int(5)))
    }
  }

  private func complaint(_ id: Int64) throws -> AgendaItem? {
    try row(
      """
      SELECT client, area, matter, number, day, createdBy, createdBy, reporter FROM complaint
      WHERE id = ?
      """, id
    ) { row in
      try item(
        .pengaduan, id, row, name: row.text(7),
        text: Text(row.text(2), author: row.int(6), worker: nil))
    }
  }

  private func visitor(_ id: Int64) throws -> AgendaItem? {
    try row(
      """
      SELECT client, area, matter, number, day, createdBy, createdBy, name FROM intake
      WHERE id = ?
      """, id
    ) { row in
      try item(
        .tamu, id, row, name: row.text(7),
        text: Text(row.text(2), author: row.int(6), worker: nil))
    }
  }

  private func expiringLetter(_ role: Int64) throws -> AgendaItem? {
    let holder = try TKSKReader(db: db).holder(role)
    guard
      let last = holder.letters.max(by: {
        ($0.content.to ?? $0.content.from) < ($1.content.to ?? $1.content.from)
      })
    else { return nil }
    return AgendaItem(
      id: AgendaItem.ID(.skTKSK, role), client: nil, name: holder.name, area: holder.kecamatan,
      title: last.content.number, detail: "", day: last.content.to ?? last.content.from,
      isOwn: holder.facts.account == actor.accountID || actor.may(.manageTKSK))
  }

  private func vacancy(_ id: Int64) throws -> AgendaItem? {
    let vacancy = try TKSKOfficeReader(db: db).vacancy(id)
    return AgendaItem(
      id: AgendaItem.ID(.lowonganTKSK, id), client: nil,
      name: Wilayah.title(of: vacancy.kecamatan), area: vacancy.kecamatan,
      title: EndingGround.label(of: vacancy.reason), detail: "", day: vacancy.from,
      isOwn: actor.may(.manageTKSK))
  }

  /// Participants are never shown as clients.
  private func promise(_ id: Int64) throws -> AgendaItem? {
    try row(
      """
      SELECT NULL, f.area, f.title, e.code, f.dueDay, f.createdBy, p.name FROM bimtekFollowUp f
        JOIN bimtekParticipant p ON p.id = f.participant JOIN bimtekEvent e ON e.id = p.event
      WHERE f.id = ?
      """, id
    ) { row in
      try item(
        .rtl, id, row, name: row.text(6),
        text: Text(row.text(2), author: row.int(5), worker: nil))
    }
  }

  /// A draft is the account's own, so all of it may be read.
  private func draft(_ id: Int64) throws -> AgendaItem? {
    try row("SELECT subject, about, title, form, changedAt FROM draft WHERE id = ?", id) { row in
      AgendaItem(
        id: AgendaItem.ID(.draf, id), client: FormSubject(stored: row.text(0))?.client,
        name: row.text(1), area: nil, title: row.text(2), detail: row.text(3),
        day: Moment(stored: row.int(4)).clock(in: zone).day, isOwn: true)
    }
  }

  private func review(_ id: Int64) throws -> AgendaItem? {
    let stored = try DutyReportReader(db).stored(id, as: actor)
    let report = stored.report
    return AgendaItem(
      id: AgendaItem.ID(.tinjauan, id), client: nil, name: Wilayah.title(of: report.area),
      area: report.area, title: report.waiting, detail: report.author,
      day: report.handedIn ?? today, isOwn: !stored.writers.contains(actor.accountID))
  }

  private func row(
    _ sql: String, _ id: Int64, _ read: (borrowing Query) throws -> AgendaItem
  ) throws -> AgendaItem? {
    try db.query(sql, [.integer(id)]).first(read)
  }

  /// A text that only some may read when the client's types are restricted.
  private struct Text {
    let text: String
    let author: Int64
    let worker: Int64?

    init(_ text: String, author: Int64, worker: Int64?) {
      self.text = text
      self.author = author
      self.worker = worker
    }
  }

  /// Makes an item of a row whose first columns are client, area, text, detail, day and owner.
  private func item(
    _ kind: AgendaKind, _ id: Int64, _ row: borrowing Query, name: String?, text: Text
  ) throws -> AgendaItem {
    let client = row.optionalInt(0)
    let owner = row.int(5)
    let isReadable =
      try client.map {
        try CaseTextReader(of: ClientID(rawValue: $0), for: actor, db)
          .maySee(author: text.author, worker: text.worker)
      } ?? true
    return AgendaItem(
      id: AgendaItem.ID(kind, id), client: client.map(ClientID.init(rawValue:)),
      name: try name ?? client.map { try CaseStore.record($0, db).name } ?? "",
      area: StoredArea.widest(of: row.int(1)), title: isReadable ? text.text : nil,
      detail: row.text(3), day: Day(stored: row.int(4)), isOwn: owner == actor.accountID)
  }
}
