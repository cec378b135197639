import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// The commands of reports over the training office.
@Suite(.timeLimit(.minutes(15))) struct ReportCommandsTests {
  private let office: Office

  init() throws { office = try Office.training(people: 300, hasCases: true) }

  private func object(_ command: some Command) throws -> [String: Any] {
    let text = office.run(command).output
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func whatWasHandedInIsPrintedAsItWasAndADraftAsItWouldBe() throws {
    let kept = office.run(MonthlyReportCommand(area: "63.03.05", month: "2026-09"))
    #expect(kept.output.contains("LAPORAN BULANAN TKSK"))
    #expect(kept.output.contains("disetujui, pertama dikirim"))
    #expect(kept.output.contains("Kepala Dinas Sosial Kab. Banjar"))
    #expect(kept.output.contains("Tembusan:"))
    #expect(kept.lines.allSatisfy { $0.count <= 80 })
    #expect(kept.message.isEmpty)
    let draft = office.run(MonthlyReportCommand(area: "63.03.06", month: "2026-10"))
    #expect(draft.message.contains("belum dikirim"))
    #expect(office.run(AccessLogCommand()).output.contains("Laporan bulanan September 2026"))
  }

  @Test func theMonthsAndWhoIsLateAreTheBoards() throws {
    let session = try office.session()
    let month = try #require(MonthOfYear("2026-10"))
    let banjar = try #require(WilayahCode("63.03"))
    let board = try session.store.dutyReportBoard(
      of: banjar, [month], on: session.today, as: session.actor)
    let list = try object(ListReportsCommand(area: "63.03", asJSON: true))
    let rows = try #require(list["baris"] as? [[String: Any]])
    #expect(
      rows.compactMap { $0["kedudukan"] as? String }
        == board.rows.flatMap { $0.cells.map(\.standing.code) })
    #expect(Set(rows.compactMap { $0["kedudukan"] as? String }).count >= 4)
    let late = try object(LateReportsCommand(area: "63.03", asJSON: true))
    let tally = try #require((late["kabupaten"] as? [[String: Any]])?.first)
    let missing = try #require(late["baris"] as? [[String: Any]])
    #expect(missing.count { $0["kedudukan"] as? String == "terlambat" } == tally["belum"] as? Int)
    let text = office.run(LateReportsCommand(area: "63.03", position: "2026-11-04")).output
    #expect(text.contains("posisi 4 Nov 2026"))
    #expect(!text.contains("Oktober 2026"))
  }

  @Test func wrongUseIsTold() {
    #expect(office.run(MonthlyReportCommand(area: "63.03")).status == .usage)
    #expect(
      office.run(MonthlyReportCommand(area: "63.03.05", month: "2026-13")).status == .usage)
    _ = office.run(AddAccountCommand(name: "noor", role: .tksk, area: "63.71.01"))
    for command: any Command in [
      MonthlyReportCommand(area: "63.03.05"), ListReportsCommand(area: "63.03"),
      LateReportsCommand(area: "63"),
    ] {
      let outcome = office.run(command, as: "noor")
      #expect(outcome.status == .notAllowed)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func theAgendaOfATKSKNamesTheReport() throws {
    _ = office.run(AddAccountCommand(name: "noor", role: .tksk, area: "63.03.06"))
    let outcome = office.run(AgendaCommand(), as: "noor")
    #expect(outcome.output.contains("Laporan Oktober 2026 belum dikirim"))
    #expect(outcome.output.contains("17 hr lewat"))
    _ = office.run(AddAccountCommand(name: "siti", role: .verifikator, area: "63.03"))
    let waiting = try JSONSerialization.jsonObject(
      with: Data(office.run(AgendaCommand(asJSON: true), as: "siti").output.utf8))
    #expect(((waiting as? [String: Any])?["tinjauan"] as? Int ?? 0) > 2)
  }
}
