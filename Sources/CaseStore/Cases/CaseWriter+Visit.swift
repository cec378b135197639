import CaseDomain
import GRDB

extension CaseWriter {
  /// Records a visit: its line in the diary, the promise it fulfils, and the next one.
  ///
  /// A client without an open case gets one with the visit as its report, since a diary belongs
  /// to a case; a visit that was put off opens none. `followUp` is the promise that led to it.
  /// Returns the case that the visit stands in; nil when there is none.
  func record(
    _ visit: NewClientVisit, to client: ClientID, fulfilling followUp: Int64?
  ) throws -> CaseReference? {
    _ = try clientArea(client)
    try demandPast(visit.details.day)
    let file = try writeDiary(of: visit, client)
    if let followUp { try end(followUp, after: visit) }
    try promiseNext(after: visit, client, isPromised: followUp != nil)
    return file
  }

  private func writeDiary(of visit: NewClientVisit, _ client: ClientID) throws -> CaseReference? {
    let open = try CaseRecord.open(of: client, db)?.reference
    if case .postponed = visit.result { return open }
    let file =
      try open
      ?? self.open(NewCase(client: client, channel: .temuan, details: visit.details))
    _ = try record(NewStep(.visit, visit.details), in: file.id)
    return file
  }

  private func end(_ followUp: Int64, after visit: NewClientVisit) throws {
    let day = visit.details.day
    let result: FollowUpResult
    switch visit.result {
    case .done: result = FollowUpResult(outcome: .selesai, day: day)
    case .referral: result = FollowUpResult(outcome: .rujuk, day: day)
    case .postponed(let next, let reason):
      result = FollowUpResult(outcome: .ditunda, day: day, reason: reason, next: next)
    case .noted: return
    }
    _ = try FollowUpWriter(context: context).finish(followUp, result)
  }

  /// The visit that comes next; one put off is promised anew by the end of the old promise.
  private func promiseNext(
    after visit: NewClientVisit, _ client: ClientID, isPromised: Bool
  ) throws {
    let next: NewFollowUp
    switch visit.result {
    case .postponed(let day, _):
      if isPromised { return }
      next = NewFollowUp(kind: .kunjungan, title: DiaryText.nextVisit, due: day)
    case .done, .referral, .noted:
      guard let day = visit.next else { return }
      let title = visit.nextTitle.isEmpty ? DiaryText.nextVisit : visit.nextTitle
      next = NewFollowUp(kind: .kunjungan, title: title, due: day)
    }
    let helped = try HelpedClient.read(client.rawValue, context)
    _ = try FollowUpWriter(context: context).add(next, for: helped)
  }
}
