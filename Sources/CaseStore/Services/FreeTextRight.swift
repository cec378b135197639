import CaseDomain

/// Whether an account reads the free text of one row, see ``CaseTextRight``.
struct FreeTextRight {
  /// Every type that the client has or had.
  let types: TypeSet
  let worker: Int64?
  let author: Int64

  /// The types as a column of a query in which `c` is the client.
  static let types = """
    (SELECT ifnull(sum(DISTINCT 1 << type), 0) FROM ppksEntry WHERE client = c.id) | c.types
    """

  func maySee(_ actor: Actor) -> Bool {
    CaseTextRight.maySee(actor, types: types, worker: worker, author: author)
  }

  /// The text, or nothing where the account may not see it.
  func text(_ text: String, for actor: Actor) -> String { maySee(actor) ? text : "" }
}
