public import CaseDomain
import GRDB

extension CaseStore {
  /// Notes that roles and institutions are still so today (*masih aktif*), as one change that can
  /// be taken back; returns how many there were.
  ///
  /// - Throws: ``StorageError/notFound`` for one outside the account's area; a
  ///   ``ResourceProblem`` for one that has ended. Nothing is written then.
  public func confirmPSKS(
    roles: Set<Int64>, institutions: Set<Int64>, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int {
    try demand(.managePSKS, of: actor)
    return try write { db in
      let subjects =
        roles.sorted().map { FormSubject.row("peran", $0) }
        + institutions.sorted().map { FormSubject.row("psks-lembaga", $0) }
      let context = FormContext(db, self, actor: actor, now: now)
      let recorder = try ChangeRecorder(db)
      var abouts: [String] = []
      for subject in subjects {
        let care = RegistryCare(context: context.about(subject))
        let found = try care.subject()
        try care.confirm(found)
        abouts.append(found.about)
      }
      guard let first = abouts.first else { return 0 }
      let about = abouts.count == 1 ? first : ResourceStoreText.several(first, abouts.count - 1)
      try SavedChanges(db, of: actor).add(
        SavedChanges.New(
          form: ConfirmForm.id, title: ConfirmForm.description.title, about: about,
          saved: SavedForm(row: 0), draft: nil, written: recorder.finish()), at: now)
      return abouts.count
    }
  }

  /// Switches a kind of PSKS for the province from a day on.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` for an account of less than the province.
  public func switchKind(
    _ use: KindUse, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageOffice, of: actor)
    try write { db in _ = try rules(db, actor, now).set(use) }
  }

  /// Adds a rule of what one person may hold at the same time.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)`` for an account of less than the province.
  public func addPairRule(
    _ rule: PairRule, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageOffice, of: actor)
    try write { db in _ = try rules(db, actor, now).add(rule) }
  }

  /// Keeps what an office says of a kind in its area.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``; ``ResourceProblem/kindNotUsed(_:)``.
  public func declare(
    _ declaration: KindDeclaration, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.managePSKS, of: actor)
    try write { db in _ = try rules(db, actor, now).add(declaration) }
  }

  /// Every switch of a kind, by kind and date; kinds without one are kept always.
  public func kindUses(as actor: Actor) throws(StorageError) -> [KindUse] {
    try demand(.seeClients, of: actor)
    return try read { db in try KindUseRecord.all(db) }
  }

  /// Every rule of role pairs, by kinds and date.
  public func pairRules(as actor: Actor) throws(StorageError) -> [PairRule] {
    try demand(.seeClients, of: actor)
    return try read { db in try PairRuleRecord.all(db).map(\.rule) }
  }

  private func rules(_ db: Database, _ actor: Actor, _ now: Moment) -> RegistryRules {
    RegistryRules(context: FormContext(db, self, actor: actor, now: now))
  }
}

/// What the store itself writes in words about the registry.
enum ResourceStoreText {
  /// `Warga Contoh · PSM · Keraton dan 3 lainnya`.
  static func several(_ first: String, _ others: Int) -> String { "\(first) dan \(others) lainnya" }
}
