import CaseApp
import CaseDocuments
import CaseDomain
import Foundation
import TestSupport
import Testing

/// `mutu ganda` on lists and on the database, and `mutu contoh`.
@Suite struct DuplicateCommandsTests {
  private let office: Office

  init() throws { office = try Office() }

  private func file(_ text: String) throws -> String {
    let path = office.folder.path("daftar.csv")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private struct Printed: Decodable, Equatable {
    struct Pair: Decodable, Equatable {
      var a: String
      var b: String
      var skor: Int
      var alasan: [String]
    }
    var pasangan: [Pair]
  }

  private func printed(_ outcome: Office.Outcome) throws -> Printed {
    try JSONDecoder().decode(Printed.self, from: Data(outcome.output.utf8))
  }

  private static let strangers = """
    rec_id, given_name, surname, street_number, address_1, suburb, date_of_birth, soc_sec_id
    rec-1-org, michaela, neumann, 8, stanley street, winston hills, 19151111, 5304218
    rec-1-dup-0, michafla, neumann, 8, stanleystreet, winston hills, 19151111, 5304218
    rec-2-org, courtney, painter, 12, pinkerton circuit, richlands, 19161214, 4066625
    """

  @Test func comparesAListWhoseColumnsAreNamed() throws {
    let mapping = try ListDuplicatesCommand.readMapping([
      "id=rec_id,nama=given_name+surname,lahir=date_of_birth",
      "alamat=street_number+address_1,wilayah=suburb,nik=soc_sec_id",
    ])
    let command = ListDuplicatesCommand(
      file: try file(Self.strangers), mapping: mapping, threshold: 600, format: .json)
    let outcome = office.run(command)
    let pairs = try printed(outcome).pasangan
    #expect(pairs.map { [$0.a, $0.b] } == [["rec-1-org", "rec-1-dup-0"]])
    #expect(pairs.first?.alasan.contains("nik-sama") == true)
    #expect((600...1000).contains(pairs.first?.skor ?? 0))
  }

  @Test func tellsAClerkWhyInWords() throws {
    let list = """
      id;nama;jk;lahir;nik;wilayah
      A1;Muhammad Syarifuddin;L;15-07-1980;9903051507800011;63.03.05.1004
      A2;M. Sjarifudin;L;15-07-1980;9903051507800911;63.03.05.1004
      """
    let command = ListDuplicatesCommand(
      file: try file(list), mapping: [:], threshold: 600, format: .teks)
    let outcome = office.run(command)
    #expect(outcome.output.contains("A1 = A2"))
    #expect(outcome.output.contains("tanggal lahir sama"))
    #expect(outcome.output.contains("NIK beda satu angka"))
    #expect(outcome.output.contains("desa sama"))
  }

  @Test func refusesWhatItCannotRead() throws {
    #expect(throws: CommandFailure.self) { try ListDuplicatesCommand.readMapping(["umur=usia"]) }
    let path = try file(Self.strangers)
    let unknown = ListDuplicatesCommand(
      file: path, mapping: [.nama: ["tidak_ada"]], threshold: 600, format: .json)
    #expect(office.run(unknown).status != .success)
    let outOfRange = ListDuplicatesCommand(file: path, mapping: [:], threshold: 0, format: .json)
    #expect(office.run(outOfRange).status == .usage)
    let missing = ListDuplicatesCommand(
      file: path + ".tak-ada", mapping: [:], threshold: 600, format: .json)
    #expect(office.run(missing).status == .noInput)
  }

  @Test func measuresItselfOnALabelledList() throws {
    let sample = office.run(
      SampleListCommand(people: 600, seed: 5, province: "63", nikFaults: 50))
    #expect(sample.status == .success)
    let labels = Dictionary(
      uniqueKeysWithValues: sample.lines.dropFirst().map { line in
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        return (String(cells[0]), String(cells[1]).trimmingCharacters(in: .whitespaces))
      })
    let command = ListDuplicatesCommand(
      file: try file(sample.output), mapping: [:], threshold: 600, format: .json)
    let pairs = try printed(office.run(command)).pasangan
    #expect(pairs.count > 10)
    #expect(pairs.allSatisfy { labels[$0.a] == labels[$0.b] })
  }

  @Test func comparesTheDatabaseAsTheAccountMay() throws {
    let office = try Office.training(people: 400)
    _ = office.run(AddAccountCommand(name: "budi", role: .verifikator, area: "63"))
    _ = office.run(AddAccountCommand(name: "tksk", role: .tksk, area: "63.03.05"))
    let outcome = office.run(FindDuplicatesCommand(threshold: 300, format: .json), as: "budi")
    #expect(outcome.status == .success)
    let pairs = try printed(outcome).pasangan
    let kept = office.run(FindDuplicatesCommand(threshold: 300, keeps: true), as: "budi")
    #expect(kept.message.contains("\(pairs.count) pasangan disimpan"))
    #expect(office.run(FindDuplicatesCommand(), as: "tksk").status == .notAllowed)
    #expect(office.run(FindDuplicatesCommand(area: "63.01"), as: "tksk").status == .notAllowed)
  }
}
