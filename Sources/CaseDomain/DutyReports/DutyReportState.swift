/// How far a report of duty has come (FACTS 3.7); the raw value is stored.
public enum DutyReportState: String, CaseIterable, Hashable, Sendable {
  case draft
  /// Handed in, waiting for review.
  case menunggu
  case disetujui
  /// Given back to its author to be mended.
  case revisi
  case ditolak

  /// Whether texts may change.
  public var isEditable: Bool { self == .draft || self == .revisi }
  /// Whether the report is with those who review: what it says is kept as it was handed in.
  public var isKept: Bool { self != .draft }
}

/// What is done to a report; the raw value is stored with each step.
public enum DutyReportAction: String, CaseIterable, Hashable, Sendable {
  case create = "buat"
  case edit = "ubah"
  case handIn = "kirim"
  case approve = "setujui"
  case askRevision = "minta-revisi"
  case reject = "tolak"

  /// Whether it belongs to those who review rather than to those who write.
  public var isReview: Bool {
    switch self {
    case .create, .edit, .handIn: false
    case .approve, .askRevision, .reject: true
    }
  }
}

/// What an account is to a report.
public enum DutyReportPart: CaseIterable, Hashable, Sendable {
  /// Writes it, or may write it for the kecamatan.
  case author
  /// Reviews it, and had no hand in writing it.
  case reviewer
  /// Sees the area, without a part in the report.
  case other
  /// Works elsewhere: to this account the report is not there.
  case outside
}

extension DutyReportState {
  /// The state after `action`; the whole table of allowed steps (DESIGN 5, FACTS 3.7).
  ///
  /// - Throws: ``DutyReportProblem/notInState(_:)``.
  public func after(_ action: DutyReportAction) throws(DutyReportProblem) -> DutyReportState {
    switch (self, action) {
    case (.draft, .edit): .draft
    case (.revisi, .edit): .revisi
    case (.draft, .handIn), (.revisi, .handIn): .menunggu
    case (.menunggu, .approve): .disetujui
    case (.menunggu, .askRevision): .revisi
    case (.menunggu, .reject): .ditolak
    case (.draft, _), (.revisi, _), (.menunggu, _), (.disetujui, _), (.ditolak, _):
      throw .notInState(self)
    }
  }
}

extension DutyReportAction {
  /// Refuses what is not for this part: reviews are for those who had no hand in the report.
  ///
  /// - Throws: ``DutyReportProblem/ownReport``, ``DutyReportProblem/notYours``.
  public func demand(_ part: DutyReportPart) throws(DutyReportProblem) {
    switch part {
    case .author: if isReview { throw .ownReport }
    case .reviewer: if !isReview { throw .notYours }
    case .other, .outside: throw .notYours
    }
  }
}
