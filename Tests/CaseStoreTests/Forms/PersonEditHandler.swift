import CaseDomain
import GRDB

@testable import CaseStore

/// A form of the tests: changes a person who is a client, with one field that may not be `salah`.
struct PersonEditHandler: FormHandler {
  let form: FormID = "uji-orang"
  let right = Right.recordCases

  static let phone: FieldID = "telepon"
  static let rt: FieldID = "rt"
  static let name: FieldID = "nama"
  static let area: FieldID = "desa"
  static let reason: FieldID = "alasan"

  static let fields = [
    FormField(name, "Nama", .text(limit: 60), required: true),
    FormField(phone, "Telepon", .digits(length: 13, isFixed: false)),
    FormField(rt, "RT", .neighbourhood),
    FormField(area, "Desa", .area(.desa), required: true),
    FormField(reason, "Alasan", .text(limit: 60), carriesOver: true, initial: "lapangan"),
  ]

  func description(_ context: FormContext) throws -> FormDescription {
    FormDescription(form, title: "Ubah orang", fields: Self.fields)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let person = try Self.person(context)
    return try context.db.query(
      """
      SELECT p.name, p.phone, p.rt, p.area, p.version, a.name, p.updatedAt
      FROM person p JOIN account a ON a.id = p.updatedBy WHERE p.id = ?
      """, [.integer(person)]
    ).first { row in
      let area = try StoredArea.code(of: row.int(3), table: "person", row: person)
      return FormRecord(
        about: row.text(0),
        values: FormValues([
          Self.name: row.text(0), Self.phone: row.text(1), Self.rt: row.text(2),
          Self.area: area.dotted,
        ]),
        version: Int(row.int(4)), changedBy: row.text(5),
        changedAt: Moment(milliseconds: row.int(6)))
    } ?? FormRecord()
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let person = try Self.person(context)
    var writer = try ClientWriter(
      context.db, account: context.actor.accountID, at: context.now, day: context.today)
    let area = values.area(Self.area).flatMap(StoredArea.number)
    try PersonChange.rebookingClients(of: person, by: &writer) {
      try context.db.run(
        """
        UPDATE person SET name = ?, phone = ?, rt = ?, area = ?, version = version + 1,
          updatedAt = ?, updatedBy = ?
        WHERE id = ?
        """,
        [
          .text(values[Self.name]), .text(values[Self.phone]), .text(values[Self.rt]),
          SQLValue(area), .integer(context.now.milliseconds), .integer(context.actor.accountID),
          .integer(person),
        ])
    }
    try writer.finish()
    // Found after rows were written: none of them may stay.
    guard values[Self.reason] != "salah" else { throw FieldFault(Self.reason, .noSuchChoice) }
    guard values[Self.reason] != "terlarang" else { throw StorageError.rule(.casework(.isClosed)) }
    return SavedForm(client: context.subject.client, row: person)
  }

  private static func person(_ context: FormContext) throws -> Int64 {
    guard let client = context.subject.client else { throw StorageError.notFound }
    let found = try context.db.query(
      "SELECT person, area FROM client WHERE id = ?", [.integer(client.rawValue)]
    ).first { ($0.int(0), $0.int(1)) }
    guard let (person, area) = found,
      context.actor.area.contains(
        try StoredArea.code(of: area, table: "client", row: client.rawValue))
    else { throw StorageError.notFound }
    return person
  }
}
