import CaseDomain
import GRDB

/// The columns of `person` that its form asks for, read and written as texts.
enum PersonColumn: String, CaseIterable {
  case name
  case nik
  case nikReason
  case nikChecked
  case kk
  case birthPlace
  case birthDay
  case birthEstimated
  case sex
  case address
  case rt
  case rw
  case phone
  case religion
  case education
  case occupation
  case marital
  case disability
  case visitWarning

  /// What the column holds for these details.
  func value(of person: PersonDetails) -> SQLValue {
    switch self {
    case .name: .text(person.name)
    case .nik: SQLValue(person.nik.flatMap { Int64($0.digits) })
    case .nikReason: .text(person.nikReason)
    case .nikChecked: .integer(person.nikChecked ? 1 : 0)
    case .kk: SQLValue(person.kk.flatMap { Int64($0.digits) })
    case .birthPlace: .text(person.birthPlace)
    case .birthDay: SQLValue(person.birthDate.number)
    case .birthEstimated: .integer(person.birthDateIsEstimated ? 1 : 0)
    case .sex: .integer(person.sex.code)
    case .address: .text(person.address)
    case .rt: .text(person.rt)
    case .rw: .text(person.rw)
    case .phone: .text(person.phone)
    case .religion: .text(person.religion)
    case .education: .text(person.education)
    case .occupation: .text(person.occupation)
    case .marital: .text(person.marital)
    case .disability: SQLValue(person.disability)
    case .visitWarning: .text(person.visitWarning)
    }
  }

  /// The field of the form, and the canonical text of a stored value.
  func answer(_ stored: String) -> (field: FieldID, text: String) {
    typealias Field = PersonFields
    return switch self {
    case .name: (Field.name, stored)
    case .nik: (Field.nik, stored)
    case .nikReason: (Field.nikReason, stored)
    case .nikChecked: (Field.nikChecked, Self.yesNo(stored))
    case .kk: (Field.kk, stored)
    case .birthPlace: (Field.birthPlace, stored)
    case .birthDay: (Field.birthDate, Int(stored).map { Day(number: $0).iso8601 } ?? "")
    case .birthEstimated: (Field.birthEstimated, Self.yesNo(stored))
    case .sex: (Field.sex, Int64(stored).flatMap(Sex.init(code:))?.rawValue ?? "")
    case .address: (Field.address, stored)
    case .rt: (Field.rt, stored)
    case .rw: (Field.rw, stored)
    case .phone: (Field.phone, stored)
    case .religion: (Field.religion, stored)
    case .education: (Field.education, stored)
    case .occupation: (Field.occupation, stored)
    case .marital: (Field.marital, stored)
    case .disability:
      (
        Field.disability,
        PersonDetails.disabilityCodes(of: Int(stored) ?? 0).joined(separator: ",")
      )
    case .visitWarning: (Field.visitWarning, stored)
    }
  }

  /// What the change log keeps of a value: numbers of people only masked.
  func logged(_ stored: String) -> String {
    switch self {
    case .nik, .kk: NumberDisplay.masked.text(Int64(stored)) ?? ""
    case .name, .nikReason, .nikChecked, .birthPlace, .birthDay, .birthEstimated, .sex, .address,
      .rt, .rw, .phone, .religion, .education, .occupation, .marital, .disability, .visitWarning:
      stored
    }
  }

  private static func yesNo(_ stored: String) -> String { stored == "1" ? "ya" : "tidak" }
}

extension SQLValue {
  /// The value as a query gives it back when read as text; empty for NULL.
  var asText: String {
    switch self {
    case .integer(let number): String(number)
    case .text(let text): text
    case .blob, .null: ""
    }
  }
}

/// A person's row as the form about it shows it.
struct StoredPerson {
  let id: Int64
  let area: Int64
  let version: Int
  let changedBy: String
  let changedAt: Moment
  /// By column, as text.
  let values: [PersonColumn: String]

  private static let columns = PersonColumn.allCases
    .map { "p." + $0.rawValue }.joined(separator: ", ")

  /// - Throws: ``StorageError/notFound``.
  static func read(_ id: Int64, _ db: Database) throws -> StoredPerson {
    let person = try db.query(
      """
      SELECT p.area, p.version, a.name, p.updatedAt, \(columns)
      FROM person p JOIN account a ON a.id = p.updatedBy WHERE p.id = ?
      """, [.integer(id)]
    ).first { row in
      var values: [PersonColumn: String] = [:]
      for (place, column) in PersonColumn.allCases.enumerated() {
        values[column] = row.text(Int32(place) + 4)
      }
      return StoredPerson(
        id: id, area: row.int(0), version: Int(row.int(1)), changedBy: row.text(2),
        changedAt: Moment(milliseconds: row.int(3)), values: values)
    }
    guard let person else { throw StorageError.notFound }
    return person
  }

  /// The answers that the form starts from.
  var answers: FormValues {
    var answers = FormValues()
    for column in PersonColumn.allCases {
      let (field, text) = column.answer(values[column] ?? "")
      answers[field] = text
    }
    return answers
  }
}
