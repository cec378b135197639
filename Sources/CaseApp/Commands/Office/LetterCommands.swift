import CaseDomain
import CaseScreens
import CaseStore
import TerminalUI

/// `surat daftar`: the register of an office and year.
public struct ListLettersCommand: Command {
  /// nil for this year.
  public var year: Int?
  public var area: String?
  public var asJSON: Bool

  public init(year: Int? = nil, area: String? = nil, asJSON: Bool = false) {
    self.year = year
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let named = try area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let register = try context.asking { () throws(StorageError) in
      try session.store.letters(
        of: named ?? session.actor.area, year: year ?? session.today.year, as: session.actor)
    }
    try context.output.write(asJSON ? json(register) + "\n" : table(register))
  }

  private func table(_ register: LetterRegister) -> String {
    TextTable(heads: OfficeCommandText.letterHeads, rows: register.lines.map(cells)).text
      + OfficeCommandText.registerTotals(register) + "\n"
  }

  private func cells(_ line: LetterRegister.Line) -> [String] {
    switch line {
    case .letter(let letter):
      [
        "\(letter.id)", letter.number.isEmpty ? OfficeCommandText.toCome : letter.number,
        IndonesianDate.numeric(letter.day), letter.subject, letter.about, letter.signer,
      ]
    case .reserved(let serial, let reason):
      ["", "\(serial)", "", OfficeCommandText.reserved(reason), "", ""]
    case .gap(let range):
      ["", OfficeCommandText.gap(range), "", OfficeCommandText.passedOver, "", ""]
    }
  }

  private func json(_ register: LetterRegister) -> String {
    JSONText.object([
      ("wilayah", JSONText.string(register.area.dotted)),
      ("tahun", JSONText.number(register.year)),
      ("surat", JSONText.array(register.letters.map(json))),
      ("menyusul", JSONText.number(register.waitingCount)),
      ("cadangan", JSONText.array(register.lines.compactMap(reserved))),
      ("dilewati", JSONText.array(register.lines.flatMap(passedOver))),
    ])
  }

  private func json(_ letter: Letter) -> String {
    JSONText.object([
      ("id", JSONText.number(letter.id)),
      ("nomor", JSONText.string(letter.number.isEmpty ? nil : letter.number)),
      ("urut", letter.serial.map { JSONText.number($0) } ?? "null"),
      ("tanggal", JSONText.string(letter.day.iso8601)), ("jenis", JSONText.string(letter.kind)),
      ("hal", JSONText.string(letter.subject)), ("tentang", JSONText.string(letter.about)),
      ("kepada", JSONText.string(letter.addressee)),
      ("penandaTangan", JSONText.string(letter.signer)),
    ])
  }

  private func reserved(_ line: LetterRegister.Line) -> String? {
    guard case .reserved(let serial, let reason) = line else { return nil }
    return JSONText.object([
      ("urut", JSONText.number(serial)), ("alasan", JSONText.string(reason)),
    ])
  }

  private func passedOver(_ line: LetterRegister.Line) -> [String] {
    guard case .gap(let range) = line else { return [] }
    return range.map { JSONText.number($0) }
  }
}

/// `surat cetak`: one letter as it stands on paper; the print is logged.
public struct PrintLetterCommand: Command {
  /// The written number, or the row's number for one that waits.
  public var number: String

  public init(number: String) { self.number = number }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let documents = OfficeDocuments(store: session.store, session: session)
    let preview = try context.asking { () throws(StorageError) in
      let preview =
        if let id = Int64(number) {
          try documents.letter(id)
        } else {
          try documents.letter(numbered: number)
        }
      try session.store.logPrint(
        of: preview.client, rows: preview.lineCount, reason: preview.purpose, as: session.actor,
        at: session.now)
      return preview
    }
    try context.output.write(preview.text)
  }
}

/// `surat buat`: a letter with the office's own texts of its kind.
public struct WriteLetterCommand: Command {
  /// A code of ``LetterKind``.
  public var kind: String
  public var client: Int64?
  public var intake: Int64?
  public var referral: Int64?
  /// nil for today.
  public var day: String?
  public var numberFollows: Bool
  /// Why the full identity goes to a third party; nil leaves it to the rule.
  public var purpose: String?
  public var asJSON: Bool

  public init(
    kind: String, client: Int64? = nil, intake: Int64? = nil, referral: Int64? = nil,
    day: String? = nil, numberFollows: Bool = false, purpose: String? = nil,
    asJSON: Bool = false
  ) {
    self.kind = kind
    self.client = client
    self.intake = intake
    self.referral = referral
    self.day = day
    self.numberFollows = numberFollows
    self.purpose = purpose
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard LetterKind.kind(kind) != nil else {
      throw CommandFailure(.usage, OfficeCommandText.unknownKind(kind))
    }
    let subject = try subject()
    let session = try context.openSession(.readWrite)
    let new = NewLetter(
      kind: kind, day: try OfficeOption.day(day) ?? session.today, about: subject,
      identity: purpose == nil ? nil : .lengkap, purpose: purpose ?? "",
      takesNumber: !numberFollows)
    let letter = try context.asking { () throws(StorageError) in
      try session.store.write(new, on: session.today, as: session.actor, at: session.now)
    }
    try context.output.writeLine(asJSON ? json(letter) : OfficeCommandText.written(letter))
  }

  private func subject() throws(CommandFailure) -> NewLetter.Subject {
    let subjects: [NewLetter.Subject] =
      [client.map { .client(ClientID(rawValue: $0)) }, intake.map { .intake($0) }]
      .compactMap { $0 } + [referral.map { .referral($0) }].compactMap { $0 }
    guard subjects.count <= 1 else {
      throw CommandFailure(.usage, OfficeCommandText.oneSubject)
    }
    return subjects.first ?? .nobody
  }

  private func json(_ letter: Letter) -> String {
    JSONText.object([
      ("id", JSONText.number(letter.id)),
      ("nomor", JSONText.string(letter.number.isEmpty ? nil : letter.number)),
    ])
  }
}
