import CaseDomain
import GRDB
import Glibc
import TestSupport
import Testing

@testable import CaseStore

struct AttachmentTests {
  static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + (0..<3000).map { UInt8($0 % 251) }
  let scratch: ScratchDirectory
  let work: Casework
  let client: ClientID

  init() throws {
    scratch = try ScratchDirectory()
    work = try Casework(at: scratch.path("pilar.db"))
    let new = BulkPerson(
      uid: Samples.uid(1), nik: 9_903_050_101_000_001, nikReason: "", kk: nil, name: "Ani Contoh",
      birthDate: Samples.day(1950, 1, 1), birthDateIsEstimated: false, sex: .female, address: "",
      rt: "001", rw: "001", area: Samples.keraton)
    client = try work.store.write { db in
      var writer = try ClientWriter(
        db, account: 1, at: Samples.now, day: Samples.today)
      let person = try writer.add(new, area: Samples.keraton.number)
      let facts = ClientFacts(
        unit: .orang, area: Samples.keraton.number, name: new.name, sex: .female,
        birthDay: Int64(new.birthDate.number), rt: "001", rw: "001", nik: new.nik, entries: [])
      let client = try writer.add(facts, ClientSubject(person: person), details: [])
      try writer.finish()
      return ClientID(rawValue: client)
    }
  }

  private func put(_ name: String, _ bytes: [UInt8] = Self.photo) throws {
    let inbox = try work.store.inbox(of: work.tksk)
    try DiskFile.write(bytes, to: inbox + "/" + name)
  }

  private func attach(_ name: String) throws -> Int64 {
    try work.store.attach(
      NewAttachment(file: name, kind: .rumah, title: "rumah", day: Samples.today), to: client,
      as: work.tksk, at: Samples.now)
  }

  private func files() throws -> [String] {
    try work.store.read { try AttachmentFolder(of: $0).files() }
  }

  private func check() throws -> Int {
    let results = try work.store.check(as: Samples.actor(.auditor, Samples.province))
    return try #require(results.first { $0.check == .attachments }).findings
  }

  private func mode(_ path: String) -> UInt32 {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }

  @Test func aPhotoIsKeptOncePrivateAndNamedByItsHash() throws {
    try put("satu.jpg")
    try put("dua.png")
    _ = try attach("satu.jpg")
    _ = try attach("dua.png")
    let found = try files()
    #expect(found.count == 1)
    let list = try work.store.attachments(of: client, as: work.tksk)
    #expect(list.count == 2)
    let hash = list[0].hash
    #expect(found[0].hasSuffix("/lampiran/\(hash.prefix(2))/\(hash).jpg"))
    #expect(mode(found[0]) == 0o600)
    #expect(mode(scratch.path("lampiran")) == 0o700)
    #expect(mode(scratch.path("masuk/uji-tksk")) == 0o700)
    #expect(try check() == 0)
  }

  /// What stands first in the file, and how many zeros follow.
  static let refused: [(String, [UInt8], Int, CaseProblem)] = [
    ("teks.jpg", Array("halo".utf8), 0, .attachmentFormat),
    ("kosong.pdf", [], 0, .attachmentFormat),
    ("besar.jpg", photo, Attachment.largestFile, .attachmentTooLarge),
  ]

  @Test(arguments: refused) func whatIsNoPhotoOrScanIsRefused(
    name: String, bytes: [UInt8], zeros: Int, problem: CaseProblem
  ) throws {
    try put(name, bytes + [UInt8](repeating: 0, count: zeros))
    #expect(throws: StorageError.rule(.casework(problem))) { try attach(name) }
    #expect(try files().isEmpty)
  }

  /// Served over SSH: no name leads out of the account's own folder.
  @Test(arguments: ["../pilar.db", "/etc/passwd", "..", ".", "", "tautan.jpg", "../uji-lain/x.jpg"])
  func noNameLeadsOutOfTheInbox(name: String) throws {
    let inbox = try work.store.inbox(of: work.tksk)
    #expect(symlink("/etc/passwd", inbox + "/tautan.jpg") == 0)
    #expect(throws: StorageError.rule(.casework(.attachmentMissing))) { try attach(name) }
  }

  @Test func theFormOffersWhatLiesInTheInbox() throws {
    try put("rumah, depan.jpg")
    let (description, _) = try work.open("lampiran", about: .clients([client]), as: work.tksk)
    let field = try #require(description.field(AttachmentForm.file))
    guard case .choice(let choices) = field.kind else {
      Issue.record("no choice")
      return
    }
    let choice = try #require(choices.choices(given: FormValues()).first)
    #expect(choice.label == "rumah, depan.jpg · 2 KB")
    #expect(!choice.code.contains(","))
    try work.save(
      "lampiran", about: .clients([client]),
      [
        "berkas": choice.code, "jenis": "rumah", "judul": "depan", "tanggal": "2026-11-22",
      ], as: work.tksk)
    #expect(try files().count == 1)
  }

