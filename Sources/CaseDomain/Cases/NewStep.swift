/// A step of a case to be recorded, with its day, officer, place and note.
public struct NewStep: Hashable, Sendable {
  public var action: Action
  public var details: StepDetails

  /// What is done; what only makes sense together stands together.
  public enum Action: Hashable, Sendable {
    case approach(ClientConsent)
    case assessment(Assessment)
    case plan
    /// Work on the plan that is no service: a plan item was done.
    case intervention
    case evaluation(EvaluationResult)
    case termination
    case aftercare
    case visit
    case note
    case goBack(to: CaseStage, reason: String)
    case close(CaseOutcome, reason: String)
    case reopen(reason: String)
    case risk(RiskLevel, reason: String)
    case companion(Companion)
  }

  public init(_ action: Action, _ details: StepDetails) {
    self.action = action
    self.details = details
  }
}

/// What the client, or who decides for the client, says to the work; the raw value is stored.
public enum ClientConsent: String, CaseIterable, Sendable {
  case tertulis
  case lisan
  case wali
  case belum
}

/// What an evaluation found; the raw value is stored.
public enum EvaluationResult: String, CaseIterable, Sendable {
  case membaik
  case tetap
  case memburuk
}

/// The PSM, LKS or Karang Taruna that accompanies a case.
public enum Companion: Hashable, Sendable {
  /// A role in the registry, by its number, and what it is called.
  case role(Int64, name: String)
  /// Somebody who is not in the registry.
  case named(String)
  case nobody
}

extension NewStep.Action {
  public var kind: CaseStepKind {
    switch self {
    case .approach: .pendekatan
    case .assessment: .asesmen
    case .plan: .rencana
    case .intervention: .intervensi
    case .evaluation: .evaluasi
    case .termination: .terminasi
    case .aftercare: .bimbinganLanjut
    case .visit: .kunjungan
    case .note: .catatan
    case .goBack: .mundur
    case .close: .tutup
    case .reopen: .bukaKembali
    case .risk: .risiko
    case .companion: .pendamping
    }
  }

  /// What the step does to the stage; nil for lines of the diary.
  public var event: CaseFact.Event? { CaseFact.Event(kind: kind, target: target) }

  /// The reason that goes with it; empty for steps without.
  public var reason: String {
    switch self {
    case .goBack(_, let reason), .close(_, let reason), .reopen(let reason), .risk(_, let reason):
      reason
    case .approach, .assessment, .plan, .intervention, .evaluation, .termination, .aftercare,
      .visit, .note, .companion:
      ""
    }
  }

  /// The stage gone back to, the outcome, the new risk or companion; empty for the others.
  public var target: String {
    switch self {
    case .goBack(let stage, _): stage.rawValue
    case .close(let outcome, _): outcome.rawValue
    case .risk(let level, _): level.rawValue
    case .companion(let companion): companion.stored
    case .approach, .assessment, .plan, .intervention, .evaluation, .termination, .aftercare,
      .visit, .note, .reopen:
      ""
    }
  }

  /// How consent was given, or what an evaluation found; empty for the others.
  public var channel: String {
    switch self {
    case .approach(let consent): consent.rawValue
    case .evaluation(let result): result.rawValue
    case .assessment, .plan, .intervention, .termination, .aftercare, .visit, .note, .goBack,
      .close, .reopen, .risk, .companion:
      ""
    }
  }
}

extension Companion {
  /// What a diary line keeps: the name, or `-` for nobody.
  public var stored: String {
    switch self {
    case .role(_, let name), .named(let name): name
    case .nobody: "-"
    }
  }
}

extension CaseFact.Event {
  /// What a stored step does to the stage; nil for a line of the diary, and for a target that is
  /// no stage or outcome.
  public init?(kind: CaseStepKind, target: String) {
    switch kind {
    case .laporan: self = .report
    case .pendekatan: self = .approach
    case .asesmen: self = .assessment
    case .rencana: self = .plan
    case .intervensi: self = .intervention
    case .evaluasi: self = .evaluation
    case .terminasi: self = .termination
    case .bimbinganLanjut: self = .aftercare
    case .mundur:
      guard let stage = CaseStage(rawValue: target) else { return nil }
      self = .wentBack(to: stage)
    case .tutup:
      guard let outcome = CaseOutcome(rawValue: target) else { return nil }
      self = .closed(outcome)
    case .bukaKembali: self = .reopened
    case .kunjungan, .catatan, .risiko, .pendamping: return nil
    }
  }
}
