import TestSupport
import Testing

/// An event from the list to the counts on its page, as an officer types it.
struct EventScreenTests {
  private let office: PilarOffice

  init() throws {
    office = try PilarOffice(people: 300)
    try office.addAccount("panitia", "verifikator")
  }

  @Test(.timeLimit(.minutes(3))) func aNewEventIsPlannedAndItsSeatsAreFilled() throws {
    let session = try PtySession(
      office.launch("buka", "--layar", "bimtek", "--sebagai", "panitia"))
    try session.wait(forText: "10Keluar")
    let typing = FormTyping(session: session)
    try openNewEvent(in: session, typing)
    session.type("n")
    try typing.fill(
      ["Hari": "h", "Mulai": "08.00", "Selesai": "09.30", "Materi": "Asesmen"],
      savedAs: "Sesi")
    session.type("2")
    try session.wait(forText: "08.00–09.30  2 Asesmen")

    session.type("3")
    try session.wait(forText: "Belum ada kuota.")
    session.type("a")
    try typing.fill(["Jenis PSKS": "TKSK", "Kursi": "1"], savedAs: "Kuota peserta")
    try session.wait(forText: "0/0/13")

    session.type("i")
    try typing.fill(["Jenis PSKS": "TKSK"], savedAs: "Undang peserta · 13 orang")
    try session.wait(forText: "0/13/13")
    session.type("1")
    try session.wait(forText: "diundang 13 · terkonfirmasi 0 · hadir 0")
    session.type("d")
    try session.wait(forText: "DAFTAR HADIR PESERTA")
  }

  /// A cursor's step and another part of the page cost few bytes (DESIGN 9).
  @Test(.timeLimit(.minutes(2))) func theKeysOfThePageCostFewBytes() throws {
    let session = try PtySession(
      office.launch("buka", "--layar", "bimtek", "--sebagai", "panitia"))
    try session.wait(forText: "10Keluar")
    session.type("\r")
    try session.wait(forText: "1:Ringkas")
    session.settle()
    #expect((1...2_048).contains(try session.cost(of: "4")), "the participants")
    #expect((1...200).contains(try session.cost(of: "\u{1B}[B")), "a step among them")
    #expect((1...2_048).contains(try session.cost(of: "3")), "the seats")
    #expect((1...200).contains(try session.cost(of: "\u{1B}[C")), "a pillar on")
  }

  /// From the list to the page of an event that is typed in between.
  private func openNewEvent(in session: PtySession, _ typing: FormTyping) throws {
    session.type("n")
    try typing.fill(
      [
        "Kode": "uji 27", "Nama kegiatan": "Bimtek uji", "Tempat": "Aula", "Mulai": "h",
        "Sampai": "h",
      ], savedAs: "Kegiatan bimtek · UJI27")
    try session.wait(forText: "UJI27")
    // The event of training begins today as well: which of the two is on top, the order says.
    session.type("\u{1B}[H")
    try session.wait(forText: "kegiatan 1 dari 4")
    for place in 2...4 where !session.lines.contains(where: { $0.hasPrefix(">  UJI27") }) {
      session.type("\u{1B}[B")
      try session.wait(forText: "kegiatan \(place) dari 4")
    }
    session.type("\r")
    try session.wait(forText: "1:Ringkas")
  }
}
