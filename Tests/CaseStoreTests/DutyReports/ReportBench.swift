import CaseDomain
import GRDB

@testable import CaseStore

/// Kecamatan Martapura with a TKSK, an operator, and those who review.
struct ReportBench {
  let store: CaseStore
  /// Who writes: account 2, made in May 2026.
  let tksk = Actor(accountID: 2, name: "ahmad", role: .tksk, area: Samples.martapura)
  /// Who reviews for the kabupaten: account 3.
  let reviewer = Actor(accountID: 3, name: "siti", role: .verifikator, area: Samples.banjar)
  let october = MonthOfYear(of: Samples.day(2026, 10, 1))

  init(people: Int = 120) throws {
    try self.init(SampleProvince.store(count: people, seed: 11))
  }

  init(_ store: CaseStore) throws {
    self.store = store
    try store.write { db in
      let made = Moment(day: Samples.day(2026, 5, 4), minuteOfDay: 480, in: .wita).milliseconds
      for (id, name, role, area) in [
        (2, "ahmad", Role.tksk, Int64(630_305)), (3, "siti", .verifikator, 6303),
        (4, "noor", .tksk, 637_101), (5, "operator", .operatorKecamatan, 630_305),
      ] {
        try db.run(
          """
          INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
          VALUES (?, randomblob(16), ?, ?, ?, 1, ?, 0)
          """,
          [
            SQLValue(id), .text(name), .text(role.rawValue), .integer(area), .integer(made),
          ])
      }
    }
  }

  /// Saves a form through its handler, as the engine of forms does.
  @discardableResult
  func save(
    _ form: FormID, about report: Int64? = nil, _ values: [FieldID: String] = [:],
    as actor: Actor? = nil, on today: Day = Samples.today
  ) throws -> Int64 {
    let handler = try FormHandlers.handler(of: form)
    let saved: Result<SavedForm, FieldFault> = try store.write { db in
      let context = FormContext(
        db: db, subject: report.map { .row("laporan-tugas", $0) } ?? .nothing,
        actor: actor ?? tksk, today: today,
        now: Moment(day: today, minuteOfDay: 600, in: .wita), zone: .wita,
        province: Samples.province)
      do {
        _ = try handler.record(context)
        return .success(try handler.save(FormValues(values), context))
      } catch let fault as FieldFault {
        return .failure(fault)
      }
    }
    return try saved.get().row
  }

  /// The report of Martapura for October, begun by the TKSK.
  @discardableResult
  func begin(_ month: String = "2026-10", as actor: Actor? = nil) throws -> Int64 {
    try save(
      MonthlyReportForm.id,
      about: nil,
      [
        MonthlyReportForm.kecamatan: "63.03.05", MonthlyReportForm.month: month,
        MonthlyReportForm.obstacles: "jalan rusak|hujan",
      ], as: actor)
  }

  @discardableResult
  func handIn(_ report: Int64, as actor: Actor? = nil, on day: Day = Samples.today) throws -> Int64
  {
    try save(HandInForm.id, about: report, as: actor, on: day)
  }

  @discardableResult
  func review(
    _ report: Int64, _ action: DutyReportAction, note: String = "", as actor: Actor? = nil
  ) throws -> Int64 {
    try save(
      ReviewForm.id, about: report,
      [ReviewForm.decision: action.rawValue, ReviewForm.note: note], as: actor ?? reviewer)
  }

  func page(_ month: MonthOfYear? = nil, as actor: Actor? = nil) throws -> DutyReportPage {
    try store.dutyReport(
      .period(.bulanan, Samples.martapura, (month ?? october).firstDay), on: Samples.today,
      as: actor ?? tksk)
  }

  func findings() throws -> Int? {
    try store.check(as: Samples.actor(.auditor, Samples.province))
      .first { $0.check == .reports }?.findings
  }
}
