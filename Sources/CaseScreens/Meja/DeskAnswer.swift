import CaseDomain
import TerminalUI

/// What the desk shows of one scan, in words.
struct DeskAnswer: Equatable, Sendable {
  /// The word to be read from across the desk.
  let word: String
  /// Who, or what to do.
  let detail: SafeText
  /// When and where it was marked before, or nothing.
  let before: SafeText
  let role: StyleRole
  /// The bell rings.
  let isProblem: Bool

  init(_ outcome: ScanOutcome, to scan: Scan, zone: TimeZoneOfIndonesia) {
    switch outcome {
    case .hadir(let person): self.init(MejaText.present, person, .good)
    case .terlambat(let person): self.init(MejaText.late, person, .warning)
    case .sudah(let person, let moment, let desk):
      let time = IndonesianDate.clock(moment, in: zone)
      self.init(
        MejaText.already, person, .info, before: MejaText.before(time, desk: desk),
        isProblem: true)
    case .keluar(let person): self.init(MejaText.left, person, .info)
    case .belumTerdaftar:
      self.init(MejaText.unknown, MejaText.unknownCode(Self.masked(scan.code)))
    case .sesiBelumDibuka: self.init(MejaText.closed, MejaText.closedHelp)
    case .sesiSudahLewat: self.init(MejaText.over, MejaText.closedHelp)
    case .kegiatanLain(let code): self.init(MejaText.otherEvent, MejaText.otherEventHelp(code))
    case .ditahanPanitia(let person, let hold):
      self.init(
        MejaText.held, person, .danger, before: ScanHoldText.reason(hold), isProblem: true)
    case .lebihDariSatu: self.init(MejaText.ambiguous, MejaText.ambiguousHelp)
    case .dicatat:
      self.init(
        word: MejaText.noted, detail: SafeText(MejaText.notedHelp), before: "", role: .warning,
        isProblem: false)
    }
  }

  static let undone = DeskAnswer(
    word: MejaText.undone, detail: "", before: "", role: .info, isProblem: false)

  private init(
    word: String, detail: SafeText, before: SafeText, role: StyleRole, isProblem: Bool
  ) {
    self.word = word
    self.detail = detail
    self.before = before
    self.role = role
    self.isProblem = isProblem
  }

  private init(
    _ word: String, _ person: BimtekParticipant, _ role: StyleRole, before: String = "",
    isProblem: Bool = false
  ) {
    let place = Wilayah.title(of: person.kabupaten)
    self.init(
      word: word, detail: SafeText(MejaText.person(person, place: place)),
      before: SafeText(before), role: role, isProblem: isProblem)
  }

  private init(_ problem: String, _ help: String) {
    self.init(
      word: problem, detail: SafeText(help), before: "", role: .danger, isProblem: true)
  }

  /// A code that may be a NIK shows its first six digits only.
  private static func masked(_ code: String) -> String {
    guard code.filter(\.isNumber).count > 8 else { return code }
    return String(code.prefix(6)) + String(repeating: "•", count: 10)
  }
}