  /// A kill between copy and row: the transaction is gone, the file is an orphan, no row lacks it.
  @Test func aKillBetweenCopyAndRowLeavesNoRowWithoutFile() throws {
    try put("satu.jpg")
    struct Killed: Error {}
    #expect(throws: Killed.self) {
      try work.store.queue.write { db in
        let context = FormContext(db, work.store, actor: work.tksk, now: Samples.now)
        _ = try AttachmentWriter(context: context).add(
          NewAttachment(file: "satu.jpg", kind: .rumah, title: "x", day: Samples.today),
          to: HelpedClient.read(client.rawValue, context))
        throw Killed()
      }
    }
    #expect(try work.store.attachments(of: client, as: work.tksk).isEmpty)
    #expect(try check() == 0)
    let keeper = Samples.actor(.admin, Samples.province)
    #expect(
      try work.store.orphanAttachments(as: Samples.actor(.auditor, Samples.province)).count == 1)
    _ = try attach("satu.jpg")
    #expect(try work.store.orphanAttachments(removing: true, as: keeper).isEmpty)
    #expect(try files().count == 1)
  }

  @Test func aFullDatabaseLeavesNoRowWithoutFile() throws {
    try put("satu.jpg")
    try work.store.queue.writeWithoutTransaction { db in
      let pages = try db.number("PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    #expect(throws: StorageError.full) {
      for number in 0..<2000 {
        _ = try work.store.attach(
          NewAttachment(
            file: "satu.jpg", kind: .lain, title: String(repeating: "x", count: 900) + "\(number)",
            day: Samples.today), to: client, as: work.tksk, at: Samples.now)
      }
    }
    #expect(try check() == 0)
  }

  @Test func aMissingOrChangedFileIsFound() throws {
    try put("satu.jpg")
    _ = try attach("satu.jpg")
    let file = try #require(try files().first)
    var bytes = Self.photo
    bytes[100] ^= 1
    try DiskFile.write(bytes, to: file)
    #expect(try check() == 1)
    unlink(file)
    #expect(try check() == 1)
  }

  @Test func aBackupCarriesTheFilesAndRestoringBringsThemBack() throws {
    try put("satu.jpg")
    _ = try attach("satu.jpg")
    let backup = scratch.path("cadangan.db")
    try work.store.backUp(to: backup, as: Samples.actor(.admin, Samples.province), at: Samples.now)
    let folder = AttachmentFolder(ofBackupAt: backup)
    #expect(folder.files().count == 1)
    unlink(try #require(try files().first))
    try CaseStore.restore(from: backup, to: scratch.path("pilar.db"), account: "kepala")
    #expect(try check() == 0)
    let elsewhere = try ScratchDirectory()
    try CaseStore.restore(from: backup, to: elsewhere.path("baru.db"), account: "kepala")
    #expect(AttachmentFolder(databaseAt: elsewhere.path("baru.db")).files().count == 1)
  }

  @Test func aBackupWithoutItsFilesIsBroken() throws {
    try put("satu.jpg")
    _ = try attach("satu.jpg")
    let backup = scratch.path("cadangan.db")
    try work.store.backUp(to: backup, as: Samples.actor(.admin, Samples.province), at: Samples.now)
    AttachmentFolder(ofBackupAt: backup).removeAll()
    let elsewhere = try ScratchDirectory()
    #expect(throws: StorageError.notADatabase) {
      try CaseStore.restore(from: backup, to: elsewhere.path("baru.db"), account: "kepala")
    }
    #expect(access(elsewhere.path("baru.db"), F_OK) != 0)
  }

  @Test func takingAFileIsLoggedAndBoundByAreaAndType() throws {
    try put("satu.jpg")
    let id = try attach("satu.jpg")
    let path = try work.store.attachmentPath(
      id, reason: "arsip", as: work.operatorKecamatan, at: Samples.now)
    #expect(try DiskFile.read(path, atMost: 10_000) == Self.photo)
    let line = try #require(
      try work.store.accessLog(limit: 1, as: Samples.actor(.auditor, Samples.province)).first)
    #expect(line.action == .export)
    #expect(line.client == client)
    #expect(throws: StorageError.notFound) {
      try work.store.attachmentPath(id, reason: "", as: work.stranger, at: Samples.now)
    }
    try work.store.write { db in
      try db.run("UPDATE client SET types = ?", [.integer(TypeSet([16]).bits)])
    }
    #expect(throws: StorageError.notAllowed(.seeRestrictedTypes)) {
      try work.store.attachmentPath(
        id, reason: "", as: work.operatorKecamatan, at: Samples.now)
    }
    _ = try work.store.attachmentPath(id, reason: "", as: work.tksk, at: Samples.now)
  }
}
