import CaseDomain

extension RecapDocument {
  /// Writes the recap as one JSON object.
  ///
  /// `jenis` counts entri of every type that the account sees by name, 0 included; the others are
  /// one number `terbatas`, null when it is below 5.
  public func writeJSON(to stream: DocumentStream) throws {
    var json = JSONWriter(stream)
    try json.object { json in
      try json.member("judul", RecapText.title(of: recap.request))
      try json.member("posisi", recap.request.position.iso8601)
      try json.member("tingkat", recap.request.level.rawValue)
      try json.member("wilayah", recap.request.area.dotted)
      try writeFilter(&json)
      try json.member("kodeCek", recap.checkCode?.text)
      try writeTypes(&json)
      try writeFigures(recap.total, &json)
      try json.key("baris")
      try json.array { json in
        for line in recap.lines { try write(line, &json) }
      }
    }
    try stream.write("\n")
    try stream.flush()
  }

  private func writeFilter(_ json: inout JSONWriter) throws {
    try json.key("filter")
    try json.object { json in
      try json.member("wilayah", recap.request.area.dotted)
      try json.member("status", ClientStatus.aktif.rawValue)
      try json.member("keadaan", RecapText.countedStates)
    }
  }

  private func writeTypes(_ json: inout JSONWriter) throws {
    try json.key("daftarJenis")
    try json.array { json in
      for type in types {
        try json.object { json in
          try json.member("nomor", type.number)
          try json.member("nama", type.name)
          try json.member("satuan", RecapText.unit(type.unit))
        }
      }
    }
  }

  private func write(_ line: Recap.Line, _ json: inout JSONWriter) throws {
    try json.object { json in
      try json.member("kode", line.area.dotted)
      try json.member("nama", Wilayah.title(of: line.area))
      try writeFigures(line.figures, &json)
      try json.key("jenis")
      try json.object { json in
        for type in types {
          try json.member("\(type.number)", line.figures.entriByType[type.number] ?? 0)
        }
        guard hasRestricted else { return }
        try json.member("terbatas", line.figures.restricted.flatMap(RecapText.told))
      }
    }
  }

  private func writeFigures(_ figures: Figures, _ json: inout JSONWriter) throws {
    try json.member("jumlahOrang", figures.orang)
    try json.member("jumlahKeluarga", figures.keluarga)
    try json.member("jumlahKomunitas", figures.komunitas)
    try json.member("jumlahEntri", figures.entri)
  }
}
