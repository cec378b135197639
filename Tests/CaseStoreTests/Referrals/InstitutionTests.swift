import CaseDomain
import Testing

@testable import CaseStore

struct InstitutionTests {
  let work: Casework

  init() throws { work = try Casework(people: 20) }

  private func institution(_ level: InstitutionLevel) -> NewInstitution {
    NewInstitution(
      kind: .lks, name: "LKS Contoh", area: Samples.banjar, level: level,
      from: Samples.day(2024, 1, 1))
  }

  @Test func anInstitutionIsKeptByItsOwnLevel() throws {
    _ = try work.store.addInstitution(
      institution(.kabupaten), as: work.verifikator, at: Samples.now)
    _ = try work.store.addInstitution(institution(.provinsi), as: work.bidang, at: Samples.now)
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try work.store.addInstitution(
        institution(.provinsi), as: work.verifikator, at: Samples.now)
    }
    #expect(throws: StorageError.notAllowed(.manageInstitutions)) {
      try work.store.addInstitution(institution(.kabupaten), as: work.tksk, at: Samples.now)
    }
  }

  @Test func theFormsAddAndChangeInstitutionsAndPlaces() throws {
    let added = try work.save(
      "lembaga", about: .nothing,
      [
        "jenis": "panti", "nama": "PPRSLU Contoh", "wilayah": "63.03", "tingkat": "provinsi",
        "ppks": "8", "mulai": "2022-01-01", "berakhir": "",
      ], as: work.bidang)
    let subject = FormSubject.row("lembaga", added.row)
    let (_, before) = try work.open("lembaga", about: subject, as: work.bidang)
    #expect(before.version == 1)
    #expect(before.values["ppks"] == "8")
    var values = before.values.texts
    values["nama"] = "PPRSLU Budi Contoh"
    try work.save("lembaga", about: subject, values, as: work.bidang)
    for (location, capacity) in [("Landasan Ulin", "110"), ("Martapura", "70")] {
      try work.save(
        "lembaga-tempat", about: subject,
        [
          "lokasi": location, "kelas": "total", "kapasitas": capacity, "mulai": "2022-01-01",
          "berakhir": "",
        ], as: work.bidang)
    }
    let board = try work.store.institutionBoard(on: Samples.today, as: work.tksk)
    let line = try #require(board.lines.first)
    #expect(line.institution.name == "PPRSLU Budi Contoh")
    #expect(line.capacity == 180)
    #expect(line.places.map(\.location) == ["Landasan Ulin", "Martapura"])
    try work.save(
      "hunian", about: subject,
      ["tempat": "\(line.places[1].id)", "tanggal": "2026-11-20", "terisi": "69"],
      as: work.bidang)
    let counted = try work.store.institutionBoard(on: Samples.today, as: work.tksk).lines[0]
    #expect(counted.places[1].free == 1)
    #expect(counted.places[1].countedOn == Samples.day(2026, 11, 20))
    // The day before the count nothing is known of it.
    let earlier = try work.store.institutionBoard(
      on: Samples.day(2026, 11, 19), as: work.tksk)
    #expect(earlier.lines[0].occupied == 0)
  }

  @Test func anInstitutionThatEndsBeforeItBeginsIsRefused() throws {
    #expect(throws: FieldFault("berakhir", .before(Samples.day(2026, 1, 1)))) {
      try work.save(
        "lembaga", about: .nothing,
        [
          "jenis": "lks", "nama": "LKS", "wilayah": "63.03", "tingkat": "provinsi",
          "mulai": "2026-01-01", "berakhir": "2025-01-01",
        ], as: work.bidang)
    }
  }
}
