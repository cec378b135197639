import TestSupport
import Testing

/// What a form costs on a slow line.
struct FormBytesTests {
  private let office: PilarOffice

  init() throws {
    office = try PilarOffice(people: 20)
    try office.addRecorder("petugas")
  }

  @Test func aTypedLetterCostsFewBytes() throws {
    let session = try openFile()
    session.pressFunction(7)
    try session.wait(forText: "Nama lengkap")
    session.settle()
    for letter in "Siti Contoh" {
      let bytes = try session.cost(of: String(letter))
      #expect((1...60).contains(bytes))
    }
  }

  @Test func aFormOpensInFewBytes() throws {
    let session = try openFile()
    let sent = session.bytesReceived
    session.pressFunction(7)
    try session.wait(forText: "Nama lengkap")
    session.settle()
    let bytes = session.bytesReceived - sent
    print("isian dibuka dengan \(bytes) byte")
    #expect(bytes <= 3_000)
  }

  private func openFile() throws -> PtySession {
    let session = try PtySession(office.launch("buka", "--sebagai", "petugas", "--layar", "klien"))
    try session.wait(forText: "baris 1 dari")
    session.type("\r")
    try session.wait(forText: "NIK")
    session.settle()
    return session
  }
}
