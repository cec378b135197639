/// A finished form on its way to the store.
public struct FormSubmission: Hashable, Sendable {
  public var request: FormRequest
  public var values: FormValues
  /// What the form showed when it opened, for telling who changed what.
  public var base: FormValues
  public var version: Int
  /// People whom the user looked at and found to be others.
  public var differentPeople: Set<PersonID>
  /// Fields that both sides changed and for which the user chose this side's value.
  public var decided: Set<FieldID>

  public init(
    request: FormRequest, values: FormValues, base: FormValues = FormValues(), version: Int = 0,
    differentPeople: Set<PersonID> = [], decided: Set<FieldID> = []
  ) {
    self.request = request
    self.values = values
    self.base = base
    self.version = version
    self.differentPeople = differentPeople
    self.decided = decided
  }
}

/// What became of a submitted form; everything but `saved` wrote nothing, and the draft stays.
public enum SubmitOutcome: Hashable, Sendable {
  case saved(SavedForm)
  /// Answers that cannot be taken, in the order of the fields.
  case problems([FieldFault])
  /// Fields that both this form and somebody else changed.
  case conflicts([FieldConflict])
  /// People who are probably the same and were not looked at yet, the likeliest first.
  case similar([SimilarPerson])
}

/// A stored form.
public struct SavedForm: Hashable, Sendable {
  /// The number that it got, `K-2026-0412`; empty when it has none.
  public var number: String
  /// The client whose file shows it; nil when it belongs to none.
  public var client: ClientID?
  /// The row that was written.
  public var row: Int64
  /// A form that should be filled in next, as the fasilitasi of a missing NIK.
  public var followOn: FormRequest?

  public init(
    number: String = "", client: ClientID? = nil, row: Int64, followOn: FormRequest? = nil
  ) {
    self.number = number
    self.client = client
    self.row = row
    self.followOn = followOn
  }
}

/// One answer that cannot be taken.
public struct FieldFault: Error, Hashable, Sendable {
  public var field: FieldID
  public var problem: FieldProblem

  public init(_ field: FieldID, _ problem: FieldProblem) {
    self.field = field
    self.problem = problem
  }
}

/// One field that was changed on both sides since the form opened; the texts are canonical.
public struct FieldConflict: Hashable, Sendable {
  public var field: FieldID
  public var base: String
  public var mine: String
  public var theirs: String
  public var changedBy: String
  public var changedAt: Moment

  public init(
    field: FieldID, base: String, mine: String, theirs: String, changedBy: String,
    changedAt: Moment
  ) {
    self.field = field
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.changedBy = changedBy
    self.changedAt = changedAt
  }
}

/// Somebody who is probably the person being typed.
public struct SimilarPerson: Hashable, Sendable, Identifiable {
  public let id: PersonID
  /// The client that the person is; nil for others, as volunteers and members of families.
  ///
  /// The registry of PSKS neither shows nor opens it (DESIGN 10).
  public let client: ClientID?
  public let name: String
  public let birthDate: Day?
  public let sex: Sex?
  public let area: WilayahCode
  /// Masked unless the account may see it.
  public let nik: String?
  public let address: String
  /// 0 to 100.
  public let score: Int

  public init(
    id: PersonID, client: ClientID?, name: String, birthDate: Day?, sex: Sex?,
    area: WilayahCode, nik: String?, address: String, score: Int
  ) {
    self.id = id
    self.client = client
    self.name = name
    self.birthDate = birthDate
    self.sex = sex
    self.area = area
    self.nik = nik
    self.address = address
    self.score = score
  }
}

/// Why an answer cannot be taken.
public enum FieldProblem: Hashable, Sendable, Error {
  case required
  case tooLong(limit: Int)
  /// Digits found where a fixed number of them is needed.
  case wrongLength(found: Int, needed: Int)
  case notANumber
  case outOfRange(ClosedRange<Int>)
  case nik(NIKFault)
  case notADate
  case dateInFuture
  case dateInPast
  /// No choice begins with what was typed.
  case noSuchChoice
  /// So many choices begin with what was typed.
  case severalChoices(Int)
  case noSuchArea
  case severalAreas(Int)
  /// The place exists but lies outside the account's area.
  case areaOutside
  case notYesOrNo
  /// The person of this NIK is another one, registered in this kecamatan.
  case nikTaken(WilayahCode)
  /// A day that comes before this one, which it must not.
  case before(Day)
  /// A rule of the record is broken; the rule has its own words.
  case rule(RuleProblem)
}

/// Why a NIK cannot be taken.
public enum NIKFault: Hashable, Sendable {
  case roundedBySpreadsheet
  case notSixteenDigits(found: Int)
  case impossibleDate
  case serialIsZero
}
