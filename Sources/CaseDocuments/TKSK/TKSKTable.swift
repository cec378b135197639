public import CaseDomain

/// The board of TKSK as CSV, one record for each kecamatan.
public struct TKSKTable {
  private let board: TKSKBoard
  private let onlyVacant: Bool

  public init(_ board: TKSKBoard, onlyVacant: Bool = false) {
    self.board = board
    self.onlyVacant = onlyVacant
  }

  public func writeCSV(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write(TKSKDocumentText.boardCSVHeads)
    for post in board.posts where !onlyVacant || post.holder == nil {
      try writer.write(cells(post))
    }
    try stream.flush()
  }

  private func cells(_ post: TKSKBoard.Post) -> [String] {
    let place = [
      post.kecamatan.dotted, Wilayah.name(of: post.kecamatan) ?? "",
      post.kecamatan.parent.map(Wilayah.title(of:)) ?? "",
    ]
    let cover = post.cover?.name ?? ""
    switch post.state {
    case .held(let holder):
      return place + [
        "terisi", holder.name, holder.facts.niat, IndonesianDate.numeric(holder.from),
        "\(holder.service(on: board.day).allMonths)",
        TKSKText.letter(holder.letterState(on: board.day)),
        holder.facts.origins.map(\.label).joined(separator: ", "),
        holder.facts.recruited.map(String.init) ?? "",
        Wilayah.name(of: holder.home) ?? holder.home.dotted, "", "", cover,
      ]
    case .vacant(let vacancy):
      return place + [
        "lowong", "", "", IndonesianDate.numeric(vacancy.from), "", "", "", "", "",
        "\(vacancy.days(on: board.day))", TKSKText.step(vacancy.clock(on: board.day)), cover,
      ]
    case .noRecord:
      return place + ["tidak tercatat (perkiraan)"] + Array(repeating: "", count: 10) + [cover]
    }
  }
}
