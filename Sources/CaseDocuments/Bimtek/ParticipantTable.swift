public import CaseDomain

/// The participants of an event as CSV, one record each.
public struct ParticipantTable {
  private let participants: [EventParticipant]

  public init(_ participants: [EventParticipant]) { self.participants = participants }

  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write(Self.heads)
    for participant in participants { try writer.write(cells(participant)) }
    try stream.flush()
  }

  private static let heads = [
    "nomor", "nama", "kode", "kabupaten_kota", "kecamatan", "mewakili", "jenis_kelamin",
    "keadaan", "sumber", "hadir", "surat_tugas",
  ]

  private func cells(_ participant: EventParticipant) -> [String] {
    [
      "\(participant.number)", participant.name, participant.kabupaten.dotted,
      Wilayah.title(of: participant.kabupaten),
      participant.kecamatan.flatMap(Wilayah.name(of:)) ?? "", participant.represents,
      participant.sex?.rawValue ?? "", participant.state.rawValue, participant.source.rawValue,
      participant.isPresent ? "ya" : "tidak", participant.letter,
    ]
  }
}

/// Seats, invitations and those present as CSV, one record for each kab/kota and pillar.
public struct QuotaFile {
  private let table: QuotaTable

  public init(_ table: QuotaTable) { self.table = table }

  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write([
      "kode", "kabupaten_kota", "jenis", "kursi", "perkiraan", "diundang", "terkonfirmasi",
      "hadir",
    ])
    for row in table.rows {
      for (kind, cell) in zip(table.kinds, row.cells) {
        try writer.write(
          [row.kabupaten.dotted, Wilayah.title(of: row.kabupaten), kind] + Self.cells(cell))
      }
    }
    try stream.flush()
  }

  private static func cells(_ cell: QuotaTable.Cell) -> [String] {
    [
      cell.seats.map { "\($0)" } ?? "", cell.isInferred ? "ya" : "tidak", "\(cell.invited)",
      "\(cell.confirmed)", "\(cell.present)",
    ]
  }
}
