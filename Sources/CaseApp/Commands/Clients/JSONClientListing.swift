import CaseDomain

/// Found clients as one JSON object: `{"baris":[…],"jumlah":n,"kodeCek":"…"}`.
///
/// The count stands behind the rows, because both come from one pass over the list.
final class JSONClientListing: ClientListing {
  private let output: any TextOutput
  private var isFirst = true

  init(_ output: any TextOutput) { self.output = output }

  func begin() throws(CommandFailure) { try output.write("{\"baris\":[") }

  func add(_ row: ClientRow) throws {
    try output.write((isFirst ? "\n" : ",\n") + JSONText.object(members(of: row)))
    isFirst = false
  }

  func end(_ count: ClientCount) throws(CommandFailure) {
    let code = JSONText.string(count.checkCode?.text)
    try output.writeLine("\n],\"jumlah\":\(count.rows),\"kodeCek\":\(code)}")
  }

  private func members(of row: ClientRow) -> [(key: String, value: String)] {
    [
      ("nomor", JSONText.number(row.id.rawValue)), ("nama", JSONText.string(row.name)),
      ("satuan", JSONText.string("\(row.unit)")), ("nik", JSONText.string(row.nik)),
      ("kk", JSONText.string(row.kk)), ("jenisKelamin", JSONText.string(row.sex?.rawValue)),
      ("tanggalLahir", JSONText.string(row.birthDate?.iso8601)),
      ("wilayah", JSONText.string(row.area.dotted)), ("alamat", JSONText.string(row.address)),
      ("rt", JSONText.string(row.rt)), ("rw", JSONText.string(row.rw)),
      ("jenis", JSONText.array(row.types.known.numbers.map { JSONText.number($0) })),
      ("jenisTerbatas", JSONText.bool(row.types.hasRestricted)),
      ("status", JSONText.string(row.status.rawValue)),
    ]
  }
}
