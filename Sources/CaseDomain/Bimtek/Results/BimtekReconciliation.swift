/// Who was invited, came and is known to the registry, kab/kota by kab/kota.
///
/// Invited, present and registered are three different things, never worked out from one another
/// (FACTS 13).
public struct BimtekReconciliation: Hashable, Sendable {
  /// By code of the kab/kota.
  public let lines: [Line]
  public let total: Counts

  public struct Line: Hashable, Sendable, Identifiable {
    public let kabupaten: WilayahCode
    public let counts: Counts
    public var id: WilayahCode { kabupaten }
  }

  public init(of result: EventResult) {
    let isInvitingKnown = result.lines.contains(where: \.isInvited)
    lines = Dictionary(grouping: result.lines, by: \.participant.kabupaten)
      .map { Line(kabupaten: $0, counts: Counts(of: $1, isInvitingKnown)) }
      .sorted { $0.kabupaten < $1.kabupaten }
    total = Counts(of: result.lines, isInvitingKnown)
  }

  public struct Counts: Hashable, Sendable {
    /// Named in the invitation, also who was cancelled or replaced since; nil for an event of
    /// which no invitation is on record, which is not nobody (FACTS 13).
    public let invited: Int?
    /// Came in the place of somebody invited, or meant to.
    public let substitutes: Int
    public let walkIns: Int
    public let confirmed: Int
    /// Present at one session at least (DESIGN 12).
    public let came: Int
    /// Meant to come and did not.
    public let absent: Int
    /// Cancelled or replaced, and not there either.
    public let withdrawn: Int
    /// Came, and neither holds a role in the registry on the first day nor comes for an institution
    /// that stands there.
    public let unregistered: Int
    /// Came under a pillar that is none of the roles in force.
    public let otherPillar: Int
    /// Came, is known, and no training is recorded from before.
    public let neverTrained: Int
    public let cameMale: Int
    public let cameFemale: Int

    /// Those who came and whose sex nobody told.
    public var cameUnknown: Int { came - cameMale - cameFemale }

    init(of lines: [EventResult.Line], _ isInvitingKnown: Bool) {
      let came = lines.filter(\.attendance.isPresent)
      invited = isInvitingKnown ? lines.count(where: \.isInvited) : nil
      substitutes = lines.count(where: \.isSubstitute)
      walkIns = lines.count { $0.isWalkIn && !$0.isSubstitute }
      confirmed = lines.count { $0.state == .terkonfirmasi }
      self.came = came.count
      absent = lines.count { !$0.attendance.isPresent && $0.state.isSeated }
      withdrawn = lines.count { !$0.attendance.isPresent && !$0.state.isSeated }
      unregistered = came.count(where: \.isUnregistered)
      otherPillar = came.count(where: \.isOfAnotherPillar)
      neverTrained = came.count { $0.isKnown && !$0.registry.isTrained }
      cameMale = came.count { $0.sex == .male }
      cameFemale = came.count { $0.sex == .female }
    }
  }
}

extension EventResult.Line {
  /// Whether the invitation named this participant.
  public var isInvited: Bool { !isWalkIn && !isSubstitute }

  /// Whether neither a role nor an institution of the registry stands behind the participant.
  public var isUnregistered: Bool { registry.kinds.isEmpty }

  /// Whether the person holds roles, and none of the pillar represented.
  public var isOfAnotherPillar: Bool {
    !isUnregistered && !registry.kinds.contains(participant.represents)
  }
}
