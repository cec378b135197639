import CaseDomain

/// The words of the report of a round.
enum RoundReportText {
  static let summary = "1. RINGKASAN"
  static let desa = "2. ENAM TEPAT MENURUT DESA/KELURAHAN"
  static let flags = "3. TANDA MERAH"
  static let complaints = "4. PENGADUAN"
  static let replacements = "5. REKAP PENGGANTIAN"
  static let socialisations = "6. SOSIALISASI"
  static let none = "Tidak ada."
  static let notVisited = "belum dipantau"
  static let desaHead = "Desa/Kelurahan"
  static let legend = "v tepat   ! perlu dilihat   X tidak tepat"

  static let desaCount = "Desa/kelurahan dalam putaran"
  static let visited = "Desa/kelurahan dipantau"
  static let listed = "KPM terdaftar (di desa yang dipantau)"
  static let served = "KPM dilayani"
  static let outside = "Dilayani di luar daftar"
  static let flagged = "Desa/kelurahan dengan tanda merah"
  static let complaintCount = "Pengaduan diterima"
  static let forwardedCount = "Pengaduan diteruskan"
  static let replacementCount = "Penggantian diusulkan atau diputus"

  static func mark(_ state: SixRights.State) -> String {
    switch state {
    case .good: "v"
    case .doubtful: "!"
    case .bad: "X"
    }
  }

  static func head(_ round: ProgrammeRound, _ programme: Programme, on position: Day) -> [String] {
    let price = round.price > 0 ? IndonesianNumber.rupiah(round.price) : "gratis"
    return [
      "LAPORAN PEMANTAUAN \(programme.name.uppercased())",
      "Putaran \(round.name), \(IndonesianDate.range(round.from, round.to))",
      Wilayah.fullTitle(of: round.area),
      "Dasar: \(programme.basis)",
      "Jatah tiap KPM \(IndonesianNumber.grouped(round.due)), harga tebus \(price)",
      "Posisi per \(IndonesianDate.long(position))",
    ]
  }

  static func complaint(_ complaint: Complaint) -> String {
    let received =
      "\(complaint.number)  \(IndonesianDate.short(complaint.day))  "
      + Wilayah.title(of: complaint.area)
    if let day = complaint.resolvedDay {
      return received + ": selesai \(IndonesianDate.short(day))"
    }
    guard let day = complaint.forwardedDay else { return received + ": menunggu diteruskan" }
    return received
      + ": diteruskan \(IndonesianDate.short(day)) kepada \(complaint.forwardedTo)"
  }

  static func replacement(_ item: Replacement, number: Int) -> String {
    let incoming = item.incoming.isEmpty ? "belum ada pengganti" : item.incoming
    let state =
      item.decidedDay.map { "diputus \(item.decidedBy) \(IndonesianDate.short($0))" } ?? "usulan"
    let minute = item.minute.isEmpty ? "" : ", BA \(item.minute)"
    return "\(number). \(Wilayah.title(of: item.area)): \(item.outgoing) (\(item.reason))"
      + " -> \(incoming); \(state)\(minute)"
  }

  static func socialisation(_ item: Socialisation) -> String {
    "\(IndonesianDate.short(item.day))  \(Wilayah.title(of: item.area)), \(item.place):"
      + " \(item.topic); \(IndonesianNumber.grouped(item.attendees)) peserta"
  }

  static func reported(by officer: String, on day: Day) -> String {
    "Dilaporkan \(officer), \(IndonesianDate.long(day))."
  }
}
