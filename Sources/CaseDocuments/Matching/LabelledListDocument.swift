public import CaseDomain

/// A labelled list of invented people as CSV, a line for each.
public final class LabelledListDocument {
  private let stream: DocumentStream
  private let writer: CSVWriter
  private var lines = 0

  public init(to stream: DocumentStream) {
    self.stream = stream
    writer = CSVWriter(stream)
  }

  public func begin() throws {
    try writer.write([
      "id", "orang", "nama", "jk", "lahir", "nik", "kk", "telepon", "alamat", "wilayah",
    ])
  }

  public func add(_ person: LabelledPerson) throws {
    lines += 1
    let area = person.area % 10_000 == 0 ? person.area / 10_000 : person.area
    try writer.write([
      "b" + String(lines), String(person.label), person.name, person.sex, person.birth, person.nik,
      person.kk, person.phone, person.address, WilayahCode(number: area)?.dotted ?? "",
    ])
  }

  public func finish() throws { try stream.flush() }
}
