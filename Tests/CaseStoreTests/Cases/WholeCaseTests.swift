import CaseDomain
import Testing

@testable import CaseStore

/// A whole case through the store's forms alone, from the visitor at the desk to the reopening.
///
/// After every step the stage, the rows and the invariants are looked at.
@Suite struct WholeCaseTests {
  private let bench: CaseBench
  private var work: Casework { bench.work }

  init() throws { bench = try CaseBench() }

  /// Opens a form, answers it and saves it, as the screen does.
  private func submit(
    _ form: FormID, about subject: FormSubject = .nothing, _ answers: [FieldID: String],
    differentFrom people: Set<PersonID> = [], as actor: Actor? = nil
  ) throws -> SubmitOutcome {
    let actor = actor ?? work.tksk
    let opened = try bench.store.openForm(
      FormRequest(form, about: subject), on: Samples.today, as: actor)
    var values = opened.values
    for (field, answer) in answers { values[field] = answer }
    return try bench.store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.values, version: opened.version,
        differentPeople: people),
      on: Samples.today, as: actor, at: Samples.now)
  }

  @discardableResult
  private func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ answers: [FieldID: String],
    differentFrom people: Set<PersonID> = [], as actor: Actor? = nil
  ) throws -> SavedForm {
    let outcome = try submit(form, about: subject, answers, differentFrom: people, as: actor)
    guard case .saved(let saved) = outcome else { throw NotSaved(outcome: outcome) }
    return saved
  }

  private struct NotSaved: Error {
    let outcome: SubmitOutcome
  }

  /// The client's file as the screen shows it.
  private func page(of client: ClientID) throws -> ClientFile {
    try bench.store.clientFile(client, on: Samples.today, as: bench.work.tksk)
  }

  private func waitingReferrals(of client: ClientID) throws -> Int {
    try page(of: client).tasks.count { if case .referral = $0.matter { true } else { false } }
  }

  /// What the rows say now; everything else must hold too.
  private func look(at client: ClientID) throws -> CaseFile {
    #expect(try bench.store.check(as: Samples.everything).filter { !$0.holds } == [])
    return try #require(try bench.store.caseFile(of: client, as: work.tksk))
  }

  private func rows(_ table: String) throws -> Int64? {
    try work.number("SELECT count(*) FROM \(table)")
  }

  @Test func goesFromTheDeskToTheReopening() throws {
    let visitor = try save(
      "loket-tamu",
      [
        "nama": "Siti Uji", "keperluan": "lapor", "uraian": "tetangga sakit",
        "lanjut": "klien-baru",
      ])
    #expect(visitor.number == "A-2026-0001")
    #expect(visitor.followOn?.form == "klien-baru")

    let client = try register()
    let about = FormSubject.clients([client])
    try save("kasus-buka", about: about, ["saluran": "warga", "catatan": "sakit, sendiri"])
    #expect(try look(at: client).stage == .laporan)
    try save("pendekatan", about: about, ["persetujuan": "lisan", "catatan": "mau"])
    #expect(try look(at: client).stage == .pendekatan)
    try save("asesmen", about: about, ["fisik": "4", "ekonomi": "3", "catatan": "lumpuh"])
    #expect(try look(at: client).assessment?.gravest == .berat)
    try plan(about)
    #expect(try look(at: client).stage == .rencana)
    try serve(about)
    #expect(try look(at: client).stage == .intervensi)
    #expect(try page(of: client).help.map(\.services) == [1])
    try refer(client)
    try closeAndReopen(client)
  }

  /// Registers somebody who is very like a person there, after looking at both.
  private func register() throws -> ClientID {
    let person: [FieldID: String] = [
      "nama": "Siti Uji", "alasan-tanpa-nik": "belum-rekam", "tanggal-lahir": "1950-03-04",
      "jenis-kelamin": "P", "desa": "63.03.05.1004", "jenis": "8", "kriteria": "8a",
      "sejak": "2026-11-22", "sumber": "lapangan",
    ]
    let first = try save("klien-baru", person)
    let people = try rows("person")
    let outcome = try submit("klien-baru", person)
    guard case .similar(let similar) = outcome else { throw NotSaved(outcome: outcome) }
    #expect(similar.map(\.client) == [first.client])
    #expect(try rows("person") == people)
    let second = try save("klien-baru", person, differentFrom: Set(similar.map(\.id)))
    #expect(try rows("person") == people.map { $0 + 1 })
    #expect(try rows("differentPeople") == 1)
    return try #require(second.client)
  }

  private func plan(_ about: FormSubject) throws {
    try save(
      "rencana-butir", about: about,
      ["layanan": "RS-02", "tujuan": "dirawat", "dijanjikan": "2026-12-20"])
    #expect(try rows("planItem") == 1)
  }

  private func serve(_ about: FormSubject) throws {
    try save(
      "layanan", about: about,
      [
        "layanan": "RS-08", "spm": "permakanan", "apa": "sembako",
        "pelaku": "pemerintah", "catat-lagi": "tidak",
      ])
  }

  /// Refers to a home that is full at first: the client waits, then is taken in.
  private func refer(_ client: ClientID) throws {
    let home = try fullHome()
    let referral = try save(
      "rujukan", about: .clients([client]),
      ["lembaga": "\(home.institution)", "maksud": "dirawat", "persetujuan": "lisan"])
    #expect(try waitingReferrals(of: client) == 1)
    let about = FormSubject.row("rujukan", referral.row)
    let place = "\(home.place)"
    #expect(throws: StorageError.rule(.casework(.placeIsFull(capacity: 1)))) {
      try save("rujukan-jawaban", about: about, ["jawaban": "diterima", "tempat": place])
    }
    try save("rujukan-jawaban", about: about, ["jawaban": "daftar-tunggu", "tempat": place])
    #expect(try waitingReferrals(of: client) == 1)
    try count(0, in: home)
    try save("rujukan-jawaban", about: about, ["jawaban": "diterima", "tempat": place])
    #expect(try waitingReferrals(of: client) == 0)
    #expect(try rows("referralAnswer") == 2)
    #expect(try look(at: client).stage == .intervensi)
  }

  private struct Home {
    let institution: Int64
    let place: Int64
  }

  private func fullHome() throws -> Home {
    let institution = try save(
      "lembaga",
      [
        "jenis": "panti", "nama": "Panti Uji", "wilayah": "63.03", "tingkat": "provinsi",
        "mulai": "2026-01-01",
      ], as: work.bidang)
    let place = try save(
      "lembaga-tempat", about: .row("lembaga", institution.row),
      ["lokasi": "Martapura", "kelas": "total", "kapasitas": "1", "mulai": "2026-01-01"],
      as: work.bidang)
    let home = Home(institution: institution.row, place: place.row)
    try count(1, in: home)
    return home
  }

  private func count(_ occupied: Int, in home: Home) throws {
    try save(
      "hunian", about: .row("lembaga", home.institution),
      ["tempat": "\(home.place)", "terisi": "\(occupied)"], as: work.bidang)
  }

  private func closeAndReopen(_ client: ClientID) throws {
    let about = FormSubject.clients([client])
    let saved = try save(
      "kasus-tutup", about: about, ["hasil": "dirujuk-penuh", "alasan": "dirawat panti"])
    let closed = try look(at: client)
    #expect(closed.stage == .tutup)
    #expect(closed.outcome == .dirujukPenuh)
    #expect(closed.number == saved.number)
    try save("kasus-buka-kembali", about: about, ["alasan": "pulang dari panti"])
    let open = try look(at: client)
    #expect(open.stage == .intervensi)
    #expect(open.closedDay == nil)
    #expect(open.number == saved.number)
  }
}
