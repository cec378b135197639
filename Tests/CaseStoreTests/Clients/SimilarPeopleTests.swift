import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Who somebody being typed probably is already.
@Suite struct SimilarPeopleTests {
  private let bench: ClientBench
  private let known: ClientID

  init() throws {
    bench = try ClientBench()
    var answers = ClientBench.answers
    answers[PersonFields.name] = "Hj. Siti Aminah"
    known = try bench.register(answers)
  }

  private func similar(
    _ name: String, _ birthDate: String, desa: String? = nil, nik: String = "",
    as actor: Actor? = nil
  ) throws -> [SimilarPerson] {
    let values = FormValues([
      PersonFields.name: name, PersonFields.birthDate: birthDate, PersonFields.nik: nik,
      PersonFields.desa: desa ?? Samples.keraton.dotted,
    ])
    return try bench.store.similarPeople(
      to: values, on: Samples.today, as: actor ?? bench.tksk)
  }

  private func person(of client: ClientID, _ db: Database) throws -> PersonID {
    let row = try db.number(
      "SELECT person FROM client WHERE id = ?", [.integer(client.rawValue)])
    return PersonID(rawValue: try #require(row))
  }

  static let sameSiti: [(String, String)] = [
    ("Siti Aminah", "1955-07-05"), ("SITI AMINAH", "1955-05-07"), ("Sitti Aminah", "1955-07-05"),
    ("Siti Aminah", "1955-07-06"), ("Siti Aminah", "1956-07-05"), ("Siti Aminah", "1965-07-05"),
    ("Aminah", "1955-07-05"), ("Siti Aminnah", "1955-07-05"),
    // The name's beginning differs too, so that only the slip of the date leads to her.
    ("Aminah", "1955-05-07"), ("Sitti Aminah", "1965-07-05"), ("Sitti Aminah", "1954-07-05"),
  ]

  @Test(arguments: sameSiti)
  func findsHerDespiteASlip(_ name: String, _ birthDate: String) throws {
    let found = try similar(name, birthDate)
    #expect(found.map(\.client) == [known])
    #expect(found.allSatisfy { (SimilarFinder.leastScore...99).contains($0.score) })
  }

  static let others: [(String, String)] = [
    ("Budi Santoso", "1955-07-05"), ("Siti Aminah", "1971-02-14"), ("Siti Rahmah", "1990-07-05"),
  ]

  @Test(arguments: others)
  func leavesOthersAlone(_ name: String, _ birthDate: String) throws {
    #expect(try similar(name, birthDate).isEmpty)
  }

  @Test func theSameNIKIsCertain() throws {
    let found = try similar("Nama Lain", "2000-01-01", nik: ClientBench.nik)
    #expect(found.map(\.score) == [100])
  }

  @Test func nothingIsToldOfPeopleOutsideTheArea() throws {
    let desa = try #require(Wilayah.children(of: Samples.code("63.03.06")).first)
    let stranger = Samples.actor(.tksk, Samples.code("63.03.06"))
    #expect(
      try similar(
        "Siti Aminah", "1955-07-05", desa: desa.dotted, nik: ClientBench.nik, as: stranger
      ).isEmpty)
  }

  @Test func thoseFoundToBeDifferentAreNotAskedAboutAgain() throws {
    var answers = ClientBench.answers
    answers[PersonFields.name] = "Siti Aminah"
    answers[PersonFields.nik] = ""
    answers[PersonFields.nikReason] = "tidak-ingat"
    let handler = try FormHandlers.handler(of: NewClientForm.id)
    let second = try bench.store.queue.write { db in
      var context = bench.context(db, .nothing, bench.tksk)
      context.differentPeople = try [person(of: known, db)]
      return try handler.save(answers, context)
    }
    let client = try #require(second.client)
    let found = try bench.store.read { db in
      let person = try db.number(
        "SELECT person FROM client WHERE id = ?", [.integer(client.rawValue)])
      return try db.similarPeople(to: answers, except: person, as: bench.tksk)
    }
    #expect(found.isEmpty)
    #expect(try similar("Siti Aminah", "1955-07-05").count == 2)
  }

  /// Every question goes through an index, so that it stays as quick among a million people.
  @Test(arguments: [
    (SimilarFinder.byNIK, 1, "person_nik"), (SimilarFinder.byBirth, 3, "person_birth"),
    (SimilarFinder.byName, 3, "client_kecamatan"), (SimilarFinder.byRole, 3, "psksRole_dated"),
  ])
  func asksIndexesOnly(_ sql: String, _ arguments: Int, _ index: String) throws {
    let steps = try bench.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN " + sql, (0..<arguments).map { _ in .integer(1) }
      ).all { $0.text(3) }
    }
    #expect(steps.first?.contains(index) == true)
    #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") })
  }

  /// What is proposed or returned is found by its own index, however many entries there are.
  @Test func verificationAsksIndexesOnly() throws {
    let plans = try bench.store.read { db in
      try [(VerificationReader.proposals, 2), (VerificationReader.batches, 3)].map { sql, count in
        try db.query(
          "EXPLAIN QUERY PLAN " + sql, (0..<count).map { _ in .integer(1) }
        ).all { $0.text(3) }
      }
    }
    #expect(plans[0].contains { $0.contains("ppksEntry_proposed") })
    #expect(plans[1].contains { $0.contains("verificationBatch_area (area>? AND area<?)") })
    #expect(plans[1].allSatisfy { !$0.hasPrefix("SCAN") })
  }
}
