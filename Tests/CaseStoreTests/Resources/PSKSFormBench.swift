import CaseDomain
import Testing

@testable import CaseStore

/// The forms of the registry on the people of ``PSKSBench``.
struct PSKSFormBench {
  let people: PSKSBench
  var forms: FormBench

  init() throws {
    people = try PSKSBench()
    forms = try FormBench(people.store)
    forms.actor = people.operatorKecamatan
  }

  /// Who a form describes: a person of ``PSKSBench`` by its number, or a new one.
  static func who(_ number: Int, name: String? = nil) -> [FieldID: String] {
    [
      "nik": String(PSKSBench.nik(number)), "nama": name ?? PSKSBench.name(number),
      "tanggal-lahir": PSKSBench.birthDate(number).iso8601, "jenis-kelamin": "L",
      "perkiraan": "tidak",
      "sudah-dicek": "ya", "desa": Samples.keraton.dotted,
    ]
  }

  /// A role in Keraton.
  static func role(_ kind: String, from: String = "2026-01-01") -> [FieldID: String] {
    [
      "jenis": kind, "tingkat": "desa", "wilayah-desa": Samples.keraton.dotted, "mulai": from,
    ]
  }

  mutating func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ answers: [FieldID: String]
  ) throws -> SubmitOutcome {
    try forms.save(form, about: subject, answers)
  }

  /// The first problem of an outcome.
  func problem(_ outcome: SubmitOutcome) -> FieldFault? {
    if case .problems(let faults) = outcome { faults.first } else { nil }
  }

  func isSaved(_ outcome: SubmitOutcome) -> Bool {
    if case .saved = outcome { true } else { false }
  }

  func number(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int64? {
    try people.store.read { db in try db.number(sql, arguments) }
  }
}
