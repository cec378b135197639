import CaseDomain
import Testing

struct ImportTallyTests {
  @Test func countsEveryRowOnceByItsOutcome() {
    var tally = ImportTally()
    tally.count(.baru([.withoutNIK]), of: Self.row(nik: nil))
    tally.count(.ditambah([]), of: Self.row(nik: "9903054507550011"))
    tally.count(.sama, of: Self.row(nik: "9903054507550011"))
    tally.count(.ditolak(.nameEmpty), of: JudgedRow(record: 5, verdict: .rejected(.nameEmpty)))

    let summary = tally.finished(batch: 7)
    #expect(summary.batch == 7)
    #expect(summary.baris == 4)
    #expect([summary.baru, summary.ditambah, summary.sama, summary.ditolak] == [1, 1, 1, 1])
    #expect(summary.alasan == [.nameEmpty: 1])
    #expect(summary.peringatan == [.withoutNIK: 1])
  }

  /// One NIK in ten ends in 0 by chance; a spreadsheet that keeps 15 digits makes it all of them.
  @Test(arguments: [(zeros: 3, others: 7, warned: nil), (4, 6, 4), (1, 0, nil)])
  func warnsWhenTooManyNIKEndInZero(zeros: Int, others: Int, warned: Int?) {
    var tally = ImportTally()
    for _ in 0..<zeros { tally.count(.baru([]), of: Self.row(nik: "9903054507550010")) }
    for _ in 0..<others { tally.count(.baru([]), of: Self.row(nik: "9903054507550011")) }
    #expect(tally.finished().peringatan[.nikPossiblyRounded] == warned)
  }

  private static func row(nik: String?) -> JudgedRow {
    let person = ImportedPerson(
      nik: nik.map { NIK(trusted: $0) }, name: "Contoh", birthDate: Day(number: 0), sex: .female,
      area: .martapura)
    let client = ImportedClient(person, types: [8], from: Day(number: 20_000))
    return JudgedRow(record: 2, verdict: .accepted(.client(client)))
  }
}

extension WilayahCode {
  /// Martapura, the place of the invented people in these tests.
  fileprivate static var martapura: WilayahCode {
    guard let code = WilayahCode(number: 630_305) else { preconditionFailure("six digits") }
    return code
  }
}
