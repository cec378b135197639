import TestSupport
import Testing

/// Two sessions edit the same client.
struct TwoEditorsTests {
  private let office: PilarOffice

  init() throws {
    office = try PilarOffice(people: 20)
    try office.addRecorder("petugas")
  }

  @Test func differentFieldsBothSurviveWithoutAQuestion() throws {
    let (first, second) = (try openEditing(), try openEditing())
    try change("Tempat lahir", to: "Astambul", in: first)
    try change("Alamat", to: "Jl. Dua Sisi 2", in: second)
    try save(first)
    try save(second)
    let third = try openEditing()
    let screen = FormOnScreen(third)
    #expect(screen.value(of: "Tempat lahir") == "Astambul")
    #expect(screen.value(of: "Alamat") == "Jl. Dua Sisi 2")
  }

  @Test func theSameFieldAsksAndShowsBoth() throws {
    let (first, second) = (try openEditing(), try openEditing())
    try change("Alamat", to: "Jl. Pertama 1", in: first)
    try change("Alamat", to: "Jl. Kedua 2", in: second)
    try save(first)
    second.pressFunction(2)
    try second.wait(for: "both values") {
      $0.screen.contains("Kolom yang diubah dari dua sisi")
        && $0.screen.contains("Jl. Pertama 1") && $0.screen.contains("Jl. Kedua 2")
    }
    second.type("m")
    try second.wait(forText: "Semua sudah dipilih")
    second.type("\r")
    try second.wait(forText: "Tersimpan")
    #expect(FormOnScreen(try openEditing()).value(of: "Alamat") == "Jl. Pertama 1")
  }

  /// The first client of the list, in the form that corrects a record.
  private func openEditing() throws -> PtySession {
    var launch = office.launch("buka", "--sebagai", "petugas", "--layar", "klien")
    (launch.columns, launch.rows) = (100, 46)
    let session = try PtySession(launch)
    try session.wait(forText: "baris 1 dari")
    session.type("\r")
    try session.wait(forText: "NIK")
    session.pressFunction(4)
    try session.wait(for: "the form") { FormOnScreen($0).current == "Nama lengkap" }
    return session
  }

  private func change(_ label: String, to text: String, in session: PtySession) throws {
    while FormOnScreen(session).current != label {
      let before = FormOnScreen(session).current
      session.type("\u{1B}[B")
      try session.wait(for: "the next field") {
        FormOnScreen($0).current.map { $0 != before } ?? false
      }
    }
    session.type("\u{15}")
    try session.wait(for: "an empty field") { FormOnScreen($0).value(of: label) == "" }
    for character in text { session.type(String(character)) }
    session.type("\r")
    try session.wait(for: "the field after \(label)") {
      FormOnScreen($0).current.map { $0 != label } ?? false
    }
  }

  private func save(_ session: PtySession) throws {
    session.pressFunction(2)
    try session.wait(forText: "Tersimpan")
  }
}
