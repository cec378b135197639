public import CaseDomain
import GRDB

extension CaseStore {
  /// The clients that `filter` means, without some, for a service to many.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for more than 5,000.
  public func clientIDs(
    matching filter: ClientFilter, except: Set<ClientID>, on today: Day, as actor: Actor
  ) throws(StorageError) -> [ClientID] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    let criteria = ClientCriteria(filter, for: actor, on: today, in: info)
    guard !criteria.isImpossible else { return [] }
    return try read { db in
      let limit = ServiceWriter.largestRound
      let count = try Self.count(criteria, actor, db).rows
      guard count - except.count <= limit else {
        throw StorageError.casework(.tooManyClients(limit: limit))
      }
      let order = ClientOrder(ClientSort(.nama), in: filter.area, for: actor)
      return try ClientListPlan(criteria: criteria, order: order, db: db).all()
        .map(ClientID.init(rawValue:)).filter { !except.contains($0) }
    }
  }
}
