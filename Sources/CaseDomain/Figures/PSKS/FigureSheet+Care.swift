extension FigureSheet {
  /// Which kinds are where, with three different blanks.
  public init(_ coverage: Coverage, for request: ResourceFigureRequest) {
    let areas = coverage.lines.count
    self.init(
      request: request, title: FigureSheetText.title(.cakupan, in: request.area),
      facts: [
        Fact("kelengkapan", FigureSheetText.completeness, .share(coverage.completenessTenths))
      ], checkCode: coverage.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.area(of: coverage.request),
          columns: [FigureTable.Column("kelengkapan", FigureSheetText.told)]
            + coverage.kinds.map {
              FigureTable.Column(
                $0.code, $0.code, title: FigureSheetText.title(of: $0), in: "jenis")
            },
          rows: coverage.lines.map { line in
            let told = coverage.reported(in: line)
            let share = IndonesianNumber.percentTenths(told, of: coverage.kinds.count)
            return FigureTable.Row(
              line.area,
              cells: [.share(share)]
                + coverage.kinds.map { .coverage(line.cells[$0.code] ?? Coverage.Cell()) })
          },
          total: FigureTable.Row(
            id: "", name: FigureSheetText.allKinds,
            cells: [.share(coverage.completenessTenths)]
              + coverage.kinds.map {
                .share(IndonesianNumber.percentTenths(coverage.reported(of: $0), of: areas))
              }))
      ], notes: FigureSheetText.coverageNotes)
  }

  /// How old the data of each area are.
  public init(_ ageing: Ageing, for request: ResourceFigureRequest) {
    let stale = ageing.lines.count { ageing.verdict(since: $0.lastNumber) == .stale }
    self.init(
      request: request, title: FigureSheetText.title(.umur, in: request.area),
      facts: [Fact("basi", "wilayah basi", .number(stale))], checkCode: ageing.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.area(of: ageing.request),
          columns: [
            .init("umurJumlah", FigureSheetText.age, title: FigureSheetText.ageTitle),
            .init(
              "umurKualifikasi", FigureSheetText.qualificationAge,
              title: FigureSheetText.qualificationTitle),
            .init("entri", FigureSheetText.entri),
            .init(
              "belumVerifikasi", FigureSheetText.neverVerified,
              title: FigureSheetText.neverVerifiedTitle),
            .init("jenisDiam", FigureSheetText.silent, title: FigureSheetText.silentCount),
            .init("terakhir", FigureSheetText.lastNumber, title: FigureSheetText.lastNumberTitle),
            .init(
              "kualifikasiTerakhir", FigureSheetText.lastQualification,
              title: FigureSheetText.lastQualificationTitle),
            .init(
              "daftarDiam", FigureSheetText.kind, title: FigureSheetText.silentTitle, isLong: true),
          ], rows: ageing.lines.map { Self.row($0, in: ageing) })
      ], notes: FigureSheetText.ageingNotes(ageing.thresholds))
  }

  private static func row(_ line: Ageing.Line, in ageing: Ageing) -> FigureTable.Row {
    func age(_ day: Day?) -> FigureCell {
      ageing.days(since: day).map { .age(days: $0, ageing.verdict(since: day)) } ?? .missing
    }
    return FigureTable.Row(
      line.area,
      cells: [
        age(line.lastNumber), age(line.lastQualification), .number(line.entries),
        .share(IndonesianNumber.percentTenths(line.neverVerified, of: line.entries)),
        .number(line.silentKinds.count), line.lastNumber.map { .day($0) } ?? .missing,
        line.lastQualification.map { .day($0) } ?? .missing,
        .text(line.silentKinds.joined(separator: " ")),
      ])
  }

  /// How many people have learned what their role asks for.
  public init(_ recap: QualificationRecap, for request: ResourceFigureRequest) {
    self.init(
      request: request, title: FigureSheetText.title(.mutu, in: request.area),
      facts: [
        Fact("jumlahTerlatih", FigureSheetText.qualifiedPeople, .number(recap.everybody.qualified)),
        Fact("jumlahOrang", "orang", .number(recap.everybody.orang)),
        Fact("persen", "", .share(recap.everybody.tenths)),
      ], checkCode: recap.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.area(of: recap.request),
          columns: recap.kinds.map {
            FigureTable.Column($0.code, $0.code, title: FigureSheetText.title(of: $0), in: "jenis")
          },
          rows: recap.lines.map { line in
            FigureTable.Row(
              line.area, cells: recap.kinds.map { .share(line.shares[$0.code]?.tenths) })
          },
          total: FigureTable.Row(
            id: "", name: FigureSheetText.everybody,
            cells: recap.kinds.map { .share(recap.total[$0.code]?.tenths) })),
        FigureTable(
          key: "perJenis", nameHead: FigureSheetText.kind,
          columns: [
            .init("jumlahTerlatih", "Terlatih"), .init("jumlahOrang", FigureSheetText.orang),
            .init("persen", FigureSheetText.share),
          ],
          rows: recap.kinds.map { kind in
            let share = recap.total[kind.code] ?? QualificationRecap.Share()
            return FigureTable.Row(
              id: kind.code, name: "\(kind.code) \(FigureSheetText.name(of: kind))",
              cells: [.number(share.qualified), .number(share.orang), .share(share.tenths)])
          }),
      ], notes: FigureSheetText.qualityNotes)
  }

  /// What was on two days, with what the difference means.
  public init(_ report: ChangeReport, for request: ResourceFigureRequest) {
    self.init(
      request: request, title: FigureSheetText.title(.perubahan, in: request.area),
      facts: [
        Fact("entriDulu", "entri dulu", .number(report.before.entri)),
        Fact("entriKini", "entri kini", .number(report.after.entri)),
        Fact("orangDulu", "orang dulu", .number(report.before.orang)),
        Fact("orangKini", "orang kini", .number(report.after.orang)),
      ], checkCode: report.checkCodes.last,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.kind,
          columns: [
            .init("satuan", FigureSheetText.unit),
            .init("dari", FigureSheetText.before(report.from)),
            .init("sampai", FigureSheetText.before(report.to)),
            .init("selisih", FigureSheetText.difference), .init("tanda", FigureSheetText.sign),
            .init("arti", FigureSheetText.meaning, isLong: true),
            .init("tingkatDari", FigureSheetText.tiersBefore, isLong: true),
            .init("tingkatSampai", FigureSheetText.tiersAfter, isLong: true),
          ], rows: report.lines.map(Self.row))
      ], notes: FigureSheetText.changeNotes)
  }

  private static func row(_ line: ChangeReport.Line) -> FigureTable.Row {
    FigureTable.Row(
      id: line.kind.code, name: "\(line.kind.code) \(FigureSheetText.name(of: line.kind))",
      cells: [
        .text(FigureSheetText.unit(line.kind.unit)),
        line.figure(line.before).map { .number($0) } ?? .missing,
        line.figure(line.after).map { .number($0) } ?? .missing,
        line.difference.map { .signed($0) } ?? .missing,
        .flag(FigureSheetText.mark(line.meaning), Self.sign(line.meaning)),
        .text(FigureSheetText.meaning(line.meaning)),
        .text(FigureSheetText.tiers(line.before)), .text(FigureSheetText.tiers(line.after)),
      ])
  }

  private static func sign(_ meaning: ChangeReport.Meaning) -> Ageing.Verdict {
    switch meaning {
    case .change, .notRecorded: .fresh
    case .otherLevel, .otherBasis: .warning
    }
  }

  /// Need beside help.
  public init(_ map: SocialMap, for request: ResourceFigureRequest) {
    let gaps = map.lines.count { $0.isGap }
    let hasRestricted = map.total.restricted != nil
    let groups = PPKSGroup.allCases
    self.init(
      request: request, title: FigureSheetText.title(.peta, in: request.area),
      facts: [
        Fact("jumlahOrang", "klien", .number(map.total.orang)),
        Fact("jumlahPeran", "peran", .number(map.total.psks.peran)),
        Fact("orangPSKS", "orang PSKS", .number(map.total.psks.orang)),
        Fact("jumlahLembaga", "lembaga", .number(map.total.psks.lembaga)),
        Fact("celah", FigureSheetText.gaps, .number(gaps)),
      ], checkCode: map.checkCode,
      tables: [
        FigureTable(
          nameHead: FigureSheetText.area(of: map.request),
          columns: [
            .init("celah", FigureSheetText.gap), .init("jumlahOrang", FigureSheetText.clients),
            .init("jumlahPeran", FigureSheetText.peran),
            .init("orangPSKS", "Org PSKS"), .init("jumlahLembaga", FigureSheetText.lembaga),
          ]
            + groups.map {
              .init(
                $0.rawValue, FigureSheetText.head(of: $0), title: FigureSheetText.title(of: $0),
                in: "kelompok")
            }
            + (hasRestricted ? [.init("terbatas", FigureSheetText.restricted, in: "kelompok")] : [])
            + [
              .init("didampingi", "Didamp.", title: FigureSheetText.accompanied),
              .init("perPSKS", FigureSheetText.perCompanion),
              .init("jenisPSKS", FigureSheetText.psks, title: FigureSheetText.kinds, isLong: true),
            ],
          rows: map.lines.map { line in
            FigureTable.Row(line.area, cells: Self.cells(line, hasRestricted))
          },
          total: FigureTable.Row(
            id: "", name: FigureSheetText.total, cells: Self.cells(map.total, hasRestricted)))
      ], notes: FigureSheetText.mapNotes)
  }

  private static func cells(_ line: SocialMap.Line, _ hasRestricted: Bool) -> [FigureCell] {
    let kinds = PSKSKind.all.map(\.abbreviation).compactMap { kind in
      line.entriByKind[kind].map { "\(kind) \($0)" }
    }
    let restricted: [FigureCell] =
      hasRestricted ? [line.restricted.map { .guarded($0) } ?? .number(0)] : []
    return [
      line.isGap ? .flag(FigureSheetText.gapMark, .stale) : .text(""), .number(line.orang),
      .number(line.psks.peran), .number(line.psks.orang), .number(line.psks.lembaga),
    ]
      + PPKSGroup.allCases.map { .number(line.entriByGroup[$0] ?? 0) } + restricted
      + [
        .number(line.accompanied),
        line.perCompanionTenths.map { .decimal(tenths: $0) } ?? .missing,
        .text(kinds.joined(separator: ", ")),
      ]
  }
}
