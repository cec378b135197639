/// One accepted answer on its way to the journal of drafts.
public struct KeptAnswer: Hashable, Sendable {
  /// The request that the form was opened with; its `draft` is nil before the first answer.
  public var request: FormRequest
  public var title: String
  public var about: String
  public var version: Int
  public var field: FieldID
  public var value: String
  /// Every answer so far, for the first one kept: what was prefilled belongs to the draft too.
  public var values: FormValues
  /// What the record held when the form opened.
  public var base: FormValues
  /// The field that the cursor goes to next.
  public var next: FieldID

  public init(
    request: FormRequest, title: String, about: String, version: Int, field: FieldID,
    value: String, values: FormValues, base: FormValues, next: FieldID
  ) {
    self.request = request
    self.title = title
    self.about = about
    self.version = version
    self.field = field
    self.value = value
    self.values = values
    self.base = base
    self.next = next
  }
}
