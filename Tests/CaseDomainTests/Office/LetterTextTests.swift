import CaseDomain
import Testing

/// Placeholders, and how much of a person a letter tells.
struct LetterTextTests {
  static let day = Day(iso8601: "2026-11-22") ?? Day(number: 0)

  static let person = LetterPerson(
    name: "Hj. Siti Aminah", nik: "9903054507550012", birthPlace: "Martapura",
    birthDate: Day(iso8601: "1955-07-05"), sex: .female, address: "Jl. Contoh 5", rt: "003",
    rw: "002", area: WilayahCode("63.03.05.1004"), caseNumber: "K-2026-0412")

  @Test func fillsWhatIsKnownAndLeavesRoomForTheRest() {
    let text = LetterText.filled("{nama}, {umur}, {keperluan} {x}", with: [.nama: "Siti"])
    #expect(text == "Siti, \(LetterText.unknown), \(LetterText.unknown) {x}")
    #expect(LetterText.unknownNames(in: "{nama} {x} {y") == ["x"])
  }

  @Test func keepsLinesThroughTheOneLineOfAField() {
    let text = "Dengan hormat,\n\nNama : {nama}"
    #expect(LetterText.oneLine(text) == "Dengan hormat,||Nama : {nama}")
    #expect(LetterText.manyLines("Dengan hormat, | | Nama : {nama}") == text)
  }

  @Test func theFullIdentityIsOnPaper() {
    let facts = Self.person.facts(as: .lengkap, on: Self.day)
    #expect(facts[.nama] == "Hj. Siti Aminah")
    #expect(facts[.nik] == "9903054507550012")
    #expect(facts[.ttl] == "Martapura, 5 Juli 1955")
    #expect(facts[.umur] == "71 tahun")
    #expect(
      facts[.alamat]
        == "Jl. Contoh 5 RT 003 RW 002, Kelurahan Murung Keraton, Kecamatan Martapura, "
        + "Kabupaten Banjar")
  }

  @Test func initialsTellNeitherNumberNorDayNorHouse() {
    let facts = Self.person.facts(as: .inisial, on: Self.day)
    #expect(facts[.nama] == "H.S.A. (K-2026-0412)")
    #expect(facts[.ttl] == "tahun 1955")
    #expect(facts[.alamat] == "Kecamatan Martapura")
    let all = facts.values.joined(separator: " ")
    for part in ["Siti", "Aminah", "990305", "Contoh", "Keraton", "Juli"] {
      #expect(!all.contains(part), "\(part)")
    }
  }

  static let names: [(String, String)] = [
    ("Siti Aminah", "S.A."), ("Budi", "B."), ("  Ahmad  Rahman ", "A.R."), ("Moch. Ali", "M.A."),
    ("ma'mun", "M."), ("", ""),
  ]

  @Test(arguments: names) func makesInitials(_ row: (String, String)) {
    #expect(LetterIdentity.initials(of: row.0) == row.1)
  }

  /// Every guarded type begins with initials for who knows it, other types in full.
  @Test(arguments: 1...26) func initialsAreTheRuleForGuardedTypes(type: Int) throws {
    let kind = try #require(LetterKind.kind("rekomendasi-panti"))
    let area = try #require(WilayahCode("63"))
    let author = Actor(accountID: 1, name: "uji", role: .verifikator, area: area)
    let guarded = [3, 6, 7, 10, 14, 16, 17, 18, 19].contains(type)
    #expect(
      LetterIdentity.standard(for: kind, types: [type], author: author)
        == (guarded ? .inisial : .lengkap))
  }

  /// Who does not see the type must not learn it from the default.
  @Test(arguments: [8, 17]) func theDefaultTellsNothingToWhoMayNotKnow(type: Int) throws {
    let area = try #require(WilayahCode("63"))
    let author = Actor(accountID: 1, name: "uji", role: .tksk, area: area)
    for kind in LetterKind.all where kind.about != .nobody {
      let standard = LetterIdentity.standard(for: kind, types: [type], author: author)
      #expect(standard == (kind.goesToThirdParty ? .inisial : .lengkap))
    }
  }

  @Test func theRegisterShowsGapsAndExplainsReservedNumbers() throws {
    let area = try #require(WilayahCode("63.03.05"))
    func letter(_ id: Int64, _ serial: Int?) -> Letter {
      Letter(
        id: id, area: area, kind: "surat-umum", year: 2026, serial: serial,
        number: serial.map { "400/\($0)" } ?? "", day: Self.day, client: nil, about: "",
        addressee: "", subject: "", signer: "", author: "")
    }
    let register = LetterRegister(
      area: area, year: 2026, letters: [letter(1, 2), letter(2, 7), letter(3, nil)],
      reserved: [3: "undangan", 4: "undangan"])
    #expect(
      register.lines == [
        .letter(letter(3, nil)), .letter(letter(2, 7)), .gap(5...6),
        .reserved(serial: 4, reason: "undangan"), .reserved(serial: 3, reason: "undangan"),
        .letter(letter(1, 2)), .gap(1...1),
      ])
    #expect(register.waitingCount == 1)
    #expect(register.gapCount == 3)
    #expect(register.reservedCount == 2)
  }
}
