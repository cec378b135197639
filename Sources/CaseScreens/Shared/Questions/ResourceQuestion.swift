public import CaseDomain

/// What the PSKS registry asks of the store.
public enum ResourceQuestion: Equatable, Sendable {
  case roles(PSKSFilter, RowWindow)
  case institutions(PSKSFilter, RowWindow)
  case count(PSKSFilter)
  case person(PersonID)
  case institution(Int64)
  /// Notes that these are still so today.
  case confirm(roles: Set<Int64>, institutions: Set<Int64>)
  /// Writes roles and institutions to a file in the account's export folder.
  case export(PSKSFilter, format: ExportFormat)
}

/// The answers to ``ResourceQuestion``.
public enum ResourceAnswer: Equatable, Sendable {
  case roles([PSKSRoleRow])
  case institutions([PSKSInstitutionRow])
  case count(PSKSCount)
  case person(PSKSPerson)
  case institution(PSKSInstitutionPage)
  case confirmed(Int)
  case exported(path: String, lines: Int, checkCode: CheckCode)
}
