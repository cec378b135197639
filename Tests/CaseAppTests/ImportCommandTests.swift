import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  static let useless: [(name: String, bytes: [UInt8], status: CaseApp.ExitStatus)] = [
    ("kosong.csv", [], .badData),
    ("biner.csv", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0, 0, 0], .badData),
    ("kurang.csv", Array("Nama;NIK;JK;Desa\nSiti;9903054507550001;P;Keraton\n".utf8), .badData),
    ("tanpa-judul.csv", Array("a;b\n1;2\n".utf8), .badData),
  ]

  @Test(arguments: useless)
  func aUselessFileIsOneSentenceAndChangesNothing(
    _ file: (name: String, bytes: [UInt8], status: CaseApp.ExitStatus)
  ) throws {
    let office = try Office.prepared()
    let path = try office.folder.write(file.bytes, to: file.name)
    let before = try content(of: office)
    let outcome = office.run(ImportCommand(files: [path]))
    #expect(outcome.status == file.status)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.message.isEmpty)
    #expect(try content(of: office) == before)
  }

  @Test func aMissingFileIsNoInput() throws {
    let office = try Office.prepared()
    let outcome = office.run(ImportCommand(files: [office.folder.path("tidak-ada.csv")]))
    #expect(outcome.status == .noInput)
  }

  @Test func aTrialLeavesTheDatabaseAsItIs() throws {
    let office = try Office.prepared()
    let before = try content(of: office)
    var trial = ImportCommand(files: [ImportFixtures.path("A")])
    trial.isTrial = true
    trial.asJSON = true
    let told = office.run(trial)
    #expect(told.status == .success)
    #expect(try content(of: office) == before)
    var real = ImportCommand(files: [ImportFixtures.path("A")])
    real.asJSON = true
    #expect(office.run(real).output == told.output, "a trial says what would happen")
  }

  @Test func rejectedRowsComeBackToBeMended() throws {
    let office = try Office.prepared()
    var command = ImportCommand(files: [ImportFixtures.path("E")])
    command.rejects = office.folder.path("ditolak.csv")
    #expect(office.run(command).status == .success)
    let text = try String(contentsOfFile: office.folder.path("ditolak.csv"), encoding: .utf8)
    #expect(text.contains("alasan"))
    let again = office.run(ImportCommand(files: [office.folder.path("ditolak.csv")]))
    #expect(again.status == .success)
    #expect(office.run(command).status == .cannotCreate, "the file of rejects is there already")
  }

  @Test func severalFilesCannotShareOneFileOfRejects() throws {
    let office = try Office.prepared()
    var command = ImportCommand(files: [ImportFixtures.path("A"), ImportFixtures.path("B")])
    command.rejects = office.folder.path("ditolak.csv")
    #expect(office.run(command).status == .usage)
  }

  @Test func severalFilesAreOneObjectALine() throws {
    let office = try Office.prepared()
    var command = ImportCommand(files: [ImportFixtures.path("A"), ImportFixtures.path("C")])
    command.asJSON = true
    let outcome = office.run(command)
    #expect(outcome.lines.count == 2)
    for line in outcome.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["baris"] as? Int == 300)
    }
  }

  @Test func anImportIsListedAndTakenBack() throws {
    let office = try Office.prepared()
    #expect(office.run(ImportCommand(files: [ImportFixtures.path("A")])).status == .success)
    let list = office.run(ListBatchesCommand()).output
    #expect(list.contains("ppks-A.csv") && list.contains("tersimpan"))
    #expect(office.run(TakeBackCommand(batch: 1)).status == .success)
    #expect(office.run(ListBatchesCommand()).output.contains("dibatalkan"))
    #expect(office.run(TakeBackCommand(batch: 99)).status == .noInput)
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func aListWithoutPlacesNeedsAnArea() throws {
    let office = try Office.prepared()
    let text = "Nama;NIK;Tgl Lahir;JK;Jenis PPKS\nSiti Rekaan;9903054507550001;05-07-1955;P;8\n"
    let path = try office.folder.write(text, to: "tanpa-wilayah.csv")
    #expect(office.run(ImportCommand(files: [path])).status == .badData)
    var command = ImportCommand(files: [path])
    command.area = "63.03.05"
    command.asJSON = true
    #expect(office.run(command).output.contains("\"baru\":1"))
  }

  @Test(arguments: ["nama", "namanya=Kolom", "=x"])
  func aMappingNeedsAMeaningAndAHeading(_ text: String) {
    #expect(throws: CommandFailure.self) { try ImportCommand.readMapping([text]) }
  }

  private func content(of office: Office) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: office.databasePath))
  }
}
