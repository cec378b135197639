import CaseDomain

/// Where the items of one kind stand, as SQL.
///
/// Lists and counts are made from the same source and condition, so that they agree. The arguments
/// of `condition` are ?1 and ?2 for the area's bounds, ?3 for the account, ?4 for the last day; one
/// that a condition does not name is bound in vain.
struct AgendaSource {
  let from: String
  let condition: String
  /// The column that is ordered by.
  let day: String

  /// nil for what no table holds: reports that nobody has begun.
  ///
  /// `manages` is true for an account that appoints TKSK: their SK and vacancies are its own work.
  static func source(of kind: AgendaKind, onlyOwn: Bool, manages: Bool) -> AgendaSource? {
    switch kind {
    case .tindakLanjut: followUps(onlyOwn)
    case .rujukan: referrals(onlyOwn)
    case .draf: drafts
    case .pengaduan: complaints(onlyOwn)
    case .tamu: visitors(onlyOwn)
    case .tinjauan: reviews(onlyOwn)
    case .laporan: nil
    case .skTKSK: expiringLetters(onlyOwn && !manages)
    case .lowonganTKSK: vacancies(onlyOwn && !manages)
    case .rtl: promises
    }
  }

  private static func followUps(_ onlyOwn: Bool) -> AgendaSource {
    let index = onlyOwn ? "followUp_worker" : "followUp_due"
    return AgendaSource(
      from: "followUp t INDEXED BY \(index)",
      condition: "t.doneDay IS NULL AND t.area BETWEEN ?1 AND ?2 AND t.dueDay <= ?4"
        + own("t.worker", onlyOwn),
      day: "t.dueDay")
  }

  private static func referrals(_ onlyOwn: Bool) -> AgendaSource {
    AgendaSource(
      from: """
        referral t INDEXED BY referral_waiting LEFT JOIN caseFile f ON f.id = t.caseFile
        """,
      condition: "t.answer IN ('', 'daftar-tunggu') AND t.area BETWEEN ?1 AND ?2"
        + own("coalesce(t.worker, f.worker, t.createdBy)", onlyOwn),
      day: "t.day")
  }

  private static let drafts = AgendaSource(
    from: "draft t INDEXED BY draft_account",
    condition: "t.account = ?3", day: "t.changedAt")

  private static func complaints(_ onlyOwn: Bool) -> AgendaSource {
    AgendaSource(
      from: "complaint t INDEXED BY complaint_waiting",
      condition: "t.forwardedDay IS NULL AND t.resolvedDay IS NULL AND t.area BETWEEN ?1 AND ?2"
        + own("t.createdBy", onlyOwn),
      day: "t.day")
  }

  private static func visitors(_ onlyOwn: Bool) -> AgendaSource {
    AgendaSource(
      from: "intake t INDEXED BY intake_open",
      condition: "t.doneDay IS NULL AND t.area BETWEEN ?1 AND ?2" + own("t.createdBy", onlyOwn),
      day: "t.day")
  }

  /// Nobody reviews what he had a hand in, so it is not on his agenda.
  private static func reviews(_ onlyOwn: Bool) -> AgendaSource {
    let ofOthers = """
       AND t.account <> ?3 AND NOT EXISTS (SELECT 1 FROM dutyReportStep s WHERE s.report = t.id
        AND s.account = ?3 AND s.action IN ('buat', 'ubah', 'kirim'))
      """
    return AgendaSource(
      from: "dutyReport t INDEXED BY dutyReport_state",
      condition: "t.state = 'menunggu' AND t.area BETWEEN ?1 AND ?2" + (onlyOwn ? ofOthers : ""),
      day: "t.handedInDay")
  }

  /// Terms that go on though their last SK is over or ends within ``TKSKBoard/warningDays``; the
  /// TKSK's own account sees its own.
  private static func expiringLetters(_ onlyOwn: Bool) -> AgendaSource {
    let last = "?4 + \(TKSKBoard.warningDays - Agenda.horizonDays)"
    return AgendaSource(
      from: "psksRole t INDEXED BY psksRole_tksk LEFT JOIN tkskPerson k ON k.person = t.person",
      condition: """
        t.kind = 'TKSK' AND t.area BETWEEN ?1 AND ?2 AND t.toDay IS NULL
          AND EXISTS (SELECT 1 FROM tkskLetter l WHERE l.role = t.id)
          AND NOT EXISTS (SELECT 1 FROM tkskLetter l WHERE l.role = t.id
            AND (l.toDay IS NULL OR l.toDay > \(last)))
        """ + own("k.account", onlyOwn),
      day: "(SELECT max(l.toDay) FROM tkskLetter l WHERE l.role = t.id)")
  }

  /// Nobody's own but those who fill them.
  private static func vacancies(_ onlyOwn: Bool) -> AgendaSource {
    AgendaSource(
      from: "tkskVacancy t INDEXED BY tkskVacancy_area",
      condition: "t.filledDay IS NULL AND t.area BETWEEN ?1 AND ?2 AND t.fromDay <= ?4"
        + (onlyOwn ? " AND 0 * ?3" : ""),
      day: "t.fromDay")
  }
  /// A promise is its area's: whoever works there is to see it kept.
  private static let promises = AgendaSource(
    from: "bimtekFollowUp t INDEXED BY bimtekFollowUp_due",
    condition: "t.doneDay IS NULL AND t.area BETWEEN ?1 AND ?2 AND t.dueDay <= ?4",
    day: "t.dueDay")

  private static func own(_ column: String, _ onlyOwn: Bool) -> String {
    onlyOwn ? " AND \(column) = ?3" : ""
  }
}
