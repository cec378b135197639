import CaseDomain
import GRDB

/// One thing that an account has open in a kecamatan.
struct OpenWork {
  let part: HandOverPart
  let row: Int64
  let owner: Int64
  /// The client; nil for reports and drafts.
  let client: Int64?
  /// What stands before the client's name on the list.
  let label: String
}

/// Finds everything that is open in one kecamatan, and whose it is.
struct OpenWorkReader {
  let db: Database
  let kecamatan: WilayahCode

  /// The work of every account, by part.
  func all() throws -> [OpenWork] {
    try cases() + followUps() + referrals() + drafts() + reports()
  }

  private var bounds: [SQLValue] {
    let range = kecamatan.range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound)]
  }

  private func cases() throws -> [OpenWork] {
    try db.query(
      """
      SELECT id, worker, client, number FROM caseFile INDEXED BY caseFile_stage
      WHERE area BETWEEN ? AND ? AND closedDay IS NULL
      """, bounds
    ).all { row in
      OpenWork(
        part: .kasus, row: row.int(0), owner: row.int(1), client: row.int(2), label: row.text(3))
    }
  }

  private func followUps() throws -> [OpenWork] {
    try db.query(
      """
      SELECT id, worker, client, kind, dueDay FROM followUp INDEXED BY followUp_due
      WHERE area BETWEEN ? AND ? AND doneDay IS NULL
      """, bounds
    ).all { row in
      OpenWork(
        part: .tindakLanjut, row: row.int(0), owner: row.int(1), client: row.int(2),
        label: HandOverText.followUp(
          FollowUpKind(rawValue: row.text(3)), due: Day(stored: row.int(4))))
    }
  }

  private func referrals() throws -> [OpenWork] {
    try db.query(
      """
      SELECT r.id, coalesce(r.worker, f.worker, r.createdBy), r.client, r.day
      FROM referral r INDEXED BY referral_waiting LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.answer IN ('', 'daftar-tunggu') AND r.area BETWEEN ? AND ?
      """, bounds
    ).all { row in
      OpenWork(
        part: .rujukan, row: row.int(0), owner: row.int(1), client: row.int(2),
        label: HandOverText.referral(Day(stored: row.int(3))))
    }
  }

  private func reports() throws -> [OpenWork] {
    try db.query(
      """
      SELECT id, account, kind, day FROM dutyReport INDEXED BY dutyReport_open
      WHERE state IN ('draft', 'menunggu', 'revisi') AND area BETWEEN ? AND ?
      """, bounds
    ).all { row in
      OpenWork(
        part: .laporan, row: row.int(0), owner: row.int(1), client: nil,
        label: HandOverText.report(row.text(2), Day(stored: row.int(3))))
    }
  }

  /// Forms about clients of the kecamatan; of an account that works here only, every form.
  private func drafts() throws -> [OpenWork] {
    let places = DraftPlaces(db: db)
    return try db.query(
      """
      SELECT d.id, d.account, d.form, d.subject, d.title, d.about, a.area
      FROM draft d JOIN account a ON a.id = d.account
      """
    ).all { row in
      (
        id: row.int(0), account: row.int(1), form: row.text(2), subject: row.text(3),
        label: [row.text(4), row.text(5)].filter { !$0.isEmpty }.joined(separator: " · "),
        worksIn: row.int(6)
      )
    }.filter { draft in
      // Whoever fills in the hand-over does not hand it over.
      guard draft.form != HandOverForm.id.rawValue else { return false }
      let areas = try places.areas(of: draft.id, FormSubject(stored: draft.subject))
      guard !areas.isEmpty else { return draft.worksIn == kecamatan.number }
      return areas.allSatisfy { $0 / 10_000 == kecamatan.number }
    }.map { draft in
      OpenWork(
        part: .draf, row: draft.id, owner: draft.account, client: nil, label: draft.label)
    }
  }
}

/// Finds where the things are that a draft is about.
struct DraftPlaces {
  let db: Database

  /// The stored areas of a draft's subject, or of the place typed into it; none where it has none.
  func areas(of draft: Int64, _ subject: FormSubject?) throws -> [Int64] {
    switch subject {
    case .clients(let clients):
      return try clients.compactMap { client in
        try db.number("SELECT area FROM client WHERE id = ?", [.integer(client.rawValue)])
      }
    case .row(let kind, let row):
      guard let sql = Self.places[kind] else { return [] }
      return try [db.number(sql, [.integer(row)])].compactMap(\.self)
    case .nothing, nil:
      return try typedPlace(in: draft)
    }
  }

  private func typedPlace(in draft: Int64) throws -> [Int64] {
    let text = try db.query(
      "SELECT value FROM draftAnswer WHERE draft = ? AND field = 'desa'", [.integer(draft)]
    ).first { $0.text(0) }
    return [text.flatMap { WilayahCode($0) }.flatMap(StoredArea.number)].compactMap(\.self)
  }

  private static let places = [
    "kasus": "SELECT area FROM caseFile WHERE id = ?",
    "rujukan": "SELECT area FROM referral WHERE id = ?",
    "tindak-lanjut": "SELECT area FROM followUp WHERE id = ?",
    "bendera":
      "SELECT c.area FROM clientFlag x JOIN client c ON c.id = x.client WHERE x.id = ?",
    "butir-rencana":
      "SELECT f.area FROM planItem x JOIN caseFile f ON f.id = x.caseFile WHERE x.id = ?",
    "pengaduan": "SELECT area FROM complaint WHERE id = ?",
    "kunjungan-loket": "SELECT area FROM intake WHERE id = ?",
    "laporan-tugas": "SELECT area FROM dutyReport WHERE id = ?",
  ]
}
