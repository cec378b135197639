import CaseDomain
import GRDB

/// Reads which kinds are where, and what was said of the others.
struct CoverageReader {
  let request: RecapRequest
  let db: Database

  func coverage() throws -> Coverage {
    let recap = try PSKSRecapReader(request: request, db: db).recap()
    let words = try DeclarationReader(area: request.area, day: request.position, db: db).latest()
    return Coverage(
      request: request, kinds: recap.kinds,
      lines: recap.lines.map { line in
        Self.line(line, kinds: recap.kinds, words: words)
      }, checkCode: recap.checkCode)
  }

  private static func line(
    _ line: PSKSRecap.Line, kinds: [FigureKind],
    words: [WilayahCode: [String: DeclarationReader.Declaration]]
  ) -> Coverage.Line {
    var cells: [String: Coverage.Cell] = [:]
    for kind in kinds {
      cells[kind.code] = Coverage.Cell(
        named: line.entriByKind[kind.code] ?? 0,
        declaration: words.word(of: line.area, on: kind.code))
    }
    return Coverage.Line(area: line.area, cells: cells)
  }
}
