import CaseDomain

/// What the commands of events say.
enum EventCommandText {
  static let kabupaten = "Kab/kota"
  static let sum = "Jumlah"
  static let legend = "Isi sel: hadir/diundang/kursi; – berarti kuota belum ditetapkan."
  static let estimate =
    "~ perkiraan: kursi disimpulkan sendiri, bukan ditetapkan penyelenggara."
  static let noSuchSession = "Sesi atau hari itu tidak ada pada kegiatan ini."

  static let participantColumns = [
    Listing.Column("No", "nomor"), Listing.Column("Nama", "nama"),
    Listing.Column("Kab/kota", "kabupaten"), Listing.Column("Pilar", "mewakili"),
    Listing.Column("Keadaan", "keadaan"), Listing.Column("Sumber", "sumber"),
    Listing.Column("Hadir", "hadir"),
  ]

  static func made(_ code: String) -> String { "Kegiatan \(code) dibuat." }

  static func added(_ session: BimtekSession, to code: String) -> String {
    "Sesi \(session.number) \(code): \(IndonesianDate.short(session.day)), "
      + "\(EventText.time(session)), \(session.lessonHours) JP."
  }

  static func unknownKind(_ text: String) -> String {
    "Jenis PSKS '\(text)' tidak dikenal. Yang ada: "
      + PSKSKind.all.map(\.abbreviation).joined(separator: ", ") + "."
  }

  static func cell(_ cell: QuotaTable.Cell) -> String {
    let seats = cell.seats.map { "\($0)" } ?? "–"
    return "\(cell.present)/\(cell.invited)/\(seats)" + (cell.isInferred ? "~" : "")
  }

  static func invited(_ count: Int, to code: String) -> String {
    "\(IndonesianNumber.grouped(count)) peserta diundang ke \(code)."
  }

  static func overlap(_ overlap: EventOverlap) -> String {
    "Bentrok: \(IndonesianNumber.grouped(overlap.participants.count)) peserta juga di "
      + "\(overlap.code), \(IndonesianDate.range(overlap.from, overlap.to))."
  }

  static func registered(_ number: String) -> String { "Terdaftar sebagai peserta \(number)." }

  static func refused(_ line: Int, _ reason: String) -> String { "Baris \(line): \(reason)" }

  static func walkIns(_ taken: Int, refused: Int) -> String {
    "\(IndonesianNumber.grouped(taken)) terdaftar, \(IndonesianNumber.grouped(refused)) ditolak."
  }

  static func someRefused(_ count: Int) -> String {
    "\(IndonesianNumber.grouped(count)) baris ditolak; baris lain sudah terdaftar."
  }

  /// `156 peserta · diundang 156 · hadir 0 · 12 sesi · 24 JP`.
  static func figures(_ page: EventPage) -> String {
    [
      "\(count(page.participants.count { $0.state.isSeated })) peserta",
      "diundang \(page.invited.map(count) ?? EventText.notKnown)",
      "hadir \(count(page.present))", "\(page.event.sessions.count) sesi",
      "\(page.lessonHours) JP",
    ].joined(separator: " · ")
  }

  /// `TKSK: terdaftar 136, diundang tidak tercatat, terkonfirmasi 0, hadir 126 = 92,6% terdaftar`.
  static func figure(_ figure: PillarFigure) -> String {
    let share = figure.presentOfRegistered.map {
      " = \(IndonesianNumber.percent(tenths: $0)) dari terdaftar"
    }
    return [
      "\(figure.kind): terdaftar \(count(figure.registered))",
      "diundang \(figure.invited.map(count) ?? EventText.notKnown)",
      "terkonfirmasi \(count(figure.confirmed))",
      "hadir \(count(figure.present))\(figure.present > 0 ? share ?? "" : "")",
    ].joined(separator: ", ")
  }

  private static func count(_ number: Int) -> String { IndonesianNumber.grouped(number) }
}
