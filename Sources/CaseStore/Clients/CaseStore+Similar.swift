public import CaseDomain
import GRDB

extension CaseStore {
  /// People in the account's area who are probably the one typed so far, the likeliest first.
  public func similarPeople(
    to values: FormValues, on today: Day, as actor: Actor
  ) throws(StorageError) -> [SimilarPerson] { [] }
}
