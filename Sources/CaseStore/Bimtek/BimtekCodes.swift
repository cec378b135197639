import CaseDomain
import GRDB

/// Finds who is meant by a badge, a NIK or a participant's number.
struct BimtekCodes {
  let db: Database

  /// Whoever of the scan's event is meant; of several with one NIK those who still have a seat.
  func participants(of scan: Scan) throws -> [BimtekParticipant] {
    let event = SQLValue.integer(scan.event)
    switch ScannedCode(scan.code) {
    case .nik(let nik):
      return try withNIK(nik).filter { $0.event == scan.event }.seated.flatMap { found in
        try CaseStore.participants("id = ?", [.integer(found.id)], db)
      }
    case .number(let number):
      return try CaseStore.participants(
        "event = ?1 AND number = ?2", [event, SQLValue(number)], db)
    case .badge(let badge):
      guard badge.event == scan.event else { return [] }
      return try CaseStore.participants(
        "event = ?1 AND number = ?2", [event, SQLValue(badge.participant)], db)
    case .unknown: return []
    }
  }

  /// The short code of another event that the scan belongs to; a bare number means nothing there.
  func otherEvent(of scan: Scan) throws -> String? {
    switch ScannedCode(scan.code) {
    case .nik(let nik):
      let other = try withNIK(nik).filter { $0.event != scan.event }.max { $0.event < $1.event }
      return try other.flatMap { try code(ofEvent: $0.event) }
    case .badge(let badge) where badge.event != scan.event:
      let known = try db.number(
        "SELECT 1 FROM bimtekParticipant WHERE event = ? AND number = ?",
        [.integer(badge.event), SQLValue(badge.participant)])
      return known == nil ? nil : try code(ofEvent: badge.event)
    case .badge, .number, .unknown: return nil
    }
  }

  fileprivate struct Found {
    let id: Int64
    let event: Int64
    let isSeated: Bool
  }

  /// By the participant's own NIK, or by that of the person behind.
  private func withNIK(_ nik: NIK) throws -> [Found] {
    try db.query(
      """
      SELECT id, event, state NOT IN ('batal', 'diganti') FROM bimtekParticipant WHERE nik = ?1
      UNION
      SELECT b.id, b.event, b.state NOT IN ('batal', 'diganti')
      FROM person p JOIN bimtekParticipant b ON b.person = p.id WHERE p.nik = ?1
      """, [SQLValue(Int64(nik.digits))]
    ).all { Found(id: $0.int(0), event: $0.int(1), isSeated: $0.int(2) == 1) }
  }

  private func code(ofEvent event: Int64) throws -> String? {
    try db.query("SELECT code FROM bimtekEvent WHERE id = ?", [.integer(event)])
      .first { $0.text(0) }
  }
}

extension [BimtekCodes.Found] {
  /// Those who have a seat; all of them when none has.
  fileprivate var seated: [BimtekCodes.Found] {
    let seated = filter(\.isSeated)
    return seated.isEmpty ? self : seated
  }
}
