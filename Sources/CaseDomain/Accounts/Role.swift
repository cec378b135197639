/// What an account is for.
///
/// The raw value is stored.
public enum Role: String, CaseIterable, Sendable {
  case tksk
  case operatorKecamatan = "operator-kecamatan"
  case verifikator
  case bidangProvinsi = "bidang-provinsi"
  case admin
  case auditor
}

/// One thing that an account may or may not do.
public enum Right: String, CaseIterable, Sendable {
  case seeClients
  case seeFullNumbers
  case seeRestrictedTypes
  case seeMostRestrictedTypes
  case importClients
  /// Imports lists of every kind, also of what it may not keep itself.
  case importLists
  case exportClients
  case seeBimtek
  case markAttendance
  case manageAccounts
  case backUp
  case restore
  case checkIntegrity
  case seeLog
  /// Registers clients, keeps cases, visitors, activities and monitoring.
  case recordCases
  /// Verifies what others proposed.
  case verifyEntries
  /// Answers referrals, keeps institutions and their capacity.
  case manageInstitutions
  case writeLetters
  /// Keeps officials, letter texts, programmes, rounds and duty rules.
  case manageOffice
  /// Lists refusals and forwardings under the duty limits.
  case superviseDuties
  /// Keeps PSKS people and institutions, confirms and declares them.
  case managePSKS
  /// Says of two people that they are one, or two.
  case mergePeople
  /// Appoints TKSK, keeps vacancies, hands their work over.
  case manageTKSK
  /// Approves reports of duty, never the own.
  case reviewReports
  /// Makes bimtek events, invites, certifies, and keeps selections.
  case manageBimtek
}

extension Role {
  /// The rights table: role × action.
  public var rights: Set<Right> {
    switch self {
    case .tksk, .operatorKecamatan:
      [
        .seeClients, .seeFullNumbers, .importClients, .exportClients, .seeBimtek, .recordCases,
        .writeLetters, .managePSKS,
      ]
    case .verifikator:
      [
        .seeClients, .seeFullNumbers, .seeRestrictedTypes, .importClients, .exportClients,
        .seeBimtek, .markAttendance, .recordCases, .verifyEntries, .manageInstitutions,
        .writeLetters, .manageOffice, .superviseDuties, .managePSKS, .mergePeople, .manageTKSK,
        .reviewReports, .manageBimtek,
      ]
    case .bidangProvinsi:
      [
        .seeClients, .seeRestrictedTypes, .seeMostRestrictedTypes, .importClients,
        .exportClients, .seeBimtek, .markAttendance, .backUp, .checkIntegrity,
        .manageInstitutions, .writeLetters, .manageOffice, .superviseDuties,
        .managePSKS, .mergePeople, .manageTKSK, .reviewReports,
        .manageBimtek,
      ]
    case .admin:
      [
        .seeClients, .importClients, .importLists, .exportClients, .seeBimtek, .markAttendance,
        .manageAccounts, .backUp, .restore, .checkIntegrity, .seeLog, .manageOffice,
        .superviseDuties,
      ]
    case .auditor: [.seeClients, .seeBimtek, .checkIntegrity, .seeLog, .superviseDuties]
    }
  }
}
