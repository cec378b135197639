/// A client sent to an institution, with its last answer.
public struct Referral: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let client: ClientID
  public let clientName: String
  public let area: WilayahCode
  /// nil where its name would tell what the account may not read of the client.
  public let institution: Institution?
  /// The place asked for or given; nil for none.
  public let place: Int64?
  public let day: Day
  public let purpose: String
  public let papers: [ReferralPaper]
  public let consent: ReferralConsent
  public let answer: ReferralAnswer?
  public let answerDay: Day?
  /// From 1; nil unless on the waiting list.
  public let waitingPosition: Int?

  /// The papers that the institution asks for and that are not there.
  public var missingPapers: [ReferralPaper] {
    guard let institution else { return [] }
    return ReferralPaper.asked(by: institution.kind).filter { !papers.contains($0) }
  }

  public init(
    id: Int64, client: ClientID, clientName: String, area: WilayahCode, institution: Institution?,
    place: Int64?, day: Day, purpose: String, papers: [ReferralPaper], consent: ReferralConsent,
    answer: ReferralAnswer?, answerDay: Day?, waitingPosition: Int?
  ) {
    self.id = id
    self.client = client
    self.clientName = clientName
    self.area = area
    self.institution = institution
    self.place = place
    self.day = day
    self.purpose = purpose
    self.papers = papers
    self.consent = consent
    self.answer = answer
    self.answerDay = answerDay
    self.waitingPosition = waitingPosition
  }
}

/// A referral to be made; read from the form `rujukan`.
public struct NewReferral: Hashable, Sendable {
  public var institution: Int64
  public var day: Day
  public var purpose: String
  public var papers: [ReferralPaper]
  public var consent: ReferralConsent
  /// Why without consent; empty otherwise.
  public var override: String
  public var officer: String

  public init(
    institution: Int64, day: Day, purpose: String, papers: [ReferralPaper] = [],
    consent: ReferralConsent, override: String = "", officer: String
  ) {
    self.institution = institution
    self.day = day
    self.purpose = purpose
    self.papers = papers
    self.consent = consent
    self.override = override
    self.officer = officer
  }
}

/// An answer to a referral; read from the form `rujukan-jawaban`.
public struct NewReferralAnswer: Hashable, Sendable {
  public var answer: ReferralAnswer
  public var day: Day
  /// The place taken or waited for; nil where the institution has none.
  public var place: Int64?
  public var note: String

  public init(answer: ReferralAnswer, day: Day, place: Int64? = nil, note: String = "") {
    self.answer = answer
    self.day = day
    self.place = place
    self.note = note
  }
}

/// One answer of a referral's history.
public struct ReferralAnswerLine: Hashable, Sendable {
  public let answer: ReferralAnswer
  public let day: Day
  public let note: String
  public let account: String

  public init(answer: ReferralAnswer, day: Day, note: String, account: String) {
    self.answer = answer
    self.day = day
    self.note = note
    self.account = account
  }
}
