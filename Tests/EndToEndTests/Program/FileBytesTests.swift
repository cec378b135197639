import CaseDomain
import CaseStore
import TestSupport
import Testing

/// What a client file that has something of everything costs on a slow line.
struct FileBytesTests {
  private let office: PilarOffice
  private let moment = "2026-11-22T08:14"

  init() throws {
    office = try PilarOffice(people: 20)
    try office.addAccount("petugas", "operator-kecamatan")
    try office.addAccount("bidang", "bidang-provinsi")
    let store = try CaseStore.open(at: office.database, .readWrite)
    let actor = try store.actor(forAccount: "petugas")
    let today = try #require(Day(year: 2026, month: 11, day: 22))
    let rows = try store.clientRows(
      matching: ClientFilter(area: actor.area), by: ClientSort(),
      window: RowWindow(first: 0, count: Self.files), on: today, as: actor)
    for row in rows {
      try FilledFile(
        of: row.id, in: store, by: actor, manager: store.actor(forAccount: "bidang"),
        at: Moment(day: today, minuteOfDay: 494, in: store.info.zone))
    }
    store.close()
  }

  /// How many files of the list are filled, whatever their types.
  private static let files = 3

  @Test func aFilledFileOpensInTwoKilobytes() throws {
    var launch = office.launch("buka", "--sebagai", "petugas", "--layar", "klien")
    launch.environment["PILAR_SEKARANG"] = moment
    let session = try PtySession(launch)
    for number in 1...Self.files {
      try session.wait(forText: "baris \(number) dari")
      session.settle()
      let cost = try session.cost(of: "\r")
      print("berkas terisi \(number) dibuka dengan \(cost) byte")
      print(session.screen)
      #expect((1...2_048).contains(cost))
      for text in Self.shown { #expect(session.screen.contains(text), "\(text)") }
      session.type("\u{1B}")
      try session.wait(forText: "kode cek")
      session.type("\u{1B}[B")
    }
  }

  private static let shown = [
    "· RISIKO TINGGI", "Kunjungan ulang lewat 12 hr", "Daftar tunggu 49 hr",
    "Bendera: Tunggu surat", "desil 2", "Riwayat kasus", "Pemerintah 3×",
  ]
}
