public import CaseDomain
import GRDB

extension CaseStore {
  /// People in the account's area who are probably the one typed so far, the likeliest first.
  ///
  /// `values` holds fields of ``PersonFields``; without a NIK, or a name and a birth date, nobody is
  /// found. Ten at most; the work is bounded whatever the number of people.
  public func similarPeople(
    to values: FormValues, on today: Day, as actor: Actor
  ) throws(StorageError) -> [SimilarPerson] {
    try demand(.seeClients, of: actor)
    return try read { db in try db.similarPeople(to: values, except: nil, as: actor) }
  }
}

extension Database {
  /// People in the account's area who are probably the one that a form describes.
  ///
  /// `except` is the person that the form is about, whose known different people are left out.
  func similarPeople(
    to values: FormValues, except known: Int64?, as actor: Actor
  ) throws -> [SimilarPerson] {
    let sought = SoughtPerson(values)
    guard sought.isSearchable else { return [] }
    let finder = SimilarFinder(db: self, sought: sought, actor: actor)
    let different = try known.map(finder.knownDifferent) ?? []
    return try finder.candidates()
      .filter { $0.person != known && !different.contains($0.person) }
      .compactMap { try finder.similar($0) }
      .sorted { ($1.score, $0.id) < ($0.score, $1.id) }
      .prefix(SimilarFinder.mostPeople).map(\.self)
  }
}
