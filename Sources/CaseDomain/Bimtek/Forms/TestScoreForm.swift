/// The form `nilai-tes`: pre-test and post-test of one participant.
public enum TestScoreForm {
  public static let id: FormID = "nilai-tes"
  public static let pre: FieldID = "pre"
  public static let post: FieldID = "post"
  /// Scores have one decimal.
  public static let places = 1

  public static let description = FormDescription(
    id, title: ResultFormText.test,
    fields: [
      FormField(pre, "Pre-test", .decimal(0...100, places: places), help: ResultFormText.pre),
      FormField(post, "Post-test", .decimal(0...100, places: places), help: ResultFormText.post),
    ])
}

/// The scores of one participant; nil for a test that was not written.
public struct NewTestScores: Hashable, Sendable {
  /// Tenths of a point, 0 to 1000.
  public var pre: Int?
  public var post: Int?

  public init(pre: Int?, post: Int?) {
    self.pre = pre
    self.post = post
  }

  public init(_ values: FormValues) {
    self.init(
      pre: values.units(TestScoreForm.pre, places: TestScoreForm.places),
      post: values.units(TestScoreForm.post, places: TestScoreForm.places))
  }
}
