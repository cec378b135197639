import CaseDomain
import Foundation
import Testing

@testable import CaseStore

/// Every public method of the store, as every role, inside and outside the area (DESIGN 10).
@Suite struct StoreRightsTests {
  private let office: SecretOffice

  init() throws {
    office = try SecretOffice()
    try office.store.logExport(
      rows: 1, reason: SecretOffice.word,
      as: Actor(accountID: 2, name: "petugas", role: .tksk, area: Samples.martapura),
      at: Samples.now)
  }

  /// What a read answers, as text; nil when it is refused.
  private func answer(_ read: StoreRead, as actor: Actor) throws -> String? {
    do {
      var text = ""
      dump(try read.ask(office.store, actor), to: &text)
      return text
    } catch let error as StorageError {
      switch error {
      case .notAllowed, .outsideArea, .notFound: return nil
      default: throw error
      }
    }
  }

  @Test(arguments: StoreRead.all)
  func aSecretIsReadByWhomTheRightsTableNames(_ read: StoreRead) throws {
    for role in Role.allCases {
      let actor = SecretOffice.asking(role, in: Samples.martapura)
      let answer = try answer(read, as: actor)
      let sees =
        switch read.tells {
        case .nobody: false
        case .everybody: actor.may(read.right)
        case .whoSeesTheType: actor.visibleTypes.contains(SecretOffice.type)
        }
      #expect(answer?.contains(SecretOffice.word) ?? false == sees, "\(role)")
    }
  }

  @Test(arguments: StoreRead.all)
  func nothingIsReadFromOutsideTheArea(_ read: StoreRead) throws {
    for role in Role.allCases {
      let actor = SecretOffice.asking(role, in: Samples.banjarmasin)
      let answer = try answer(read, as: actor) ?? ""
      #expect(!answer.contains(SecretOffice.word), "\(role)")
      #expect(!answer.contains("Siti Contoh"), "\(role)")
    }
  }

  @Test(arguments: StoreRead.all)
  func aReadIsRefusedWithoutItsRight(_ read: StoreRead) {
    for role in Role.allCases where !role.rights.contains(read.right) {
      let actor = SecretOffice.asking(role, in: Samples.martapura)
      #expect(throws: StorageError.notAllowed(read.right), "\(role)") {
        try read.ask(office.store, actor)
      }
    }
  }

  /// A letter's writer reads it for good, so it must not take in what he may not read.
  @Test func aLetterTakesInNoSecret() throws {
    let tksk = SecretOffice.asking(.tksk, in: Samples.martapura)
    func written(about subject: NewLetter.Subject) throws -> String {
      let new = NewLetter(
        kind: LetterKind.general, day: Samples.today, about: subject,
        texts: [.hal: "{keperluan}", .kepada: "Camat", .isi: "{keperluan}"], identity: .lengkap,
        purpose: "uji", takesNumber: false)
      let letter = try office.store.write(new, on: Samples.today, as: tksk, at: Samples.now)
      return letter.subject
    }
    #expect(try !written(about: .complaint(1)).contains(SecretOffice.word))
    #expect(throws: StorageError.notAllowed(.seeRestrictedTypes)) {
      try written(about: .referral(1))
    }
  }

  /// The forms of restricted clients' things show no secret, and none opens outside the area.
  @Test(arguments: ["rencana-selesai", "bendera-selesai", "rujukan-jawaban", "loket-selesai"])
  func aFormTellsNoSecret(_ form: String) throws {
    let subjects: [String: FormSubject] = [
      "rujukan-jawaban": .row("rujukan", 1), "loket-selesai": .row("kunjungan-loket", 1),
    ]
    let request = FormRequest(
      FormID(rawValue: form), about: subjects[form] ?? .clients([SecretOffice.client]))
    func opened(as actor: Actor) throws(StorageError) -> String? {
      do throws(StorageError) {
        var text = ""
        dump(try office.store.openForm(request, on: Samples.today, as: actor), to: &text)
        return text
      } catch {
        guard [.notFound, .notAllowed(.manageInstitutions)].contains(error) else { throw error }
        return nil
      }
    }
    let inside = try opened(as: SecretOffice.asking(.tksk, in: Samples.martapura))
    #expect(!(inside ?? "").contains(SecretOffice.word))
    #expect(try opened(as: SecretOffice.asking(.tksk, in: Samples.banjarmasin)) == nil)
  }

  /// Every form needs the right that the table gives it.
  @Test func noFormOpensWithoutItsRight() {
    for handler in FormHandlers.all {
      for role in Role.allCases where !role.rights.contains(handler.right) {
        #expect(throws: StorageError.notAllowed(handler.right), "\(handler.form) as \(role)") {
          try office.store.openForm(
            FormRequest(handler.form, about: .clients([SecretOffice.client])), on: Samples.today,
            as: SecretOffice.asking(role, in: Samples.martapura))
        }
      }
    }
  }
}

