import CaseDomain
import GRDB

/// Saves the forms of a bulk load through their handlers, without drafts and undo.
struct BulkFormSaver {
  let db: Database
  let province: WilayahCode
  let now: Moment
  /// The rows of the forms that have a name.
  private var rows: [String: Int64] = [:]

  private var zone: TimeZoneOfIndonesia { Wilayah.zone(of: province) }

  init(_ db: Database, province: WilayahCode, now: Moment) {
    self.db = db
    self.province = province
    self.now = now
  }

  /// - Throws: ``FieldFault`` for an answer that its form does not take; what the handler throws.
  mutating func save(_ office: BulkOffice) throws {
    for (place, form) in office.forms.enumerated() {
      try FreshUIDs.$seed.withValue(office.seed &+ UInt64(place)) { try save(form) }
    }
    try FreshUIDs.$seed.withValue(office.seed) {
      try BulkBatches(db: db, now: now).gather(in: office.verified)
    }
    // After everything that they count.
    try BulkReportSaver(db: db, now: now, zone: zone).save(office.reports, seed: office.seed)
  }

  private mutating func save(_ form: BulkForm) throws {
    guard let subject = try subject(of: form), let answers = try answers(of: form) else { return }
    let context = context(of: form, about: subject)
    let opened = try FormOpening(forms: .standard, context: context)
      .open(FormRequest(form.form, about: subject, prefilled: answers))
    let description = opened.description
    let faults = description.check(opened.values, unlike: opened.base, in: context.setting)
    if let fault = faults.first { throw fault }
    let saved = try FormRegistry.standard.handler(of: form.form)
      .save(description.answers(in: opened.values, on: form.day), context)
    if !form.name.isEmpty { rows[form.name] = saved.row }
  }

  private func context(of form: BulkForm, about subject: FormSubject) -> FormContext {
    let hour = Moment(day: form.day, minuteOfDay: 540, in: zone)
    return FormContext(
      db: db, subject: subject,
      actor: Actor(
        accountID: 1, name: ClientWriter.officer, role: .verifikator, area: form.area),
      today: form.day, now: min(hour, now), zone: zone, province: province)
  }

  /// nil where a form before it was left out, or nobody serves where somebody should.
  private func answers(of form: BulkForm) throws -> FormValues? {
    var values = FormValues()
    for (field, answer) in form.answers {
      switch answer {
      case .text(let text): values[field] = text
      case .saved(let name):
        guard let row = rows[name] else { return nil }
        values[field] = "\(row)"
      case .holder(let kecamatan):
        guard let person = try held("person", in: kecamatan, on: form.day) else { return nil }
        values[field] = "\(person)"
      }
    }
    return values
  }

  /// nil where nobody fits.
  private func subject(of form: BulkForm) throws -> FormSubject? {
    switch form.subject {
    case .nothing: .nothing
    case .saved(let name, let kind): rows[name].map { .row(kind, $0) }
    case .office(let kind, let area):
      try office(kind, of: area, on: form.day).map { .row(kind, $0) }
    case .client(let place, let type):
      try client(place, type: type, of: form).map { .clients([ClientID(rawValue: $0)]) }
    }
  }

  private func office(_ kind: String, of area: WilayahCode, on day: Day) throws -> Int64? {
    switch kind {
    case "peran": try held("id", in: area, on: day)
    case "lowongan":
      try db.number(
        "SELECT id FROM tkskVacancy WHERE area = ? AND filledDay IS NULL",
        [.integer(StoredArea.padded(area))])
    default: area.number
    }
  }

  /// A column of the role of the TKSK who serves on a day.
  private func held(_ column: String, in kecamatan: WilayahCode, on day: Day) throws -> Int64? {
    try db.number(
      """
      SELECT \(column) FROM psksRole
      WHERE kind = 'TKSK' AND area = ?1 AND fromDay <= ?2 AND (toDay IS NULL OR toDay >= ?2)
      """, [.integer(StoredArea.padded(kecamatan)), SQLValue(day.number)])
  }

  /// Goes through the cases by number, so that an early one is found without sorting them all.
  private func client(_ place: Int, type: Int?, of form: BulkForm) throws -> Int64? {
    let range = form.area.range(at: .desa)
    return try db.number(
      """
      SELECT f.client FROM caseFile f
      WHERE +f.closedDay IS NULL AND +f.area BETWEEN ?1 AND ?2 AND f.openedDay <= ?3
        AND (?4 IS NULL OR EXISTS (SELECT 1 FROM ppksEntry e
          WHERE e.client = f.client AND e.type = ?4 AND e.toDay IS NULL))
      ORDER BY f.id LIMIT 1 OFFSET ?5
      """,
      [
        .integer(range.lowerBound), .integer(range.upperBound), SQLValue(form.day.number),
        SQLValue(type), SQLValue(place),
      ])
  }
}
