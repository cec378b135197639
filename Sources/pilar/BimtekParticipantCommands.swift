import ArgumentParser
import CaseApp
import CaseDomain

struct Invite: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "undang", abstract: BimtekEventHelp.invite)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("jenis"), help: ArgumentHelp(BimtekEventHelp.kind, valueName: "jenis"))
  var kind: String

  @Option(
    name: .customLong("wilayah"),
    help: ArgumentHelp(BimtekEventHelp.kabupaten, valueName: "kode"))
  var kabupaten: String?

  @Flag(name: .customLong("belum-pernah"), help: ArgumentHelp(BimtekEventHelp.untrained))
  var onlyUntrained = false

  @Option(
    name: .customLong("per-kabupaten"),
    help: ArgumentHelp(BimtekEventHelp.perKabupaten, valueName: "banyaknya"))
  var perKabupaten: Int?

  @Flag(name: .customLong("utusan"), help: ArgumentHelp(BimtekEventHelp.envoys))
  var withEnvoys = false

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> InviteCommand {
    InviteCommand(
      event: event, kind: kind, kabupaten: kabupaten, onlyUntrained: onlyUntrained,
      perKabupaten: perKabupaten, withEnvoys: withEnvoys, asJSON: asJSON)
  }
}

struct WalkIn: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tamu", abstract: BimtekEventHelp.walkIn)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("jenis"), help: ArgumentHelp(BimtekEventHelp.kind, valueName: "jenis"))
  var kind: String

  @Option(name: .customLong("nik"), help: ArgumentHelp(BimtekEventHelp.nik, valueName: "nomor"))
  var nik: String?

  @Option(
    name: .customLong("nama"), help: ArgumentHelp(BimtekEventHelp.walkInName, valueName: "nama"))
  var name: String?

  @Option(
    name: .customLong("wilayah"), help: ArgumentHelp(BimtekEventHelp.sender, valueName: "kode"))
  var kabupaten: String?

  @Flag(name: .customLong("cocokkan"), help: ArgumentHelp(BimtekEventHelp.matches))
  var matches = false

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (name == nil) == (kabupaten == nil), name == nil || nik == nil else {
      throw ValidationError(BimtekEventHelp.nameAndPlace)
    }
  }

  func work() -> WalkInCommand {
    var person: WalkInCommand.Person?
    if let nik { person = .nik(nik) }
    if let name, let kabupaten { person = .named(name, kabupaten: kabupaten) }
    return WalkInCommand(
      event: event, kind: kind, person: person, matches: matches, asJSON: asJSON)
  }
}

struct Participants: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "peserta", abstract: BimtekEventHelp.participants)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(
    name: .customLong("wilayah"),
    help: ArgumentHelp(BimtekEventHelp.kabupaten, valueName: "kode"))
  var kabupaten: String?

  @Option(name: .customLong("jenis"), help: ArgumentHelp(BimtekEventHelp.kind, valueName: "jenis"))
  var kind: String?

  @Option(
    name: .customLong("bagian"), help: ArgumentHelp(BimtekEventHelp.part, valueName: "bagian"))
  var part = ParticipantPartChoice(.semua)

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard

  @OptionGroup var common: CommonOptions

  func work() -> ParticipantsCommand {
    ParticipantsCommand(
      event: event, kabupaten: kabupaten, kind: kind, part: part.value, format: format.value)
  }
}

struct EventSummary: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ringkas", abstract: BimtekEventHelp.summary)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func work() -> EventSummaryCommand { EventSummaryCommand(event: event, asJSON: asJSON) }
}

struct SignatureSheets: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar-hadir", abstract: BimtekEventHelp.signatures)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @Option(name: .customLong("sesi"), help: ArgumentHelp(PilarText.session, valueName: "nomor"))
  var session: Int?

  @Option(
    name: .customLong("hari"), help: ArgumentHelp(BimtekEventHelp.sheetDay, valueName: "tanggal"))
  var day: String?

  @OptionGroup var common: CommonOptions

  func work() throws -> SignatureSheetCommand {
    if let session { return SignatureSheetCommand(event: event, scope: .session(session)) }
    guard let day else { return SignatureSheetCommand(event: event) }
    guard let read = DateReading.day(in: day) else {
      throw ValidationError(BimtekEventHelp.unreadableDay(day))
    }
    return SignatureSheetCommand(event: event, scope: .day(read))
  }
}

