import CaseApp
import CaseDomain
import CaseStore
import Foundation
import Testing

/// The three events of the news, built by command from the registry (FACTS 10.3, 13).
@Suite(.timeLimit(.minutes(5))) struct EventCommandsTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// An office of a published province with an account that keeps events.
  private func office(_ sample: SampleCommand.Sample, _ area: String) throws -> Office {
    let office = try Office()
    _ = office.run(SampleCommand(sample))
    _ = office.run(AddAccountCommand(name: "bidang", role: .verifikator, area: area))
    return office
  }

  private func make(
    _ code: String, _ from: String, _ to: String, place: String, in office: Office
  ) -> Office.Outcome {
    office.run(
      MakeEventCommand([
        "kode": code, "nama": "Bimtek \(code)", "tempat": place, "mulai": from, "sampai": to,
      ]), as: "bidang")
  }

  private func addSession(_ code: String, _ day: String, in office: Office) -> Office.Outcome {
    office.run(
      AddSessionCommand(
        event: code, ["hari": day, "mulai": "08.00", "selesai": "09.30", "materi": "Materi"]),
      as: "bidang")
  }

  private func figures(_ code: String, in office: Office) throws -> [String: Any] {
    try json(office.run(EventSummaryCommand(event: code, asJSON: true), as: "bidang").output)
  }

  /// Kalsel, 28 to 30 August 2024: everybody who is TKSK on the first day, 156 in all.
  @Test func allTKSKOfKalselAreInvitedFor2024() throws {
    let office = try office(.kalsel, "63")
    #expect(
      make("TKSK24", "28-08-2024", "30-08-2024", place: "Banjarmasin", in: office).output
        == "Kegiatan TKSK24 dibuat.\n")
    for day in 28...30 {
      #expect(addSession("TKSK24", "\(day)-08-2024", in: office).status == .success)
    }
    let invited = office.run(InviteCommand(event: "TKSK24", kind: "tksk"), as: "bidang")
    #expect(invited.output == "156 peserta diundang ke TKSK24.\n")
    let figures = try figures("TKSK24", in: office)
    #expect(figures["peserta"] as? Int == 156)
    #expect(figures["diundang"] as? Int == 156)
    #expect(figures["sesi"] as? Int == 3)
    let pillar = try #require((figures["pilar"] as? [[String: Any]])?.first)
    #expect(pillar["terdaftar"] as? Int == 156)
    #expect(office.run(CheckCommand()).status == .success)
    let again = office.run(InviteCommand(event: "TKSK24", kind: "TKSK"), as: "bidang")
    #expect(again.status == .usage)
  }

  /// Kalsel, February 2023: 13 kab/kota × 4 pillars, which is an inference and says so.
  @Test func fiftyTwoSeatsOfThirteenKabupatenSumExactlyAndAreAnEstimate() throws {
    let office = try office(.kalsel, "63")
    _ = make("PSKS23", "22-02-2023", "24-02-2023", place: "Banjarmasin", in: office)
    for kind in ["PSM", "TKSK", "KT", "LKS"] {
      _ = office.run(
        QuotaCommand(
          event: "PSKS23", change: QuotaCommand.Change(kind: kind, seats: 1, isInferred: true)),
        as: "bidang")
      let invited = office.run(
        InviteCommand(event: "PSKS23", kind: kind, withEnvoys: true), as: "bidang")
      #expect(invited.output == "13 peserta diundang ke PSKS23.\n")
    }
    let table = try json(
      office.run(QuotaCommand(event: "PSKS23", format: .json), as: "bidang").output)
    #expect(table["jenis"] as? [String] == ["PSM", "LKS", "KT", "TKSK"])
    let rows = try #require(table["baris"] as? [[String: Any]])
    #expect(rows.count == 13)
    for row in rows {
      let sum = try #require(row["jumlah"] as? [String: Any])
      #expect(sum["kursi"] as? Int == 4)
      #expect(sum["diundang"] as? Int == 4)
      #expect(sum["perkiraan"] as? Bool == true)
    }
    let total = try #require(table["jumlah"] as? [String: Any])
    #expect(total["kursi"] as? Int == 52)
    #expect(total["diundang"] as? Int == 52)
    let text = office.run(QuotaCommand(event: "PSKS23"), as: "bidang").output
    #expect(text.contains("0/52/52~"))
    #expect(text.contains("~ perkiraan"))
    let csv = office.run(QuotaCommand(event: "PSKS23", format: .csv), as: "bidang").output
    #expect(csv.split(separator: "\r\n").count == 53)
    #expect(try figures("PSKS23", in: office)["peserta"] as? Int == 52)
  }

  /// Kalteng, 30 October 2023: 126 of 136 registered TKSK came; how many were invited nobody told.
  @Test func of136RegisteredCame126WithoutAnyInvitationKnown() throws {
    let office = try office(.kalteng, "62")
    _ = make("KT23", "30-10-2023", "30-10-2023", place: "Palangka Raya", in: office)
    _ = addSession("KT23", "30-10-2023", in: office)
    let board = try json(
      office.run(TKSKListCommand(position: "30-10-2023", format: .json), as: "bidang").output)
    let posts = try #require(board["baris"] as? [[String: Any]])
    #expect(posts.count == 136)
    let lines = posts.prefix(126).map { post in
      "\(post["tksk"] as? String ?? "");\((post["kecamatan"] as? String ?? "").prefix(5))"
    }
    let came = office.run(
      WalkInCommand(event: "KT23", kind: "TKSK", matches: true, asJSON: true), as: "bidang",
      input: lines)
    #expect(came.output == #"{"baris":126,"terdaftar":126,"ditolak":0}"# + "\n")
    let store = try office.session(as: "bidang")
    let event = try store.store.event(code: "KT23", as: store.actor)
    let grid = try store.store.attendance(event: event.id, as: store.actor)
    let start = Moment(day: event.from, minuteOfDay: 8 * 60, in: store.store.info.zone)
    _ = try store.store.mark(
      AttendanceChange(
        event: event.id, session: event.sessions[0].id,
        participants: grid.participants.map(\.id), status: .hadir), as: store.actor, at: start)
    let summary = office.run(EventSummaryCommand(event: "KT23"), as: "bidang").output
    #expect(summary.contains("126 peserta · diundang tidak tercatat · hadir 126"))
    #expect(
      summary.contains(
        "TKSK: terdaftar 136, diundang tidak tercatat, terkonfirmasi 0, "
          + "hadir 126 = 92,6% dari terdaftar"))
    // An inference is never printed as a fact: nobody is said to be absent.
    #expect(!summary.contains("10"))
    let figures = try figures("KT23", in: office)
    #expect(figures["diundang"] is NSNull)
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func papersNameEverybodyAndStandInTheLog() throws {
    let office = try office(.kalteng, "62")
    _ = make("KT23", "30-10-2023", "30-10-2023", place: "Palangka Raya", in: office)
    _ = addSession("KT23", "30-10-2023", in: office)
    _ = office.run(InviteCommand(event: "KT23", kind: "TKSK"), as: "bidang")
    let sheet = office.run(SignatureSheetCommand(event: "kt23"), as: "bidang")
    #expect(sheet.status == .noInput)
    let signed = office.run(SignatureSheetCommand(event: "KT23", scope: .session(1)), as: "bidang")
    #expect(signed.lines.count { $0.contains(". .......") } == 136)
    let names = office.run(NameListCommand(event: "KT23"), as: "bidang").output
    #expect(names.contains("Jumlah 136 peserta: L "))
    #expect(office.run(AccessLogCommand()).output.contains("Daftar nama KT23"))
    let none = office.run(SignatureSheetCommand(event: "KT23", scope: .session(7)), as: "bidang")
    #expect(none.status == .usage)
    let csv = office.run(ParticipantsCommand(event: "KT23", format: .csv), as: "bidang").output
    #expect(csv.split(separator: "\r\n").count == 137)
  }

  static let refused:
    [(name: String, command: any Command & Sendable, status: CaseApp.ExitStatus)] = [
      ("jenis", InviteCommand(event: "A", kind: "tidak-ada"), .usage),
      ("kegiatan", InviteCommand(event: "TAK", kind: "TKSK"), .noInput),
      ("hari", MakeEventCommand(["kode": "B", "mulai": "besok-besok"]), .usage),
      ("jam", AddSessionCommand(event: "A", ["hari": "30-10-2023", "mulai": "x"]), .usage),
      (
        "wilayah",
        WalkInCommand(event: "A", kind: "TKSK", person: .named("Orang", kabupaten: "99.99")), .usage
      ),
    ]

  @Test(arguments: refused)
  func whatCannotBeIsToldWithTheStatus(
    name: String, command: any Command & Sendable, status: CaseApp.ExitStatus
  ) throws {
    let office = try office(.kalteng, "62")
    _ = make("A", "30-10-2023", "30-10-2023", place: "Aula", in: office)
    let outcome = office.run(command, as: "bidang")
    #expect(outcome.status == status)
    #expect(!outcome.message.isEmpty)
  }

  /// A line that cannot be taken is told; the others stand.
  @Test func aBrokenLineDoesNotStopTheOthers() throws {
    let office = try office(.kalteng, "62")
    _ = make("A", "30-10-2023", "30-10-2023", place: "Aula", in: office)
    let outcome = office.run(
      WalkInCommand(event: "A", kind: "TKSK"), as: "bidang",
      input: ["Satu Contoh;62.01", "123", "", "Dua Contoh;6202"])
    #expect(outcome.output == "2 terdaftar, 1 ditolak.\n")
    #expect(outcome.message.contains("Baris 2: "))
    #expect(outcome.status == .badData)
  }
}
