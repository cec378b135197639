import CaseDomain
import TestSupport
import Testing

@testable import CaseDocuments

struct RejectFileTests {
  @Test func keepsSeparatorEncodingAndCells() throws {
    let directory = try ScratchDirectory()
    let rows = "Nama|JK|Tgl Lahir|Desa|Jenis\r\nS\u{E1}ri|X|=1+1|\"a|b\"|'-8\r\n"
    let path = try directory.write(Self.windows1252(rows), to: "list.csv")
    let rejected = try Self.reject(path, to: directory.path("tolak.csv"))
    #expect(
      try FileBytes.read(rejected)
        == Self.windows1252(
          """
          Nama|JK|Tgl Lahir|Desa|Jenis|baris|alasan\r
          S\u{E1}ri|X|'=1+1|"a|b"|'-8|2|jenis-kelamin-tak-dikenal\r

          """))
    #expect(try FileBytes.permissions(of: rejected) == 0o600)
  }

  @Test func readsAsTheSameRowsAndReplacesItsOwnColumns() throws {
    let directory = try ScratchDirectory()
    let text = "\u{FEFF}Nama,NIK,JK,Tgl Lahir,Desa,Jenis\nA,-,X,1-1-1980,\"b\nc\",@8\n"
    let list = try directory.write(text, to: "list.csv")
    let first = try Self.reject(list, to: directory.path("tolak-1.csv"))
    let second = try Self.reject(first, to: directory.path("tolak-2.csv"))
    #expect(try FileBytes.read(first) == FileBytes.read(second))
    #expect(try Self.rows(first) == Self.rows(list))
  }

  @Test func leavesNothingWhenItIsNotFinished() throws {
    let directory = try ScratchDirectory()
    let list = try ImportFile(path: ImportFixtures.path("E"), hasArea: false)
    do {
      let file = try RejectFile(for: list, path: directory.path("tolak.csv"))
      #expect(file.count == 0)
      #expect(directory.names.count == 1)
    }
    #expect(directory.names.isEmpty)
  }

  @Test func neverWritesOverAFile() throws {
    let directory = try ScratchDirectory()
    let path = try directory.write("sudah ada", to: "tolak.csv")
    let list = try ImportFile(path: ImportFixtures.path("E"), hasArea: false)
    #expect(throws: WritingError.exists) { try RejectFile(for: list, path: path) }
    #expect(throws: WritingError.cannotCreate(errno: 2)) {
      try RejectFile(for: list, path: directory.path("none/tolak.csv"))
    }
    #expect(try FileBytes.text(path) == "sudah ada")
  }

  @Test func noticesAFileThatAppearsInBetween() throws {
    let directory = try ScratchDirectory()
    let list = try ImportFile(path: ImportFixtures.path("E"), hasArea: false)
    let file = try RejectFile(for: list, path: directory.path("tolak.csv"))
    try directory.write("lain", to: "tolak.csv")
    #expect(throws: WritingError.exists) { try file.finish() }
    #expect(try FileBytes.text(directory.path("tolak.csv")) == "lain")
  }

  /// Rejects every row of a list and returns the path of the file.
  private static func reject(_ path: String, to target: String) throws -> String {
    let list = try ImportFile(path: path, hasArea: false)
    let file = try RejectFile(for: list, path: target)
    var row = ImportRow(record: 0)
    while try list.next(&row) { try file.add(record: row.record, reason: .sexUnknown) }
    try file.finish()
    return target
  }

  private static func rows(_ path: String) throws -> [ImportRow] {
    let list = try ImportFile(path: path, hasArea: false)
    var rows: [ImportRow] = []
    var row = ImportRow(record: 0)
    while try list.next(&row) { rows.append(row) }
    return rows
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value) }
  }
}
