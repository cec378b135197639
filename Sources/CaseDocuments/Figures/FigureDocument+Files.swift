import CaseDomain

extension FigureDocument {
  /// Writes every table: a header, a record for each row, the total; a blank record between
  /// tables.
  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    for (index, table) in sheet.tables.enumerated() {
      if index > 0 { try writer.write([""]) }
      try writer.write(
        [FigureDocumentText.code, table.nameHead] + table.columns.map(\.title))
      for row in table.rows + [table.total].compactMap({ $0 }) {
        try writer.write([row.id, row.name] + row.cells.map(\.plain))
      }
    }
    try stream.flush()
  }

  /// Writes one JSON object; areas by dotted code, kinds by abbreviation.
  public func writeJSON(to stream: DocumentStream) throws {
    var json = JSONWriter(stream)
    try json.object { json in
      try json.member("judul", sheet.title)
      try json.member("posisi", sheet.request.position.iso8601)
      try json.member("tingkat", sheet.request.lines.level.rawValue)
      try json.member("wilayah", sheet.request.area.dotted)
      try writeFilter(&json)
      try json.member("kodeCek", sheet.checkCode?.text)
      for fact in sheet.facts {
        try json.key(fact.key)
        try json.write(fact.cell)
      }
      for table in sheet.tables { try write(table, &json) }
    }
    try stream.write("\n")
    try stream.flush()
  }

  private func writeFilter(_ json: inout JSONWriter) throws {
    try json.key("filter")
    try json.object { json in
      try json.member("wilayah", sheet.request.area.dotted)
      try json.member("status", PSKSStatusText.inForce)
      if sheet.request.figure == .perubahan {
        try json.member("dari", sheet.request.earlier.iso8601)
        try json.member("sampai", sheet.request.position.iso8601)
      }
    }
  }

  private func write(_ table: FigureTable, _ json: inout JSONWriter) throws {
    try json.key(table.key)
    try json.array { json in
      for row in table.rows {
        try json.object { json in
          try json.member("kode", row.id)
          try json.member("nama", row.name)
          try write(row, of: table, &json)
        }
      }
    }
  }

  /// Columns of a group stand in an object of their own, in the place of the first of them.
  private func write(
    _ row: FigureTable.Row, of table: FigureTable, _ json: inout JSONWriter
  ) throws {
    var written: Set<String> = []
    for (index, column) in table.columns.enumerated() where !written.contains(column.group) {
      guard !column.group.isEmpty else {
        try json.key(column.key)
        try json.write(row.cells[index])
        continue
      }
      written.insert(column.group)
      try json.key(column.group)
      try json.object { json in
        for (place, member) in table.columns.enumerated() where member.group == column.group {
          try json.key(member.key)
          try json.write(row.cells[place])
        }
      }
    }
  }
}

/// The status that every figure counts, as filters name it.
enum PSKSStatusText {
  static let inForce = "berlaku"
}

extension JSONWriter {
  /// A cell as JSON: numbers as numbers, what is not known as null.
  fileprivate mutating func write(_ cell: FigureCell) throws {
    switch cell {
    case .number(let number), .signed(let number): try value(number)
    case .percent(let tenths), .decimal(let tenths): try value(tenths: tenths)
    case .guarded(let count): try value(RecapText.told(count))
    case .text(let text), .flag(let text, _): try value(text)
    case .day(let day): try value(day.iso8601)
    case .age(let days, _): try value(days)
    case .missing: try value(nil as Int?)
    case .coverage(let cell):
      try object { json in
        try json.member("keadaan", cell.state.rawValue)
        try json.member("jumlah", cell.named)
        try json.member("tanpaNama", cell.reported)
        try json.member("tanggal", cell.declaration?.day.iso8601)
      }
    }
  }
}

extension FigureCell {
  /// For a field of CSV: numbers without dots, shares with a comma.
  fileprivate var plain: String {
    switch self {
    case .number(let number), .signed(let number): String(number)
    case .age(let days, _): String(days)
    case .percent(let tenths), .decimal(let tenths): IndonesianNumber.decimal(tenths: tenths)
    case .day(let day): day.iso8601
    case .missing: ""
    case .coverage(let cell):
      switch cell.state {
      case .number: cell.named > 0 ? String(cell.named) : "\(cell.reported ?? 0) tanpa nama"
      case .none: "tidak ada"
      case .zero: "0"
      case .silent: "belum lapor"
      }
    case .flag(let word, _): word
    case .guarded, .text: text
    }
  }
}
