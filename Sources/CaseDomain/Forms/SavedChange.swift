/// One saved form that can be taken back, or was.
public struct SavedChange: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let form: FormID
  public let title: String
  public let about: String
  public let account: String
  public let at: Moment
  public let isUndone: Bool

  public init(
    id: Int64, form: FormID, title: String, about: String, account: String, at: Moment,
    isUndone: Bool
  ) {
    self.id = id
    self.form = form
    self.title = title
    self.about = about
    self.account = account
    self.at = at
    self.isUndone = isUndone
  }
}
