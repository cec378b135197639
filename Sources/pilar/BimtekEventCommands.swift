import ArgumentParser
import CaseApp
import CaseDomain

struct MakeEvent: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: BimtekEventHelp.make)

  @Option(name: .customLong("kode"), help: ArgumentHelp(PilarText.eventCode, valueName: "kode"))
  var code: String

  @Option(name: .customLong("nama"), help: ArgumentHelp(BimtekEventHelp.name, valueName: "nama"))
  var name: String

  @Option(
    name: .customLong("tempat"), help: ArgumentHelp(BimtekEventHelp.place, valueName: "tempat"))
  var place: String

  @Option(
    name: .customLong("mulai"), help: ArgumentHelp(BimtekEventHelp.from, valueName: "tanggal"))
  var from: String

  @Option(
    name: .customLong("sampai"), help: ArgumentHelp(BimtekEventHelp.to, valueName: "tanggal"))
  var to: String?

  @OptionGroup var texts: EventTexts

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> MakeEventCommand {
    var answers = texts.answers
    answers[EventForm.code] = code
    answers[EventForm.name] = name
    answers[EventForm.place] = place
    answers[EventForm.from] = from
    answers[EventForm.to] = to
    return MakeEventCommand(answers, asJSON: asJSON)
  }
}

/// What papers say of an event, all of it optional.
struct EventTexts: ParsableArguments {
  @Option(
    name: .customLong("jenjang"), help: ArgumentHelp(BimtekEventHelp.level, valueName: "jenjang"))
  var level: String?

  @Option(
    name: .customLong("maksud"), help: ArgumentHelp(BimtekEventHelp.purpose, valueName: "teks"))
  var purpose: String?

  @Option(name: .customLong("tujuan"), help: ArgumentHelp(BimtekEventHelp.aim, valueName: "teks"))
  var aim: String?

  @Option(
    name: .customLong("pembuka"), help: ArgumentHelp(BimtekEventHelp.opener, valueName: "nama"))
  var opener: String?

  @Option(
    name: .customLong("mitra"), help: ArgumentHelp(BimtekEventHelp.partners, valueName: "nama"))
  var partners: String?

  @Option(
    name: .customLong("tamu"), help: ArgumentHelp(BimtekEventHelp.guests, valueName: "banyaknya"))
  var guests: Int?

  @Option(
    name: .customLong("penyelenggara"),
    help: ArgumentHelp(BimtekEventHelp.organiser, valueName: "nama"))
  var organiser: String?

  @Option(
    name: .customLong("anggaran"),
    help: ArgumentHelp(BimtekEventHelp.budgetCode, valueName: "kode"))
  var budgetCode: String?

  @Option(
    name: .customLong("undangan-dilaporkan"),
    help: ArgumentHelp(BimtekEventHelp.invitedReported, valueName: "banyaknya"))
  var invitedReported: Int?

  @Option(
    name: .customLong("ambang"),
    help: ArgumentHelp(BimtekEventHelp.threshold, valueName: "persen"))
  var threshold: Int?

  /// What was given, by field.
  var answers: [FieldID: String] {
    let given: [(FieldID, String?)] = [
      (EventForm.level, level), (EventForm.purpose, purpose), (EventForm.aim, aim),
      (EventForm.opener, opener), (EventForm.partners, partners),
      (EventForm.guests, guests.map(String.init)), (EventForm.organiser, organiser),
      (EventForm.budgetCode, budgetCode),
      (EventForm.invitedReported, invitedReported.map(String.init)),
      (EventForm.threshold, threshold.map(String.init)),
    ]
    return given.reduce(into: [:]) { answers, field in answers[field.0] = field.1 }
  }
}

struct AddSession: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "sesi", abstract: BimtekEventHelp.addSession)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(
    name: .customLong("hari"), help: ArgumentHelp(BimtekEventHelp.day, valueName: "tanggal"))
  var day: String

  @Option(name: .customLong("mulai"), help: ArgumentHelp(BimtekEventHelp.start, valueName: "jam"))
  var start: String

  @Option(name: .customLong("selesai"), help: ArgumentHelp(BimtekEventHelp.end, valueName: "jam"))
  var end: String

  @Option(
    name: .customLong("materi"), help: ArgumentHelp(BimtekEventHelp.topic, valueName: "teks"))
  var topic: String

  @Option(
    name: .customLong("narasumber"),
    help: ArgumentHelp(BimtekEventHelp.speaker, valueName: "nama"))
  var speaker = ""

  @Option(
    name: .customLong("lembaga"),
    help: ArgumentHelp(BimtekEventHelp.institution, valueName: "nama"))
  var institution = ""

  @Option(
    name: .customLong("jp"), help: ArgumentHelp(BimtekEventHelp.lessonHours, valueName: "jumlah"))
  var lessonHours: Int?

  @OptionGroup var common: CommonOptions

  func work() -> AddSessionCommand {
    AddSessionCommand(
      event: event,
      [
        SessionForm.day: day, SessionForm.start: start, SessionForm.end: end,
        SessionForm.topic: topic, SessionForm.speaker: speaker,
        SessionForm.institution: institution,
        SessionForm.lessonHours: lessonHours.map(String.init) ?? "",
      ])
  }
}

struct Quota: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "kuota", abstract: BimtekEventHelp.quota)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("jenis"), help: ArgumentHelp(BimtekEventHelp.kind, valueName: "jenis"))
  var kind: String?

  @Option(
    name: .customLong("kursi"), help: ArgumentHelp(BimtekEventHelp.seats, valueName: "banyaknya"))
  var seats: Int?

  @Option(
    name: .customLong("wilayah"),
    help: ArgumentHelp(BimtekEventHelp.kabupaten, valueName: "kode"))
  var kabupaten: String?

  @Flag(name: .customLong("perkiraan"), help: ArgumentHelp(BimtekEventHelp.inferred))
  var isInferred = false

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (kind == nil) == (seats == nil) else {
      throw ValidationError(BimtekEventHelp.kindAndSeats)
    }
  }

  func work() -> QuotaCommand {
    var change: QuotaCommand.Change?
    if let kind, let seats {
      change = QuotaCommand.Change(
        kind: kind, seats: seats, kabupaten: kabupaten, isInferred: isInferred)
    }
    return QuotaCommand(event: event, change: change, format: format.value)
  }
}
