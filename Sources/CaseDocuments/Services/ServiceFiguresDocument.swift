public import CaseDomain

/// Services and people by pillar, SPM item and source, as text, CSV or JSON.
public struct ServiceFiguresDocument {
  private let figures: ServiceFigures
  private let filter: ServiceFilter
  private let position: Day

  public init(_ figures: ServiceFigures, _ filter: ServiceFilter, on position: Day) {
    self.figures = figures
    self.filter = filter
    self.position = position
  }

  private typealias Row = (part: String, code: String, label: String, count: ServiceCount)

  /// Every row there can be, 0 included.
  private var rows: [Row] {
    let pillars = InterventionPillar.allCases.map { pillar -> Row in
      ("pilar", pillar.rawValue, pillar.label, figures.pillars[pillar] ?? ServiceCount())
    }
    let items = SPMItem.allCases.map { item -> Row in
      ("spm", item.rawValue, item.label, figures.spm[item] ?? ServiceCount())
    }
    let sources = HelpSource.allCases.map { source -> Row in
      ("sumber", source.rawValue, source.label, figures.contributions.sources[source] ?? .init())
    }
    let actors = ContributionActor.allCases.map { actor -> Row in
      ("pelaku", actor.rawValue, actor.label, figures.contributions.actors[actor] ?? .init())
    }
    return pillars + items + sources + actors
      + [("jumlah", "", ServiceFiguresText.total, figures.total)]
  }

  public func writeText(to stream: DocumentStream) throws {
    for line in ServiceFiguresText.head(filter, on: position) { try stream.write(line + "\n") }
    var part = ""
    for row in rows {
      if row.part != part {
        try stream.write("\n" + ServiceFiguresText.section(row.part) + "\n")
      }
      part = row.part
      try stream.write(ServiceFiguresText.line(row.label, row.count) + "\n")
    }
    try stream.write("\n" + ServiceFiguresText.section("kontribusi") + "\n")
    for kind in ContributionKind.allCases {
      let count = ServiceCount(services: figures.contributions.kinds[kind] ?? 0)
      try stream.write(ServiceFiguresText.kind(kind.label, count.services) + "\n")
    }
    try stream.flush()
  }

  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write(ServiceFiguresText.csvHeads)
    for row in rows {
      let numbers = [row.count.services, row.count.orang, row.count.others, row.count.amount]
      try writer.write([row.part, row.code, row.label] + numbers.map(String.init))
    }
    for kind in ContributionKind.allCases {
      let count = figures.contributions.kinds[kind] ?? 0
      try writer.write(["kontribusi", kind.rawValue, kind.label, String(count), "", "", ""])
    }
    try stream.flush()
  }

  public func writeJSON(to stream: DocumentStream) throws {
    var json = JSONWriter(stream)
    try json.object { json in
      try json.key("filter")
      try json.object { json in
        try json.member("wilayah", filter.area.dotted)
        try json.member("dari", filter.from?.iso8601)
        try json.member("sampai", filter.to?.iso8601)
      }
      try json.member("posisi", position.iso8601)
      for part in ["pilar", "spm", "sumber", "pelaku"] {
        try json.key(part)
        try json.object { json in
          for row in rows where row.part == part { try write(row.count, row.code, to: &json) }
        }
      }
      try json.key("kontribusi")
      try json.object { json in
        for kind in ContributionKind.allCases {
          try json.member(kind.rawValue, figures.contributions.kinds[kind] ?? 0)
        }
      }
      try write(figures.total, "jumlah", to: &json)
    }
    try stream.write("\n")
    try stream.flush()
  }

  private func write(_ count: ServiceCount, _ key: String, to json: inout JSONWriter) throws {
    try json.key(key)
    try json.object { json in
      try json.member("layanan", count.services)
      try json.member("orang", count.orang)
      try json.member("keluargaKomunitas", count.others)
      try json.member("rupiah", count.amount)
    }
  }
}