struct NameList: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar-nama", abstract: BimtekEventHelp.names)

  @Argument(help: ArgumentHelp(PilarText.eventCode, valueName: "kegiatan"))
  var event: String

  @OptionGroup var common: CommonOptions

  func work() -> NameListCommand { NameListCommand(event: event) }
}

/// What the help of an event's commands says.
enum BimtekEventHelp {
  static let make = "Buat kegiatan bimtek."
  static let name = "Nama kegiatan."
  static let place = "Tempat dan kotanya."
  static let from = "Hari pertama."
  static let to = "Hari terakhir; tanpa ini satu hari."
  static let level = "bimtek-dasar, bimtek-lanjutan, sertifikat atau lain."
  static let purpose = "Maksud kegiatan."
  static let aim = "Tujuan kegiatan."
  static let opener = "Siapa yang membuka."
  static let partners = "Lembaga mitra."
  static let guests = "Banyaknya tamu undangan yang bukan peserta."
  static let organiser = "Bidang atau seksi penyelenggara."
  static let budgetCode = "Kode kegiatan pada DPA."
  static let invitedReported = "Banyaknya undangan menurut laporan, bila namanya tidak tercatat."
  static let threshold = "Persen kehadiran untuk sertifikat."

  static let addSession = "Tambah sesi kegiatan."
  static let day = "Hari sesi."
  static let start = "Jam mulai, misalnya 08.00."
  static let end = "Jam selesai."
  static let topic = "Materi."
  static let speaker = "Narasumber."
  static let institution = "Asal narasumber."
  static let lessonHours = "Jam pelajaran 45 menit; tanpa ini dihitung dari jamnya."

  static let quota = "Kuota kab/kota × pilar: tetapkan dengan --jenis dan --kursi, atau tampilkan."
  static let kind = "Jenis PSKS, misalnya TKSK."
  static let seats = "Banyaknya kursi; 0 menghapus kuota itu."
  static let kabupaten = "Kode kabupaten/kota; tanpa ini semua."
  static let inferred = "Kursi disimpulkan sendiri: ditandai perkiraan."
  static let kindAndSeats = "Sebut --jenis dan --kursi bersama-sama."

  static let invite = "Undang peserta dari registri: semua yang bertugas pada hari pertama."
  static let untrained = "Hanya yang belum pernah dilatih menurut registri."
  static let perKabupaten = "Paling banyak sekian tiap kabupaten/kota. " + EventText.order
  static let envoys = "Kursi kuota yang tidak terisi diminta ke kabupaten/kota, nama menyusul."

  static let walkIn =
    "Catat peserta tamu: satu orang, atau satu per baris masukan standar (NIK, atau nama;kode)."
  static let nik = "NIK orang yang tercatat di registri."
  static let walkInName = "Nama, bersama --wilayah, bila orangnya belum tercatat."
  static let matches =
    "Kaitkan nama dengan satu-satunya orang di registri yang bernama, berpilar dan berkab/kota sama."
  static let sender = "Kode kabupaten/kota yang mengutus."
  static let nameAndPlace = "Sebut --nik, atau --nama bersama --wilayah."

  static let participants = "Peserta kegiatan."
  static let part = "semua, diundang, terkonfirmasi, hadir, belum-hadir, tamu atau batal."
  static let summary = "Angka kegiatan: terdaftar, diundang, terkonfirmasi, hadir."
  static let signatures = "Daftar hadir untuk ditandatangani: tiap sesi, satu sesi, atau satu hari."
  static let sheetDay = "Satu lembar untuk semua sesi hari ini."
  static let names = "Daftar nama peserta menurut kabupaten/kota."

  static func unreadableDay(_ text: String) -> String {
    "Tanggal '\(text)' tidak terbaca. Tulis seperti 30-11-2026."
  }
}

extension BimtekGroup {
  /// The commands of an event and its participants.
  static let events: [any ParsableCommand.Type] = [
    MakeEvent.self, AddSession.self, Quota.self, Invite.self, WalkIn.self, Participants.self,
    EventSummary.self, SignatureSheets.self, NameList.self,
  ]
}
