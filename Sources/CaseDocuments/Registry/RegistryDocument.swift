public import CaseDomain

/// The list of PSKS, roles and institutions in one file, written line by line as CSV or JSON.
///
/// Call ``begin(_:on:)``, ``add(_:)`` for each role, then for each institution, and ``finish()``.
/// NIK are masked; nothing tells who is a client (DESIGN 10).
public struct RegistryDocument {
  public enum Format: String, CaseIterable, Sendable {
    case csv
    case json
  }

  let format: Format
  private let stream: DocumentStream
  private var json: JSONWriter
  private let csv: CSVWriter

  public init(as format: Format, to stream: DocumentStream) {
    self.format = format
    self.stream = stream
    json = JSONWriter(stream)
    csv = CSVWriter(stream)
  }

  /// Writes what stands before the lines; `count` is that of the same filter.
  public mutating func begin(_ count: PSKSCount, on position: Day) throws {
    switch format {
    case .csv: try csv.write(RegistryColumn.allCases.map(\.rawValue))
    case .json:
      try json.begin("{")
      try json.member("posisi", position.iso8601)
      try json.member("jumlahPeran", count.roles)
      try json.member("jumlahOrang", count.people)
      try json.member("jumlahLembaga", count.institutions)
      try json.member("kodeCek", count.checkCode.text)
      try json.key("baris")
      try json.begin("[")
    }
  }

  public mutating func add(_ role: PSKSRoleRow) throws { try add(RegistryLine(role)) }

  public mutating func add(_ institution: PSKSInstitutionRow) throws {
    try add(RegistryLine(institution))
  }

  private mutating func add(_ line: RegistryLine) throws {
    switch format {
    case .csv: try csv.write(RegistryColumn.allCases.map { line[$0] })
    case .json:
      try json.object { json in
        for column in RegistryColumn.allCases { try json.member(column.key, line[column]) }
      }
    }
  }

  /// Writes what stands behind the lines and hands everything on.
  public mutating func finish() throws {
    if format == .json {
      try json.end("]")
      try json.end("}")
      try stream.write("\n")
    }
    try stream.flush()
  }
}
