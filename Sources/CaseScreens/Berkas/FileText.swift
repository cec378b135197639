import CaseDomain

/// The words for what a client file knows of a client.
enum FileText {
  static func noNumber(_ reason: String?) -> String {
    reason.map { "tidak ada (\($0))" } ?? "tidak ada"
  }

  static func unit(_ unit: ClientUnit) -> String? {
    switch unit {
    case .orang: nil
    case .keluarga: "keluarga"
    case .komunitas: "komunitas"
    }
  }

  static func identity(of file: ClientFile) -> [(label: String, text: String)] {
    let card = file.card
    var lines = numbers(of: card) + place(of: card) + types(of: card)
    if card.row.unit != .komunitas {
      lines.append(("DTSEN", file.dtsen.map(TimelineText.dtsen) ?? "belum pernah dicek"))
      if !file.programmes.isEmpty {
        lines.append(
          ("Program", file.programmes.map(TimelineText.programme).joined(separator: ", ")))
      }
    }
    if let entry = card.entries.first(where: { $0.to == nil }) {
      if !entry.criteria.isEmpty { lines.append(("Kriteria", entry.criteria)) }
      lines.append(("Sumber", source(of: entry)))
    }
    return lines
  }

  private static func numbers(of card: ClientCard) -> [(label: String, text: String)] {
    guard card.row.unit != .komunitas else { return [] }
    let number = card.row.nik ?? noNumber(card.nikReason)
    return [
      ("NIK", number), ("KK", card.row.kk ?? noNumber(nil)), ("Lahir", birth(card)),
    ]
  }

  /// `05-07-1955 Martapura (perkiraan)`.
  private static func birth(_ card: ClientCard) -> String {
    guard let day = card.row.birthDate else { return "–" }
    let place = card.birthPlace.isEmpty ? "" : " \(card.birthPlace)"
    return IndonesianDate.numeric(day) + place + (card.birthDateIsEstimated ? " (perkiraan)" : "")
  }

  private static func place(of card: ClientCard) -> [(label: String, text: String)] {
    let row = card.row
    let block = row.rt.isEmpty && row.rw.isEmpty ? "" : "RT \(row.rt)/RW \(row.rw)"
    let street = [row.address, block].filter { !$0.isEmpty }.joined(separator: " ")
    let around = Wilayah.path(of: row.area).reversed().dropLast().dropFirst()
    let area = [Wilayah.title(of: row.area)] + around.map { Wilayah.name(of: $0) ?? "" }
    var lines = [("Alamat", street.isEmpty ? "–" : street), ("", area.joined(separator: ", "))]
    if !card.phone.isEmpty { lines.append(("Telepon", card.phone)) }
    return lines.map { (label: $0.0, text: $0.1) }
  }

  /// One line for each type, those that have ended last; restricted ones are one line.
  private static func types(of card: ClientCard) -> [(label: String, text: String)] {
    let entries = card.entries.sorted {
      ($0.to == nil ? 0 : 1, $0.type, $0.from) < ($1.to == nil ? 0 : 1, $1.type, $1.from)
    }
    let restricted = card.row.types.hasRestricted ? [TypeText.restrictedLong] : []
    return (entries.map(entry) + restricted).enumerated().map { index, text in
      (label: index == 0 ? "Jenis" : "", text: text)
    }
  }

  /// `8 Lanjut Usia Telantar 03-02-25`.
  private static func entry(_ entry: ClientCard.Entry) -> String {
    let end = entry.to.map { ", selesai \(IndonesianDate.numeric($0))" } ?? ""
    let day = IndonesianDate.numeric(entry.from)
    return "\(TypeText.full(entry.type)) \(day.prefix(6))\(day.suffix(2))" + end
  }

  /// `impor · disetujui · di luar panti`.
  private static func source(of entry: ClientCard.Entry) -> String {
    TimelineText.joined([
      entry.source, entry.state, entry.inPanti ? "di dalam panti" : "di luar panti",
    ])
  }
}
