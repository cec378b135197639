/// Who reads the free text of a case (DESIGN 10).
public enum CaseTextRight {
  /// Whether `actor` may read a text that `author` wrote about a client with these types.
  ///
  /// Of a client with a type whose name the account does not see, only the case's worker and the
  /// text's own author read what was written: a note would tell what the hidden name hides.
  /// `types` are all that the client has or had.
  public static func maySee(
    _ actor: Actor, types: TypeSet, worker: Int64?, author: Int64
  ) -> Bool {
    types.subtracting(actor.visibleTypes).isEmpty || actor.accountID == worker
      || actor.accountID == author
  }
}

/// A free text as an account may see it.
public enum CaseText: Hashable, Sendable {
  case shown(String)
  /// Something is written that this account may not read: *catatan terbatas*.
  case restricted
  case none
}
