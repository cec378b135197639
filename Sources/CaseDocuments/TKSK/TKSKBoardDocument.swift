public import CaseDomain

/// Who serves as TKSK in an area, with vacancies and totals, on pages of 80 columns.
public struct TKSKBoardDocument {
  private let board: TKSKBoard

  public init(_ board: TKSKBoard) { self.board = board }

  public var pages: [[String]] {
    typealias Text = TKSKDocumentText
    let head =
      PaperText.centred(Text.board)
      + PaperText.centred(Wilayah.fullTitle(of: board.area).uppercased())
      + PaperText.centred(Text.position(board.day)) + [""]
    let lines = board.byKabupaten.flatMap { kabupaten, posts in
      [[""], [Wilayah.fullTitle(of: kabupaten)]] + table(posts).map { [$0] }
    }
    return PaperPages([head] + lines + [[""], totals]).pages
  }

  private func table(_ posts: [TKSKBoard.Post]) -> [String] {
    var table = PaperTable(heads: TKSKDocumentText.boardHeads, widths: [3, 19, 24, 11, 15])
    for (index, post) in posts.enumerated() {
      table.add(["\(index + 1)"] + cells(post))
    }
    table.close()
    return table.lines
  }

  private func cells(_ post: TKSKBoard.Post) -> [String] {
    let place = Wilayah.name(of: post.kecamatan) ?? post.kecamatan.dotted
    let cover = post.cover.map { " " + TKSKText.cover($0.name) } ?? ""
    switch post.state {
    case .held(let holder):
      let elsewhere = holder.livesElsewhere ? " " + TKSKText.livesElsewhere : ""
      return [
        place, holder.name + elsewhere, IndonesianDate.numeric(holder.from),
        TKSKText.letter(holder.letterState(on: board.day)),
      ]
    case .vacant(let vacancy):
      return [
        place, TKSKText.vacant(vacancy.days(on: board.day)) + cover,
        IndonesianDate.numeric(vacancy.from), TKSKText.step(vacancy.clock(on: board.day)),
      ]
    case .noRecord: return [place, TKSKText.noRecord + cover, "", ""]
    }
  }

  private var totals: [String] {
    TKSKText.totals(board.totals).flatMap { PaperText.wrapped($0) }
      + TKSKText.shares(board.totals).flatMap { PaperText.wrapped($0) }
      + [""] + PaperText.wrapped(TKSKText.inference)
  }
}
