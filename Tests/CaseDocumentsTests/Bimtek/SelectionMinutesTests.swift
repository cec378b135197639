import CaseDocuments
import CaseDomain
import Testing

struct SelectionMinutesTests {
  private func sheet(signed: Bool) throws -> SelectionSheet {
    let kabupaten = try #require(WilayahCode(number: 6303))
    let day = try #require(Day(iso8601: "2026-11-20"))
    let scores: [(Int64, Int)] = [(1, 9000), (2, 8000)]
    return SelectionSheet(
      edition: SelectionSheet.Edition(
        id: 1, name: "Pilar Teladan 2026", kind: "TKSK", area: kabupaten, day: day,
        minuteNumber: signed ? "BA/1/2026" : "", signedDay: signed ? day : nil),
      criteria: [SelectionSheet.Criterion(id: 1, name: "Tugas pokok", weight: 100)],
      candidates: (1...3).map {
        SelectionSheet.Candidate(
          id: Int64($0), number: $0, name: "Calon \($0)", kabupaten: kabupaten)
      },
      judges: [
        SelectionSheet.Judge(id: 1, name: "Drs. Satu", office: "Akademisi")
      ],
      scores: Dictionary(
        uniqueKeysWithValues: scores.map {
          (SelectionSheet.ScoreKey(candidate: $0.0, criterion: 1, judge: 1), $0.1)
        }))
  }

  @Test func tellsRubricRanksAndEveryJudge() throws {
    let sheet = try sheet(signed: true)
    let championship = Championship(of: [sheet], points: [1: 3, 2: 2, 3: 1])
    let lines = SelectionMinutes(sheet, championship: championship).pages.flatMap { $0 }
    for text in [
      "BERITA ACARA SELEKSI", "Kategori Tenaga Kesejahteraan Sosial Kecamatan",
      "Nomor BA/1/2026", "Pada hari Jumat, 20 November 2026 telah dinilai 3 calon oleh 1 juri.",
      "1. Tugas pokok, bobot 100%", "1      1    Calon 1", "90,00",
      "–      3    Calon 3", "kurang 1", "1 calon belum berperingkat",
      "1. Kab. Banjar, 5 poin", "peringkat 1 = 3", "1. Drs. Satu, Akademisi", "......",
    ] {
      #expect(lines.contains { $0.contains(text) }, "\(text)")
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func championsStandWithTheRuleOfTheirPoints() throws {
    let championship = Championship(
      of: [try sheet(signed: true), try sheet(signed: false)], points: [1: 3, 2: 2, 3: 1])
    let lines = ChampionshipPaper(championship, of: "Pilar Teladan 2026").pages.flatMap { $0 }
    for text in [
      "Pilar Teladan 2026", "Kab. Banjar", "Peringkat 1 / 2 / 3", "10", "2 / 2 / 0",
      "peringkat 1 = 3", "Sementara: 1 kategori",
    ] {
      #expect(lines.contains { $0.contains(text) }, "\(text)")
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
    let nobody = ChampionshipPaper(Championship(of: [], points: [1: 3]), of: "Kosong")
    #expect(nobody.pages.joined().contains("Belum ada kabupaten/kota yang mendapat poin."))
  }

  @Test func saysWhatIsNotSigned() throws {
    let sheet = try sheet(signed: false)
    let championship = Championship(of: [sheet], points: [1: 3])
    let text = SelectionMinutes(sheet, championship: championship).pages.flatMap { $0 }
      .joined(separator: "\n")
    #expect(text.contains("(belum ditandatangani)"))
    #expect(text.contains("Juara umum (sementara, 1 kategori belum ditandatangani):"))
  }
}
