/// Which form is wanted, about what, and what it starts with.
public struct FormRequest: Hashable, Sendable {
  public var form: FormID
  public var subject: FormSubject
  /// Answers that are known already, as what was typed in a search.
  public var prefilled: FormValues
  /// Goes on with this draft; subject and answers are the draft's.
  public var draft: DraftID?

  public init(
    _ form: FormID, about subject: FormSubject = .nothing, prefilled: FormValues = FormValues(),
    draft: DraftID? = nil
  ) {
    self.form = form
    self.subject = subject
    self.prefilled = prefilled
    self.draft = draft
  }
}

/// What a form is about; kept in drafts as `kind:id,id`.
public enum FormSubject: Hashable, Sendable {
  case nothing
  /// Clients by their numbers; several for a service to many at once.
  case clients([ClientID])
  /// A row of another kind, `kasus`, `rujukan`, by its number.
  case row(String, Int64)

  /// The one client, when it is just one.
  public var client: ClientID? {
    if case .clients(let ids) = self, ids.count == 1 { ids[0] } else { nil }
  }

  public var stored: String {
    switch self {
    case .nothing: ""
    case .clients(let ids): "klien:" + ids.map { "\($0.rawValue)" }.joined(separator: ",")
    case .row(let kind, let id): "\(kind):\(id)"
    }
  }

  /// Reads ``stored``; nil for a text that is none.
  public init?(stored: String) {
    if stored.isEmpty {
      self = .nothing
      return
    }
    let parts = stored.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let ids = parts[1].split(separator: ",").compactMap { Int64($0) }
    guard !ids.isEmpty else { return nil }
    self =
      parts[0] == "klien"
      ? .clients(ids.map(ClientID.init(rawValue:))) : .row(String(parts[0]), ids[0])
  }
}

/// The number of a draft.
public struct DraftID: Hashable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A form as it opens: its description with choices looked up, and where to go on.
public struct OpenedForm: Hashable, Sendable {
  public var request: FormRequest
  public var description: FormDescription
  public var values: FormValues
  /// The field that the cursor belongs in; nil for the first that is asked.
  public var field: FieldID?
  /// Whom or what it is about, `Siti Aminah · 71 th · Keraton`; empty for a new record.
  public var about: String
  /// The record's version that the answers start from; 0 for a new record.
  public var version: Int
  /// Fields that others changed in the record since a draft began.
  public var changedMeanwhile: [FieldConflict]
  /// What the record held when the answers began; goes into ``FormSubmission/base``.
  public var base: FormValues
  /// Whether fields of fixed length go on by themselves, as the account has set it.
  public var advancesByItself: Bool

  public init(
    request: FormRequest, description: FormDescription, values: FormValues, field: FieldID? = nil,
    about: String = "", version: Int = 0, changedMeanwhile: [FieldConflict] = [],
    base: FormValues = FormValues(), advancesByItself: Bool = false
  ) {
    self.request = request
    self.description = description
    self.values = values
    self.field = field
    self.about = about
    self.version = version
    self.changedMeanwhile = changedMeanwhile
    self.base = base
    self.advancesByItself = advancesByItself
  }
}

/// One line of the list of drafts.
public struct DraftSummary: Hashable, Sendable, Identifiable {
  public let id: DraftID
  public let form: FormID
  public let title: String
  public let about: String
  public let answered: Int
  public let changedAt: Moment

  public init(
    id: DraftID, form: FormID, title: String, about: String, answered: Int, changedAt: Moment
  ) {
    self.id = id
    self.form = form
    self.title = title
    self.about = about
    self.answered = answered
    self.changedAt = changedAt
  }
}
