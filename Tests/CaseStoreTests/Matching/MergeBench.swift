import CaseDomain
import GRDB
import TestSupport

@testable import CaseStore

/// An office in which people hold everything that a merge moves.
struct MergeBench {
  var bench: FormBench

  static let clerk = Actor(
    accountID: 2, name: "petugas-2", role: .verifikator, area: Samples.province)

  /// Clients 1 to 4 and the people behind them, and people who are no clients.
  init() throws {
    bench = try FormBench()
    bench.actor = Self.clerk
    try bench.store.write { db in
      try db.execute(sql: Self.people)
      try db.execute(sql: Self.registry)
    }
  }

  /// People without client row, numbered from 901.
  static let strangers = (901...904).map { PersonID(rawValue: Int64($0)) }

  /// The person of a client.
  func person(of client: Int64) throws -> PersonID {
    let person = try bench.store.read { db in
      try db.number("SELECT person FROM client WHERE id = ?", [.integer(client)])
    }
    return PersonID(rawValue: person ?? 0)
  }

  mutating func merge(
    _ kept: PersonID, _ gone: PersonID, taking taken: Set<MergeField> = []
  ) throws -> Int64 {
    tick()
    return try bench.store.merge(
      MergeRequest(kept: kept, gone: gone, taken: taken), on: Samples.today, as: Self.clerk,
      at: bench.now)
  }

  mutating func undo(_ merge: Int64) throws -> MergeUndoing {
    tick()
    return try bench.store.undoMerge(merge, on: Samples.today, as: Self.clerk, at: bench.now)
  }

  private mutating func tick() {
    bench.now = Moment(milliseconds: bench.now.milliseconds + 1000)
  }

  func cells() throws -> StoredCells { try StoredCells(of: bench.store) }

  private static let stamp = "createdAt, createdBy, updatedAt, updatedBy"

  private static let people = (901...904).map { number in
    """
    INSERT INTO person (id, uid, nik, kk, name, birthDay, sex, area, address, phone, \(stamp))
    VALUES (\(number), randomblob(16), 9903050101600000 + \(number), 9903050101600000 + \(number),
      'Relawan Contoh \(number)', -3000, 0, 6303051004, 'Jl. Contoh \(number)', '', 1, 1, 1, 1);
    """
  }.joined(separator: "\n")

  /// Two roles, one of them the same for neighbours, training, a charge, money, reports.
  private static let registry = """
    CREATE TEMP TABLE chosen AS SELECT id, row_number() OVER (ORDER BY id) AS n FROM person
      WHERE id > 900 OR id IN (SELECT person FROM client WHERE id <= 4);
    INSERT INTO psksRole (uid, person, kind, fromDay, toDay, area, evidence, \(stamp))
      SELECT randomblob(16), id, 'PSM', 18000 + n, NULL, 6303051004, iif(n % 2, '', 'SK ' || n),
        1, 1, 1, 1 FROM chosen;
    INSERT INTO psksRole (uid, person, kind, fromDay, toDay, area, \(stamp))
      SELECT randomblob(16), id, 'TKS', 15000 + n, 16000, 6303050000 + 10000 * n, 1, 1, 1, 1
      FROM chosen;
    INSERT INTO psksTraining (uid, person, level, name, day, \(stamp))
      SELECT randomblob(16), id, 'bimtek-dasar', 'Bimtek ' || n, 18500, 1, 1, 1, 1 FROM chosen;
    INSERT INTO tkskCharge (uid, kind, area, person, fromDay, \(stamp))
      SELECT randomblob(16), 'pengampu', 6303010000 + 10000 * n, id, 18000, 1, 1, 1, 1 FROM chosen WHERE n % 3 = 0;
    INSERT INTO tkskPerson (person, niat, recruited)
      SELECT id, '63.03.05-' || n, 2015 FROM chosen WHERE n % 2 = 0;
    INSERT INTO bankAccount (uid, person, source, bank, number, \(stamp))
      SELECT randomblob(16), id, iif(n % 2, 'APBN', 'APBD'), 'Bank Contoh', '99' || n, 1, 1, 1, 1
      FROM chosen;
    INSERT INTO dtsenReport (uid, person, day, status, decile, source, \(stamp))
      SELECT randomblob(16), id, 18700, 'terdaftar', 3, 'uji', 1, 1, 1, 1 FROM chosen;
    INSERT OR IGNORE INTO differentPeople (one, other, at, account)
      SELECT a.id, b.id, 1, 1 FROM chosen a JOIN chosen b ON b.n = a.n + 5 AND b.id > a.id;
    DROP TABLE chosen;
    """
}
