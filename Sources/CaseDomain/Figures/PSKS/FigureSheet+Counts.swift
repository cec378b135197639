extension FigureSheet {
  /// The recap: areas × kinds, then a line for each kind; or the kinds alone.
  public init(_ recap: PSKSRecap, for request: ResourceFigureRequest) {
    let kinds = Self.kindTable(recap)
    self.init(
      request: request, title: FigureSheetText.title(request.figure, in: request.area),
      facts: Self.facts(recap.total), checkCode: recap.checkCode,
      tables: request.figure == .jenis ? [kinds] : [Self.areaTable(recap), kinds],
      notes: FigureSheetText.recapNotes)
  }

  static func facts(_ count: ResourceCount) -> [Fact] {
    [
      Fact("jumlahPeran", "peran", .number(count.peran)),
      Fact("jumlahOrang", "orang", .number(count.orang)),
      Fact("jumlahLembaga", "lembaga", .number(count.lembaga)),
      Fact("jumlahEntri", "entri", .number(count.entri)),
    ]
  }

  private static let countColumns = [
    FigureTable.Column("jumlahPeran", FigureSheetText.peran),
    FigureTable.Column("jumlahOrang", FigureSheetText.orang),
    FigureTable.Column("jumlahLembaga", FigureSheetText.lembaga),
    FigureTable.Column("jumlahEntri", FigureSheetText.entri),
    FigureTable.Column("lakiLaki", "L"), FigureTable.Column("perempuan", "P"),
  ]

  private static func cells(_ count: ResourceCount) -> [FigureCell] {
    [count.peran, count.orang, count.lembaga, count.entri, count.male, count.female]
      .map { .number($0) }
  }

  private static func areaTable(_ recap: PSKSRecap) -> FigureTable {
    FigureTable(
      nameHead: FigureSheetText.area(of: recap.request),
      columns: countColumns
        + recap.kinds.map { kind in
          FigureTable.Column(
            kind.code, kind.code, title: FigureSheetText.title(of: kind), in: "jenis")
        },
      rows: recap.lines.map { line in
        FigureTable.Row(
          line.area,
          cells: cells(line.count)
            + recap.kinds.map { .number(line.entriByKind[$0.code] ?? 0) })
      },
      total: FigureTable.Row(
        id: "", name: FigureSheetText.total,
        cells: cells(recap.total)
          + recap.kinds.map { .number(recap.byKind[$0.code]?.entri ?? 0) }))
  }

  private static func kindTable(_ recap: PSKSRecap) -> FigureTable {
    FigureTable(
      key: "perJenis", nameHead: FigureSheetText.kind,
      columns: [FigureTable.Column("satuan", FigureSheetText.unit)] + countColumns,
      rows: recap.kinds.map { kind in
        FigureTable.Row(
          id: kind.code, name: "\(kind.code) \(FigureSheetText.name(of: kind))",
          cells: [.text(FigureSheetText.unit(kind.unit))]
            + cells(recap.byKind[kind.code] ?? ResourceCount()))
      },
      total: FigureTable.Row(
        id: "", name: FigureSheetText.total, cells: [.text("")] + cells(recap.total)))
  }

  /// Which kecamatan have their TKSK.
  public init(_ recap: TKSKRecap, for request: ResourceFigureRequest) {
    let total = recap.total
    self.init(
      request: request, title: FigureSheetText.title(.tksk, in: request.area),
      facts: [
        Fact("formasi", "kecamatan", .number(total.formation)),
        Fact("terisi", "TKSK", .number(total.filled)),
        Fact("lowong", "lowong", .number(total.vacant)),
        Fact("lowongTercatat", "tercatat", .number(total.recordedVacancies)),
        Fact("lowongPerkiraan", "perkiraan", .number(total.inferredVacancies)),
        Fact("persen", "terisi", .share(total.shareTenths)),
      ], checkCode: recap.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.area(of: recap.request),
          columns: [
            .init("formasi", FigureSheetText.formation), .init("terisi", FigureSheetText.filled),
            .init("lowong", FigureSheetText.vacant),
            .init("lowongTercatat", FigureSheetText.recorded),
            .init("lowongPerkiraan", FigureSheetText.inferred),
            .init("persen", FigureSheetText.share),
          ], rows: recap.lines.map { FigureTable.Row($0.area, cells: Self.cells($0.count)) },
          total: FigureTable.Row(id: "", name: FigureSheetText.total, cells: Self.cells(total)))
      ], notes: FigureSheetText.tkskNotes)
  }

  private static func cells(_ count: TKSKRecap.Count) -> [FigureCell] {
    [
      .number(count.formation), .number(count.filled), .number(count.vacant),
      .number(count.recordedVacancies), .number(count.inferredVacancies),
      .share(count.shareTenths),
    ]
  }

  /// Who holds several roles: kind × kind, then how many hold so many.
  public init(_ matrix: OverlapMatrix, for request: ResourceFigureRequest) {
    let several = matrix.peopleWithSeveral
    self.init(
      request: request, title: FigureSheetText.title(.rangkap, in: request.area),
      facts: [
        Fact("jumlahPeran", "peran", .number(matrix.peran)),
        Fact("jumlahOrang", "orang", .number(matrix.orang)),
        Fact("jumlahRangkap", FigureSheetText.severalPeople, .number(several)),
      ], checkCode: matrix.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.kind,
          columns: matrix.kinds.map {
            FigureTable.Column(
              $0.code, $0.code, title: FigureSheetText.title(of: $0), in: "bersama")
          } + [FigureTable.Column("satuSaja", FigureSheetText.single)],
          rows: matrix.kinds.enumerated().map { index, kind in
            FigureTable.Row(
              id: kind.code, name: "\(kind.code) \(FigureSheetText.name(of: kind))",
              cells: matrix.cells[index].map { .number($0) } + [.number(matrix.single[index])])
          }),
        FigureTable(
          key: "sebaran", nameHead: FigureSheetText.rolesHead,
          columns: [FigureTable.Column("jumlahOrang", FigureSheetText.orang)],
          rows: matrix.peopleByRoles.sorted { $0.key < $1.key }.map { roles, people in
            FigureTable.Row(
              id: String(roles), name: FigureSheetText.roles(roles), cells: [.number(people)])
          }),
      ], notes: FigureSheetText.overlapNotes)
  }
}
