import CaseDomain
import TerminalUI

/// A line on the page of a person or an institution, put into words once.
struct ListedPart: WordedRow {
  enum Part: Equatable, Sendable {
    case role(PSKSRoleRow)
    case seat(PSKSRoleRow)
    case training(PSKSPerson.Training)
    case permit(PSKSInstitutionPage.Permit)
  }

  struct ID: Hashable, Sendable {
    let kind: String
    let row: Int64
  }

  let part: Part
  let id: ID
  let cells: [SafeText]
  let mark: RegistryMark?
  static let namingColumn = 1
  static let markColumn = 5

  init(_ part: Part, on today: Day) {
    self.part = part
    var mark: RegistryMark?
    let words: [String]
    switch part {
    case .role(let role), .seat(let role):
      let isInForce = role.isInForce(on: today)
      mark = RegistryMark(
        verified: role.verifiedDay, confirmed: role.confirmedDay, hasEnded: !isInForce, on: today)
      words = Self.words(of: role, isSeat: part == .seat(role), isInForce: isInForce, on: today)
    case .training(let line):
      let training = line.training
      words = [
        HalamanText.trainingPart, training.name, training.organiser,
        IndonesianDate.numeric(training.day), Self.day(training.to), "",
      ]
    case .permit(let line):
      let permit = line.permit
      let number = "\(permit.kind.label) \(permit.number)"
      words = [
        HalamanText.permitPart, permit.grade.isEmpty ? number : "\(number) (\(permit.grade))",
        permit.issuer, IndonesianDate.numeric(permit.from), Self.day(permit.to),
        permit.to.map { $0 < today ? "  habis" : "" } ?? "",
      ]
      if let to = permit.to, to < today { mark = .stale }
    }
    self.mark = mark
    id = Self.id(of: part)
    cells = words.map { SafeText($0) }
  }

  private static func words(
    of role: PSKSRoleRow, isSeat: Bool, isInForce: Bool, on today: Day
  ) -> [String] {
    let office = role.position.isEmpty ? "" : " (\(role.position))"
    let part =
      isSeat
      ? (isInForce ? HalamanText.seatPart : HalamanText.formerSeatPart)
      : (isInForce ? HalamanText.current : HalamanText.former)
    let place =
      role.institutionName.isEmpty || isSeat
      ? PlaceText.name(role.area).string : role.institutionName
    return [
      part, (isSeat ? role.name : role.kind) + office, place, IndonesianDate.numeric(role.from),
      day(role.to), RegistryMark.age(role.confirmedDay, on: today),
    ]
  }

  private static func day(_ day: Day?) -> String { day.map(IndonesianDate.numeric) ?? "–" }

  private static func id(of part: Part) -> ID {
    switch part {
    case .role(let role), .seat(let role): ID(kind: "peran", row: role.id)
    case .training(let line): ID(kind: "pelatihan", row: line.id)
    case .permit(let line): ID(kind: "izin", row: line.id)
    }
  }

  /// What the line under the list tells of it.
  var detail: String {
    switch part {
    case .role(let role), .seat(let role): HalamanText.detail(role)
    case .training(let line): HalamanText.detail(line.training)
    case .permit(let line): HalamanText.detail(line.permit)
    }
  }

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(HalamanText.part), .fixed(9)),
      TableColumn(SafeText(HalamanText.what), .flexible(minimum: 12, maximum: 44)),
      TableColumn(SafeText(HalamanText.place), .flexible(minimum: 8, maximum: 30)),
      TableColumn(SafeText(HalamanText.from), .fixed(10)),
      TableColumn(SafeText(HalamanText.to), .fixed(10)),
    ]
    if width >= 64 { columns.append(TableColumn(SafeText(HalamanText.confirmed), .fixed(10))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}
