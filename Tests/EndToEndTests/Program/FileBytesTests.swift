import CaseDomain
import CaseStore
import TestSupport
import Testing

/// What a client file that has something of everything costs on a slow line.
struct FileBytesTests {
  private let office: PilarOffice
  private let moment = "2026-11-22T08:14"
  /// The rows of the list whose files are filled, counted from 1.
  private let filled: [Int]

  init() throws {
    office = try PilarOffice(people: 20)
    try office.addAccount("petugas", "operator-kecamatan")
    try office.addAccount("bidang", "bidang-provinsi")
    let store = try CaseStore.open(at: office.database, .readWrite)
    let actor = try store.actor(forAccount: "petugas")
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    let people = try store.clientRows(
      matching: ClientFilter(area: actor.area), by: ClientSort(),
      window: RowWindow(first: 0, count: 20), on: today, as: actor
    ).enumerated().filter { $0.element.stage == nil }.prefix(3)
    for person in people {
      try FilledFile(
        of: person.element.id, in: store, by: actor,
        manager: store.actor(forAccount: "bidang"),
        at: Moment(day: today, minuteOfDay: 494, in: store.info.zone))
    }
    filled = people.map { $0.offset + 1 }
    store.close()
  }

  @Test func aFilledFileOpensInTwoKilobytes() throws {
    var launch = office.launch("buka", "--sebagai", "petugas", "--layar", "klien")
    launch.environment["PILAR_SEKARANG"] = moment
    let session = try PtySession(launch)
    #expect(filled.count == 3)
    var row = 1
    for wanted in filled {
      session.type(String(repeating: "\u{1B}[B", count: wanted - row))
      row = wanted
      try session.wait(forText: "baris \(row) dari")
      session.settle()
      let cost = try openAndLeave(session)
      #expect((1...2_048).contains(cost))
    }
  }

  /// What the file under the cursor costs when its answer comes before *memuat* is painted, which
  /// a busy machine does not manage every time.
  private func openAndLeave(_ session: PtySession) throws -> Int {
    var costs: [Int] = []
    for _ in 1...5 {
      costs.append(try session.cost(of: "\r"))
      for text in Self.shown { #expect(session.screen.contains(text), "\(text)") }
      session.type("\u{1B}")
      try session.wait(forText: "kode cek")
      session.settle()
    }
    print("berkas terisi dibuka dengan \(costs) byte")
    return costs.min() ?? 0
  }

  private static let shown = [
    "· RISIKO TINGGI", "Kunjungan ulang lewat 12 hr", "Daftar tunggu 49 hr",
    "Bendera: Tunggu surat", "desil 2", "Riwayat kasus", "Pemerintah 3×",
  ]
}
