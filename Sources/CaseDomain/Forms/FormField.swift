/// One field of a form, as data: drawing, checking, choice list, help and import read it alike.
public struct FormField: Hashable, Sendable, Identifiable {
  public let id: FieldID
  /// What stands before the field, at most 16 cells.
  public let label: String
  public let kind: FieldKind
  public let isRequired: Bool
  /// A sentence or two for the help pane.
  public let help: String
  /// The heading above the field when it is another than the field's before.
  public let section: String
  public let condition: FieldCondition
  /// Starts with what this account answered last in this form.
  public let carriesOver: Bool
  /// What stands there at first in a new record; a canonical text, or `h` in a date field.
  public let initial: String
  /// What other answers tell of this one; offered when the field is reached unanswered.
  public let derived: FieldDefault?

  public init(
    _ id: FieldID, _ label: String, _ kind: FieldKind, required: Bool = false, help: String = "",
    section: String = "", when condition: FieldCondition = .always, carriesOver: Bool = false,
    initial: String = "", derived: FieldDefault? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    isRequired = required
    self.help = help
    self.section = section
    self.condition = condition
    self.carriesOver = carriesOver
    self.initial = initial
    self.derived = derived
  }
}

/// A whole form as data.
public struct FormDescription: Hashable, Sendable, Identifiable {
  public let id: FormID
  /// The screen's title, `Klien baru`.
  public let title: String
  public var fields: [FormField]
  /// Whether probable duplicates of the person are looked for while typing.
  public let findsSimilarPeople: Bool
  /// Whether the form may be saved and opened anew at once (*Simpan dan baru*).
  public let repeats: Bool
  /// Whether it belongs to the registry of PSKS, which does not tell who is a client (DESIGN 10).
  public let isOfRegistry: Bool

  public init(
    _ id: FormID, title: String, fields: [FormField], findsSimilarPeople: Bool = false,
    repeats: Bool = false, isOfRegistry: Bool = false
  ) {
    self.id = id
    self.title = title
    self.fields = fields
    self.findsSimilarPeople = findsSimilarPeople
    self.repeats = repeats
    self.isOfRegistry = isOfRegistry
  }

  public func field(_ id: FieldID) -> FormField? { fields.first { $0.id == id } }
}