/// No public method of the store is forgotten, and each that writes asks for its right.
@Suite struct StoreMethodsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CaseStore")

  /// What each writing method, and each that other suites walk, asks for.
  private static let rights: [String: String] = [
    "addInstitution": ".manageInstitutions", "addPlace": ".manageInstitutions",
    "countOccupancy": ".manageInstitutions", "institutionBoard": ".seeClients",
    "refer": ".recordCases", "answerReferral": ".seeClients", "serve": ".recordCases",
    "serveAll": ".recordCases", "receive": ".recordCases", "finish": ".recordCases",
    "write": ".writeLetters", "give": ".writeLetters", "reserveNumbers": ".writeLetters",
    "add": ".manageOffice", "set": ".manageOffice", "record": ".recordCases",
    "addFollowUp": ".recordCases", "finishFollowUp": ".recordCases", "attach": ".recordCases",
    "attachmentPath": ".exportClients", "inbox": ".recordCases",
    "takeBack": ".importClients",
    "importBeneficiaries": ".importClients", "tryDuty": ".seeClients",
    "changeDuty": ".manageOffice", "addAccount": ".manageAccounts",
    "changeAccount": ".manageAccounts", "logView": ".seeClients", "logExport": ".exportClients",
    "logPrint": ".seeClients", "mark": ".markAttendance", "scan": ".markAttendance",
    "land": ".markAttendance", "undoScan": ".markAttendance", "closeSession": ".markAttendance",
    "corrections": ".seeBimtek", "attendanceSets": ".seeBimtek",
    "addAttendanceSet": ".manageBimtek", "chooseAttendanceSet": ".manageBimtek",
    "backUp": ".backUp", "check": ".checkIntegrity", "recap": ".seeClients",
    "verificationEntries": ".seeClients", "events": ".seeBimtek", "event": ".seeBimtek",
    "eventPage": ".seeBimtek",
    "attendance": ".seeBimtek", "appoint": ".manageTKSK", "endTerm": ".manageTKSK",
    "setAgeing": ".manageOffice",
    "confirmPSKS": ".managePSKS", "switchKind": ".manageOffice",
    "addPairRule": ".manageOffice", "declare": ".managePSKS",
    "pairCount": ".mergePeople", "pairs": ".mergePeople", "review": ".mergePeople",
    "decideDifferent": ".mergePeople", "reopen": ".mergePeople", "merge": ".mergePeople",
    "undoMerge": ".mergePeople", "findPairs": ".mergePeople", "startSearch": ".mergePeople",
    "keepPairs": ".mergePeople",
    "likelyPairs": ".mergePeople",
    "eventResult": ".seeBimtek", "recordTests": ".manageBimtek",
    "selections": ".seeBimtek", "selectionSheet": ".seeBimtek", "championship": ".seeBimtek",
    "recordScores": ".manageBimtek",
  ]

  /// Cases share one guard; forms ask their handler; the others have no right of their own.
  private static let guardedElsewhere: [String: String] = [
    "openCase": "changeCases", "recordStep": "changeCases", "addPlanItem": "changeCases",
    "finishPlanItem": "changeCases", "recordVisit": "changeCases", "raiseFlag": "changeCases",
    "resolveFlag": "changeCases", "submit": "handler.right",
    "importList": "demand(anyOf: request.list.rights",
    "undo": "notAllowed(right)",
  ]

  @Test func everyPublicMethodAsksForItsRight() throws {
    let reads = Set(StoreRead.all.map(\.name))
    for (name, body) in try Self.methods() where !reads.contains(name) {
      if let right = Self.rights[name] {
        #expect(body.contains("demand(\(right)"), "\(name)")
      } else if let guardian = Self.guardedElsewhere[name] {
        #expect(body.contains(guardian), "\(name)")
      } else {
        #expect(Self.withoutRight.contains(name), "\(name) stands in no table")
      }
    }
  }

  private static let withoutRight: Set<String> = [
    // The connection itself, and what is the account's own.
    "interrupt", "close", "dataVersion", "actor", "openForm", "keep", "discard",
    "setAdvancesByItself", "create", "open", "inMemory",
    // Asked by ``CareTests``, ``AccountTests`` and the suites of their own.
    "restore", "brokenLogLines", "orphanAttachments", "eachEntry", "eachClient", "addEvent",
    "undoAttendance",
  ]

  private static func methods() throws -> [(name: String, body: String)] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.lastPathComponent.hasPrefix("CaseStore") && $0.pathExtension == "swift" }
    #expect(paths.count > 30)
    return try paths.flatMap { path in
      let text = try String(contentsOf: path, encoding: .utf8)
      return text.components(separatedBy: "\n  public func ").dropFirst().map { part in
        let name = String(part.prefix { $0.isLetter || $0.isNumber })
        return (name, part.components(separatedBy: "\n  }\n")[0])
      }
    }
  }
}
