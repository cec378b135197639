public import CaseDomain

/// The participants of an event by kab/kota, with how many are men and women.
public struct NameListDocument {
  private let page: EventPage
  private let kop: [String]

  /// `kop` is the office's head of the date; may be empty.
  public init(_ page: EventPage, kop: [String] = []) {
    self.page = page
    self.kop = kop
  }

  public var pages: [[String]] {
    let listed = page.participants.filter(\.isListed)
    let event = page.event
    let head =
      PaperText.kop(kop) + (kop.isEmpty ? [] : [""])
      + PaperText.centred(EventPaperText.names) + PaperText.centred(event.name.uppercased())
      + PaperText.centred("\(event.place), \(IndonesianDate.range(event.from, event.to))")
    let groups = Dictionary(grouping: listed, by: \.kabupaten).sorted { $0.key < $1.key }
    let blocks = groups.flatMap { kabupaten, participants in
      [
        [
          "",
          "\(Wilayah.fullTitle(of: kabupaten)): \(EventPaperText.people(participants.count))",
        ]
      ] + table(participants).map { [$0] }
    }
    let foot = [""] + PaperText.wrapped(EventPaperText.total(listed))
    return PaperPages([head] + blocks + [foot]).pages
  }

  private func table(_ participants: [EventParticipant]) -> [String] {
    var table = PaperTable(heads: EventPaperText.nameHeads, widths: [4, 32, 3, 10, 22])
    for participant in participants {
      let kecamatan = participant.kecamatan.map { Wilayah.name(of: $0) ?? $0.dotted } ?? ""
      table.add([
        "\(participant.number)", participant.name, participant.sex?.rawValue ?? "-",
        participant.represents, kecamatan,
      ])
    }
    table.close()
    return table.lines
  }
}
