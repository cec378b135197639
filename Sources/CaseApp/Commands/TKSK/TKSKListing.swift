import CaseDomain

/// The board of TKSK as `tksk daftar` and `tksk lowongan` print it.
struct TKSKListing {
  let board: TKSKBoard
  let onlyVacant: Bool

  private var posts: [TKSKBoard.Post] {
    onlyVacant ? board.posts.filter { $0.holder == nil } : board.posts
  }

  var text: String {
    let table = TextTable(
      heads: onlyVacant ? TKSKCommandText.vacancyHeads : TKSKCommandText.heads,
      rows: posts.map(onlyVacant ? vacancyCells : cells))
    let totals = TKSKText.totals(board.totals)
    let shares = onlyVacant ? [] : TKSKText.shares(board.totals)
    let foot = [TKSKCommandText.position(board.day)] + totals + shares + [TKSKText.inference]
    return table.text + foot.map { $0 + "\n" }.joined()
  }

  private func place(_ post: TKSKBoard.Post) -> [String] {
    [
      post.kecamatan.dotted, Wilayah.name(of: post.kecamatan) ?? "",
      post.kecamatan.parent.map(Wilayah.title(of:)) ?? "",
    ]
  }

  private func cells(_ post: TKSKBoard.Post) -> [String] {
    switch post.state {
    case .held(let holder):
      let home =
        holder.livesElsewhere ? Wilayah.name(of: holder.home) ?? holder.home.dotted : ""
      return place(post) + [
        holder.name, IndonesianDate.numeric(holder.from), holder.service(on: board.day).label,
        TKSKText.letter(holder.letterState(on: board.day)),
        holder.facts.origins.map(\.label).joined(separator: ", "), home,
      ]
    case .vacant(let vacancy):
      return place(post) + [
        TKSKText.vacant(vacancy.days(on: board.day)) + cover(post),
        IndonesianDate.numeric(vacancy.from), "", "", "", "",
      ]
    case .noRecord:
      return place(post) + [TKSKText.noRecord + cover(post), "", "", "", "", ""]
    }
  }

  private func vacancyCells(_ post: TKSKBoard.Post) -> [String] {
    guard let vacancy = post.vacancy else {
      return place(post) + [TKSKCommandText.estimated, "", "", "", "", post.cover?.name ?? ""]
    }
    let clock = vacancy.clock(on: board.day)
    return place(post) + [
      IndonesianDate.numeric(vacancy.from), "\(vacancy.days(on: board.day))",
      EndingGround.label(of: vacancy.reason), TKSKText.step(clock),
      clock.provinceDays.map { "\($0)/\(SuccessionStep.provinceDays) hk" } ?? "",
      post.cover?.name ?? "",
    ]
  }

  private func cover(_ post: TKSKBoard.Post) -> String {
    post.cover.map { " " + TKSKText.cover($0.name) } ?? ""
  }

  var json: String {
    let totals = board.totals
    return JSONText.object([
      ("posisi", JSONText.string(board.day.iso8601)),
      ("wilayah", JSONText.string(board.area.dotted)),
      ("formasi", JSONText.number(totals.formation)), ("terisi", JSONText.number(totals.filled)),
      ("lowongTercatat", JSONText.number(totals.vacant)),
      ("tidakTercatat", JSONText.number(totals.withoutRecord)),
      ("persenTerisiPersepuluh", totals.share.map { JSONText.number($0) } ?? "null"),
      ("diampu", JSONText.number(totals.covered)),
      ("skBerakhir90Hari", JSONText.number(totals.expiring)),
      ("skHabis", JSONText.number(totals.expired)),
      ("tanpaSK", JSONText.number(totals.withoutLetter)),
      ("rumahDiLuar", JSONText.number(totals.livingElsewhere)),
      ("unsurAsal", JSONText.object(origins(totals))),
      ("tahunRekrut", JSONText.object(years(totals))),
      ("koordinator", JSONText.array(board.coordinators.map(json))),
      ("baris", JSONText.array(posts.map(json))),
    ])
  }

  private func origins(_ totals: TKSKBoard.Totals) -> [(key: String, value: String)] {
    TKSKOrigin.allCases.map { ($0.rawValue, JSONText.number(totals.origins[$0] ?? 0)) }
      + [("tidakTercatat", JSONText.number(totals.withoutOrigin))]
  }

  private func years(_ totals: TKSKBoard.Totals) -> [(key: String, value: String)] {
    totals.recruited.sorted { $0.key < $1.key }.map { ("\($0.key)", JSONText.number($0.value)) }
  }

  private func json(_ charge: TKSKCharge) -> String {
    JSONText.object([
      ("wilayah", JSONText.string(charge.area.dotted)), ("nama", JSONText.string(charge.name)),
      ("sejak", JSONText.string(charge.from.iso8601)),
    ])
  }

  private func json(_ post: TKSKBoard.Post) -> String {
    let head: [(key: String, value: String)] = [
      ("kecamatan", JSONText.string(post.kecamatan.dotted)),
      ("nama", JSONText.string(Wilayah.name(of: post.kecamatan))),
    ]
    let cover = [(key: "pengampu", value: JSONText.string(post.cover?.name))]
    switch post.state {
    case .held(let holder): return JSONText.object(head + members(of: holder) + cover)
    case .vacant(let vacancy): return JSONText.object(head + members(of: vacancy) + cover)
    case .noRecord:
      return JSONText.object(head + [("keadaan", JSONText.string("tidak-tercatat"))] + cover)
    }
  }

  private func members(of holder: TKSKHolder) -> [(key: String, value: String)] {
    let state = holder.letterState(on: board.day)
    return [
      ("keadaan", JSONText.string("terisi")), ("tksk", JSONText.string(holder.name)),
      ("niat", JSONText.string(holder.facts.niat.isEmpty ? nil : holder.facts.niat)),
      ("sejak", JSONText.string(holder.from.iso8601)),
      ("masaTugasBulan", JSONText.number(holder.service(on: board.day).allMonths)),
      ("skKeadaan", JSONText.string(TKSKCommandText.word(for: state))),
      ("skSampai", JSONText.string(TKSKCommandText.end(of: state)?.iso8601)),
      ("unsurAsal", JSONText.array(holder.facts.origins.map { JSONText.string($0.rawValue) })),
      ("tahunRekrut", holder.facts.recruited.map { JSONText.number($0) } ?? "null"),
      ("kecamatanRumah", JSONText.string(holder.home.dotted)),
      ("rumahDiLuar", JSONText.bool(holder.livesElsewhere)),
    ]
  }

  private func members(of vacancy: TKSKVacancy) -> [(key: String, value: String)] {
    let clock = vacancy.clock(on: board.day)
    return [
      ("keadaan", JSONText.string("lowong")),
      ("lowongSejak", JSONText.string(vacancy.from.iso8601)),
      ("lowongHari", JSONText.number(vacancy.days(on: board.day))),
      ("sebab", JSONText.string(vacancy.reason)),
      ("langkah", JSONText.string(clock.current?.rawValue)),
      ("hariKerjaLangkah", JSONText.number(clock.workingDays)),
      ("hariKerjaDiharapkan", clock.current?.expectedDays.map { JSONText.number($0) } ?? "null"),
    ]
  }
}
