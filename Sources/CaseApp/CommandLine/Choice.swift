public import CaseDocuments
public import CaseDomain

/// A choice of the domain that the command line makes by its word, the stored raw value.
public struct Choice<Value>: Equatable, Sendable
where
  Value: RawRepresentable & CaseIterable & Equatable & Sendable, Value.RawValue == String
{
  public let value: Value

  public init(_ value: Value) { self.value = value }

  /// The choice with this word; nil when there is none.
  public init?(word: String) {
    guard let value = Value(rawValue: word) else { return nil }
    self.value = value
  }

  public var word: String { value.rawValue }

  /// Every word, in the order of the cases.
  public static var words: [String] { Value.allCases.map(\.rawValue) }
}

public typealias RoleChoice = Choice<Role>
public typealias IfKnownChoice = Choice<ImportOptions.IfKnown>
public typealias BrokenNIKChoice = Choice<ImportOptions.BrokenNIK>
public typealias CodeSystemChoice = Choice<ImportOptions.CodeSystem>
public typealias LevelChoice = Choice<WilayahLevel>
public typealias RecapFormatChoice = Choice<RecapFormat>
public typealias ExportUnitChoice = Choice<ExportUnit>
public typealias ExportFormatChoice = Choice<ClientListDocument.Format>
public typealias CaseStageChoice = Choice<CaseStage>
public typealias CaseOutcomeChoice = Choice<CaseOutcome>
public typealias ComplaintStateChoice = Choice<Complaint.State>
public typealias DutyActionChoice = Choice<DutyAction>
public typealias DutyPermissionChoice = Choice<DutyPermission>
public typealias ReportFormatChoice = Choice<ReportFormat>
public typealias RegistryStatusChoice = Choice<PSKSFilter.Status>
public typealias RegistryFormatChoice = Choice<RegistryFormat>
public typealias RegistryFileChoice = Choice<RegistryDocument.Format>
public typealias ResourceTierChoice = Choice<ResourceTier>
public typealias PairVerdictChoice = Choice<PairRule.Verdict>
public typealias SampleChoice = Choice<SampleCommand.Sample>
public typealias PairFormatChoice = Choice<PairListDocument.Format>
public typealias StartScreenChoice = Choice<StartScreen>

extension Choice where Value == StartScreen {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.beranda) }
}

extension Choice where Value == ImportOptions.IfKnown {
  /// What holds when nothing is said: known persons keep their values.
  public static var standard: Self { Self(.lewati) }
}

extension Choice where Value == ImportOptions.BrokenNIK {
  /// What holds when nothing is said: rows with broken numbers are rejected.
  public static var standard: Self { Self(.tolak) }
}

extension Choice where Value == ImportOptions.CodeSystem {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.kemendagri) }
}

extension Choice where Value == RecapFormat {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.teks) }
}

extension Choice where Value == ReportFormat {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.teks) }
}

extension Choice where Value == PSKSFilter.Status {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.berlaku) }
}

extension Choice where Value == RegistryFormat {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.teks) }
}

extension Choice where Value == RegistryDocument.Format {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.csv) }
}

extension Choice where Value == ExportUnit {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.entri) }
}

extension Choice where Value == ClientListDocument.Format {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.csv) }
}

extension Choice where Value == PairListDocument.Format {
  /// What holds when nothing is said.
  public static var standard: Self { Self(.teks) }
}
public typealias ParticipantPartChoice = Choice<ParticipantFilter.Part>
