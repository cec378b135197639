extension ProgrammeProblem {
  /// One Indonesian sentence that also says what to do.
  var sentence: String {
    switch self {
    case .notInForce(let programme, let from, let to):
      "\(programme) berlaku \(Self.span(from, to)). Ubah tanggalnya atau pilih program lain."
    case .codeTaken:
      "Kode ini sudah dipakai program lain. Pilih kode lain."
    case .roundEndsLater(let round, let day):
      "Putaran \(round) baru selesai \(IndonesianDate.short(day))."
        + " Pilih hari itu atau sesudahnya, atau ubah putarannya dahulu."
    case .outsideRound(let area):
      "Putaran ini hanya untuk \(Wilayah.title(of: area)). Pilih wilayah di dalamnya."
    case .alreadyVisited:
      "Desa ini sudah dipantau pada putaran ini. Buka kunjungannya dari papan putaran."
    case .alreadyForwarded(let addressee):
      "Pengaduan ini sudah diteruskan kepada \(addressee)."
    case .alreadyResolved(let day):
      "Pengaduan ini sudah selesai pada \(IndonesianDate.short(day))."
    case .decisionIncomplete:
      "Isi siapa yang memutus dan tanggal putusannya, atau kosongkan dua-duanya."
    }
  }

  private static func span(_ from: Day, _ to: Day?) -> String {
    guard let to else { return "sejak \(IndonesianDate.short(from))" }
    return IndonesianDate.range(from, to)
  }
}
