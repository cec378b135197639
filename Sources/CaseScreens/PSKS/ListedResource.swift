import CaseDomain
import TerminalUI

/// A role of a person, put into words once.
struct ListedRole: WordedRow {
  let role: PSKSRoleRow
  let mark: RegistryMark
  let cells: [SafeText]
  var id: Int64 { role.id }
  static let namingColumn = 0
  static let markColumn = 4

  init(_ role: PSKSRoleRow, on today: Day) {
    self.role = role
    mark = RegistryMark(
      verified: role.verifiedDay, confirmed: role.confirmedDay,
      hasEnded: !role.isInForce(on: today), on: today)
    cells = [
      role.name, role.kind, PlaceText.name(role.area).string, IndonesianDate.numeric(role.from),
      RegistryMark.age(role.confirmedDay, on: today),
      role.to.map(IndonesianDate.numeric) ?? "–", role.position.isEmpty ? "–" : role.position,
      role.institutionName.isEmpty ? "–" : role.institutionName,
    ].map { SafeText($0) }
  }

  /// The end, the office and the institution show where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(PSKSText.name), .flexible(minimum: 12, maximum: 32)),
      TableColumn(SafeText(PSKSText.kind), .fixed(10)),
      TableColumn(SafeText(PSKSText.place), .flexible(minimum: 8, maximum: 22)),
      TableColumn(SafeText(PSKSText.since), .fixed(10)),
      TableColumn(SafeText(PSKSText.confirmed), .fixed(10)),
    ]
    if width >= 74 { columns.append(TableColumn(SafeText(PSKSText.until), .fixed(10))) }
    if width >= 90 { columns.append(TableColumn(SafeText(PSKSText.position), .fixed(12))) }
    if width >= 112 {
      columns.append(
        TableColumn(SafeText(PSKSText.institutions), .flexible(minimum: 12, maximum: 40)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}

/// An institution, put into words once.
struct ListedInstitution: WordedRow {
  let institution: PSKSInstitutionRow
  let mark: RegistryMark
  let cells: [SafeText]
  var id: Int64 { institution.id }
  static let namingColumn = 0
  static let markColumn = 4

  init(_ institution: PSKSInstitutionRow, on today: Day) {
    self.institution = institution
    mark = RegistryMark(
      verified: institution.verifiedDay, confirmed: institution.confirmedDay,
      hasEnded: !institution.isInForce(on: today), on: today)
    cells = [
      institution.name, institution.kind, institution.tier?.short ?? "–",
      institution.permitEnd.map(IndonesianDate.numeric) ?? "–",
      RegistryMark.age(institution.confirmedDay, on: today),
      IndonesianNumber.grouped(institution.seats), PlaceText.name(institution.area).string,
      institution.grade.isEmpty ? "–" : institution.grade,
    ].map { SafeText($0) }
  }

  /// The board's size and the place show where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(PSKSText.name), .flexible(minimum: 14, maximum: 44)),
      TableColumn(SafeText(PSKSText.kind), .fixed(8)),
      TableColumn(SafeText(PSKSText.tier), .fixed(7)),
      TableColumn(SafeText(PSKSText.permitUntil), .fixed(10)),
      TableColumn(SafeText(PSKSText.confirmed), .fixed(10)),
    ]
    if width >= 68 {
      columns.append(TableColumn(SafeText(PSKSText.seats), .fixed(4), alignment: .right))
    }
    if width >= 90 {
      columns.append(TableColumn(SafeText(PSKSText.place), .flexible(minimum: 10, maximum: 24)))
    }
    if width >= 112 { columns.append(TableColumn(SafeText("Akr."), .fixed(6))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}
